"""Open and join an atlas: layers and seed records become features that know their facts.

The built-in atlas is an ordinary one that ships with the program. Whatever is wrong with a record
is kept in :attr:`Atlas.findings`; everything else opens.
"""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo import archives, resources, transaction
from geo.articles import Seed, read_seed
from geo.errors import DataError, Finding, Suggester, UsageError, suggestion
from geo.layers import read_layer
from geo.model import LargeFile
from geo.own_layers import SETTINGS, described, read_settings
from geo.vocabulary import MIXED_STATUS, Vocabulary, read_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.large.layer import LargeLayer
    from geo.model import Article, Fact, Feature, Layer, Uncovered
    from geo.own_layers import Settings

STATUS: Final = "status"


@dataclass(frozen=True, slots=True)
class AtlasFiles:
    """The folders an atlas lies in."""

    layers: Path
    seeds: Path
    is_read_only: bool = False
    """Whether changes can only be saved as another atlas: the built-in one, and what was read from an archive."""

    @property
    def settings(self) -> Path:
        """Where it would be told of the atlas itself and of layers of one's own."""
        return self.layers.parent / SETTINGS

    @classmethod
    def builtin(cls) -> AtlasFiles:
        """Return where the atlas that ships with the program lies."""
        return cls(resources.builtin_layers(), resources.builtin_seeds(), is_read_only=True)

    @classmethod
    def at(cls, path: Path) -> AtlasFiles:
        """Return the parts of an atlas.

        Parameters
        ----------
        path
            Its folder, in which a save that was cut short is finished; or a zip archive of one, whose content is
            laid out in the reader's cache.

        Raises
        ------
        DataError
            When there is no such folder or archive, or nothing of an atlas in it.
        """
        if path.is_file():
            folder = archives.laid_out(path, archives.reader_cache())
            return cls(folder / "layers", folder / "seeds", is_read_only=True)
        transaction.finish(path)
        files = cls(path / "layers", path / "seeds")
        if not files.layers.is_dir():
            raise DataError(
                Finding("this is not an atlas: it has no folder “layers”", str(path), remedy="Choose another folder."),
            )
        return files


@dataclass(frozen=True, slots=True)
class Parts:
    """What an atlas is joined from: its files as they were read, nothing dropped, nothing folded."""

    layers: tuple[Layer, ...]
    seeds: tuple[Seed, ...]
    findings: tuple[Finding, ...] = ()
    """What could not be read."""
    large: tuple[LargeLayer, ...] = ()
    """Layers of one's own whose features are too many to be objects."""


@dataclass(frozen=True)
class Atlas:
    """Everything there is to see, joined and immutable.

    Features, articles and facts stand in the order of their files; layers in the vocabulary's order.
    """

    vocabulary: Vocabulary = field(compare=False)
    """The program's own words, in the reader's language; two atlases that hold the same are the same."""
    layers: tuple[Layer, ...]
    articles: dict[str, Article]
    facts: dict[str, Fact]
    uncovered: tuple[Uncovered, ...]
    findings: tuple[Finding, ...]
    parts: Parts
    title: str = ""
    """As its own ``atlas.toml`` has it."""

    @cached_property
    def large(self) -> tuple[LargeLayer, ...]:
        """Layers whose features are too many to be objects, in the vocabulary's order; no fact is about any of them."""
        order = list(self.vocabulary.layers)
        return tuple(sorted(self.parts.large, key=lambda layer: order.index(layer.id)))

    @cached_property
    def every_layer(self) -> tuple[Layer | LargeLayer, ...]:
        """The layers in the vocabulary's order, be they large or not."""
        order = list(self.vocabulary.layers)
        layers: tuple[Layer | LargeLayer, ...] = (*self.layers, *self.parts.large)
        return tuple(sorted(layers, key=lambda layer: order.index(layer.id)))

    @cached_property
    def features(self) -> dict[str, Feature]:
        """All features by id."""
        return {feature.id: feature for layer in self.layers for feature in layer.features}

    @cached_property
    def _facts_by_feature(self) -> dict[str, tuple[Fact, ...]]:
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in self.facts.values():
            for feature in fact.about:
                found[feature].append(fact)
        return {feature: tuple(facts) for feature, facts in found.items()}

    def feature(self, identifier: str) -> Feature:
        """Return a feature by its id.

        Raises
        ------
        UsageError
            When there is none.
        """
        try:
            return self.features[identifier]
        except KeyError:
            raise UsageError(f"There is no feature “{identifier}”. {suggestion(identifier, self.features)}") from None

    def facts_about(self, feature: str) -> tuple[Fact, ...]:
        """Return what the sources state about a feature."""
        return self._facts_by_feature.get(feature, ())

    def articles_about(self, feature: str) -> tuple[Article, ...]:
        """Return the articles that state something about a feature."""
        ids = dict.fromkeys(fact.article for fact in self.facts_about(feature))
        return tuple(self.articles[article] for article in ids)


