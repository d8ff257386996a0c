"""Every check, in the order in which its findings are told: first what all the rest stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from agent.doctor.checks import clock, crash, data, disk, language, paired, permissions, running, sites, version
from agent.doctor.finding import Finding
from agent.doctor.seen import Seen

Check = Callable[[Seen], Iterator[Finding]]
CHECKS: tuple[Check, ...] = (
    data.check,
    disk.check,
    language.check,
    clock.check,
    running.check,
    crash.check,
    version.check,
    paired.check,
    permissions.check,
    sites.check,
)


def examine(seen: Seen) -> list[Finding]:
    """What all checks find."""
    return [finding for check in CHECKS for finding in check(seen)]
