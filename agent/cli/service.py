"""``nod service``: starting with the computer."""

from __future__ import annotations

import click
import msgspec

from agent.autostart.doing import Autostart, NotDone
from agent.autostart.plans import this_plan
from agent.cli.chosen import NO_HOME, Chosen, as_json, data_path, open_data, with_data_dir, with_port


@click.group()
def service() -> None:
    """Starting with the computer, and without a terminal."""


@service.command(short_help="Let Nod start when you log in, and at once; with a menu entry.")
@with_data_dir
@with_port
@click.pass_obj
def install(chosen: Chosen) -> None:
    """Let Nod start when you log in, and at once; make an entry in the menu."""
    running = open_data(chosen).running() is not None
    try:
        standing = autostart(chosen).install(start=not running)
    except NotDone as fault:
        raise click.ClickException(str(fault)) from None
    if standing.menu:
        click.echo(f"Nod is in the menu now, to be started without a terminal: {standing.menu}")
    # No system that could start it is no fault: the entry is made, and the sentence says what is left to do.
    if not standing.on and not (standing.menu and standing.system is None):
        raise click.ClickException(standing.says)
    click.echo(standing.says)


@service.command()
@as_json
@with_data_dir
@with_port
@click.pass_obj
def status(chosen: Chosen, in_json: bool) -> None:
    """Say whether Nod will come back by itself."""
    standing = autostart(chosen).standing()
    click.echo(msgspec.json.encode(standing).decode() if in_json else standing.says)


@service.command()
@with_data_dir
@with_port
@click.pass_obj
def remove(chosen: Chosen) -> None:
    """Let Nod not start by itself any more. One that runs goes on until you stop it."""
    try:
        standing = autostart(chosen).remove()
    except NotDone as fault:
        raise click.ClickException(str(fault)) from None
    click.echo("Nod does not start with the computer, and has no entry in the menu any more.")
    if standing.system is None:
        click.echo("Where you told your desktop to start it, take that out there.")


def autostart(chosen: Chosen) -> Autostart:
    """That of this computer, for the chosen data folder and port."""
    path = data_path(chosen)
    try:
        return Autostart(this_plan(path, chosen.port))
    except RuntimeError:
        raise click.ClickException(NO_HOME) from None
