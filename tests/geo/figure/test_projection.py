"""The projection: fitted to the region, named, and true where it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from geo.figure.projection import distance_m, fitted_projection

if TYPE_CHECKING:
    from geo.figure.options import Bbox

CASPIAN = (44.0, 36.0, 56.0, 48.0)


@pytest.mark.parametrize(
    ("bbox", "name"),
    [
        ((20.0, 36.0, 83.0, 52.0), "Lambert conformal conic"),
        (CASPIAN, "Lambert azimuthal equal-area"),
        ((-20.0, 60.0, 40.0, 89.0), "Lambert azimuthal equal-area"),
        ((20.0, -20.0, 60.0, 20.0), "Lambert azimuthal equal-area"),
        ((-180.0, -90.0, 180.0, 90.0), "Equal Earth"),
    ],
)
def test_the_projection_suits_the_region(bbox: Bbox, name: str) -> None:
    assert fitted_projection(bbox).name.startswith(name)


def test_the_parameters_are_told() -> None:
    name = fitted_projection((20.0, 36.0, 83.0, 52.0)).name.replace("\N{NO-BREAK SPACE}", " ")
    assert name == "Lambert conformal conic, centred on 52° E, standard parallels 39° and 49° N"


def test_positions_come_back() -> None:
    positions = np.array([[50.0, 40.0], [44.5, 47.9], [55.9, 36.1]])
    projection = fitted_projection(CASPIAN)
    np.testing.assert_allclose(projection.lonlat(projection.metres(positions)), positions, atol=1e-9)


def test_north_is_up_on_the_central_meridian() -> None:
    assert fitted_projection(CASPIAN).convergence(50.0, 44.0) == pytest.approx(0.0, abs=1e-6)


def test_north_leans_inwards_east_of_the_central_meridian() -> None:
    assert fitted_projection(CASPIAN).convergence(56.0, 44.0) < -1


def test_the_scale_along_the_page_is_that_of_the_ellipsoid() -> None:
    projection = fitted_projection(CASPIAN)
    ends = np.array([[52.0, 41.0], [52.001, 41.0]])
    metres = projection.metres(ends)
    expected = np.hypot(*(metres[1] - metres[0])) / distance_m(ends[0], ends[1])
    assert projection.scale_along_page(52.0005, 41.0) == pytest.approx(expected, rel=1e-3)
