"""The desktop program: a window on an atlas, and the command line."""
