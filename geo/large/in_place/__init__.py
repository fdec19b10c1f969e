"""Layers that stay where they are: of a file of millions, or a table of a server, only what is in view is read.

A :class:`~geo.large.in_place.store.Store` knows one format: what of it is in a box. A
:class:`~geo.large.in_place.source.Source` makes of that what is drawn, a :class:`~geo.large.layer.LargeLayer` for each
view. Where a view has more than can be drawn the store takes a sample and says how: nothing is cut silently.
"""
