"""What the user promised: found in their own sent words, kept with a due date, closed by later words or by hand.

Precise before complete: only what was said to one known person, lately, and where a rule is sure. A later answer of the
user in the same conversation keeps the promise, so does a post of their own under the very words that promised;
elsewhere, on either site, an answer that takes up what was promised.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from datetime import datetime, timedelta

from msgspec.structs import replace

from agent.ledger.acknowledge import WORDS
from agent.ledger.keys import folded
from agent.nudges.due import deed, due
from agent.nudges.quiet import zone_of
from agent.store.log import AcknowledgementRecord, Log, PostRecord, PromiseRecord

#: A person and a thread: whose nudge may have changed, and where.
Touched = set[tuple[str, str]]
#: What follows at once belongs to the same breath and keeps nothing.
SAME_BREATH = timedelta(minutes=10)
DUE_FROM = timedelta(days=1)
_MOST = 10
_MAY = re.compile(
    r"\b(?:will|shall|let me|lemme|gonna|going to|promise|i(?:['’]m| am) (?:\w+ )?\w+ing)\b|['’]ll\b|\bill\b",
    re.IGNORECASE,
)


class Promised:
    """The promises of one unit by person, each person's read once; none are looked for in a log that has none."""

    def __init__(self, log: Log, off: Collection[str]) -> None:
        self._log = log
        self._any: bool | None = False if "promise" in off else None
        self._of: dict[str, list[PromiseRecord]] = {}

    def here(self, person: str, thread: str) -> list[PromiseRecord]:
        """What was promised to this person in this conversation, what is due first first."""
        return [promise for promise in self.of(person) if promise.thread == thread]

    def of(self, person: str) -> list[PromiseRecord]:
        if self._any is None:
            self._any = bool(self._log.promises(limit=1).items)
        if not self._any:
            return []
        if person not in self._of:
            self._of[person] = promises_of(self._log, person)
        return self._of[person]


def promises_of(log: Log, person: str) -> list[PromiseRecord]:
    """All promises to this person, what is due first first."""
    return log.promises(person=person, limit=200).items


def is_due(due_at: datetime, now: datetime) -> bool:
    """Due from the beginning of its day on."""
    return due_at - DUE_FROM < now


def promised(log: Log, said: AcknowledgementRecord, now: datetime, to_them: str | None = None) -> Touched:
    """Finds what these words promise, and what they keep; says whose nudge that touches, and where. ``to_them``: the
    part that is spoken to this person, where it is not all."""
    told = said.acknowledgement
    if said.person is None or told.kind not in WORDS or told.certainty == "unconfirmed":
        return set()
    words = told.text if to_them is None else to_them
    if told.certainty in ("seen", "by-hand") and words and _MAY.search(words):
        _find(log, said, words, now)
    return review(log, said.person)


def _find(log: Log, said: AcknowledgementRecord, text: str, now: datetime) -> None:
    settings = log.settings()
    own = log.posts([said.own_post]).get(said.own_post) if said.own_post else None
    made = said.acknowledgement.at or (own.post.not_before if own else None)
    if made is None or now - made > timedelta(days=settings.max_age_days) or said.person is None:
        return
    from agent.nudges.promised import promises_in  # loads the reading: not before the agent's first answer

    account = said.acknowledgement.account
    zone = zone_of(settings.tz)
    for number, found in enumerate(promises_in(text, own.post.lang if own else None)[:_MOST]):
        id = promise_id(said.id, number)
        known = log.promise(id)
        promise = PromiseRecord(
            id=id,
            person=said.person,
            account=account.key if account else None,
            thread=said.thread,
            own_post=said.own_post,
            text=deed(found.text),
            due=due(found.text, found.due_days, made, zone),
            made_at=made,
            state=known.state if known else "open",
            closed_by=known.closed_by if known else None,
        )
        if promise != known:
            log.put_promise(promise)


def promise_id(said: str, number: int) -> str:
    """One for each promise of an acknowledgement."""
    return "r" + hashlib.sha256(f"promise\n{said}\n{number}".encode()).hexdigest()[:20]


