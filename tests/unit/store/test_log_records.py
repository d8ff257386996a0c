"""What a log gives back is what it was given, under every key it was given under."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.model import LastWords, Me, OwnAccount
from agent.store import KeyTaken
from agent.store.log import Log
from tests.unit.store.records import (
    NOON,
    account,
    acknowledgement,
    after,
    client,
    coverage,
    link,
    nudge,
    person,
    post,
)


def test_before_anything_is_told_nothing_is_known(log: Log) -> None:
    assert log.me() == Me()
    assert log.person("maya") is None
    assert log.account("x:@maya") is None
    assert log.posts(["x:1"]) == {}
    assert log.nudge("n1") is None
    assert log.acknowledgement("a1") is None
    assert log.coverage() == []
    assert log.clients() == []
    assert log.people_waiting() == 0


def test_me_is_replaced_as_a_whole(log: Log) -> None:
    log.put_me(Me(accounts=[OwnAccount(platform="x", handle="fox")], watch=["fox prints"]))
    log.put_me(Me(watch=["foxes"]))
    assert log.me() == Me(watch=["foxes"])


def test_a_person_comes_back_and_is_replaced_by_id(log: Log) -> None:
    log.put_person(person())
    later = person(times_here=3, last_in=None, last_out=LastWords(at=after(5), text="Thanks, Maya", about="the fox"))
    log.put_person(later)
    assert log.person("maya") == later


def test_an_account_is_found_by_its_key_and_by_each_alias(log: Log) -> None:
    known = account("x:77", aliases=["x:@maya", "x:@maya_prints"])
    log.put_account(known)
    assert [log.account(key) for key in ("x:77", "x:@maya", "x:@maya_prints")] == [known] * 3
    assert log.account("x:@someone") is None


def test_a_better_key_takes_the_place_of_the_older_one(log: Log) -> None:
    log.put_account(account("x:@maya"))
    better = account("x:77", aliases=["x:@maya"])
    log.put_account(better)
    assert log.account("x:@maya") == better
    assert log.accounts_of("maya") == [better]


def test_an_alias_that_an_account_gives_up_leads_nowhere(log: Log) -> None:
    log.put_account(account("x:77", aliases=["x:@maya"]))
    log.put_account(account("x:77"))
    assert log.account("x:@maya") is None


def test_a_person_has_the_accounts_that_name_them(log: Log) -> None:
    first, second = account("x:@maya"), account("facebook:~Maya#1f0c9a2b")
    log.put_account(first)
    log.put_account(second)
    log.put_account(account("x:@joe", person="joe"))
    assert log.accounts_of("maya") == [first, second]


def test_posts_come_back_whole_by_key(log: Log) -> None:
    known = [post("x:1"), post("x:2", reading=None, person=None, own=True)]
    log.put_posts(known)
    assert log.posts(["x:2", "x:1", "x:3", "x:1"]) == {"x:1": known[0], "x:2": known[1]}


def test_many_posts_are_asked_for_at_once(log: Log) -> None:
    log.put_posts(post(f"x:{number}") for number in range(1200))
    assert len(log.posts(f"x:{number}" for number in range(1300))) == 1200


def test_a_thread_is_narrowed_to_a_person_and_to_the_users_own_words(log: Log) -> None:
    theirs, mine = post("x:1"), post("x:2", own=True, person=None)
    other, elsewhere = post("x:3", person="joe"), post("x:4", thread="x:4")
    log.put_posts([theirs, mine, other, elsewhere])
    assert log.posts_in_thread("x:1") == [theirs, mine, other]
    assert log.posts_in_thread("x:1", person="joe") == [other]
    assert log.posts_in_thread("x:1", own=True) == [mine]
    assert log.posts_in_thread("x:1", own=False, person="maya") == [theirs]


def test_answers_are_found_by_what_they_answer(log: Log) -> None:
    answers = [post("x:2", in_reply_to="x:1"), post("x:3", in_reply_to="x:9")]
    log.put_posts([post("x:1"), *answers])
    assert log.answers_to(["x:1", "x:9", "x:2"]) == answers
    assert log.answers_to([]) == []


def test_nudges_are_found_by_id_thread_and_person_until_they_are_removed(log: Log) -> None:
    first, second, third = nudge("n1"), nudge("n2", person="joe"), nudge("n3", thread="x:9")
    log.put_nudges([first, second, third])
    assert log.nudge("n2") == second
    assert log.nudges_in_thread("x:1") == [first, second]
    assert log.nudges_in_thread("x:1", person="joe") == [second]
    assert log.nudges_of("maya") == [first, third]
    log.remove_nudges(["n1", "unknown"])
    assert log.nudge("n1") is None
    assert log.nudges_of("maya") == [third]


def test_a_nudge_answers_to_its_former_ids_until_it_is_removed(log: Log) -> None:
    both = nudge("n1", former=["n0", "n00"])
    log.put_nudges([both, nudge("n2")])
    assert [log.nudge(id) for id in ("n1", "n0", "n00")] == [both] * 3
    again = nudge("n0", person="joe")
    log.put_nudges([again])
    assert log.nudge("n0") == again
    log.remove_nudges(["n0", "n1"])
    assert [log.nudge(id) for id in ("n1", "n0", "n00")] == [None] * 3


def test_people_waiting_counts_people_not_nudges(log: Log) -> None:
    log.put_nudges(
        [
            nudge("n1"),
            nudge("n2"),
            nudge("n3", person="joe"),
            nudge("n4", person="ana", needs="nod"),
            nudge("n5", person="ben", state="answered"),
        ]
    )
    assert log.people_waiting() == 2
    assert log.people_waiting(needs="nod") == 1


def test_an_acknowledgement_is_found_by_both_its_ids(log: Log) -> None:
    known = acknowledgement("a1", text="Thank you, Maya", at=None)
    log.put_acknowledgement(known)
    assert log.acknowledgement("a1") == known
    assert log.acknowledgement_by_client_id("client-of-a1") == known
    assert log.acknowledgement_by_client_id("a1") is None


def test_a_client_id_stands_for_one_acknowledgement(log: Log) -> None:
    first = acknowledgement("a1", client_id="same")
    log.put_acknowledgement(first)
    log.put_acknowledgement(first)
    with pytest.raises(KeyTaken):
        log.put_acknowledgement(acknowledgement("a2", client_id="same"))
    assert log.acknowledgement("a2") is None


def test_acknowledgements_for_match_every_given_key_oldest_first(log: Log) -> None:
    late = acknowledgement("a1", post="x:1", thread="x:1", at=after(10))
    early = acknowledgement("a2", post="x:1", thread="x:1", own_post="x:5", at=after(5))
    other = acknowledgement("a3", post="x:2", thread="x:1", person="joe", at=after(1))
    for one in (late, early, other):
        log.put_acknowledgement(one)
    assert log.acknowledgements_for(post="x:1") == [early, late]
    assert log.acknowledgements_for(thread="x:1") == [other, early, late]
    assert log.acknowledgements_for(thread="x:1", person="maya", own_post="x:5") == [early]
    assert log.acknowledgements_for(own_post="x:9") == []
    with pytest.raises(ValueError):
        log.acknowledgements_for()


def test_a_removed_acknowledgement_is_gone_and_its_client_id_free(log: Log) -> None:
    log.put_acknowledgement(acknowledgement("a1", client_id="same"))
    log.remove_acknowledgement("a1")
    log.remove_acknowledgement("a1")
    log.put_acknowledgement(acknowledgement("a2", client_id="same"))
    assert log.acknowledgement("a1") is None


def test_coverage_keeps_the_last_reading_of_each_kind_of_page(log: Log) -> None:
    log.put_coverage(coverage("status", read=1))
    log.put_coverage(coverage("home", read=1))
    log.put_coverage(coverage("status", read=2))
    assert log.coverage() == [coverage("home", read=1), coverage("status", read=2)]


def test_a_client_is_let_in_by_its_token_until_it_is_revoked(log: Log) -> None:
    log.put_client(client("c1", "aa"))
    log.put_client(client("c2", "bb"))
    assert log.client_by_token_hash("bb") == client("c2", "bb")
    assert log.remove_client("c2") is True
    assert log.remove_client("c2") is False
    assert log.client_by_token_hash("bb") is None
    assert log.clients() == [client("c1", "aa")]


def test_a_new_token_ends_the_old_one(log: Log) -> None:
    log.put_client(client("c1", "aa"))
    log.put_client(client("c1", "bb"))
    assert log.client_by_token_hash("aa") is None
    with pytest.raises(KeyTaken):
        log.put_client(client("c2", "bb"))


def test_a_link_opens_once_and_only_before_it_expires(log: Log) -> None:
    log.put_link(link("ff", expires_at=after(2)))
    log.put_link(link("ee", expires_at=after(2)))
    assert log.take_link("dd", NOON) is False
    assert log.take_link("ff", NOON) is True
    assert log.take_link("ff", NOON) is False
    assert log.take_link("ee", NOON + timedelta(minutes=2)) is False
    assert log.take_link("ee", NOON) is False


@pytest.mark.parametrize("strange", ["\ud800", "a\0b", "", "%", "'", "x" * 100_000])
def test_what_nobody_could_have_stored_is_found_nowhere(log: Log, strange: str) -> None:
    log.put_person(person())
    log.put_posts([post("a")])
    assert (log.person(strange), log.account(strange), log.client_by_token_hash(strange)) == (None, None, None)
    assert (log.posts([strange]), log.posts_in_thread(strange), log.nudges_of(strange)) == ({}, [], [])
    assert log.nudges(state="waiting", person=strange).items == []
    assert log.acknowledgements(person=strange, q=strange or None).items == []
