"""A person: their accounts, what was said both ways, what is open, the user's note; joined, taken apart, forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import msgspec
from msgspec import Struct

from agent import shaping
from agent.dashboard import signs
from agent.dashboard.asked import cursor, listed, text
from agent.dashboard.form import form
from agent.dashboard.log import DID, KNOWN, deleted
from agent.dashboard.names import isolated
from agent.dashboard.notes import shown
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.dashboard.waiting import rests
from agent.ledger.changes import ChangeRefused, ConfirmRefused, UnknownPerson
from agent.ledger.standing import last_deleted
from agent.model import Nudge, Person, PersonChange, Point
from agent.problems import Problem
from agent.services import services

EACH = 50
FOUND = 12
SUGGESTED = 5
ASIDE = 5


class Aside(Struct, frozen=True):
    """What is not in the list, why, and the words of the button that puts it there again."""

    nudge: Nudge
    why: str
    back: str


def show(id: str) -> Shown:
    ledger = services().ledger
    try:
        person = ledger.person(id)
        page = listed(lambda: ledger.timeline(id, limit=EACH, cursor=cursor()))
    except UnknownPerson:
        raise Problem(404, "unknown-person", "Nod knows nobody under this address.") from None
    mine = [item.acknowledgement for item in page.items if item.acknowledgement is not None]
    gone = deleted(mine)
    who = text("join")
    pairs = ledger.joined.suggested(person=person.id, limit=SUGGESTED)
    found = [one for one in ledger.people(q=who, limit=FOUND).items if one.id != person.id] if who else []
    return render(
        "person.html",
        person=person,
        note=shown(person.note),
        part=page,
        did=DID,
        known=KNOWN,
        signs=signs,
        points=together(person.points),
        who=who,
        found=found,
        pairs=None if pairs is None else pairs.items,
        waiting=[nudge for nudge in person.open if nudge.state == "waiting"],
        aside=aside(person),
        deleted=gone,
        gone_words={one.text for one in mine if one.id in gone},
        last_gone=last_deleted(services().log, [person])[person.id],
    )


def aside(person: Person) -> list[Aside]:
    """What rests, what is not for the user and what looks like spam, each with the way back into the list."""
    ledger = services().ledger
    told = [Aside(one, rests(one.until), "Bring back") for one in person.open if one.state == "snoozed"]
    for one in ledger.nudges(state="dismissed", person=person.id, limit=ASIDE).items:
        told.append(Aside(one, "You said that this is not for you, or let it go.", "Put back into the list"))
    for one in ledger.nudges(state="spam", person=person.id, limit=ASIDE).items:
        told.append(Aside(one, f"I laid it aside as spam. {one.spam_reason or ''}".strip(), "Not spam"))
    return told


def together(points: Sequence[Point]) -> list[list[Point]]:
    """What was said once, of one post, in one line; what was said often in a line of its own."""
    of_post = groupby(points, key=lambda one: one.posts[0].key if one.times == 1 and one.posts else one.text)
    return [list(some) for _, some in of_post]


def change(id: str) -> Done:
    """Name, what they like to be called, tags and note, as the form tells them."""
    given = form()
    tags = [tag for tag in (part.strip() for part in given.get("tags", "").split(",")) if tag]
    told = {"called": given.get("called", "").strip() or None, "note": given.get("note", ""), "tags": tags}
    name = given.get("name", "").strip()
    before = services().ledger.person(id)
    if name and name != before.name:
        told["name"] = name
    try:
        change = shaping.convert(told, PersonChange)
    except msgspec.ValidationError:
        raise ChangeRefused("One of these is too long. Nothing was changed.") from None
    done = services().ledger.joined.change(id, change)
    return Done(words=f"Kept, for {isolated(done.person.name)}.", undo=(done.undo,))


def join(id: str) -> Done:
    """Somebody else is the same person."""
    other = form().get("person", "")
    if not other:
        raise ChangeRefused("Choose who is the same person. Nothing was changed.")
    done = services().ledger.joined.join(id, other)
    return Done(
        words=f"{isolated(done.person.name)} is one person now.", undo=(done.undo,), to=f"/people/{done.person.id}"
    )


def split(id: str) -> Done:
    """One of the accounts is somebody else's."""
    done = services().ledger.joined.split(id, form().get("account", ""))
    return Done(words=f"{isolated(done.person.name)} is a person of their own now.", undo=(done.undo,))


def forget(id: str) -> Done:
    """For good, when the name was typed."""
    name = isolated(services().ledger.person(id).name)
    try:
        gone = services().ledger.forget(id, form().get("confirm", ""))
    except ConfirmRefused:
        raise ChangeRefused("This is not the name. Nothing was forgotten.") from None
    return Done(words=f"Forgot {name}: {gone} records are gone.", to="/people")


PAGE = Page(
    name="person",
    title="Person",
    path="/people/<id>",
    under="people",
    show=show,
    forms=(
        Form(path="/people/<id>/change", send=change),
        Form(path="/people/<id>/join", send=join),
        Form(path="/people/<id>/split", send=split),
        Form(path="/people/<id>/forget", send=forget),
    ),
)
