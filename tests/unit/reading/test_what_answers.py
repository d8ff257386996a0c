"""What answers a question: neither whom it is put to nor a greeting changes that."""

import pytest

from agent.reading import compare, read
from agent.reading.kinds import Kind
from agent.reading.needs import need


@pytest.mark.parametrize("to", ["", "@robinvale ", "@robinvale @studio_kite, "])
@pytest.mark.parametrize(
    ("asked", "kind", "answer", "none"),
    [
        ("When does the coupon run out?", "when", "On Sunday at noon.", "The coupon is lovely, thank you."),
        ("Where do you sell the owl?", "where", "At the market in Bruck.", "The owl, how kind of you."),
        ("Is it vegan?", "yes-no", "Yes, no butter at all.", "Thank you so much!"),
    ],
)
def test_a_question_is_of_the_same_kind_whoever_is_named_before_it(
    to: str, asked: str, kind: str, answer: str, none: str
) -> None:
    post = read(to + asked, "en")
    for draft, answers in ((answer, True), (none, False)):
        match = compare(post, read(draft, "en"), post_text=to + asked, draft_text=draft)
        assert [(found.kind, found.answered is True) for found in match.answered] == [(kind, answers)], draft


@pytest.mark.parametrize(
    "draft",
    [
        *("Good morning to you!", "Hello there, Joe", "Happy Friday!", "See you there!"),
        *("hi", "Hey Joe 👋", "hiya,", "Hellooo", "hi there", "Dear Joe Marsh:"),
    ],
)
@pytest.mark.parametrize(
    "asked", ["When does the shop open?", "Where do you sell the owl?", "Is it open?", "Which one?"]
)
def test_a_greeting_answers_nothing(asked: str, draft: str) -> None:
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft, names=["Joe Marsh"])
    assert [found.answered for found in match.answered] == [False]


@pytest.mark.parametrize("draft", ["https://owls.example/shop", "Hi Joe! www.owls.example 🦉", "owls.example/shop"])
def test_a_link_alone_tells_where_and_of_the_rest_nobody_knows(draft: str) -> None:
    for asked, answered in (("Where do you sell the owl?", True), ("Link?", True), ("Is it open?", None)):
        match = compare(read(asked), read(draft), post_text=asked, draft_text=draft, names=["Joe Marsh"])
        assert [found.answered for found in match.answered] == [answered], asked
        if answered:
            start, end = match.answered[0].span or (0, 0)
            assert "owls.example" in draft[start:end]


@pytest.mark.parametrize("draft", ["Yes, hi!", "hi, at nine", "Ok", "There", "There is"])
def test_more_than_a_greeting_may_answer(draft: str) -> None:
    asked = "Is there a way in?"
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft, names=["Joe Marsh"])
    assert [found.answered for found in match.answered] != [False]


def test_an_answer_after_a_greeting_is_one() -> None:
    asked, draft = "When does the shop open?", "Good morning! At nine."
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft)
    assert [found.answered for found in match.answered] == [True]


def test_courtesy_alone_answers_nothing_and_goes_past_what_was_asked() -> None:
    asked, draft = (
        "Will you be at the Christmas market too?",
        "So kind of you, the crowd was cheerful and the sun helped.",
    )
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft)
    assert [found.answered for found in match.answered] == [False]


@pytest.mark.parametrize(
    ("kind", "draft", "held"),
    [
        ("how-many", "About 3 weeks", True),
        ("how-many", "It's 20 euros", False),
        ("how-much", "12 euros", True),
        ("how-much", "It's ready in 3 days", False),
        ("when", "It's 20% off", False),
    ],
)
def test_a_number_of_another_thing_is_not_what_a_kind_needs(kind: Kind, draft: str, held: bool) -> None:
    assert bool(need(kind, draft)) is held
