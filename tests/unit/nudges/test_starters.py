"""Beginnings of an answer: the name and their own words in a plain frame, never finished."""

from __future__ import annotations

import re

import pytest

from agent.model import Reason
from agent.nudges.starters import MOST, TURNS, starters
from agent.reading import read


def reason(id: str) -> Reason:
    return Reason(id=id, text=id, post="x:1", needs="nod")


TEXTS = {
    "praise": "I love the teal bag so much",
    "question": "When does the coupon expire?",
    "complaint": "My order never arrived",
    "story": "I passed my driving test on Monday!",
}


@pytest.mark.parametrize("id", TEXTS)
def test_they_are_unfinished_and_hold_nothing_but_name_and_their_own_words(id: str) -> None:
    text = TEXTS[id]
    for turn in range(TURNS):
        told = starters("Joe", read(text, "en"), [reason(id)], turn, text)
        assert 1 <= len(told) <= MOST
        for one in told:
            assert one.text.endswith(" "), "the user goes on"
            assert not re.search(r"[.!?…] $", one.text), "no sentence is ended"
            assert "Joe" in one.text


@pytest.mark.parametrize("id", TEXTS)
def test_two_people_in_a_row_are_never_greeted_alike(id: str) -> None:
    for turn in range(2 * TURNS):
        one = {starter.text for starter in starters("Joe", read(TEXTS[id], "en"), [reason(id)], turn, TEXTS[id])}
        next_one = {
            starter.text for starter in starters("Joe", read(TEXTS[id], "en"), [reason(id)], turn + 1, TEXTS[id])
        }
        assert not one & next_one


def test_to_grief_there_is_the_name_and_a_plain_word() -> None:
    words = read("My dad died in March and I miss him so much", "en")
    [one] = starters("Maya", words, [reason("story")], 0)
    assert (one.kind, one.text) == ("care", "Maya, I am so sorry ")


def test_a_loss_told_beside_praise_is_a_loss() -> None:
    text = "Lost my mum in June and this song is so beautiful"
    [one] = starters("Maya", read(text, "en"), [reason("praise")], 1, text)
    assert (one.kind, one.text) == ("care", "I am so sorry, Maya ")


@pytest.mark.parametrize("text", ["I lost my job on Friday", "Two weeks since the diagnosis", "They made me redundant"])
def test_to_illness_and_a_lost_job_there_is_a_plain_word_too(text: str) -> None:
    [one] = starters("Sid", read(text, "en"), [reason("story")], 0, text)
    assert (one.kind, one.text) == ("care", "Sid, I am so sorry ")


@pytest.mark.parametrize(
    "text",
    [
        "He passed in March and I still wear his hat",
        "We said goodbye to our old dog today",
        "My brother was killed on his boat in May",
        "We had to have her put to sleep",
        "My phone died on the day my dad died",
        "My aunt has dementia and still hums it",
        "Our house burnt down on Sunday",
    ],
)
def test_a_loss_in_other_words_is_one_too(text: str) -> None:
    [one] = starters("Sid", read(text, "en"), [reason("story")], 0, text)
    assert (one.kind, one.text) == ("care", "Sid, I am so sorry ")


@pytest.mark.parametrize(
    "text",
    [
        "My battery died on the hill",
        "The old engine has finally died",
        "I nearly died when I saw the price",
        "My cat died laughing",
        "Dying to see the new one",
        "She passed last week!!! First try, so proud of her",
        "He passed on the message",
        "The film killed me",
    ],
)
def test_what_is_nobodys_death_is_not_pitied(text: str) -> None:
    assert all("sorry" not in one.text for one in starters("Sid", read(text, "en"), [reason("reply")], 0, text))


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("I'm a huge fan of your hats", None),
        ("Not a fan of the new door", "the new door"),
        ("A fan in the window blew the card down", "the fan"),
        ("It worked a treat", None),
        ("You are a lifesaver", None),
        ("I was a nurse for years", None),
        ("It is a Singer from 1920", "the Singer"),
        ("It cost less than my lunch", None),
        ("Better than the old one, and the handle is so light", "the handle"),
        ("I'm on the fence about the handle", "the handle"),
        ("Took me ages to find somebody that mends hub gears", None),
        ("I keep thinking of that red kettle", "the red kettle"),
        ("I came to a rusty gate although the sign says open", "the rusty gate"),
        ("To my surprise the hinges hold", "the hinges"),
    ],
)
def test_turns_of_phrase_and_what_somebody_is_are_no_things(text: str, thing: str | None) -> None:
    [one] = starters("Sid", read(text, "en"), [reason("reply")], 0, text)
    assert one.text == (f"I read about {thing}, Sid, and " if thing else "Sid, I read that and ")


@pytest.mark.parametrize(
    "text",
    [
        "your songs got me through the divorce",
        "20 years after my stroke I am up that hill",
        "Dad had a stroke in May and he paints again, with your brushes",
        "All clear after the chemo!",
    ],
)
def test_who_came_through_something_is_not_pitied(text: str) -> None:
    for turn in range(TURNS):
        for one in starters("Sid", read(text, "en"), [reason("praise"), reason("story")], turn, text):
            assert "sorry" not in one.text
            assert not re.search(r"divorce|stroke|chemo|dad", one.text, re.IGNORECASE), "nor is it taken up"


