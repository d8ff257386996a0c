"""A file of the user's own, written whole or not at all: 0600, and never over another one unless they say so."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from agent.cli.chosen import Command
from agent.syncing import sync

NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EMLINK)  # FAT, on a memory stick, knows no second name of a file


def with_force(command: Command) -> Command:
    return click.option("--force", is_flag=True, help="Replace the file if it is there.")(command)


@contextmanager
def fresh_file(path: Path, *, data: Path, force: bool) -> Iterator[Path]:
    """A path beside ``path`` to write to; what was written there takes its name at the end, synced, or goes.

    Raises ``click.ClickException`` where there is such a file already and ``force`` does not allow it, for a place in
    the data folder ``data``, whose log it could take the place of, and for what the system refuses; and for ``-``,
    which elsewhere means the standard output.
    """
    if path == Path("-"):
        raise click.UsageError("I write a file of your own, not into a pipe. Give its name.")
    if path.parent.is_dir() and path.parent.samefile(data):
        raise click.ClickException(f"{path} lies in Nod's own folder, {data}. Choose a place outside of it.")
    if os.path.lexists(path) and (path.is_dir() or not force):
        raise _taken(path)
    if os.path.lexists(path) and not path.is_file():
        raise click.ClickException(f"{path} is no ordinary file. Give another name.")
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            yield part
            part.chmod(0o600)
            sync(part)
            _name(part, path, force)
            sync(path.parent)
        finally:
            part.unlink(missing_ok=True)
    except FileExistsError:
        raise _taken(path) from None
    except OSError as error:
        raise click.ClickException(f"I cannot write {path}: {error.strerror}.") from None


def _name(part: Path, path: Path, force: bool) -> None:
    if force:
        part.replace(path)
        return
    try:
        os.link(part, path)  # unlike a rename it never takes the place of another file
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        part.replace(path)


def _taken(path: Path) -> click.ClickException:
    if path.is_dir():
        return click.ClickException(f"{path} is a folder. Give the name of a file.")
    return click.ClickException(f"{path} is there already. Give another name, or replace it with --force.")