def open_atlas(files: AtlasFiles | None = None, language: str = "en") -> Atlas:
    """Open an atlas, the built-in one unless another is named.

    Parameters
    ----------
    files
        Where it lies.
    language
        The code of the language that kinds, indicators and the like are named in, where there is a table for it.

    Raises
    ------
    DataError
        When the vocabulary, which is the program's own, cannot be read.
    """
    files = files or AtlasFiles.builtin()
    vocabulary = read_vocabulary(resources.asset("vocabulary.toml"), resources.language(language))
    settings, problems = read_settings(files.settings, vocabulary)
    findings = list(problems)
    vocabulary = vocabulary.with_own_layers({name: own.label for name, own in settings.layers.items()})
    layers: list[Layer] = []
    large, problems = _large_layers(settings, files.settings.parent)
    findings += problems
    stay = {Path(own.file).name for own in settings.layers.values()}
    for path in sorted(files.layers.glob("*.geojson")):
        if path.name in stay:
            continue
        layer, problems = read_layer(path, vocabulary)
        findings += problems
        if layer:
            layers.append(described(layer, settings.layers[layer.id]) if layer.id in settings.layers else layer)
    seeds: list[Seed] = []
    for path in sorted(files.seeds.glob("*.toml")):
        seed, problems = read_seed(path, vocabulary)
        findings += problems
        seeds += [seed] if seed else []
    return join(layers, seeds, vocabulary, findings, settings.title, large)


def _large_layers(settings: Settings, folder: Path) -> tuple[list[LargeLayer], tuple[Finding, ...]]:
    """Open the layers whose features stay in their files."""
    large: list[LargeLayer] = []
    findings: list[Finding] = []
    for name, own in settings.layers.items():
        if own.file:
            from geo.large.opening import open_large  # noqa: PLC0415 - numpy, and only for such layers

            file = LargeFile(name, own.label, str(folder / own.file), own.part, own.source, own.crs, own.style)
            try:
                large.append(open_large(file))
            except DataError as error:
                findings.append(error.finding)
    return large, tuple(findings)


def add_layers(atlas: Atlas, layers: Iterable[Layer]) -> Atlas:
    """Return an atlas with further layers of one's own; what was found in it stays found.

    Raises
    ------
    UsageError
        When a layer of that id is there already.
    """
    added = tuple(layers)
    for number, layer in enumerate(added):
        if layer.id in atlas.vocabulary.layers or layer.id in {other.id for other in added[:number]}:
            raise UsageError(f"There is a layer “{layer.id}” already. Give the new one another name.")
    vocabulary = atlas.vocabulary.with_own_layers({layer.id: layer.label for layer in added})
    parts = atlas.parts
    return join((*parts.layers, *added), parts.seeds, vocabulary, parts.findings, atlas.title, parts.large)


