"""One notion of the name: the tick, the hint that they are called by name, and the one that somebody else is."""

from __future__ import annotations

import pytest

from agent.hints.beside import beside, told


def said_of_the_name(draft: str, name: str, post: str = "Lovely solo") -> tuple[bool | None, bool, bool]:
    """The tick, whether "by name" is told, and whether "wrong name" is."""
    hinted = told(beside(draft, "reply", post, names=(name,)))
    ids = {hint.id for hint in hinted.hints}
    return hinted.acknowledges.name, "by-name" in ids, "wrong-name" in ids


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("Danke Martina, that was the amp.", "Martin Kessel"),
        ("Cheers Paul!", "Paula Brook"),
        ("Gracias Gabriela, that was the amp.", "Gabriel Ruano"),
        ("Thanks Victoria, that was the amp.", "Victor Halm"),
        ("Thanks Julia, that was the amp.", "Julian Ashby"),
        ("Thanks Michelle, that was the amp.", "Michael Okoro"),
        ("Hello Redwing Bakery, thank you!", "Bluebird Bakery"),
        ("Dear Green Lane Books, thank you!", "Old Town Books"),
        ("Hello Mill Road Choir, thank you!", "Hill Street Choir"),
        ("Hi Broken Fork team, thank you!", "The Crooked Spoon"),
    ],
)
def test_who_is_taken_for_another_is_not_called_by_name(draft: str, name: str) -> None:
    assert said_of_the_name(draft, name) == (False, False, True)


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("Thanks Zoe, that was the amp.", "Zoë"),
        ("Thanks Zoë, that was the amp.", "Zoe"),
        ("Thank you Francois, that was the amp.", "François Petit"),
        ("Hi Maria! That was the amp.", "Мария Иванова"),
        ("Thank you Jessica, that was the amp.", "✨ jess ✨"),
        ("Thank you Dmitry, that was the amp.", "Дмитрий"),
        ("Hi Bill, that was the amp.", "Will Turnbull"),
        ("A whole year. Iris, that is a lot.", "Iris"),
        ("Hello Bluebird, thank you!", "Bluebird Bakery"),
        ("Thank you to all at Bluebird Bakery!", "Bluebird Bakery"),
        ("Thanks Samantha, that was the amp.", "Sam"),
        ("Thanks Patrick, that was the amp.", "Patrick Lowe"),
        ("Thanks Tony, that was the amp.", "Toni Kessel"),
        ("Thanks Sophie, that was the amp.", "Sofia Brook"),
        ("Thanks Katarina, that was the amp.", "Katharina Halm"),
        ("Thanks Eric, that was the amp.", "Erik"),
        ("Thanks Fred, that was the amp.", "Frederik Lowe"),
    ],
)
def test_the_tick_and_the_hint_agree_on_who_is_called(draft: str, name: str) -> None:
    assert said_of_the_name(draft, name) == (True, True, False)


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("Olive oil, the cheap one.", "Olive"),
        ("Baked with the oven of the Bakery next door.", "Bluebird Bakery"),
        ("Cheers Hannah! That was the amp.", "Ann"),
        ("Cheers Christian! That was the amp.", "Ian"),
        ("Cheers Adam! That was the amp.", "Ada"),
        ("Thanks Lina, that was the amp.", "Lena Kessel"),
        ("Thanks Kara, that was the amp.", "Kira Brook"),
        ("Thanks Dana, that was the amp.", "Dina"),
        ("Thanks Mara, that was the amp.", "Marta Halm"),
        ("Thanks Ella, that was the amp.", "Ellen Ashby"),
    ],
)
def test_a_word_or_a_part_of_another_name_calls_nobody(draft: str, name: str) -> None:
    assert said_of_the_name(draft, name) == (False, False, False)


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("Hi Li Wei, that was the amp.", "李伟"),
        ("Dear Min Jun, that was the amp.", "김민준"),
        ("Hi Sarah Levi, that was the amp.", "שרה לוי"),
        ("Good morning Rahul Sharma! That was the amp.", "राहुल शर्मा"),
        ("Hi Emma Brown, that was the amp.", "knitwitch"),
    ],
)
def test_whoever_may_be_behind_other_letters_or_a_handle_is_no_wrong_name(draft: str, name: str) -> None:
    assert said_of_the_name(draft, name)[2] is False


def test_another_house_greeted_in_place_of_a_handle_is_told() -> None:
    assert said_of_the_name("Hello Copper Kettle, that was the amp.", "knitwitch")[2] is True


def test_no_name_no_tick() -> None:
    assert told(beside("Thanks Zoe!", "reply", "Lovely solo")).acknowledges.name is None


@pytest.mark.parametrize(
    ("draft", "name", "called"),
    [
        ("All morning it took me, Jean Luc", "Jean-Luc", True),
        ("thank you jiwoo, it took me all morning", "Ji-woo Park", True),
        ("Mei Ling! It took me all morning.", "Mei-Ling Chen", True),
        ("It took me all morning, Jean and Luc helped", "Jean-Luc", False),
        ("The mei lingers on the stove", "Mei-Ling Chen", False),
    ],
)
def test_a_name_of_two_may_be_written_as_two_words_or_as_one(draft: str, name: str, called: bool) -> None:
    assert said_of_the_name(draft, name)[:2] == (called, called)


def test_respect_behind_a_name_is_none_of_it_and_a_place_is_nobody() -> None:
    assert said_of_the_name("Haruki-san, upstairs at number 12", "Haruki")[0] is True
    assert said_of_the_name("Watanabe-san, upstairs at number 12", "Jun Watanabe")[0] is True
    assert said_of_the_name("Hiroto-san, upstairs at number 12", "Haruki")[0] is False
    assert said_of_the_name("In Paris, upstairs at number 12", "Paris")[0] is False
    assert said_of_the_name("Come on in Grace, the kettle is on", "Grace")[0] is True
    assert said_of_the_name("It is upstairs, Paris, at number 12", "Paris")[0] is True


def test_a_word_at_the_head_is_a_name_where_what_follows_is_said_to_somebody() -> None:
    assert said_of_the_name("Hope, it will!", "Hope", "I wish it works")[0] is True
    assert said_of_the_name("Olive, the cheap one.", "Olive", "Which oil is it?")[0] is False
