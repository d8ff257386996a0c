"""What sends somebody elsewhere, and what only looks like it."""

from __future__ import annotations

import pytest

from agent.hints.beside import beside
from agent.hints.elsewhere import bare, sends
from agent.hints.sent_away import sends_away
from agent.hints.words import Words


@pytest.mark.parametrize(
    "draft",
    [
        "Please telephone the box office.",
        "You'd have to take it up with your landlord.",
        "Measurements are on the product page.",
        "Refunds are dealt with by head office.",
        "Any jeweller can tell you.",
        "Wardrobe isn't ours, speak to the theatre staff.",
        "There's a leaflet by the door.",
    ],
)
def test_an_order_to_go_there_and_a_statement_that_it_stands_there_send_on(draft: str) -> None:
    assert list(sends(Words(draft)))


@pytest.mark.parametrize(
    "draft",
    ["I rang the box office for you.", "We spoke to your landlord.", "Ring the bell twice.", "She works in a bank."],
)
def test_what_the_writer_did_and_what_others_do_sends_nobody_on(draft: str) -> None:
    assert not list(sends(Words(draft)))


def test_the_bare_name_of_a_place_is_an_answer_to_nothing() -> None:
    assert bare(Words("Care label 🙂")) is not None
    assert bare(Words("Walnut, oiled")) is None


def test_a_page_is_no_brush_off_beside_an_answer_or_by_its_number() -> None:
    asked = "How long does the glue need?"
    assert sends_away(beside("It's all on the website.", "reply", asked)) is not None
    assert sends_away(beside("Two hours, more when it's cold. It's all on the website.", "reply", asked)) is None
    assert sends_away(beside("It's in the leaflet, page 4.", "reply", asked)) is None


def test_who_asked_nothing_is_not_sent_away() -> None:
    assert sends_away(beside("Thank you! Have a look at our shop.", "reply", "Love your mugs, so beautiful!")) is None


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        (
            "I've opened an issue for it, you can follow it here: https://git.example/12",
            "The app logs me out every day",
        ),
        ("I reported it, follow along here: https://git.example/12", "The app is slow"),
        ("There's an issue open for it: https://git.example/9", "The app is slow"),
        ("It's pinned at the top of my page :)", "Can you send me the recipe?"),
        ("[text](https://x.example)", "how do I write a link?"),
        ("If you have to ask you can't afford it.", "Why is it so dear?"),
        ("Ask Emma, she's got the key.", "Where's the party?"),
    ],
)
def test_who_takes_it_in_hand_gives_the_thing_or_tells_who_knows_sends_nobody_away(draft: str, post: str) -> None:
    assert sends_away(beside(draft, "reply", post)) is None


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("Please open an issue on GitHub: https://git.example/9", "The app is slow"),
        ("For issues open a ticket at https://git.example/9", "The app is slow"),
        ("Ask Emma.", "Where's the party?"),
        ("Text us.", "Where's the party?"),
    ],
)
def test_who_has_the_matter_put_elsewhere_sends_away(draft: str, post: str) -> None:
    assert sends_away(beside(draft, "reply", post)) is not None
