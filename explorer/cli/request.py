"""What ``caspian export`` was asked for, as the exporters get it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from geo.atlas import Atlas
    from geo.query import Query, Selection
    from geo.verdicts import Comparison


class Page(TypedDict):
    """The options that only a picture needs."""

    size: str | None
    preset: str | None
    dpi: int
    bbox: str | None
    feature: str | None
    language: str
    background: bool
    theme: Literal["light", "dark"]
    subtitle: str
    projection: Literal["fitted", "mercator"]


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be exported, and how."""

    atlas: Atlas
    queries: tuple[Query, ...]
    """What is asked for; whatever one of them finds is selected."""
    selection: Selection
    comparisons: tuple[Comparison, ...]
    """The atlas's."""
    asked: str
    """The filters in words; nothing when everything is asked for."""
    style: str
    title: str
    page: Page
