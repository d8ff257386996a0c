"""All hints on a draft, strongest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from agent.hints.draft import Draft
from agent.hints.rule import HintRule
from agent.hints.rules import RULES
from agent.model import Hint
from agent.reading import utf16

_STRENGTH = {"warn": 0, "note": 1, "good": 2}
ONE_OF = ("waiting-first", "sales-pitch", "link-dump", "hashtags")
"""What may all be said of one shop post: only the first of these is told, they do not follow each other about."""


def advise(draft: Draft, off: Collection[str] = ()) -> list[Hint]:
    """What there is to say, without the hints that are ``off``."""
    if not draft.text.strip():
        return []
    told = [hint for rule in RULES if rule.id not in off and _can_read(rule, draft) for hint in _hints(rule, draft)]
    if not draft.answers:
        first = next((name for name in ONE_OF if any(hint.id == name for hint in told)), None)
        told = [hint for hint in told if hint.id == first or hint.id not in ONE_OF]
    return sorted(told, key=lambda hint: _STRENGTH[hint.level])


def _can_read(rule: HintRule, draft: Draft) -> bool:
    if rule.answers and draft.post is None:
        return False
    if rule.reads == "any":
        return True
    return draft.english and (rule.reads == "draft" or draft.post is None or draft.post_english)


def _hints(rule: HintRule, draft: Draft) -> Iterator[Hint]:
    for found in rule.find(draft):
        yield Hint(
            id=rule.id,
            level=rule.level,
            span=utf16.span(draft.text, *found.place) if found.place else None,
            message=found.message,
            why=rule.why,
            suggestions=list(found.suggestions),
            differs=[utf16.span(draft.text, *place) for place in found.differs],
        )
