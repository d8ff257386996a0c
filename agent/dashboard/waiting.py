"""Waiting: who needs words, for whom a nod is enough, who rests until later, what looks like spam, and the round."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from msgspec import Struct

from agent.dashboard import signs
from agent.dashboard.asked import choice, cursor, listed, text
from agent.dashboard.form import form
from agent.dashboard.links import outside
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.dashboard.times import moment
from agent.ledger.changes import ChangeRefused, UnknownNudge
from agent.ledger.waiting_rows import PLACES
from agent.model import SITES, Nods, Nudge, NudgeChange, WaitingRow
from agent.services import services

EACH = 25
GROUPS = 20
#: Of each group so many are named with their words; the rest is counted.
OF_GROUP = 5
ASIDE = 50
MANY = 20  # from here on the page says that not everything has to be answered
MOST_CLEARED = 500
MORNING = time(9)
Told = TypeVar("Told")


class Group(Struct, frozen=True):
    """Those under one post for whom a nod is enough, with what the first of them wrote."""

    nods: Nods
    words: str
    rows: list[WaitingRow]


def show() -> Shown:
    ledger = services().ledger
    site, words, q = choice("site", SITES), choice("reason", signs.choices()), text("q")
    reasons = signs.reasons_called(words)
    filtered = bool(site or words or q)

    def part(needs: str, at: str | None, limit: int = EACH) -> tuple[list[list[WaitingRow]], str | None]:
        page = ledger.desk.people_waiting(needs=needs, platform=site, reasons=reasons, q=q, limit=limit, cursor=at)
        return page.items, page.next

    rows, more = listed(lambda: part("words", cursor()))
    first = cursor() is None
    nodding, nodding_more = part("nod", None) if filtered and first else ([], None)
    groups, left = ([], 0) if filtered or not first else _groups()
    return render(
        "waiting.html",
        says=fitting(len(rows), ledger.waiting(), bool(more) or not first)
        if filtered
        else headline(ledger.waiting(), bool(groups)),
        rows=rows,
        more=more,
        nodding=nodding,
        nodding_more=bool(nodding_more),
        groups=groups,
        left=left,
        later=ledger.desk.waiting(state="snoozed", limit=ASIDE).items if first and not filtered else [],
        spam=ledger.desk.waiting(state="spam", limit=ASIDE).items if first and not filtered else [],
        round=[place for place in ledger.round() if outside(place.url, place.platform)] if first else [],
        quiet_until=ledger.waiting_now().quiet_until,
        known=bool(ledger.me().accounts),
        filtered=filtered,
        first=first,
        signs=signs,
        rests=rests,
        tomorrow=moment().today + timedelta(days=1),
        in_a_week=moment().today + timedelta(days=7),
        a_week_ago=moment().today - timedelta(days=7),
    )


def headline(count: int, nods: bool) -> str:
    """How many people need words, in a sentence."""
    if count == 0:
        return "Nobody waits for your words on the pages I read." if nods else "Nobody waits on the pages I read."
    waits = "1 person waits for your words." if count == 1 else f"{count:,} people wait for your words."
    return waits if count < MANY else f"{waits} Not everything needs an answer; below you can let go of what is old."


def fitting(found: int, of: int, more: bool) -> str:
    """How many of those who need words fit a filter; ``more``: not all of them are on this page."""
    if of == 0:
        return headline(0, nods=True)
    if more:
        return f"Some of {of:,} who wait for your words."
    return f"{found or 'None'} of {of:,} who wait for your words {'fits' if found == 1 else 'fit'}."


def change(id: str) -> Done:
    """Done, not for me, snoozed, or waiting again: all that one person waits for, or one of it."""
    states = {"answered": "Done", "dismissed": "Not for you", "waiting": "Waits again"}
    state = form().get("state", "")
    until: str | None = None
    if state == "snoozed":
        until = _until(form().get("until", ""), form().get("day", ""))
    elif state not in states:
        raise ChangeRefused("Nothing was chosen, so nothing was changed.")
    wish = NudgeChange(state=state, until=until)  # type: ignore[arg-type]
    undo: list[str] = []
    nudge = _each(id, lambda one: services().ledger.change_nudge(one, wish), lambda told: undo.extend(_undo(told)))
    name = f"\u2068{signs.called(nudge)}\u2069"
    told = f"{name}: {states[state].lower()}." if state in states else f"{name} {_back(nudge.until)}."
    return Done(words=told, undo=tuple(reversed(undo)))


def elsewhere(id: str) -> Done:
    """Answered where Nod does not read: logged by hand."""
    undo: list[str] = []
    _each(id, services().ledger.desk.elsewhere, undo.append)
    return Done(words="Noted as answered elsewhere. It stands in your log.", undo=tuple(reversed(undo)))


def nodded() -> Done:
    """All of a group, after the user has liked or answered them."""
    count, undo = services().ledger.clear_nods(form().getlist("nudge")[:MOST_CLEARED])
    people = "1 person has" if count == 1 else f"{count} people have"
    return Done(words=f"{people} your nod.", undo=(undo,))


def let_go() -> Done:
    try:
        before = date.fromisoformat(form().get("before", ""))
    except ValueError:
        raise ChangeRefused("Choose a day. Nothing was let go.") from None
    count, undo = services().ledger.let_go(before)
    if count == 0:
        return Done(words="Nobody has waited since before that day.")
    return Done(words=f"{count:,} let go. Nobody is told.", undo=(undo,))


def _each(id: str, change: Callable[[str], Told], note: Callable[[Told], None]) -> Told:
    """Changes this nudge and those that the form names besides; gives what the first became. One of the others that is
    gone meanwhile is left out: what was done before it stands, and can be taken back."""
    first = change(id)
    note(first)
    for other in dict.fromkeys(form().getlist("also")[: PLACES - 1]):
        with suppress(UnknownNudge):
            note(change(other))
    return first


def _undo(nudge: Nudge) -> tuple[str, ...]:
    return (nudge.undo,) if nudge.undo else ()


def _until(chosen: str, day: str) -> str:
    """What a snooze form says, as the ledger takes it: "next-word", a time, or a day."""
    if chosen == "tomorrow":
        now = moment()
        there = datetime.combine(now.today + timedelta(days=1), MORNING, now.zone)
        return (there if now.zone else there.astimezone()).astimezone(UTC).isoformat().replace("+00:00", "Z")
    return "next-word" if chosen == "next-word" else day or chosen


def _back(until: str | None) -> str:
    if until is None or until == "next-word":
        return "rests until they write again"
    return f"comes back {moment().until(datetime.fromisoformat(until))}"


def rests(until: str | None) -> str:
    """Until when somebody rests, as a sentence of its own."""
    if until is None or until == "next-word":
        return "Rests until they write again."
    return f"Comes back {moment().until(datetime.fromisoformat(until))}."


def _groups() -> tuple[list[Group], int]:
    """The first groups, and how many there are besides."""
    ledger = services().ledger
    every = ledger.nods()
    told = []
    for nods in every[:GROUPS]:
        rows = ledger.desk.rows(nods.nudges[:OF_GROUP])
        told.append(Group(nods, signs.group_words(nods, rows), rows))
    return told, max(0, len(every) - GROUPS)


PAGE = Page(
    name="waiting",
    title="Waiting",
    path="/waiting",
    show=show,
    count=lambda: services().ledger.waiting(),
    forms=(
        Form(path="/waiting/<id>", send=change),
        Form(path="/waiting/<id>/elsewhere", send=elsewhere),
        Form(path="/nods", send=nodded),
        Form(path="/let-go", send=let_go),
    ),
)
