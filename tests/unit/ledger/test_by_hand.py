"""What the user did where Nod does not read: noted for a person, or as the answer to one who waits."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from agent.ledger.changes import ChangeRefused, UnknownNudge, UnknownPerson
from tests.unit.ledger.conftest import World
from tests.unit.ledger.test_undoing import state


def asked(world: World, x: Any) -> str:
    """Maya asks, three hours ago; gives the id of her person."""
    world.see(x(1, "maya", "Where is the fox?"))
    return world.waiting()[0].person


def test_a_note_is_logged_as_the_users_last_words_to_them(world: World, x: Any) -> None:
    maya = asked(world, x)
    said, _ = world.ledger.desk.note(maya, "  Met at the fair ", world.now - timedelta(hours=1))
    assert (said.kind, said.certainty, said.text, said.person) == ("elsewhere", "by-hand", "Met at the fair", maya)
    assert world.ledger.acknowledgements().items == [said]
    last = world.ledger.person(maya).last_out
    assert last is not None
    assert last.text == "Met at the fair"


def test_a_note_without_a_day_is_logged_without_one(world: World, x: Any) -> None:
    said, _ = world.ledger.desk.note(asked(world, x), "Called on the phone", None)
    assert (said.at, said.logged_at) == (None, world.now)


def test_a_note_is_undone_with_all_that_it_changed(world: World, x: Any) -> None:
    maya = asked(world, x)
    before = state(world)
    _, undo = world.ledger.desk.note(maya, "Met at the fair", world.now)
    world.ledger.undo(undo)
    assert state(world) == before


def test_what_a_note_promises_goes_with_it_when_it_is_undone(world: World, x: Any) -> None:
    maya = asked(world, x)
    before = state(world)
    _, undo = world.ledger.desk.note(maya, "Met at the fair. I'll send you the photos tomorrow.", world.now)
    assert [one.text for one in world.ledger.person(maya).promises]
    world.ledger.undo(undo)
    assert world.ledger.person(maya).promises == []
    assert state(world) == before


@pytest.mark.parametrize("first", [0, 1])
def test_it_goes_too_where_a_later_note_kept_it_in_whichever_order_they_are_undone(
    world: World, x: Any, first: int
) -> None:
    maya = asked(world, x)
    _, made = world.ledger.desk.note(maya, "Met at the fair. I'll send you the photos tomorrow.", world.now)
    world.later(hours=3)
    _, kept = world.ledger.desk.note(maya, "I sent you the photos as promised.", world.now)
    assert [one.state for one in world.log.promises().items] == ["kept"]
    undos = [made, kept]
    world.ledger.undo(undos.pop(first))
    assert [one.state for one in world.log.promises().items] == (["open"] if first else [])
    world.ledger.undo(undos.pop())
    assert (world.log.promises().items, world.ledger.acknowledgements().items) == ([], [])


@pytest.mark.parametrize("gone", ["Maya", "Joe"])
def test_what_a_note_promises_stays_where_the_note_stays(world: World, x: Any, gone: str) -> None:
    world.see(x(1, "maya", "Where is the fox?"), x(2, "joe", "Where is the owl?"))
    people = {one.name: one.id for one in world.ledger.people().items}
    said, undo = world.ledger.desk.note(people[gone], "Met at the fair. I'll send you the photos tomorrow.", world.now)
    world.ledger.joined.join(people["Joe"], people["Maya"])
    world.ledger.undo(undo)
    stands = world.log.acknowledgement(said.id) is not None
    assert [one.state for one in world.log.promises().items] == ["open"] * stands


@pytest.mark.parametrize(("text", "ahead"), [("", 0), (" \n", 0), ("Met at the fair", 60)])
def test_a_note_that_says_nothing_or_lies_ahead_is_refused_and_nothing_is_logged(
    world: World, x: Any, text: str, ahead: int
) -> None:
    maya = asked(world, x)
    with pytest.raises(ChangeRefused):
        world.ledger.desk.note(maya, text, world.now + timedelta(seconds=ahead))
    assert world.ledger.acknowledgements().items == []


def test_nothing_is_noted_for_somebody_whom_nod_does_not_know(world: World) -> None:
    with pytest.raises(UnknownPerson):
        world.ledger.desk.note("p0", "Met at the fair", None)


def test_who_was_answered_elsewhere_waits_no_more_until_it_is_undone(world: World, x: Any) -> None:
    maya = asked(world, x)
    before = state(world)
    undo = world.ledger.desk.elsewhere(world.waiting()[0].id)
    assert world.waiting() == []
    [said] = world.ledger.acknowledgements().items
    assert (said.kind, said.post, said.person, said.at) == ("elsewhere", "x:1", maya, world.now)
    world.ledger.undo(undo)
    assert state(world) == before


def test_a_promise_kept_elsewhere_is_answered_and_comes_back_with_its_undo(world: World, x: Any, mine: Any) -> None:
    asked(world, x)
    world.see(mine(2, "I'll check the shelf and tell you tomorrow", 1, "maya"))
    [promise] = world.waiting()
    before = state(world)
    undo = world.ledger.desk.elsewhere(promise.id)
    assert world.waiting() == []
    assert [one.state for one in world.log.promises().items] != ["open"]
    world.ledger.undo(undo)
    assert [nudge.id for nudge in world.waiting()] == [promise.id]
    assert state(world) == before


def test_a_nudge_that_is_gone_cannot_be_answered_elsewhere(world: World) -> None:
    with pytest.raises(UnknownNudge):
        world.ledger.desk.elsewhere("n0")


@pytest.mark.parametrize(
    ("text", "left"), [("saw him at the market", ["promise"]), ("told him when the coupon ends", [])]
)
def test_a_note_keeps_a_promise_only_where_it_takes_it_up(
    world: World, x: Any, mine: Any, text: str, left: list[str]
) -> None:
    world.see(
        x(1, "mark", "When does the coupon end?"), mine(2, "I'll check the coupon and tell you tomorrow", 1, "mark")
    )
    world.later(days=1)
    assert world.reasons() == ["promise"]
    world.ledger.desk.note(world.log.account("x:@mark").person, text, world.now)  # type: ignore[union-attr]
    assert world.reasons() == left
