"""A post turns out to be somebody else's, or to stand elsewhere: decisions and the ids of nudges go along."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

import pytest

from agent.ledger.changes import ChangeRefused, UnknownNudge
from agent.model import NudgeChange

FAR = "2026-12-01T08:00:00Z"


def decide(world: Any, id: str, state: str, until: str | None = None) -> Any:
    return world.ledger.change_nudge(id, NudgeChange(state=state, until=until))  # type: ignore[arg-type]


def states(world: Any) -> dict[str, list[str]]:
    """The posts of every nudge, by state."""
    found: dict[str, list[str]] = {}
    for state in ("waiting", "snoozed", "answered", "dismissed", "spam"):
        for nudge in world.waiting(state):
            found.setdefault(state, []).extend(nudge.posts)
    return found


def renamed(post: dict[str, Any], who: str) -> dict[str, Any]:
    return {**post, "author": {"handle": who, "name": who.title()}}


@pytest.mark.parametrize("elsewhere", ["author", "thread", "both"])
@pytest.mark.parametrize("state", ["dismissed", "answered", "snoozed"])
def test_an_old_id_answers_wherever_its_words_are_now(world: Any, x: Any, elsewhere: str, state: str) -> None:
    asked = x(1, "joe", "Which size?")
    world.see(asked)
    [old] = world.waiting()
    now = renamed(asked, "joseph") if elsewhere in ("author", "both") else asked
    world.see({**now, "thread": "90"} if elsewhere in ("thread", "both") else now)

    after = decide(world, old.id, state, FAR if state == "snoozed" else None)

    assert (after.posts, after.account.handle) == (["x:1"], now["author"]["handle"])
    assert states(world) == {state: ["x:1"]}


@pytest.mark.parametrize("elsewhere", ["author", "thread"])
@pytest.mark.parametrize("state", ["dismissed", "answered", "snoozed"])
def test_what_was_decided_stands_when_the_words_move(world: Any, x: Any, elsewhere: str, state: str) -> None:
    asked = x(1, "joe", "Which size?")
    world.see(asked)
    [old] = world.waiting()
    decide(world, old.id, state, FAR if state == "snoozed" else None)

    world.see(renamed(asked, "joseph") if elsewhere == "author" else {**asked, "thread": "90"})

    assert states(world) == {state: ["x:1"]}


@pytest.mark.parametrize("state", ["dismissed", "answered", "snoozed"])
def test_what_was_decided_about_one_of_several_posts_moves_with_it(world: Any, x: Any, state: str) -> None:
    first, second = x(1, "joe", "Which size?"), x(2, "joe", "And which colour?")
    world.see(first, second)
    [old] = world.waiting()
    decide(world, old.id, state, FAR if state == "snoozed" else None)

    world.see(renamed(second, "anna"))

    assert states(world) == {state: ["x:1", "x:2"]}
    assert decide(world, old.id, "waiting").posts == ["x:1"]
    assert states(world) == {"waiting": ["x:1"], state: ["x:2"]}


@pytest.mark.parametrize("state", ["dismissed", "answered"])
def test_the_id_goes_with_the_words_that_wait_and_what_was_decided_before_stays(world: Any, x: Any, state: str) -> None:
    world.see(x(1, "joe", "Which size?"))
    [old] = world.waiting()
    decide(world, old.id, state)
    world.later(hours=1)
    later = x(2, "joe", "And which colour?", world.ago(minutes=5))
    world.see(later)
    assert [nudge.posts for nudge in world.waiting()] == [["x:2"]]

    world.see(renamed(later, "anna"))

    assert [nudge.posts for nudge in world.waiting()] == [["x:2"]]
    after = decide(world, old.id, "dismissed")
    assert (after.posts, after.account.handle, world.waiting()) == (["x:2"], "anna", [])


def test_two_nudges_that_turn_out_to_be_one_answer_to_both_ids(world: Any, x: Any) -> None:
    first, second = x(1, "joe", "Which size?"), x(2, "anna", "And which colour?")
    world.see(first, second)
    joes, annas = sorted(world.waiting(), key=lambda nudge: nudge.posts)
    decide(world, joes.id, "dismissed")
    world.see(renamed(first, "anna"))
    assert states(world) == {"waiting": ["x:2"]}

    after = decide(world, joes.id, "answered")

    assert (after.id, states(world)) == (annas.id, {"answered": ["x:1", "x:2"]})


def test_an_id_is_not_given_to_other_words_later(world: Any, x: Any) -> None:
    asked = x(1, "joe", "Which size?")
    world.see(asked)
    [old] = world.waiting()
    world.see(renamed(asked, "joseph"))

    world.see(x(2, "joe", "When do you open?"))

    josephs, joes = sorted(world.waiting(), key=lambda nudge: nudge.posts)
    assert (josephs.posts, joes.posts) == (["x:1"], ["x:2"])
    assert decide(world, old.id, "dismissed").posts == ["x:1"]
    assert states(world) == {"waiting": ["x:2"], "dismissed": ["x:1"]}


def test_a_decision_holds_when_the_id_of_the_post_is_learned(world: Any) -> None:
    post = {
        "platform": "facebook",
        "id": None,
        "kind": "comment",
        "author": {"name": "Ana Cruz", "url": "https://facebook.com/ana"},
        "text": "Where can I buy the fox?",
        "lang": "en",
        "at": "2026-11-20T09:00:00Z",
        "thread": "100",
        "thread_author": "4000",
    }
    world.see(post, kind="post")
    [old] = world.waiting()
    decide(world, old.id, "answered")

    world.see({**post, "id": "77"}, kind="post")

    assert states(world) == {"answered": ["facebook:77"]}
    assert decide(world, old.id, "waiting").posts == ["facebook:77"]


def test_words_that_turn_out_to_be_mine_wait_no_longer(world: Any, x: Any) -> None:
    asked = x(1, "joe", "Which size?")
    world.see(asked)
    [old] = world.waiting()

    world.see(renamed(asked, "ima"))

    assert (world.waiting(), world.ledger.people().items[0].times_here) == ([], 0)
    with pytest.raises(UnknownNudge):
        decide(world, old.id, "dismissed")


def test_a_decision_about_words_that_moved_is_undone(world: Any, x: Any) -> None:
    asked = x(1, "joe", "Which size?")
    world.see(asked)
    [old] = world.waiting()
    undo = decide(world, old.id, "dismissed").undo
    world.see(renamed(asked, "joseph"))

    world.ledger.undo(undo)

    assert states(world) == {"waiting": ["x:1"]}


def test_a_decision_about_words_that_joined_others_is_undone(world: Any, x: Any) -> None:
    first, second = x(1, "joe", "Which size?"), x(2, "anna", "And which colour?")
    world.see(first, second)
    joes = next(nudge for nudge in world.waiting() if nudge.posts == ["x:1"])
    undo = decide(world, joes.id, "dismissed").undo
    world.see(renamed(first, "anna"))

    world.ledger.undo(undo)

    assert states(world) == {"waiting": ["x:1", "x:2"]}


@pytest.mark.slow("whole stories in random order")
@pytest.mark.parametrize("seed", range(12))
def test_every_id_ever_told_leads_to_words_and_each_word_waits_once(world: Any, x: Any, seed: int) -> None:
    dice = random.Random(seed)
    told: set[str] = set()
    for _ in range(25):
        world.later(minutes=1)
        page = [
            x(id, dice.choice(["joe", "anna", "maya"]), f"Which size {id}?", thread=dice.choice(["90", "100"]))
            for id in dice.sample(range(1, 6), dice.randint(1, 3))
        ]
        world.see(*page)
        if told and dice.random() < 0.6:
            state = dice.choice(["dismissed", "answered", "snoozed", "waiting"])
            with suppress(ChangeRefused):
                decide(world, dice.choice(sorted(told)), state, FAR if state == "snoozed" else None)
        every = [post for posts in states(world).values() for post in posts]
        assert len(every) == len(set(every))
        told |= {
            nudge.id for state in ("waiting", "snoozed", "answered", "dismissed") for nudge in world.waiting(state)
        }
        assert [id for id in told if world.log.nudge(id) is None] == []
