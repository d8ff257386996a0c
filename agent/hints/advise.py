"""All hints on a draft, strongest first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from agent.hints import learned
from agent.hints.draft import Draft
from agent.hints.rule import Found, HintRule
from agent.hints.rules import RULES
from agent.model import Hint
from agent.reading import utf16

_STRENGTH = {"warn": 0, "note": 1, "good": 2}
ONE_OF = ("waiting-first", "sales-pitch", "link-dump", "hashtags")
"""What may all be said of one shop post: only the first of these is told, they do not follow each other about."""

NOT_WARM = ("generic-thanks", "unseen-feeling", "placeholder")
"""Beside these, and beside an insult, warm words are not meant, or not for what was said: that is not told then."""
SAYS_MORE = ("hostile", "sales-pitch", "corporate")
"""Beside these "they asked" is not told: they say better why the draft does not land, and every second time it would be
wrong."""
PUT_OFF = ("hostile", "brush-off", "sales-pitch", "bait")
"""Who is insulted, sent away, sold to or used does not feel seen, though the draft takes up what they said."""


def advise(draft: Draft, off: Collection[str] = ()) -> list[Hint]:
    """What there is to say, without the hints that are ``off``."""
    if not draft.text.strip():
        return []
    found = _findings(draft)
    insulted = bool(found.get("hostile"))
    if draft.english:
        _weigh(draft, found)
    if insulted or any(found.get(name) for name in NOT_WARM):
        found["warm"] = []
    if any(found.get(name) for name in PUT_OFF):
        found["warm"] = found["specific"] = []
    if any(found.get(name) for name in SAYS_MORE if name not in off):
        found["unanswered-question"] = []
    told = [hint for rule in RULES if rule.id not in off for hint in _hints(rule, draft, found.get(rule.id, ()))]
    if not draft.answers:
        first = next((name for name in ONE_OF if any(hint.id == name for hint in told)), None)
        told = [hint for hint in told if hint.id == first or hint.id not in ONE_OF]
    return sorted(told, key=lambda hint: _STRENGTH[hint.level])


def found_by_rules(draft: Draft) -> list[str]:
    """The hints whose own rule finds something, before the learned heads are asked."""
    return [hint for hint, places in _findings(draft).items() if places]


def _findings(draft: Draft) -> dict[str, list[Found]]:
    return {rule.id: list(rule.find(draft)) for rule in RULES if _can_read(rule, draft)}


def _can_read(rule: HintRule, draft: Draft) -> bool:
    if rule.answers and draft.post is None:
        return False
    if rule.reads == "any":
        return True
    return draft.english and (rule.reads == "draft" or draft.post is None or draft.post_english)


def _weigh(draft: Draft, found: dict[str, list[Found]]) -> None:
    """Lets the learned heads take away what a rule found by mistake, and add what it does not know."""
    given = learned.given(draft, [name for name, places in found.items() if places])
    for rule in RULES:
        if rule.unphrased is None or rule.id not in found:
            continue
        if rule.id not in given:
            found[rule.id] = [one for one in found[rule.id] if one.sure]
        elif not found[rule.id] and (message := rule.unphrased(draft)):
            found[rule.id] = [Found(message, None if rule.whole else learned.DRAFTS.sentence(draft.text, rule.id))]


def _hints(rule: HintRule, draft: Draft, places: Iterable[Found]) -> Iterator[Hint]:
    for found in places:
        yield Hint(
            id=rule.id,
            level=rule.level,
            span=utf16.span(draft.text, *found.place) if found.place else None,
            message=found.message,
            why=rule.why,
            suggestions=list(found.suggestions),
            differs=[utf16.span(draft.text, *place) for place in found.differs if place[1] <= len(draft.text)],
        )
