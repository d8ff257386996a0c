"""The command ``nod``: thin commands over what the interface calls. Exit 0 done, 1 failed in one line, 2 misused."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from agent import __version__, settings
from agent.browser import open_page, opener
from agent.datafolder import AlreadyRunning, DataFolder, FolderRefused, open_folder
from agent.reading_cli import read_command

if TYPE_CHECKING:
    from agent.store.log import Log

LAST_PORT = 65535
EXTENSION = """\
Extension  {folder}
  Chrome, Chromium  chrome://extensions: Developer mode, Load unpacked, choose that folder
  Edge              edge://extensions: Developer mode, Load unpacked, choose that folder
  Firefox           about:debugging#/runtime/this-firefox: Load Temporary Add-on, its manifest.json"""
NO_EXTENSION = "Extension  not in this installation; it lies in the folder extension/ of Nod's source"
CONNECT = """\
Connect    press Connect in the Nod popup, compare the code, press Approve
Stop       Ctrl+C"""


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
    if value is not None and option.name is not None:
        setattr(chosen, option.name, value)


with_data_dir = click.option(
    "--data-dir",
    type=click.Path(path_type=Path),
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


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@with_data_dir
@with_port
@click.version_option(__version__, prog_name="nod")
@click.pass_context
def main(context: click.Context) -> None:
    """Nod: answer everybody who talks to you, and forget nobody."""
    os.umask(0o077)
    context.ensure_object(Chosen)


@main.command()
@with_data_dir
@with_port
@click.pass_obj
def run(chosen: Chosen) -> None:
    """Start the agent."""
    from agent.server import PortTaken
    from agent.server import run as serve
    from agent.store.failures import StoreFailed

    folder = _folder(chosen)
    open_browser = opener(
        lambda address: click.echo(f"\nA program asks to be let in. Open this in your browser: {address}")
    )
    try:
        serve(folder, chosen.port, open_browser=open_browser, started=_say_started)
    except (AlreadyRunning, PortTaken, StoreFailed) as refused:
        raise click.ClickException(str(refused)) from None


def _say_started(address: str) -> None:
    extension = settings.extension_folder()
    click.echo(f"Nod runs   {address}\n")
    click.echo(EXTENSION.format(folder=extension) if extension else NO_EXTENSION)
    click.echo(CONNECT)


main.add_command(read_command)


@main.command("open")
@with_data_dir
@click.pass_obj
def open_(chosen: Chosen) -> None:
    """Open Nod's page in the browser, signed in."""
    from agent.sessions import one_time_link

    folder = _folder(chosen)
    running = folder.running()
    if running is None:
        raise click.ClickException("Nod is not running. Start it: nod run")
    with _log(folder) as log:
        link = one_time_link(log, running.address, settings.now())
    if not open_page(link):
        click.echo(f"Open this in your browser within five minutes, it works once: {link}")


@main.group()
def token() -> None:
    """Tokens for scripts, and who is paired."""


@token.command()
@click.argument("name")
@with_data_dir
@click.pass_obj
def create(chosen: Chosen, name: str) -> None:
    """Make a token for a script. It is printed once and kept only as a hash."""
    from agent.pairing import new_client, shown_name

    name = shown_name(name)
    with _log(_folder(chosen)) as log, log.unit():
        if any(record.client.name == name for record in log.clients()):
            raise click.ClickException(f"{name} has a token already. Revoke it first: nod token revoke {name!r}")
        _, secret = new_client(log, name, None, settings.now())
    click.echo("Keep this token, it is not shown again:", err=True)
    click.echo(secret)


@token.command("list")
@as_json
@with_data_dir
@click.pass_obj
def list_(chosen: Chosen, in_json: bool) -> None:
    """List who is paired: extensions and scripts."""
    with _log(_folder(chosen)) as log:
        clients = sorted((record.client for record in log.clients()), key=lambda client: client.paired_at)
    if in_json:
        click.echo(msgspec.json.encode({"items": clients, "next": None}).decode())
        return
    if not clients:
        click.echo("Nobody is paired. Press Connect in the Nod popup, or: nod token create NAME")
    rows = [("NAME", "ID", "FROM", "SINCE", "LAST SEEN")] if clients else []
    for client in clients:
        last = client.last_seen.astimezone().strftime("%Y-%m-%d %H:%M") if client.last_seen else "never"
        since = client.paired_at.astimezone().strftime("%Y-%m-%d %H:%M")
        rows.append((client.name, client.id, client.origin or "a script", since, last))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


@token.command()
@click.argument("name")
@with_data_dir
@click.pass_obj
def revoke(chosen: Chosen, name: str) -> None:
    """Revoke a script or an extension, by its name or id. It is shut out at once."""
    with _log(_folder(chosen)) as log, log.unit():
        meant = [record.client for record in log.clients() if name in (record.client.id, record.client.name)]
        if not meant:
            raise click.ClickException(f"Nobody is paired under the name {name}. Who is: nod token list")
        if len(meant) > 1:
            ids = ", ".join(client.id for client in meant)
            raise click.ClickException(f"{len(meant)} are paired under the name {name}. Give one of the ids: {ids}")
        log.remove_client(meant[0].id)
    click.echo(f"Revoked {meant[0].name}.")


def _folder(chosen: Chosen) -> DataFolder:
    try:
        folder = open_folder(chosen.data_dir or settings.default_data_dir())
    except FolderRefused as refused:
        raise click.ClickException(str(refused)) from None
    for sentence in folder.mended:
        click.echo(sentence, err=True)
    return folder


@contextmanager
def _log(folder: DataFolder) -> Iterator[Log]:
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
