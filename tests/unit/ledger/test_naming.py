"""Whom the user's words name, among several or in a comment of their own: each is put down as spoken to."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from agent.ledger.answers import names
from agent.model import Account, NewAcknowledgement
from tests.unit.ledger.conftest import World


def said(world: World) -> list[tuple[str, str | None, str]]:
    told = world.ledger.acknowledgements().items
    return sorted((one.kind, one.account.handle if one.account else None, one.certainty) for one in told)


def root(x: Any) -> dict[str, Any]:
    return x(100, "ima", "The kiln is open", "2026-11-20T08:00:00Z", kind="post", in_reply_to=None)


def test_everybody_whom_an_answer_names_is_in_the_log(world: World, x: Any, mine: Any) -> None:
    world.see(root(x), x(1, "joe", "When?"), x(2, "ana", "When is it?"), x(3, "zoe", "When do you open?"))
    world.see(mine(9, "Joe, Ana: both at nine", 1, "joe"))

    assert said(world) == [("mention", "ana", "seen"), ("reply", "joe", "seen")]
    ana = next(one.person for one in world.ledger.acknowledgements().items if one.kind == "mention")
    words = world.ledger.person(ana or "").last_out
    assert words is not None
    assert words.text == "Joe, Ana: both at nine"


def test_it_is_in_the_log_once_whatever_comes_first(world: World, x: Any, mine: Any) -> None:
    answer = mine(9, "Joe, Ana: both at nine", 1, "joe")
    world.see(answer)
    world.see(root(x), x(1, "joe", "When?"), x(2, "ana", "When is it?"))
    world.see(answer, x(2, "ana", "When is it?"))

    assert said(world) == [("mention", "ana", "seen"), ("reply", "joe", "seen")]


def test_a_comment_of_ones_own_that_names_somebody_is_for_them(world: World, x: Any) -> None:
    own = {"in_reply_to": {"id": "100", "author": "ima"}}
    world.see(root(x), x(1, "joe", "When?"), x(9, "ima", "Joe, at nine", "2026-11-20T10:00:00Z", **own))

    assert said(world) == [("mention", "joe", "seen")]
    assert world.waiting() == []


def test_who_answers_two_by_names_that_are_words_too_answers_both(world: World, x: Any) -> None:
    own = {"in_reply_to": {"id": "100", "author": "ima"}}
    mark, grace = x(1, "mh", "Is it on?"), x(2, "gw", "How much is it?")
    mark["author"]["name"], grace["author"]["name"] = "Mark Hale", "Grace Wood"
    world.see(root(x), mark, grace)
    world.see(x(9, "ima", "Mark, yes it is. Grace, forty.", "2026-11-20T10:00:00Z", **own))

    assert world.waiting() == []


def test_a_name_of_no_list_is_known_when_it_is_called(world: World, x: Any) -> None:
    own = {"in_reply_to": {"id": "100", "author": "ima"}}
    asked = x(1, "zk", "Is it on?")
    asked["author"]["name"] = "Zvonimir Kralj"
    world.see(root(x), asked, x(9, "ima", "Zvonimir: it is", "2026-11-20T10:00:00Z", **own))

    assert world.waiting() == []


def test_who_is_named_before_they_said_anything_was_not_answered(world: World, x: Any) -> None:
    own = {"in_reply_to": {"id": "100", "author": "ima"}}
    world.see(root(x), x(9, "ima", "Thanks Joe", "2026-11-20T08:30:00Z", **own), x(1, "joe", "When?"))

    assert said(world) == []
    assert len(world.waiting()) == 1


def test_it_goes_when_the_words_name_them_no_more(world: World, x: Any, mine: Any) -> None:
    world.see(root(x), x(1, "joe", "When?"), x(2, "ana", "When is it?"))
    world.see(mine(9, "Joe, Ana: both at nine", 1, "joe"))
    world.see(mine(9, "Joe: at nine", 1, "joe"))

    assert said(world) == [("reply", "joe", "seen")]
    assert [nudge.account.handle for nudge in world.waiting()] == ["ana"]
    assert world.ledger.person(world.waiting()[0].person).last_out is None


def test_what_was_promised_to_them_goes_with_it(world: World, x: Any) -> None:
    own = {"in_reply_to": {"id": "100", "author": "ima"}}
    at = "2026-11-20T10:00:00Z"
    world.see(root(x), x(1, "joe", "Where is it?"), x(9, "ima", "Joe, I'll look up the address tomorrow", at, **own))
    assert [nudge.promise.text for nudge in world.waiting() if nudge.promise] == ["look up the address"]
    world.see(x(9, "ima", "The address is on the door", at, **own))

    assert said(world) == []
    assert [nudge.promise for nudge in world.waiting()] == [None]


def test_what_an_archive_told_of_answers_too_where_the_words_here_name_nobody(world: World, x: Any) -> None:
    told = NewAcknowledgement(
        client_id="0f8fad5b-d9cb-469f-a165-70867728950e", platform="x", kind="mention", own_post="x:9",
        account=Account(platform="x", handle="joe"), text="@joe_of_before at nine", certainty="imported",
        at=datetime(2026, 11, 20, 10, tzinfo=UTC),
    )  # fmt: skip
    own = {"in_reply_to": {"id": "100", "author": "ima"}}
    world.see(root(x), x(1, "joe", "When?"), x(9, "ima", "@joe_of_before at nine", "2026-11-20T10:00:00Z", **own))
    assert len(world.waiting()) == 1
    world.ledger.acknowledge(told)
    record = world.log.acknowledgements_for(own_post="x:9")[0]
    world.log.put_acknowledgement(replace(record, thread="x:100"))
    world.see(x(1, "joe", "When? And where?"))

    assert world.waiting() == []


def test_taken_back_it_stays_away_until_that_is_undone(world: World, x: Any, mine: Any) -> None:
    page = [root(x), x(1, "joe", "When?"), x(2, "ana", "When is it?"), mine(9, "Joe, Ana: both at nine", 1, "joe")]
    world.see(*page)
    before = list(world.ledger.export("state"))
    mention = next(one for one in world.ledger.acknowledgements().items if one.kind == "mention")
    undo = world.ledger.take_back_acknowledgement(mention.id)
    world.see(*page)

    assert said(world) == [("reply", "joe", "seen")]
    assert [nudge.account.handle for nudge in world.waiting()] == ["ana"]
    world.ledger.undo(undo)
    assert list(world.ledger.export("state")) == before


def test_a_promise_is_to_whom_the_sentence_names(world: World, x: Any) -> None:
    own = {"in_reply_to": {"id": "100", "author": "ima"}}
    world.see(root(x), x(1, "joe", "Where is it?"), x(2, "ana", "Lovely"))
    text = "Ana, thank you! Joe, I'll look up the address and tell you tomorrow."
    world.see(x(9, "ima", text, "2026-11-20T10:00:00Z", **own))

    owed = [(nudge.account.handle, nudge.promise.text) for nudge in world.waiting() if nudge.promise]
    assert owed == [("joe", "look up the address")]


@pytest.mark.parametrize(
    ("text", "name", "there"),
    [
        ("@annabel it is 12 euros", "@ann", False),
        ("@ann it is 12 euros", "@Ann", True),
        ("Bo, Mondays too", "Bo", True),
        ("Bookings on Mondays", "Bo", False),
        ("Rose hips are in", "Rose", False),
        ("Thanks, Rose!", "Rose", True),
        ("May I ask you all something?", "May", False),
        ("Annabel asked too", "Anna", False),
        ("", "Anna", False),
        ("Mark, yes it is. Sal, forty", "Mark", True),
        ("Sal: forty, Bob: twenty", "Bob", True),
        ("It is 😊 Grace, on Monday", "Grace", True),
        ("May - when the sun is back", "May", False),
        ("The bus is late. And Mary, bring the twins an apron", "Mary", True),
        ("Rose, sage and mint are in", "Rose", False),
        ("Rose-hips are in", "Rose", False),
        ("We have two roses. Rose hips, too", "Rose", False),
        ("Bring coffee, Mark", "Mar", False),
        ("Opening times. May: ten to four", "May", False),
        ("And May, June are closed", "May", False),
        ("Grace, of course, is a virtue", "Grace", False),
        ("Prices. Rose: 12 pounds. Lily: 14 pounds", "Rose", False),
        ("Rose: 12 pounds", "Rose", True),
    ],
)
def test_a_name_is_found_as_a_whole_and_a_word_only_where_it_is_called(text: str, name: str, there: bool) -> None:
    assert names(text, name) is there
