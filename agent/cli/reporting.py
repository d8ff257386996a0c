"""``nod report``: the mirror on the terminal, as JSON, or as one file to keep."""

from __future__ import annotations

from pathlib import Path

import click

from agent import settings
from agent.cli.chosen import Chosen, as_json, open_data, open_ledger, with_data_dir
from agent.cli.columns import plain, table, terminal_width
from agent.cli.fresh_file import fresh_file, with_force
from agent.cli.listing import say_json


@click.command(short_help="How you come across: who waits, what you said, what came back.")
@click.option("--since", metavar="DAY", help="From this day or time on; without it the last thirty days.")
@click.option("--until", metavar="DAY", help="Up to this day, with it, or up to this time.")
@click.option(
    "--tz", metavar="ZONE", help="Days of this time zone, e.g. Europe/Berlin; without it that of your settings."
)
@click.option("--html", "file", metavar="FILE", type=click.Path(path_type=Path), help="Into one HTML file to keep.")
@with_force
@as_json
@with_data_dir
@click.pass_obj
def report(
    chosen: Chosen, since: str | None, until: str | None, tz: str | None, file: Path | None, force: bool, in_json: bool
) -> None:
    """How you come across: who waits, what you said, what people gave back."""
    from agent.ledger.reports import SpanRefused
    from agent.mirror import kept, lead, parts

    with open_ledger(chosen) as ledger:
        try:
            told = ledger.attention(since, until, tz)
        except SpanRefused as refused:
            raise click.BadParameter(str(refused), param_hint=f"--{refused.at}") from None
    now = settings.now()
    if file is not None:
        with fresh_file(file, data=open_data(chosen).path, force=force) as part:
            part.write_text(kept.page(told, now), encoding="utf-8")
        click.echo(f"Written to {file}. It holds names of people; it is yours to guard.", err=in_json)
    if in_json:
        say_json(told)
    elif file is None:
        nothing = not told.watched.days and told.mix.conversation + told.mix.broadcast == 0
        click.echo(f"{lead(told)} I know of nothing that you said in this time." if nothing else lead(told))
        for section in [] if nothing else parts(told, now):
            click.echo(f"\n{section.title}\n  {plain(section.sentence)}")
            rows = [section.columns, *(tuple(cell.text for cell in row) for row in section.rows)]
            for line in table(rows, terminal_width() - 2) if section.rows else []:
                click.echo(f"  {line}")
