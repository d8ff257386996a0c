"""Room on the disk. Nod writes little, but a full disk also takes the browser's own storage, where answers wait."""

from __future__ import annotations

from collections.abc import Iterator

from agent.doctor.finding import Finding, good, note, wrong
from agent.doctor.seen import Seen

MIB = 1024 * 1024
TOO_LITTLE = 50 * MIB  # below it a backup or SQLite's own tidying may fail
LITTLE = 500 * MIB


def check(seen: Seen) -> Iterator[Finding]:
    if seen.free is None:
        return
    free = f"The disk that holds your data has {seen.free // MIB:,} MB left"
    if seen.free < TOO_LITTLE:
        yield wrong("disk", f"{free}, too little to write on.", "Make room on it.")
    elif seen.free < LITTLE:
        yield note("disk", f"{free}.", "Make room on it soon.")
    else:
        yield good("disk", f"{free}.")
