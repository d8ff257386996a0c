"""The order knows nobody, and it does not matter in which order things were seen."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import convert, to_builtins

from agent.ledger.ledger import Ledger
from agent.model import Me, Observation, OwnAccount
from agent.store.memory import MemoryLog

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TEXTS = [
    "Which size?",
    "Never received the parcel",
    "Lovely work",
    "Thanks a lot",
    "Hello there",
    "Check out my channel",
]
PEOPLE = ["joe", "ana", "zoe", "famous", "bo", "yu"]


def fresh() -> Ledger:
    ledger = Ledger(MemoryLog(), lambda: NOON)
    ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
    return ledger


def see(ledger: Ledger, *posts: dict[str, Any]) -> None:
    page = {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"}
    ledger.observe(convert({"page": page, "posts": posts}, Observation))


def post(number: int, who: str, text: str, hour: int, **more: Any) -> dict[str, Any]:
    return {
        "platform": "x",
        "id": str(number),
        "kind": "reply",
        "author": {"handle": who, "name": who.title()},
        "text": text,
        "lang": "en",
        "at": f"2026-11-20T{hour:02d}:00:00Z",
        "thread": "100",
        "in_reply_to": {"id": "100", "author": "ima"},
        **more,
    }


@settings(max_examples=40, deadline=None)
@given(st.permutations(PEOPLE), st.lists(st.integers(0, 11), min_size=6, max_size=6))
def test_who_wrote_never_changes_the_order(people: list[str], hours: list[int]) -> None:
    def waiting(names: list[str]) -> list[str | None]:
        ledger = fresh()
        see(ledger, *[post(n + 1, names[n], TEXTS[n], hours[n]) for n in range(6)])
        return [nudge.post for nudge in ledger.nudges().items]

    assert waiting(people) == waiting(PEOPLE)


def test_questions_come_first_then_complaints_kind_words_and_the_rest_longest_first() -> None:
    ledger = fresh()
    texts = ["Hello there", "Lovely work", "Never received the parcel", "Which size?", "Which colour?", "Thanks a lot"]
    see(ledger, *[post(n + 1, PEOPLE[n], text, 10 - n) for n, text in enumerate(texts)])

    assert [nudge.post for nudge in ledger.nudges().items] == ["x:5", "x:4", "x:3", "x:6", "x:2", "x:1"]
    assert [nudge.needs for nudge in ledger.nudges().items] == ["words"] * 3 + ["nod"] * 3
    assert ledger.waiting() == 3


def test_at_the_same_moment_the_posts_id_decides() -> None:
    ledger = fresh()
    see(ledger, post(9, "joe", "Which size?", 9), post(10, "ana", "Which size?", 9), post(8, "zoe", "Which size?", 9))

    assert [nudge.post for nudge in ledger.nudges().items] == ["x:8", "x:9", "x:10"]


STORY = [
    post(1, "joe", "Which size?", 6),
    post(2, "ima", "Twelve, Joe", 7, in_reply_to={"id": "1", "author": "joe"}),
    post(3, "joe", "Thanks!", 8),
    post(4, "ana", "Lovely work", 9, my_reactions=["like"]),
    post(5, "joe", "One more: which colour?", 10),
]


@pytest.mark.parametrize("order", list(itertools.permutations(range(5)))[::7])
def test_the_order_of_arrival_does_not_matter(order: tuple[int, ...]) -> None:
    at_once, one_by_one = fresh(), fresh()
    see(at_once, *STORY)
    for step in order:
        see(one_by_one, STORY[step])

    for state in ("waiting", "answered"):
        want = [to_builtins(nudge) for nudge in at_once.nudges(state=state).items]
        assert [to_builtins(nudge) for nudge in one_by_one.nudges(state=state).items] == want
    assert sorted(a.client_id for a in one_by_one.acknowledgements().items) == sorted(
        a.client_id for a in at_once.acknowledgements().items
    )
    assert [nudge.posts for nudge in one_by_one.nudges().items] == [["x:5"]]