@pytest.mark.parametrize("text", ["my son broke it within a minute", "the lodger left your lamp in the rain"])
@pytest.mark.parametrize("why", ["reply", "share", "listening", "story"])
def test_nobody_is_glad_of_what_may_be_sad(text: str, why: str) -> None:
    for turn in range(TURNS):
        for one in starters("Zed", read(text, "en"), [reason(why)], turn, text):
            assert "glad" not in one.text.casefold()


def test_thanks_beside_a_complaint_is_nothing_to_be_glad_of() -> None:
    text = "Thanks, but the lamp arrived broken"
    told = starters("Zed", read(text, "en"), [reason("complaint"), reason("thanks")], 0, text)
    assert [one.kind for one in told] == ["care", "credit"]


@pytest.mark.parametrize("text", ["", "...", "\u200b", "quero duas por favor", "fiyat nedir", "que guapa"])
def test_to_no_words_and_to_those_of_no_known_language_there_is_the_name(text: str) -> None:
    for turn in range(TURNS):
        [one] = starters("Rui", read(text), [reason("reply")], turn, text)
        assert one.text == "Rui, "


def test_to_a_heart_alone_there_is_more() -> None:
    assert starters("Rui", read("❤️❤️"), [reason("praise")], 0, "❤️❤️")[0].text == "Thank you, Rui, that "


@pytest.mark.parametrize("text", ["Still broken for me. I am really disappointed", "My parcel arrived bent"])
@pytest.mark.parametrize("turn", range(TURNS))
def test_nobody_who_is_unhappy_is_praised_for_it(text: str, turn: int) -> None:
    told = starters("Ansel", read(text, "en"), [reason("complaint")], turn, text)
    assert not [one for one in told if re.search(r"\b(?:good|well|great|nice)\b", one.text, re.IGNORECASE)]
    assert "sorry" in told[0].text or "should not have happened" in told[0].text


def test_to_another_language_there_is_the_name() -> None:
    [one] = starters("Rui", read("Quando fica pronto o menu de impostos, por favor?", "pt"), [reason("question")], 0)
    assert one.text == "Rui, "


def test_a_thanks_is_noticed_and_not_thanked_for() -> None:
    told = starters("Joe", read("Thank you so much for the pattern", "en"), [reason("thanks")], 0)
    assert {one.kind for one in told} == {"notice"}


@pytest.mark.parametrize(
    ("text", "id", "begins"),
    [
        ("When does the coupon expire?", "question", "Joe, the coupon "),
        ("Can I bring my sister? She is new here", "question", "Joe, your sister "),
        ("Is there a smaller frame?", "question", "Joe, the smaller frame "),
        ("My parcel arrived bent and nobody answers", "complaint", "I am sorry about your parcel, Joe. I "),
        ("I love the teal bag so much", "praise", "Thank you, Joe. The teal bag "),
        ("Does the coupon count for the heron too?", "question", "Joe, the coupon "),
        ("Will the small mug fit?", "question", "Joe, the small mug "),
        ("After six years I finally dared to draw again, because of your hare", "story", "Joe, I read that and "),
        ("The owl came today. Thank you!", "thanks", "I am glad, Joe. The owl "),
        ("So sorry for your loss Joe. Anything you need?", "question", "Joe, "),
        ("The teal bag! How much is it?", "question", "Joe, the teal bag "),
        ("can my aunt enter by the side door", "question", "Joe, your aunt "),
        ("can my niece fetch it for me", "question", "Joe, your niece "),
        ("is the tea tin dented?", "question", "Joe, the tea tin "),
        ("is the lid dented?", "question", "Joe, the lid "),
        ("how's the oven behaving these days?", "question", "Joe, the oven "),
        ("Is the tea towel in blue too?", "question", "Joe, the tea towel "),
        ("will the red ones come back", "question", "Joe, the red ones "),
        ("the harvest is wonderful", "praise", "Thank you, Joe. The harvest "),
        ("that glaze is unreal", "praise", "Thank you, Joe. The glaze "),
        ("this is the clearest thing I have read", "reply", "Joe, I read that and "),
        ("shut up and take my money, this is the best", "praise", "Thank you, Joe, that "),
        ("the kids fought over who would carry it, wonderful", "praise", "Thank you, Joe. The kids "),
    ],
)
def test_they_say_what_a_person_would_say(text: str, id: str, begins: str) -> None:
    assert starters("Joe", read(text, "en"), [reason(id)], 0, text)[0].text == begins


def test_what_may_be_half_a_name_or_a_verb_is_not_taken_up() -> None:
    text = "Ana are you really going to be there, I rip in daylight?"
    assert starters("Evelyn", read(text, "en"), [reason("question")], 0, text)[0].text == "Evelyn, "


def test_of_praise_beside_news_the_praised_is_taken_up() -> None:
    text = "The parcel came today. The hare is beautiful, I love it."
    words = read(text, "en")
    praised = next(each.span for each in words.evidence if each.intent == "praise")
    why = Reason(id="praise", text="praise", post="x:1", needs="nod", span=praised)
    assert starters("Joe", words, [why], 0, text)[0].text == "Thank you, Joe. The hare "


def test_who_answers_with_a_question_is_answered_and_no_more() -> None:
    text = "And does it come in blue?"
    told = starters("Joe", read(text, "en"), [reason("question"), reason("follow-up")], 0, text)
    assert [one.kind for one in told] == ["answer"]


def test_a_promise_begins_with_having_come_back() -> None:
    assert starters("Joe", None, [reason("promise")], 0)[0].text == "Joe, as promised: "
