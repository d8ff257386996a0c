"""Opening a page in the user's browser, or saying where it is."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import webbrowser
from collections.abc import Callable

DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY")


def desktop_of_systemd() -> dict[str, str]:
    """Where the user's desktop is, as systemd knows it. It starts Nod at log-in, before the desktop is there, so that
    the agent's own environment does not tell."""
    try:
        told = subprocess.run(
            ["systemctl", "--user", "show-environment"],  # noqa: S607 - that of the system
            capture_output=True,
            text=True,
            timeout=5,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return {}
    pairs = (line.partition("=") for line in told.splitlines())
    return {name: value for name, _, value in pairs if name in (*DESKTOP, "XAUTHORITY") and value}


def has_browser() -> bool:
    """Whether a browser with windows can be expected: a text browser would take over the terminal."""
    if _asks_systemd():
        os.environ.update(desktop_of_systemd())
    return _is_named()


def _is_named() -> bool:
    return sys.platform == "darwin" or any(os.environ.get(name) for name in (*DESKTOP, "BROWSER"))


def _asks_systemd() -> bool:
    """Whether systemd started Nod and the desktop is not known yet."""
    known = sys.platform == "darwin" or any(os.environ.get(name) for name in DESKTOP)
    return "INVOCATION_ID" in os.environ and not known


def open_page(address: str) -> bool:
    """Opens an address in the browser; False where there is none or it did not start."""
    if not has_browser():
        return False
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False


def opener(tell: Callable[[str], None]) -> Callable[[str], bool]:
    """What the agent opens its pages with: it never keeps a request waiting. ``tell`` gets the address if no browser
    opens.

    Says True where a browser is being started, or its desktop asked for.
    """

    def open_or_tell(address: str) -> None:
        if not open_page(address):
            tell(address)

    def open_soon(address: str) -> bool:
        if not (_is_named() or _asks_systemd()):
            tell(address)
            return False
        threading.Thread(target=open_or_tell, args=(address,), name="browser", daemon=True).start()
        return True

    return open_soon
