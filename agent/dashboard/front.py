"""The front page: that Nod runs, who is paired, and who asks."""

from __future__ import annotations

from datetime import datetime

from flask import g, redirect, render_template, url_for
from werkzeug.wrappers import Response

from agent.dashboard.approving import whence
from agent.services import services


def show() -> str:
    if not g.signed_in:
        return render_template("sign_in.html", why="Nod runs on this computer.")
    here = services()
    clients = sorted((record.client for record in here.log.clients()), key=lambda client: client.paired_at)
    rows = [(client, _from(client.origin), _when(client.paired_at), _when(client.last_seen)) for client in clients]
    return render_template("front.html", clients=rows, asking=here.pairings.waiting())


def revoke(id: str) -> Response:
    services().log.remove_client(id)
    return redirect(url_for("pages.front"), 303)


def _when(at: datetime | None) -> str | None:
    """A time on the clock of this computer, as people say it."""
    return f"{at.astimezone():%A, {at.astimezone().day} %B, %H:%M}" if at else None


def _from(origin: str | None) -> str:
    return "a token for a script" if origin is None else whence(origin)
