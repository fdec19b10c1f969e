"""The panels that fill the window's docks, made once the map can be seen."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from explorer.panels.coverage_panel import CoveragePanel
from explorer.panels.details_panel import DetailsPanel
from explorer.panels.differences_panel import DifferencesPanel
from explorer.panels.facts_panel import FactsPanel
from explorer.panels.features_panel import FeaturesPanel
from explorer.panels.filters_panel import FiltersPanel
from explorer.panels.layers_panel import LayersPanel
from explorer.panels.reader_panel import ReaderPanel
from explorer.panels.timeline_panel import TimelinePanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.icons import Icons
    from explorer.session import Session
    from explorer.settings import Settings
    from geo.themes import Theme


@dataclass(frozen=True, slots=True)
class Furniture:
    """Every panel; a field's name is the name of its dock in small letters."""

    layers: LayersPanel
    filters: FiltersPanel
    features: FeaturesPanel
    facts: FactsPanel
    differences: DifferencesPanel
    coverage: CoveragePanel
    details: DetailsPanel
    reader: ReaderPanel
    timeline: TimelinePanel

    @classmethod
    def make(cls, session: Session, icons: Icons, theme: Theme, settings: Settings, parent: QWidget) -> Furniture:
        """Make the panels, in the order of what is seen first."""
        return cls(
            layers=LayersPanel(session, icons, parent),
            filters=FiltersPanel(session, icons, parent),
            features=FeaturesPanel(session, icons, settings, parent),
            facts=FactsPanel(session, settings, parent),
            differences=DifferencesPanel(session, parent),
            coverage=CoveragePanel(session, parent),
            details=DetailsPanel(session, theme, parent),
            reader=ReaderPanel(session, parent),
            timeline=TimelinePanel(session, icons, parent),
        )

    def by_dock(self) -> dict[str, QWidget]:
        """Return each panel by the name of its dock."""
        return {field.name.capitalize(): getattr(self, field.name) for field in fields(self)}

    def use_theme(self, icons: Icons, theme: Theme) -> None:
        """Draw everything in another theme."""
        self.layers.use_icons(icons)
        self.filters.use_icons(icons)
        self.timeline.use_icons(icons)
        self.features.use_icons(icons)
        self.details.use_theme(theme)
