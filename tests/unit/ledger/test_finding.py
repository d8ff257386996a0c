"""Those who wait carry their words, and are found by them."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def four(world: Any, x: Any) -> Any:
    world.see(
        x(1, "joe", "Does the teal bag come with a strap?", "2026-11-20T07:00:00Z"),
        x(2, "ana", "Mine came torn. What now?", "2026-11-20T08:00:00Z"),
        x(
            3,
            "émile",
            "Is there a bag for a cello?",
            "2026-11-20T09:00:00Z",
            author={"handle": "emile", "name": "Émile Roy"},
        ),
        x(4, "joe", "And one for a flute?", "2026-11-20T09:30:00Z", thread="200"),
    )
    return world


def handles(world: Any, q: str, **more: Any) -> list[str]:
    return [nudge.account.handle for nudge in world.ledger.nudges(q=q, **more).items]


def test_a_nudge_carries_the_words_on_which_it_stands(four: Any) -> None:
    assert four.waiting()[0].text == "Does the teal bag come with a strap?"


def test_long_words_are_cut(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "How? " + "word " * 1000))
    text = world.waiting()[0].text
    assert len(text) <= 1001
    assert text.endswith("…")


@pytest.mark.parametrize(
    ("q", "who"),
    [
        ("bag", ["joe", "emile"]),
        ("TORN", ["ana"]),
        ("emile", ["emile"]),
        ("bag cell", ["emile"]),
        ("nobody", []),
        ("?!", []),
        ("  ", ["joe", "ana", "emile", "joe"]),
    ],
)
def test_they_are_found_by_name_and_by_what_they_wrote_in_the_same_order(four: Any, q: str, who: list[str]) -> None:
    assert handles(four, q) == who


def test_what_is_found_goes_on_where_it_stopped(four: Any) -> None:
    first = four.ledger.nudges(q="a", limit=1)
    seen = [nudge.account.handle for nudge in first.items]
    while first.next:
        first = four.ledger.nudges(q="a", limit=1, cursor=first.next)
        seen += [nudge.account.handle for nudge in first.items]
    assert seen == handles(four, "a")
