"""A direct answer shows in its grammar; putting off and not knowing show that there is none."""

import pytest

from agent.reading import compare, read
from agent.reading.direct import by_its_verb, directly


@pytest.mark.parametrize(
    ("asked", "draft", "sign"),
    [
        ("Is the lamp brass or copper?", "Copper, like the old one.", "offered, chosen 1"),
        ("Is the lamp brass or copper?", "Copper, like the old one.", "offered, chosen first"),
        ("Is the lamp brass or copper?", "What a kind thing to say.", "offered, chosen 0"),
        ("Why is the lid so tall?", "The lid is high for the steam.", "says what 1"),
        ("Are you at the fair tomorrow?", "We are!", "by verb"),
        ("Is any cake left?", "There's half a cake.", "there is"),
        ("Why is it so dark?", "Because the fuse blew.", "because"),
    ],
)
def test_a_direct_answer_shows_its_sign(asked: str, draft: str, sign: str) -> None:
    assert sign in directly(asked, draft)


def test_a_verb_that_goes_on_is_no_answer_by_itself() -> None:
    assert "by verb" not in directly("Is it still for sale?", "It is such a joy to read you.")


@pytest.mark.parametrize(
    "draft", ["No clue, sorry.", "I don't know, why ask me.", "Please be patient.", "Stay tuned!", "As stated above."]
)
@pytest.mark.parametrize("asked", ["Does the jumper come in tall?", "When do you open?", "Who won the raffle?"])
def test_not_knowing_or_putting_off_answers_nothing(asked: str, draft: str) -> None:
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft)
    assert [found.answered for found in match.answered] == [False]


@pytest.mark.parametrize("draft", ["We are!", "We're not, sorry", "They do, Ann.", "I did, thanks for asking."])
def test_the_verb_alone_says_yes_or_no(draft: str) -> None:
    asked = "Are you at the fair this year?"
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft, names=["Ann Hill"])
    assert [found.answered for found in match.answered] == [True]


@pytest.mark.parametrize(
    "draft",
    [
        "The more the merrier!",
        "Come rain or shine.",
        "👍🏽",
        "Ha, wouldn't miss it for the world!",
        "They’re welcome!",
        "I'd love to!",
    ],
)
@pytest.mark.parametrize("asked", ["Can I bring the kids?", "Will you be there on Sunday?"])
def test_an_idiom_or_a_thumb_says_yes_where_neither_word_stands(asked: str, draft: str) -> None:
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft)
    assert [found.answered for found in match.answered] == [True]


@pytest.mark.parametrize("draft", ["👍", "The more the merrier!"])
def test_a_yes_answers_no_question_that_asks_for_more(draft: str) -> None:
    asked = "Where did you buy the wool?"
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft)
    assert [found.answered for found in match.answered] == [False]


def test_not_knowing_yet_with_a_promise_answers() -> None:
    asked, draft = "Does the jumper come in tall?", "No idea, but I'll ask the knitter tonight."
    match = compare(read(asked), read(draft), post_text=asked, draft_text=draft)
    assert [found.answered for found in match.answered] == [True]


@pytest.mark.parametrize(
    ("asked", "draft", "says_so"),
    [
        ("Is there a car park?", "There is, behind the church.", True),
        ("And do you take cards?", "There is, behind the church.", False),
        ("Will there be a second season?", "Glad you liked it, we did too!", False),
        ("Could you bring a ladder?", "We will.", True),
        ("You going to the fair?", "I did.", True),
        ("Is it open, and do you take cards?", "We do.", True),
    ],
)
def test_a_verb_says_yes_to_a_question_of_its_own_kind(asked: str, draft: str, says_so: bool) -> None:
    assert by_its_verb(asked, draft) is says_so
