"""Every action that can be undone, and its undo: the same state as before, byte for byte."""

from __future__ import annotations

import tempfile
import uuid
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.ledger.changes import ChangeRefused, UnknownAcknowledgement, UnknownUndo
from agent.model import (
    Account,
    Me,
    NewAcknowledgement,
    NudgeChange,
    OwnAccount,
    PersonChange,
    Settings,
    SettingsChange,
)
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.unit.ledger.conftest import World, _mine, _x

CLIENT = "00000000-0000-4000-8000-00000000000"


def state(world: World) -> bytes:
    return b"\n".join(msgspec.json.encode(line) for line in world.ledger.export("state"))


def change(world: World, id: str, state: str, until: str | None = None) -> str:
    undo = world.ledger.change_nudge(id, NudgeChange(state=state, until=until)).undo  # type: ignore[arg-type]
    assert undo is not None
    return undo


@pytest.mark.parametrize("to", ["dismissed", "answered", "snoozed"])
def test_a_decision_is_undone(world: World, x: Any, to: str) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    before = state(world)
    undo = change(world, world.waiting()[0].id, to, "next-word" if to == "snoozed" else None)
    world.later(hours=1)
    assert world.waiting() == []
    world.ledger.undo(undo)
    assert [nudge.state for nudge in world.waiting()] == ["waiting"]
    assert state(world) == before


def test_not_spam_is_undone_for_the_account(world: World, x: Any) -> None:
    words = "Earn $5000 a week from home, DM me on telegram, crypto giveaway https://a.example https://b.example"
    world.see(x(1, "maya", words))
    spam = world.waiting("spam")
    assert spam, "the words are meant to be taken for advertising"
    before = state(world)
    undo = change(world, spam[0].id, "waiting")
    assert world.waiting("spam") == []
    world.ledger.undo(undo)
    assert state(world) == before


def test_a_time_zone_that_this_machine_does_not_know_is_the_machines_own(world: World, x: Any) -> None:
    world.see(x(1, "joe", "Where is the fox?"))
    world.log.put_settings(Settings(tz="Mars/Olympus"))  # as a backup of a newer machine may have it
    assert world.ledger.let_go(date(2027, 1, 1))[0] == 1


