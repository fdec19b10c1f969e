"""The map: the page it is served as, the view that shows it, and the bridge that brings clicks back."""
