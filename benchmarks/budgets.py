"""The budgets of the project, each beside what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks import attention, observing, reading, serving, writing
from benchmarks.timing import Times, p50, p95, p99


@dataclass(frozen=True)
class Budget:
    """One line of the table. ``measured`` and ``limit`` are in the same unit; more than the limit is a miss.

    ``at_least`` turns that around. ``beside`` is what it was measured against, in words.
    """

    what: str
    measured: float
    limit: float
    unit: str
    beside: str = ""
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit


def of_writing(times: Times, sizes: Sequence[int]) -> Iterator[Budget]:
    append, bare = p50(times[writing.APPEND]), p50(times[writing.BARE])
    works = (
        (
            "one `Table.insert` with its 4 indexes",
            writing.insert,
            ((append, "append", 2.5), (bare, "bare SQLite", 1.5)),
        ),
        ("`Log.acknowledge` whole: entry, person, nudge", writing.acknowledge, ((append, "append", 4.0),)),
    )
    for what, name, against in works:
        for size in sizes:
            ours = p50(times[name(size)])
            for least, said, limit in against:
                yield Budget(
                    f"{what}, {size:,} stored", ours / least, limit, "×", f"{ours:.3f} ms to {least:.3f} ms ({said})"
                )
        small, large = p50(times[name(sizes[0])]), p50(times[name(sizes[-1])])
        yield Budget(
            f"{what}: growth from {sizes[0]:,} to {sizes[-1]:,}",
            large / small,
            1.5,
            "×",
            f"{small:.3f} to {large:.3f} ms",
        )


def of_reading(asked: Mapping[int, Times]) -> Iterator[Budget]:
    """What is asked of the largest log."""
    stored = max(asked)
    times = asked[stored]
    at = f", {stored:,} stored"
    yield Budget(f"open{at}", p50(times[reading.OPEN]), 100, "ms", f"p50; slowest {max(times[reading.OPEN]):.1f} ms")
    yield Budget(f"lookup by key{at}", p99(times[reading.LOOKUP]), 1, "ms", "p99")
    yield Budget(f"a person's history{at}", p50(times[reading.HISTORY]), 1, "ms", "p50, 50 items")
    yield Budget(f"newest page of the log{at}", p50(times[reading.NEWEST]), 5, "ms", "p50, 50 items")
    for name in (reading.SEARCH_RARE, reading.SEARCH_COMMON, reading.SEARCH_PREFIX):
        yield Budget(f"{name}{at}", p50(times[name]), 50, "ms", f"p50; p99 {p99(times[name]):.1f} ms")
    slowest = max(times[reading.FORGET]) / 1000
    yield Budget(f"{reading.FORGET}{at}", slowest, 20, "s", "the slowest of 3")
    yield Budget(f"memory of the process with the store open{at}", times[reading.MEMORY][0], 60, "MB", "at its highest")


def of_serving(times: Times) -> Iterator[Budget]:
    if serving.PEER in times:
        for how, said in (("", ", one client"), (serving.AT_ONCE, serving.AT_ONCE)):
            ours, theirs = _rate(times[serving.OURS + how]), _rate(times[serving.PEER + how])
            told = f"{ours:.0f} to {theirs:.0f} requests a second"
            what = f"`POST /v1/acknowledgements` to aw-server's heartbeat{said}"
            yield Budget(what, ours / theirs, 2, "×", told, at_least=True)


def of_observing(times: Times) -> Iterator[Budget]:
    for name, limit in ((observing.NEW, 150), (observing.KNOWN, 15)):
        yield Budget(
            f"an observation of {name}, durable", p95(times[name]), limit, "ms", f"p95; p50 {p50(times[name]):.1f} ms"
        )


def of_asking(times: Times) -> Iterator[Budget]:
    name = observing.LIST
    yield Budget(name, p95(times[name]), 20, "ms", f"p95; p50 {p50(times[name]):.1f} ms")


def of_reporting(times: Times, records: int) -> Iterator[Budget]:
    stored = f", {records:,} records over {attention.YEARS} years"
    yield Budget(f"{attention.YEAR}{stored}", p50(times[attention.YEAR]), 1000, "ms", "p50")
    yield Budget(f"{attention.MONTH}{stored}", p50(times[attention.MONTH]), 300, "ms", "p50")


def _rate(times: Sequence[float]) -> float:
    return 1000 * len(times) / sum(times)
