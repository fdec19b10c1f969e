"""Thin Qt item models over the session: no logic of their own."""
