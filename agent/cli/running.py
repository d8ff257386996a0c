"""``nod run`` and ``nod open``."""

from __future__ import annotations

import click

from agent import settings
from agent.browser import open_page, opener
from agent.cli.chosen import Chosen, open_data, open_log, with_data_dir, with_port
from agent.cli.service import autostart
from agent.cli.starting import start_beside
from agent.datafolder import AlreadyRunning

EXTENSION = """\
Extension  {folder}
  Chrome, Chromium  chrome://extensions: Developer mode, Load unpacked, choose that folder
  Edge              edge://extensions: Developer mode, Load unpacked, choose that folder
  Firefox           about:debugging#/runtime/this-firefox: Load Temporary Add-on, its manifest.json"""
NO_EXTENSION = "Extension  not in this installation; it lies in the folder extension/ of Nod's source"
CONNECT = """\
Connect    the page that the extension opens asks to be connected: compare the code on the page of Nod, press Approve
Stop       Ctrl+C"""
STOPPED = "Nod has stopped. What it knows is kept."


@click.command()
@with_data_dir
@with_port
@click.pass_obj
def run(chosen: Chosen) -> None:
    """Start the agent."""
    from agent.server import PortTaken
    from agent.server import run as serve
    from agent.store.failures import StoreFailed

    folder = open_data(chosen)
    if folder.risk:
        click.echo(folder.risk, err=True)
    open_browser = opener(
        lambda address: click.echo(f"\nA page of Nod waits for you. Open this in your browser: {address}")
    )
    try:
        service = autostart(chosen)
    except click.ClickException:
        service = None  # an account without a home; its data lies where it said
    try:
        serve(folder, chosen.port, open_browser=open_browser, started=_say_started, autostart=service)
    except (AlreadyRunning, PortTaken, StoreFailed) as refused:
        raise click.ClickException(str(refused)) from None
    click.echo(STOPPED)


def _say_started(address: str) -> None:
    extension = settings.extension_folder()
    click.echo(f"Nod runs   {address}\n")
    click.echo(EXTENSION.format(folder=extension) if extension else NO_EXTENSION)
    click.echo(CONNECT)


@click.command("open")
@click.option("--start", is_flag=True, help="Start Nod first, in the background, where it does not run.")
@with_data_dir
@with_port
@click.pass_obj
def open_(chosen: Chosen, start: bool) -> None:
    """Open Nod's page in the browser, signed in."""
    from agent.sessions import one_time_link

    folder = open_data(chosen)
    running = folder.running()
    if running is None and start:
        running = start_beside(folder, chosen.port)
    if running is None:
        raise click.ClickException("Nod is not running. Start it: nod run")
    with open_log(folder) as log:
        link = one_time_link(log, running.address, settings.now())
    if not open_page(link):
        click.echo(f"Open this in your browser within five minutes, it works once: {link}")
