"""The peer of a figure: QGIS's print layout of the same features, with legend, scale bar, north arrow and title.

``python3 qgis_layout.py ATLAS OUT --size 190x120``, run by the Python that has ``qgis.core`` (Debian: python3-qgis).
Features and base map are read from their GeoJSON, drawn with simple symbols by layer, and labelled by name.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

COLOURS: Final = {
    "ports": "#0b3c5d", "cables": "#00707d", "pipelines": "#2f2a26", "corridors": "#6b3fa0",
    "facilities": "#5c4033", "events": "#b3245a", "flows": "#5b6b8c", "places": "#33424d",
}  # fmt: skip
CONIC: Final = "+proj=lcc +lat_1={lower} +lat_2={upper} +lat_0={middle} +lon_0={centre} +datum=WGS84 +units=m +type=crs"
MARGIN: Final = 5.0
MAP_WIDTH: Final = 0.75
MAP_HEIGHT: Final = 0.85
"""Of the page."""


def main() -> None:
    """Draw the figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("atlas", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--basemap", type=Path, required=True)
    parser.add_argument("--size", default="190x120")
    parser.add_argument("--dpi", type=int, default=300)
    options = parser.parse_args()
    width, height = (float(side) for side in options.size.split("x"))
    application = QgsApplication([], False)  # noqa: FBT003 - without windows
    application.initQgis()
    try:
        layout = _laid_out(options.atlas, options.basemap, width, height)
        sys.exit(_exported(layout, options.out, options.dpi))
    finally:
        application.exitQgis()


def _laid_out(atlas: Path, basemap: Path, width: float, height: float) -> Any:  # noqa: ANN401 - QGIS has no types
    project = QgsProject.instance()
    below = [_ground(basemap / "land.geojson", "#f7f4ed"), _ground(basemap / "rivers.geojson", "#b7d0dc"),
             _ground(basemap / "boundaries.geojson", "#b5a99a")]  # fmt: skip
    things = [layer for path in sorted((atlas / "layers").glob("*.geojson")) for layer in _things(path)]
    for layer in (*below, *things):
        project.addMapLayer(layer)
    seen = _extent(things)
    span = seen.height() / 6
    crs = QgsCoordinateReferenceSystem.fromProj(
        CONIC.format(lower=seen.yMinimum() + span, upper=seen.yMaximum() - span, middle=seen.center().y(),
                     centre=seen.center().x())
    )  # fmt: skip
    project.setCrs(crs)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))
    chart = QgsLayoutItemMap(layout)
    _place(layout, chart, (MARGIN, 12.0), (width * MAP_WIDTH, height * MAP_HEIGHT - 12.0))
    chart.setCrs(crs)
    chart.setLayers([*reversed(things), *reversed(below)])
    chart.setBackgroundColor(_colour("#d9e6ec"))
    chart.setFrameEnabled(True)
    extent = QgsCoordinateTransform(things[0].crs(), crs, project).transformBoundingBox(seen)
    chart.setExtent(extent)  # it changes the item's shape, so that is set once more
    _place(layout, chart, (MARGIN, 12.0), (width * MAP_WIDTH, height * MAP_HEIGHT - 12.0))
    chart.zoomToExtent(extent)
    _furnish(layout, chart, things, width, height)
    return layout


def _furnish(layout: Any, chart: Any, things: Iterable[Any], width: float, height: float) -> None:  # noqa: ANN401
    title = QgsLayoutItemLabel(layout)
    title.setText("Across the Caspian")
    _place(layout, title, (MARGIN, 3.0), (width - 2 * MARGIN, 8.0))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(chart)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    for child in list(root.children()):
        if child.layer() not in things:
            root.removeChildNode(child)
    _place(layout, legend, (width * MAP_WIDTH + 2 * MARGIN, 12.0), (width * 0.2, height * 0.7))
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(chart)
    bar.applyDefaultSettings()
    bar.setUnits(QgsUnitTypes.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(500)
    bar.update()
    _place(layout, bar, (2 * MARGIN, height * MAP_HEIGHT - 14.0), (60.0, 10.0))
    note = QgsLayoutItemLabel(layout)
    note.setText("Base map: Natural Earth. City positions: GeoNames (CC BY 4.0).")
    _place(layout, note, (MARGIN, height * MAP_HEIGHT + 2.0), (width - 2 * MARGIN, 8.0))


def _place(layout: Any, item: Any, at: tuple[float, float], size: tuple[float, float]) -> None:  # noqa: ANN401
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(*at, QgsUnitTypes.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(*size, QgsUnitTypes.LayoutMillimeters))


def _ground(path: Path, colour: str) -> Any:  # noqa: ANN401 - QGIS has no types
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    layer.setRenderer(QgsSingleSymbolRenderer(_symbol(layer, colour, "0.2", "#8fb0c0")))
    return layer


def _things(path: Path) -> list[Any]:
    """Return the layers of a file, one for each sort of geometry."""
    whole = QgsVectorLayer(str(path), path.stem, "ogr")
    found = []
    for sublayer in whole.dataProvider().subLayers() or [str(path)]:
        sort = sublayer.split("!!::!!")[3] if "!!::!!" in sublayer else ""
        layer = QgsVectorLayer(f"{path}|geometrytype={sort}" if sort else str(path), path.stem.title(), "ogr")
        if not layer.isValid() or layer.geometryType() == QgsWkbTypes.NullGeometry or not layer.featureCount():
            continue
        colour = COLOURS.get(path.stem, "#46566b")
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol(layer, colour, "0.6", colour)))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels(layer, colour)))
        layer.setLabelsEnabled(True)
        found.append(layer)
    return found


def _symbol(layer: Any, colour: str, width: str, edge: str) -> Any:  # noqa: ANN401 - QGIS has no types
    if layer.geometryType() == QgsWkbTypes.PointGeometry:
        return QgsMarkerSymbol.createSimple({"color": colour, "size": "2.4", "outline_color": "#ffffff"})
    if layer.geometryType() == QgsWkbTypes.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": width})
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": edge, "outline_width": width})


def _labels(layer: Any, colour: str) -> Any:  # noqa: ANN401 - QGIS has no types
    style = QgsTextFormat()
    style.setSize(6.5)
    style.setColor(_colour(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    style.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(style)
    line = layer.geometryType() == QgsWkbTypes.LineGeometry
    settings.placement = QgsPalLayerSettings.Line if line else QgsPalLayerSettings.OrderedPositionsAroundPoint
    return settings


def _extent(layers: Iterable[Any]) -> Any:  # noqa: ANN401 - QGIS has no types
    whole = QgsRectangle()
    whole.setMinimal()
    for layer in layers:
        whole.combineExtentWith(layer.extent())
    return whole


def _colour(name: str) -> Any:  # noqa: ANN401 - Qt's
    from qgis.PyQt.QtGui import QColor  # noqa: PLC0415 - QGIS brings its own Qt

    return QColor(name)


def _exported(layout: Any, out: Path, dpi: int) -> int:  # noqa: ANN401 - QGIS has no types
    exporter = QgsLayoutExporter(layout)
    if out.suffix == ".png":
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = dpi
        return int(exporter.exportToImage(str(out), settings))
    if out.suffix == ".svg":
        return int(exporter.exportToSvg(str(out), QgsLayoutExporter.SvgExportSettings()))
    return int(exporter.exportToPdf(str(out), QgsLayoutExporter.PdfExportSettings()))


if __name__ == "__main__":
    main()
