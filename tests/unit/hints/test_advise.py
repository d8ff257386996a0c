"""What several hints make of one draft: rules and heads together, and what is not told beside what."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise, found_by_rules
from agent.hints.beside import beside, told


def ids(draft: str, post: str) -> list[str]:
    return [hint.id for hint in advise(beside(draft, "reply", post))]


def test_thanks_beside_an_insult_are_not_warm() -> None:
    draft, post = "Thank you so much for that, you absolute idiot.", "I think you missed a note."
    assert {"hostile", "warm"} <= {*found_by_rules(beside(draft, "reply", post))}
    assert "hostile" in ids(draft, post)
    assert "warm" not in ids(draft, post)


def test_a_head_finds_contempt_that_no_rule_knows() -> None:
    draft, post = "You people are the worst customers ever", "My order is late."
    assert "hostile" not in found_by_rules(beside(draft, "reply", post))
    assert "hostile" in ids(draft, post)


@pytest.mark.parametrize(
    ("post", "draft"),
    [
        ("What time do the doors open?", "It's on the event page."),
        ("Do you think I'm ready for the advanced class?", "You can find the requirements in the brochure."),
    ],
)
def test_whoever_is_sent_elsewhere_has_no_answer(post: str, draft: str) -> None:
    assert [answer.answered for answer in told(beside(draft, "reply", post)).answers] == [False]
    assert "brush-off" in ids(draft, post)


@pytest.mark.parametrize(
    ("post", "draft", "remark"),
    [
        ("29 quid for that?", "If you don't like the price don't buy it mate.", "hostile"),
        ("When does the coupon from the fair end?", "Please see our FAQ for coupons from the fair.", "brush-off"),
        (
            "I ran my first ten miles to your mixtape!",
            "Check out my premium mixtapes, 20% off with code TEN.",
            "sales-pitch",
        ),
        ("Could you share the mitten pattern?", "Like and share this post to get the mitten pattern!", "bait"),
    ],
)
def test_nothing_good_is_told_of_a_draft_that_insults_sends_away_sells_or_begs(
    post: str, draft: str, remark: str
) -> None:
    found = ids(draft, post)
    assert remark in found
    assert not {"specific", "warm"} & {*found}


@pytest.mark.parametrize("draft", ["Awesome!! So glad you like it!", "Great, so glad you played it 🎉"])
def test_cheer_at_a_death_is_told_whatever_the_head_makes_of_it(draft: str) -> None:
    assert "unseen-feeling" in ids(draft, "My dad died last week. We played your song.")


def test_who_cannot_afford_it_did_not_ask_to_buy() -> None:
    draft, post = "Early bird ends Sunday, book now!", "I can't afford the course this year, maybe next time"
    assert "sales-pitch" in found_by_rules(beside(draft, "reply", post))
    assert "sales-pitch" not in found_by_rules(beside(draft, "reply", "How much is the course this year?"))


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("Your feedback is important to us.", True),
        ("Hi Bea! Thank you for bringing this to our attention. We'll look at it.", True),
        ("Your call is important to us 😂 no, come round at six, Bea", False),
    ],
)
def test_what_only_a_desk_says_stands_unless_somebody_laughs(draft: str, told: bool) -> None:
    assert ("corporate" in ids(draft, "The lid does not close.")) is told
