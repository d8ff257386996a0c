"""Whether somebody takes back what they asked."""

from __future__ import annotations

import pytest

from agent.nudges.taken_back import takes_back


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("nvm", True),
        ("Never mind!", True),
        ("never mind, found it on the page", True),
        ("ah ok, found it, thanks", True),
        ("I've figured it out", True),
        ("Sorry, ignore me, it was in the mail", True),
        ("forget it", True),
        ("never mind the noise, I love it", False),
        ("Never mind, is it open on Monday?", False),
        ("I found it outside in the rain", False),
        ("found it, but the lid is broken", False),
        ("I found it so moving", False),
        ("I found it in a charity shop", False),
        ("found out that you are closing", False),
        ("I will never mind waiting", False),
        ("We found our old bell today", False),
        ("", False),
    ],
)
def test_they_take_back_what_they_asked(text: str, back: bool) -> None:
    assert takes_back(text) is back