def test_letting_go_closes_what_waits_since_before_that_day_and_is_undone(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?", at=world.ago(days=3)), x(2, "joe", "Why a fox?", at=world.ago(hours=1)))
    before = state(world)
    count, undo = world.ledger.let_go(date(2026, 11, 20))
    assert (count, [nudge.account.handle for nudge in world.waiting() if nudge.account]) == (1, ["joe"])
    world.ledger.undo(undo)
    assert state(world) == before


def test_an_acknowledgement_taken_back_makes_them_wait_again_and_comes_back_with_its_undo(
    world: World, x: Any, mine: Any
) -> None:
    world.see(x(1, "maya", "Where is the fox?"), mine(2, "On the wall", 1, "maya"))
    said = world.ledger.acknowledgements().items[0]
    assert world.waiting() == []
    before = state(world)
    undo = world.ledger.take_back_acknowledgement(said.id)
    assert world.ledger.acknowledgements().items == []
    assert len(world.waiting()) == 1
    assert world.ledger.person(said.person or "").last_out is None
    world.ledger.undo(undo)
    assert (world.waiting(), world.ledger.acknowledgements().items) == ([], [said])
    assert state(world) == before


def test_the_last_words_before_are_the_last_ones_again(world: World, x: Any, mine: Any) -> None:
    world.see(
        x(1, "maya", "Where is the fox?", at=world.ago(hours=9)),
        mine(2, "On the wall", 1, "maya", at=world.ago(hours=8)),
    )
    world.see(
        x(3, "maya", "And the owl?", at=world.ago(hours=7)), mine(4, "In the tree", 3, "maya", at=world.ago(hours=6))
    )
    newest = world.ledger.acknowledgements().items[0]
    world.ledger.take_back_acknowledgement(newest.id)
    last = world.ledger.person(newest.person or "").last_out
    assert last is not None
    assert (last.text, last.about) == ("On the wall", "Where is the fox?")


def test_new_words_after_the_action_outlive_its_undo(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    undo = change(world, world.waiting()[0].id, "dismissed")
    world.later(minutes=5)
    world.see(x(2, "maya", "And who painted it?", at=world.ago(minutes=1)))
    world.ledger.undo(undo)
    assert [nudge.posts for nudge in world.waiting()] == [["x:1", "x:2"]]


def test_an_undo_serves_once_within_a_day(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    undo = change(world, world.waiting()[0].id, "dismissed")
    world.ledger.undo(undo)
    for id in (undo, "never"):
        with pytest.raises(UnknownUndo):
            world.ledger.undo(id)
    late = change(world, world.waiting()[0].id, "dismissed")
    world.later(hours=24)
    with pytest.raises(UnknownUndo):
        world.ledger.undo(late)


def test_an_unknown_acknowledgement_is_not_taken_back(world: World) -> None:
    with pytest.raises(UnknownAcknowledgement):
        world.ledger.take_back_acknowledgement("a0")


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("see"), st.integers(1, 6), st.sampled_from(["maya", "joe"]), st.sampled_from([100, 200])),
        st.tuples(st.just("answer"), st.integers(1, 6), st.sampled_from(["maya", "joe"]), st.booleans()),
        st.tuples(st.just("act"), st.sampled_from(["dismissed", "answered", "snoozed", "waiting"]), st.integers(0, 3)),
        st.tuples(st.just("take back"), st.integers(0, 3)),
        st.tuples(st.just("let go"), st.integers(18, 22)),
        st.tuples(st.just("kind"), st.integers(1, 6), st.sampled_from(["maya", "joe"])),
        st.tuples(st.just("promise"), st.integers(1, 6), st.sampled_from(["maya", "joe"])),
        st.tuples(st.just("elsewhere"), st.integers(1, 6), st.sampled_from(["maya", "joe"])),
        st.tuples(st.just("spam"), st.integers(1, 6), st.sampled_from(["maya", "joe"])),
        st.tuples(st.just("sleep until"), st.integers(21, 25), st.integers(0, 3)),
        st.tuples(st.just("clear")),
        st.tuples(st.just("keep"), st.integers(0, 3), st.sampled_from(["kept", "hidden", None])),
        st.tuples(st.just("note"), st.sampled_from(["Met at the fair", "I'll send you the photos tomorrow"])),
        st.tuples(st.just("answered elsewhere"), st.integers(0, 3)),
        st.tuples(st.just("choose"), st.sampled_from(["question", "promise", "praise"]), st.booleans()),
        st.tuples(st.just("be"), st.sampled_from(["ima", "joe"])),
        st.tuples(st.just("call"), st.sampled_from(["Maya", "Max"])),
    ),
    max_size=12,
)


SEEN = ("see", "answer", "kind", "promise", "spam", "elsewhere")
SPAM = "Earn $5000 a week from home, DM me on telegram, crypto giveaway https://a.example https://b.example"


