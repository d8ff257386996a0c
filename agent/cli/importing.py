"""``nod import``: an archive of X or Facebook, recognised by itself. Twice changes nothing; ``--undo`` undoes it."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from agent import settings
from agent.cli.chosen import Chosen, as_json, open_data, open_log, with_data_dir
from agent.cli.columns import plain
from agent.cli.listing import say_json
from agent.importing.summary import LACKS, headline, kinds_of, left_out_of, many, open_of, silence, total_of
from agent.model import SITES

if TYPE_CHECKING:
    from agent.ledger.ledger import Ledger
    from agent.model.archived import Import
    from agent.store.log import ImportRecord

#: Of the round so many places are named.
ROUND = 3


@click.command("import", short_help="Take in an X or Facebook archive, or list what was taken in.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--undo", "undo", metavar="ID", help="Take an import back: all of it, and nothing else.")
@click.option("--mine", is_flag=True, help="It is yours, though Nod knows you by another account.")
@as_json
@with_data_dir
@click.pass_obj
def import_(chosen: Chosen, files: tuple[Path, ...], undo: str | None, mine: bool, in_json: bool) -> None:
    """Take in an X or Facebook archive: zips or folders, all parts at once. Without FILES, what was taken in before."""
    if undo is not None:
        if files:
            raise click.UsageError("Give FILES or --undo ID, not both.")
        _take_back(chosen, undo, in_json)
    elif not files:
        _list(chosen, in_json)
    else:
        _take_in(chosen, files, mine, in_json)


def _take_in(chosen: Chosen, files: tuple[Path, ...], mine: bool, in_json: bool) -> None:
    from agent.archives.archive import called
    from agent.archives.opening import opened
    from agent.archives.refused import ArchiveRefused
    from agent.importing.alone import alone
    from agent.importing.run import lacks_main, taken_in
    from agent.ledger.changes import ChangeRefused, UnknownImport
    from agent.ledger.importing import is_unread
    from agent.ledger.imports import told

    for file in files:
        try:
            file.stat()
        except OSError as error:
            name = plain(called(file))
            none = isinstance(error, FileNotFoundError | NotADirectoryError)
            says = f"There is no {name}." if none else f"I cannot read {name}: {error.strerror}."
            raise click.ClickException(says) from None
    try:
        with _open(chosen) as (ledger, folder), opened(files) as archives, _stopping() as stopped:
            done = unread = False
            for archive in archives:
                with alone(folder, archive.id), _bar(archive.name) as progress:
                    known = ledger.imports.known(archive.id)
                    again = known is not None and known.state == "done" and not is_unread(known)
                    record = taken_in(ledger, archive, mine=mine, progress=progress, cancelled=stopped)
                _say(told(record), in_json, again)
                done = done or (record.state == "done" and not again)
                unread = unread or lacks_main(archive, record)
                ledger.imports.fill_search()
                if record.state != "done":
                    raise click.ClickException(
                        "Stopped. What was read is kept; the same command goes on. "
                        f"Take it back: nod import --undo {record.id}"
                    )
            if done and not in_json:
                _far(ledger)
            if unread:
                raise click.exceptions.Exit(1)
    except ArchiveRefused as refused:
        _refuse(plain(refused.sentence), refused.steps, in_json)
    except ChangeRefused as refused:
        raise click.ClickException(str(refused)) from None
    except UnknownImport:
        raise click.ClickException(
            "This import was taken back meanwhile; nothing of it is left. The same command takes it in anew."
        ) from None


@contextmanager
def _open(chosen: Chosen) -> Iterator[tuple[Ledger, Path]]:
    """The ledger, and where the locks of imports lie."""
    from agent.ledger.ledger import Ledger

    folder = open_data(chosen)
    with open_log(folder) as log:
        yield Ledger(log, settings.now), folder.imports


def _refuse(sentence: str, steps: Sequence[str], in_json: bool) -> NoReturn:
    """One line says what is wrong; what to do about it, step by step, is for people."""
    click.ClickException(sentence).show()
    for step in () if in_json else steps:
        click.echo(f"  - {plain(step)}")
    raise click.exceptions.Exit(1)


@contextmanager
def _stopping() -> Iterator[Callable[[], bool]]:
    """Ctrl+C ends the step under way and keeps it; a second one ends at once (what is kept stays whole)."""
    asked = threading.Event()

    def stop(number: int, frame: Any) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return
    before = signal.signal(signal.SIGINT, stop)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _bar(name: str) -> Iterator[Callable[[ImportRecord], None]]:
    """A bar with the rate and the time left, on a terminal."""
    if not sys.stderr.isatty():
        yield lambda record: None
        return
    bar: Any = None
    shown = 0

    def show(record: ImportRecord) -> None:
        nonlocal bar, shown
        if bar is None:
            bar = click.progressbar(
                length=max(record.of or 1, 1),
                label=f"Reading {plain(name)}",
                file=sys.stderr,
                show_eta=True,
                item_show_func=lambda told: told,
            ).__enter__()
        bar.update(record.done - shown, _rate(bar, record))
        shown = record.done

    try:
        yield show
    finally:
        if bar is not None:
            bar.__exit__(None, None, None)


def _rate(bar: Any, record: ImportRecord) -> str:
    seconds = sum(bar.avg[-7:]) / len(bar.avg[-7:]) if bar.avg else 0
    speed = f", {1 / seconds / 1_000_000:.1f} MB/s" if seconds else ""
    return f"{record.cursor:,} records{speed}"


def _say(told: Import, in_json: bool, again: bool) -> None:
    if in_json:
        say_json(told)
        return
    site = SITES[told.platform] if told.platform else "?"
    whose = f" of {plain(told.whose)}" if told.whose else ""
    if again:
        click.echo(
            f"{plain(told.name)} was taken in before; nothing changed. Take it back: nod import --undo {told.id}"
        )
        return
    for line in in_lines(told):
        click.echo(line)
    if told.state == "done":
        click.echo(f"Archive of {site}{whose}, import {told.id}. Take it back: nod import --undo {told.id}")


def in_lines(told: Import) -> list[str]:
    """What was read and what was not."""
    lines = [headline(told)]
    if kinds := kinds_of(told):
        lines.append(f"  {kinds}; {told.counts.get('new', 0):,} new, {told.counts.get('known', 0):,} already there")
    lines += [f"  {sentence}" for sentence in open_of(told)]
    if told.left_out:
        lines += ["Left out:", *(f"  {plain(sentence)}" for sentence in left_out_of(told))]
    lines += [plain(note) for note in told.notes]
    return lines + ([LACKS[told.platform]] if told.platform else [])


def _far(ledger: Ledger) -> None:
    """Something to do with it: whom the user talked with most and has not met for long, and the round."""
    far = ledger.imports.far()
    if far:
        click.echo("People you talked with most and have not met for long:")
        for one in far:
            click.echo(f"  {plain(one.person.name)}: {many(one.times, 'time')}, {silence(one.silent)}")
        click.echo("What you wrote to one of them last: nod person NAME")
    round_ = ledger.round()
    if round_:
        click.echo("Who speaks to you now, I see where you open these places in the browser:")
        for place in round_[:ROUND]:
            click.echo(f"  {plain(place.title)}: {plain(place.url)}")


def _list(chosen: Chosen, in_json: bool) -> None:
    from agent.importing.alone import say_broken_off

    with _open(chosen) as (ledger, folder):
        say_broken_off(ledger, folder)
        page = ledger.imports.all(limit=200)
    if in_json:
        say_json(page)
        return
    if not page.items:
        click.echo("Nothing was imported yet. Give the archive: nod import FILE")
    for one in page.items:
        site = SITES[one.platform] if one.platform else "?"
        click.echo(f"{one.id}  {one.state}  {site}  {plain(one.name)}  {many(total_of(one), 'acknowledgement')}")
        if one.problem:
            click.echo(f"  {plain(one.problem)}")


def _take_back(chosen: Chosen, id: str, in_json: bool) -> None:
    from agent.importing.alone import alone
    from agent.ledger.changes import UnknownImport

    with _open(chosen) as (ledger, folder):
        try:
            ledger.imports.cancel(id)
            with alone(folder, id, wait=True):
                gone = ledger.imports.take_back(id)
        except UnknownImport:
            raise click.ClickException(f"There is no import {id}. Which there are: nod import") from None
    if in_json:
        say_json({"id": id, "gone": gone})
    else:
        click.echo(f"Took it back: {many(gone, 'acknowledgement')} that it alone had brought.")
