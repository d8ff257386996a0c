"""``nod join``, ``nod split``, ``nod apart``: one person or two; ``nod undo`` takes a decision back."""

from __future__ import annotations

import click

from agent.cli.chosen import Chosen, open_ledger, with_data_dir
from agent.cli.columns import plain
from agent.cli.meant import meant
from agent.ledger.changes import ChangeRefused, UnknownUndo
from agent.model import SITES


@click.command()
@click.argument("person")
@click.argument("other")
@with_data_dir
@click.pass_obj
def join(chosen: Chosen, person: str, other: str) -> None:
    """PERSON and OTHER (names, handles or ids) are one person."""
    with open_ledger(chosen) as ledger:
        kept, comes = meant(ledger, person), meant(ledger, other)
        try:
            done = ledger.joined.join(kept.id, comes.id)
        except ChangeRefused as refused:
            raise click.ClickException(str(refused)) from None
    click.echo(f"{plain(done.person.name)} is one person now, with {len(done.person.accounts)} accounts.")
    say_undo(done.undo)


@click.command(short_help="ACCOUNT is not PERSON's, but somebody else's.")
@click.argument("person")
@click.argument("account")
@with_data_dir
@click.pass_obj
def split(chosen: Chosen, person: str, account: str) -> None:
    """ACCOUNT (a handle, or its key as `nod person` shows it) is not PERSON's, but somebody else's."""
    with open_ledger(chosen) as ledger:
        whom = meant(ledger, person)
        wanted = account.strip().lstrip("@").casefold()
        found = [
            one
            for one in whom.accounts
            if one.key == account or (one.handle or "").casefold() == wanted or SITES[one.platform].casefold() == wanted
        ]
        if len(found) != 1:
            keys = ", ".join(one.key or "" for one in whom.accounts)
            raise click.ClickException(f"{plain(whom.name)} has these accounts: {keys}. Name one of them.")
        try:
            done = ledger.joined.split(whom.id, found[0].key or "")
        except ChangeRefused as refused:
            raise click.ClickException(str(refused)) from None
    click.echo(f"{plain(done.person.name)} is a person of their own now.")
    say_undo(done.undo)


@click.command(short_help="PERSON and OTHER are two people: suggest it no more.")
@click.argument("person")
@click.argument("other")
@with_data_dir
@click.pass_obj
def apart(chosen: Chosen, person: str, other: str) -> None:
    """PERSON and OTHER are two people: they are not suggested to be one again."""
    with open_ledger(chosen) as ledger:
        one, two = meant(ledger, person), meant(ledger, other)
        try:
            undo = ledger.joined.apart(one.id, two.id)
        except ChangeRefused as refused:
            raise click.ClickException(str(refused)) from None
    click.echo(f"{plain(one.name)} and {plain(two.name)} stay two people.")
    say_undo(undo)


@click.command("undo")
@click.argument("id")
@with_data_dir
@click.pass_obj
def undo_(chosen: Chosen, id: str) -> None:
    """Take back the decision that gave this ID, within a day."""
    with open_ledger(chosen) as ledger:
        try:
            ledger.undo(id)
        except UnknownUndo:
            raise click.ClickException(
                "Nothing can be undone by this id: it was used, or is older than a day."
            ) from None
    click.echo("Taken back.")


def say_undo(id: str) -> None:
    """How what was just done is taken back, for people and not for what comes behind a pipe."""
    click.echo(f"To take it back: nod undo {id}", err=True)
