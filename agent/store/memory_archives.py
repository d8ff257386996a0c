"""What ``MemoryLog`` keeps of archives that were taken in."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext

from agent.store.log import AcknowledgementRecord, BroughtRecord, ImportRecord, Page
from agent.store.memory_pages import paged
from agent.store.memory_tables import Tables
from agent.store.places import place_of_import


class MemoryArchives:
    """See ``agent.store.log.Archives``. ``held`` gives what the log holds now."""

    def __init__(self, lock: threading.RLock, held: Callable[[], Tables]) -> None:
        self._lock = lock
        self._held = held

    def import_(self, id: str) -> ImportRecord | None:
        return self._held().imports.get(id)

    def put_import(self, record: ImportRecord) -> None:
        with self._lock:
            self._held().put("imports", record.id, record, "import")

    def remove_import(self, id: str) -> None:
        with self._lock:
            held = self._held()
            held.brought = {key: record for key, record in held.brought.items() if record.of != id}
            if held.imports.pop(id, None) is not None:
                held.note("import", id, gone=True)

    def imports(self, *, limit: int = 50, cursor: str | None = None) -> Page[ImportRecord]:
        with self._lock:
            found = list(self._held().imports.values())
        return paged(found, place_of_import, "imports", {}, limit, cursor, newest_first=True)

    def roomy(self) -> AbstractContextManager[None]:
        return nullcontext()

    def fill_search(self) -> None:
        pass

    def acknowledgements_told(self, own_posts: Iterable[str], client_ids: Iterable[str]) -> list[AcknowledgementRecord]:
        posts, ids = set(own_posts), set(client_ids)
        with self._lock:
            every = self._held().acknowledgements.values()
            return [record for record in every if record.own_post in posts or record.client_id in ids]

    def put_acknowledgements(self, records: Iterable[AcknowledgementRecord]) -> None:
        with self._lock:
            for record in records:
                self._held().put("acknowledgements", record.id, record, "acknowledgement")

    def most_told(self, limit: int) -> list[tuple[str, int]]:
        with self._lock:
            told = Counter(record.person for record in self._held().acknowledgements.values() if record.person)
        return sorted(told.items(), key=lambda item: (-item[1], item[0]))[:limit]

    def put_brought(self, record: BroughtRecord) -> None:
        with self._lock:
            self._held().brought[record.id] = record

    def remove_brought(self, id: str) -> None:
        with self._lock:
            self._held().brought.pop(id, None)

    def brought(self, of: str) -> list[BroughtRecord]:
        with self._lock:
            found = [record for record in self._held().brought.values() if record.of == of]
        return sorted(found, key=lambda record: record.id)
