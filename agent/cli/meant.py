"""Whom a command's PERSON means: by name, handle or id."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from agent.cli.columns import plain
from agent.cli.listing import LARGEST_PAGE, account_names
from agent.ledger.changes import UnknownPerson

if TYPE_CHECKING:
    from agent.ledger.ledger import Ledger
    from agent.model import PersonSummary

#: So many are named whose names hold what was given.
NEAR = 5


def meant(ledger: Ledger, person: str, near: bool = True) -> PersonSummary:
    """The one person of that id, name or handle; else fails with a sentence, which names those with a name ``near`` to
    it."""
    try:
        return ledger.person(person)
    except UnknownPerson:
        found = _named(ledger, person)
    if not found:
        some = ledger.people(q=person, limit=NEAR).items if near else []
        like = ", ".join(f"{plain(one.name)} ({account_names(one)})" for one in some)
        which = f"Like it: {like}" if some else "Who it knows: nod people"
        raise click.ClickException(f"Nod knows nobody called {plain(person)}. {which}")
    if len(found) > 1:
        ids = ", ".join(f"{one.id} ({account_names(one)})" for one in found)
        raise click.ClickException(f"{len(found)} people are called {person}. Give one of the ids: {ids}")
    return found[0]


def _named(ledger: Ledger, person: str) -> list[PersonSummary]:
    wanted = person.strip().lstrip("@").casefold()
    found: list[PersonSummary] = []
    cursor: str | None = None
    while True:
        page = ledger.people(q=person, limit=LARGEST_PAGE, cursor=cursor)
        for one in page.items:
            names = [one.name, *(account.name or "" for account in one.accounts)]
            names += [account.handle or "" for account in one.accounts]
            if wanted in [name.strip().lstrip("@").casefold() for name in names]:
                found.append(one)
        cursor = page.next
        if cursor is None:
            return found
