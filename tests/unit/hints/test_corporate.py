"""Whose phrases are those of a service desk, and who only takes them up."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def corporate(draft: str, post: str) -> bool:
    return any(hint.id == "corporate" for hint in advise(beside(draft, "reply", post)))


@pytest.mark.parametrize(
    "draft",
    [
        "No need to apologise for the inconvenience, I'd only just sat down.",
        "Don't apologise for the inconvenience!",
    ],
)
def test_who_waves_an_excuse_aside_is_no_desk(draft: str) -> None:
    assert not corporate(draft, "Sorry I was late")


@pytest.mark.parametrize(
    "draft", ["We apologise for the inconvenience.", "Please don't hesitate to reach out to our team."]
)
def test_who_says_it_in_earnest_is_one(draft: str) -> None:
    assert corporate(draft, "The shelf broke.")
