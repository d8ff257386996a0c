"""A page never waits for the look for who may be one person: it shows what the last look found, as it is now."""

from __future__ import annotations

from typing import Any

import pytest

from agent.ledger import looking

PAIRS = ("mayafox", "joebird", "anafish")


@pytest.fixture
def many(world: Any, x: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A world in which so many are known that no page waits; three of them have the same handle on both sites."""
    monkeypatch.setattr(looking, "FEW", 2)
    for number, who in enumerate(PAIRS, 1):
        world.see(x(number, who, "Which size?", thread=str(number)))
        see_on_facebook(world, number, who)
    return world


def see_on_facebook(world: Any, number: int, who: str) -> None:
    author = {"name": f"{who} on Facebook", "handle": who}
    post = {"platform": "facebook", "id": f"7{number}", "kind": "comment", "author": author, "text": "And?", "at": None}
    world.see({**post, "thread": f"8{number}", "thread_author": "4000"})


def shown(world: Any) -> set[str] | None:
    """The handles of the pairs that a page would show; None while it only says that somebody looks."""
    page = world.ledger.joined.suggested()
    return None if page is None else {one.people[0].accounts[0].handle for one in page.items}


def looked(world: Any) -> None:
    world.ledger.joined.looking.end()


def test_the_first_page_says_that_it_is_looking_and_the_next_one_tells(many: Any) -> None:
    assert shown(many) is None
    looked(many)
    assert shown(many) == set(PAIRS)


def test_of_few_people_a_page_tells_at_once(world: Any, x: Any) -> None:
    world.see(x(1, "mayafox", "Which size?"))
    see_on_facebook(world, 1, "mayafox")
    assert shown(world) == {"mayafox"}


@pytest.fixture
def stale(many: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The first look has been; those after it never come to an end, as it were."""
    many.ledger.joined.looking.begin()
    looked(many)
    monkeypatch.setattr(many.ledger.joined.looking, "begin", lambda: None)
    return many


def pair(world: Any, handle: str) -> Any:
    return next(one for one in world.ledger.joined.suggested().items if one.people[0].accounts[0].handle == handle)


def test_who_was_joined_is_no_pair_any_more_before_the_next_look(stale: Any) -> None:
    one, two = pair(stale, "mayafox").people
    stale.ledger.joined.join(one.id, two.id)
    assert shown(stale) == {"joebird", "anafish"}


def test_who_is_kept_apart_is_no_pair_any_more_until_that_is_undone(stale: Any) -> None:
    undo = stale.ledger.joined.refuse(pair(stale, "joebird").id)
    assert shown(stale) == {"mayafox", "anafish"}
    stale.ledger.undo(undo)
    assert shown(stale) == set(PAIRS)


def test_who_was_forgotten_is_no_pair_any_more(stale: Any) -> None:
    gone = pair(stale, "anafish").people[0]
    stale.ledger.forget(gone.id, gone.name)
    assert shown(stale) == {"mayafox", "joebird"}


def test_a_pair_stays_one_when_one_of_them_was_joined_with_a_third(stale: Any, x: Any) -> None:
    third = stale.see(x(9, "ana", "Which yarn?", thread="900")).posts["x:9"].person.id
    whole = pair(stale, "joebird")
    stale.ledger.joined.join(third, whole.people[0].id)
    now = next(one for one in stale.ledger.joined.suggested().items if third in {who.id for who in one.people})
    assert [told.text for told in now.evidence] == [told.text for told in whole.evidence]
    stale.ledger.joined.refuse(now.id)  # what is shown can be decided
    assert shown(stale) == {"mayafox", "anafish"}


def test_somebody_new_is_found_by_the_next_look(many: Any, x: Any) -> None:
    many.ledger.joined.looking.begin()
    looked(many)
    many.see(x(4, "kimcrow", "Which size?", thread="4"))
    see_on_facebook(many, 4, "kimcrow")
    assert shown(many) == set(PAIRS)
    looked(many)
    assert shown(many) == {*PAIRS, "kimcrow"}
