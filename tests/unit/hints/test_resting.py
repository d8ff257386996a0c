"""When hints rest: on a shop's own posts, among friends, in a language that is not read."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.hints.advise import ONE_OF, advise
from agent.hints.beside import beside
from agent.hints.draft import Draft, Waiting

SALE = (
    "Autumn sale! 25% off all mugs, order today, free delivery, link in bio https://shop.example/mugs "
    "#pottery #mugs #sale #handmade #clay"
)
BANTER = "you absolute muppet, next time I bring my own goalkeeper"


def ids(draft: Draft) -> list[str]:
    return [hint.id for hint in advise(draft)]


def test_of_the_hints_that_a_shop_post_may_get_only_one_is_told() -> None:
    alone = [name for name in ids(beside(SALE, "post")) if name in ONE_OF]
    beside_others = [name for name in ids(beside(SALE, "post", waiting=Waiting(3))) if name in ONE_OF]
    assert len(alone) == 1
    assert beside_others == ["waiting-first"]


def test_they_rest_where_the_user_said_that_this_is_their_trade() -> None:
    told = ids(beside(SALE, "post", waiting=Waiting(3), trade=True))
    assert not set(told) & set(ONE_OF)


def test_a_pitch_in_an_answer_is_told_even_so() -> None:
    draft = beside(SALE, "reply", "My cat died on Sunday.", trade=True)
    assert "sales-pitch" in ids(draft)


@pytest.mark.parametrize(("exchanges", "told"), [(0, True), (8, False)])
def test_fun_between_two_who_often_talk_is_left_alone(exchanges: int, told: bool) -> None:
    draft = beside(BANTER, "reply", "Same pitch on Sunday then", names=("Bruno Salvi",), exchanges=exchanges)
    assert ("hostile" in ids(draft)) == told


@pytest.mark.parametrize("post", ["Which size?", "Lovely mug!", "It broke."])
def test_who_is_sent_away_and_called_names_is_told_of_whatever_was_said(post: str) -> None:
    assert "hostile" in ids(beside("Get lost, you idiot", "reply", post))


def test_a_threat_is_told_whoever_they_are() -> None:
    draft = beside("I know where you live.", "reply", "I left a review", exchanges=8)
    assert "hostile" in ids(draft)


@pytest.mark.parametrize(
    ("people", "longest", "message"),
    [
        (1, timedelta(hours=5), "One person waits for a word of yours, for 5 hours."),
        (4, timedelta(days=3), "4 people wait for a word of yours, the longest for 3 days."),
        (2, None, "2 people wait for a word of yours."),
    ],
)
def test_it_is_said_how_many_wait_and_since_when(people: int, longest: timedelta | None, message: str) -> None:
    told = advise(beside(SALE, "post", waiting=Waiting(people, longest)))
    assert message in [hint.message for hint in told]


def test_in_a_language_that_is_not_read_only_what_needs_no_words_is_told() -> None:
    text = (
        "Hallo {vorname}, unser Team freut sich auf dich und den neuen Laden in der Stadt, wir sind sehr stolz darauf."
    )
    told = ids(
        beside(text, "reply", "Wann macht der Laden wieder auf, und was kostet der blaue Becher?", names=("Ute",))
    )
    assert told == ["placeholder"]


def test_the_users_own_name_is_never_a_wrong_one() -> None:
    post, text = "Are you the one who did the mural?", "Yes, hello from Grace! Grace, that's me."
    assert "wrong-name" not in ids(beside(text, "reply", post, names=("Dan Whitlow",), mine=("Grace Obi",)))


@pytest.mark.parametrize(
    "unit", ["[[{{", "you are a ", "Hi Ana, Bob, ", "a.b.c.", '"', "X", "we appreciate your ", "🖕\n"]
)
def test_nothing_that_is_typed_breaks_a_hint(unit: str) -> None:
    text = (unit * 20_000)[:20_000]
    for hint in advise(beside(text, "reply", "Do you ship to Rome?", names=("Ana Silva",))):
        assert hint.span is None or 0 <= hint.span[0] < hint.span[1] <= len(text.encode("utf-16-le")) // 2
