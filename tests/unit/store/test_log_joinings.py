"""Refusals and joinings, words that may name an account elsewhere, and people who answer to older ids."""

from __future__ import annotations

from msgspec.structs import replace

from agent.model import Author, Post
from agent.store.log import JoiningRecord, Log, RefusalRecord
from tests.unit.store.records import NOON, account, acknowledgement, after, person, post


def said(key: str, text: str, platform: str = "x", links: list[str] | None = None) -> object:
    told = Post(platform=platform, id=key, author=Author(handle="maya"), text=text, links=links or [], at=NOON)  # type: ignore[arg-type]
    return post(key, post=told)


def test_a_person_answers_to_the_ids_of_those_who_were_joined_with_them(log: Log) -> None:
    log.put_person(person("maya", former=["mia", "may"]))
    assert [found.id for id in ("maya", "mia", "may") if (found := log.person(id))] == ["maya"] * 3
    assert log.person("zoe") is None


def test_an_id_that_stands_for_itself_again_leads_to_nobody_else(log: Log) -> None:
    log.put_person(person("maya", former=["mia"]))
    log.remove_person("maya")
    assert log.person("mia") is None
    log.put_person(person("maya"))
    log.put_person(person("mia"))
    assert {log.person(id).id for id in ("maya", "mia")} == {"maya", "mia"}  # type: ignore[union-attr]


def test_refusals_are_kept_in_the_order_of_their_ids_and_taken_out(log: Log) -> None:
    for id in ("r2", "r1"):
        log.joinings.put_refusal(RefusalRecord(id=id, one=["x:1"], other=["facebook:2"], at=NOON))
    assert [one.id for one in log.joinings.refusals()] == ["r1", "r2"]
    log.joinings.remove_refusal("r1")
    assert log.joinings.refusal("r1") is None
    assert log.joinings.refusal("r2") is not None


def test_joinings_of_somebody_are_told_the_newest_first_once_each(log: Log) -> None:
    for minutes, (one, other) in enumerate((("maya", "mia"), ("zoe", "maya"), ("zoe", "ben"))):
        told = JoiningRecord(id=f"u{minutes}", what="joined", person=one, other=other, at=after(minutes))
        log.joinings.put_joining(told)
        log.joinings.put_joining(replace(told, undone_at=NOON))
    assert [one.id for one in log.joinings.joinings(["maya", "mia"])] == ["u1", "u0"]
    assert log.joinings.joining("u2") is not None
    assert all(one.undone_at for one in log.joinings.joinings(["zoe"]))


def test_every_account_is_given(log: Log) -> None:
    for key in ("x:@maya", "x:@joe"):
        log.put_account(account(key))
    assert sorted(one.key for one in log.joinings.every_account()) == ["x:@joe", "x:@maya"]


def test_words_that_may_name_an_account_elsewhere_are_found(log: Log) -> None:
    log.put_posts(
        [
            said("x:1", "I'm Maya on Facebook"),
            said("x:2", "a fox"),
            said("x:3", "look", links=["https://www.facebook.com/maya"]),
            said("facebook:4", "I'm @mayafox there", "facebook"),
            said("x:5", "@joe hello"),
            post(
                "x:6",
                own=True,
                person=None,
                post=Post(platform="x", id="6", author=Author(handle="ima"), text="facebook"),
            ),
        ]
    )
    log.put_acknowledgement(acknowledgement("a1", text="See you on Facebook"))
    log.put_acknowledgement(acknowledgement("a2", text="Thank you"))
    assert [getattr(one, "key", None) or one.id for one in log.joinings.pointing()] == [
        "facebook:4",
        "x:1",
        "x:3",
        "a1",
    ]
    log.put_posts([said("x:1", "Edited")])
    assert "x:1" not in [getattr(one, "key", None) for one in log.joinings.pointing()]
