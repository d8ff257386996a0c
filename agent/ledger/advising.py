"""A draft beside what the log knows: whom it answers, what they are called, what was said before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec.structs import replace

from agent.hints.beside import beside, told
from agent.hints.draft import Sent, Waiting
from agent.ledger.keys import account_key, post_key
from agent.ledger.relation import own_on
from agent.model import DraftShown, Hinted, Post
from agent.reading.compare import Alike
from agent.store.log import Log, PostRecord

#: Earlier words that are nearly these: of the draft, the id of the person whom it answers, and what they are called.
NearlySent = Callable[[str, str | None, tuple[str, ...]], Sent | None]
COUNTED = 10
"""Of the newest acknowledgements of a person so many are looked at to tell whether the two talk often."""
WAITING_FIRST = "waiting-first"
A_DAY, STILL_WRITING = timedelta(days=1), timedelta(minutes=15)
"""That people wait is told once a day, and for as long as one goes on writing after it was told."""
MOST_LOOKED_AT = 200


@dataclass(frozen=True)
class Known:
    """What the log tells of a draft, as in ``Draft``. ``off``: the hints that the user wants not to see; ``said``: the
    last words of the person that Nod has."""

    names: tuple[str, ...] = ()
    sent: Sent | None = None
    mine: tuple[str, ...] = ()
    exchanges: int = 0
    waiting: Waiting | None = None
    trade: bool = False
    off: frozenset[str] = frozenset()
    said: str | None = None


def known_of(log: Log, text: str, person: str | None, nearly_sent: NearlySent, now: datetime) -> Known:
    """What the log knows of the draft ``text`` to a person (an id), or of a post of the user's own (None)."""
    settings = log.settings()
    mine = tuple(name for own in log.me().accounts for name in (own.name, own.handle) if name)
    off = frozenset(hint for hint, on in settings.hints.items() if not on)
    if person is None:
        return Known(mine=mine, waiting=_who_waits(log, now), trade=settings.trade_posts, off=off)
    names = tuple(_names_of(log, person))
    kept = log.person(person)
    return Known(
        names=names,
        sent=nearly_sent(text, person, names),
        mine=mine,
        exchanges=_answers_to(log, person),
        off=off,
        said=kept.last_in.text if kept and kept.last_in else None,
    )


def hinted(log: Log, shown: DraftShown, nearly_sent: NearlySent, now: datetime, alike: Alike | None) -> Hinted:
    """All that there is to say about a draft. Stores nothing. ``alike``: as in ``reading.compare``."""
    record = _answered_record(log, shown)
    post = shown.post or (record.post if record else None)
    if post is not None and (shown.kind == "post" or own_on(log.me(), shown.platform).wrote(post.author)):
        post = None
    names = _names(log, post, record)
    settings = log.settings()
    off = {hint for hint, on in settings.hints.items() if not on}
    draft = beside(
        shown.text,
        shown.kind,
        post.text if post else None,
        lang=post.lang if post else None,
        names=names,
        sent=None if shown.kind == "post" else nearly_sent(shown.text, _person(record, post), names),
        mine=tuple(name for own in log.me().accounts for name in (own.name, own.handle) if name),
        exchanges=_exchanges(log, record),
        waiting=_waiting(log, now) if shown.kind == "post" and WAITING_FIRST not in off else None,
        trade=settings.trade_posts,
        alike=alike,
    )
    return replace(told(draft, off), at_once=settings.hints_at_once)


def _exchanges(log: Log, record: PostRecord | None) -> int:
    """How often the user answered the person in words, up to ``COUNTED``."""
    if record is None or record.person is None:
        return 0
    return _answers_to(log, record.person)


def _answers_to(log: Log, person: str) -> int:
    newest = log.acknowledgements(person=person, limit=COUNTED).items
    return sum(said.acknowledgement.kind in ("reply", "comment", "quote") for said in newest)


def _waiting(log: Log, now: datetime) -> Waiting | None:
    """Who waits for words; None where nobody does, or where it was told today."""
    last = log.showings(WAITING_FIRST).last
    if last is not None and STILL_WRITING < now - last < A_DAY:
        return None
    return _who_waits(log, now)


def _who_waits(log: Log, now: datetime) -> Waiting | None:
    """Who waits for words; None where nobody does."""
    people = log.people_waiting()
    if not people:
        return None
    nudges = log.nudges(state="waiting", needs="words", limit=MOST_LOOKED_AT).items
    return Waiting(people, now - min(kept.nudge.waiting_since for kept in nudges) if nudges else None)


def _answered_record(log: Log, shown: DraftShown) -> PostRecord | None:
    key = shown.reply_to or (post_key(shown.post) if shown.post else None)
    return log.posts([key]).get(key) if key else None


def _names(log: Log, post: Post | None, record: PostRecord | None) -> tuple[str, ...]:
    """What the person is called: first the name to speak of them by, then names and handles of all their accounts."""
    if post is None:
        return ()
    names = [name for name in (post.author.name, post.author.handle) if name]
    if record is not None and record.person is not None:
        first, *others = [*_names_of(log, record.person), ""]
        names = [first, *names, *others]
    return tuple(dict.fromkeys(name for name in names if name))


def _names_of(log: Log, id: str) -> list[str]:
    """The name by which the person goes in Nod, then names and handles of all their accounts."""
    person = log.person(id)
    names = [person.name if person else None]
    for account in log.accounts_of(id):
        names += [account.account.name, account.account.handle]
    return list(dict.fromkeys(name for name in names if name))


def _person(record: PostRecord | None, post: Post | None) -> str | None:
    """The person whom the draft answers; one who was never kept is known by nothing but the key of the account."""
    if record is not None and record.person is not None:
        return record.person
    return account_key(post.platform, post.author, post.thread) if post else None
