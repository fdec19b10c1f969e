"""``atlas.toml`` after a change: only what was changed in it differs, comments stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geo.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Mapping


def settings_text(old: str, was: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """Return the text of the settings.

    Parameters
    ----------
    old
        What stands in the file now; empty for a new one.
    was, now
        What :func:`geo.own_layers.settings_record` gives for the atlas as it is there, and as it shall be.

    Raises
    ------
    ExportError
        When what stands there cannot be read: then it is not written over.
    """
    import tomlkit  # noqa: PLC0415 - only where the settings have changed
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - as above

    try:
        document = tomlkit.parse(old)
        _merge(document, was, now)
        _arrange(document, list(now.get("layers", {})))
    except (TOMLKitError, TypeError, AttributeError) as error:
        raise ExportError(f"atlas.toml: what stands there cannot be changed ({error}). Mend it or move it.") from error
    return tomlkit.dumps(document)


def _merge(table: Any, was: Mapping[str, Any], now: Mapping[str, Any]) -> None:  # noqa: ANN401 - tomlkit's tables
    for name in was.keys() - now.keys():
        table.pop(name, None)
    for name, value in now.items():
        if name in table and isinstance(value, dict):
            _merge(table[name], was.get(name, {}), value)
        elif name not in table or was.get(name) != value:
            table[name] = value


def _arrange(document: Any, order: list[str]) -> None:  # noqa: ANN401 - as above
    """Put the layers in their order; those that could not be read come first."""
    layers = document.get("layers", {})
    if [name for name in layers if name in order] != order:
        for name in order:
            layers[name] = layers.pop(name)
