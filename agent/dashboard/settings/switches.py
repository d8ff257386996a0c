"""The two lists of what the user may turn off: reasons of a nudge and hints on a draft, each with its examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from agent.dashboard.page import Page, Shown, render
from agent.dashboard.signs import SIGNS
from agent.nudges.reason import ReasonRule
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


#: When a reason comes, where its line of the contract is that of several, or says it in other words than a user would.
_WHEN = {
    "praise": "They say something good",
    "thanks": "They thank you",
    "mention": "They name you in a post of theirs, and nothing else stands out in it",
    "reply": "They answer you, and nothing else stands out in it",
    "comment": "They write under your post, and nothing else stands out in it",
    "share": "They pass your post on",
    "follow-up": "They wrote back after your answer, and the turn is yours again",
    "first-contact": "They speak to you for the first time; it is told beside another reason",
    "their-news": "Somebody whom you have talked with at least three times tells good or bad news on a page that you"
    " read, to nobody in particular. It never comes into the list: you see a chip beside their name",
    "keep-in-touch": "You talked with them often, and neither of you has said anything for the days that you set",
}

_CASES = {"quote": "passing your post on", "overheard": "without naming you", "news": "to nobody in particular"}


class Example(Struct, frozen=True):
    """An example: the words, and to what or in which case they were said."""

    words: str
    to: str | None = None
    case: str = ""


class Switch(Struct, frozen=True):
    """A hint or a reason: when it comes, an example with it and one without, and how it fares."""

    id: str
    words: str
    when: str
    why: str
    on: bool
    shown: Example | None
    not_shown: Example | None
    muted: bool = False
    fares: str = ""


def reasons() -> Iterator[Switch]:
    chosen = services().ledger.settings().reasons
    for rule in REASONS:
        yield Switch(
            id=rule.id,
            words=called(rule.id),
            when=_WHEN.get(rule.id) or to_you(rule.contract),
            why="",
            on=chosen.get(rule.id, True),
            shown=_heard(rule, True),
            not_shown=_heard(rule, False),
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
            shown=next((Example(one.draft, one.post) for one in rule.examples if one.found is not None), None),
            not_shown=next((Example(one.draft, one.post) for one in rule.examples if one.found is None), None),
            muted=fare.muted,
            fares=f"Of its last {fare.shown} showings you called {fare.not_useful} not useful." if fare.shown else "",
        )


def _heard(rule: ReasonRule, found: bool) -> Example | None:
    """The first example of a reason, or of what is none, with the case in which it was said."""
    one = next((one for one in rule.examples if one.found is found and one.text), None)
    if one is None:
        return None
    if one.turn or one.first:
        return Example(one.text, case="after your answer" if one.turn else "from somebody new")
    return Example(one.text, case=_CASES.get(one.way, ""))


def called(id: str) -> str:
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
