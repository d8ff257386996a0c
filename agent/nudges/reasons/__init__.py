"""Every reason of a nudge, in the order in which a post's reasons are told. A new one: one file, one line here."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from agent.model import Reason
from agent.nudges.reason import Heard, ReasonRule
from agent.nudges.reasons import (
    comment,
    complaint,
    first_contact,
    follow_up,
    keep_in_touch,
    listening,
    mention,
    praise,
    promise,
    question,
    reply,
    share,
    story,
    thanks,
    their_news,
)

REASONS: tuple[ReasonRule, ...] = (
    promise.RULE,
    question.RULE,
    complaint.RULE,
    story.RULE,
    praise.RULE,
    thanks.RULE,
    follow_up.RULE,
    share.RULE,
    mention.RULE,
    reply.RULE,
    comment.RULE,
    listening.RULE,
    their_news.RULE,
    keep_in_touch.RULE,
    first_contact.RULE,
)
BY_ID = {rule.id: rule for rule in REASONS}


def reasons(heard: Heard, liked: bool = False, off: Collection[str] = ()) -> list[Reason]:
    """Why these words wait for the user; nothing where a like has answered all of it (``liked``), or where the user
    wants to hear of none of it (``off``)."""
    rules = [rule for rule in REASONS if heard.way in rule.ways]
    strong = _found(heard, [rule for rule in rules if not rule.plain and not rule.beside])
    told = strong or _found(heard, [rule for rule in rules if rule.plain])[:1]
    told = [reason for reason in told if reason.id not in off]
    if not told or (liked and all(BY_ID[reason.id].liked for reason in told)):
        return []
    beside = _found(heard, [rule for rule in rules if rule.beside and rule.id not in off])
    return told + [reason for reason in beside if reason not in told]


def _found(heard: Heard, rules: Iterable[ReasonRule]) -> list[Reason]:
    return [reason for rule in rules if (reason := _reason(rule, heard)) is not None]


def _reason(rule: ReasonRule, heard: Heard) -> Reason | None:
    said = rule.find(heard)
    if said is None:
        return None
    return Reason(id=rule.id, text=said.text, post=heard.key, span=said.span, needs=said.needs or rule.needs)
