"""Under the user's own post: who speaks to the user, and who to somebody else."""

from __future__ import annotations

from typing import Any

POST = {"thread": "100", "thread_author": "ima"}


def test_who_is_carried_along_in_an_answer_to_somebody_else_is_not_spoken_to(world: Any, x: Any) -> None:
    """X names everybody of the conversation: "Replying to @ana and @ima"."""
    world.see(
        x(
            102,
            "zoe",
            "yes! meet at the tram",
            in_reply_to={"id": "101", "author": "ana"},
            mentions=["ana", "ima"],
            **POST,
        )
    )
    assert world.waiting() == []


def test_who_names_the_user_in_their_own_words_is_heard(world: Any, x: Any) -> None:
    words = "ask @ima, she knows where the tram stops"
    world.see(x(102, "zoe", words, in_reply_to={"id": "101", "author": "ana"}, mentions=["ana", "ima"], **POST))
    assert world.reasons()[0] == "mention"


def test_who_is_named_in_somebody_elses_conversation_is_heard(world: Any, x: Any) -> None:
    answer = {"in_reply_to": {"id": "901", "author": "ana"}, "mentions": ["ana", "ima"]}
    world.see(x(902, "zoe", "we should all go", thread="900", thread_author="ana", **answer))
    assert world.reasons()[0] == "mention"


def test_words_that_begin_with_a_friends_name_are_for_the_friend(world: Any, x: Any) -> None:
    world.see(x(101, "ana", "@zoe shall we go together?", mentions=["zoe", "ima"]))
    assert world.waiting() == []
    world.see(x(103, "bea", "@zoe look, this is the most beautiful owl I have ever seen", mentions=["zoe", "ima"]))
    assert world.reasons()[0] == "praise"
