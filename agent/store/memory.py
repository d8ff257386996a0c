"""``MemoryLog``: the ``Log`` in plain dicts. For tests, and as the plainest telling of what a ``Log`` does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from agent.model import Change, CoverageOfPage, Me, Settings
from agent.store import memory_whole
from agent.store.failures import KeyTaken
from agent.store.kept import came_in, page_of, went_out
from agent.store.log import LOCAL_OWNER, Order, Page, Part
from agent.store.memory_archives import MemoryArchives
from agent.store.memory_finding import answering, found_entries, found_people, places_of_people
from agent.store.memory_joinings import MemoryJoinings
from agent.store.memory_pages import paged
from agent.store.memory_past import MemoryPast
from agent.store.memory_tables import Tables
from agent.store.places import between, moment, place, place_of_post, place_of_promise, worded
from agent.store.records import (
    AccountRecord,
    AcknowledgementRecord,
    ClientRecord,
    LinkRecord,
    NudgeRecord,
    PersonRecord,
    PostRecord,
    PromiseRecord,
    ShowingsRecord,
    TakenBackRecord,
    TimelineRecord,
    UndoRecord,
)
from agent.store.searching import words


class MemoryLog:
    """A ``Log`` that ends with the process. A unit copies all of it, so keep it to what a test holds."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._held = Tables()
        self.archives = MemoryArchives(self._lock, lambda: self._held)
        self.joinings = MemoryJoinings(self._lock, lambda: self._held)
        self.past = MemoryPast(self._lock, lambda: self._held)

    @contextmanager
    def unit(self) -> Iterator[None]:
        with self._lock:
            before = self._held.copy()
            try:
                yield
            except BaseException:
                self._held = before
                raise

    def close(self) -> None:
        pass

    # the user

    def me(self) -> Me:
        with self._lock:
            return self._held.me.get(LOCAL_OWNER, Me())

    def put_me(self, me: Me) -> None:
        with self._lock:
            self._held.me[LOCAL_OWNER] = me

    # people and their accounts

    def person(self, id: str) -> PersonRecord | None:
        with self._lock:
            return answering(self._held.people, id, "former")

    def put_person(self, person: PersonRecord) -> None:
        with self._lock:
            self._held.put("people", person.id, person, "person")

    def remove_person(self, id: str) -> None:
        with self._lock:
            if self._held.people.pop(id, None) is not None:
                self._held.note("person", id, gone=True)

    def people(
        self, *, q: str | None = None, order: Order = "recent", limit: int = 50, cursor: str | None = None
    ) -> Page[PersonRecord]:
        with self._lock:
            places = places_of_people(self._held, order)
            found = [person for person in found_people(self._held, q) if places.get(person.id) is not None]
        by = {"order": order, "q": " ".join(words(q)) or None}
        return paged(found, lambda p: places[p.id] or "", "people", by, limit, cursor, newest_first=order == "recent")

    def timeline(self, person: str, *, limit: int = 50, cursor: str | None = None) -> Page[TimelineRecord]:
        with self._lock:
            theirs = self._those("posts", lambda post: post.person == person)
            said = self._those("acknowledgements", lambda record: record.person == person)
        items = [(place_of_post(post), came_in(post)) for post in theirs]
        items += [(place(record), went_out(record)) for record in said]
        page = paged(items, lambda item: item[0], "timeline", {"person": person}, limit, cursor, newest_first=True)
        return Page([item for _, item in page.items], page.next)

    def account(self, key: str) -> AccountRecord | None:
        with self._lock:
            return answering(self._held.accounts, key, "aliases")

    def put_account(self, account: AccountRecord) -> None:
        with self._lock:
            for alias in account.aliases:
                if alias != account.key:
                    self._held.accounts.pop(alias, None)
            if self._held.accounts.get(account.key) != account:
                self._held.accounts[account.key] = account
                self._held.note("person", account.person)

    def remove_account(self, key: str) -> None:
        with self._lock:
            self._held.accounts.pop(key, None)

    def accounts_of(self, person: str) -> list[AccountRecord]:
        return self._those("accounts", lambda record: record.person == person)

    # posts

    def posts(self, keys: Iterable[str]) -> dict[str, PostRecord]:
        with self._lock:
            return {key: self._held.posts[key] for key in keys if key in self._held.posts}

    def put_posts(self, posts: Iterable[PostRecord]) -> None:
        with self._lock:
            self._held.posts.update({post.key: post for post in posts})

    def posts_in_thread(self, thread: str, *, person: str | None = None, own: bool | None = None) -> list[PostRecord]:
        return self._matching("posts", {"thread": thread, "person": person, "own": own})

    def answers_to(self, keys: Iterable[str]) -> list[PostRecord]:
        wanted = set(keys)
        return self._those("posts", lambda record: record.in_reply_to in wanted)

    def heard(self, *, since: datetime | None = None, limit: int = 50, cursor: str | None = None) -> Page[PostRecord]:
        least = None if since is None else moment(since)
        found = self._those("posts", lambda post: (worded(post) or "") >= (least or "0"))
        return paged(found, lambda one: worded(one) or "", "heard", {"since": least}, limit, cursor, newest_first=True)

    def nudge(self, id: str) -> NudgeRecord | None:
        with self._lock:
            return answering(self._held.nudges, id, "former")

    def nudges_in_thread(self, thread: str, *, person: str | None = None) -> list[NudgeRecord]:
        return self._matching("nudges", {"thread": thread, "person": person})

    def nudges_of(self, person: str) -> list[NudgeRecord]:
        return self._those("nudges", lambda record: record.person == person)

    def put_nudges(self, nudges: Iterable[NudgeRecord]) -> None:
        with self._lock:
            for nudge in nudges:
                self._held.put("nudges", nudge.id, nudge, "nudge")

    def remove_nudges(self, ids: Iterable[str]) -> None:
        with self._lock:
            for id in ids:
                if self._held.nudges.pop(id, None) is not None:
                    self._held.note("nudge", id, gone=True)

    def nudges(
        self,
        *,
        state: str,
        needs: str | None = None,
        platform: str | None = None,
        person: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[NudgeRecord]:
        filters = {"state": state, "needs": needs, "platform": platform, "person": person}
        return paged(self._matching("nudges", filters), lambda one: one.order, "nudges", filters, limit, cursor)

    def people_waiting(self, *, needs: str = "words") -> int:
        waiting = self._those("nudges", lambda record: record.state == "waiting" and record.needs == needs)
        return len({record.person for record in waiting})

    # acknowledgements

    def acknowledgement(self, id: str) -> AcknowledgementRecord | None:
        with self._lock:
            return self._held.acknowledgements.get(id)

    def acknowledgement_by_client_id(self, client_id: str) -> AcknowledgementRecord | None:
        return next(iter(self._those("acknowledgements", lambda record: record.client_id == client_id)), None)

    def acknowledgements_for(
        self,
        *,
        own_post: str | None = None,
        post: str | None = None,
        person: str | None = None,
        thread: str | None = None,
    ) -> list[AcknowledgementRecord]:
        wanted = {"own_post": own_post, "post": post, "person": person, "thread": thread}
        if not any(wanted.values()):
            raise ValueError(f"One of {', '.join(wanted)} is needed")
        return sorted(self._matching("acknowledgements", wanted), key=place)

    def put_acknowledgement(self, acknowledgement: AcknowledgementRecord) -> None:
        with self._lock:
            known = self.acknowledgement_by_client_id(acknowledgement.client_id)
            if known is not None and known.id != acknowledgement.id:
                raise KeyTaken
            self._held.put("acknowledgements", acknowledgement.id, acknowledgement, "acknowledgement")

    def taken_back(self, ids: Iterable[str]) -> set[str]:
        return set(ids) & set(self._held.taken_back)

    def put_taken_back(self, records: Iterable[TakenBackRecord]) -> None:
        with self._lock:
            self._held.taken_back |= {record.id: record for record in records}

    def remove_taken_back(self, ids: Iterable[str]) -> None:
        with self._lock:
            for id in ids:
                self._held.taken_back.pop(id, None)

    def remove_acknowledgement(self, id: str) -> None:
        with self._lock:
            if self._held.acknowledgements.pop(id, None) is not None:
                self._held.note("acknowledgement", id, gone=True)

    def acknowledgements(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        platform: str | None = None,
        kind: str | None = None,
        certainty: str | None = None,
        person: str | None = None,
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[AcknowledgementRecord]:
        at_least, below = between(since, until)
        with self._lock:
            found = found_entries(self._held, at_least, below, platform, kind, certainty, person, q)
        filters = {"since": at_least, "until": below, "platform": platform, "kind": kind, "person": person, "q": q}
        filters["certainty"] = certainty
        return paged(found, place, "acknowledgements", filters, limit, cursor, newest_first=True)

    def search_by(self) -> Literal["index", "part", "scan"]:
        return "scan"

    def coverage(self) -> list[CoverageOfPage]:
        with self._lock:
            return [self._held.coverage[page] for page in sorted(self._held.coverage)]

    def put_coverage(self, coverage: CoverageOfPage) -> None:
        with self._lock:
            self._held.coverage[page_of(coverage)] = coverage
            self._held.note("coverage", page_of(coverage))

    # who may talk to the agent

    def clients(self) -> list[ClientRecord]:
        return self._those("clients", lambda _: True)

    def client_by_token_hash(self, token_hash: str) -> ClientRecord | None:
        return next(iter(self._those("clients", lambda record: record.token_hash == token_hash)), None)

    def put_client(self, client: ClientRecord) -> None:
        with self._lock:
            known = self.client_by_token_hash(client.token_hash)
            if known is not None and known.id != client.id:
                raise KeyTaken
            self._held.clients[client.id] = client

    def remove_client(self, id: str) -> bool:
        with self._lock:
            return self._held.clients.pop(id, None) is not None

    def put_link(self, link: LinkRecord) -> None:
        with self._lock:
            self._held.links[link.hash] = link

    def take_link(self, hash: str, now: datetime) -> bool:
        with self._lock:
            self._held.expire("links", now)
            return self._held.links.pop(hash, None) is not None

    # what changed

    def revision(self) -> int:
        with self._lock:
            return self._held.changes[-1].rev if self._held.changes else 0

    def changes(self, since: int, limit: int = 200) -> list[Change]:
        with self._lock:
            return [change for change in self._held.changes if change.rev > since][: max(1, limit)]

    # what the user chose

    def settings(self) -> Settings:
        with self._lock:
            return self._held.settings.get(LOCAL_OWNER, Settings())

    def put_settings(self, settings: Settings) -> None:
        with self._lock:
            if self._held.settings.get(LOCAL_OWNER) != settings:
                self._held.settings[LOCAL_OWNER] = settings
                self._held.note("settings", "settings")

    # promises

    def promise(self, id: str) -> PromiseRecord | None:
        return self._held.promises.get(id)

    def put_promise(self, promise: PromiseRecord) -> None:
        with self._lock:
            if self._held.promises.get(promise.id) != promise:
                self._held.promises[promise.id] = promise
                self._held.note("person", promise.person)

    def remove_promise(self, id: str) -> None:
        with self._lock:
            promise = self._held.promises.pop(id, None)
            if promise is not None:
                self._held.note("person", promise.person)

    def promises(
        self, *, person: str | None = None, state: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> Page[PromiseRecord]:
        filters = {"person": person, "state": state}
        return paged(self._matching("promises", filters), place_of_promise, "promises", filters, limit, cursor)

    # how hints fare

    def showings(self, hint: str) -> ShowingsRecord:
        return self._held.showings.get(hint) or ShowingsRecord(id=hint)

    def put_showings(self, showings: ShowingsRecord) -> None:
        with self._lock:
            self._held.showings[showings.id] = showings

    # undoing

    def put_undo(self, undo: UndoRecord) -> None:
        with self._lock:
            self._held.expire("undo", undo.made_at)
            self._held.undo[undo.id] = undo

    def take_undo(self, id: str, now: datetime) -> UndoRecord | None:
        with self._lock:
            self._held.expire("undo", now)
            return self._held.undo.pop(id, None)

    # forgetting

    def forget(self, person: str) -> int:
        with self.unit():
            return memory_whole.forget(self, self._held, person)

    def forgotten(self, keys: Iterable[str]) -> set[str]:
        with self._lock:
            return memory_whole.forgotten(self._held, keys)

    def drop_words(self, before: datetime) -> int:
        with self.unit():
            return memory_whole.drop_words(self, self._held, before)

    # taking away

    def export(self, part: Part = "all") -> Iterator[dict[str, Any]]:
        with self._lock:
            held = self._held.copy()
        return memory_whole.export(held, part)

    def take_in(self, lines: Iterable[dict[str, Any]]) -> int:
        with self.unit():
            return memory_whole.take_in(self._held, lines)

    def backup(self, file: Path, step: Callable[[int, int], None] | None = None) -> None:
        memory_whole.backup(self.export(), file)

    def _matching(self, table: str, wanted: Mapping[str, object]) -> list[Any]:
        """The records with these values; None stands for any."""
        return self._those(
            table, lambda record: all(value in (None, getattr(record, name)) for name, value in wanted.items())
        )

    def _those(self, table: str, fits: Callable[[Any], bool]) -> list[Any]:
        with self._lock:
            return [record for record in getattr(self._held, table).values() if fits(record)]
