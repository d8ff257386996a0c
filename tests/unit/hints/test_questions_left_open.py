"""When a question counts as left open, and when what stands there may hold the answer."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside, told


def left_open(draft: str, post: str, off: tuple[str, ...] = ()) -> bool:
    return any(hint.id == "unanswered-question" for hint in advise(beside(draft, "reply", post), off))


def test_words_about_the_matter_leave_it_open() -> None:
    assert left_open("Thank you so much for asking about the market!", "Will you be at the market on Sunday?")


@pytest.mark.parametrize(
    "draft", ["All the dates stand here: market.example/dates", "Yes, on {weekday} from ten, come and see us!"]
)
def test_a_link_or_a_gap_may_hold_the_answer(draft: str) -> None:
    assert not left_open(draft, "Will you be at the market on Sunday?")


def test_a_link_to_what_is_sold_holds_none() -> None:
    draft = "Thank you so much for asking! Buy our new mugs, 20% off: mugs.example/sale"
    assert left_open(draft, "Will you be at the market on Sunday?", off=("sales-pitch",))


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("Our new mugs are here! 20% off with code MUG, order now.", "sales-pitch"),
        ("What a stupid thing to say, you pathetic little worm.", "hostile"),
        ("We value your feedback and apologise for any inconvenience.", "corporate"),
    ],
)
def test_what_says_better_why_it_does_not_land_is_told_alone(draft: str, said: str) -> None:
    post = "Will you be at the market on Sunday?"
    told = [hint.id for hint in advise(beside(draft, "reply", post))]
    assert said in told
    assert "unanswered-question" not in told
    assert left_open(draft, post, off=(said,))


def test_words_that_may_be_an_answer_but_seldom_are_leave_it_open() -> None:
    assert left_open("Always such kind words, you made my whole week.", "Are you coming on Sunday?")


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("Three of them came on the 2nd. What name was it under?", "Did my parcel go out?"),
        ("Hi Noor, what are the last four digits? I've three from that day.", "I ordered on the 2nd. Did it go out?"),
    ],
)
def test_a_question_back_is_mostly_on_the_way_to_the_answer(draft: str, post: str) -> None:
    assert not left_open(draft, post)


def test_where_the_tick_says_answered_nothing_is_left_open() -> None:
    draft = beside(
        "Hello Ines, it is three hours and a half, the end is steep.", "reply", "How long is the way to the hut?"
    )
    assert draft.match is not None
    assert draft.match.answered[0].answered
    assert "unanswered-question" not in [hint.id for hint in advise(draft)]


@pytest.mark.parametrize(
    "draft", ["Honestly? I don't know, nobody has dared.", "no clue bro, I tapped it in half asleep"]
)
def test_whoever_says_that_they_do_not_know_has_answered(draft: str) -> None:
    assert not left_open(draft, "How fast is the song, in beats a minute?")


def test_it_is_told_once_as_what_they_asked_and_their_question_is_no_words_to_use() -> None:
    post = "@robinvale @foxandowl When does the coupon expire?"
    [hint] = [one for one in advise(beside("Thank you, Joe!", "reply", post)) if one.id == "unanswered-question"]
    assert hint.message == "They ask: “When does the coupon expire?” Your draft does not say."
    assert hint.suggestions == []


def test_who_asked_for_a_thing_is_told_where_it_is() -> None:
    assert not left_open("It's in the first comment, Grace!", "could you please share the pattern?")


@pytest.mark.parametrize(
    ("draft", "open_"),
    [
        ("Vegan yes!", ["And is there parking?"]),
        ("Parking is free", ["Is it vegan?"]),
        ("Vegan, and parking behind the church", []),
        ("Yes and yes", []),
        ("It is", []),
    ],
)
def test_a_short_answer_to_one_of_two_leaves_the_other_open(draft: str, open_: list[str]) -> None:
    hints = advise(beside(draft, "reply", "Is it vegan? And is there parking?"))
    told = [hint.message for hint in hints if hint.id == "unanswered-question"]
    assert [any(question in message for message in told) for question in open_] == [True] * len(open_)
    assert len(told) == len(open_)


@pytest.mark.parametrize(
    ("draft", "post", "answered"),
    [
        ("Yes, cards are fine.", "Is there a car park? And do you take cards?", [False, True]),
        ("Yes, cards too.", "Is there a car park? And do you take cards?", [True, True]),
        ("There is, behind the church.", "Is there a car park? And do you take cards?", [True, None]),
        ("There is, at nine.", "Is there a market? And when does it open?", [True, True]),
        ("There is, and we do.", "Is there a car park? And do you take cards?", [True, True]),
    ],
)
def test_a_yes_to_one_question_is_none_to_the_other(draft: str, post: str, answered: list[bool | None]) -> None:
    assert [one.answered for one in told(beside(draft, "reply", post)).answers] == answered


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("bus is at 8.20", "is the bus at 8?"),
        ("The deadline is 12 May", "Is the deadline 5 May?"),
        ("Max is 20 kg", "What's the max weight?"),
        ("Sundays are my day off :)", "Are you open on Sunday?"),
        ("Dogs are more than welcome!", "Can I bring my dog?"),
        ("There's always cake", "Will there be cake?"),
        ("Mine! Thank you!", "Whose is the red coat?"),
        ("lovely, we swam yesterday", "How is the weather?"),
        ("Looks great to me", "What do you think?"),
        ("How could I forget!", "Do you remember me?"),
        ("Rice flour in the basket!", "And what flour do you use?"),
        ("Hello Anna! I have learned it by my self, with songs.", "Where did you learn English?"),
    ],
)
def test_who_says_how_things_stand_leaves_nothing_open(draft: str, post: str) -> None:
    assert not left_open(draft, post)


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("Lovely to hear from you!", "How is the weather?"),
        ("The bus is such a joy with you in it!", "is the bus at 8?"),
        ("Your dog is such a sweetheart!", "Can I bring my dog?"),
        ("The old film was a big one for me, thanks all!", "Why did you close the comments on the old film?"),
        ("The tower was built in 1902 in the Gothic style.", "What became of the bell in the tower?"),
        ("A choir is always a joy.", "Do I have to read notes to join your choir?"),
        ("Thank you for the 5 stars!", "Is the deadline 5 May?"),
        ("Good morning to you!", "How did the exam go?"),
        ("Such a pretty coat!", "Whose is the red coat?"),
        ("Thank you for asking about the flour!", "What flour do you use?"),
        ("You are such kind people, thank you!", "What are the opening hours?"),
        ("Glad that you like how I learned it!", "Where did you learn English?"),
    ],
)
def test_words_about_the_matter_that_say_nothing_of_it_do(draft: str, post: str) -> None:
    assert left_open(draft, post)


def test_of_course_at_the_head_answers_the_one_question() -> None:
    def given(draft: str, post: str) -> list[bool | None]:
        return [one.answered for one in told(beside(draft, "reply", post)).answers]

    assert given("Of course Marcus! Please you write me what you imagine.", "Do you accept commissions?") == [True]
    assert given("Of course, Marcus!", "When do you open?") != [True]


@pytest.mark.parametrize(
    ("draft", "post", "answered"),
    [
        ("Hi Tin Kettle! yes!", "Friendly on Sunday?", True),
        ("Hello Book Corner, no, we are away", "Friendly on Sunday?", True),
        ("Hi Tin Kettle! yes!", "Which Sunday?", False),
        ("Yes!", "Tea or coffee?", False),
        ("Thank you, absolutely lovely of you to write!", "Is it vegan?", False),
    ],
)
def test_a_yes_answers_a_question_without_a_verb(draft: str, post: str, answered: bool) -> None:
    [found] = told(beside(draft, "reply", post)).answers
    assert (found.answered is True) is answered