def join(  # noqa: PLR0913, PLR0917 - everything that an atlas is made from
    layers: Iterable[Layer],
    seeds: Iterable[Seed],
    vocabulary: Vocabulary,
    findings: Iterable[Finding] = (),
    title: str = "",
    large: Iterable[LargeLayer] = (),
) -> Atlas:
    """Join layers and seed records into an atlas.

    A second record with an id that is taken is left out; a reference to nothing is named and dropped,
    and the fact or feature that made it stays.
    """
    parts = Parts(tuple(layers), tuple(seeds), tuple(findings), tuple(large))
    problems = list(parts.findings)
    order = list(vocabulary.layers)
    unique_layers = _without_repeated_features(sorted(parts.layers, key=lambda layer: order.index(layer.id)), problems)
    features = {feature.id: feature for layer in unique_layers for feature in layer.features}
    suggest = Suggester(features)
    articles: dict[str, Article] = {}
    facts: dict[str, Fact] = {}
    uncovered: list[Uncovered] = []
    for seed in parts.seeds:
        if seed.article.id in articles:
            problems.append(_repeated(seed.file, seed.article.id, "article"))
            continue
        articles[seed.article.id] = seed.article
        uncovered += seed.uncovered
        for fact in seed.facts:
            if fact.id in facts:
                problems.append(_repeated(seed.file, fact.id, "fact"))
            else:
                facts[fact.id] = _with_known_features(fact, features, seed.file, suggest, problems)
    statuses = _statuses(facts.values(), vocabulary)
    joined = tuple(
        dataclasses.replace(
            layer,
            features=tuple(
                _joined(feature, statuses, features, layer.file, suggest, problems) for feature in layer.features
            ),
        )
        for layer in unique_layers
    )
    return Atlas(vocabulary, joined, articles, facts, tuple(uncovered), tuple(problems), parts, title)


def _without_repeated_features(layers: Iterable[Layer], problems: list[Finding]) -> list[Layer]:
    seen: set[str] = set()
    kept: list[Layer] = []
    for layer in layers:
        counts = Counter(feature.id for feature in layer.features)
        problems += [_repeated(layer.file, name, "feature") for name, n in counts.items() if n > 1 or name in seen]
        unique = {feature.id: feature for feature in reversed(layer.features) if feature.id not in seen}
        seen |= counts.keys()
        kept.append(dataclasses.replace(layer, features=tuple(reversed(unique.values()))))
    return kept


def _repeated(file: str, identifier: str, what: str) -> Finding:
    return Finding(
        f"another {what} has this id already",
        file,
        identifier,
        "id",
        f"Give it an id of its own. The {what} was left out.",
    )


def _with_known_features(
    fact: Fact, features: dict[str, Feature], file: str, suggest: Suggester, problems: list[Finding]
) -> Fact:
    unknown = [name for name in fact.about if name not in features]
    problems += [Finding(f"there is no feature “{name}”", file, fact.id, "about", suggest(name)) for name in unknown]
    return dataclasses.replace(fact, about=tuple(name for name in fact.about if name in features)) if unknown else fact


def _statuses(facts: Iterable[Fact], vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    """Fold status facts: those without a scope speak of the whole thing, the others of one use of it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.indicator == STATUS and not fact.scope:
            for feature in fact.about:
                found[feature].add(fact.label)
    return {feature: tuple(s for s in vocabulary.statuses if s in stated) for feature, stated in found.items()}


def _joined(  # noqa: PLR0913, PLR0917 - one feature, and all it is joined with
    feature: Feature,
    statuses: dict[str, tuple[str, ...]],
    features: dict[str, Feature],
    file: str,
    suggest: Suggester,
    problems: list[Finding],
) -> Feature:
    stated = statuses.get(feature.id, ())
    if not (stated or feature.statuses or feature.place or feature.from_ or feature.to):
        return feature  # as are the thousands of a layer that someone brought along
    status = stated[0] if len(stated) == 1 else MIXED_STATUS if stated else None

    def known(field: str, target: str | None) -> str | None:
        if target is None or target in features:
            return target
        problems.append(Finding(f"there is no feature “{target}”", file, feature.id, field, suggest(target)))
        return None

    return dataclasses.replace(
        feature,
        statuses=stated,
        status=status,
        place=known("place", feature.place),
        from_=known("from", feature.from_),
        to=known("to", feature.to),
    )
