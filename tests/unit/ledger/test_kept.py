"""What of a page is kept, and what is looked at and dropped."""

from __future__ import annotations

from typing import Any

import pytest

from agent.model import Me, OwnAccount


def test_nothing_is_kept_before_the_users_own_account_is_known(world: Any, x: Any) -> None:
    world.ledger.set_me(Me())

    seen = world.see(x(1, "joe", "When does it open?"))

    assert (seen.kept, seen.dropped, seen.waiting) == (0, 1, 0)
    assert seen.posts["x:1"].nudge is None
    assert world.log.posts(["x:1"]) == {}


def test_nothing_is_kept_of_a_page_that_somebody_else_looks_at(world: Any, x: Any) -> None:
    assert world.see(x(1, "joe", "When does it open?"), viewer="x:@brother").kept == 0
    assert world.see(x(1, "joe", "When does it open?"), viewer="x:@IMA").kept == 1


def test_a_strangers_post_is_dropped_and_counted(world: Any, x: Any) -> None:
    stranger = x(2, "zoe", "Lunch", thread="2", in_reply_to=None, kind="post")

    seen = world.see(x(1, "joe", "Nice"), stranger)

    assert seen.keys == ["x:1", "x:2"]
    assert (seen.kept, seen.dropped) == (1, 1)
    assert seen.posts["x:2"].reading is None
    assert seen.posts["x:2"].person is None
    assert world.log.posts(["x:2"]) == {}


@pytest.mark.parametrize(
    "more",
    [
        {"in_reply_to": {"id": "9", "author": "@IMA"}},
        {"in_reply_to": None, "mentions": ["Ima"], "thread": "2", "kind": "post"},
        {"in_reply_to": {"id": "9", "author": "zoe"}, "mentions": ["ima"]},
        {"in_reply_to": None, "thread_author": "ima", "kind": "comment"},
        {"in_reply_to": {"id": "9", "author": "joe"}, "thread_author": "ima"},
        {"in_reply_to": {"id": "9", "author": "ima"}, "kind": "quote"},
    ],
    ids=["reply", "mention", "mention in a reply to another", "under my post", "goes on under my post", "quote"],
)
def test_words_to_the_user_wait(world: Any, x: Any, more: dict[str, Any]) -> None:
    world.see(x(2, "joe", "Here I am", **more))

    assert len(world.waiting()) == 1


def test_under_my_post_what_answers_somebody_else_is_not_for_me(world: Any, x: Any) -> None:
    seen = world.see(x(3, "joe", "Where?", thread_author="ima", in_reply_to={"id": "2", "author": "zoe"}))

    assert seen.kept == 0


def test_what_answers_my_own_post_is_kept_even_where_the_page_names_nobody(world: Any, x: Any) -> None:
    root = x(100, "ima", "New in the shop", in_reply_to=None, kind="post")

    world.see(x(5, "joe", "Which size?", in_reply_to={"id": "100"}), root)

    assert world.reasons() == ["question", "first-contact"]


def test_a_watch_word_keeps_a_post_whole_word_and_without_accents(world: Any, x: Any) -> None:
    world.ledger.set_me(Me(accounts=world.ledger.me().accounts, watch=["Café Fuchs"]))
    far = {"in_reply_to": None, "kind": "post"}

    seen = world.see(
        x(1, "joe", "the CAFE fuchs is open", thread="1", **far), x(2, "zoe", "cafe fuchsia", thread="2", **far)
    )

    assert (seen.kept, seen.dropped) == (1, 1)
    [nudge] = world.waiting()
    [reason] = nudge.reasons
    assert (reason.id, reason.span, nudge.needs) == ("listening", (4, 14), "nod")
    assert seen.posts["x:1"].nudge is not None


def test_what_i_answered_is_kept_whoever_it_was_for(world: Any, x: Any, mine: Any) -> None:
    theirs = x(7, "zoe", "My first marathon", thread="7", in_reply_to=None, kind="post")

    seen = world.see(theirs, mine(8, "Well run, Zoe", 7, "zoe", thread="7"))

    assert seen.kept == 2
    assert seen.posts["x:7"].person.last_out.text == "Well run, Zoe"
    assert seen.posts["x:7"].person.last_out.about == "My first marathon"
    assert world.waiting() == []


def test_seeing_the_same_page_again_changes_nothing(world: Any, x: Any, mine: Any) -> None:
    page = [x(1, "joe", "Which size?"), mine(2, "Twelve, Joe", 1, "joe"), x(3, "ana", "Lovely")]
    first = world.see(*page)

    world.later(minutes=5)

    assert world.see(*page) == first
    assert len(world.ledger.acknowledgements().items) == 1


def test_a_longer_text_replaces_a_cut_one_and_nothing_known_is_erased(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "I went to the shop and then…", url="https://x.com/joe/status/1"))
    world.see(x(1, "joe", "I went to the shop and then where do I park?", at=None, in_reply_to=None, thread=None))
    world.see(x(1, "joe", "I went to the shop…"))

    kept = world.log.posts(["x:1"])["x:1"].post
    assert kept.text == "I went to the shop and then where do I park?"
    assert kept.url == "https://x.com/joe/status/1"
    assert kept.at is not None
    assert kept.in_reply_to.author == "ima"
    assert "question" in world.reasons()


def test_an_own_account_is_added_and_taken_out_by_its_key(world: Any) -> None:
    added = world.ledger.add_account("x:@second", OwnAccount(platform="x", handle="second"))
    assert [account.key for account in added.accounts] == ["x:@ima", "facebook:4000", "x:@second"]

    left = world.ledger.remove_account("x:@second")
    assert [account.key for account in left.accounts] == ["x:@ima", "facebook:4000"]
