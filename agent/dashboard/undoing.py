"""Undo: the button beside what was just done."""

from __future__ import annotations

from flask import request

from agent.dashboard.page import Done
from agent.ledger.changes import ChangeRefused, UnknownUndo
from agent.services import services

LATE = "That could not be taken back: it was undone before, or is older than a day."


def undo() -> Done:
    """Undoes each, the last thing first, as the form names them."""
    for id in request.form.getlist("undo")[:200]:
        try:
            services().ledger.undo(id)
        except UnknownUndo:
            raise ChangeRefused(LATE) from None
    return Done(words="Taken back.")
