"""Whether the agent runs and answers, and who else is on its port."""

from __future__ import annotations

from collections.abc import Iterator

from agent.doctor.finding import Finding, good, wrong
from agent.doctor.seen import Seen


def check(seen: Seen) -> Iterator[Finding]:
    if seen.running is not None and seen.answers is not None:
        yield good("running", f"Nod runs at {seen.running.address}.")
    elif seen.running is not None:
        yield wrong(
            "running",
            f"Nod (pid {seen.running.pid}) holds your data but does not answer at {seen.running.address}.",
            f"End it and start it again: kill {seen.running.pid}, then nod run",
        )
    elif seen.stranger is not None:
        yield wrong(
            "running",
            f"Nod is not running on this data; the one at port {seen.port} works on another folder.",
            "Stop that one, or start this one beside it: nod run --port 8764",
        )
    elif seen.taken is not None:
        yield wrong("running", "Nod is not running.", seen.taken)
    else:
        yield wrong("running", "Nod is not running.", "Start it: nod run")
