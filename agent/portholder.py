"""Which program holds a port of this computer, so that the user can be told its name. Linux only (``proc(5)``)."""

from __future__ import annotations

import os
from pathlib import Path

LISTEN = "0A"


def holder(port: int, proc: Path = Path("/proc")) -> tuple[str, int] | None:
    """Name and pid of the program that listens on this TCP port; None where that cannot be seen."""
    sockets = _listening(port, proc)
    if not sockets:
        return None
    for process in proc.glob("[0-9]*"):
        try:
            for descriptor in (process / "fd").iterdir():
                if os.readlink(descriptor) in sockets:  # noqa: PTH115 - the target is no path
                    return (process / "comm").read_text(encoding="utf-8", errors="replace").strip(), int(process.name)
        except OSError:  # another account's process, or one that ended meanwhile
            continue
    return None


def _listening(port: int, proc: Path) -> set[str]:
    """The listening sockets of a port as they stand behind descriptors: ``socket:[12345]``."""
    found = set()
    for table in ("tcp", "tcp6"):
        try:
            rows = (proc / "net" / table).read_text(encoding="ascii").splitlines()[1:]
        except OSError:
            continue
        for row in rows:
            columns = row.split()
            if columns[3] == LISTEN and int(columns[1].rpartition(":")[2], 16) == port:
                found.add(f"socket:[{columns[9]}]")
    return found
