"""Undo and Close: the buttons beside what was just done."""

from __future__ import annotations

from contextlib import suppress

from flask import request
from werkzeug.wrappers import Response

from agent.dashboard.form import form
from agent.dashboard.page import Done, go_back
from agent.ledger.changes import ChangeRefused, UnknownUndo
from agent.services import services
from agent.sessions import COOKIE

LATE = "That could not be taken back: it was undone before, or is older than a day."


def undo() -> Done:
    """Undoes each, the last thing first, as the form names them; says how many where some are too old."""
    ids = form().getlist("undo")[:200]
    back = 0
    for id in ids:
        with suppress(UnknownUndo):
            services().ledger.undo(id)
            back += 1
    if ids and not back:
        raise ChangeRefused(LATE)
    if back < len(ids):
        return Done(words=f"{back} of {len(ids)} taken back: the rest was undone before, or is older than a day.")
    return Done(words="Taken back.")


def close() -> Response:
    """What was done is not told any more; it stays as it is."""
    services().sessions.close(request.cookies.get(COOKIE, ""))
    return go_back("/")
