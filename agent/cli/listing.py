"""``nod waiting`` and ``nod people``: the interface's lists, for a terminal or, with ``--json``, as is; and what these
lists share with ``nod log``."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

import click
import msgspec
from click.core import ParameterSource

from agent import settings
from agent.cli.chosen import Chosen, Command, as_json, open_ledger, with_data_dir
from agent.cli.columns import plain, table, terminal_width
from agent.cli.lists import say_round, say_suggestions, say_waiting
from agent.cli.when import day
from agent.model import SITES

if TYPE_CHECKING:
    from agent.model import LastWords, PersonSummary
    from agent.store.log import Order

LARGEST_PAGE = 200
Listed = TypeVar("Listed")

with_platform = click.option("--platform", type=click.Choice(sorted(SITES)), help="Only this site.")
with_person = click.option("--person", metavar="PERSON", help="Only this person: a name, handle or id.")


def paged(command: Command) -> Command:
    """The options of every list: how much of it, and where to go on."""
    command = click.option("--cursor", help="Goes on where the list before ended.")(command)
    size = click.IntRange(1, LARGEST_PAGE)
    return click.option("--limit", type=size, default=50, show_default=True, help="How many at most.")(command)


@click.command()
@with_platform
@with_person
@click.option("--round", "whole_round", is_flag=True, help="The places where people speak to you instead.")
@paged
@as_json
@with_data_dir
@click.pass_obj
def waiting(
    chosen: Chosen,
    platform: str | None,
    person: str | None,
    whole_round: bool,
    limit: int,
    cursor: str | None,
    in_json: bool,
) -> None:
    """Who waits for you, in the order to be answered; or the round."""
    from agent.cli.meant import meant  # which needs what stands here

    with open_ledger(chosen) as ledger:
        if whole_round:
            say_round(ledger.round(), in_json)
            return
        whom = meant(ledger, person).id if person else None
        page = page_of(lambda: ledger.nudges(platform=platform, person=whom, limit=limit, cursor=cursor))
        groups = [] if in_json else ledger.nods()
        read = in_json or bool(ledger.coverage())
    if in_json:
        say_json(page)
        return
    say_waiting(page.items, groups, read)
    say_more(page.next)


@click.command(short_help="The people Nod knows; with Q those who are called so.")
@click.argument("q", required=False)
@click.option(
    "--order",
    type=click.Choice(["recent", "waiting", "quiet"]),
    default="recent",
    show_default=True,
    help="Who spoke last, who waits, or who has been quiet for longest.",
)
@click.option("--suggestions", is_flag=True, help="Who may be one person instead, and what speaks for it.")
@paged
@as_json
@with_data_dir
@click.pass_obj
def people(
    chosen: Chosen,
    q: str | None,
    order: Order,
    suggestions: bool,
    limit: int,
    cursor: str | None,
    in_json: bool,
) -> None:
    """The people Nod knows; with Q those whose name or handle has these words."""
    with open_ledger(chosen) as ledger:
        if suggestions:
            pairs = page_of(lambda: ledger.joined.suggestions(limit=limit, cursor=cursor))
            if in_json:
                say_json(pairs)
            else:
                say_suggestions(pairs.items)
                say_more(pairs.next)
            return
        page = page_of(lambda: ledger.people(q=q, order=order, limit=limit, cursor=cursor))
    if in_json:
        say_json(page)
        return
    now = settings.now()
    rows = [_person_row(person, lambda words: day(words.at, now) if words else "") for person in page.items]
    if not rows:
        click.echo("Nobody here has such a name." if q else "Nod knows nobody yet.")
    say_rows([("NAME", "WHERE", "TIMES", "THEY SPOKE", "YOU SPOKE"), *rows] if rows else [])
    say_more(page.next)


def _person_row(person: PersonSummary, last: Callable[[LastWords | None], str]) -> tuple[str, ...]:
    times = str(person.times_here)
    return person.name, account_names(person), times, last(person.last_in), last(person.last_out)


def account_names(person: PersonSummary) -> str:
    """Where they are: the handles, and the site where there is none."""
    names = [f"@{account.handle}" if account.handle else SITES[account.platform] for account in person.accounts]
    return plain(", ".join(names))


def page_of(ask: Callable[[], Listed]) -> Listed:
    """A part of a list; wrong usage where the cursor is none of this list's."""
    from agent.store.cursors import ForeignCursor

    try:
        return ask()
    except ForeignCursor:
        raise click.UsageError("Nod did not give out this cursor for this list.") from None


def say_json(page: object) -> None:
    """As the interface answers."""
    click.echo(msgspec.json.encode(page).decode())


def say_rows(rows: list[tuple[str, ...]]) -> None:
    """A table as wide as the terminal."""
    for line in table(rows, terminal_width()):
        click.echo(line)


def say_more(cursor: str | None) -> None:
    """How the list goes on, as it was asked for: for people, and not for what comes behind a pipe."""
    if cursor:
        click.echo(f"More: {' '.join(['nod', *_asked(), '--cursor', cursor])}", err=True)


def _asked() -> Iterator[str]:
    """The command that is run with what was given to it; a cursor is good for the same list alone."""
    context = click.get_current_context()
    yield str(context.info_name)
    for parameter in context.command.params:
        name = parameter.name or ""
        given = context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if not given or name not in context.params or name in ("limit", "cursor"):
            continue
        value = context.params[name]
        if isinstance(parameter, click.Option):
            yield parameter.opts[0]
        if value is not True:
            yield shlex.quote(str(value))
