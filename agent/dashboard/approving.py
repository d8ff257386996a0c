"""The page on which the user lets a program in: its name, where it asks from, and the code that it shows too."""

from __future__ import annotations

import logging
from typing import Literal

from flask import g, redirect, render_template, url_for
from werkzeug.wrappers import Response

from agent.pairing import UnknownAsking
from agent.services import services

log = logging.getLogger("nod")


def show(id: str) -> str | tuple[str, int]:
    if not g.signed_in:
        return render_template("sign_in.html", why="To let a program in, you need to be signed in here."), 401
    asking = services().pairings.asking(id)
    if asking is None:
        return render_template("pair.html", state="unknown", asking=None, whence=None), 404
    return render_template("pair.html", state=asking.state, asking=asking, whence=whence(asking.origin))


def approve(id: str) -> Response:
    return _decide(id, "approved")


def refuse(id: str) -> Response:
    return _decide(id, "refused")


def whence(origin: str | None) -> str:
    """Where an asking came from, in words."""
    if origin is None:
        return "a program on this computer, not a browser"
    browser = "Firefox" if origin.startswith("moz-extension:") else "Chrome, Edge or Chromium"
    return f"an extension in {browser}"


def _decide(id: str, state: Literal["approved", "refused"]) -> Response:
    try:
        services().pairings.decide(id, state)
    except UnknownAsking:
        pass
    else:
        log.info("%s: %s", state, id)
    return redirect(url_for("pages.pair", id=id), 303)
