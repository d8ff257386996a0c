"""How long people waited: the median and nine in ten, of the waits whose beginning and end are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from agent.model.reported import Waits


def median(waits: Sequence[int]) -> int | None:
    """The median of sorted seconds, rounded down."""
    if not waits:
        return None
    return (waits[(len(waits) - 1) // 2] + waits[len(waits) // 2]) // 2


def nine_in_ten(waits: Sequence[int]) -> int | None:
    """The shortest of these sorted waits within which nine in ten were answered (nearest rank)."""
    return waits[-(-len(waits) * 9 // 10) - 1] if waits else None


def by_place(waits: Iterable[tuple[int, int]], places: int) -> list[Waits]:
    """The waits of each place (an hour, a weekday) from 0 on; given as ``(place, seconds)``."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, seconds in waits:
        found[place].append(seconds)
    return [
        Waits(at=place, count=len(here), median_s=median(here), p90_s=nine_in_ten(here))
        for place in range(places)
        for here in [sorted(found[place])]
    ]
