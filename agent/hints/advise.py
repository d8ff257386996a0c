"""All hints on a draft, strongest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from agent.hints.draft import Draft
from agent.hints.rule import HintRule
from agent.hints.rules import RULES
from agent.model import Hint
from agent.reading import utf16

_STRENGTH = {"warn": 0, "note": 1, "good": 2}


def advise(draft: Draft, off: Collection[str] = ()) -> list[Hint]:
    """What there is to say, without the hints that are ``off``; of a family only its strongest rule speaks."""
    if not draft.text.strip():
        return []
    told: list[Hint] = []
    families: set[str] = set()
    for rule in RULES:
        if rule.id in off or not _can_read(rule, draft) or rule.family in families:
            continue
        found = list(_hints(rule, draft))
        if found and rule.family:
            families.add(rule.family)
        told += found
    return sorted(told, key=lambda hint: _STRENGTH[hint.level])


def _can_read(rule: HintRule, draft: Draft) -> bool:
    if rule.answers and draft.post is None:
        return False
    needs_draft, needs_post = rule.reads in ("draft", "both"), rule.reads in ("post", "both")
    return (draft.english or not needs_draft) and (draft.post is None or draft.post_english or not needs_post)


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
