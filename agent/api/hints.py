"""Hints on a draft. Nothing of a draft is stored or logged."""

from __future__ import annotations

from agent.api.route import Route
from agent.ledger.changes import UnknownHint
from agent.model import DraftShown, Feedback, Hinted, Muted
from agent.problems import Problem
from agent.services import services


def hint(body: DraftShown) -> Hinted:
    return services().ledger.hints(body)


def feedback(hint: str, body: Feedback) -> Muted:
    try:
        return Muted(muted=services().ledger.hint_feedback(hint, body.event))
    except UnknownHint:
        raise Problem(404, "unknown-hint", "Nod has no hint of this name.") from None


ROUTES = [
    Route(
        method="POST",
        path="/v1/hints",
        view=hint,
        summary="How a draft will land; stores nothing",
        body=DraftShown,
        answers={200: Hinted},
    ),
    Route(
        method="POST",
        path="/v1/hints/<hint>/feedback",
        view=feedback,
        summary="What became of a hint that was shown; holds no word of a draft",
        body=Feedback,
        answers={200: Muted},
    ),
]
