"""Calm: quiet hours, the second list cleared in one go, snoozing to a day, several people answered in one reply."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from msgspec.structs import replace

from agent.ledger.changes import ChangeRefused
from agent.model import NudgeChange, Quiet, SettingsChange

NIGHT = Quiet(since="22:00", until="07:30")


def sleeping(world: Any) -> None:
    world.ledger.change_settings(SettingsChange(tz="Europe/Vienna", quiet=NIGHT))


def test_in_the_quiet_hours_the_badge_rests_and_says_until_when(world: Any, x: Any) -> None:
    sleeping(world)
    day = world.see(x(1, "joe", "Which size?"))
    assert (day.waiting, day.quiet_until) == (1, None)
    world.later(hours=10)  # 23:00 in Vienna
    night = world.see(x(2, "ana", "Which colour?", world.ago(minutes=1)))
    assert (night.waiting, night.quiet_until.isoformat()) == (0, "2026-11-21T06:30:00+00:00")
    assert world.ledger.waiting_now().waiting == 0
    assert len(world.waiting()) == 2, "who opens the list sees it"
    world.later(hours=9)
    assert (world.ledger.waiting_now().waiting, world.ledger.waiting_now().quiet_until) == (2, None)


def test_a_page_of_a_stranger_rests_too(world: Any, x: Any) -> None:
    sleeping(world)
    world.later(hours=10)
    assert world.see(x(1, "joe", "Which size?"), viewer="x:@another").quiet_until is not None


def test_snoozed_to_a_day_it_wakes_when_the_quiet_hours_end(world: Any, x: Any) -> None:
    sleeping(world)
    world.see(x(1, "joe", "Which size?"))
    [nudge] = world.waiting()
    assert world.ledger.change_nudge(nudge.id, NudgeChange(state="snoozed", until="2026-11-23")).until == (
        "2026-11-23T06:30:00Z"
    )
    with pytest.raises(ChangeRefused, match="has passed"):
        world.ledger.change_nudge(nudge.id, NudgeChange(state="snoozed", until="2026-11-20"))
    with pytest.raises(ChangeRefused, match="is a time"):
        world.ledger.change_nudge(nudge.id, NudgeChange(state="snoozed", until="2026-13-01"))


def root(x: Any, id: int = 100, text: str = "Kiln opened this morning") -> dict[str, Any]:
    post: dict[str, Any] = x(id, "ima", text, "2026-11-20T08:00:00Z", kind="post", in_reply_to=None, thread=str(id))
    return post


def test_nods_stand_by_post_and_are_cleared_in_one_go(world: Any, x: Any) -> None:
    world.see(
        root(x),
        x(1, "joe", "Lovely work"),
        x(2, "ana", "Thank you so much"),
        x(3, "zoe", "I was there", "2026-11-20T09:30:00Z"),
        x(4, "bo", "Which size?"),
        x(5, "yu", "Hello there", "2026-11-20T07:00:00Z", thread="200", in_reply_to={"id": "200", "author": "ima"}),
    )
    first, second = world.ledger.nods()
    assert (first.thread, first.about, first.count) == ("x:200", None, 1)
    assert (second.thread, second.about, second.count, second.kind) == ("x:100", "Kiln opened this morning", 3, 2)
    assert set(second.people) == {"Joe", "Ana", "Zoe"}

    before = list(world.ledger.export("state"))
    asks = next(nudge.id for nudge in world.waiting() if nudge.needs == "words")
    count, undo = world.ledger.clear_nods([*second.nudges, asks, "n0"])
    assert count == 3
    assert {nudge.account.handle for nudge in world.waiting()} == {"bo", "yu"}
    world.ledger.undo(undo)
    assert list(world.ledger.export("state")) == before


def test_what_was_cleared_waits_again_only_with_a_new_word(world: Any, x: Any) -> None:
    world.see(root(x), x(1, "joe", "Lovely work"))
    world.ledger.clear_nods(world.ledger.nods()[0].nudges)
    world.see(root(x), x(1, "joe", "Lovely work"))
    assert world.waiting() == []
    world.later(hours=1)
    world.see(x(2, "joe", "Lovely glaze too", world.ago(minutes=1)))
    assert [nudge.posts for nudge in world.waiting()] == [["x:2"]]


@pytest.mark.parametrize(
    "text",
    ["Joe, Ana: both at nine", "@joe @ana both at nine", "Thanks Joe. Ana it is nine"],
)
def test_an_answer_that_names_several_answers_each_of_them(world: Any, x: Any, mine: Any, text: str) -> None:
    world.see(root(x), x(1, "joe", "When?"), x(2, "ana", "When is it?"), x(3, "zoe", "When do you open?"))
    world.see(mine(9, text, 1, "joe"))
    assert [nudge.account.handle for nudge in world.waiting()] == ["zoe"]


def test_an_answer_that_names_somebody_does_not_answer_what_they_say_later(world: Any, x: Any, mine: Any) -> None:
    world.see(root(x), x(1, "joe", "When?"), x(2, "ana", "When?", "2026-11-20T11:00:00Z"))
    world.see(mine(9, "Joe, Ana: both at nine", 1, "joe"))
    assert [nudge.account.handle for nudge in world.waiting()] == ["ana"]


def test_two_people_of_one_given_name_are_told_apart_by_their_whole_names(world: Any, x: Any, mine: Any) -> None:
    one = {"author": {"handle": "ana1", "name": "Ana Silva"}}
    two = {"author": {"handle": "ana2", "name": "Ana Costa"}}
    world.see(root(x), x(1, "ana1", "When?", **one), x(2, "ana2", "When is it?", **two), x(3, "joe", "And where?"))
    world.see(mine(9, "Ana it is nine", 3, "joe"))
    assert {nudge.account.handle for nudge in world.waiting()} == {"ana1", "ana2"}
    world.see(mine(10, "Ana Silva: nine", 3, "joe"))
    assert {nudge.account.handle for nudge in world.waiting()} == {"ana2"}


def test_the_linked_accounts_of_a_person_are_one_and_wait_since_the_oldest_word(world: Any, x: Any) -> None:
    world.see(x(1, "ana", "Which size?", "2026-11-20T07:00:00Z"))
    ana = world.waiting()[0].person
    world.see(x(2, "ana_work", "Hello there", "2026-11-20T06:00:00Z", thread="200"))
    other = world.log.account("x:@ana_work")
    world.log.put_account(replace(other, person=ana))
    world.see(x(3, "ana_work", "And which colour?", "2026-11-20T09:00:00Z"))
    one = next(nudge for nudge in world.waiting() if nudge.thread == "x:100")
    assert (one.person, one.posts) == (ana, ["x:1", "x:3"])
    assert one.waiting_since.isoformat() == "2026-11-20T07:00:00+00:00"
    assert len({nudge.id for nudge in world.waiting() if nudge.thread == "x:100"}) == 1


def test_beginnings_of_an_answer_never_repeat_from_one_to_the_next_even_over_pages(world: Any, x: Any) -> None:
    world.see(*[x(n, f"person{n}", "When does it open?", f"2026-11-20T0{n}:00:00Z") for n in range(1, 8)])
    texts, cursor = [], None
    while True:
        page = world.ledger.nudges(limit=2, cursor=cursor)
        texts += [{one.text.replace(nudge.account.name, "X") for one in nudge.starters} for nudge in page.items]
        cursor = page.next
        if cursor is None:
            break
    assert len(texts) == 7
    assert all(texts)
    assert all(not one & other for one, other in itertools.pairwise(texts))
    with pytest.raises(ValueError):
        world.ledger.nudges(cursor="abc.9")
    with pytest.raises(ValueError):
        world.ledger.nudges(cursor="abc")
