"""The library of Caspian Explorer: maps and evidence, without a window."""
