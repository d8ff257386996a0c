"""``nod export`` and ``nod backup``: everything, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from agent.cli.chosen import Chosen, open_data, open_log, with_data_dir
from agent.cli.fresh_file import fresh_file, with_force
from agent.cli.progress import progress
from agent.cli.tinydb_file import as_tinydb
from agent.ledger.export_file import written

PORTION = 1024 * 1024

with_file = click.argument("file", type=click.Path(path_type=Path))


@click.command()
@with_file
@click.option("--tinydb", is_flag=True, help="As one JSON file that TinyDB opens.")
@with_force
@with_data_dir
@click.pass_obj
def export(chosen: Chosen, file: Path, tinydb: bool, force: bool) -> None:
    """Write everything Nod knows to FILE, as JSON lines. `nod restore` takes it back."""
    folder = open_data(chosen)
    with (
        open_log(folder) as log,
        fresh_file(file, data=folder.path, force=force) as part,
        part.open("wb", buffering=PORTION) as out,
        progress("Exporting") as step,
    ):
        nobody = not log.people(limit=1).items
        records = log.export()
        for line in as_tinydb(records) if tinydb else written(records):
            out.write(line)
            step(1)
    _say_written(file, nobody)


def _in_percent(step: Callable[[int], None]) -> Callable[[int, int], None]:
    """Steps of a hundred from parts of a whole."""
    shown = 0

    def on(done: int, of: int) -> None:
        nonlocal shown
        now = 100 * done // max(of, 1)
        step(now - shown)
        shown = now

    return on


def _say_written(file: Path, nobody: bool) -> None:
    """``nobody``: no person is known yet, so that nobody's words are in it."""
    size = file.stat().st_size
    shown = f"{size / 1_000_000:,.1f} MB" if size >= 100_000 else f"{size / 1000:,.1f} kB"
    held = (
        "Nobody stands in it yet." if nobody else "It holds other people's words: keep it where only you can read it."
    )
    click.echo(f"Wrote {file}, {shown}. {held}")


@click.command()
@with_file
@with_force
@with_data_dir
@click.pass_obj
def backup(chosen: Chosen, file: Path, force: bool) -> None:
    """Write a whole copy to FILE, also while Nod runs. `nod restore` takes it back."""
    folder = open_data(chosen)
    with open_log(folder) as log, fresh_file(file, data=folder.path, force=force) as part:
        part.unlink()  # the store makes the file itself
        nobody = not log.people(limit=1).items
        with progress("Copying", 100) as step:
            log.backup(part, _in_percent(step))
    _say_written(file, nobody)
