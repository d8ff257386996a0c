"""Abuse that is so short, or so loud, that no learned head can weigh it; and what only looks so."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def hostile(draft: str, post: str = "Hello", exchanges: int = 0) -> bool:
    hints = advise(beside(draft, "reply", post, names=("Karl Weber",), exchanges=exchanges))
    return any(hint.id == "hostile" for hint in hints)


@pytest.mark.parametrize(
    "draft",
    ["🖕", "stfu", "kys", "Loser!", "Shut up", "Get lost, Karl.", "NO!!! GO AWAY!!!", "F*** you", "Go die."],
)
def test_a_draft_that_is_nothing_but_abuse_is_told(draft: str) -> None:
    assert hostile(draft)


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("stfu 😂", "Guess who burnt the rice again"),
        ("stfu", "I got the lead role!!! So happy!"),
        ("Shut up!", "Guess who got the job"),
        ("Loser!", "My ex wants the toaster back"),
        ("Fuck off!", "Guess who got the job"),
        ("Die.", "Der, die or das Sonne?"),
        ("Go away and play with the cat, I'm baking.", "What shall I do?"),
    ],
)
def test_what_may_be_fun_or_of_another_is_left_to_the_head(draft: str, post: str) -> None:
    assert not hostile(draft, post)


def test_friends_who_talk_often_are_left_alone() -> None:
    assert not hostile("stfu", exchanges=5)
    assert not hostile("🖕", exchanges=5)


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("STOP POSTING IN CAPS AND READ THE ERROR!!!!!", "my code doesn't compile"),
        ("READ THE DESCRIPTION BEFORE YOU ASK!!!", "Is it dishwasher safe?"),
        ("FEED IT YOURSELF THEN!!! LEAVE ME ALONE", "Your dog dug up my tulips"),
    ],
)
def test_orders_in_capitals_are_shouted_and_not_warm(draft: str, post: str) -> None:
    told = {hint.id for hint in advise(beside(draft, "reply", post, names=("Karl Weber",)))}
    assert "hostile" in told
    assert "warm" not in told


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("STOP IT THIS IS THE BEST SOLO!!!", "The last song is up"),
        ("I READ THE WHOLE THREAD IN ONE NIGHT!!!", "My thread on moss"),
        ("GO GO GO!!! WHAT A GOAL!!!", "The final is on"),
    ],
)
def test_joy_in_capitals_is_joy(draft: str, post: str) -> None:
    assert not hostile(draft, post)


@pytest.mark.parametrize(
    ("post", "hurt"),
    [
        ("My dog died on Sunday.", True),
        ("Dad passed away last night", True),
        ("Funeral for Rex was on Monday, heartbroken", True),
        ("Rex died on Monday", True),
        ("Terrible take.", False),
        ("Painful colours", False),
        ("The battery died after a day", False),
    ],
)
def test_only_who_tells_of_their_own_sorrow_is_hurt_already(post: str, hurt: bool) -> None:
    draft = "Nobody asked you, you pathetic little man."
    told = [hint.message for hint in advise(beside(draft, "reply", post)) if hint.id == "hostile"]
    assert len(told) == 1
    assert ("hurt already" in told[0]) is hurt


def test_not_yet_is_no_insult() -> None:
    assert not hostile("You can't draw YET.", "I can't draw")
    assert hostile("You can't draw.", "I can't draw")


def test_who_laughs_and_asks_whether_they_are_hurt_means_no_harm() -> None:
    assert not hostile("hahaha you absolute donkey, you ok tho?", "I crashed my bike into a bin lol")
    assert hostile("You absolute donkey.", "I crashed my bike into a bin")


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("NEVER EVER STOP POSTING!!!", "Nine new photos of the hill"),
        ("DON'T STOP WRITING THESE!!!", "Chapter nine is up"),
        ("STOP POSTING SUCH BEAUTIES!!!", "Nine new photos of the hill"),
        ("LEAVE THEM ALONE AND SING!!!", "The neighbours knock again"),
        ("LISTEN FOR THE OWL!!!", "We camp at the lake"),
        ("GET OUT!!! QUICK, GET OUT!!!", "There is smoke in the hall"),
    ],
)
def test_joy_and_fear_in_capitals_order_nobody_about(draft: str, post: str) -> None:
    assert not hostile(draft, post)


def test_orders_that_nobody_takes_for_joy_stay_shouted() -> None:
    assert hostile("STOP POSTING THIS!!! ENOUGH OF IT", "Look at my sale")
    assert hostile("STOP SPAMMING US NOW!!!", "Look at my sale")
    assert hostile("LEAVE US ALONE!!! GO AWAY", "Look at my sale")
    assert hostile("GET OUT OF OUR GROUP!!!", "Look at my sale")


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("Loser!", "Which song by Beck was that?"),
        ("Nobody cares!", "What did they shout?"),
        ("no, nobody asked", "Did anybody ask for the key?"),
        ("Idiots!", "The town felled the limes"),
        ("scum", "The town felled the limes"),
        ("shut up", "I beat your time on the hill"),
        ("Don't let the door hit you, mine did that", "My new door weighs a ton"),
        ("🖕", "Which finger is it in that emoji?"),
        ("🖕 ha", "look what they painted 🖕"),
    ],
)
def test_what_may_answer_or_be_said_of_others_is_left_to_the_head(draft: str, post: str) -> None:
    assert not hostile(draft, post)


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("stfu", "What time do you open?"),
        ("Get lost.", "Are you open on Sunday?"),
        ("You idiots!", "The town felled the limes"),
        ("Idiots!", "You felled the limes"),
        ("Don't let the door hit you on the way out.", "I am leaving the choir."),
        ("haha you idiot, are you ok?", "You sold me a broken mug"),
    ],
)
def test_abuse_that_answers_nothing_stays_told(draft: str, post: str) -> None:
    assert hostile(draft, post)
