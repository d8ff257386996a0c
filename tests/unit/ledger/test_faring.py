"""How each hint fares, for the settings: on or off, how often it was shown, and what the user thought of it."""

from __future__ import annotations

from agent.hints.rules import RULES
from agent.ledger.feedback import TOO_OFTEN
from agent.model import HintFare, SettingsChange
from tests.unit.ledger.conftest import World

FIRST, OTHER = RULES[0].id, RULES[1].id


def fare(world: World, hint: str) -> HintFare:
    return next(one for one in world.ledger.desk.fares() if one.id == hint)


def test_every_hint_is_told_in_its_order_and_is_on_where_nothing_was_chosen(world: World) -> None:
    told = world.ledger.desk.fares()
    assert [one.id for one in told] == [rule.id for rule in RULES]
    assert {(one.on, one.muted, one.shown, one.useful, one.not_useful) for one in told} == {(True, False, 0, 0, 0)}


def test_what_became_of_a_hint_is_counted_for_it_alone(world: World) -> None:
    for event in ("shown", "useful", "shown", "not-useful", "shown"):
        world.ledger.hint_feedback(FIRST, event)  # type: ignore[arg-type]
    here = fare(world, FIRST)
    assert (here.shown, here.useful, here.not_useful) == (3, 1, 1)
    assert fare(world, OTHER).shown == 0


def test_one_that_was_turned_off_says_so_and_is_not_called_quiet_by_itself(world: World) -> None:
    world.ledger.desk.choose(SettingsChange(hints={FIRST: False}))
    assert (fare(world, FIRST).on, fare(world, FIRST).muted) == (False, False)
    assert fare(world, OTHER).on


def test_one_that_went_quiet_by_itself_says_so_until_it_is_put_on_again(world: World) -> None:
    for _ in range(TOO_OFTEN):
        world.ledger.hint_feedback(FIRST, "shown")
        world.ledger.hint_feedback(FIRST, "not-useful")
    assert (fare(world, FIRST).on, fare(world, FIRST).muted) == (False, True)
    world.ledger.desk.choose(SettingsChange(hints={FIRST: True}))
    here = fare(world, FIRST)
    assert (here.on, here.muted, here.not_useful) == (True, False, 0)
