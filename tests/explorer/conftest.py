"""Parts of the window by themselves, on the small atlas of the tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from explorer.app import make_application
from explorer.dialogs.record_dialog import Desk
from explorer.environment import prepare_qt
from explorer.icons import Icons
from explorer.session import Session
from explorer.translation import ENGLISH, use_language
from geo import resources
from geo.checks.units import UnitChecker
from geo.compare import compare
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from geo.atlas import Atlas
    from geo.editing import Edit
    from geo.passages import Text


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Give pytest-qt our application, made after the scheme was registered."""
    prepare_qt(off_screen=True)
    application = make_application()
    use_language(application, ENGLISH)
    return application


@pytest.fixture
def session(qapp: QApplication, atlas: Atlas) -> Session:  # noqa: ARG001 - Qt must be there first
    session = Session()
    session.open(atlas, comparisons=compare(atlas))
    return session


@dataclass
class Done:
    """The edits that a form has made."""

    edits: list[Edit]

    def do(self, edit: Edit) -> None:
        self.edits.append(edit)


@pytest.fixture
def done() -> Done:
    return Done([])


@pytest.fixture
def desk(session: Session, texts: dict[str, Text], done: Done) -> Desk:
    """Return what forms work on, with the texts of the small atlas at hand."""
    atlas = session.atlas
    at_hand = {article.id: texts[article.sha256] for article in atlas.articles.values()}
    return Desk(atlas, at_hand, UnitChecker(atlas.vocabulary, session.units), done.do)


@pytest.fixture
def icons(qapp: QApplication) -> Icons:  # noqa: ARG001 - as above
    return Icons(read_symbology(resources.asset("symbology.toml")), "light")
