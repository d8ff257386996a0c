"""The data folder: whether Nod may use it, whether others may read it, whether its log can be read."""

from __future__ import annotations

from collections.abc import Iterator

from agent.doctor.finding import Finding, good, note, wrong
from agent.doctor.seen import Seen


def check(seen: Seen) -> Iterator[Finding]:
    if not seen.exists:
        yield note("data", f"There is no data yet in {seen.path}.", "Start Nod: nod run")
        return
    if seen.refused or seen.failed:
        yield wrong("data", str(seen.refused or seen.failed))
        return
    for sentence in seen.mended:
        yield note("data", sentence)
    if seen.risk:
        yield note("data", seen.risk)
    if not seen.mended and not seen.risk:
        yield good("data", f"Your data lies in {seen.path}, closed to others.")
