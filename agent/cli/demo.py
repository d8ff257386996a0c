"""``nod demo``: the whole of Nod on a month of invented people, without an account; leaves nothing behind."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent import settings
from agent.browser import has_browser, opener
from agent.cli.chosen import Chosen, open_log, with_port
from agent.datafolder import AlreadyRunning, DataFolder, open_folder

if TYPE_CHECKING:
    from agent.demo.chromium import Certificate

LONGER = "Nod's own data is not touched. What you see is gone when you stop it (Ctrl+C)."
WITH_EXTENSION = """\
A browser of its own opens, with Nod's extension in it and nothing of yours. Its welcome page asks to be connected when
you look at it: press Approve on the page that Nod opens; then look at the pages of both sites. Everybody on them is
invented."""
WITHOUT = """\
That link shows the month: who waits, the log, people, the mirror. It signs in once, within five minutes. The pages of
both sites stand without Nod's marks on them: a browser of its own, with the extension in it, needs a desktop, Chromium
and openssl. Everybody on them is invented."""


@click.command(short_help="See all of Nod with invented people: no account, no data.")
@with_port
@click.pass_obj
def demo(chosen: Chosen) -> None:
    """See all of Nod with invented people: no account, no data of yours."""
    from agent.demo.chromium import Window, flags
    from agent.demo.living import fill
    from agent.demo.places import HOMES
    from agent.demo.serving import local, served
    from agent.server import PortTaken
    from agent.server import run as serve

    with tempfile.TemporaryDirectory(prefix="nod-demo-") as made, ExitStack() as closing:
        place = Path(made)
        click.echo("A month of invented people is lived through (some seconds) ...")
        folder = open_folder(place / "data")
        month = fill(folder.path)
        own = _own_browser(place)
        if own is not None:
            binary, extension, trusted = own
            port = closing.enter_context(served(month, (trusted.file, trusted.key)))
            window = Window(binary, flags(place / "profile", extension, port, trusted.pin))
            closing.callback(window.close)
            pages = [HOMES["mentions"], HOMES["facebook"]]
            open_browser: Callable[[str], bool] = window.open
        else:
            port = closing.enter_context(served(month))
            pages = [local("x.com", port) + "/notifications/mentions", local("www.facebook.com", port) + "/"]
            open_browser = opener(lambda address: click.echo(f"Open this in your browser: {address}\n"))

        def started(address: str) -> None:
            click.echo(f"Nod runs   {address}")
            click.echo("\n".join(f"Pages      {page}" for page in pages))
            click.echo()
            link = _signed_in(folder, address, "/waiting" if own is None else "/")
            for page in (link, *(pages if has_browser() else [])):
                open_browser(page)
            click.echo(f"{WITHOUT if own is None else WITH_EXTENSION}\n{LONGER}")

        try:
            serve(folder, _free(chosen.port), open_browser=open_browser, started=started)
        except (AlreadyRunning, PortTaken) as refused:
            raise click.ClickException(str(refused)) from None


def _own_browser(place: Path) -> tuple[str, Path, Certificate] | None:
    """Chromium, the extension's folder and a certificate for the pages; None where one of them is not to be had."""
    from agent.demo import chromium

    binary, extension = chromium.find(), settings.extension_folder()
    if binary is None or extension is None or not has_browser():
        return None
    trusted = chromium.certificate(place)
    return None if trusted is None else (binary, extension, trusted)


def _free(port: int) -> int:
    """The port asked for, else the first one where the extension looks that nobody holds: a Nod may run beside."""
    from agent.server import PortTaken, listen

    for one in dict.fromkeys((port, *settings.PORTS)):
        try:
            listen(one).close()
        except PortTaken:
            continue
        return int(one)
    return 0


def _signed_in(folder: DataFolder, address: str, then: str) -> str:
    from agent.sessions import one_time_link

    with open_log(folder) as log:
        return one_time_link(log, address, settings.now(), then=then)
