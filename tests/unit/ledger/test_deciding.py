"""What the user decides by hand, and the way back."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from agent.ledger.changes import ChangeRefused, UnknownNudge
from agent.model import NudgeChange


def change(world: Any, state: str, until: str | None = None) -> Any:
    [nudge] = [n for kind in ("waiting", "snoozed", "answered", "dismissed", "spam") for n in world.waiting(kind)]
    return world.ledger.change_nudge(nudge.id, NudgeChange(state=state, until=until))  # type: ignore[arg-type]


def test_snoozed_until_tomorrow_waits_again_tomorrow(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    assert change(world, "snoozed", "2026-11-21T08:00:00Z").until == "2026-11-21T08:00:00Z"
    world.see(x(2, "joe", "Hello?", "2026-11-20T11:00:00Z"))
    assert (world.waiting(), world.ledger.waiting()) == ([], 0)

    world.later(days=1)

    assert world.ledger.waiting() == 1
    assert [nudge.state for nudge in world.waiting()] == ["waiting"]


def test_what_is_dismissed_while_it_is_woken_stays_dismissed(
    world: Any, x: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.see(x(1, "joe", "Which size?"))
    change(world, "snoozed", "2026-11-21T08:00:00Z")
    world.later(days=1)
    listed = world.log.nudges

    def dismissed_meanwhile(**asked: Any) -> Any:
        page = listed(**asked)
        if asked.get("state") == "snoozed" and page.items:
            monkeypatch.setattr(world.log, "nudges", listed)
            nudge = page.items[0]
            world.log.put_nudges([replace(nudge, state="dismissed", nudge=replace(nudge.nudge, state="dismissed"))])
        return page

    monkeypatch.setattr(world.log, "nudges", dismissed_meanwhile)

    assert world.waiting() == []
    assert [nudge.state for nudge in world.waiting("dismissed")] == ["dismissed"]


def test_snoozed_until_the_next_word(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    change(world, "snoozed", "next-word")
    world.later(days=1)
    assert world.waiting() == []

    world.see(x(2, "joe", "Never mind", world.ago(hours=1)))

    [nudge] = world.waiting()
    assert nudge.posts == ["x:1", "x:2"]


def test_answered_by_hand_stays_so_until_they_say_something_new(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    change(world, "answered")
    world.see(x(1, "joe", "Which size?"))
    assert world.waiting() == []
    world.later(hours=1)

    world.see(x(2, "joe", "I meant the blue one", world.ago(minutes=1)))

    assert [nudge.posts for nudge in world.waiting()] == [["x:2"]]


def test_dismissed_stays_so_unless_they_write_later_or_ask(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Nice one"))
    change(world, "dismissed")
    world.later(hours=1)

    world.see(x(2, "joe", "I said it before you dismissed me", "2026-11-20T08:00:00Z"))
    assert [nudge.state for nudge in world.waiting("dismissed")] == ["dismissed"]

    world.see(x(3, "joe", "When do you open?", "2026-11-20T08:30:00Z"))
    assert [nudge.posts for nudge in world.waiting()] == [["x:3"]]


@pytest.mark.parametrize("state", ["answered", "dismissed"])
def test_it_is_taken_back(world: Any, x: Any, state: str) -> None:
    world.see(x(1, "joe", "Which size?"))
    before = world.waiting()
    change(world, state)
    assert world.waiting() == []

    change(world, "waiting")

    assert world.waiting() == before


def test_spam_waits_for_nobody_until_the_user_says_it_is_none(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Check out my channel for more"))
    [nudge] = world.waiting("spam")
    assert nudge.spam_reason == "Looks like advertising: “Check out my channel for more”"
    assert world.waiting() == []

    change(world, "waiting")
    world.later(hours=1)
    world.see(x(2, "joe", "Check out my new video", world.ago(minutes=5), thread="200"))

    assert len(world.waiting()) == 2


@pytest.mark.parametrize(
    ("state", "until", "sentence"),
    [
        ("snoozed", None, "needs an"),
        ("snoozed", "2026-11-20T11:00:00Z", "has passed"),
        ("snoozed", "tomorrow", "is a time"),
        ("snoozed", "2026-11-21T11:00:00", "is a time"),
        ("dismissed", "next-word", "Only a snoozed"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused(
    world: Any, x: Any, state: str, until: str | None, sentence: str
) -> None:
    world.see(x(1, "joe", "Which size?"))

    with pytest.raises(ChangeRefused, match=sentence):
        change(world, state, until)

    assert len(world.waiting()) == 1


def test_an_unknown_nudge(world: Any) -> None:
    with pytest.raises(UnknownNudge):
        world.ledger.change_nudge("n0", NudgeChange(state="answered"))


def test_what_i_answered_in_words_cannot_wait_again_by_hand(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?"), mine(2, "Twelve", 1, "joe"))

    with pytest.raises(ChangeRefused, match="answered this already"):
        change(world, "waiting")


def test_a_next_word_wakes_after_the_clock_was_set_back_too(world: Any, x: Any) -> None:
    world.see(x(1, "maya", "Where is the fox?"))
    (nudge,) = world.waiting()
    world.ledger.change_nudge(nudge.id, NudgeChange(state="snoozed", until="next-word"))
    world.later(hours=-3)
    world.see(x(1, "maya", "Where is the fox?"))
    assert world.waiting() == []
    world.see(x(2, "maya", "And where is the owl?", at=world.ago(minutes=1)))
    assert [one.id for one in world.waiting()] == [nudge.id]
