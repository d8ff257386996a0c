"""Every reason of a nudge, in the order in which a post's reasons are told. A new one: one file, one line here."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from agent.model import Reason
from agent.nudges.reason import Heard, ReasonRule
from agent.nudges.reasons import comment, complaint, first_contact, mention, praise, question, reply, thanks

REASONS: tuple[ReasonRule, ...] = (
    question.RULE,
    complaint.RULE,
    praise.RULE,
    thanks.RULE,
    mention.RULE,
    reply.RULE,
    comment.RULE,
    first_contact.RULE,
)
BY_ID = {rule.id: rule for rule in REASONS}


def reasons(heard: Heard, liked: bool = False, off: Collection[str] = ()) -> list[Reason]:
    """Why these words wait for the user; nothing where a like has answered all of it (``liked``), or where the user
    wants to hear of none of it (``off``)."""
    strong = _found(heard, [rule for rule in REASONS if not rule.plain and not rule.beside])
    told = strong or _found(heard, [rule for rule in REASONS if rule.plain])
    told = [reason for reason in told if reason.id not in off]
    waiting = [reason for reason in told if not (liked and BY_ID[reason.id].liked)]
    return waiting + _found(heard, [rule for rule in REASONS if rule.beside and rule.id not in off]) if waiting else []


def _found(heard: Heard, rules: Iterable[ReasonRule]) -> list[Reason]:
    return [reason for rule in rules if (reason := _reason(rule, heard)) is not None]


def _reason(rule: ReasonRule, heard: Heard) -> Reason | None:
    said = rule.find(heard)
    return None if said is None else Reason(id=rule.id, text=said.text, post=heard.key, span=said.span)
