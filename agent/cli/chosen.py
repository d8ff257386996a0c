"""What stands for every command: the data folder and the port, and how they are opened."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from agent import settings
from agent.datafolder import DataFolder, FolderRefused, open_folder

if TYPE_CHECKING:
    from agent.ledger.ledger import Ledger
    from agent.store.log import Log

LAST_PORT = 65535
NO_HOME = "I cannot tell which home folder is meant. Give the whole path: --data-dir /PATH/TO/DIR"
NO_PLACE = "The folder that this terminal stands in is gone. Change to another one: cd"
Command = TypeVar("Command", bound=Callable[..., Any])


def _path_from_environment() -> Path | None:
    return Path(found) if (found := os.environ.get("NOD_DATA_DIR")) else None


def _port_from_environment() -> int:
    found = os.environ.get("NOD_PORT", str(settings.DEFAULT_PORT))
    if not found.isdecimal() or int(found) > LAST_PORT:
        raise click.UsageError(f"NOD_PORT is {found!r}; it must be a number from 0 to {LAST_PORT}.")
    return int(found)


@dataclass
class Chosen:
    """What stands for every command: said after its name, else before it, else by the environment."""

    data_dir: Path | None = field(default_factory=_path_from_environment)
    port: int = field(default_factory=_port_from_environment)


def _choose(context: click.Context, option: click.Parameter, value: object) -> None:
    chosen = context.ensure_object(Chosen)
    if value == "":  # a variable of a script that is not set, which would mean the folder of the moment
        raise click.BadParameter("give a folder.")
    if value is not None and option.name is not None:
        setattr(chosen, option.name, Path(value) if isinstance(value, str) else value)


with_data_dir = click.option(
    "--data-dir",
    type=click.Path(),
    callback=_choose,
    expose_value=False,
    help="Where Nod keeps its data.  [env: NOD_DATA_DIR]",
)
with_port = click.option(
    "--port",
    type=click.IntRange(0, LAST_PORT),
    callback=_choose,
    expose_value=False,
    help=f"The port of 127.0.0.1, {settings.DEFAULT_PORT} unless said; 0 for any free one.  [env: NOD_PORT]",
)
as_json = click.option("--json", "in_json", is_flag=True, help="As JSON.")


def data_path(chosen: Chosen) -> Path:
    """The whole path of the chosen data folder. A link in its place is not followed, for it is refused later."""
    try:
        path = (chosen.data_dir or settings.default_data_dir()).expanduser()
        return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow the link
    except RuntimeError:  # an account without a home, or a ~name that is none
        raise click.ClickException(NO_HOME) from None
    except FileNotFoundError:
        raise click.ClickException(NO_PLACE) from None


def open_data(chosen: Chosen) -> DataFolder:
    try:
        folder = open_folder(data_path(chosen))
    except FolderRefused as refused:
        raise click.ClickException(str(refused)) from None
    for sentence in folder.mended:
        click.echo(sentence, err=True)
    return folder


@contextmanager
def open_log(folder: DataFolder) -> Iterator[Log]:
    """The log of a folder, also while the agent works on it."""
    from agent.store.failures import StoreFailed
    from agent.store.tiny_log import TinyLog

    try:
        log = TinyLog(folder.store)
        try:
            yield log
        finally:
            log.close()
    except StoreFailed as failed:
        raise click.ClickException(str(failed)) from None


@contextmanager
def open_ledger(chosen: Chosen) -> Iterator[Ledger]:
    """What the running agent's interface answers from; both may read and write at once."""
    from agent.ledger.ledger import Ledger

    with open_log(open_data(chosen)) as log:
        yield Ledger(log, settings.now)
