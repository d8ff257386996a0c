"""The command ``nod hint``: what the extension would say of a draft, on a terminal."""

from __future__ import annotations

import math
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import click
import msgspec

from agent import settings
from agent.cli.chosen import Chosen, open_data, open_log, with_data_dir
from agent.cli.meant import meant

if TYPE_CHECKING:
    from agent.ledger.advising import Known
    from agent.model import Hint, Hinted

_SIGNS = {"warn": "!", "note": "-", "good": "+"}
_TICKS = {True: "yes", False: "no"}


@click.command("hint", short_help="Hints on a draft, nothing of which is kept.")
@click.argument("text", default="-")
@click.option("--to", "post", metavar="TEXT", help="What the draft answers; of a PERSON, else their last words.")
@click.option("--name", "names", metavar="NAME", multiple=True, help="What the writer of that is called; may repeat.")
@click.option(
    "--person", metavar="PERSON", help="Whom it answers, by name, handle or id: their names and what you sent."
)
@click.option("--log", "ask_log", is_flag=True, help="For a post of your own: who waits, and whether it is your trade.")
@click.option("--exchanges", type=click.IntRange(0), metavar="N", help="How often you answered them before.")
@click.option(
    "--waiting", type=click.IntRange(0), metavar="N", help="So many people wait for words of yours meanwhile."
)
@click.option("--days", type=click.FloatRange(0, 36_500), metavar="DAYS", help="For so long the first of them does.")
@click.option("--trade/--no-trade", default=None, help="Own posts that offer your work are your trade.")
@click.option("--json", "as_json", is_flag=True, help="As the interface answers.")
@with_data_dir
@click.pass_obj
def hint(
    chosen: Chosen,
    text: str,
    post: str | None,
    names: tuple[str, ...],
    person: str | None,
    ask_log: bool,
    exchanges: int | None,
    waiting: int | None,
    days: float | None,
    trade: bool | None,
    as_json: bool,
) -> None:
    """Hints on the draft TEXT, or on what is read from standard input (-). Nothing of it is kept.

    The log is read where PERSON or --log is given, and only then; what is said here goes before what it knows.
    """
    from agent import match
    from agent.hints.beside import beside, told
    from agent.hints.draft import Waiting
    from agent.ledger.advising import Known

    if text == "-" and sys.stdin.isatty():
        click.echo("Write your draft here; Ctrl+D on a line of its own ends it.", err=True)
    draft = (_typed() if text == "-" else text).rstrip("\n")
    if days is not None and math.isnan(days):
        raise click.UsageError("--days is a number of days.")
    if days is not None and not waiting:
        raise click.UsageError("--days says how long somebody waits: say with --waiting how many do.")
    known = _from_log(chosen, draft, person) if person or ask_log else Known()
    post = post if post is not None else known.said
    who_waits = known.waiting if waiting is None else Waiting(waiting, None if days is None else timedelta(days=days))
    beside_it = beside(
        draft,
        "reply" if post is not None or person else "post",
        post,
        names=tuple(dict.fromkeys((*names, *known.names))),
        sent=known.sent,
        mine=known.mine,
        exchanges=known.exchanges if exchanges is None else exchanges,
        waiting=who_waits,
        trade=known.trade if trade is None else trade,
        alike=match.load(),
    )
    said = told(beside_it, known.off)
    if as_json:
        click.echo(msgspec.json.encode(said))
        return
    if person and post is None:
        click.echo("Nod has no words of theirs; say with --to what you answer.", err=True)
    for line in _lines(draft, said):
        click.echo(line)


def _typed() -> str:
    """What stands on standard input; a byte that is no letter there is replaced."""
    try:
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    except OSError as error:
        raise click.ClickException(f"Standard input cannot be read: {error.strerror}.") from None


def _from_log(chosen: Chosen, draft: str, person: str | None) -> Known:
    from agent.ledger.advising import known_of
    from agent.ledger.ledger import Ledger
    from agent.ledger.sent import SentWords

    with open_log(open_data(chosen)) as log:
        whom = meant(Ledger(log, settings.now), person).id if person else None
        return known_of(log, draft, whom, SentWords(log, settings.now).nearly, settings.now())


def _lines(draft: str, said: Hinted) -> list[str]:
    ticks = {"Name": said.acknowledges.name, "Their point": said.acknowledges.specific}
    told = [answer.answered for answer in said.answers if answer.answered is not None]
    if told:
        ticks["Answered"] = all(told)
    known = [f"{word}: {_TICKS[tick]}" for word, tick in ticks.items() if tick is not None]
    lines = ["  ".join(known)] if known else []
    for one in said.hints:
        lines.append(f"{_SIGNS[one.level]} {one.message}{_marked(draft, one)}")
        if one.level != "good":
            lines.append(f"    {one.why}")
            lines += [f"    Words to use: {words}" for words in one.suggestions]
    return lines or ["Nothing to say."]


def _marked(draft: str, one: Hint) -> str:
    if one.span is None:
        return ""
    units = draft.encode("utf-16-le", "surrogatepass")
    words = units[2 * one.span[0] : 2 * one.span[1]].decode("utf-16-le", "replace")
    return "" if f"“{words}”" in one.message else f" “{words}”"
