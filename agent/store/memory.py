"""``MemoryLog``: the ``Log`` in plain dicts. For tests, and as the plainest telling of what a ``Log`` does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar

from agent.model import CoverageOfPage, Me
from agent.store import cursors
from agent.store.failures import KeyTaken
from agent.store.log import (
    AccountRecord,
    AcknowledgementRecord,
    ClientRecord,
    LinkRecord,
    NudgeRecord,
    Page,
    PersonRecord,
    PostRecord,
)
from agent.store.searching import holds, moment, place, words

Record = TypeVar("Record")


class _Tables:
    """Everything held, by table and key; records are frozen, so copying the dicts copies the state."""

    def __init__(self) -> None:
        self.me = Me()
        self.people: dict[str, PersonRecord] = {}
        self.accounts: dict[str, AccountRecord] = {}
        self.posts: dict[str, PostRecord] = {}
        self.nudges: dict[str, NudgeRecord] = {}
        self.acknowledgements: dict[str, AcknowledgementRecord] = {}
        self.coverage: dict[tuple[str, str], CoverageOfPage] = {}
        self.clients: dict[str, ClientRecord] = {}
        self.links: dict[str, LinkRecord] = {}

    def copy(self) -> _Tables:
        other = _Tables()
        for name, value in vars(self).items():
            setattr(other, name, value.copy() if isinstance(value, dict) else value)
        return other


class MemoryLog:
    """A ``Log`` that ends with the process. A unit copies all of it, so keep it to what a test holds."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._held = _Tables()

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
            return self._held.me

    def put_me(self, me: Me) -> None:
        with self._lock:
            self._held.me = me

    # people and their accounts

    def person(self, id: str) -> PersonRecord | None:
        with self._lock:
            return self._held.people.get(id)

    def put_person(self, person: PersonRecord) -> None:
        with self._lock:
            self._held.people[person.id] = person

    def account(self, key: str) -> AccountRecord | None:
        with self._lock:
            found = self._held.accounts.get(key)
            return found or next((other for other in self._held.accounts.values() if key in other.aliases), None)

    def put_account(self, account: AccountRecord) -> None:
        with self._lock:
            for alias in account.aliases:
                if alias != account.key:
                    self._held.accounts.pop(alias, None)
            self._held.accounts[account.key] = account

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
        return self._those(
            "posts",
            lambda record: record.thread == thread and person in (None, record.person) and own in (None, record.own),
        )

    def answers_to(self, keys: Iterable[str]) -> list[PostRecord]:
        wanted = set(keys)
        return self._those("posts", lambda record: record.in_reply_to in wanted)

    # nudges

    def nudge(self, id: str) -> NudgeRecord | None:
        with self._lock:
            return self._held.nudges.get(id)

    def nudges_in_thread(self, thread: str, *, person: str | None = None) -> list[NudgeRecord]:
        return self._those("nudges", lambda record: record.thread == thread and person in (None, record.person))

    def nudges_of(self, person: str) -> list[NudgeRecord]:
        return self._those("nudges", lambda record: record.person == person)

    def put_nudges(self, nudges: Iterable[NudgeRecord]) -> None:
        with self._lock:
            self._held.nudges.update({nudge.id: nudge for nudge in nudges})

    def remove_nudges(self, ids: Iterable[str]) -> None:
        with self._lock:
            for id in ids:
                self._held.nudges.pop(id, None)

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
        found = self._those(
            "nudges", lambda record: all(value in (None, getattr(record, name)) for name, value in filters.items())
        )
        return _page(found, lambda record: record.order, "nudges", filters, limit, cursor)

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
        found = self._those(
            "acknowledgements",
            lambda record: all(value in (None, getattr(record, name)) for name, value in wanted.items()),
        )
        return sorted(found, key=place)

    def put_acknowledgement(self, acknowledgement: AcknowledgementRecord) -> None:
        with self._lock:
            known = self.acknowledgement_by_client_id(acknowledgement.client_id)
            if known is not None and known.id != acknowledgement.id:
                raise KeyTaken("Another document holds this key already")
            self._held.acknowledgements[acknowledgement.id] = acknowledgement

    def remove_acknowledgement(self, id: str) -> None:
        with self._lock:
            self._held.acknowledgements.pop(id, None)

    def acknowledgements(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        platform: str | None = None,
        kind: str | None = None,
        person: str | None = None,
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[AcknowledgementRecord]:
        wanted = words(q)
        at_least, below = (None if at is None else moment(at) for at in (since, until))

        def fits(record: AcknowledgementRecord) -> bool:
            stands = place(record)
            return (
                (at_least is None or stands >= at_least)
                and (below is None or stands < below)
                and platform in (None, record.acknowledgement.platform)
                and kind in (None, record.acknowledgement.kind)
                and person in (None, record.person)
                and holds(record, wanted)
            )

        filters = {"since": at_least, "until": below, "platform": platform, "kind": kind, "person": person, "q": q}
        found = self._those("acknowledgements", fits)
        return _page(found, place, "acknowledgements", filters, limit, cursor, newest_first=True)

    # coverage

    def coverage(self) -> list[CoverageOfPage]:
        with self._lock:
            return [self._held.coverage[page] for page in sorted(self._held.coverage)]

    def put_coverage(self, coverage: CoverageOfPage) -> None:
        with self._lock:
            self._held.coverage[(coverage.platform, coverage.kind)] = coverage

    # who may talk to the agent

    def clients(self) -> list[ClientRecord]:
        return self._those("clients", lambda _: True)

    def client_by_token_hash(self, token_hash: str) -> ClientRecord | None:
        return next(iter(self._those("clients", lambda record: record.token_hash == token_hash)), None)

    def put_client(self, client: ClientRecord) -> None:
        with self._lock:
            known = self.client_by_token_hash(client.token_hash)
            if known is not None and known.id != client.id:
                raise KeyTaken("Another document holds this key already")
            self._held.clients[client.id] = client

    def remove_client(self, id: str) -> bool:
        with self._lock:
            return self._held.clients.pop(id, None) is not None

    def put_link(self, link: LinkRecord) -> None:
        with self._lock:
            self._held.links[link.hash] = link

    def take_link(self, hash: str, now: datetime) -> bool:
        with self._lock:
            self._held.links = {key: link for key, link in self._held.links.items() if link.expires_at > now}
            return self._held.links.pop(hash, None) is not None

    def _those(self, table: str, fits: Callable[[Any], bool]) -> list[Any]:
        with self._lock:
            return [record for record in getattr(self._held, table).values() if fits(record)]


def _page(
    found: list[Record],
    by: Callable[[Record], str],
    of: str,
    filters: dict[str, Any],
    limit: int,
    cursor: str | None,
    *,
    newest_first: bool = False,
) -> Page[Record]:
    if limit < 1:
        raise ValueError("The limit of a page is at least 1")
    places = sorted(((by(record), number) for number, record in enumerate(found)), reverse=newest_first)
    if cursor is not None:
        after = cursors.take(cursor, of, filters)
        places = [at for at in places if (at < after if newest_first else at > after)]
    items = [found[number] for _, number in places[:limit]]
    return Page(items, cursors.give(places[limit - 1], of, filters) if len(places) > limit else None)