def _act(world: World, step: tuple[Any, ...]) -> str | None:
    """Does one step; gives the undo id where it has one."""
    match step:
        case ("see", id, who, thread):
            id += 20 * (who == "joe")  # a post has one author and one thread
            world.see(
                _x(id + 40 * (thread == 200), who, f"Where is fox {id}?", at=world.ago(minutes=id), thread=str(thread))
            )
        case ("answer", id, who, seen):
            if seen:
                world.see(_mine(id + 10, f"Over there {id}", id, who, at=world.ago(seconds=1)))
            else:
                world.ledger.acknowledge(
                    NewAcknowledgement(client_id=f"{CLIENT}{id}", platform="x", kind="reply", post=f"x:{id}", text="Hi")
                )
        case ("act", to, which):
            nudges = [
                nudge
                for name in ("waiting", "snoozed", "dismissed", "answered", "spam")
                for nudge in world.waiting(name)
            ]
            if nudges:
                try:
                    return change(world, nudges[which % len(nudges)].id, to, "next-word" if to == "snoozed" else None)
                except ChangeRefused:
                    return None
        case ("take back", which):
            said = world.ledger.acknowledgements().items
            if said:
                return world.ledger.take_back_acknowledgement(said[which % len(said)].id)
        case ("kind", id, who):
            id += 20 * (who == "joe")
            world.see(_x(id + 60, who, f"I love your fox {id} so much", at=world.ago(minutes=id), thread="300"))
        case ("promise", id, who):
            id += 20 * (who == "joe")
            world.see(
                _x(id, who, f"Where is fox {id}?", at=world.ago(minutes=id)),
                _mine(id + 120, f"I'll look for fox {id} tomorrow", id, who, at=world.ago(seconds=2)),
            )
        case ("elsewhere", id, who):
            mine = uuid.uuid5(uuid.NAMESPACE_URL, f"{who} {id} {world.now}")
            account = Account(platform="x", handle=who)
            said = {"platform": "x", "kind": "elsewhere", "account": account, "certainty": "by-hand", "at": world.now}
            world.ledger.acknowledge(NewAcknowledgement(client_id=str(mine), **said))
        case ("spam", id, who):
            id += 20 * (who == "joe")
            world.see(_x(id + 400, who, SPAM, at=world.ago(minutes=id), thread=f"{id + 400}"))
        case ("sleep until", day, which):
            nudges = world.waiting()
            if nudges:
                return change(world, nudges[which % len(nudges)].id, "snoozed", f"2026-11-{day}")
        case ("clear",):
            return world.ledger.clear_nods([id for group in world.ledger.nods() for id in group.nudges] or ["n0"])[1]
        case ("keep", which, to):
            words = [*world.ledger.kind_words().items, *world.ledger.kind_words(state="hidden").items]
            if words:
                return world.ledger.keep_kind_word(words[which % len(words)].key, to)[1]
        case ("note", words):
            people = world.ledger.people().items
            if people:
                return world.ledger.desk.note(people[0].id, words, world.now)[1]
        case ("answered elsewhere", which):
            nudges = world.waiting()
            if nudges:
                return world.ledger.desk.elsewhere(nudges[which % len(nudges)].id)
        case ("choose", reason, on):
            return world.ledger.desk.choose(SettingsChange(reasons={reason: on}))
        case ("be", who):
            return world.ledger.desk.be(Me(accounts=[OwnAccount(platform="x", handle=who)]))
        case ("call", name):
            people = world.ledger.people().items
            if people:
                return world.ledger.joined.change(people[0].id, PersonChange(called=name)).undo
        case ("let go", day):
            return world.ledger.let_go(date(2026, 11, day))[1]
    return None


@pytest.mark.slow("undoes each action after hundreds of random pasts")
@pytest.mark.parametrize("kind", ["memory", "tiny"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(story=ACTIONS)
def test_whatever_happened_each_action_and_its_undo_leave_the_state_as_it_was(
    kind: str, story: list[tuple[Any, ...]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        log = MemoryLog() if kind == "memory" else TinyLog(Path(folder) / "nod.db")
        with closing(log):
            world = World(log)
            log.put_settings(Settings())  # an undo leaves the defaults written down where nothing was
            for step in story:
                world.later(minutes=1)
                before = state(world)
                undo = _act(world, step)
                if undo is not None:
                    world.later(seconds=1)
                    world.ledger.undo(undo)
                    assert state(world) == before
                    _act(world, step)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(story=ACTIONS)
def test_several_actions_undone_in_turn_leave_the_state_as_it_was(story: list[tuple[Any, ...]]) -> None:
    world = World(MemoryLog())
    world.log.put_settings(Settings())
    for step in story:
        world.later(minutes=1)
        if step[0] in SEEN:
            _act(world, step)
    before = state(world)
    undos = []
    for step in story:
        if step[0] not in SEEN:
            world.later(minutes=1)
            undos.append(_act(world, step))
    for undo in reversed([undo for undo in undos if undo is not None]):
        world.ledger.undo(undo)
    assert state(world) == before


def test_what_a_newer_nod_has_added_since_stays_when_an_older_action_is_undone(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    undo = change(world, world.waiting()[0].id, "dismissed")
    entry = world.log.take_undo(undo, world.now)
    assert entry is not None
    for kept in entry.before:
        for record in (kept.record, kept.after):
            (record or {}).pop("former", None)  # as if the field had come with the update
    world.log.put_undo(entry)
    world.ledger.undo(undo)
    assert [nudge.state for nudge in world.waiting()] == ["waiting"]
