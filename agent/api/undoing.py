"""Taking back what was decided."""

from __future__ import annotations

from agent.api.route import Route
from agent.ledger.changes import UnknownUndo
from agent.problems import Problem
from agent.services import services


def undo(undo: str) -> None:
    try:
        services().ledger.undo(undo)
    except UnknownUndo:
        raise Problem(
            404, "unknown-undo", "This cannot be undone: it was undone before, or is older than a day."
        ) from None


ROUTES = [
    Route(method="POST", path="/v1/undo/<undo>", view=undo, summary="Undoes what answered so", answers={204: None})
]
