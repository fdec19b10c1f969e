"""``python -m explorer`` is ``caspian``."""

from explorer.launch import main

main()
