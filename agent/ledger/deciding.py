"""What the user decides about a nudge by hand, and the snoozed ones whose time has come."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import partial

from msgspec.structs import replace

from agent.ledger.changes import ChangeRefused, UnknownNudge
from agent.ledger.nudging import NEXT_WORD, moment, settle
from agent.ledger.people import People
from agent.ledger.promising import by_hand
from agent.ledger.relation import Own
from agent.ledger.talk import conversation
from agent.model import NudgeChange
from agent.nudges.quiet import quiet_until, start_of, zone_of
from agent.store.log import Log, NudgeRecord
from agent.store.paging import each

_EACH = 200


def decided(
    log: Log, before: NudgeRecord, change: NudgeChange, own: Callable[[str], Own], now: datetime
) -> NudgeRecord:
    """The nudge after the change. Raises ``ChangeRefused`` with a sentence for the user."""
    if change.until is not None and change.state != "snoozed":
        raise ChangeRefused('Only a snoozed nudge has an "until".')
    posts = set(before.nudge.posts)
    settled = set(before.settled)
    if change.state == "snoozed":
        if before.state == "answered":
            raise ChangeRefused("This one is answered; nobody waits here.")
        until = _until(log, change.until, now)
        settled -= posts
    elif change.state == "waiting":
        until = None
        settled -= posts
        if before.state == "spam":
            _not_spam(log, before)
    else:
        until = None
        settled |= posts
    record = replace(
        before,
        nudge=replace(before.nudge, state=change.state, until=until),
        state=change.state,
        settled=sorted(settled),
        decided_at=now,
        updated_at=now,
    )
    log.put_nudges([record])
    by_hand(log, before.person, before.thread, change.state)
    people = People(log, now)
    here = [(before.person, before.thread)]
    settle(log, here, lambda thread: conversation(log, thread), people=people, own=own, now=now)
    after = log.nudge(before.id)
    if after is None:
        raise UnknownNudge(before.id)
    if change.state in ("waiting", "snoozed") and after.state == "answered":
        raise ChangeRefused("You have answered this already.")
    return after


def _until(log: Log, text: str | None, now: datetime) -> str:
    if text is None:
        raise ChangeRefused('A snoozed nudge needs an "until": a time, a day, or "next-word".')
    if text == NEXT_WORD:
        return text
    until = _morning(log, text) or moment(text)
    if until is None:
        raise ChangeRefused('"until" is a time such as 2026-11-23T08:00:00Z, a day such as 2026-11-23, or "next-word".')
    if until <= now:
        raise ChangeRefused("This time has passed; choose one that is to come.")
    return until.isoformat().replace("+00:00", "Z")


def _morning(log: Log, text: str) -> datetime | None:
    """The beginning of a day in the user's time zone, after the quiet hours where these lie over it."""
    try:
        day = date.fromisoformat(text) if len(text) == len("2026-11-23") else None
    except ValueError:
        return None
    if day is None:
        return None
    settings = log.settings()
    zone = zone_of(settings.tz)
    try:
        start = start_of(day, zone)
        return quiet_until(start, settings.quiet, zone) or start
    except OverflowError:
        return None


def _not_spam(log: Log, nudge: NudgeRecord) -> None:
    """The user says that it is no advertising: true for the accounts that wrote it, from now on."""
    for post in log.posts(nudge.nudge.posts).values():
        account = log.account(post.account)
        if account is not None and not account.not_spam:
            log.put_account(replace(account, not_spam=True))


def wake(log: Log, unit: Callable[[], AbstractContextManager[None]], now: datetime) -> None:
    """Lets snoozed nudges whose time has come wait again; what was decided of one since it was read stays."""
    snoozed = each(partial(log.nudges, state="snoozed", limit=_EACH))
    due = [record.id for record in snoozed if _slept(record, now)]
    if not due:
        return
    with unit():
        again = [record for id in due if (record := log.nudge(id)) is not None and _slept(record, now)]
        log.put_nudges(
            replace(record, state="waiting", nudge=replace(record.nudge, state="waiting", until=None), updated_at=now)
            for record in again
        )


def _slept(record: NudgeRecord, now: datetime) -> bool:
    until = moment(record.nudge.until or "")
    return record.state == "snoozed" and until is not None and until <= now
