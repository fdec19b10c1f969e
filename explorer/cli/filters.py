"""What is asked for, as the filters that commands share and as one value of them."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from geo.errors import UsageError, suggestion
from geo.query import Query, Selection, check, select_any
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from explorer.cli.options import Command
    from geo.atlas import Atlas
    from geo.verdicts import Comparison


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for: the same words as in the window."""

    layers: frozenset[str]
    kinds: frozenset[str]
    statuses: frozenset[str]
    sources: frozenset[str]
    verdicts: frozenset[Verdict]
    periods: tuple[str, ...]
    text: str

    def queries(self, atlas: Atlas, features: Iterable[str] = ()) -> tuple[Query, ...]:
        """Return what is asked for as queries that the atlas has checked: one for each period.

        Raises
        ------
        UsageError
            When the atlas does not know a word.
        """
        query = Query(
            features=frozenset(features),
            layers=self.layers,
            kinds=self.kinds,
            statuses=self.statuses,
            sources=self.sources,
            verdicts=frozenset(self.verdicts),
            text=self.text,
        )
        return tuple(check(replace(query, period=period), atlas) for period in self.periods or ("",))

    def select(
        self, atlas: Atlas, features: Iterable[str] = (), comparisons: Sequence[Comparison] | None = None
    ) -> Selection:
        """Return what any of the queries finds, in the atlas's order.

        Parameters
        ----------
        atlas
            What is searched.
        features
            The ids asked for; all where there is none.
        comparisons
            The atlas's, where they are at hand; otherwise they are made if verdicts are asked for.
        """
        queries = self.queries(atlas, features)
        if comparisons is None and self.verdicts:
            from geo.compare import compare  # noqa: PLC0415 - most commands, and the window's start, compare nothing

            comparisons = compare(atlas)
        return select_any(atlas, queries, comparisons or ())


def filter_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the filters; the command gets them as one argument named ``filters``."""

    @functools.wraps(command)
    def filtered(  # noqa: PLR0913 - one parameter an option
        *,
        layer: frozenset[str],
        kind: frozenset[str],
        status: frozenset[str],
        source: frozenset[str],
        verdict: frozenset[Verdict],
        period: tuple[str, ...],
        text: tuple[str, ...],
        **others: object,
    ) -> None:
        command(filters=Filters(layer, kind, status, source, verdict, period, " ".join(text)), **others)

    options = (
        _words("layer", "layers", "Only this layer, such as cables."),
        _words("kind", "kinds", "Only this kind, such as oil_pipeline."),
        _words("status", "statuses", "Only this status, such as planned."),
        _words("source", "sources", "Only this article, by its id or how its id begins."),
        click.option(
            "--verdict",
            "--verdicts",
            "verdict",
            multiple=True,
            metavar="VERDICT",
            callback=_verdicts,
            help="Only where comparing the sources gives this verdict, such as differ.",
        ),
        click.option(
            "--period", multiple=True, metavar="EDTF", help="Only what may fall into this time: 2024, 2025/2027."
        ),
        click.option("--text", multiple=True, metavar="TEXT", help="Only where these words occur."),
    )
    return functools.reduce(lambda wrapped, option: option(wrapped), reversed(options), filtered)


def _words(one: str, several: str, explanation: str) -> Callable[[Command], Command]:
    """Return an option that may be repeated, and whose words may also be joined by commas."""

    def split(_ctx: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> frozenset[str]:
        return frozenset(_split(values))

    return click.option(
        f"--{one}", f"--{several}", one, multiple=True, metavar=one.upper(), callback=split, help=explanation
    )


def _verdicts(_ctx: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> frozenset[Verdict]:
    """Return the verdicts asked for; the parts of one may be joined by hyphens, for a shell's sake."""
    known = {verdict.replace(" ", "-"): verdict for verdict in Verdict}
    asked = [word.replace(" ", "-") for word in _split(values)]
    for word in asked:
        if word not in known:
            raise UsageError(f"There is no verdict “{word}”. {suggestion(word, known)}")
    return frozenset(known[word] for word in asked)


def _split(values: Iterable[str]) -> list[str]:
    return [word.strip() for value in values for word in value.split(",") if word.strip()]
