"""What the heads learn from, and what picks their cuts: nothing sealed, and what people say in talks."""

from __future__ import annotations

from tests.labelled.scenes import scenes
from training import examples


def test_the_question_head_learns_from_the_messages_of_the_pairs_and_no_other_does() -> None:
    asked = [*examples.of_pairs("question")]

    assert {one.yes for one in asked} == {True, False}
    assert len({one.text for one in asked}) == len(asked)
    assert not [*examples.of_pairs("complaint")]


def test_what_is_said_in_open_talks_picks_cuts_and_what_is_said_in_sealed_ones_does_not() -> None:
    picks = {one.text for one in examples.own("complaint")}
    sealed = {post["text"] for scene in scenes("held") for post in scene.posts}
    said = {one.text: one.yes for one in examples.in_talks("complaint")}

    assert set(said.values()) == {True, False}
    assert said.keys() <= picks
    assert not picks & {text for text in sealed if len(text.split()) > 3}


def test_who_speaks_twice_or_does_not_wait_picks_nothing() -> None:
    said = {one.text for one in examples.in_talks("question")}
    [scene] = [scene for scene in scenes("tune") if scene.id == "c001"]  # Joe was answered; Tabitha's joke waits

    assert [post["text"] for post in scene.posts if post["text"] in said] == ["rip to the fallen two 🫡"]
