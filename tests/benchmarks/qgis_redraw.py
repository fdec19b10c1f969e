"""The peer of a redraw: QGIS drawing the same file at the same size, ``qgis_redraw.py FILE``.

It is run by the Python that has ``qgis.core`` (Debian: python3-qgis), and prints the medians of the milliseconds that
its parallel job takes for all of the layer, for a part and for a harbour, in the layer's own coordinates.
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

SIZE: Final = (1600, 1200)
MIDDLE: Final = (49.9, 40.35)
"""Longitude and latitude of what is looked at closer, as in ``large_redraw``."""
SHARES: Final = {"all": 1.0, "part": 1 / 6, "near": 1 / 32}
RUNS: Final = 7


def main() -> None:
    """Draw each view, and say how long it took."""
    application = QgsApplication([], False)  # noqa: FBT003 - without windows
    application.initQgis()
    layer = QgsVectorLayer(sys.argv[1], "large", "ogr")
    if not layer.isValid():
        raise SystemExit(f"{sys.argv[1]}: QGIS cannot read this.")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(*SIZE))
    whole = layer.extent()
    for view, share in SHARES.items():
        middle = MIDDLE if share < 1 else (whole.center().x(), whole.center().y())
        across, up = whole.width() * share / 2, whole.height() * share / 2
        settings.setExtent(QgsRectangle(middle[0] - across, middle[1] - up, middle[0] + across, middle[1] + up))
        drawn(settings)  # the file is opened once
        print(f"redrawn {view} {statistics.median(drawn(settings) for _ in range(RUNS)):.1f} ms")
    application.exitQgis()


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
