"""``nod import``: an archive of X or Facebook, recognised by itself. Twice changes nothing; ``--undo`` undoes it."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from agent.cli.chosen import Chosen, as_json, open_ledger, with_data_dir
from agent.cli.columns import plain
from agent.cli.lists import SITES

if TYPE_CHECKING:
    from agent.model.archived import Import
    from agent.store.log import ImportRecord

KINDS: Mapping[str, tuple[str, str]] = {
    "reply": ("reply", "replies"),
    "comment": ("comment", "comments"),
    "mention": ("mention", "mentions"),
    "repost": ("repost", "reposts"),
    "quote": ("quote", "quotes"),
    "like": ("like", "likes"),
}
LACKS = {
    "x": "What others wrote to you is not in an archive of X, so I do not know who was answered and who was not.",
    "facebook": "What others wrote to you is not in an export of Facebook, nor which post a comment stood under.",
}


@click.command("import")
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
    from agent.archives.opening import opened
    from agent.archives.refused import ArchiveRefused
    from agent.importing.run import taken_in
    from agent.ledger.changes import ChangeRefused
    from agent.ledger.imports import told

    missing = next((file for file in files if not file.exists()), None)
    if missing is not None:
        raise click.ClickException(f"There is no {missing}.")
    try:
        with open_ledger(chosen) as ledger, opened(files) as archives, _stopping() as stopped:
            for archive in archives:
                known = ledger.imports.known(archive.id)
                again = known is not None and known.state == "done"
                with _bar(archive.name) as progress:
                    record = taken_in(ledger, archive, mine=mine, progress=progress, cancelled=stopped)
                _say(told(record), in_json, again)
                ledger.imports.fill_search()
                if record.state == "cancelled":
                    raise click.ClickException(
                        "Stopped. What was read is kept; the same command goes on. "
                        f"Take it back: nod import --undo {record.id}"
                    )
    except (ArchiveRefused, ChangeRefused) as refused:
        raise click.ClickException(str(refused)) from None


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
        click.echo(msgspec.json.encode(told).decode())
        return
    site = SITES[told.platform] if told.platform else "?"
    whose = f" of {plain(told.whose)}" if told.whose else ""
    if again:
        click.echo(
            f"{plain(told.name)} was taken in before; nothing changed. Take it back: nod import --undo {told.id}"
        )
        return
    for line in summary(told):
        click.echo(line)
    if told.state == "done":
        click.echo(f"Archive of {site}{whose}, import {told.id}. Take it back: nod import --undo {told.id}")


def summary(told: Import) -> list[str]:
    """What was read and what was not, in sentences."""
    from agent.archives.reasons import REASONS

    counts = told.counts
    undated = counts.get("like", 0) if told.platform == "x" else 0
    total = sum(counts.get(kind, 0) for kind in KINDS) - undated
    since = f" since {told.since:%Y}" if told.since else ""
    lines = [f"{_many(total, 'acknowledgement')} toward {_many(counts.get('people', 0), 'person', 'people')}{since}."]
    if undated:
        lines[0] = f"{lines[0][:-1]}, and {_many(undated, 'like')} of which X tells no date."
    kinds = [f"{counts[kind]:,} {words[counts[kind] != 1]}" for kind, words in KINDS.items() if counts.get(kind)]
    if kinds:
        lines.append(f"  {', '.join(kinds)}; {counts.get('new', 0):,} new, {counts.get('known', 0):,} known before")
    for key, sentence in (
        ("unattributed", "name nobody"),
        ("ambiguous", "name somebody whose name two friends have: it is left open who was meant"),
        ("inferred", "name a person whom I found by the name in the sentence (certainty: inferred)"),
    ):
        if counts.get(key):
            lines.append(f"  {counts[key]:,} of them {sentence}")
    if told.left_out:
        lines.append("Left out:")
        lines += [f"  {count:,} {REASONS.get(reason, reason)}" for reason, count in sorted(told.left_out.items())]
    lines += [plain(note) for note in told.notes]
    return lines + ([LACKS[told.platform]] if told.platform else [])


def _many(count: int, one: str, several: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else several or one + 's'}"


def _list(chosen: Chosen, in_json: bool) -> None:
    with open_ledger(chosen) as ledger:
        page = ledger.imports.all(limit=200)
    if in_json:
        click.echo(msgspec.json.encode(page).decode())
        return
    if not page.items:
        click.echo("Nothing was imported yet. Give the archive: nod import FILE")
    for one in page.items:
        site = SITES[one.platform] if one.platform else "?"
        total = sum(one.counts.get(kind, 0) for kind in KINDS)
        click.echo(f"{one.id}  {one.state}  {site}  {plain(one.name)}  {_many(total, 'acknowledgement')}")


def _take_back(chosen: Chosen, id: str, in_json: bool) -> None:
    from agent.ledger.changes import UnknownImport

    with open_ledger(chosen) as ledger:
        try:
            gone = ledger.imports.take_back(id)
        except UnknownImport:
            raise click.ClickException(f"There is no import {id}. Which there are: nod import") from None
    if in_json:
        click.echo(msgspec.json.encode({"id": id, "gone": gone}).decode())
    else:
        click.echo(f"Took it back: {_many(gone, 'acknowledgement')} that it alone had brought.")
