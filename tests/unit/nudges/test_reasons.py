"""The reasons of a nudge, the order, and what to call people."""

from __future__ import annotations

from pathlib import Path

import pytest

import agent.nudges.reasons as folder
from agent.model import Author, Post
from agent.nudges.called import called
from agent.nudges.order import RANKS
from agent.nudges.reason import Heard, short
from agent.nudges.reasons import BY_ID, REASONS, reasons
from agent.reading import read


def heard(text: str, way: str = "reply", first: bool = False) -> Heard:
    post = Post(platform="x", id="1", author=Author(handle="joe"), text=text)
    return Heard(key="x:1", post=post, reading=read(text, "en"), name="Joe", way=way, first=first)


def test_each_file_of_the_folder_is_a_reason_that_is_registered() -> None:
    files = {path.stem.replace("_", "-") for path in Path(folder.__file__).parent.glob("*.py")} - {"--init--"}

    assert files == set(BY_ID)
    assert all(rule.contract for rule in REASONS)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("When does the coupon expire?", ["question"]),
        ("My order never arrived", ["complaint"]),
        ("I love this so much", ["praise"]),
        ("Thank you so much", ["thanks"]),
        ("I was there", ["reply"]),
    ],
)
def test_the_reason_is_what_they_say_else_that_they_spoke(text: str, ids: list[str]) -> None:
    assert [reason.id for reason in reasons(heard(text))] == ids
    assert [reason.id for reason in reasons(heard(text, first=True))] == [*ids, "first-contact"]


@pytest.mark.parametrize(
    ("way", "id"), [("mention", "mention"), ("quote", "mention"), ("reply", "reply"), ("comment", "comment")]
)
def test_the_plain_cases_are_told_alike(way: str, id: str) -> None:
    [reason] = reasons(heard("I was there", way))

    assert (reason.id, reason.text) == (id, "Joe spoke to you")


def test_a_like_answers_what_a_nod_answers() -> None:
    assert reasons(heard("I love this so much", first=True), liked=True) == []
    assert [reason.id for reason in reasons(heard("I love this so much. When?"), liked=True)] == ["question"]


def test_the_sentence_holds_the_words_but_not_all_of_a_long_text() -> None:
    [reason] = reasons(heard("My order never arrived " + "and nobody cares " * 40))

    assert reason.text.startswith("Joe is unhappy: My order never arrived and nobody")
    assert reason.text.endswith(" …")
    assert len(reason.text) < 140


def test_short_cuts_after_a_word() -> None:
    assert short("one two three", 9) == "one two …"
    assert short("one\n two") == "one two"


def test_the_ranks_are_the_contracts() -> None:
    ranked = sorted(RANKS, key=lambda id: RANKS[id])

    assert ranked[:5] == ["promise", "question", "complaint", "follow-up", "story"]
    assert RANKS["praise"] == RANKS["thanks"]


@pytest.mark.parametrize(
    ("name", "short_name"),
    [
        ("Tomáš Ågren 🦊", "Tomáš"),
        ("Joe Smith", "Joe"),
        ("Joe", "Joe"),
        ("Maria de Souza", "Maria"),
        ("Fox Books", "Fox Books"),
        ("Dr. Ana Silva", "Dr. Ana Silva"),
        ("The Blue Door", "The Blue Door"),
        ("joe smith", "joe smith"),
        ("NASA News", "NASA News"),
        ("J. R. Hartley", "J. R. Hartley"),
        ("山田 太郎", "山田 太郎"),
        ("Ana 🦊 Silva", "Ana 🦊 Silva"),
    ],
)
def test_people_are_called_by_their_given_name_only_where_it_is_plain(name: str, short_name: str) -> None:
    assert called(name) == short_name
