"""Invented documents: the same number always gives the same one. About 450 bytes each, as a real entry has."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from agent.model import Account, Acknowledgement, LastWords, Nudge
from agent.store.log import AccountRecord, AcknowledgementRecord, NudgeRecord, PersonRecord

START = datetime(2013, 1, 1, tzinfo=UTC)
EVERY = timedelta(minutes=7)  # a million entries are 13 years
SYLLABLES = ("ba", "do", "fi", "gu", "ka", "lo", "mi", "nu", "pa", "ro", "sa", "te", "vi", "wo", "ze", "shu", "tra")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: A word that one entry in seven holds, and one that one in 5,000 holds.
COMMON = "friday"


def word(number: int) -> str:
    """One of 5,000 invented words."""
    number %= 5000
    said = ""
    for _ in range(4):
        number, part = divmod(number, len(SYLLABLES))
        said += SYLLABLES[part]
    return said


RARE = word(1234)


def people_of(stored: int) -> int:
    """How many people a log of so many entries knows: fifty entries each."""
    return max(20, stored // 50)


def text(number: int) -> str:
    return (
        f"Good catch on the {word(number)} date, it ends on {DAYS[number % 7]}. "
        f"The {word(number * 31)} comes back in the {word(number * 17)} edition, thank you for asking."
    )


def event(number: int) -> dict[str, object]:
    """A plain document of eleven keys, for the table alone."""
    return {
        "key": f"x:{1790000000000000000 + number}:reply",
        "kind": "reply",
        "person": f"p{number % 20_000}",
        "at": (START + number * EVERY).isoformat(),
        "platform": "x",
        "certainty": "seen",
        "owner": "me",
        "url": f"https://x.com/someone/status/{1790000000000000000 + number}",
        "thread": f"x:{1790000000000000000 + number % 997}",
        "text": text(number),
        "number": number,
    }


def account(who: int) -> Account:
    return Account(
        platform="x", key=f"x:{who}", handle=f"{word(who)}{who}", name=f"{word(who)} {word(who * 7)}".title()
    )


def acknowledgement(number: int, people: int) -> AcknowledgementRecord:
    at, who = START + number * EVERY, number % people
    said = Acknowledgement(
        id=f"a{number}",
        client_id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"x:{number}")),
        kind="reply",
        certainty="seen",
        platform="x",
        person=f"p{who}",
        account=account(who),
        post=f"x:{1780000000000000000 + number}",
        own_post=f"x:{1790000000000000000 + number}",
        text=text(number),
        at=at,
        logged_at=at,
    )
    return AcknowledgementRecord(
        id=said.id,
        acknowledgement=said,
        client_id=said.client_id,
        own_post=said.own_post,
        post=said.post,
        person=said.person,
        thread=f"x:{1780000000000000000 + number // 3}",
        order=f"{at.strftime('%Y-%m-%dT%H:%M:%S.%fZ')} {said.id}",
    )


def person(who: int, number: int) -> PersonRecord:
    said = LastWords(at=START + number * EVERY, text=text(number)[:80])
    return PersonRecord(
        id=f"p{who}", name=account(who).name or "", created_at=START, times_here=number + 1, last_out=said
    )


def account_record(who: int) -> AccountRecord:
    return AccountRecord(key=f"x:{who}", person=f"p{who}", account=account(who))


def nudge(who: int, number: int, state: str) -> NudgeRecord:
    at = START + number * EVERY
    shown = Nudge(
        id=f"n{who}",
        platform="x",
        person=f"p{who}",
        account=account(who),
        waiting_since=at,
        state=state,  # type: ignore[arg-type]
    )
    return NudgeRecord(
        id=shown.id,
        nudge=shown,
        state=state,
        needs="words",
        platform="x",
        person=shown.person,
        thread=f"x:{number // 3}",
        order=f"{at.isoformat()} {shown.id}",
        updated_at=at,
    )
