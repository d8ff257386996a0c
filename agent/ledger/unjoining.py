"""A joining or split undone where something came in between: done the other way round, so that what was said and
decided since stays with the accounts that it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from agent import shaping
from agent.ledger.accounts import new_person_id
from agent.ledger.handing_over import counted, hand_over, said_with
from agent.ledger.joining import join, settle_again
from agent.ledger.relation import Own
from agent.store.log import AccountRecord, Before, Log, PersonRecord, UndoRecord


def nothing_came_in(log: Log, entry: UndoRecord) -> bool:
    """Whether all that belongs to the accounts that the action moved was there when it did."""
    noted = {kept.key for kept in entry.before}
    moved = {kept.key: kept.after["person"] for kept in entry.before if kept.table == "accounts" and kept.after}
    for person in sorted(set(moved.values())):
        for item in said_with(log, person):
            if item.post is not None and item.post.account in moved and item.post.key not in noted:
                return False
            said = item.acknowledgement
            account = said.acknowledgement.account if said else None
            if said is not None and account is not None and account.key in moved and said.id not in noted:
                return False
    return True


def turned_back(log: Log, entry: UndoRecord, own: Callable[[str], Own], now: datetime) -> None:
    """Takes out what a joining brought in, or joins again what a split took out; inside a unit of the caller's. What
    has gone elsewhere since stays there."""
    moved = [kept for kept in entry.before if kept.table == "accounts" and kept.record and kept.after]
    if entry.what == "join":
        _taken_out(log, entry, moved, own, now)
        return
    for kept in entry.before:
        if kept.table == "refusals" and kept.record is None:
            log.joinings.remove_refusal(kept.key)
    for kept in moved:
        _back_in(log, kept, own, now)


def _taken_out(log: Log, entry: UndoRecord, moved: list[Before], own: Callable[[str], Own], now: datetime) -> None:
    """The accounts that came in, where they are still with whom they came to, are somebody of their own again."""
    here = [account for kept in moved if (account := _still(log, kept)) is not None]
    if not here:
        return
    holder = log.person(here[0].person)
    if holder is None or {account.key for account in log.accounts_of(holder.id)} <= {account.key for account in here}:
        return
    was = {kept.key: kept for kept in entry.before if kept.table == "people"}
    came = next((kept.record for kept in was.values() if kept.record and kept.after is None), None)
    if came is None:
        return
    before = shaping.convert(came, PersonRecord)
    stands = log.person(before.id)
    if stands is None or stands.id == holder.id:
        left = replace(holder, former=[id for id in holder.former if id not in (before.id, *before.former)])
        kept = next((kept for kept in was.values() if kept.record and kept.after), None)
        log.remove_person(holder.id)  # the ids that it gives up lead to it no more
        log.put_person(_without(left, kept) if kept and kept.key == holder.id else _bare(left, before))
        out = before
    elif stands.id == before.id:
        out = stands
    else:
        out = replace(before, id=new_person_id(log, here[0].key), former=[])
    log.put_person(out)
    keys = {key for account in here for key in (account.key, *account.aliases)}
    touched = hand_over(log, holder.id, out.id, keys)
    for id in (holder.id, out.id):
        if (person := log.person(id)) is not None:
            log.put_person(counted(log, person, now))
    settle_again(log, touched, [holder.id, out.id], own, now)


def _back_in(log: Log, kept: Before, own: Callable[[str], Own], now: datetime) -> None:
    """The account that went out, where it is still with whom it went to, comes back."""
    account = _still(log, kept)
    home = log.person((kept.record or {})["person"])
    away = log.person(account.person) if account else None
    if account is None or home is None or away is None or home.id == away.id:
        return
    if len(log.accounts_of(away.id)) == 1:
        join(log, home, away, own, now)
        people = [home.id]
        touched: set[tuple[str, str]] = set()
    else:
        touched = hand_over(log, away.id, home.id, {account.key, *account.aliases})
        people = [home.id, away.id]
    for id in people:
        if (person := log.person(id)) is not None:
            log.put_person(counted(log, person, now))
    settle_again(log, touched, people, own, now)


def _still(log: Log, kept: Before) -> AccountRecord | None:
    """The account, where it is still with whom the action gave it to."""
    account = log.account(kept.key)
    given = log.person((kept.after or {})["person"])
    return account if account and given and account.person == given.id else None


def _without(holder: PersonRecord, kept: Before) -> PersonRecord:
    """The person without what the other brought in, where the user has not changed it since."""
    was, made = kept.record or {}, kept.after or {}
    now: dict[str, Any] = {"name": holder.name, "named": holder.named, "called": holder.called}
    same = {name: was[name] for name, value in now.items() if value == made[name]}
    brought = set(made["tags"]) - set(was["tags"])
    added = made["note"][len(was["note"]) :] if made["note"].startswith(was["note"]) else ""
    note = holder.note.replace(added, "", 1).strip("\n") if added else holder.note
    return replace(holder, **same, note=note, tags=[tag for tag in holder.tags if tag not in brought])


def _bare(holder: PersonRecord, came: PersonRecord) -> PersonRecord:
    """The person without the note of somebody who came in by way of a third."""
    paragraphs = holder.note.split("\n\n")
    for paragraph in came.note.split("\n\n"):
        if paragraph in paragraphs:
            paragraphs.remove(paragraph)
    return replace(holder, note="\n\n".join(paragraphs))
