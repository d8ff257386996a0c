"""Imports of archives: begun, looked at, taken back. The one door of the ledger for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from msgspec.structs import replace

from agent.ledger.changes import UnknownImport
from agent.ledger.far import Far, far
from agent.ledger.importing import Importing, anew, begun, is_unread
from agent.ledger.relation import Own
from agent.ledger.taking_back_import import take_back
from agent.ledger.whose_archive import must_be_mine
from agent.model.archived import ArchiveMember, Import, Owner
from agent.store.log import ImportRecord, Log, Page

#: An archive is compared with the owners of so many that came before it.
EARLIER = 200


class Imports:
    """``unit`` is a transaction that wakes those who wait for changes, ``taking_out`` stands around what takes words
    out of the log."""

    def __init__(
        self,
        log: Log,
        unit: Callable[[], AbstractContextManager[None]],
        own: Callable[[str], Own],
        clock: Callable[[], datetime],
        taking_out: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._log = log
        self._unit = unit
        self._taking_out = taking_out
        self._own = own
        self._clock = clock

    def all(self, *, limit: int = 50, cursor: str | None = None) -> Page[Import]:
        """The newest first. Raises ``ValueError`` for a cursor that was not given."""
        page = self._log.archives.imports(limit=limit, cursor=cursor)
        return Page([told(record) for record in page.items], page.next)

    def one(self, id: str) -> ImportRecord:
        """Raises ``UnknownImport``."""
        record = self._log.archives.import_(id)
        if record is None:
            raise UnknownImport(id)
        return record

    def known(self, id: str) -> ImportRecord | None:
        return self._log.archives.import_(id)

    def announce(
        self, id: str, name: str, sent: Sequence[ArchiveMember], mine: bool, beside: Sequence[str] = ()
    ) -> ImportRecord:
        """An archive whose bytes will be sent; one that is running, or was taken in whole, is given back as it is."""
        with self._unit():
            known = self._log.archives.import_(id)
            if known is not None and is_unread(known):
                known = anew(known)
            if known is not None and known.state in ("done", "running"):
                return known
            fresh = known or ImportRecord(id=id, platform=None, name=name, started_at=self._clock())
            record = replace(fresh, sent=list(sent), mine=mine, beside=list(beside))
            self._log.archives.put_import(record)
            return record

    def far(self, limit: int = 6) -> list[Far]:
        """Whom the user talked with most and has not met for long."""
        return far(self._log, self._clock(), limit)

    def begin(
        self, id: str, name: str, owner: Owner, *, of: int, notes: Sequence[str] = (), mine: bool = False
    ) -> Importing:
        """Begins an import, or goes on with it behind what it has kept. ``of``: how many bytes there are to read.

        Raises ``ChangeRefused`` where it is another person's archive, unless ``mine`` says that it is.
        """
        if not mine:
            before = self._log.archives.imports(limit=EARLIER).items
            earlier = [record for record in before if record.id != id and record.cursor]
            must_be_mine(owner, self._log.me().accounts, earlier)
        with self._unit():
            record = begun(self._log, id, name, owner, of, notes, self._clock())
        return Importing(self._log, record, owner.platform, unit=self._unit, own=self._own, clock=self._clock)

    def roomy(self) -> AbstractContextManager[None]:
        """More memory for the log while an archive is taken in, or back."""
        return self._log.archives.roomy()

    def fill_search(self) -> None:
        """Takes what archives brought into the search, a part at a time."""
        self._log.archives.fill_search()

    def running(self, id: str) -> ImportRecord:
        """Says that its turn has come, or comes soon. Raises ``UnknownImport``."""
        with self._unit():
            record = replace(self.one(id), state="running", problem=None, ended_at=None)
            self._log.archives.put_import(record)
            return record

    def fail(self, id: str, problem: str) -> None:
        """It cannot be taken in: ``problem`` is a sentence that says why."""
        self._ended(id, "failed", problem)

    def cancel(self, id: str, problem: str | None = None) -> ImportRecord:
        """Stops it at the next step; it can go on later. Raises ``UnknownImport``."""
        self._ended(id, "cancelled", problem)
        return self.one(id)

    def _ended(self, id: str, state: str, problem: str | None) -> None:
        with self._unit():
            record = self.one(id)
            if record.state != "done":
                ended = replace(record, state=state, problem=problem, ended_at=self._clock())
                self._log.archives.put_import(ended)

    def take_back(self, id: str) -> int:
        """Takes back all that it alone brought; how many acknowledgements went. Raises ``UnknownImport``."""
        self.one(id)
        with self._taking_out(), self.roomy():
            return take_back(self._log, id, unit=self._unit, own=self._own, clock=self._clock)


def told(record: ImportRecord) -> Import:
    """An import as the interface tells it."""
    return Import(
        id=record.id,
        platform=record.platform,
        name=record.name,
        state=record.state,
        whose=record.whose,
        made_at=record.made_at,
        since=record.since,
        counts=record.counts,
        left_out=record.left_out,
        places=record.places,
        done=record.done,
        of=record.of,
        problem=record.problem,
        notes=record.notes,
        started_at=record.started_at,
        ended_at=record.ended_at,
    )
