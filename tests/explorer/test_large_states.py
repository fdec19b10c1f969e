"""Whatever is done with large layers, in whichever order: no state that can be gone to has lost its file."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from geo.aside import REMOVED
from geo.editing import DescribeLayer, PutLarge, PutLayer, RemoveLayer
from geo.journal import fingerprint
from geo.large.reading import read_large
from geo.locks import LOCK_FILE
from geo.model import Feature, Layer, LayerStyle, Point
from geo.saving import create
from tests.explorer.mapless import Window, read

if TYPE_CHECKING:
    import pytest

    from explorer.icons import Icons
    from geo.atlas import Atlas

NAMES: Final = ("ships", "lights")
STYLES: Final = st.sampled_from([None, LayerStyle("#1b7f5c", "of", {"3": "#aa0000"})])


class LargeStates(RuleBasedStateMachine):
    """What a person may do with large layers. Each has a number of its own of records, which each of these says."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._place = tempfile.TemporaryDirectory()
        self.root = Path(self._place.name)
        self.icons = icons
        self.made = 0
        self.folder = self.root / "atlas"
        create(self.folder, "Mine")
        self._open_window()

    def teardown(self) -> None:
        """Go back to the beginning and forward again, and close the window."""
        for step in (self.window.workbench.undo, self.window.workbench.redo):
            for _ in range(self.window.session.history.stack.count()):
                step()
                self.what_is_there_can_be_read()
        self.window.workbench.give_up()
        self.window.close()
        assert not (self.folder / REMOVED).exists()
        self._place.cleanup()

    @rule(data=st.data(), suffix=st.sampled_from([".geojson", ".csv"]), is_saved=st.booleans())
    def add(self, data: st.DataObject, suffix: str, *, is_saved: bool) -> None:
        free = [name for name in NAMES if name not in self.there]
        if not free:
            return
        name = data.draw(st.sampled_from(free))
        self.made += 1
        (self.root / str(self.made)).mkdir()
        path = self.root / str(self.made) / f"{name}{suffix}"
        path.write_text((_geojson if suffix == ".geojson" else _csv)(self.made), "utf-8")
        self.window.workbench.do(PutLarge(read_large(path).layer.file))
        if is_saved:
            self.save()

    @rule(name=st.sampled_from(NAMES))
    def add_small(self, name: str) -> None:
        if name not in self.there:
            feature = Feature(f"{name}:1", name, "One", "own", "given", "The file.", Point((50.0, 42.0)))
            self.window.workbench.do(PutLayer(Layer(name, name, (feature,), f"{name}.geojson", None, f"{name}.kml")))

    @precondition(lambda self: self.there)
    @rule(data=st.data(), style=STYLES)
    def describe(self, data: st.DataObject, style: LayerStyle | None) -> None:
        self.window.workbench.do(DescribeLayer(data.draw(st.sampled_from(self.there)), "Called otherwise", style))

    @precondition(lambda self: self.there)
    @rule(data=st.data(), is_saved=st.booleans())
    def remove(self, data: st.DataObject, *, is_saved: bool) -> None:
        self.window.workbench.do(RemoveLayer(data.draw(st.sampled_from(self.there))))
        if is_saved:
            self.save()

    @rule(steps=st.integers(-3, 2))
    def go(self, steps: int) -> None:
        """Undo so many steps, or redo them."""
        for _ in range(abs(steps)):
            (self.window.workbench.undo if steps < 0 else self.window.workbench.redo)()

    @rule()
    def save(self) -> None:
        self.window.workbench.save()
        self._is_saved()

    @rule()
    def save_as(self) -> None:
        before, self.folder = self.folder, self.folder.with_name(f"{self.folder.name}-")
        self.window.workbench.save_as(self.folder)
        shutil.rmtree(before)
        self._is_saved()

    @precondition(lambda self: self.made)
    @rule(steps=st.integers(-3, 2), is_wanted=st.booleans())
    def crash(self, steps: int, *, is_wanted: bool) -> None:
        """Lose the window after some steps; the next one offers what was not saved."""
        self.go(steps)
        lost = fingerprint(self.atlas)
        self.window.close()
        self._open_window()
        for unsaved in self.window.offered:
            if is_wanted:
                self.window.workbench.restore(unsaved)
                assert fingerprint(self.atlas) == lost
            else:
                unsaved.discard()
        self.window.offered.clear()

    @invariant()
    def what_is_there_can_be_read(self) -> None:
        assert _read(self.atlas) == [(layer.id, layer.count) for layer in self.atlas.large]

    @property
    def there(self) -> list[str]:
        """Layers of one's own, large or not."""
        return [name for name, term in self.atlas.vocabulary.layers.items() if term.is_own]

    @property
    def atlas(self) -> Atlas:
        """What the window has."""
        return self.window.session.atlas

    def _open_window(self) -> None:
        self.window = Window(self.folder, self.root / "journals", self.icons, {})

    def _is_saved(self) -> None:
        """Hold the files against the atlas, in which they are by now, wherever they came from."""
        for path in self.root.glob("[0-9]*/*"):
            if path.stem in {layer.id for layer in self.atlas.large if layer.count == int(path.parent.name)}:
                path.unlink()
        saved = read(self.folder)
        assert (_read(saved), saved.findings) == (_read(self.atlas), ())
        assert fingerprint(saved) == fingerprint(self.atlas)
        large = {Path(layer.file.kept).name for layer in self.atlas.large}
        assert {path.name for path in (self.folder / "layers").iterdir()} == large | {
            layer.file for layer in self.atlas.layers if layer.features
        }
        assert {path.name for path in self.folder.iterdir()} <= {"atlas.toml", "layers", "seeds", LOCK_FILE, REMOVED}


def _read(atlas: Atlas) -> list[tuple[str, int]]:
    """Return the number that the last record of each layer says."""
    return [(layer.id, int(layer.rows[layer.count - 1]["of"])) for layer in atlas.large]


def _geojson(count: int) -> str:
    point = '{"type": "Feature", "properties": {"of": %d}, "geometry": {"type": "Point", "coordinates": [50, 42]}}'
    return '{"type": "FeatureCollection", "features": [' + ",".join([point % count] * count) + "]}"


def _csv(count: int) -> str:
    return "longitude,latitude,of\n" + f"50,42,{count}\n" * count


def test_nothing_that_is_done_in_any_order_loses_the_file_of_a_large_layer(
    icons: Icons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("geo.large.opening.reader_cache", lambda: tmp_path / "cache")
    run_state_machine_as_test(
        lambda: LargeStates(icons),  # type: ignore[arg-type]  # a function will do, says its manual
        settings=settings(
            max_examples=60,
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
