"""A change of the settings and its undo: what was chosen, and with a reason or an account all that went with it."""

from __future__ import annotations

from typing import Any

import pytest

from agent.ledger.changes import ChangeRefused
from agent.model import Me, OwnAccount, Quiet, SettingsChange
from tests.unit.ledger.conftest import World
from tests.unit.ledger.test_undoing import state


@pytest.mark.parametrize(
    "change",
    [
        SettingsChange(tz="Europe/Vienna"),
        SettingsChange(max_age_days=30, keep_in_touch_days=90),
        SettingsChange(hints={"bait": False}),
        SettingsChange(paused_sites=["facebook"], excluded=["https://x.com/i/lists/"]),
        SettingsChange(reasons={"question": False}),
        SettingsChange(retention_days=None, trade_posts=True),
    ],
)
def test_a_choice_is_undone_to_the_byte(world: World, x: Any, change: SettingsChange) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    world.ledger.desk.choose(SettingsChange(max_age_days=20))  # there are settings from the first choice on
    before = state(world)
    undo = world.ledger.desk.choose(change)
    assert state(world) != before
    world.ledger.undo(undo)
    assert state(world) == before


def test_a_reason_that_is_off_takes_who_waited_for_it_and_its_undo_brings_them_back(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    assert world.reasons() == ["question", "first-contact"]
    undo = world.ledger.desk.choose(SettingsChange(reasons={"question": False}))
    assert "question" not in world.reasons()
    world.ledger.undo(undo)
    assert world.reasons() == ["question", "first-contact"]


def test_what_was_chosen_afterwards_outlives_the_undo(world: World) -> None:
    first = world.ledger.desk.choose(SettingsChange(tz="Europe/Vienna", max_age_days=30))
    world.ledger.desk.choose(SettingsChange(max_age_days=7, trade_posts=True))
    world.ledger.undo(first)
    after = world.ledger.settings()
    assert (after.tz, after.max_age_days, after.trade_posts) == (None, 7, True)


def test_an_account_taken_for_ones_own_gives_back_who_it_was_with_its_undo(world: World, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    before = state(world)
    mine = world.ledger.me()
    undo = world.ledger.desk.be(Me(accounts=[*mine.accounts, OwnAccount(platform="x", handle="maya")], watch=[]))
    assert world.waiting() == []
    world.ledger.undo(undo)
    assert state(world) == before


def test_what_cannot_be_is_refused_and_nothing_is_left_to_undo(world: World) -> None:
    before = state(world)
    with pytest.raises(ChangeRefused):
        world.ledger.desk.choose(SettingsChange(tz="Nowhere/Land", quiet=Quiet(since="22:00", until="07:00")))
    assert state(world) == before
