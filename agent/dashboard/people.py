"""People: who the user knows here, found by name, in three orders; and who may be one person on both sites."""

from __future__ import annotations

from flask import request

from agent.dashboard.asked import choice, cursor, listed, text
from agent.dashboard.names import isolated
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.ledger.changes import ChangeRefused, UnknownSuggestion
from agent.model import Suggestion
from agent.services import services
from agent.store.log import Order

EACH = 50
SUGGESTED = 20
ORDERS: dict[Order, str] = {"recent": "Latest words", "waiting": "Who waits", "quiet": "Quiet for longest"}


def show() -> Shown:
    wish = choice("order", ORDERS) or "recent"
    order: Order = next(one for one in ORDERS if one == wish)
    page = listed(lambda: services().ledger.people(q=text("q"), order=order, limit=EACH, cursor=cursor()))
    pairs = services().ledger.joined.suggestions(limit=1) if not request.args else None
    return render("people.html", part=page, orders=ORDERS, order=order, pairs=bool(pairs and pairs.items))


def suggestions() -> Shown:
    page = listed(lambda: services().ledger.joined.suggestions(limit=SUGGESTED, cursor=cursor()))
    return render("suggestions.html", part=page)


def decide(id: str) -> Done:
    """One person, or two."""
    try:
        if request.form.get("are") == "two":
            return Done(words="They stay two people. I do not ask again.", undo=(services().ledger.joined.refuse(id),))
        one, other = _pair(id).people
    except UnknownSuggestion:
        raise ChangeRefused("This pair is not suggested any more. Nothing was changed.") from None
    if other.times_here > one.times_here:
        one, other = other, one
    done = services().ledger.joined.join(one.id, other.id)
    return Done(words=f"{isolated(done.person.name)} is one person now.", undo=(done.undo,))


def _pair(id: str) -> Suggestion:
    """Raises ``UnknownSuggestion``."""
    return services().ledger.joined.suggestion(id)


PAGE = Page(name="people", title="People", path="/people", show=show)
SUGGESTIONS = Page(
    name="suggestions",
    title="One person or two?",
    path="/people/suggestions",
    under="people",
    show=suggestions,
    forms=(Form(path="/people/suggestions/<id>", send=decide),),
)
