"""The two lists of what the user may turn off: reasons of a nudge and hints on a draft, each with its examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from agent.dashboard.page import Page, Shown, render
from agent.dashboard.signs import SIGNS
from agent.nudges.reasons import REASONS
from agent.services import services

_TO_YOU = (
    (r"the turn is the user's", "the turn is yours"),
    (r"\bthe user's", "your"),
    (r"\bthe user (make|read|want)s\b", r"you \1"),
    (r"\bthe user has\b", "you have"),
    (r"^the user (\w+) (.*) and has ", r"you \1 \2 and have "),
    (r"\bthe user\b", "you"),
    (r"`([^`]*)`", r"\1"),
)


class Switch(Struct, frozen=True):
    """A hint or a reason: when it comes, an example with it and one without, and how it fares."""

    id: str
    words: str
    when: str
    why: str
    on: bool
    shown: str | None
    not_shown: str | None
    muted: bool = False
    fares: str = ""


def reasons() -> Iterator[Switch]:
    chosen = services().ledger.settings().reasons
    for rule in REASONS:
        yield Switch(
            id=rule.id,
            words=_called(rule.id),
            when=to_you(rule.contract),
            why="",
            on=chosen.get(rule.id, True),
            shown=next((example.text for example in rule.examples if example.found and example.text), None),
            not_shown=next((example.text for example in rule.examples if not example.found and example.text), None),
        )


def hints() -> Iterator[Switch]:
    from agent.hints.rules import BY_ID  # loads the reading: not before the agent's first answer

    for fare in services().ledger.desk.fares():
        rule = BY_ID[fare.id]
        yield Switch(
            id=fare.id,
            words=fare.id.replace("-", " "),
            when=to_you(rule.contract),
            why=rule.why,
            on=fare.on,
            shown=next((example.draft for example in rule.examples if example.found is not None), None),
            not_shown=next((example.draft for example in rule.examples if example.found is None), None),
            muted=fare.muted,
            fares=f"Of its last {fare.shown} showings you called {fare.not_useful} not useful." if fare.shown else "",
        )


def _called(id: str) -> str:
    """A reason's words; with its name where several are one on the screen ("spoke to you (reply)")."""
    if id not in SIGNS:
        return "first time here"
    words = SIGNS[id].words
    return words if sum(sign.words == words for sign in SIGNS.values()) == 1 else f"{words} ({id})"


def to_you(contract: str) -> str:
    """A line of the contract as it is said to the user: "the user promised" is "You promised"."""
    for pattern, words in _TO_YOU:
        contract = re.sub(pattern, words, contract)
    return contract[:1].upper() + contract[1:]


def show_reasons() -> Shown:
    return render("switches.html", what="reasons", switches=list(reasons()))


def show_hints() -> Shown:
    return render("switches.html", what="hints", switches=list(hints()))


REASONS_PAGE = Page(name="reasons", title="Reasons", path="/settings/reasons", under="settings", show=show_reasons)
HINTS_PAGE = Page(name="hints", title="Hints", path="/settings/hints", under="settings", show=show_hints)
