"""Plain signs that a draft answers a question, or goes past it."""

from __future__ import annotations

from agent.reading.leaning import leaning, leaning_away, signs


def test_a_yes_a_place_and_a_choice_lean_towards_an_answer() -> None:
    assert leaning(signs("Do you ship to Peru?", "yes-no", "Yep, by sea.")) > 0
    assert "begins with a place" in set(signs("Where is it?", "where", "Behind the mill."))
    assert "chooses" in set(signs("Is it oak or ash?", "which", "Ash all through."))


def test_thanks_alone_and_a_saying_lean_away() -> None:
    assert leaning(signs("Do you ship to Peru?", "yes-no", "So kind of you to ask!")) < 0
    assert leaning(signs("Is my drawing good enough?", "yes-no", "Art is whatever you make of it.")) < 0


def test_to_put_an_answer_off_honestly_is_one_and_to_look_forward_is_none() -> None:
    assert "later" in set(signs("Is it free?", "yes-no", "I'll ask the caretaker and let you know."))
    assert "later" not in set(signs("Is it free?", "yes-no", "I can't wait for Saturday."))


def test_sorrow_is_no_yes() -> None:
    assert "says yes or no" not in set(signs("Is there any trace of it?", "yes-no", "Oh no."))
    assert "assents" not in set(signs("Is there any trace of it?", "yes-no", "I'm so sorry."))
    assert "assents" in set(signs("Are you open?", "yes-no", "We are."))


def test_signs_of_an_answer_do_not_hide_those_that_it_goes_past_the_question() -> None:
    found = {"assents", "cheers"}
    assert leaning_away(found) < 0 < leaning(found)
    assert leaning_away({"assents"}) == 0
