"""What ``MemoryLog`` keeps of who is one person."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator

from agent.store.log import AccountRecord, AcknowledgementRecord, JoiningRecord, PostRecord, RefusalRecord
from agent.store.memory_tables import Tables
from agent.store.places import pointing


class MemoryJoinings:
    """See ``agent.store.log.Joinings``. ``held`` gives what the log holds now."""

    def __init__(self, lock: threading.RLock, held: Callable[[], Tables]) -> None:
        self._lock = lock
        self._held = held

    def every_account(self) -> Iterator[AccountRecord]:
        with self._lock:
            found = list(self._held().accounts.values())
        return iter(found)

    def number_of_accounts(self) -> int:
        with self._lock:
            return len(self._held().accounts)

    def pointing(self) -> Iterator[PostRecord | AcknowledgementRecord]:
        with self._lock:
            theirs = [post for post in self._held().posts.values() if pointing(post)]
            said = [record for record in self._held().acknowledgements.values() if pointing(record)]
        yield from sorted(theirs, key=lambda post: pointing(post) or "")
        yield from sorted(said, key=lambda record: pointing(record) or "")

    def refusal(self, id: str) -> RefusalRecord | None:
        return self._held().refusals.get(id)

    def refusals(self) -> list[RefusalRecord]:
        with self._lock:
            return [record for _, record in sorted(self._held().refusals.items())]

    def put_refusal(self, record: RefusalRecord) -> None:
        with self._lock:
            self._held().refusals[record.id] = record

    def remove_refusal(self, id: str) -> None:
        with self._lock:
            self._held().refusals.pop(id, None)

    def joining(self, id: str) -> JoiningRecord | None:
        return self._held().joinings.get(id)

    def joinings(self, people: Iterable[str]) -> list[JoiningRecord]:
        wanted = set(people)
        with self._lock:
            every = [one for one in self._held().joinings.values() if not wanted.isdisjoint([one.person, one.other])]
        return sorted(every, key=lambda one: (one.at, one.id), reverse=True)

    def put_joining(self, record: JoiningRecord) -> None:
        with self._lock:
            self._held().joinings[record.id] = record
