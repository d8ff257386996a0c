"""``nod log``: what the user did toward people, by row or in full, and an entry taken back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, get_args

import click

from agent import settings
from agent.cli.chosen import Chosen, as_json, open_ledger, with_data_dir
from agent.cli.columns import plain
from agent.cli.joining import say_undo
from agent.cli.listing import page_of, paged, say_json, say_more, say_rows, with_platform
from agent.cli.lists import who
from agent.cli.meant import meant
from agent.cli.when import UNDATED, day
from agent.model import SITES, AcknowledgementKind

if TYPE_CHECKING:
    from agent.ledger.ledger import Ledger
    from agent.model import Acknowledgement

KINDS = sorted(get_args(AcknowledgementKind))
#: How an entry is known, in a column.
KNOWN = {
    "seen": "seen",
    "unconfirmed": "not sure yet",
    "imported": "archive",
    "inferred": "worked out",
    "by-hand": "by hand",
}


@click.command("log", short_help="What you did toward people, newest first.")
@click.argument("q", required=False)
@click.option("--since", metavar="DAY", help="From this day or time on, e.g. 2026-11-20 or 2026-11-20T09:30:00Z.")
@click.option("--until", metavar="DAY", help="Up to this day, with it, or before this time.")
@with_platform
@click.option("--kind", type=click.Choice(KINDS), help="Only this kind.")
@click.option("--certainty", type=click.Choice(sorted(KNOWN)), help="Only what is known so.")
@click.option("--person", metavar="PERSON", help="Only this person: a name, handle or id.")
@click.option("--full", is_flag=True, help="Each entry whole: all words, the link, and its id.")
@click.option("--take-back", "back", metavar="ID", help="Take the entry of this id out of the log instead.")
@paged
@as_json
@with_data_dir
@click.pass_obj
def log_(
    chosen: Chosen,
    q: str | None,
    since: str | None,
    until: str | None,
    platform: str | None,
    kind: str | None,
    certainty: str | None,
    person: str | None,
    full: bool,
    back: str | None,
    limit: int,
    cursor: str | None,
    in_json: bool,
) -> None:
    """What you did toward people, newest first; with Q what holds these words."""
    with open_ledger(chosen) as ledger:
        if back is not None:
            _take_back(ledger, back)
            return
        page = page_of(
            lambda: ledger.acknowledgements(
                since=_bound(ledger, "since", since),
                until=_bound(ledger, "until", until),
                platform=platform,
                kind=kind,
                certainty=certainty,
                person=meant(ledger, person).id if person else None,
                q=q,
                limit=limit,
                cursor=cursor,
            )
        )
    if in_json:
        say_json(page)
        return
    if not page.items:
        asked = any((q, since, until, platform, kind, certainty, person, cursor))
        click.echo("Nothing in your log here." if asked else "Your log is empty.")
    elif full:
        for one in page.items:
            _say_whole(one)
    else:
        say_rows([("WHEN", "ON", "WHAT", "TO", "YOUR WORDS", "KNOWN"), *(_row(one) for one in page.items)])
    say_more(page.next)


def _row(one: Acknowledgement) -> tuple[str, ...]:
    when = day(one.done_at, settings.now()) or UNDATED
    return when, SITES[one.platform], one.kind, who(one.account), one.text or "", KNOWN[one.certainty]


def _say_whole(one: Acknowledgement) -> None:
    at = one.done_at
    when = f"{'' if one.at else 'logged '}{at.astimezone():%Y-%m-%d %H:%M}" if at else UNDATED
    click.echo(f"{when}  {SITES[one.platform]}  {one.kind}  {plain(who(one.account))}  ({KNOWN[one.certainty]})")
    for line in (one.text, one.url):
        if line:
            click.echo(f"  {plain(line)}")
    click.echo(f"  Take it back: nod log --take-back {one.id}")


def _take_back(ledger: Ledger, id: str) -> None:
    from agent.ledger.changes import UnknownAcknowledgement

    try:
        undo = ledger.take_back_acknowledgement(id)
    except UnknownAcknowledgement:
        raise click.ClickException("No entry of your log has this id. With their ids: nod log --full") from None
    click.echo("Taken out of the log. Who was answered by it waits again.")
    say_undo(undo)


def _bound(ledger: Ledger, option: str, text: str | None) -> datetime | None:
    """A day of the user's, or a time with its zone; a usage error that names the option for anything else."""
    from agent.ledger.reports.span import SpanRefused, bound
    from agent.nudges.quiet import zone_of

    if text is None:
        return None
    try:
        return bound(option, text, zone_of(ledger.settings().tz), end=option == "until")
    except SpanRefused as refused:
        raise click.BadParameter(str(refused), param_hint=f"--{option}") from None
