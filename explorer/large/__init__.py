"""Layers too large for objects: what is shown of them, found in threads, told to the page, found under the pointer."""
