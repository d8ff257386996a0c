"""``nod restore``: an export or a backup becomes the data of an empty folder, whole or not at all.

Everything is first made in a file of another name, which takes the place of the log at the very end. A file that is
torn, changed or no file of Nod is refused, and the folder is as it was.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from agent.cli.chosen import Chosen, data_path, open_data, with_data_dir
from agent.cli.progress import progress
from agent.datafolder import AlreadyRunning, DataFolder
from agent.store.failures import StoreFailed
from agent.syncing import sync

if TYPE_CHECKING:
    from agent.store.tiny_log import TinyLog

A_DATABASE = b"SQLite format 3\x00"
LONGEST_LINE = 64 * 1024 * 1024
LOCK = "lock"
NEW, COPY = "restoring.db", "restoring-from.db"


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@with_data_dir
@click.pass_obj
def restore(chosen: Chosen, file: Path) -> None:
    """Take the export or backup FILE into an empty data folder."""
    kind = _kind_of(file)
    made = not os.path.lexists(data_path(chosen))
    folder = open_data(chosen)
    done = False
    try:
        with folder.hold():
            _must_be_empty(folder)
            try:
                count = _restored(folder, file, kind)
            finally:
                _clear(folder)
        done = True
    except AlreadyRunning as running:
        raise click.ClickException(f"{running}. Stop it, or give an empty folder: --data-dir DIR") from None
    except (ValueError, StoreFailed) as refused:
        raise click.ClickException(f"{file}: {refused}") from None
    except OSError as error:
        raise click.ClickException(f"I cannot restore into {folder.path}: {error.strerror}.") from None
    finally:
        if made and not done:
            with suppress(OSError):
                (folder.path / LOCK).unlink()
                folder.path.rmdir()
    click.echo(f"Restored {count:,} records into {folder.path}.")


def _kind_of(file: Path) -> bytes:
    """The first bytes, which tell an export from a backup."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(A_DATABASE))
    except OSError as error:
        raise click.ClickException(f"I cannot read {file}: {error.strerror}.") from None


def _must_be_empty(folder: DataFolder) -> None:
    _clear(folder)  # what a restore that was killed left behind
    if any(path.name != LOCK for path in folder.path.iterdir()):
        raise click.ClickException(f"{folder.path} is not empty. Give an empty folder: --data-dir DIR")


def _restored(folder: DataFolder, file: Path, kind: bytes) -> int:
    from agent.store.tiny_log import TinyLog

    new = folder.path / NEW
    with closing(TinyLog(new)) as log, _records(folder, file, kind) as records:
        count = log.take_in(records)
    if os.path.lexists(f"{new}-wal"):
        raise OSError(0, "another program reads the new file")
    new.replace(folder.store)
    sync(folder.path)
    return count


@contextmanager
def _records(folder: DataFolder, file: Path, kind: bytes) -> Iterator[Iterator[dict[str, Any]]]:
    """The records in the file, read as they are asked for."""
    from agent.ledger.export_file import read

    if kind == A_DATABASE:
        with _copy(folder, file) as old, progress("Restoring") as step:
            yield _counted(old.export(), step)
        return
    with file.open("rb") as opened, progress("Restoring", file.stat().st_size) as step:
        lines = iter(lambda: opened.readline(LONGEST_LINE), b"")
        yield read(_measured(lines, step))


@contextmanager
def _copy(folder: DataFolder, file: Path) -> Iterator[TinyLog]:
    """A backup, opened in a copy: opening may bring it up to date, and the user's own file stays as it is."""
    from agent.store.tiny_log import TinyLog
    from agent.store.whole import must_be_whole

    copy = folder.path / COPY
    with file.open("rb") as theirs, copy.open("xb") as ours:
        shutil.copyfileobj(theirs, ours, 1024 * 1024)
    try:
        must_be_whole(copy)
        log = TinyLog(copy)
    except StoreFailed as failed:
        raise ValueError(str(failed).replace(str(copy), "This file")) from None
    with closing(log):
        yield log


def _counted(records: Iterator[dict[str, Any]], step: Callable[[int], None]) -> Iterator[dict[str, Any]]:
    try:
        for record in records:
            yield record
            step(1)
    except StoreFailed:
        raise ValueError("This backup is damaged. Nothing was taken in; take an older one.") from None


def _measured(lines: Iterator[bytes], step: Callable[[int], None]) -> Iterator[bytes]:
    for line in lines:
        yield line
        step(len(line))


def _clear(folder: DataFolder) -> None:
    for name in (NEW, COPY):
        for file in folder.path.glob(f"{name}*"):
            file.unlink(missing_ok=True)
