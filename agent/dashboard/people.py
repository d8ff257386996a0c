"""People: who the user knows here, found by name, in three orders; and who may be one person."""

from __future__ import annotations

from flask import request

from agent.dashboard.asked import choice, cursor, listed, text
from agent.dashboard.form import form
from agent.dashboard.names import isolated
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.ledger.changes import ChangeRefused, UnknownSuggestion
from agent.ledger.standing import IN_A_LIST, is_set_aside, last_deleted
from agent.services import services
from agent.store.log import Order

EACH = 50
SUGGESTED = 20
#: So many are looked at for who rests and who looks like spam.
MARKED = 200
ORDERS: dict[Order, str] = {"recent": "Latest words", "waiting": "Who waits", "quiet": "Quiet for longest"}


def show() -> Shown:
    wish = choice("order", ORDERS) or "recent"
    order: Order = next(one for one in ORDERS if one == wish)
    page = listed(lambda: services().ledger.people(q=text("q"), order=order, limit=EACH, cursor=cursor()))
    marks = {one.person: "rests until later" for one in services().ledger.nudges(state="snoozed", limit=MARKED).items}
    marks |= {one.person: "looks like spam" for one in services().ledger.nudges(state="spam", limit=MARKED).items}
    for one in page.items:
        if one.id not in marks and is_set_aside(services().log, one.id):
            marks[one.id] = "not for you, or let go"
    pairs = None if request.args else services().ledger.joined.suggested(limit=1)
    return render(
        "people.html",
        part=page,
        orders=ORDERS,
        order=order,
        pairs=pairs is not None and bool(pairs.items),
        marks=marks,
        deleted=last_deleted(services().log, page.items, IN_A_LIST),
    )


def suggestions() -> Shown:
    page = listed(lambda: services().ledger.joined.suggested(limit=SUGGESTED, cursor=cursor()))
    return render("suggestions.html", part=page)


def decide(id: str) -> Done:
    """One person, or two."""
    try:
        if form().get("are") == "two":
            return Done(words="They stay two people. I do not ask again.", undo=(services().ledger.joined.refuse(id),))
        pair = services().ledger.joined.suggestion(id)
    except UnknownSuggestion:
        raise ChangeRefused("This pair is not suggested any more. Nothing was changed.") from None
    # Who is known better, and by a fuller name, gives the name.
    other, one = sorted(pair.people, key=lambda person: (person.times_here, len(person.name)))
    done = services().ledger.joined.join(one.id, other.id)
    return Done(words=f"{isolated(done.person.name)} is one person now.", undo=(done.undo,))


PAGE = Page(name="people", title="People", path="/people", show=show)
SUGGESTIONS = Page(
    name="suggestions",
    title="One person or two?",
    path="/people/suggestions",
    under="people",
    show=suggestions,
    forms=(Form(path="/people/suggestions/<id>", send=decide),),
)
