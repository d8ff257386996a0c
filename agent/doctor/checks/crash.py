"""Whether Nod died lately of a fault of its own: what it left says where in the code, and holds nobody's words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from agent.doctor.finding import Finding, note
from agent.doctor.seen import Seen

LATELY = timedelta(days=7)


def check(seen: Seen) -> Iterator[Finding]:
    crash = seen.crash
    if crash is None or seen.now - crash.at > LATELY:
        return
    since = "" if seen.running is None else " It runs again."
    yield note(
        "crash",
        f"Nod stopped unexpectedly at {crash.at.astimezone():%-d %b %Y %H:%M}.{since}",
        f"If it happens again, report it with {crash.file}, which says where in Nod's code and holds nobody's words.",
    )
