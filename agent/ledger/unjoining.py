"""An undone joining or split, where something came in between: every word goes where its account is now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from agent.ledger.handing_over import counted, hand_over
from agent.ledger.joining import join, settle_again
from agent.ledger.promising import Touched
from agent.ledger.relation import Own
from agent.store.log import Log, UndoRecord


def realigned(log: Log, entry: UndoRecord, drifted: set[str], own: Callable[[str], Own], now: datetime) -> None:
    """After the records were put back: gives each account back to whom it was taken from, unless it went elsewhere
    since, and its words with it; who is left without an account is joined with whom theirs went to.
    ``drifted`` are people who changed since."""
    touched: Touched = set()
    people: set[str] = set(drifted)
    for kept in entry.before:
        if kept.table != "accounts" or kept.record is None or kept.after is None:
            continue
        account = log.account(kept.key)
        was, made = log.person(kept.record["person"]), log.person(kept.after["person"])
        if account is None or was is None:
            continue
        if made is not None and account.person == made.id:
            log.put_account(replace(account, person=was.id))
        account = log.account(kept.key) or account
        for holder in {person.id for person in (was, made) if person is not None} - {account.person}:
            if more := hand_over(log, holder, account.person, {account.key, *account.aliases}):
                touched |= more
                people |= {holder, account.person}
    for id in [kept.key for kept in entry.before if kept.table == "people"]:
        person = log.person(id)
        if person is None or person.id != id or log.accounts_of(id):
            continue
        heirs = [kept.record["person"] for kept in entry.before if kept.table == "accounts" and kept.record]
        heir = next((found for one in heirs if (found := log.person(one)) and found.id != id), None)
        if heir is not None:
            join(log, heir, person, own, now)
            people.add(heir.id)
    for id in sorted(people):
        person = log.person(id)
        if person is not None and person.id == id:
            log.put_person(counted(log, person, now))
    if touched or people:
        settle_again(log, touched, people, own, now)
