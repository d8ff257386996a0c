"""From a one-time link to the session cookie, and back out."""

from __future__ import annotations

import re

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from agent.problems import Problem
from agent.services import services
from agent.sessions import COOKIE, hashed

ONWARD = re.compile(r"/(?:pair/[0-9a-f]{1,64}|[a-z-]{1,40})?")  # never an address of somebody else


def open_link(secret: str) -> Response | tuple[str, int]:
    """Signs in once. A look ahead (HEAD, prefetch) does not use the link up."""
    if request.method != "GET":
        abort(405)
    if "prefetch" in request.headers.get("Sec-Purpose", ""):
        raise Problem(403, "prefetch", "This link works only when it is opened.")
    here = services()
    if not here.log.take_link(hashed(secret), here.clock()):
        return render_template("sign_in.html", why="This link was used already, or it is older than five minutes."), 403
    onward = request.args.get("next", "/")
    response = redirect(onward if ONWARD.fullmatch(onward) else "/", 303)
    response.set_cookie(COOKIE, here.sessions.start(), httponly=True, samesite="Strict", path="/")
    return response


def end() -> Response:
    """Ends the session of this browser."""
    services().sessions.end(request.cookies.get(COOKIE, ""))
    response = redirect(url_for("pages.front"), 303)
    response.delete_cookie(COOKIE, httponly=True, samesite="Strict", path="/")
    return response
