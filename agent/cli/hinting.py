"""The command ``nod hint``: what the extension would say of a draft, on a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
import msgspec

if TYPE_CHECKING:
    from agent.model import Hint, Hinted

_SIGNS = {"warn": "!", "note": "-", "good": "+"}
_TICKS = {True: "yes", False: "no"}


@click.command("hint")
@click.argument("text", default="-")
@click.option("--to", "post", metavar="TEXT", help="What the draft answers.")
@click.option("--name", "names", metavar="NAME", multiple=True, help="What the writer of that is called; may repeat.")
@click.option("--json", "as_json", is_flag=True, help="As the interface answers.")
def hint(text: str, post: str | None, names: tuple[str, ...], as_json: bool) -> None:
    """Hints on the draft TEXT, or on what is read from standard input (-). Nothing of it is kept."""
    from agent import match
    from agent.hints.beside import beside, told

    if text == "-" and sys.stdin.isatty():
        click.echo("Write your draft here; Ctrl+D on a line of its own ends it.", err=True)
    draft = sys.stdin.read() if text == "-" else text
    said = told(beside(draft.rstrip("\n"), "post" if post is None else "reply", post, names=names, alike=match.load()))
    if as_json:
        click.echo(msgspec.json.encode(said))
        return
    for line in _lines(draft, said):
        click.echo(line)


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
