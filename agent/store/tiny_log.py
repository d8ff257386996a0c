"""``TinyLog``: the ``Log`` over TinyDB's interface and one SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from tinydb import where

from agent.model import Change, CoverageOfPage, Me, Settings
from agent.store import aliases, backup, retention, tiny_export, tiny_forgetting
from agent.store.failures import StoreFailed
from agent.store.forgetting import take_out_addresses, what_goes
from agent.store.fulltext import FullText
from agent.store.kept import document, page_of, record
from agent.store.log import LOCAL_OWNER, Order, Page, Part
from agent.store.migrating import migrate
from agent.store.places import place
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
from agent.store.table import NodDB
from agent.store.tiny_archives import TinyArchives
from agent.store.tiny_changes import Revisions
from agent.store.tiny_joinings import TinyJoinings
from agent.store.tiny_lists import Lists
from agent.store.tiny_past import TinyPast
from agent.store.tiny_rows import among, expire, given, in_portions, matching, one, those
from agent.store.whole import must_be_readable


class TinyLog:
    """The log in the file at ``path``; see ``agent.store.log.Log``. One object serves all threads.

    Raises ``StoreFailed`` when the file cannot be used, ``KeyTaken`` for a second record with a key that must be one.
    ``strict`` makes every search that no index serves raise on tables of more than 1,000 documents. Not ``patient``: no
    search waits until the index is filled; it tells what is in, and ``search_by`` says so.
    """

    def __init__(self, path: str | Path, *, strict: bool = False, patient: bool = True) -> None:
        self.db = NodDB(path, strict=strict, migrate=migrate)
        storage, table = self.db.storage, self.db.table
        try:
            self._search = FullText(storage, patient=patient)
            self._revisions = Revisions(storage, self._search)
            self._lists = Lists(self.db, self._search)
            self._me, self._people, self._coverage = table("me"), table("people"), table("coverage")
            self._accounts, self._aliases = table("accounts"), table("aliases")
            self._posts, self._nudges = table("posts"), table("nudges")
            self._acknowledgements, self._taken_back = table("acknowledgements"), table("taken_back")
            self._clients, self._links = table("clients"), table("links")
            self._promises = table("promises")
            self.archives = TinyArchives(self.db, self._revisions, self._search, self._joined)
            self.joinings = TinyJoinings(self.db, self._joined)
            self.past = TinyPast(self.db, self._joined)
            self._settings, self._undo, self._showings = table("settings"), table("undo"), table("showings")
            tiny_forgetting.end_broken_off(storage, self._search)
        except BaseException:
            self.db.close()
            raise

    @contextmanager
    def unit(self) -> Iterator[None]:
        storage = self.db.storage
        outermost = not storage.in_unit()
        with storage.unit(), self._revisions.together():
            yield
            if outermost:
                self._revisions.write()
        if outermost:
            with suppress(StoreFailed):  # what was written stands; the next search tells of it
                self._revisions.after_commit()

    def _joined(self) -> AbstractContextManager[None]:
        return nullcontext() if self.db.storage.in_unit() else self.unit()

    def close(self) -> None:
        self._search.end()
        self.db.close()

    # the user

    def me(self) -> Me:
        found = self._me.having("owner", [LOCAL_OWNER])
        return record(found[0]["me"], Me) if found else Me()

    def put_me(self, me: Me) -> None:
        self._me.put([document(me)])

    # people and their accounts

    def person(self, id: str) -> PersonRecord | None:
        return aliases.one(self._people, self._aliases, "id", id, PersonRecord)

    def put_person(self, person: PersonRecord) -> None:
        with self._joined():
            self._revisions.note("person", self._people.put([document(person)]))
            if person.former:
                aliases.put(self._aliases, person)

    def remove_person(self, id: str) -> None:
        with self._joined():
            rows = self._people.remove(where("id") == id)
            aliases.remove(self._aliases, [id])
            self._revisions.note("person", [id] if rows else [], gone=True, rows=rows)

    def people(
        self, *, q: str | None = None, order: Order = "recent", limit: int = 50, cursor: str | None = None
    ) -> Page[PersonRecord]:
        self._revisions.write_within()
        return self._lists.people(q=q, order=order, limit=limit, cursor=cursor)

    def timeline(self, person: str, *, limit: int = 50, cursor: str | None = None) -> Page[TimelineRecord]:
        return self._lists.timeline(person, limit=limit, cursor=cursor)

    def account(self, key: str) -> AccountRecord | None:
        return aliases.one(self._accounts, self._aliases, "key", key, AccountRecord)

    def put_account(self, account: AccountRecord) -> None:
        older = [alias for alias in account.aliases if alias != account.key]
        with self.unit():
            self._accounts.remove(among("key", older))
            aliases.put(self._aliases, account)
            if self._accounts.put([document(account)]):
                self._revisions.note("person", [account.person])

    def remove_account(self, key: str) -> None:
        with self._joined():
            self._accounts.remove(where("key") == key)
            self._aliases.remove(where("key") == key)

    def accounts_of(self, person: str) -> list[AccountRecord]:
        return those(self._accounts, "person", [person], AccountRecord)

    # posts

    def posts(self, keys: Iterable[str]) -> dict[str, PostRecord]:
        return {record.key: record for record in those(self._posts, "key", keys, PostRecord)}

    def put_posts(self, posts: Iterable[PostRecord]) -> None:
        with self._joined():
            self._posts.put(document(post) for post in posts)

    def posts_in_thread(self, thread: str, *, person: str | None = None, own: bool | None = None) -> list[PostRecord]:
        return matching(self._posts, {"thread": thread, "person": person, "own": own}, PostRecord)

    def answers_to(self, keys: Iterable[str]) -> list[PostRecord]:
        return those(self._posts, "in_reply_to", keys, PostRecord)

    def heard(self, *, since: datetime | None = None, limit: int = 50, cursor: str | None = None) -> Page[PostRecord]:
        return self._lists.heard(since=since, limit=limit, cursor=cursor)

    def nudge(self, id: str) -> NudgeRecord | None:
        return aliases.one(self._nudges, self._aliases, "id", id, NudgeRecord)

    def nudges_in_thread(self, thread: str, *, person: str | None = None) -> list[NudgeRecord]:
        return matching(self._nudges, {"thread": thread, "person": person}, NudgeRecord)

    def nudges_of(self, person: str) -> list[NudgeRecord]:
        return those(self._nudges, "person", [person], NudgeRecord)

    def put_nudges(self, nudges: Iterable[NudgeRecord]) -> None:
        each = list(nudges)
        with self._joined():
            self._revisions.note("nudge", self._nudges.put(document(nudge) for nudge in each))
            for nudge in each:
                if nudge.former:
                    aliases.put(self._aliases, nudge)

    def remove_nudges(self, ids: Iterable[str]) -> None:
        with self.unit():
            for some in in_portions(ids):
                there = [found.id for found in those(self._nudges, "id", some, NudgeRecord)]
                self._nudges.remove(among("id", there))
                aliases.remove(self._aliases, there)
                self._revisions.note("nudge", there, gone=True)

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
        filters = given({"state": state, "needs": needs, "platform": platform, "person": person})
        return self._lists.nudges(filters, limit=limit, cursor=cursor)

    def people_waiting(self, *, needs: str = "words") -> int:
        return self._nudges.count_distinct("person", equal={"state": "waiting", "needs": needs})

    # acknowledgements

    def acknowledgement(self, id: str) -> AcknowledgementRecord | None:
        return one(self._acknowledgements, "id", id, AcknowledgementRecord)

    def acknowledgement_by_client_id(self, client_id: str) -> AcknowledgementRecord | None:
        return one(self._acknowledgements, "client_id", client_id, AcknowledgementRecord)

    def acknowledgements_for(
        self,
        *,
        own_post: str | None = None,
        post: str | None = None,
        person: str | None = None,
        thread: str | None = None,
    ) -> list[AcknowledgementRecord]:
        wanted = {"own_post": own_post, "post": post, "person": person, "thread": thread}
        return sorted(matching(self._acknowledgements, wanted, AcknowledgementRecord), key=place)

    def put_acknowledgement(self, acknowledgement: AcknowledgementRecord) -> None:
        with self._joined():
            self._revisions.note("acknowledgement", self._acknowledgements.put([document(acknowledgement)]))

    def taken_back(self, ids: Iterable[str]) -> set[str]:
        return {record.id for record in those(self._taken_back, "id", ids, TakenBackRecord)}

    def put_taken_back(self, records: Iterable[TakenBackRecord]) -> None:
        self._taken_back.put(document(record) for record in records)

    def remove_taken_back(self, ids: Iterable[str]) -> None:
        self._taken_back.remove(among("id", ids))

    def remove_acknowledgement(self, id: str) -> None:
        with self._joined():
            rows = self._acknowledgements.remove(where("id") == id)
            self._revisions.note("acknowledgement", [id] if rows else [], gone=True, rows=rows)

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
        self._revisions.write_within()
        return self._lists.acknowledgements(
            since=since,
            until=until,
            equal={"platform": platform, "kind": kind, "certainty": certainty, "person": person},
            q=q,
            limit=limit,
            cursor=cursor,
        )

    def search_by(self) -> Literal["index", "part", "scan"]:
        return self._search.by()

    # coverage

    def coverage(self) -> list[CoverageOfPage]:
        held = sorted(self._coverage, key=lambda document: str(document["page"]))
        return [record(document["coverage"], CoverageOfPage) for document in held]

    def put_coverage(self, coverage: CoverageOfPage) -> None:
        with self._joined():
            self._coverage.put([document(coverage)])
            self._revisions.note("coverage", [page_of(coverage)])

    # who may talk to the agent

    def clients(self) -> list[ClientRecord]:
        return [record(document, ClientRecord) for document in self._clients]

    def client_by_token_hash(self, token_hash: str) -> ClientRecord | None:
        return one(self._clients, "token_hash", token_hash, ClientRecord)

    def put_client(self, client: ClientRecord) -> None:
        self._clients.put([document(client)])

    def remove_client(self, id: str) -> bool:
        return bool(self._clients.remove(where("id") == id))

    def put_link(self, link: LinkRecord) -> None:
        self._links.put([document(link)])

    def take_link(self, hash: str, now: datetime) -> bool:
        with self.unit():
            expire(self._links, "hash", now)
            return bool(self._links.remove(where("hash") == hash))

    # what changed

    def revision(self) -> int:
        return self._revisions.last()

    def changes(self, since: int, limit: int = 200) -> list[Change]:
        return self._revisions.since(since, limit)

    # what the user chose

    def settings(self) -> Settings:
        found = self._settings.having("owner", [LOCAL_OWNER])
        return record(found[0]["settings"], Settings) if found else Settings()

    def put_settings(self, settings: Settings) -> None:
        with self._joined():
            self._revisions.note("settings", ["settings"] if self._settings.put([document(settings)]) else [])

    # promises

    def promise(self, id: str) -> PromiseRecord | None:
        return one(self._promises, "id", id, PromiseRecord)

    def put_promise(self, promise: PromiseRecord) -> None:
        with self._joined():
            if self._promises.put([document(promise)]):
                self._revisions.note("person", [promise.person])

    def remove_promise(self, id: str) -> None:
        with self._joined():
            promise = self.promise(id)
            if promise is not None:
                self._promises.remove(where("id") == id)
                self._revisions.note("person", [promise.person])

    def promises(
        self, *, person: str | None = None, state: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> Page[PromiseRecord]:
        return self._lists.promises(given({"person": person, "state": state}), limit=limit, cursor=cursor)

    # how hints fare

    def showings(self, hint: str) -> ShowingsRecord:
        return one(self._showings, "id", hint, ShowingsRecord) or ShowingsRecord(id=hint)

    def put_showings(self, showings: ShowingsRecord) -> None:
        self._showings.put([document(showings)])

    # undoing

    def put_undo(self, undo: UndoRecord) -> None:
        with self._joined():
            expire(self._undo, "id", undo.made_at)
            self._undo.put([document(undo)])

    def take_undo(self, id: str, now: datetime) -> UndoRecord | None:
        with self._joined():
            expire(self._undo, "id", now)
            found = one(self._undo, "id", id, UndoRecord)
            self._undo.remove(where("id") == id)
        return found

    # forgetting

    def forget(self, person: str) -> int:
        with self.unit():
            gone = what_goes(self, person)
            if not gone.records:
                return 0
            tiny_forgetting.remember(self.db, gone.keys)
            tiny_forgetting.remove(self.db, self._search, gone)
            take_out_addresses(self, gone)
            self._revisions.note("nudge", [nudge.id for nudge in gone.nudges], gone=True)
            self._revisions.note("acknowledgement", gone.acknowledgements, gone=True)
            self._revisions.note("person", [person], gone=True)
            self.db.storage.set_meta("cleaning", 1)
        tiny_forgetting.clean(self.db.storage, self._search, tiny_forgetting.probes(gone))
        return gone.records

    def forgotten(self, keys: Iterable[str]) -> set[str]:
        return tiny_forgetting.forgotten(self.db, keys)

    def drop_words(self, before: datetime) -> int:
        return retention.drop(self, before, lambda: self._lists.worded_before(before))

    # taking away

    def export(self, part: Part = "all") -> Iterator[dict[str, Any]]:
        return tiny_export.export(self.db.storage, part)

    def take_in(self, lines: Iterable[dict[str, Any]]) -> int:
        count = tiny_export.take_in(self.db, lines)
        self._search.take_in()
        return count

    def backup(self, file: Path, step: Callable[[int, int], None] | None = None) -> None:
        backup.copy(self.db.storage.path, file, step, must_be_readable)
