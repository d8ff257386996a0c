"""To whom a draft speaks, and who is only named in it."""

from __future__ import annotations

import pytest

from agent.hints.given import may_be, names_part_of
from agent.hints.spoken_to import spoken_to


def names(draft: str) -> list[str]:
    return [one.name for one in spoken_to(draft, english=True)]


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("np Sanjay", "Sanjay"),
        ("No worries Chloe, it's on me.", "Chloe"),
        ("Jean-Paul, I heard it in the car park.", "Jean-Paul"),
        ("62, Odette!", "Odette"),
        ("My pleasure, Hilda!", "Hilda"),
        ("Bravo Konrad!", "Konrad"),
        ("Lieber Konrad, ab Montag.", "Konrad"),
        ("Sorry about the delay, Hilda, it comes tomorrow.", "Hilda"),
        ("On Friday at nine Konrad!", "Konrad"),
        ("thanks for asking Odette", "Odette"),
        ("sat works Chidinma 👍", "Chidinma"),
        ("Listen Norman, it is the other valve.", "Norman"),
        ("Fair enough Hilda, you're not alone in that.", "Hilda"),
        ("Give me an evening, Hilda, and I'll look it up.", "Hilda"),
        ("konrad bro it took me nine takes", "konrad"),
        ("Hi Leo, it was the other valve.", "Leo"),
        ("Hiroshi-san, I am relieved!", "Hiroshi-san"),
        ("Good question Konrad, plain hide glue.", "Konrad"),
        ("Back since Tuesday Odette, look again.", "Odette"),
        ("Odette you've no idea how much that helps.", "Odette"),
        ("Natuurlijk Konrad, als hij niet blaft.", "Konrad"),
    ],
)
def test_who_is_called_is_spoken_to(draft: str, name: str) -> None:
    assert names(draft) == [name]


@pytest.mark.parametrize(
    "draft",
    [
        "I have mended it by hand, it comes tomorrow. Beatrix",
        "We are taking the batch off the shelf now. Helen, quality",
        "The guard, Stefan, is on his way to you.",
        "Ask for me, Carla, any day but Monday.",
        "That'll be Big Steve. I'll tell him!",
        "Was it Konrad?",
        "Say hello to Konrad!",
        "It was so good to meet Konrad!",
        "We are closed till May!",
        "Best, Konrad",
        "Up to her. I have been calling it Konrad.",
        "Hi [Doris], the parcel is on its way.",
        "Lucy, my daughter, put it there.",
        "Emil, if I remember right, carved that one.",
        "Petra here! I dropped my phone.",
        "this one's name's Gerald",
        "Easy there, Rembrandt, leave some for us.",
        "Cut the crust off and feed it brandy.",
        "Those gutters are a misery every November",
        "Same as then, minus Konrad",
        "That was my nephew Konrad 😊",
        "Chalon, Brussels, Bristol. In that order.",
        "You are right, I'll do May. Put my name down.",
        "Mrs Parkin got told things that I never did.",
        "They have names, yes. Annabel, Konrad, and The Mistake.",
    ],
)
def test_who_signs_or_is_told_of_is_not_spoken_to(draft: str) -> None:
    assert names(draft) == []


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("Kit", "Christopher"),
        ("Anne-So", "Anne-Sophie"),
        ("Rick", "Frederick"),
        ("Shelly", "Michelle"),
        ("Sara", "Sarah"),
        ("Karin", "Karen"),
        ("Lupita", "Guadalupe"),
        ("Anita", "Ana"),
        ("Yuki-chan", "Yukiko"),
        ("Georgie", "Georgia"),
        ("Kostya", "Constantine"),
    ],
)
def test_a_short_form_may_be_the_name(called: str, name: str) -> None:
    assert may_be(called, name)


@pytest.mark.parametrize(
    ("called", "name"),
    [("Christine", "Christian"), ("Paul", "Paula"), ("Daniela", "Daniele"), ("Laura", "Lauren"), ("Martin", "Martina")],
)
def test_a_name_of_the_same_root_may_be_another(called: str, name: str) -> None:
    assert not may_be(called, name)


@pytest.mark.parametrize(("called", "name"), [("Jess", "Tess"), ("Marta", "Maria"), ("Weiss", "Reiss")])
def test_a_name_that_differs_by_one_letter_may_be_another(called: str, name: str) -> None:
    assert not may_be(called, name)


def test_the_other_half_of_a_double_name_makes_another() -> None:
    assert not may_be("Jean-Paul", "Jean-Luc")


def test_an_initial_makes_a_name_of_a_handle_whatever_else_the_word_means() -> None:
    assert names_part_of("mike_w")
    assert not names_part_of("mike_drop")


@pytest.mark.parametrize(
    "draft",
    [
        "You should thank Marco, he cooked!",
        "We should thank Odette!",
        "Thank Odette, she lent me the amp!",
        "We love Odette!",
        "I love Odette, she lent me the amp!",
        "You'd love Odette, she lent me the amp!",
        "Bless Odette, she lent me the amp!",
        "Then came Odette!",
        "Thanks! Konrad, our drummer, wrote it.",
        "Thanks - Konrad, the second drummer, wrote it.",
        "Love, Konrad (the drummer)",
    ],
)
def test_whom_one_thanks_or_loves_and_who_is_explained_is_not_spoken_to(draft: str) -> None:
    assert names(draft) == []


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("Bless you Odette!", "Odette"),
        ("Thank you Konrad!", "Konrad"),
        ("Aw bless Odette, I needed that.", "Odette"),
        ("Konrad, the lid fits, thanks for waiting.", "Konrad"),
        ("Konrad, the lid is on its way.", "Konrad"),
        ("Good catch Konrad, it is mended.", "Konrad"),
        ("Well spotted Odette!", "Odette"),
        ("Olá Odette! It was the amp.", "Odette"),
        ("Guten Morgen Jürgen, ab Montag.", "Jürgen"),
    ],
)
def test_who_is_thanked_or_praised_to_the_face_is_spoken_to(draft: str, name: str) -> None:
    assert names(draft) == [name]
