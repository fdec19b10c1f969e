"""Layers of tens of thousands of features and more: packed arrays instead of objects.

A million :class:`~geo.model.Feature` take gigabytes. Of a :class:`~geo.large.layer.LargeLayer` only the positions are
kept, in the form they are drawn in; what the file says beside them is read again when it is asked for.

Every module here but that of the layer imports numpy at once: nobody imports them before the map is up.
"""
