"""Keep in touch: off until it is set, somebody long unheard of, at most one a day."""

from __future__ import annotations

from typing import Any

import pytest

from agent.ledger import keeping
from agent.model import NudgeChange, PersonChange, SettingsChange


def talked(world: Any, x: Any, mine: Any, who: str, base: int, times: int = 3) -> str:
    """So many exchanges with somebody; gives their id."""
    for n in range(times):
        at = base + 2 * n
        world.see(
            x(at, who, f"Carol {n}", world.ago(minutes=50 - n), thread=str(at)),
            mine(at + 1, f"Bring the lantern {n}", at, who, world.ago(minutes=40 - n), thread=str(at)),
        )
    person: str = world.log.account(f"x:@{who}").person
    return person


def switched_on(world: Any, days: int = 30, tags: list[str] | None = None) -> None:
    world.ledger.change_settings(SettingsChange(keep_in_touch_days=days, keep_in_touch_tags=tags or []))


def who(world: Any) -> list[str]:
    return [nudge.account.handle for nudge in world.waiting()]


def test_it_is_off_until_the_days_are_set(world: Any, x: Any, mine: Any) -> None:
    talked(world, x, mine, "lou", 10)
    world.later(days=400)
    assert world.waiting() == []
    switched_on(world)
    [nudge] = world.waiting()
    assert [reason.text for reason in nudge.reasons] == ["You and Lou have not spoken for 400 days"]
    assert (nudge.needs, nudge.posts, nudge.order_text) == ("nod", [], "is quiet, longest first")


def test_at_most_one_a_day_the_longest_silence_first(world: Any, x: Any, mine: Any) -> None:
    switched_on(world)
    talked(world, x, mine, "lou", 10)
    world.later(hours=3)
    talked(world, x, mine, "ana", 30)
    world.later(days=40)
    assert who(world) == ["lou"]
    world.later(hours=1)
    assert who(world) == ["lou"]
    world.later(days=1)
    assert who(world) == ["lou", "ana"]


def test_as_many_a_day_as_the_user_wants_each_once(world: Any, x: Any, mine: Any) -> None:
    switched_on(world)
    for number, handle in enumerate(("lou", "ana", "kim", "joe")):
        talked(world, x, mine, handle, 10 + 20 * number)
        world.later(hours=3)
    world.later(days=40)
    assert who(world) == ["lou"]
    world.ledger.change_settings(SettingsChange(keep_in_touch_a_day=3))
    assert who(world) == ["lou", "ana", "kim"]  # the day has room for two more
    world.later(hours=1)
    world.ledger.change_settings(SettingsChange(keep_in_touch_a_day=1))
    assert who(world) == ["lou", "ana", "kim"]  # who stands there stays
    world.later(days=1)
    assert who(world) == ["lou", "ana", "kim", "joe"]


@pytest.mark.parametrize("times", [1, 2])
def test_whom_the_user_answered_less_than_three_times_is_not_told(world: Any, x: Any, mine: Any, times: int) -> None:
    switched_on(world)
    talked(world, x, mine, "lou", 10, times)
    world.later(days=40)
    assert world.waiting() == []


def test_words_either_way_end_it(world: Any, x: Any, mine: Any) -> None:
    switched_on(world)
    talked(world, x, mine, "lou", 10)
    world.later(days=40)
    assert who(world) == ["lou"]
    world.see(mine(90, "How are you, Lou?", 14, "lou", world.ago(minutes=1), thread="14"))
    assert world.waiting() == []
    world.later(days=40)
    assert who(world) == ["lou"], "a new silence is told anew"


def test_a_note_by_hand_without_a_day_ends_it_too_and_taken_back_it_waits_again(world: Any, x: Any, mine: Any) -> None:
    switched_on(world)
    lou = talked(world, x, mine, "lou", 10)
    world.later(days=40)
    assert who(world) == ["lou"]
    before = list(world.ledger.export("state"))
    _, undo = world.ledger.desk.note(lou, "called on the phone", None)
    assert who(world) == []
    world.ledger.undo(undo)
    assert who(world) == ["lou"]
    assert list(world.ledger.export("state")) == before


def test_what_was_dismissed_is_not_told_again_before_there_were_words(world: Any, x: Any, mine: Any) -> None:
    switched_on(world)
    talked(world, x, mine, "lou", 10)
    world.later(days=40)
    [nudge] = world.waiting()
    before = list(world.ledger.export("state"))
    undo = world.ledger.change_nudge(nudge.id, NudgeChange(state="dismissed")).undo
    world.ledger.undo(undo or "")
    assert list(world.ledger.export("state")) == before
    world.ledger.change_nudge(nudge.id, NudgeChange(state="dismissed"))
    world.later(days=5)
    assert world.waiting() == []


def test_only_those_with_a_tag_where_one_is_named(world: Any, x: Any, mine: Any) -> None:
    talked(world, x, mine, "lou", 10)
    ana = talked(world, x, mine, "ana", 30)
    world.ledger.change_person(ana, PersonChange(tags=["friend"]))
    switched_on(world, tags=["friend"])
    world.later(days=40)
    assert who(world) == ["ana"]


def test_who_waits_already_is_not_told_a_second_time(world: Any, x: Any, mine: Any) -> None:
    switched_on(world)
    talked(world, x, mine, "lou", 10)
    world.see(x(80, "lou", "Which size?", world.ago(minutes=1), thread="80"))
    world.later(days=40)
    assert world.reasons() == ["question"]


def test_switched_off_again_it_goes(world: Any, x: Any, mine: Any) -> None:
    switched_on(world)
    talked(world, x, mine, "lou", 10)
    world.later(days=40)
    world.waiting()
    world.ledger.change_settings(SettingsChange(reasons={"keep-in-touch": False}))
    assert world.waiting() == []


def test_behind_many_who_are_not_due_the_next_looks_go_on(
    world: Any, x: Any, mine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "LOOKS_AT_MOST", 2)
    monkeypatch.setattr(keeping, "_EACH", 1)
    for number, handle in enumerate(("lou", "ana", "kim", "joe", "eve")):
        talked(world, x, mine, handle, 10 + 20 * number, times=1)
        world.later(hours=3)
    talked(world, x, mine, "gus", 200)
    world.later(days=40)
    switched_on(world)
    looks = [who(world) for _ in range(4)]
    assert looks == [[], [], ["gus"], ["gus"]]
