"""Whom a command's PERSON means: by name, handle or id."""

from __future__ import annotations

from functools import partial
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


def meant(ledger: Ledger, person: str, exact: bool = False) -> PersonSummary:
    """The one person of that id, name or handle, or (unless ``exact``) of that given name; else fails with a sentence
    that names who may be meant."""
    try:
        return ledger.person(person)
    except UnknownPerson:
        named, given = _named(ledger, person)
    if len(named) > 1:
        ids = ", ".join(f"{one.id} ({account_names(one)})" for one in named)
        raise click.ClickException(f"{len(named)} people are called {person}. Give one of the ids: {ids}")
    if len(named) == 1:
        return named[0]
    if len(given) == 1 and not exact:
        return given[0]
    raise click.ClickException(_unknown(ledger, person, given, exact))


def _unknown(ledger: Ledger, person: str, given: list[PersonSummary], exact: bool) -> str:
    which = ", ".join(f"{plain(one.name)}: {_command(one)}" for one in given)
    if len(given) > 1 and not exact:
        return f"{len(given)} people are called {plain(person)}. Say which. {which}"
    told = f"Nod knows nobody called {plain(person)}."
    if given:
        return f"{told} Did you mean {which}"
    some = [] if exact else ledger.people(q=person, limit=NEAR).items
    like = ", ".join(f"{plain(one.name)} ({account_names(one)})" for one in some)
    return f"{told} Like it: {like}" if some else f"{told} Who it knows: nod people"


def _command(one: PersonSummary) -> str:
    """The command that is run, with this person in the place of the name."""
    context = click.get_current_context()
    option = "--person " if any("--person" in param.opts for param in context.command.params) else ""
    handle = next((account.handle for account in one.accounts if account.handle), None)
    return f"nod {context.info_name} {option}{'@' + handle if handle else one.id}"


def _named(ledger: Ledger, person: str) -> tuple[list[PersonSummary], list[PersonSummary]]:
    """Those of that name or handle, and those whose given name it is."""
    from agent.store.paging import each

    wanted = _folded(person)
    found: list[PersonSummary] = []
    given: list[PersonSummary] = []
    for one in each(partial(ledger.people, q=person, limit=LARGEST_PAGE)):
        names = [one.name, *(name for account in one.accounts for name in (account.name, account.handle) if name)]
        if wanted in map(_folded, names):
            found.append(one)
        elif wanted in (_folded(one.called or ""), _folded(one.name.split(maxsplit=1)[0] if one.name else "")):
            given.append(one)
    return found, given


def _folded(name: str) -> str:
    return name.strip().lstrip("@").casefold()