def review(log: Log, person: str) -> Touched:
    """Closes what later words kept, and opens again what was closed by words that are no more."""
    promises = [p for p in promises_of(log, person) if p.state == "open" or p.closed_by is not None]
    if not promises:
        return set()
    words = [
        record
        for record in log.acknowledgements_for(person=person)
        if record.acknowledgement.kind in WORDS and record.acknowledgement.certainty != "unconfirmed"
    ]
    touched: Touched = set()
    for promise in promises:
        if promise.closed_by is not None and ":" in promise.closed_by:
            continue  # by a post
        closer = next((record.id for record in words if _keeps(record, promise)), None) or _goes_on(log, promise)
        now = replace(promise, state="kept" if closer else "open", closed_by=closer)
        if now != promise:
            log.put_promise(now)
            if promise.thread:
                touched.add((person, promise.thread))
    return touched | {(person, promise.thread) for promise in promises if promise.thread}


def _goes_on(log: Log, promise: PromiseRecord) -> str | None:
    """The first post of the user's own under the words that promised, or further down there, and not in the
    same breath: who answers themselves there comes back on it."""
    if promise.thread is None or promise.own_post is None:
        return None
    own = [post for post in log.posts_in_thread(promise.thread) if post.own and not post.gone]
    under = {promise.own_post}
    for post in sorted(own, key=_said):
        if post.in_reply_to in under:
            under.add(post.key)
            if _said(post) - promise.made_at > SAME_BREATH:
                return post.key
    return None


def _said(own: PostRecord) -> datetime:
    return own.post.at or own.first_seen


def kept_by_post(log: Log, own: PostRecord) -> Touched:
    """A post of the user's that goes on under an answer of theirs, or one to nobody in particular that names somebody
    and takes up what was promised them."""
    touched: Touched = set()
    if own.gone:
        return touched
    if own.in_reply_to is not None:
        return touched.union(*(review(log, person) for person in sorted(_answered_above(log, own))))
    if not own.post.mentions:
        return touched
    named = {folded(name) for name in own.post.mentions}
    from agent.nudges.promised import takes_up  # loads the reading: not before the agent's first answer

    for promise in log.promises(state="open", limit=200).items:
        account = log.account(promise.account or "")
        names = {folded(name) for name in (account.account.name, account.account.handle) if name} if account else set()
        if names & named and _said(own) > promise.made_at and takes_up(own.post.text, promise.text):
            log.put_promise(replace(promise, state="kept", closed_by=own.key))
            if promise.thread:
                touched.add((promise.person, promise.thread))
    return touched


def _answered_above(log: Log, own: PostRecord) -> set[str]:
    """Whom the user's own posts answer under which this one stands, in one row."""
    people: set[str] = set()
    up = own.in_reply_to
    for _ in range(_MOST):
        above = log.posts([up]).get(up) if up else None
        if above is None or not above.own:
            break
        people |= {said.person for said in log.acknowledgements_for(own_post=above.key) if said.person}
        up = above.in_reply_to
    return people


def _keeps(record: AcknowledgementRecord, promise: PromiseRecord) -> bool:
    said = record.acknowledgement
    at = said.at or said.logged_at
    if at <= promise.made_at or record.own_post == promise.own_post is not None:
        return False
    if said.kind == "elsewhere" and said.certainty == "by-hand" and (record.thread is not None or not said.text):
        return record.thread in (None, promise.thread)  # the user says so; where no conversation is named, of all
    if record.thread is not None and record.thread == promise.thread and at - promise.made_at > SAME_BREATH:
        return True
    if not said.text:
        return False
    from agent.nudges.promised import takes_up

    return takes_up(said.text, promise.text)


def let_go_of(log: Log, said: AcknowledgementRecord) -> Touched:
    """The words are taken back: so is what they promised, and what they kept is open again."""
    if said.person is None:
        return set()
    touched: Touched = set()
    for number in range(_MOST):
        promise = log.promise(promise_id(said.id, number))
        if promise is None:
            break
        log.put_promise(replace(promise, state="let-go", closed_by=None))
        if promise.thread:
            touched.add((promise.person, promise.thread))
    return touched | review(log, said.person)


def by_hand(log: Log, person: str, thread: str, state: str) -> None:
    """The user calls the nudge of this conversation answered, dismisses it, or lets it wait again."""
    for promise in promises_of(log, person):
        if promise.thread != thread or promise.closed_by is not None:
            continue
        if state == "answered" and promise.state == "open":
            log.put_promise(replace(promise, state="kept"))
        elif state == "dismissed" and promise.state == "open":
            log.put_promise(replace(promise, state="let-go"))
        elif state in ("waiting", "snoozed") and promise.state != "open":
            log.put_promise(replace(promise, state="open"))
