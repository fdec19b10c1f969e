"""Parts of the window by themselves, on the small atlas of the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.app import make_application
from explorer.environment import prepare_qt
from explorer.icons import Icons
from explorer.session import Session
from explorer.translation import ENGLISH, use_language
from geo import resources
from geo.compare import compare
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from geo.atlas import Atlas


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


@pytest.fixture
def icons(qapp: QApplication) -> Icons:  # noqa: ARG001 - as above
    return Icons(read_symbology(resources.asset("symbology.toml")), "light")
