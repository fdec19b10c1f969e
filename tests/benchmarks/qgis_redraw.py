"""The peer of a redraw: QGIS drawing a file, ``qgis_redraw.py FILE WIDTH HEIGHT LONGITUDE LATITUDE VIEW=SHARE...``.

It is run by the Python that has ``qgis.core`` (Debian: python3-qgis), and prints the medians of the milliseconds that
its parallel job takes for each view: a share of the layer's width and height around a place, or the whole of it.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QSize

RUNS: Final = 7


def main() -> None:
    """Draw each view, and say how long it took."""
    file, width, height, longitude, latitude, *views = sys.argv[1:]
    application = QgsApplication([], False)  # noqa: FBT003 - without windows
    application.initQgis()
    shares = {name: float(share) for name, share in (view.split("=") for view in views)}
    measure(file, QSize(int(width), int(height)), (float(longitude), float(latitude)), shares)
    application.exitQgis()


def measure(file: str, size: QSize, place: tuple[float, float], shares: dict[str, float]) -> None:
    """Draw a file; the layer is gone before QGIS ends, which crashes otherwise."""
    layer = QgsVectorLayer(file, "large", "ogr")
    if not layer.isValid():
        raise SystemExit(f"{file}: QGIS cannot read this.")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(size)
    whole = layer.extent()
    for view, share in shares.items():
        middle = place if share < 1 else (whole.center().x(), whole.center().y())
        across, up = whole.width() * share / 2, whole.height() * share / 2
        settings.setExtent(QgsRectangle(middle[0] - across, middle[1] - up, middle[0] + across, middle[1] + up))
        drawn(settings)  # the file is opened once
        print(f"redrawn {view} {statistics.median(drawn(settings) for _ in range(RUNS)):.1f} ms")


def drawn(settings: QgsMapSettings) -> float:
    """Return how many milliseconds one picture takes."""
    start = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    taken = (time.perf_counter() - start) * 1000
    if job.renderedImage().isNull():
        raise SystemExit("QGIS drew nothing.")
    return taken


if __name__ == "__main__":
    main()
