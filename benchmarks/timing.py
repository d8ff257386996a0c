"""Times of one thing, in milliseconds, and what is told of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence

Times = dict[str, list[float]]


def timed(work: Callable[[], object]) -> float:
    """How long a call takes, in milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def p50(times: Sequence[float]) -> float:
    return statistics.median(times)


def p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def p99(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def interleaved(rounds: int, works: Mapping[str, Callable[[int], object]], seldom: Mapping[str, int]) -> Times:
    """Each work once a round, in turn, so that a busy moment of the machine strikes all alike.

    ``seldom`` names those that are slow by nature, and in every how many rounds their turn comes.
    """
    times: Times = {name: [] for name in works}
    for number in range(rounds):
        for name, work in works.items():
            if number % seldom.get(name, 1) == 0:
                times[name].append(timed(lambda w=work, n=number: w(n)))  # type: ignore[misc]
    return times
