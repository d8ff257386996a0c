"""``nod forget``: somebody is forgotten at once and for good, when the user has typed their name."""

from __future__ import annotations

import click

from agent.cli.chosen import Chosen, open_ledger, with_data_dir
from agent.cli.columns import plain
from agent.cli.listing import account_names
from agent.cli.meant import meant
from agent.ledger.changes import ConfirmRefused, UnknownPerson


@click.command(short_help="Forget PERSON for good: their words and what you answered.")
@click.argument("person")
@click.option("--confirm", metavar="NAME", help="Their name, for scripts; without it Nod asks.")
@with_data_dir
@click.pass_obj
def forget(chosen: Chosen, person: str, confirm: str | None) -> None:
    """Forget PERSON, by name, handle or id: their words and what you answered, for good."""
    with open_ledger(chosen) as ledger:
        whom = meant(ledger, person, exact=True)
        name = plain(whom.name)
        if confirm is None:
            click.echo(f"{name} ({account_names(whom)}), {_spoke(whom.times_here)}.", err=True)
            click.echo("All of it goes, in the automatic backups too, and Nod does not learn them again.", err=True)
            click.echo("This cannot be undone.", err=True)
            confirm = str(click.prompt("Type the name to forget them", default="", show_default=False, err=True))
        try:
            gone = ledger.forget(whom.id, whom.name if plain(confirm) == name else confirm)
        except ConfirmRefused:
            raise click.ClickException(f"This is not the name ({name}). Nothing was forgotten.") from None
        except UnknownPerson:
            raise click.ClickException("Somebody else forgot them meanwhile.") from None
    click.echo(f"Forgot {name}: {gone} records are gone.")


def _spoke(times: int) -> str:
    return "spoke to you once" if times == 1 else f"spoke to you {times} times"
