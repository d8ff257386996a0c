"""What promotes: an asked price, a launch, a call, a deal; and what only names money or goods."""

from __future__ import annotations

import pytest

from agent.hints.asking_price import asked
from agent.hints.promotes import promotion
from agent.hints.rules.waiting_first import SELLS
from agent.hints.words import Words


@pytest.mark.parametrize(
    "post",
    [
        "The zine is out now.",
        "Registration for the summer school opens on Monday.",
        "Wool socks, 14 euros a pair.",
        "Grab your ticket before Friday.",
        "Half price on all frames until Sunday.",
    ],
)
def test_a_post_that_sells_promotes(post: str) -> None:
    assert promotion(Words(post)) >= SELLS


@pytest.mark.parametrize(
    "post",
    [
        "I was on the phone for two hours and the kettle boiled dry.",
        "Two seats on the bus and forty of us.",
        "The frames came back from the joiner at last.",
    ],
)
def test_a_post_that_only_tells_does_not(post: str) -> None:
    assert promotion(Words(post)) < SELLS


def test_a_price_that_was_paid_is_not_asked() -> None:
    assert asked(Words("Prints, £12 each.")) > 0
    assert asked(Words("I paid £12 each for these prints.")) == 0


def test_what_is_told_of_oneself_is_no_call() -> None:
    assert promotion(Words("Order yours today.")) > 0
    assert promotion(Words("I order today and regret tomorrow.")) == 0
