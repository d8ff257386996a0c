"""Sites that the browser's own settings have taken from the extension; it tells the agent of them itself.

Firefox lets the user withdraw each address of an extension, and fetching or reading fails there without a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from agent.doctor.finding import Finding, wrong
from agent.doctor.seen import Seen

HOSTS = {"X": ("x.com", "twitter.com"), "Facebook": ("facebook.com",), "Nod on this computer": ("127.0.0.1",)}


def check(seen: Seen) -> Iterator[Finding]:
    for client in seen.memory.clients:
        taken = [
            name for name, hosts in HOSTS.items() if any(host in one for host in hosts for one in client.withdrawn)
        ]
        if taken:
            yield wrong(
                "permissions",
                f"The browser's settings do not let {client.name} read {' and '.join(taken)}.",
                "Open the Nod popup and press Allow it again.",
            )
