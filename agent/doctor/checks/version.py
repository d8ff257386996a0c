"""That the agent that runs, this command and each extension are of one release; else which is to be updated."""

from __future__ import annotations

from collections.abc import Iterator

from agent.doctor.finding import Finding, note, wrong
from agent.doctor.seen import Seen
from agent.versions import to_update


def check(seen: Seen) -> Iterator[Finding]:
    if seen.answers is not None and seen.answers.version != seen.version:
        yield note(
            "version",
            f"The Nod that runs is {seen.answers.version}, the one installed here {seen.version}.",
            "Stop it and start it again: nod run",
        )
    for client in seen.memory.clients:
        if client.version is None:
            continue
        older = to_update(seen.version, client.version)
        if older == "agent":
            yield wrong(
                "version",
                f"{client.name} is {client.version}, Nod on this computer is older ({seen.version}).",
                "Update Nod: pipx upgrade nod-agent, or git pull in its clone",
            )
        elif older == "extension":
            yield wrong(
                "version",
                f"{client.name} is {client.version}, older than Nod ({seen.version}).",
                "Update the extension: reload its folder in the browser, or take the newer package",
            )
