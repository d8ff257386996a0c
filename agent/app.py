"""The wiring of the agent: guard, interface and pages around one ledger. Nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from flask import Flask

from agent import api, dashboard, problems
from agent.api.body import LARGEST
from agent.autostart.doing import Autostart
from agent.datafolder import DataFolder
from agent.guard import Doors, Guard
from agent.importing.work import ImportWork
from agent.ledger.ledger import Ledger
from agent.pairing import Pairings
from agent.services import Services
from agent.sessions import Sessions
from agent.settings import HOST
from agent.site_maps import SiteMaps
from agent.store.failures import StoreFailed
from agent.store.log import Log

DOORS = Doors(
    public=api.PUBLIC | dashboard.PUBLIC,
    asking=api.ASKING,
    session_only=dashboard.SESSION_ONLY,
    pages=dashboard.OPENED,
)


def create_app(
    folder: DataFolder,
    log: Log,
    ledger: Ledger,
    *,
    port: int,
    clock: Callable[[], datetime],
    open_browser: Callable[[str], bool],
    imports: ImportWork | None = None,
    autostart: Autostart | None = None,
) -> Flask:
    """The agent as a WSGI app that answers for ``127.0.0.1:port``. ``clock`` gives aware UTC.

    ``open_browser`` gets a one-time link when something asks to be paired; it says whether a browser was opened.
    """
    app = Flask("agent", static_folder=None, template_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST
    app.url_map.merge_slashes = False
    app.url_map.strict_slashes = True
    app.url_map.redirect_defaults = False
    pairings = Pairings(log, clock)
    sessions = Sessions(clock)
    app.extensions["nod"] = Services(
        folder=folder,
        ledger=ledger,
        log=log,
        pairings=pairings,
        sessions=sessions,
        site_maps=SiteMaps(folder.path / "site-maps"),
        clock=clock,
        imports=imports or ImportWork(ledger, folder.imports),
        address=f"http://{HOST}:{port}",
        open_browser=open_browser,
        autostart=autostart,
    )
    problems.register(app)
    app.register_error_handler(StoreFailed, problems.from_store)
    Guard(log, pairings, sessions, DOORS, port, clock).register(app)
    app.register_blueprint(api.blueprint())
    app.register_blueprint(dashboard.blueprint())
    return app
