"""What the routes of one app work with, handed in once by ``create_app``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import cast

from flask import current_app
from msgspec import Struct

from agent.autostart.doing import Autostart
from agent.datafolder import DataFolder
from agent.importing.work import ImportWork
from agent.ledger.ledger import Ledger
from agent.pairing import Pairings
from agent.sessions import Sessions
from agent.site_maps import SiteMaps
from agent.store.log import Log


class Services(Struct, frozen=True):
    """``address`` is the agent's own, e.g. ``http://127.0.0.1:8763``; ``open_browser`` says whether it could.
    ``autostart``: how this agent starts with the computer; None where nobody may change that (tests, a demo)."""

    folder: DataFolder
    ledger: Ledger
    log: Log
    pairings: Pairings
    sessions: Sessions
    site_maps: SiteMaps
    clock: Callable[[], datetime]
    imports: ImportWork
    address: str
    open_browser: Callable[[str], bool]
    autostart: Autostart | None = None


def services() -> Services:
    """Those of the app that serves this request."""
    return cast(Services, current_app.extensions["nod"])
