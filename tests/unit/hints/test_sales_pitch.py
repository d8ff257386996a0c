"""What is all offer, and what somebody tells of their own work."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def messages(draft: str, kind: str = "post", post: str | None = None) -> list[str]:
    hints = advise(beside(draft, "reply" if kind == "reply" else "post", post))
    return [hint.message for hint in hints if hint.id == "sales-pitch"]


@pytest.mark.parametrize(
    "draft",
    [
        "My second novel is out today. It took six years and two kitchens. It's in the shop on Mill Lane.",
        "Our album is out today. We recorded it in a barn with a cow.",
        "Our candles are in the shop on Friday at ten. We boiled the wax in my gran's jam pan.",
    ],
)
def test_who_tells_how_their_own_thing_came_about_has_a_voice(draft: str) -> None:
    assert messages(draft) == []


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        (
            "Our Autumn Sale is on. Save 25% on all candles. Order today and enjoy free delivery.",
            "This is all offer. How it came about, and for whom, is not in it.",
        ),
        (
            "Autumn sale! Save 25% on all candles. Order today and enjoy free delivery.",
            "This is all offer. Who made it, and for whom, is not in it.",
        ),
    ],
)
def test_the_message_is_true_of_what_is_all_offer(draft: str, message: str) -> None:
    assert messages(draft) == [message]


def test_a_matter_that_is_blamed_is_nothing_that_hurts() -> None:
    draft = "Order a new quilt today and save 20%. Limited stock."
    assert messages(draft, "reply", "Painful colours") == ["They did not ask to buy."]
    assert messages(draft, "reply", "My cat died on Sunday.") == [
        "They wrote of something that hurts. This offers to sell."
    ]


def test_who_told_how_it_came_about_is_not_told_that_it_is_missing() -> None:
    draft = "My book is here! Order today and save 20%. Limited stock. It took me three years."
    assert messages(draft) == ["This is all offer. Whom it is for is not in it."]
