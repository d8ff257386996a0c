"""The lists of ``nod waiting``, its round, and the pairs of ``nod people --suggestions``, as a terminal shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from agent import settings
from agent.cli.columns import cell, cells, plain, terminal_width
from agent.cli.when import day
from agent.model import SITES

if TYPE_CHECKING:
    from datetime import datetime

    from agent.model import Account, Nods, Nudge, PersonSummary, RoundPlace, Suggestion

NAMED = 5
NOBODY = "Nobody waits on the pages I read. I do not read messages."
NOTHING_READ = "I have read no page yet, so I know of nobody. What is missing: nod doctor"


def say_waiting(nudges: list[Nudge], groups: list[Nods], read: bool) -> None:
    """Who needs words, each person once; then, by post, those for whom a nod is enough and who stand on this page.
    ``read``: whether any page was read yet."""
    if not nudges:
        click.echo(NOBODY if read else NOTHING_READ)
    people: dict[str, list[Nudge]] = {}
    for nudge in nudges:
        if nudge.needs == "words":
            people.setdefault(nudge.person, []).append(nudge)
    if people:
        click.echo("Needs your words")
    for theirs in people.values():
        _say_person(theirs)
    here = {nudge.id: nudge for nudge in nudges if nudge.needs == "nod"}
    if here:
        click.echo("A nod is enough")
    for group in groups:
        if found := [here[id] for id in group.nudges if id in here]:
            _say_nods(group, found)


def _say_person(nudges: list[Nudge]) -> None:
    """All that one person waits for, what presses most first."""
    first = nudges[0]
    _say_head(who(first.account), first.platform, first.waiting_since)
    for nudge in nudges:
        for reason in nudge.reasons:
            click.echo(f"    {cell(reason.text, terminal_width() - 4)}".rstrip())
        if nudge.url:
            click.echo(f"    {plain(nudge.url)}")


def _say_nods(group: Nods, nudges: list[Nudge]) -> None:
    """A group with the words of the first of them; who is alone stands by name."""
    under = f" under “{group.about}”" if group.about else ""
    what = "kind word" if group.kind == group.count else "message"
    told = f"{group.count} {what}s{under}" if group.count > 1 else f"{who(nudges[0].account)}{under}"
    _say_head(told, group.platform, group.waiting_since)
    for nudge in nudges[:NAMED]:
        words = nudge.text or nudge.reasons[0].text
        said = words if group.count == 1 else f"{who(nudge.account)}: {words}"
        click.echo(f"    {cell(said, terminal_width() - 4)}".rstrip())
    more = group.count - len(nudges[:NAMED])
    if more:
        click.echo(f"    and {more} more")
    if group.url:
        click.echo(f"    {plain(group.url)}")


def _say_head(told: str, platform: str, at: datetime) -> None:
    since = f"{SITES[platform]}, since {day(at, settings.now())}"
    click.echo(f"  {cell(told, terminal_width() - cells(since) - 4)}  {since}")


def say_round(places: list[RoundPlace], in_json: bool) -> None:
    """The places of the round, what was not read for longest first."""
    if in_json:
        click.echo(msgspec.json.encode({"items": places, "next": None}).decode())
        return
    if not places:
        click.echo("Nod does not know your accounts yet. Open your mentions: it asks there whether this is you.")
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
