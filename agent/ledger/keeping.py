"""Keep in touch: somebody whom the user talked with often, and of whom nothing was heard for the days that the user
set. Off until they are set; at most one a day, or as many as the user wants; never the same again until there were new
words."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from agent.ledger.acknowledge import WORDS
from agent.ledger.keys import nudge_id
from agent.ledger.people import People, greeted
from agent.model import LastWords, Nudge, Platform, Reading
from agent.nudges import order
from agent.nudges.quiet import day_of, zone_of
from agent.nudges.reason import NO_POST, Heard
from agent.nudges.reasons import reasons
from agent.store.log import LOCAL_OWNER, Log, NudgeRecord, PersonRecord

EXCHANGES = 3
_THREAD = "keep-in-touch:"
_EACH = 100
#: How many quiet people one look reads; the next one goes on after them.
LOOKS_AT_MOST = 200


def is_one(thread: str) -> bool:
    """Whether this is the thread of such a nudge: it has no posts, and stands for a day, or its second, third …"""
    return thread.startswith(_THREAD)


def exchanges(log: Log, person: str) -> int:
    """How often the user answered them in words, seen or imported."""
    said = (record.acknowledgement for record in log.acknowledgements_for(person=person))
    return sum(1 for told in said if told.kind in WORDS and told.certainty != "unconfirmed")


def remind(log: Log, people: People, now: datetime, cursor: str | None = None) -> str | None:
    """Makes the nudges of this day that nobody has yet, where somebody is due for one; in a unit of the caller's.
    Gives where the next look goes on among the quiet; None: this day has all of its nudges, or there are no more."""
    settings = log.settings()
    days = settings.keep_in_touch_days
    if days is None or settings.reasons.get("keep-in-touch") is False:
        return None
    today = f"{_THREAD}{day_of(now, zone_of(settings.tz)).isoformat()}"
    every = [today, *(f"{today}:{number}" for number in range(2, settings.keep_in_touch_a_day + 1))]
    free = [thread for thread in every if not log.nudges_in_thread(thread)]
    before = now - timedelta(days=days)
    for _ in range(0, LOOKS_AT_MOST, _EACH):
        if not free:
            return None
        page = log.people(order="quiet", limit=_EACH, cursor=cursor)
        for person in page.items:
            last = _last(person)
            if last is not None and last > before:
                return None  # the longest silence stands first
            if last is not None and _due_for_it(log, person, settings.keep_in_touch_tags):
                log.put_nudges([_made(log, person, free.pop(0), last, now)])
                if not free:
                    return None
        cursor = page.next
        if cursor is None:
            return None
    return cursor


def _last(person: PersonRecord) -> datetime | None:
    both: list[LastWords | None] = [person.last_in, person.last_out]
    return max((words.at for words in both if words is not None and words.at is not None), default=None)


def _due_for_it(log: Log, person: PersonRecord, tags: list[str]) -> bool:
    if tags and not set(tags) & set(person.tags):
        return False
    for record in log.nudges_of(person.id):
        if record.state in ("waiting", "snoozed"):
            return False
        if is_one(record.thread) and record.nudge.waiting_since == _last(person):
            return False
    return exchanges(log, person.id) >= EXCHANGES


def _made(log: Log, person: PersonRecord, thread: str, last: datetime, now: datetime) -> NudgeRecord:
    accounts = log.accounts_of(person.id)
    account = accounts[0] if accounts else None
    silent = Heard(None, NO_POST, Reading(), greeted(person), "own", silent=(now - last).days)
    why = reasons(silent)
    platform: Platform = account.account.platform if account else "x"
    nudge = Nudge(
        id=nudge_id(LOCAL_OWNER, account.key if account else person.id, thread),
        platform=platform,
        person=person.id,
        account=account.account if account else None,
        thread=thread,
        order_text=order.order_text(why),
        reasons=why,
        waiting_since=last,
        needs=order.needs(why),
        url=account.account.url if account else None,
    )
    return NudgeRecord(
        id=nudge.id,
        nudge=nudge,
        state="waiting",
        needs=nudge.needs,
        platform=platform,
        person=person.id,
        thread=thread,
        order=order.order(why, last, person.id),
        updated_at=now,
    )


def settled(people: People, before: NudgeRecord, now: datetime) -> NudgeRecord:
    """The nudge as it is now: answered as soon as anybody spoke; what the user decided stays."""
    last = _last(people.get(before.person))
    if before.state in ("answered", "dismissed") or last is None or last <= before.nudge.waiting_since:
        return before
    return replace(before, state="answered", nudge=replace(before.nudge, state="answered", until=None), updated_at=now)


def open_for(log: Log, person: str) -> set[tuple[str, str]]:
    """Where such a nudge of this person is open: any words close it."""
    return {(person, record.thread) for record in open_of(log, person)}


def open_of(log: Log, person: str) -> list[NudgeRecord]:
    """Such nudges of this person that wait or sleep."""
    return [
        record for record in log.nudges_of(person) if is_one(record.thread) and record.state in ("waiting", "snoozed")
    ]
