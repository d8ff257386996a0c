"""Every hint, in the order in which those of one strength are told. A new one: one file, one line here
(``make new-hint NAME=…`` makes both)."""

from __future__ import annotations

from agent.hints.rule import HintRule
from agent.hints.rules import (
    answered,
    bait,
    by_name,
    generic_thanks,
    hashtags,
    hostile,
    link_dump,
    placeholder,
    repeated_reply,
    sales_pitch,
    specific,
    unanswered_question,
    unseen_feeling,
    waiting_first,
    wrong_name,
)

RULES: tuple[HintRule, ...] = (
    wrong_name.RULE,
    placeholder.RULE,
    hostile.RULE,
    unanswered_question.RULE,
    unseen_feeling.RULE,
    generic_thanks.RULE,
    repeated_reply.RULE,
    sales_pitch.RULE,
    bait.RULE,
    link_dump.RULE,
    hashtags.RULE,
    waiting_first.RULE,
    by_name.RULE,
    specific.RULE,
    answered.RULE,
)
BY_ID = {rule.id: rule for rule in RULES}
