"""Every hint, in the order in which those of one strength are told. A new one: one file, one line here
(``make new-hint NAME=…`` makes both)."""

from __future__ import annotations

from agent.hints.rule import HintRule
from agent.hints.rules import answered, by_name, hostile, placeholder, repeated_reply, specific, unanswered_question, unseen_feeling, wrong_name

RULES: tuple[HintRule, ...] = (
    wrong_name.RULE,
    placeholder.RULE,
    hostile.RULE,
    unanswered_question.RULE,
    unseen_feeling.RULE,
    repeated_reply.RULE,
    by_name.RULE,
    specific.RULE,
    answered.RULE,
)
BY_ID = {rule.id: rule for rule in RULES}
