"""``python -m explorer`` is ``caspian``."""

from explorer.cli import main

main()
