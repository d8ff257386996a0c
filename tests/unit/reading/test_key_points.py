"""What a message is about: things, in its own words; not how they are, what is done, or what is only called out."""

from __future__ import annotations

import pytest

from agent.reading import read


def points(text: str) -> list[str]:
    return [point.text for point in read(text, "en").key_points]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Third time I ask about order 5177. Anyone home?", ["order 5177"]),
        ("What on earth happened to the garden gate?", ["garden gate"]),
        ("Gorgeous record! Who played the cello?", ["record", "cello"]),
        ("He will record it again tomorrow, lol", []),
        ("The kettle is broken and cold", ["kettle"]),
        ("ngl meh", []),
        ("My brother's been waiting four weeks for his boots", ["four weeks", "boots"]),
        ("Is it me or is the tea tin gorgeous?", ["tea tin"]),
        ("hats off, who cares about 4 of them", []),
    ],
)
def test_things_are_points_and_the_rest_is_not(text: str, about: list[str]) -> None:
    assert points(text) == about
