"""``nod forget``: somebody is forgotten at once and for good, when the user has typed their name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from agent.cli.chosen import Chosen, open_ledger, with_data_dir
from agent.cli.columns import plain
from agent.cli.listing import LARGEST_PAGE, account_names
from agent.ledger.changes import ConfirmRefused, UnknownPerson

if TYPE_CHECKING:
    from agent.ledger.ledger import Ledger
    from agent.model import PersonSummary


@click.command()
@click.argument("person")
@click.option("--confirm", metavar="NAME", help="Their name, for scripts; without it Nod asks.")
@with_data_dir
@click.pass_obj
def forget(chosen: Chosen, person: str, confirm: str | None) -> None:
    """Forget PERSON, by name, handle or id: their words and what you answered, for good."""
    with open_ledger(chosen) as ledger:
        meant = _meant(ledger, person)
        name = plain(meant.name)
        if confirm is None:
            click.echo(f"{name} ({account_names(meant)}), {_spoke(meant.times_here)}.", err=True)
            click.echo("All of it goes, in the automatic backups too, and Nod does not learn them again.", err=True)
            click.echo("This cannot be undone.", err=True)
            confirm = str(click.prompt("Type the name to forget them", default="", show_default=False, err=True))
        try:
            gone = ledger.forget(meant.id, meant.name if plain(confirm) == name else confirm)
        except ConfirmRefused:
            raise click.ClickException(f"This is not the name ({name}). Nothing was forgotten.") from None
        except UnknownPerson:
            raise click.ClickException("Somebody else forgot them meanwhile.") from None
    click.echo(f"Forgot {name}: {gone} records are gone.")


def _spoke(times: int) -> str:
    return "spoke to you once" if times == 1 else f"spoke to you {times} times"


def _meant(ledger: Ledger, person: str) -> PersonSummary:
    """The one person of that id, name or handle."""
    try:
        return ledger.person(person)
    except UnknownPerson:
        found = _named(ledger, person)
    if not found:
        raise click.ClickException(f"Nod knows nobody called {person}. Who it knows: nod people")
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
