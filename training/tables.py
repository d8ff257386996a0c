"""Tables of figures in Markdown, on the terminal."""

from __future__ import annotations

from collections.abc import Iterable


def table(title: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Prints a table, each row when it is there."""
    print(f"\n| {' | '.join(title)} |\n|{' --- |' * len(title)}")
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)
