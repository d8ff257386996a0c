"""Whether a browser is connected, and whether one was turned away since."""

from __future__ import annotations

from collections.abc import Iterator

from agent.doctor.finding import Finding, good, wrong
from agent.doctor.seen import Seen

CONNECT = (
    "Load the extension into your browser (nod run says how) and press Approve on the page that Nod opens. Where it is "
    "loaded: press Connect in its popup first."
)


def check(seen: Seen) -> Iterator[Finding]:
    if seen.failed or seen.refused:
        return  # nobody can be known then
    browsers = [client for client in seen.memory.clients if client.origin is not None]
    paired = max((client.paired_at for client in seen.memory.clients), default=None)
    if seen.turned_away is not None and (paired is None or paired < seen.turned_away):
        at = f"{seen.turned_away.astimezone():%-d %b %H:%M}"
        yield wrong(
            "paired",
            f"A program was turned away ({at}): its token was revoked, or belongs to other data.",
            "A browser: press Connect in the Nod popup. A script: nod token create NAME",
        )
    if browsers:
        names = ", ".join(sorted(client.name for client in browsers))
        yield good("paired", f"Connected: {names}.")
    elif seen.turned_away is None:
        yield wrong("paired", "No browser is connected.", CONNECT)
