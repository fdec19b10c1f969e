"""The only place that knows where packaged data lies.

In a wheel the folders ``assets`` and ``seeds`` lie in ``geo/data``; in a checkout they lie at the
top, where people edit them. Leaflet and the typeface come from their own distributions, which are
found but never imported (one of them is a Django app).
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

from geo.errors import CaspianError


def data_root() -> Path:
    """Return the folder that holds ``assets`` and ``seeds``."""
    package = Path(__file__).parent
    packaged = package / "data"
    return packaged if packaged.is_dir() else package.parent


def asset(*parts: str) -> Path:
    """Return the path of a file or folder in ``assets``, as in ``asset("page", "map.css")``."""
    return data_root().joinpath("assets", *parts)


def builtin_layers() -> Path:
    """Return the folder of the built-in atlas's layers."""
    return asset("layers")


def builtin_seeds() -> Path:
    """Return the folder of the built-in atlas's seed records."""
    return data_root() / "seeds"


def language(code: str) -> Path | None:
    """Return the table of the library's words in a language, or None where there is none, as for English."""
    table = asset("languages", f"{code}.toml")
    return table if table.is_file() else None


def leaflet() -> Path:
    """Return the folder that holds ``leaflet.js`` and ``leaflet.css``, unmodified."""
    return _distribution_folder("js_lib_leaflet") / "static" / "js_lib_leaflet"


def font(style: str = "Regular") -> Path:
    """Return the path of a Source Sans Pro file.

    Parameters
    ----------
    style
        ``Regular``, ``Semibold``, ``Bold`` or ``It``. ``It`` has no Cyrillic.
    """
    return _distribution_folder("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf"


def fallback_font() -> Path:
    """Return the path of DejaVu Sans, which comes with matplotlib; that is not imported for it."""
    return _distribution_folder("matplotlib") / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"


def _distribution_folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise CaspianError(f"The package “{package}” is not installed. Install caspian-explorer again.")
    return Path(next(iter(spec.submodule_search_locations)))
