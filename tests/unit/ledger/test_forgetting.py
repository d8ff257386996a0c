"""Somebody forgotten is not learned again; retention; live updates; settings that are heeded."""

from __future__ import annotations

import json
import threading
from datetime import timedelta
from typing import Any

import pytest

from agent.ledger.changes import ChangeRefused, ConfirmRefused, UnknownPerson
from agent.ledger.waiting_for_changes import MOST_WAITERS
from agent.model import Account, NewAcknowledgement, PersonChange, SettingsChange
from tests.unit.ledger.conftest import World

CLIENT = "00000000-0000-4000-8000-000000000001"


def forget_maya(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the quetzalcoatl?"), x(2, "joe", "Nice fox"))
    world.ledger.forget(world.ledger.people(q="maya").items[0].id, "maya ")


def told(world: World) -> str:
    return json.dumps(list(world.ledger.export()), default=str).casefold()


def test_forgetting_needs_the_name(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    id = world.ledger.people().items[0].id
    with pytest.raises(ConfirmRefused, match="confirm with their name: Maya"):
        world.ledger.forget(id, "Joe")
    with pytest.raises(UnknownPerson):
        world.ledger.forget("p0", "Maya")
    assert world.ledger.forget(id, "Maya") == 4
    with pytest.raises(UnknownPerson):
        world.ledger.person(id)


@pytest.mark.parametrize(
    "later",
    [
        {"at": None},
        {},
        {"author": {"handle": "MAYA", "name": "Somebody"}},
        {"thread": "900", "in_reply_to": None, "mentions": ["ima"], "kind": "post"},
    ],
)
def test_what_they_write_is_dropped(world: World, x: Any, later: dict[str, Any]) -> None:
    forget_maya(world, x)
    answer = world.see(x(7, "maya", "The quetzalcoatl again?", **later))
    assert (answer.kept, answer.dropped) == (0, 1)
    assert [nudge.person for nudge in world.waiting()] == [world.ledger.people(q="joe").items[0].id]
    assert "quetzalcoatl" not in told(world)
    assert "maya" not in told(world)


def test_who_has_a_handle_that_they_left_is_not_forgotten_with_them(world: World, x: Any) -> None:
    def says(one: int, id: str, handle: str, name: str) -> int:
        return world.see(x(one, name, "Where is the fox?", author={"handle": handle, "name": name, "id": id})).kept

    says(1, "77", "maya", "Maya")
    says(2, "77", "maya_fox", "Maya")
    says(3, "88", "maya", "Joan")
    world.ledger.forget(world.log.account("x:77").person, "Maya")

    assert says(4, "88", "maya", "Joan") == 1
    assert says(5, "77", "maya_fox", "Maya") == 0
    assert [nudge.account.key for nudge in world.waiting()] == ["x:88"]


def test_what_the_user_says_to_them_is_dropped_and_to_others_it_is_kept(world: World, x: Any, mine: Any) -> None:
    forget_maya(world, x)
    answer = world.see(mine(11, "Over the xylophone", 1, "maya"), mine(12, "Thank you", 2, "joe"))
    assert (answer.kept, answer.dropped) == (1, 1)
    to_maya = Account(platform="x", handle="Maya")
    for new in (
        NewAcknowledgement(client_id=CLIENT, platform="x", kind="reply", post="x:1", text="xylophone"),
        NewAcknowledgement(client_id=CLIENT, platform="x", kind="mention", account=to_maya, text="xylophone"),
    ):
        said, made = world.ledger.acknowledge(new)
        assert (made, said.text, said.account, said.client_id) == (False, None, None, CLIENT)
    assert [said.text for said in world.ledger.acknowledgements().items] == ["Thank you"]
    assert "xylophone" not in told(world)


def test_the_words_of_others_are_let_go_after_the_set_days_and_the_log_entry_stays(
    world: World, x: Any, mine: Any
) -> None:
    world.see(x(1, "maya", "Where is the quetzalcoatl?"), mine(2, "On the wall", 1, "maya"))
    world.ledger.change_settings(SettingsChange(retention_days=30))
    assert world.ledger.keep_retention(world.now + timedelta(days=29)) == 0
    assert world.ledger.keep_retention(world.now + timedelta(days=31)) == 1
    assert "quetzalcoatl" not in told(world)
    assert [said.text for said in world.ledger.acknowledgements().items] == ["On the wall"]
    world.ledger.change_settings(SettingsChange(retention_days=None))
    assert world.ledger.keep_retention(world.now + timedelta(days=3100)) == 0


def test_a_page_or_site_that_the_user_left_out_is_not_kept(world: World, x: Any) -> None:
    world.ledger.change_settings(SettingsChange(excluded=["https://x.com/p"]))
    assert world.see(x(1, "maya", "Where is the fox?")).kept == 0
    world.ledger.change_settings(SettingsChange(excluded=[], paused_sites=["x"]))
    assert world.see(x(1, "maya", "Where is the fox?")).kept == 0
    world.ledger.change_settings(SettingsChange(paused_sites=[]))
    assert world.see(x(1, "maya", "Where is the fox?")).kept == 1


def test_a_change_of_the_settings_changes_what_it_names(world: World) -> None:
    world.ledger.change_settings(SettingsChange(hints={"bait": False, "warm": True}, tz="Europe/Vienna"))
    after = world.ledger.change_settings(SettingsChange(hints={"warm": False}))
    assert (after.hints, after.tz, after.max_age_days) == ({"bait": False, "warm": False}, "Europe/Vienna", 14)
    for zone in ("Mars/Olympus", "../etc/passwd", ""):
        with pytest.raises(ChangeRefused, match="time zone"):
            world.ledger.change_settings(SettingsChange(tz=zone))


def test_a_person_is_told_of_with_all_that_belongs_to_them(world: World, x: Any, mine: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"), mine(2, "On the wall", 1, "maya"))
    world.see(x(3, "maya", "And the owl?", at="2026-11-20T11:00:00Z"))
    id = world.ledger.people().items[0].id
    person = world.ledger.change_person(id, PersonChange(name="Aunt Maya", note="Paints", tags=["art", "art"]))
    assert (person.name, person.note, person.tags, len(person.open)) == ("Aunt Maya", "Paints", ["art"], 1)
    assert (person.counts.received, person.counts.acknowledged, person.counts.waiting) == (2, 1, 1)
    world.see(x(4, "maya", "Hello?", at="2026-11-20T11:30:00Z"))
    assert world.ledger.person(id).name == "Aunt Maya"
    items = world.ledger.timeline(id).items
    assert [item.direction for item in items] == ["in", "in", "out", "in"]
    assert items[0].post is not None
    assert items[0].post.key == "x:4"


def test_who_waits_for_a_change_hears_of_it(world: World, x: Any) -> None:
    rev = world.ledger.changes(0).rev
    heard: list[str] = []
    ready = threading.Event()

    def wait() -> None:
        ready.set()
        heard.extend(change.what for change in world.ledger.changes(rev, wait=20).changes)

    waiter = threading.Thread(target=wait)
    waiter.start()
    ready.wait()
    world.see(x(1, "maya", "Where is the fox?"))
    waiter.join(10)
    assert not waiter.is_alive()
    assert {"person", "nudge", "coverage"} >= set(heard)
    assert heard


def test_beyond_six_waiters_an_answer_is_given_at_once(world: World) -> None:
    rev = world.ledger.changes(0).rev
    waiters = world.ledger._waiters
    waiters._waiting = MOST_WAITERS
    assert world.ledger.changes(rev, wait=20).changes == []
    waiters._waiting = 0
