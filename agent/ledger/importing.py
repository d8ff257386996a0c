"""Taking in what an archive tells, step by step: each step is one transaction with the place up to which it was read.

A step that was broken off is as if it had never been; the next try goes on behind the last one that was kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import cast

from msgspec.structs import replace

from agent.ledger.acknowledge import SURENESS, WORDS, ids_of, record_of
from agent.ledger.archived_accounts import OF_ARCHIVES, ArchivedAccounts
from agent.ledger.brought import Made, Noted
from agent.ledger.forgetting import keys_of
from agent.ledger.keys import acknowledgement_id, client_id, folded
from agent.ledger.nudging import conversation, settle
from agent.ledger.people import People
from agent.ledger.relation import Own
from agent.ledger.same_act import FROM_ARCHIVES, Live
from agent.ledger.whose_archive import whose_of
from agent.model import Account, Acknowledgement, Platform
from agent.model.archived import Act, ImportState, LeftOut, Owner
from agent.nudges.age import plausible
from agent.store.log import AcknowledgementRecord, ImportRecord, Log, PostRecord

#: Of what could not be read so many places are kept.
MOST_PLACES = 20
#: Why a file was not read to its end, as ``LeftOut`` tells it.
UNREAD = ("unreadable", "cut-off")


class Interrupted(Exception):
    """Somebody else cancelled this import, took it back, or goes on with it."""


class Importing:
    """One import under way. ``unit`` is a transaction that wakes those who wait for changes."""

    def __init__(
        self,
        log: Log,
        record: ImportRecord,
        platform: Platform,
        *,
        unit: Callable[[], AbstractContextManager[None]],
        own: Callable[[str], Own],
        clock: Callable[[], datetime],
    ) -> None:
        self._log = log
        self._unit = unit
        self._own = own
        self._clock = clock
        self.record = record
        self._platform = platform
        self._made = Made(log.archives.brought(record.id))
        self._live = Live(log)
        self._people: set[str] = _people_of(log, record.id) if record.cursor else set()

    def keep(self, found: Sequence[Act | LeftOut], done: int) -> ImportRecord:
        """Keeps the next acts and reasons; ``done`` bytes of the archive are read. Raises ``Interrupted``."""
        now = self._clock()
        with self._unit():
            held = self._log.archives.import_(self.record.id)
            if held is None or held.state != "running" or held.cursor != self.record.cursor:
                raise Interrupted(self.record.id)
            step = _Step(self, now)
            acts = [one for one in found if isinstance(one, Act)]
            step.keep(acts)
            counts, left_out = Counter(held.counts), Counter(held.left_out)
            counts.update(step.counts)
            reasons = [one for one in found if isinstance(one, LeftOut)]
            left_out.update(one.reason for one in reasons)
            left_out.update(step.left_out)
            self._people |= step.met
            counts["people"] = len(self._people)
            times = [at for act in acts if (at := plausible(act.at, now))]
            self._log.archives.put_brought(step.noted.step(held.id))
            self.record = replace(
                held,
                counts=dict(counts),
                left_out=dict(left_out),
                places=_first_places([*held.places, *(one for one in reasons if one.file)]),
                cursor=held.cursor + len(found),
                done=min(done, held.of) if held.of is not None else done,
                since=min([*times, *([held.since] if held.since else [])], default=None),
                until=max([*times, *([held.until] if held.until else [])], default=None),
            )
            self._log.archives.put_import(self.record)
        return self.record

    def end(self, state: ImportState, problem: str | None = None, notes: Sequence[str] = ()) -> ImportRecord:
        """Says how it ended: done, cancelled (it can go on later) or failed."""
        with self._unit():
            held = self._log.archives.import_(self.record.id)
            if held is None:
                raise Interrupted(self.record.id)
            if held.state == "running":
                done = held.of if state == "done" and held.of is not None else held.done
                ended = replace(
                    held, state=state, problem=problem, ended_at=self._clock(), done=done, notes=[*held.notes, *notes]
                )
                self._log.archives.put_import(ended)
                held = ended
        self.record = held
        return held


class _Step:
    """The acts of one transaction."""

    def __init__(self, of: Importing, now: datetime) -> None:
        self._of = of
        self._log = of._log
        self._now = now
        self.noted = Noted(of._log, of._made)
        noting = cast(Log, self.noted)
        self._noting = noting
        self._accounts = ArchivedAccounts(noting, of._platform, of.record.made_at, now)
        self._persons = People(noting, now)
        self._by_client: dict[str, AcknowledgementRecord] = {}
        self._by_post: dict[str, dict[str, AcknowledgementRecord]] = {}
        self._write: dict[str, AcknowledgementRecord] = {}
        self.counts: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        self.met: set[str] = set()

    def keep(self, acts: Sequence[Act]) -> None:
        platform = self._of._platform
        own = self._of._own(platform)
        keys = [keys_of(platform, act.to, OF_ARCHIVES) | ({act.post} if act.post else set()) for act in acts]
        forgotten = self._log.forgotten({key for some in keys for key in some})
        clients = [_client_of(act) for act in acts]
        ids = [_ids_of(act, client) for act, client in zip(acts, clients, strict=True)]
        taken_back = self._log.taken_back({one for some in ids for one in some})
        own_posts = {key for act in acts for key in (act.own_post, *act.versions) if key}
        for record in self._log.archives.acknowledgements_told(own_posts, clients):
            self._hold(record)
        posts = self._log.posts({act.post for act in acts if act.post})
        touched: set[tuple[str, str]] = set()
        for act, names, client, some in zip(acts, keys, clients, ids, strict=True):
            if names & forgotten:
                self.left_out["forgotten"] += 1
            elif some & taken_back:
                self.left_out["taken-back"] += 1
            elif act.to is not None and own.wrote(act.to):  # another account of the user's
                self.left_out["own"] += 1
            else:
                touched |= self._act(act, client, posts.get(act.post) if act.post else None)
        self._log.archives.put_acknowledgements(self._write.values())
        settle(
            self._noting,
            touched,
            lambda thread: conversation(self._log, thread),
            people=self._persons,
            own=self._of._own,
            now=self._now,
        )
        self._persons.keep()

    def _act(self, act: Act, client: str, target: PostRecord | None) -> set[tuple[str, str]]:
        account = self._accounts.met(act.to) if act.to is not None and not act.ambiguous else None
        person = account.person if account else None
        told = account.account if account else None
        if act.to is not None and act.ambiguous:
            told = Account(platform=self._of._platform, name=act.to.name)  # the name is kept, and nobody is meant by it
        if target is not None and not target.own and target.person:
            person = target.person
        said = Acknowledgement(
            id="",
            client_id="",
            kind=act.kind,
            certainty="inferred" if act.inferred else "imported",
            platform=self._of._platform,
            person=person,
            account=told,
            post=act.post,
            own_post=act.own_post,
            text=act.text,
            url=act.url,
            at=plausible(act.at, self._now),
            logged_at=self._now,
        )
        thread = target.thread if target is not None and not target.own else None
        record = self._kept(act, client, said, thread)
        self._count(act, record)
        if record.person is None:
            return set()
        self.met.add(record.person)
        kept = record.acknowledgement
        if kept.kind in WORDS and kept.text and kept.at:
            self._persons.was_answered(record.person, kept.at, kept.text, target.post.text if target else None)
        return {(record.person, record.thread)} if record.thread else set()

    def _kept(self, act: Act, client: str, said: Acknowledgement, thread: str | None) -> AcknowledgementRecord:
        client, known = self._known(act, client, said)
        if known is None:
            made = record_of(replace(said, id=acknowledgement_id(client), client_id=client), thread)
            self._put(made)
            self.noted.made(made)
            self.counts["new"] += 1
            return made
        filled = record_of(_filled(known.acknowledgement, said, act.versions), known.thread or thread)
        self.noted.told(known, filled)
        if filled != known:
            self._put(filled)
        self.counts["known"] += 1
        return filled

    def _hold(self, record: AcknowledgementRecord) -> None:
        self._by_client[record.client_id] = record
        if record.own_post is not None:
            self._by_post.setdefault(record.own_post, {})[record.id] = record

    def _put(self, record: AcknowledgementRecord) -> None:
        """To be written at the end of the step, all at once."""
        self._hold(record)
        self._write[record.id] = record

    def _known(self, act: Act, client: str, said: Acknowledgement) -> tuple[str, AcknowledgementRecord | None]:
        """The id under which the act is kept, and what is known of it."""
        if act.own_post is None:
            return client, self._by_client.get(client) or self._twin(said)
        keys = act.versions or [act.own_post]
        there = [record for key in keys for record in self._by_post.get(key, {}).values()]
        for record in there:
            old = record.acknowledgement
            same_kind = old.kind == act.kind or (act.first and old.certainty not in FROM_ARCHIVES)
            if same_kind and record.person == said.person and (act.kind != "quote" or old.post in (None, act.post)):
                return record.client_id, record
        if act.first and act.kind != "mention":
            by_id = next((record for record in there if record.client_id == client), None)
            if by_id is not None:
                return client, by_id
        if any(record.client_id == client for record in there):  # an archive that lacks somebody of the mentioned
            client = client_id(f"{act.source} {act.kind} {_named(act)}")
            by_id = next((record for record in there if record.client_id == client), None)
            if by_id is not None:
                return client, by_id
        if not there and (by_id := self._by_client.get(client)) is not None:
            return client, by_id
        return client, self._twin(said) if act.first else None

    def _twin(self, said: Acknowledgement) -> AcknowledgementRecord | None:
        found = self._of._live.twin(said)
        return None if found is None else self._write.get(found.id, found)

    def _count(self, act: Act, record: AcknowledgementRecord) -> None:
        self.counts[act.kind] += 1
        if act.to is None and record.person is None:
            self.counts["unattributed"] += 1
        elif act.ambiguous and record.person is None:
            self.counts["ambiguous"] += 1
        if act.inferred:
            self.counts["inferred"] += 1


def _ids_of(act: Act, client: str) -> set[str]:
    """The client ids under which an act may be told, those of all versions of an edited post with them."""
    ids = [ids_of(client, key, act.kind) for key in (act.own_post, *act.versions)] if act.first else []
    return {client}.union(*ids)


def _client_of(act: Act) -> str:
    """UUIDv5 of the act's key, of an edited post the first version's, which an older archive has as well; for further
    people of one act, of the key, the kind and whom it names."""
    key = act.versions[0] if act.versions else act.source
    return client_id(key if act.first else f"{key} {act.kind} {_named(act)}")


def _named(act: Act) -> str:
    who = act.to
    if who is None:
        return ""
    if act.kind == "quote" and act.post:
        return act.post
    return who.id or (f"@{folded(who.handle)}" if who.handle else f"~{who.name}")


def _filled(old: Acknowledgement, said: Acknowledgement, versions: Sequence[str] = ()) -> Acknowledgement:
    """What is known, with what was unknown; its certainty only rises. The words are those of the later version."""
    if old.own_post in versions and said.own_post in versions[versions.index(old.own_post) + 1 :]:
        old = replace(old, own_post=said.own_post, text=said.text, url=said.url)
    return replace(
        old,
        certainty=max(old.certainty, said.certainty, key=SURENESS.index),
        person=old.person or said.person,
        account=old.account or said.account,
        post=old.post or said.post,
        own_post=old.own_post or said.own_post,
        text=old.text or said.text,
        url=old.url or said.url,
        at=old.at or said.at,
    )


def _people_of(log: Log, id: str) -> set[str]:
    """The people of whom an import told until now."""
    ids = [one for step in log.archives.brought(id) for one in (*step.made.get("acknowledgements", []), *step.told)]
    return {record.person for one in ids if (record := log.acknowledgement(one)) and record.person}


def _first_places(places: Sequence[LeftOut]) -> list[LeftOut]:
    """As many as are kept, of files that could not be read to their end before those of single records."""
    return sorted(places, key=lambda one: one.reason not in UNREAD)[:MOST_PLACES]


def is_unread(record: ImportRecord) -> bool:
    """Whether it ended though some of its files could not be read: given again, it is read anew, for a later Nod may
    read them."""
    return record.state == "done" and any(record.left_out.get(reason) for reason in UNREAD)


def anew(record: ImportRecord) -> ImportRecord:
    """The record as it is before its archive is read; what it brought stays, and is known when it is told again."""
    empty = replace(record, cursor=0, done=0, counts={}, left_out={}, places=[], since=None, until=None)
    return replace(empty, state="waiting", ended_at=None)


def begun(log: Log, id: str, name: str, owner: Owner, of: int, notes: Sequence[str], now: datetime) -> ImportRecord:
    """The record of an import that begins, or goes on; inside a unit of the caller's."""
    known = log.archives.import_(id)
    if known is not None and is_unread(known):
        known = anew(known)
    fresh = known or ImportRecord(id=id, platform=owner.platform, name=name, started_at=now)
    record = replace(
        fresh,
        platform=owner.platform,
        state="running",
        of=of,
        done=0 if known is None or not known.cursor else known.done,
        problem=None,
        ended_at=None,
        whose=whose_of(owner),
        whose_id=owner.id,
        made_at=owner.made_at,
        notes=list(notes),
    )
    log.archives.put_import(record)
    return record
