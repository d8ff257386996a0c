"""One process at a time takes an archive in, or back. The system lets go of the lock however that process ends, so an
import that is called running and that nobody holds was broken off."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from agent.ledger.changes import ChangeRefused, UnknownImport
from agent.ledger.ledger import Ledger
from agent.store.paging import each

ELSEWHERE = (
    "Another Nod takes this archive in just now, and keeps what it reads. nod import lists how far it is; "
    "this one took nothing in."
)
INTERRUPTED = "Nod was stopped in the middle. Start it again; it goes on where it was."
BROKEN_OFF = "It was broken off. What was read is kept; the same command goes on where it was: nod import FILE"
EACH = 200


class Alone:
    """The lock of the import ``id``, held until ``close``. ``folder`` is where sent parts lie. Raises ``ChangeRefused``
    where another holds it, unless it shall ``wait``."""

    def __init__(self, folder: Path, id: str, wait: bool = False) -> None:
        self._file = folder / f"{id}.lock"
        try:
            while not self._held(wait):
                pass
        except BlockingIOError:
            raise ChangeRefused(ELSEWHERE) from None
        except OSError as error:
            raise ChangeRefused(f"I cannot write into {folder}: {error.strerror}.") from None

    def _held(self, wait: bool) -> bool:
        """False where the one before has just removed the file, or its folder."""
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except FileNotFoundError:
            return False
        held = False
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            held = os.fstat(handle).st_nlink > 0
        finally:
            if not held:
                os.close(handle)
        self._handle = handle
        return held

    def close(self) -> None:
        self._file.unlink(missing_ok=True)
        os.close(self._handle)
        with suppress(OSError):
            self._file.parent.rmdir()  # where it was the last one


@contextmanager
def alone(folder: Path, id: str, wait: bool = False) -> Iterator[None]:
    """See ``Alone``."""
    held = Alone(folder, id, wait)
    try:
        yield
    finally:
        held.close()


def say_broken_off(ledger: Ledger, folder: Path) -> None:
    """Says of the imports that are called running and that no process holds that they can go on."""
    for one in each(partial(ledger.imports.all, limit=EACH)):
        if one.state == "running":
            with suppress(ChangeRefused, UnknownImport), alone(folder, one.id):
                record = ledger.imports.one(one.id)
                if record.state == "running":
                    ledger.imports.cancel(one.id, INTERRUPTED if record.sent else BROKEN_OFF)
