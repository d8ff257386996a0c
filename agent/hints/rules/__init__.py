"""Every hint, in the order in which those of one strength are told. A new one: one file, one line here
(``make new-hint NAME=…`` makes both)."""

from __future__ import annotations

from agent.hints.rule import HintRule
from agent.hints.rules import (
    about_us,
    answered,
    bait,
    brush_off,
    by_name,
    corporate,
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
    warm,
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
    brush_off.RULE,
    about_us.RULE,
    corporate.RULE,
    bait.RULE,
    link_dump.RULE,
    hashtags.RULE,
    waiting_first.RULE,
    by_name.RULE,
    specific.RULE,
    answered.RULE,
    warm.RULE,
)
BY_ID = {rule.id: rule for rule in RULES}
