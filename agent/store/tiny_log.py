"""``TinyLog``: the ``Log`` over TinyDB's interface and one SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
from tinydb import where
from tinydb.queries import QueryInstance

from agent.model import CoverageOfPage, Me
from agent.store import cursors
from agent.store.failures import StoreFailed
from agent.store.log import (
    LOCAL_OWNER,
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
from agent.store.table import NodDB, Placed, SqliteTable

#: How many entries of the log one call of ``acknowledgements(q=…)`` looks at; the cursor goes on behind them.
READ_AT_MOST = 5000
_SOME = 500
Record = TypeVar("Record")


class TinyLog:
    """The log in the file at ``path``; see ``agent.store.log.Log``. One object serves all threads.

    Raises ``StoreFailed`` when the file cannot be used, ``KeyTaken`` for a second record with a key that must be one.
    ``strict`` makes every search that no index serves raise on tables of more than 1,000 documents.
    """

    def __init__(self, path: str | Path, *, strict: bool = False) -> None:
        self.db = NodDB(path, strict=strict)
        table = self.db.table
        self._me, self._people, self._coverage = table("me"), table("people"), table("coverage")
        self._accounts, self._aliases = table("accounts"), table("aliases")
        self._posts, self._nudges = table("posts"), table("nudges")
        self._acknowledgements = table("acknowledgements")
        self._clients, self._links = table("clients"), table("links")

    def unit(self) -> AbstractContextManager[None]:
        return self.db.storage.unit()

    def close(self) -> None:
        self.db.close()

    # the user

    def me(self) -> Me:
        found = self._me.get(where("owner") == LOCAL_OWNER)
        return Me() if found is None else _record(found["me"], Me)

    def put_me(self, me: Me) -> None:
        self._me.put([{"owner": LOCAL_OWNER, "me": _document(me)}])

    # people and their accounts

    def person(self, id: str) -> PersonRecord | None:
        return _one(self._people, where("id") == id, PersonRecord)

    def put_person(self, person: PersonRecord) -> None:
        self._people.put([_document(person)])

    def account(self, key: str) -> AccountRecord | None:
        found = _one(self._accounts, where("key") == key, AccountRecord)
        if found is not None:
            return found
        alias = self._aliases.get(where("alias") == key)
        return None if alias is None else _one(self._accounts, where("key") == alias["key"], AccountRecord)

    def put_account(self, account: AccountRecord) -> None:
        older = [alias for alias in account.aliases if alias != account.key]
        with self.unit():
            self._accounts.remove(_among("key", older))
            self._aliases.remove(_among("key", [account.key, *older]))
            self._accounts.put([_document(account)])
            self._aliases.put({"owner": account.owner, "alias": alias, "key": account.key} for alias in older)

    def accounts_of(self, person: str) -> list[AccountRecord]:
        return _all(self._accounts, where("person") == person, AccountRecord)

    # posts

    def posts(self, keys: Iterable[str]) -> dict[str, PostRecord]:
        return {record.key: record for record in _with(self._posts, "key", keys, PostRecord)}

    def put_posts(self, posts: Iterable[PostRecord]) -> None:
        self._posts.put(_document(post) for post in posts)

    def posts_in_thread(self, thread: str, *, person: str | None = None, own: bool | None = None) -> list[PostRecord]:
        return _all(self._posts, _same({"thread": thread, "person": person, "own": own}), PostRecord)

    def answers_to(self, keys: Iterable[str]) -> list[PostRecord]:
        return _with(self._posts, "in_reply_to", keys, PostRecord)

    # nudges

    def nudge(self, id: str) -> NudgeRecord | None:
        return _one(self._nudges, where("id") == id, NudgeRecord)

    def nudges_in_thread(self, thread: str, *, person: str | None = None) -> list[NudgeRecord]:
        return _all(self._nudges, _same({"thread": thread, "person": person}), NudgeRecord)

    def nudges_of(self, person: str) -> list[NudgeRecord]:
        return _all(self._nudges, where("person") == person, NudgeRecord)

    def put_nudges(self, nudges: Iterable[NudgeRecord]) -> None:
        self._nudges.put(_document(nudge) for nudge in nudges)

    def remove_nudges(self, ids: Iterable[str]) -> None:
        with self.unit():
            for some in _in_portions(ids):
                self._nudges.remove(_among("id", some))

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
        filters = _given({"state": state, "needs": needs, "platform": platform, "person": person})
        after = None if cursor is None else cursors.take(cursor, "nudges", filters)
        found = self._nudges.page("order", equal=filters, after=after, limit=_whole(limit) + 1)
        return _page(found, limit, NudgeRecord, lambda last: cursors.give(last, "nudges", filters))

    def people_waiting(self, *, needs: str = "words") -> int:
        return self._nudges.count_distinct("person", equal={"state": "waiting", "needs": needs})

    # acknowledgements

    def acknowledgement(self, id: str) -> AcknowledgementRecord | None:
        return _one(self._acknowledgements, where("id") == id, AcknowledgementRecord)

    def acknowledgement_by_client_id(self, client_id: str) -> AcknowledgementRecord | None:
        return _one(self._acknowledgements, where("client_id") == client_id, AcknowledgementRecord)

    def acknowledgements_for(
        self,
        *,
        own_post: str | None = None,
        post: str | None = None,
        person: str | None = None,
        thread: str | None = None,
    ) -> list[AcknowledgementRecord]:
        query = _same({"own_post": own_post, "post": post, "person": person, "thread": thread})
        return sorted(_all(self._acknowledgements, query, AcknowledgementRecord), key=place)

    def put_acknowledgement(self, acknowledgement: AcknowledgementRecord) -> None:
        self._acknowledgements.put([{**_document(acknowledgement), "place": place(acknowledgement)}])

    def remove_acknowledgement(self, id: str) -> None:
        self._acknowledgements.remove(where("id") == id)

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
        """As the Log says. With ``q`` one call looks at the newest ``READ_AT_MOST`` entries that fit the rest, so a
        page may be short, or empty, and still have a ``next`` (no full-text index is kept yet)."""
        span = _given(
            {"at_least": None if since is None else moment(since), "below": None if until is None else moment(until)}
        )
        equal = _given({"acknowledgement.platform": platform, "acknowledgement.kind": kind, "person": person})
        wanted = words(q)
        filters = {**span, **equal, "q": " ".join(wanted) or None}
        after = None if cursor is None else cursors.take(cursor, "acknowledgements", filters)
        limit = _whole(limit)
        found: list[Placed] = []
        looked = 0
        while len(found) <= limit and looked < READ_AT_MOST:
            portion = _SOME if wanted else limit + 1
            rows = self._acknowledgements.page(
                "place", equal=equal, newest_first=True, after=after, limit=portion, **span
            )
            looked += len(rows)
            found += [row for row in rows if not wanted or holds(_record(row.document, AcknowledgementRecord), wanted)]
            if len(rows) < portion or not wanted:
                after = None
                break
            after = rows[-1].place
        page = _page(found, limit, AcknowledgementRecord, lambda last: cursors.give(last, "acknowledgements", filters))
        if page.next is None and after is not None:
            return Page(page.items, cursors.give(after, "acknowledgements", filters))
        return page

    # coverage

    def coverage(self) -> list[CoverageOfPage]:
        held = sorted(self._coverage, key=lambda document: str(document["page"]))
        return [_record(document["coverage"], CoverageOfPage) for document in held]

    def put_coverage(self, coverage: CoverageOfPage) -> None:
        page = f"{coverage.platform}:{coverage.kind}"
        self._coverage.put([{"owner": LOCAL_OWNER, "page": page, "coverage": _document(coverage)}])

    # who may talk to the agent

    def clients(self) -> list[ClientRecord]:
        return [_record(document, ClientRecord) for document in self._clients]

    def client_by_token_hash(self, token_hash: str) -> ClientRecord | None:
        return _one(self._clients, where("token_hash") == token_hash, ClientRecord)

    def put_client(self, client: ClientRecord) -> None:
        self._clients.put([_document(client)])

    def remove_client(self, id: str) -> bool:
        return bool(self._clients.remove(where("id") == id))

    def put_link(self, link: LinkRecord) -> None:
        self._links.put([_document(link)])

    def take_link(self, hash: str, now: datetime) -> bool:
        with self.unit():
            links = [_record(document, LinkRecord) for document in self._links]
            over = [link.hash for link in links if link.expires_at <= now]
            self._links.remove(_among("hash", [*over, hash]))
        return any(link.hash == hash and link.hash not in over for link in links)


def _document(record: object) -> dict[str, Any]:
    document: dict[str, Any] = msgspec.to_builtins(record)
    return document


def _record(document: object, kind: type[Record]) -> Record:
    try:
        return msgspec.convert(document, kind)
    except msgspec.ValidationError as error:
        raise StoreFailed(f"The log holds an entry ({kind.__name__}) that this version of Nod cannot read.") from error


def _one(table: SqliteTable, query: QueryInstance, kind: type[Record]) -> Record | None:
    document = table.get(query)
    return None if document is None else _record(document, kind)


def _all(table: SqliteTable, query: QueryInstance, kind: type[Record]) -> list[Record]:
    return [_record(document, kind) for document in table.search(query)]


def _with(table: SqliteTable, path: str, values: Iterable[str], kind: type[Record]) -> list[Record]:
    return [record for some in _in_portions(values) for record in _all(table, _among(path, some), kind)]


def _among(path: str, values: Iterable[str]) -> QueryInstance:
    # TinyDB asks "value in items" of each candidate: a set answers at once, and is taken though the type says list.
    return where(path).one_of(cast("list[str]", set(values)))


def _in_portions(values: Iterable[str]) -> list[list[str]]:
    every = list(dict.fromkeys(values))
    return [every[start : start + _SOME] for start in range(0, len(every), _SOME)]


def _given(filters: Mapping[str, Any]) -> dict[str, Any]:
    return {path: value for path, value in filters.items() if value is not None}


def _same(wanted: Mapping[str, str | bool | None]) -> QueryInstance:
    """The query for documents with these values; None is not asked for. Raises ``ValueError`` when nothing is."""
    queries: list[QueryInstance] = [where(path) == value for path, value in wanted.items() if value is not None]
    if not queries:
        raise ValueError(f"One of {', '.join(wanted)} is needed")
    query = queries[0]
    for other in queries[1:]:
        query = query & other
    return query


def _whole(limit: int) -> int:
    if limit < 1:
        raise ValueError("The limit of a page is at least 1")
    return limit


def _page(found: list[Placed], limit: int, kind: type[Record], cursor: Callable[[Any], str]) -> Page[Record]:
    items = [_record(row.document, kind) for row in found[:limit]]
    return Page(items, cursor(found[limit - 1].place) if len(found) > limit else None)
