"""Undo and Close: the buttons beside what was just done."""

from __future__ import annotations

from flask import request
from werkzeug.wrappers import Response

from agent.dashboard.page import Done, go_back
from agent.ledger.changes import ChangeRefused, UnknownUndo
from agent.services import services
from agent.sessions import COOKIE

LATE = "That could not be taken back: it was undone before, or is older than a day."


def undo() -> Done:
    """Undoes each, the last thing first, as the form names them."""
    for id in request.form.getlist("undo")[:200]:
        try:
            services().ledger.undo(id)
        except UnknownUndo:
            raise ChangeRefused(LATE) from None
    return Done(words="Taken back.")


def close() -> Response:
    """What was done is not told any more; it stays as it is."""
    services().sessions.close(request.cookies.get(COOKIE, ""))
    return go_back("/")
