"""Imports that the interface begins: each in a thread of its own, one at a time, stopped when the agent stops."""

from __future__ import annotations

import logging
import threading
from contextlib import closing, suppress
from pathlib import Path

from msgspec.structs import replace

from agent.archives.refused import ArchiveRefused
from agent.importing.alone import Alone, alone, say_broken_off
from agent.importing.run import BROKE, taken_in
from agent.importing.uploads import Uploads, parts_of, size_of
from agent.ledger.changes import ChangeRefused, UnknownImport
from agent.ledger.imports import told
from agent.ledger.ledger import Ledger
from agent.model.archived import Import, NewImport, Parts
from agent.store.failures import StoreFailed
from agent.store.log import ImportRecord

log = logging.getLogger("nod")


class ImportWork:
    """``folder`` is where sent parts lie until they are taken in."""

    def __init__(self, ledger: Ledger, folder: Path) -> None:
        self._ledger = ledger
        self._folder = folder
        self._uploads = Uploads(folder)
        self._turn = threading.Lock()
        self._lock = threading.Lock()
        self._threads: dict[str, threading.Thread] = {}
        self._stopping = threading.Event()

    def recover(self) -> None:
        """Says of imports that a crash broke off that they can go on; removes parts that nobody needs."""
        for id in self._uploads.ids():
            record = self._ledger.imports.known(id)
            if record is None or record.state in ("done", "failed"):
                self._uploads.remove(id)
        self.look_for_broken_off()

    def look_for_broken_off(self) -> None:
        """Says of imports whose process has died, the command line's too, that they can go on."""
        with suppress(StoreFailed):
            say_broken_off(self._ledger, self._folder)

    def announce(self, new: NewImport) -> tuple[Import, bool]:
        """An archive to be sent; False where it was taken in, or announced, before. Raises ``ArchiveRefused``."""
        id = self._uploads.announced(new.name, new.members)
        self.look_for_broken_off()
        known = self._ledger.imports.known(id)
        if known is not None and known.state != "running" and list(known.sent) != list(new.members):
            self._uploads.remove(id)  # in another order the same files have other parts
        return self._told(self._ledger.imports.announce(id, new.name, new.members, new.mine, new.beside)), known is None

    def one(self, id: str) -> Import:
        """Raises ``UnknownImport``."""
        return self._told(self._ledger.imports.one(id))

    def _told(self, record: ImportRecord) -> Import:
        """With the parts that are here and those that are missing, while it is not done."""
        if not record.sent or record.state == "done":
            return told(record)
        size = size_of(record.sent)
        parts = Parts(of=parts_of(size), missing=self._uploads.missing(record.id, size))
        return replace(told(record), parts=parts)

    def put(self, id: str, number: int, part: bytes) -> None:
        """Raises ``UnknownImport``, ``ArchiveRefused``, ``ChangeRefused``."""
        record = self._sent(id)
        if record.state == "running":
            raise ChangeRefused("This import is running; its parts are all here.")
        if record.state == "done":
            raise ChangeRefused("This import is done; it takes no more parts.")
        try:
            self._uploads.put(id, number, part, size_of(record.sent))
        except OSError as error:
            raise ChangeRefused(f"I cannot keep this part: {error.strerror}.") from None

    def start(self, id: str) -> Import:
        """Begins it, or goes on with it. Raises ``UnknownImport``, ``ChangeRefused`` while parts are missing or another
        process takes it in."""
        record = self._sent(id)
        if record.state == "done":
            return told(record)
        missing = self._uploads.missing(id, size_of(record.sent))
        if missing:
            raise ChangeRefused(f"{len(missing)} parts are missing, the first is number {missing[0]}.")
        with self._lock:
            if id in self._threads and self._threads[id].is_alive():
                return told(record)
            held = Alone(self._folder, id)
            try:
                started = self._ledger.imports.running(id)
                thread = threading.Thread(target=self._work, args=(id, held), name=f"import {id}", daemon=True)
                thread.start()
            except BaseException:
                held.close()
                raise
            self._threads[id] = thread
        return told(started)

    def cancel(self, id: str) -> Import:
        """Stops it behind the step under way; started again, it goes on. Raises ``UnknownImport``."""
        return told(self._ledger.imports.cancel(id))

    def take_back(self, id: str) -> int:
        """Takes it back, all of it and nothing else. Raises ``UnknownImport``."""
        self._ledger.imports.cancel(id)
        self._wait_for(id)
        with alone(self._folder, id, wait=True):
            gone = self._ledger.imports.take_back(id)
            self._uploads.remove(id)
        return gone

    def stop(self) -> None:
        """The agent stops: each import ends behind the step under way and can go on later."""
        self._stopping.set()
        for id in list(self._threads):
            self._wait_for(id)

    def _wait_for(self, id: str) -> None:
        with self._lock:
            thread = self._threads.get(id)
        if thread is not None:
            thread.join()

    def _sent(self, id: str) -> ImportRecord:
        record = self._ledger.imports.one(id)
        if not record.sent:
            raise ChangeRefused("This import was begun on the command line. Go on there: nod import FILE")
        return record

    def _work(self, id: str, held: Alone) -> None:
        try:
            with closing(held), self._turn:
                self._take_in(id)
        except (ArchiveRefused, ChangeRefused) as refused:
            with suppress(UnknownImport, StoreFailed):
                self._ledger.imports.fail(id, str(refused))
            self._uploads.remove(id)
        except UnknownImport:
            pass  # taken back meanwhile
        except StoreFailed as failed:
            log.error("import %s stopped: %s", id, failed)
            with suppress(UnknownImport, StoreFailed):
                self._ledger.imports.cancel(id, str(failed))
        except Exception:
            log.exception("import %s broke", id)
            with suppress(UnknownImport, StoreFailed):
                self._ledger.imports.cancel(id, BROKE)

    def _take_in(self, id: str) -> None:
        record = self._ledger.imports.one(id)
        if record.state != "running" or self._stopping.is_set():
            return
        opened = self._uploads.opened(id, record.name, record.sent, record.beside)
        ended = taken_in(self._ledger, opened, id=id, mine=record.mine, cancelled=self._stopping.is_set)
        if ended.state == "done":
            self._uploads.remove(id)
        self._ledger.imports.fill_search()
        log.info("import %s ended: %s", id, ended.state)
