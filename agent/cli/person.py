"""``nod person``: one person on a page, with note, tags and name to be changed; ``nod note``: noted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

import click
import msgspec

from agent import settings, shaping
from agent.cli.chosen import Chosen, as_json, open_ledger, with_data_dir
from agent.cli.columns import cell, plain, terminal_width
from agent.cli.joining import say_undo
from agent.cli.listing import say_json
from agent.cli.meant import meant
from agent.cli.terminal import whole_words
from agent.cli.when import UNDATED, a_day, day
from agent.ledger.changes import ChangeRefused
from agent.model import SITES

if TYPE_CHECKING:
    from agent.model import Account, LastWords, Person, PersonChange, TimelineItem

SAID = 10


@click.command()
@click.argument("person")
@click.option("--name", type=whole_words, metavar="NAME", help="Call them so in Nod.")
@click.option(
    "--called", type=whole_words, metavar="NAME", help="What they like to be called; empty: as their name tells."
)
@click.option("--note", type=whole_words, metavar="TEXT", help="Your note on them, in place of the one before.")
@click.option(
    "--tag",
    "tags",
    type=whole_words,
    metavar="TAG",
    multiple=True,
    help="Your tags for them, in place of those before.",
)
@as_json
@with_data_dir
@click.pass_obj
def person(
    chosen: Chosen,
    person: str,
    name: str | None,
    called: str | None,
    note: str | None,
    tags: tuple[str, ...],
    in_json: bool,
) -> None:
    """Who PERSON (name, handle or id) is to you, on both sites."""
    with open_ledger(chosen) as ledger:
        whom = meant(ledger, person).id
        undo = None
        if (name, called, note) != (None, None, None) or tags:
            undo = ledger.joined.change(whom, _change(name, called, note, tags)).undo
        told = ledger.person(whom)
        said = ledger.timeline(whom, limit=SAID).items
    if in_json:
        say_json(told)
    else:
        for line in _lines(told, said, settings.now()):
            click.echo(line.rstrip())
    if undo is not None:
        say_undo(undo)


def _change(name: str | None, called: str | None, note: str | None, tags: tuple[str, ...]) -> PersonChange:
    from agent.model import PersonChange

    given = {"name": name, "called": called, "note": note, "tags": list(tags) or None}
    try:
        return shaping.convert({key: value for key, value in given.items() if value is not None}, PersonChange)
    except msgspec.ValidationError as error:
        raise click.UsageError(f"Nod cannot take that: {error}.") from None


def _lines(person: Person, said: list[TimelineItem], now: datetime) -> Iterator[str]:
    width = terminal_width()

    def cut(text: str, by: int = 0) -> str:
        return " " * by + cell(text, width - by)

    yield cut(person.name + (f" (called {person.called})" if person.called_by_user else ""))
    yield from (cut(_account(account), 2) for account in person.accounts)
    counts = person.counts
    yield cut(f"Spoke to you {_times(counts.received)}; you acknowledged them {_times(counts.acknowledged)}.", 2)
    if person.tags:
        yield cut(f"Tags: {', '.join(person.tags)}", 2)
    yield from (cut(line, 2) for line in person.note.splitlines())
    for title, words in (
        ("Their first words", person.first_in),
        ("Their last words", person.last_in),
        ("Your first words", person.first_out),
        ("Your last words", person.last_out),
    ):
        if words is not None and words.text:
            yield cut(f"{title}, {_when(words, now)}: “{words.text}”")
    if person.open or person.promises:
        yield "Open"
    yield from (cut(reason.text, 2) for nudge in person.open for reason in nudge.reasons)
    if not any(nudge.promise for nudge in person.open):
        yield from (cut(f"You promised: {promise.text}", 2) for promise in person.promises)
    if person.points:
        yield "Speaks of"
    for point in person.points:
        yield cut(f"{point.text}: {_times(point.times)}, last {day(point.last, now) or 'at a time I did not see'}", 2)
    if person.speaks_up.shares:
        yield cut(f"Passed your words on {_times(person.speaks_up.shares)}.")
    if person.speaks_up.answers:
        yield cut(f"Answered others for you {_times(person.speaks_up.answers)}.")
    if said:
        yield "Said lately"
    for item in said:
        done = item.acknowledgement
        text = (item.post.text if item.post else done.text if done else None) or (f"({done.kind})" if done else "")
        who = "they" if item.direction == "in" else "you"
        when = day(done.done_at if done else item.at or item.sort_at, now) or UNDATED
        yield cut(f"{when}, {who}: {text}", 2)
    yield cut(f"Their id: {person.id}")


def _account(account: Account) -> str:
    shown = f"@{account.handle}" if account.handle else account.name or account.key or ""
    before = f" (before: {', '.join(account.former)})" if account.former else ""
    return f"{SITES[account.platform]}: {shown}{before}  {account.key}"


def _when(words: LastWords, now: datetime) -> str:
    return day(words.at, now) or "at a time I did not see"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


@click.command(short_help="Note what you did with PERSON where Nod does not read.")
@click.argument("person")
@click.argument("text", type=whole_words)
@click.option("--day", "on", type=a_day, metavar="DAY", help="When it was, e.g. 2026-11-20.")
@with_data_dir
@click.pass_obj
def note(chosen: Chosen, person: str, text: str, on: date | None) -> None:
    """Note what you did with PERSON where Nod does not read: nod note maya "met at the fair"."""
    with open_ledger(chosen) as ledger:
        whom = meant(ledger, person)
        at = _at(on, ledger.settings().tz)
        try:
            said, undo = ledger.desk.note(whom.id, text[:2000], at)
        except ChangeRefused as refused:
            raise click.ClickException(str(refused)) from None
    click.echo(f"Noted, with {plain(whom.name)}: {plain(said.text or '')}")
    say_undo(undo)


def _at(on: date | None, tz: str | None) -> datetime:
    """The noon of a day of the user's; now, where it is today or none is given."""
    from agent.nudges.quiet import day_of, noon_of, zone_of

    now, zone = settings.now(), zone_of(tz)
    return now if on is None or on == day_of(now, zone) else noon_of(on, zone)
