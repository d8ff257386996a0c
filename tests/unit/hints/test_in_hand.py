"""Who takes a matter in hand sends nobody off and goes past no trouble; a grief is gone past all the same."""

from __future__ import annotations

import pytest

from agent.hints.beside import beside
from agent.hints.in_hand import in_hand, tells_steps
from agent.hints.rules import brush_off, unseen_feeling
from agent.hints.words import Words

TROUBLE = "My order shows as delivered and there is nothing on the porch."
GRIEF = "My dad died on Monday and his parcel never came."
IN_HAND = "Please fill in https://desk.example/a so that we can look into it."
SENT_OFF = "Please fill in https://desk.example/a."


@pytest.mark.parametrize(
    "text",
    [
        IN_HAND,
        "Send us your number so I can trace it.",
        "Drop us a mail at desk@mail.example and we'll sort it.",
        "Mail us your number and we will help.",
        "We can look into this if you send the number.",
        "We can help with that: desk.example/a",
        "Here to help! Did it light up at all?",
        "@lina_knits Here to help!",
    ],
)
def test_who_says_that_they_see_to_it_takes_it_in_hand(text: str) -> None:
    assert in_hand(Words(text))


@pytest.mark.parametrize(
    "text",
    [
        SENT_OFF,
        "Look it up so that you can see for yourself.",
        "We can't help with that.",
        "Our team will be happy to help you.",
        "Nobody is here to help.",
        "So we can agree on that.",
        "",
    ],
)
def test_who_only_points_somewhere_does_not(text: str) -> None:
    assert not in_hand(Words(text))


@pytest.mark.parametrize(
    "text", ["Please follow the steps here: desk.example/a", "Try it with these tips: desk.example/a"]
)
def test_who_is_told_steps_is_not_sent_off_where_the_head_alone_would(text: str) -> None:
    assert brush_off.RULE.unphrased is not None

    assert tells_steps(Words(text))
    assert brush_off.RULE.unphrased(beside(text, "reply", TROUBLE)) is None


@pytest.mark.parametrize("text", [SENT_OFF, "Follow us for more.", "See the article.", "These steps are steep!"])
def test_no_steps_are_told_by_a_link_alone(text: str) -> None:
    assert not tells_steps(Words(text))


def test_what_is_taken_in_hand_is_not_told_where_the_head_alone_would() -> None:
    assert brush_off.RULE.unphrased is not None
    assert unseen_feeling.RULE.unphrased is not None
    seen_to, sent_off = (beside(text, "reply", TROUBLE) for text in (IN_HAND, SENT_OFF))

    assert brush_off.RULE.unphrased(seen_to) is None
    assert unseen_feeling.RULE.unphrased(seen_to) is None
    assert brush_off.RULE.unphrased(sent_off)
    assert unseen_feeling.RULE.unphrased(sent_off)


def test_a_grief_is_gone_past_though_help_comes() -> None:
    assert unseen_feeling.RULE.unphrased is not None

    assert unseen_feeling.RULE.unphrased(beside(IN_HAND, "reply", GRIEF))
