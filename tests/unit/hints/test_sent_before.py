"""Nearly the words that were sent to others: found through edits and other names, and not found where they differ."""

from datetime import UTC, datetime, timedelta

import pytest

from agent.hints.sent_before import SentBefore

MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
THANKS = "Thanks Ana, that means a lot. The next batch of mugs is in the kiln."


@pytest.fixture
def sent() -> SentBefore:
    before = SentBefore()
    before.add("a1", THANKS, person="ana", name="Ana", names=["Ana", "anab"], at=MONDAY)
    return before


def nearly(sent: SentBefore, text: str, person: str = "joe", since: datetime = MONDAY):
    return sent.nearly(text, person=person, names=[person.title()], since=since)


def test_the_same_words_with_another_name_are_found(sent: SentBefore):
    found = nearly(sent, THANKS.replace("Ana", "Joe"))
    assert found is not None
    assert (found.likeness, found.people, found.to) == (1.0, 1, "Ana")
    assert found.differs == ()


def test_what_differs_is_marked(sent: SentBefore):
    text = "Thanks Joe, that means a lot. The next batch of bowls is in the kiln."
    found = nearly(sent, text)
    assert found is not None
    assert [text[start:end] for start, end in found.differs] == ["bowls"]


def test_everybody_who_got_such_words_is_counted_once(sent: SentBefore):
    for number, who in enumerate(("kim", "lou", "lou")):
        text = f"Thanks {who.title()}, that means a lot! Next batch of mugs is in the kiln already."
        at = MONDAY + timedelta(days=number)
        sent.add(f"b{number}", text, person=who, name=who.title(), names=[who], at=at)
    found = nearly(sent, THANKS.replace("Ana", "Joe"))
    assert found is not None
    assert (found.people, found.to) == (3, "Lou")


@pytest.mark.parametrize(
    "text",
    [
        "Thank you!",
        "Thanks Joe, your photo of the harbour made my whole morning.",
        "",
        "😊😊😊",
        "https://example.com/a",
    ],
)
def test_short_words_and_other_words_are_not(sent: SentBefore, text: str):
    sent.add("b1", text, person="kim", name="Kim", names=["Kim"], at=MONDAY)
    sent.add("b2", "Thank you!", person="lou", name="Lou", names=["Lou"], at=MONDAY)
    found = nearly(sent, text, person="kim")
    assert found is None


def test_words_to_the_same_person_and_words_of_long_ago_do_not_count(sent: SentBefore):
    assert nearly(sent, THANKS, person="ana") is None
    assert nearly(sent, THANKS, since=MONDAY + timedelta(seconds=1)) is None


def test_what_was_taken_back_is_not_found(sent: SentBefore):
    sent.remove("a1")
    assert nearly(sent, THANKS) is None


def test_what_others_got_too_stays_until_the_last_of_it_is_taken_back(sent: SentBefore):
    sent.add("b1", THANKS.replace("Ana", "Kim"), person="kim", name="Kim", names=["Kim"], at=MONDAY)
    sent.add("b2", "Your photo of the harbour made my morning.", person="lou", name="Lou", names=["Lou"], at=MONDAY)
    sent.remove("a1")
    found = nearly(sent, THANKS.replace("Ana", "Joe"))
    assert found is not None
    assert (found.people, found.to) == (1, "Kim")
    sent.remove("b1")
    assert nearly(sent, THANKS.replace("Ana", "Joe")) is None
    assert nearly(sent, "Your photo of the harbour made my morning.") is not None


def test_nothing_is_held_of_words_that_were_taken_back(sent: SentBefore):
    sent.remove("a1")
    held = repr([vars(sent), vars(sent._sayings)])
    assert "kiln" not in held
    assert "Ana" not in held


def test_what_was_edited_is_found_by_its_new_words(sent: SentBefore):
    other = "Joe, I wrote down your question about glaze and will look it up in my notes tonight."
    sent.add("a1", other, person="ana", name="Ana", names=["Ana"], at=MONDAY)
    assert nearly(sent, THANKS) is None
    assert nearly(sent, other) is not None
