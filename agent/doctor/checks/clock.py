"""The clock of this computer, as far as Nod can tell without asking anybody: it never ran before what it already
logged, nor before the day that this Nod was made (its selector maps are named after their day).

A clock that runs ahead cannot be told from here; the log would only look a little newer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from agent.doctor.finding import Finding, good, wrong
from agent.doctor.seen import Seen

DRIFT = timedelta(minutes=5)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
THEN = "Set the clock, best by the network; what waits is ordered by it."


def check(seen: Seen) -> Iterator[Finding]:
    latest = seen.memory.latest
    made = max(_days(seen), default=None)
    if latest is not None and seen.now < latest - DRIFT:
        yield wrong(
            "clock", f"The clock says {_told(seen.now)}, but Nod logged something at {_told(latest)} already.", THEN
        )
    elif made is not None and seen.now < made - timedelta(days=1):
        yield wrong("clock", f"The clock says {seen.now:%-d %b %Y}, but this Nod was made on {made:%-d %b %Y}.", THEN)
    elif latest is not None:
        yield good("clock", "The clock agrees with the log.")
    elif made is not None:
        yield good("clock", "The clock is not behind the day on which this Nod was made.")


def _told(at: datetime) -> str:
    return f"{at.astimezone():%-d %b %Y %H:%M}"


def _days(seen: Seen) -> Iterator[datetime]:
    for version in seen.built_in.values():
        if found := DAY.search(version):
            yield datetime.fromisoformat(found[0]).replace(tzinfo=UTC)
