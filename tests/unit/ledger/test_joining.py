"""Joining, taking apart and keeping apart: what goes along, what old ids answer, and the way back to the byte."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from agent.ledger.changes import ChangeRefused, UnknownPerson
from agent.model import NudgeChange, PersonChange
from agent.store.log import Log
from benchmarks import joining

MAYA_FB = {
    "name": "Maya Okwuosa",
    "handle": "maya.okwuosa",
    "id": "5001",
    "url": "https://www.facebook.com/maya.okwuosa",
}


def fb(id: int, text: str, author: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    post = {"platform": "facebook", "id": str(id), "kind": "comment", "author": author or MAYA_FB, "text": text}
    told = {"thread": "70", "thread_author": "4000", "lang": "en", "at": "2026-11-20T08:00:00Z"}
    return {**post, **told, **more}


def state(log: Log) -> str:
    """Everything but revisions, undo entries and what was noted of joinings."""
    return "\n".join(json.dumps(line, sort_keys=True, default=str) for line in log.export("state"))


@pytest.fixture
def both(world: Any, x: Any, mine: Any) -> tuple[str, str]:
    """Maya on X, who was answered once and asks again, and Maya on Facebook, who asks; their ids."""
    maya = {"handle": "mayao", "name": "Maya Okwuosa"}
    world.see(x(1, "mayao", "Which size?", author=maya), mine(2, "Twelve, Maya", 1, "mayao"))
    one = world.see(x(3, "mayao", "Which colour?", "2026-11-20T11:00:00Z", author=maya, thread="300")).posts["x:3"]
    two = world.see(fb(71, "When does the fox come back?")).posts["facebook:71"]
    return one.person.id, two.person.id


def test_a_joined_person_has_both_accounts_words_and_nudges(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    joined = world.ledger.joined.join(one, two).person

    assert joined.id == one
    assert sorted(account.key for account in joined.accounts) == ["facebook:5001", "x:@mayao"]
    assert joined.counts.received == 3
    assert joined.last_in.text == "Which colour?"
    assert joined.first_in.text == "When does the fox come back?"
    assert (joined.first_out.text, joined.last_out.text) == ("Twelve, Maya", "Twelve, Maya")
    assert {nudge.person for nudge in world.waiting()} == {one}
    assert [item.post.key for item in world.ledger.timeline(one).items if item.post] == ["x:3", "x:1", "facebook:71"]


def test_the_old_id_answers_after_a_joining(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    world.ledger.joined.join(one, two)

    assert world.ledger.person(two).id == one
    assert world.log.person(two).id == one
    assert len(world.ledger.timeline(two).items) == 4
    assert len(world.ledger.nudges(person=two).items) == 2
    assert [entry.text for entry in world.ledger.acknowledgements(person=two).items] == ["Twelve, Maya"]
    assert [person.id for person in world.ledger.people().items] == [one]


def test_what_is_said_after_a_joining_comes_to_the_one_person(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    world.ledger.joined.join(one, two)
    seen = world.see(fb(72, "And the owl?", at="2026-11-20T11:30:00Z"))

    assert seen.posts["facebook:72"].person.id == one
    assert world.ledger.person(one).counts.received == 4


def test_name_note_and_tags_of_both_are_kept(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    world.ledger.change_person(one, PersonChange(note="Met in Porto", tags=["fox"]))
    world.ledger.change_person(
        two, PersonChange(name="Maya from the fair", note="Knits", tags=["fox", "fair"], called="May")
    )
    joined = world.ledger.joined.join(one, two).person

    assert (joined.name, joined.note, joined.tags) == ("Maya from the fair", "Met in Porto\n\nKnits", ["fox", "fair"])
    assert joined.called == "May"


def test_two_nudges_in_one_conversation_become_one_that_answers_to_both_ids(world: Any, x: Any) -> None:
    first = world.see(x(1, "mayao", "Which size?")).posts["x:1"]
    second = world.see(x(2, "maya_too", "And the colour?", "2026-11-20T09:30:00Z")).posts["x:2"]
    assert len(world.waiting()) == 2
    world.ledger.joined.join(first.person.id, second.person.id)

    [nudge] = world.waiting()
    assert nudge.posts == ["x:1", "x:2"]
    assert world.log.nudge(first.nudge.id).id == world.log.nudge(second.nudge.id).id == nudge.id
    world.ledger.change_nudge(second.nudge.id, NudgeChange(state="dismissed"))
    assert world.waiting() == []


def test_who_is_taken_out_again_waits_under_their_old_id_and_the_other_too(world: Any, x: Any) -> None:
    first = world.see(x(1, "mayao", "Which size?")).posts["x:1"]
    second = world.see(x(2, "maya_too", "And the colour?", "2026-11-20T09:30:00Z")).posts["x:2"]
    world.ledger.joined.join(first.person.id, second.person.id)
    out = world.ledger.joined.split(first.person.id, "x:@maya_too").person

    assert out.id == second.person.id
    assert {nudge.id: nudge.posts for nudge in world.waiting()} == {first.nudge.id: ["x:1"], second.nudge.id: ["x:2"]}
    assert world.ledger.person(first.person.id).counts.received == 1


def test_taking_an_account_out_takes_its_words_and_answers_along(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    world.ledger.joined.join(two, one)
    out = world.ledger.joined.split(two, "x:@mayao").person

    assert (out.id, out.counts.received, out.last_out.text) == (one, 2, "Twelve, Maya")
    left = world.ledger.person(two)
    assert (left.counts.received, left.counts.acknowledged, left.last_out) == (1, 0, None)
    assert {nudge.person for nudge in world.waiting()} == {one, two}


@pytest.mark.parametrize("first", [0, 1])
def test_a_joining_is_undone_to_the_byte(world: Any, both: tuple[str, str], first: int) -> None:
    world.ledger.change_person(both[1], PersonChange(note="Knits", tags=["fair"]))
    before = state(world.log)
    done = world.ledger.joined.join(both[first], both[1 - first])
    assert state(world.log) != before
    world.ledger.undo(done.undo)

    assert state(world.log) == before
    assert world.log.person(both[1]).id == both[1]


def test_a_split_is_undone_to_the_byte(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    world.ledger.joined.join(one, two)
    before = state(world.log)
    done = world.ledger.joined.split(one, "x:@mayao")
    world.ledger.undo(done.undo)

    assert state(world.log) == before


def test_what_was_said_meanwhile_stays_with_its_account_when_a_joining_is_undone(
    world: Any, both: tuple[str, str]
) -> None:
    one, two = both
    done = world.ledger.joined.join(one, two)
    world.see(fb(72, "And the owl?", at="2026-11-20T11:30:00Z"))
    world.ledger.undo(done.undo)

    facebook = world.ledger.person(two)
    assert (facebook.counts.received, facebook.last_in.text) == (2, "And the owl?")
    assert world.ledger.person(one).counts.received == 2
    assert sorted((nudge.person, nudge.posts[0]) for nudge in world.waiting()) == sorted(
        [(one, "x:3"), (two, "facebook:71")]
    )


def test_what_was_said_meanwhile_comes_back_when_a_split_is_undone(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    world.ledger.joined.join(one, two)
    done = world.ledger.joined.split(one, "facebook:5001")
    world.see(fb(72, "And the owl?", at="2026-11-20T11:30:00Z"))
    world.ledger.change_person(two, PersonChange(note="Knits"))
    world.ledger.undo(done.undo)

    person = world.ledger.person(two)
    assert (person.id, person.counts.received, person.last_in.text, person.note) == (one, 4, "And the owl?", "Knits")
    assert len(world.ledger.people().items) == 1


def test_joinings_are_undone_in_any_order(world: Any, both: tuple[str, str], x: Any) -> None:
    one, two = both
    third = world.see(x(9, "ana", "Which yarn?", thread="900")).posts["x:9"].person.id
    before = state(world.log)
    first = world.ledger.joined.join(one, two)
    second = world.ledger.joined.join(third, one)
    world.ledger.undo(first.undo)

    assert world.ledger.person(two).id == two
    assert world.ledger.person(one).id == third
    world.ledger.undo(second.undo)
    assert {person.id for person in world.ledger.people().items} == {one, two, third}
    told = [json.loads(line) for line in state(world.log).splitlines()]
    assert [line for line in told if line.get("kind") in ("posts", "accounts", "acknowledgements")] == [
        line
        for line in map(json.loads, before.splitlines())
        if line.get("kind") in ("posts", "accounts", "acknowledgements")
    ]


def test_what_is_done_is_told_on_the_persons_page(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    done = world.ledger.joined.join(one, two)
    world.ledger.undo(done.undo)
    world.ledger.joined.apart(one, two)

    told = world.ledger.person(one).joinings
    assert sorted((step.what, step.undone) for step in told) == [("joined", True), ("refused", False)]
    assert all(step.evidence for step in told)


def test_what_makes_no_sense_is_refused(world: Any, both: tuple[str, str]) -> None:
    one, _ = both
    joined = world.ledger.joined
    with pytest.raises(UnknownPerson):
        joined.join(one, "nobody")
    with pytest.raises(ChangeRefused):
        joined.join(one, one)
    with pytest.raises(ChangeRefused):
        joined.split(one, "x:@mayao")  # the only one
    with pytest.raises(ChangeRefused):
        joined.split(one, "facebook:5001")  # another's


def test_forgetting_somebody_forgets_who_was_joined_with_them_too(world: Any, both: tuple[str, str]) -> None:
    one, two = both
    world.ledger.joined.join(one, two)
    world.ledger.forget(two, "Maya Okwuosa")

    kept = "\n".join(map(str, world.log.export()))
    assert all(trace not in kept for trace in ("Okwuosa", "mayao", "the fox"))
    assert not re.search(r"\b5001\b", kept)  # within a longer word it is part of some random id


def test_a_promise_and_what_was_decided_go_along(world: Any, both: tuple[str, str], mine: Any) -> None:
    one, two = both
    world.see(mine(4, "I'll check and let you know tomorrow", 3, "mayao", "2026-11-20T11:10:00Z", thread="300"))
    assert [promise.text for promise in world.ledger.person(one).promises] != []
    world.ledger.joined.join(two, one)

    assert [promise.text for promise in world.ledger.person(two).promises] != []
    assert {nudge.person for nudge in world.waiting()} == {two}


def test_of_two_the_one_with_far_more_said_stays_under_the_first_ones_name(world: Any, x: Any) -> None:
    """What moves is in proportion to the lesser of the two."""

    def moved(kept: str) -> list[str]:
        return [line for line in kept.splitlines() if json.loads(line).get("kind") in ("posts", "acknowledgements")]

    joining.fill(world.log, 400)
    world.ledger.change_person("few", PersonChange(name="Mira", note="Knits"))
    world.ledger.change_person("many", PersonChange(note="Carves"))
    before = state(world.log)
    done = world.ledger.joined.join("few", "many")

    assert (done.person.id, done.person.name, done.person.note) == ("many", "Mira", "Carves\n\nKnits")
    assert world.ledger.person("few").id == world.ledger.person("many").id == "many"
    assert {account.handle for account in done.person.accounts} == {"many", "few"}
    assert moved(state(world.log)) == moved(before)
    world.ledger.undo(done.undo)
    assert state(world.log) == before

    done = world.ledger.joined.join("few", "many")
    author = {"handle": "few", "name": "Few"}
    world.see(x(7777, "few", "And the owl?", thread="900") | {"author": author})
    world.ledger.undo(done.undo)
    few, many = world.ledger.person("few"), world.ledger.person("many")
    assert (few.id, few.name, few.note, few.counts.received) == ("few", "Mira", "Knits", 1)
    assert (many.id, many.name, many.note, many.counts.received) == ("many", "Many", "Carves", 400)
