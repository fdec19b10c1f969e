"""``caspian export``: stub."""

import click


@click.command()
def export() -> None:
    """Export."""
