"""One person or two: people are joined, taken apart, and kept apart. What the user asks for, and (``same_account``)
what is no question: two records of one account."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from itertools import islice

from msgspec.structs import replace

from agent.ledger.accounts import new_person_id, shown
from agent.ledger.changes import ChangeRefused
from agent.ledger.handing_over import counted, hand_over, said_with
from agent.ledger.keys import NOBODY, person_id
from agent.ledger.nudging import settle
from agent.ledger.people import People, later
from agent.ledger.promising import Touched
from agent.ledger.relation import Own
from agent.ledger.talk import conversation
from agent.model import LastWords
from agent.store.log import AccountRecord, JoiningRecord, Log, PersonRecord, RefusalRecord
from agent.store.paging import each

_OPEN = ("waiting", "snoozed")
#: From so many posts and answers on it matters which of two people's move.
MUCH = 400
_EACH = 200


def join(log: Log, kept: PersonRecord, other: PersonRecord, own: Callable[[str], Own], now: datetime) -> list[str]:
    """Makes one person of two, inside a unit of the caller's: ``kept`` stays and answers to the other's id too. Gives
    the keys of the accounts that came in."""
    return _taken_in(log, kept, other, _both(kept, other), own, now)


def join_lesser(
    log: Log, first: PersonRecord, other: PersonRecord, own: Callable[[str], Own], now: datetime
) -> tuple[str, list[str]]:
    """As ``join``, under the name of the first; where far more was said with the other, the other stays, so that no
    more moves than has to. Gives the id of whom it is, too."""
    if not _has_far_more(log, other.id, first.id):
        return first.id, join(log, first, other, own, now)
    named = _both(first, other)
    one = replace(_both(other, first), name=named.name, named=named.named, called=named.called)
    return other.id, _taken_in(log, other, first, one, own, now)


def _has_far_more(log: Log, one: str, other: str) -> bool:
    count = sum(1 for _ in islice(said_with(log, one), MUCH))
    return count == MUCH and sum(1 for _ in islice(said_with(log, other), count // 2)) < count // 2


def _taken_in(
    log: Log, kept: PersonRecord, other: PersonRecord, both: PersonRecord, own: Callable[[str], Own], now: datetime
) -> list[str]:
    came = sorted(account.key for account in log.accounts_of(other.id))
    touched = hand_over(log, other.id, kept.id)
    log.remove_person(other.id)
    log.put_person(both)
    _settle(log, touched | _open(log, kept.id), own, now)
    return came


def _both(kept: PersonRecord, other: PersonRecord) -> PersonRecord:
    """One person's record of two: nothing that the user wrote is lost."""
    nameless = not kept.named and (kept.name == NOBODY or kept.name.startswith("@"))
    takes = (other.named and not kept.named) or (nameless and other.name != NOBODY)
    notes = list(dict.fromkeys(note for note in (kept.note, other.note) if note))
    return replace(
        kept,
        name=other.name if takes else kept.name,
        named=kept.named or other.named,
        note="\n\n".join(notes),
        tags=list(dict.fromkeys([*kept.tags, *other.tags])),
        called=kept.called or other.called,
        former=[*kept.former, other.id, *other.former],
        times_here=kept.times_here + other.times_here,
        last_in=_last(kept.last_in, other.last_in),
        last_out=_last(kept.last_out, other.last_out),
        created_at=min(kept.created_at, other.created_at),
    )


def _last(one: LastWords | None, other: LastWords | None) -> LastWords | None:
    if one is None or other is None:
        return one or other
    if one.at is None or other.at is None:
        return one if one.at is not None else other
    return other if later(other, one) else one


def split(
    log: Log, person: PersonRecord, account: AccountRecord, own: Callable[[str], Own], now: datetime
) -> PersonRecord:
    """Takes one account out, with all that belongs to it: somebody of their own again, under the id they had before
    where they had one. The two are not suggested again. Raises ``ChangeRefused`` where it is the only account.
    """
    rest = [other for other in log.accounts_of(person.id) if other.key != account.key]
    if not rest:
        raise ChangeRefused("This is the only account of this person.")
    keys = {account.key, *account.aliases}
    had = next((id for id in map(person_id, sorted(keys)) if id in person.former), None)
    if had is not None:
        person = replace(person, former=[id for id in person.former if id != had])
        log.remove_person(person.id)  # the id that it gives up leads to it no more
        log.put_person(person)
    new = PersonRecord(id=had or new_person_id(log, account.key), name=shown(account.account), created_at=now)
    log.put_person(new)
    touched = hand_over(log, person.id, new.id, keys)
    new = counted(log, new, now)
    left = counted(log, person, now)
    if not left.named and left.name == new.name:
        left = replace(left, name=shown(rest[0].account))
    log.put_person(new)
    log.put_person(left)
    keep_apart(log, [account], rest, now)
    _settle(log, touched | _open(log, left.id) | _open(log, new.id), own, now)
    return new


def keep_apart(log: Log, one: Iterable[AccountRecord], other: Iterable[AccountRecord], now: datetime) -> None:
    """Notes that these accounts are two people's."""
    keys = sorted([sorted({account.key for account in side}) for side in (one, other)])
    told = "\n".join("\t".join(side) for side in keys)
    id = "r" + hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:20]
    if log.joinings.refusal(id) is None:
        log.joinings.put_refusal(RefusalRecord(id=id, one=keys[0], other=keys[1], at=now))


def same_account(
    log: Log, known: AccountRecord, other: AccountRecord, own: Callable[[str], Own], now: datetime
) -> tuple[str, str]:
    """Two records turn out to be one account: whoever had the other one is the same person. Gives the id of whom it is
    now, and of who came in; the one of whom the user wrote something stays, else the one of the better key."""
    kept, comes = log.person(known.person), log.person(other.person)
    if kept is None or comes is None or kept.id == comes.id:
        return known.person, other.person
    if _theirs(log, comes) > _theirs(log, kept):
        kept, comes = comes, kept
    came = join(log, kept, comes, own, now)
    told = JoiningRecord(
        id="j" + hashlib.sha256(f"{kept.id}\n{comes.id}\n{now.isoformat()}".encode()).hexdigest()[:20],
        what="joined",
        person=kept.id,
        other=comes.id,
        accounts=came,
        evidence=["It is the same account: a page showed both of its keys."],
        by="nod",
        at=now,
    )
    log.joinings.put_joining(told)
    return kept.id, comes.id


def _theirs(log: Log, person: PersonRecord) -> int:
    """How much the user did about somebody: what they wrote of them, and accounts that they joined."""
    return sum(map(bool, (person.named, person.note, person.tags, person.called))) + len(log.accounts_of(person.id))


def _open(log: Log, person: str) -> Touched:
    """Their words that wait: name, number of times and what was said elsewhere may tell them differently now."""
    found: Touched = set()
    for state in _OPEN:
        nudges = each(partial(log.nudges, state=state, person=person, limit=_EACH))
        found |= {(person, nudge.thread) for nudge in nudges}
    return found


def _settle(log: Log, touched: Touched, own: Callable[[str], Own], now: datetime) -> None:
    people = People(log, now)
    settle(log, touched, lambda thread: conversation(log, thread), people=people, own=own, now=now)
    people.keep()


def settle_again(log: Log, touched: Touched, people: Iterable[str], own: Callable[[str], Own], now: datetime) -> None:
    """Settles these, and whatever waits of these people."""
    _settle(log, touched.union(*(_open(log, person) for person in people)), own, now)
