"""Log: what the user did toward people, newest first, by day; with what was noted by hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import groupby

from flask import request, url_for
from msgspec import Struct

from agent.dashboard.asked import choice, cursor, day, listed, text
from agent.dashboard.form import form
from agent.dashboard.names import isolated
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.dashboard.times import moment
from agent.ledger.changes import ChangeRefused
from agent.model import SITES, Acknowledgement, PersonSummary
from agent.nudges.quiet import noon_of, start_of
from agent.services import services

EACH = 50
FOUND = 12
#: What was done, after the time and before the name.
DID = {
    "reply": "You answered",
    "comment": "You commented to",
    "quote": "You quoted",
    "repost": "You passed on the words of",
    "like": "You liked the words of",
    "mention": "You spoke to",
    "elsewhere": "Elsewhere, with",
}
KINDS = {
    "reply": "answers",
    "comment": "comments",
    "quote": "quotes",
    "repost": "passed on",
    "like": "likes",
    "mention": "spoke to",
    "elsewhere": "elsewhere",
}
#: How it is known.
KNOWN = {
    "seen": "I saw it on the page",
    "unconfirmed": "not sure yet: I saw the box empty, but not your words on the page",
    "imported": "from your archive",
    "inferred": "worked out from your archive, which does not say it outright",
    "by-hand": "noted by you",
}
#: The same in a filter.
HOW = {
    "seen": "seen on a page",
    "unconfirmed": "not sure yet",
    "imported": "from your archive",
    "inferred": "worked out from your archive",
    "by-hand": "noted by you",
}


#: What stands beside an entry. What was seen is most of them and has no mark; what is rare has a sentence.
MARKS = {how: HOW[how] for how in ("imported", "inferred")}


class Day(Struct, frozen=True):
    """The entries of one of the user's days; None for those without a date."""

    day: date | None
    entries: list[Acknowledgement]


def show() -> Shown:
    since, until, person = day("since"), day("until"), text("person", 200)
    page = listed(
        lambda: services().ledger.acknowledgements(
            since=_start(since),
            until=_start(until + timedelta(days=1)) if until and until < date.max else None,
            platform=choice("platform", SITES),
            kind=choice("kind", DID),
            certainty=choice("certainty", KNOWN),
            person=person,
            q=text("q"),
            limit=EACH,
            cursor=cursor(),
        )
    )
    asked = ("since", "until", "platform", "kind", "certainty", "person", "q")
    return render(
        "log.html",
        days=by_day(page.items),
        next=page.next,
        did=DID,
        kinds=KINDS,
        known=KNOWN,
        hows=HOW,
        marks=MARKS,
        deleted=deleted(page.items),
        seen=any(one.certainty == "seen" for one in page.items),
        filtered=any(request.args.get(name) for name in asked),
        of=_summary(person) if person else None,
    )


def _start(day: date | None) -> datetime | None:
    """The first moment of a day; None at the ends of the calendar, where there is none."""
    try:
        return start_of(day, moment().zone) if day else None
    except OverflowError:
        return None


def deleted(entries: Iterable[Acknowledgement]) -> set[str]:
    """The ids of those whose own post is gone from its page."""
    said = [one for one in entries if one.own_post]
    gone = {key for key, post in services().log.posts({one.own_post or "" for one in said}).items() if post.gone}
    return {one.id for one in said if one.own_post in gone}


def by_day(entries: Iterable[Acknowledgement]) -> list[Day]:
    """In their order; what a page showed without a time stands on the day on which it was logged."""
    now = moment()
    apart = groupby(entries, key=lambda one: now.local(one.done_at).date() if one.done_at else None)
    return [Day(there, list(some)) for there, some in apart]


def take_back(id: str) -> Done:
    undo = services().ledger.take_back_acknowledgement(id)
    return Done(words="Taken out of the log. Who was answered by it waits again.", undo=(undo,))


def choose() -> Shown:
    """Whom a note by hand is about: found by name, or given."""
    person, who = text("person", 200), text("who")
    found = [_summary(person)] if person else services().ledger.people(q=who, limit=FOUND).items if who else []
    return render("log_note.html", found=found, who=who, today=moment().today)


def note() -> Done:
    """Notes by hand what was done where Nod does not read."""
    person = form().get("person", "")
    if not person:
        raise ChangeRefused("Choose whom it was with. Nothing was noted.")
    said, undo = services().ledger.desk.note(person, form().get("text", "")[:2000], _at(form().get("day")))
    name = isolated(said.account.name or said.account.handle) if said.account else "somebody"
    return Done(words=f"Noted, with {name}.", undo=(undo,), to=url_for("pages.log"))


def _at(given: str | None) -> datetime | None:
    """The noon of a day in the user's zone, or now where it is today; None where no day is given."""
    try:
        there = date.fromisoformat(given or "")
    except ValueError:
        return None
    now = moment()
    if there == now.today:
        return now.now
    return noon_of(there, now.zone)


def _summary(person: str) -> PersonSummary:
    return services().ledger.person(person)


PAGE = Page(
    name="log",
    title="Log",
    path="/log",
    show=show,
    forms=(Form(path="/log/<id>/take-back", send=take_back),),
)
NOTE = Page(
    name="note",
    title="Note something",
    path="/log/note",
    under="log",
    show=choose,
    forms=(Form(path="/log/note", send=note),),
)
