"""The two lists of ``nod waiting`` and its round, as a terminal shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from agent import settings
from agent.cli.columns import cell, cells, plain, terminal_width
from agent.cli.when import day
from agent.model import SITES

if TYPE_CHECKING:
    from agent.model import Account, Nods, Nudge, PersonSummary, RoundPlace, Suggestion

NAMED = 5
NOBODY = "Nobody waits on the pages I read. I do not read messages."
NOTHING_READ = "I have read no page yet, so I know of nobody. What is missing: nod doctor"
#: How an entry of the log is known, in a column.
KNOWN = {
    "seen": "seen",
    "unconfirmed": "not sure yet",
    "imported": "archive",
    "inferred": "worked out",
    "by-hand": "by hand",
}


def say_waiting(nudges: list[Nudge], groups: list[Nods], read: bool) -> None:
    """Who needs words, one by one; then, by post, those for whom a nod is enough and who stand on this page.
    ``read``: whether any page was read yet."""
    if not nudges:
        click.echo(NOBODY if read else NOTHING_READ)
    words = [nudge for nudge in nudges if nudge.needs == "words"]
    if words:
        click.echo("Needs your words")
    for nudge in words:
        _say_nudge(nudge)
    here = {nudge.id for nudge in nudges if nudge.needs == "nod"}
    if here:
        click.echo("A nod is enough")
    for group in groups:
        if here & set(group.nudges):
            _say_nods(group)


def _say_nudge(nudge: Nudge) -> None:
    width = terminal_width()
    since = f"{SITES[nudge.platform]}, since {day(nudge.waiting_since, settings.now())}"
    click.echo(f"  {cell(who(nudge.account), width - cells(since) - 4)}  {since}")
    for reason in nudge.reasons:
        click.echo(f"    {cell(reason.text, width - 4)}".rstrip())
    if nudge.url:
        click.echo(f"    {plain(nudge.url)}")


def _say_nods(group: Nods) -> None:
    width = terminal_width()
    what = "kind word" if group.kind == group.count else "word"
    under = f" under “{group.about}”" if group.about else ""
    since = f"{SITES[group.platform]}, since {day(group.waiting_since, settings.now())}"
    told = f"{group.count} {what}{'s' if group.count != 1 else ''}{under}"
    click.echo(f"  {cell(told, width - cells(since) - 4)}  {since}")
    more = len(group.people) - NAMED
    names = ", ".join(group.people[:NAMED]) + (f" and {more} more" if more > 0 else "")
    click.echo(f"    {cell(names, width - 4)}".rstrip())
    if group.url:
        click.echo(f"    {plain(group.url)}")


def say_round(places: list[RoundPlace], in_json: bool) -> None:
    """The places of the round, what was not read for longest first."""
    if in_json:
        click.echo(msgspec.json.encode({"items": places, "next": None}).decode())
        return
    if not places:
        click.echo("Nod does not know your accounts yet.")
    for place in places:
        read = f"read {day(place.read_at, settings.now())}" if place.read_at else "not read yet"
        waits = "" if not place.waiting else f", {place.waiting} {'waits' if place.waiting == 1 else 'wait'} there"
        click.echo(f"  {cell(place.title, terminal_width() - cells(read + waits) - 4)}  {read}{waits}")
        click.echo(f"    {plain(place.url)}")


def say_suggestions(suggestions: list[Suggestion]) -> None:
    """Each pair with what speaks for it, and the two commands that decide."""
    if not suggestions:
        click.echo("I see nobody who may be one person with another.")
    for pair in suggestions:
        one, other = pair.people
        told = " and ".join(f"{plain(person.name)} ({_where(person)})" for person in (one, other))
        click.echo(f"  {cell(told, terminal_width() - 2)}".rstrip())
        for evidence in pair.evidence:
            click.echo(f"    {cell(evidence.text, terminal_width() - 4)}".rstrip())
        click.echo(f"    One person: nod join {one.id} {other.id}")
        click.echo(f"    Two people: nod apart {one.id} {other.id}")


def _where(person: PersonSummary) -> str:
    names = (
        f"@{one.handle} on {SITES[one.platform]}" if one.handle else SITES[one.platform] for one in person.accounts
    )
    return plain(", ".join(names))


def who(account: Account | None) -> str:
    """The name they show, else the handle."""
    if account is None:
        return "somebody"
    return account.name or (f"@{account.handle}" if account.handle else account.key) or "somebody"
