"""The docks around the map. Panels never import each other: they meet in the session."""
