"""The lists of a log: their order, their filters, their cursors."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from agent.store.log import Log, Page
from tests.unit.store.records import NOON, acknowledgement, after, nudge


def everything(ask: Callable[..., Page[Any]], *, limit: int, **filters: Any) -> list[str]:
    """The ids of a whole list, page after page."""
    ids: list[str] = []
    cursor = None
    while True:
        page = ask(limit=limit, cursor=cursor, **filters)
        assert len(page.items) <= limit
        ids += [item.id for item in page.items]
        if page.next is None:
            return ids
        cursor = page.next


def test_nudges_come_in_their_order_whatever_the_page_size(log: Log) -> None:
    orders = ["b", "a", "d", "c", "é", "Z", "~"]
    log.put_nudges(nudge(f"n{order}", order=order) for order in orders)
    wanted = [f"n{order}" for order in sorted(orders)]
    assert [everything(log.nudges, state="waiting", limit=limit) for limit in (1, 2, 7, 50)] == [wanted] * 4


def test_a_list_that_ends_with_a_full_page_has_no_next(log: Log) -> None:
    log.put_nudges(nudge(f"n{number}") for number in range(4))
    second = log.nudges(state="waiting", limit=2, cursor=log.nudges(state="waiting", limit=2).next)
    assert (len(second.items), second.next) == (2, None)


def test_nudges_with_the_same_order_are_all_given(log: Log) -> None:
    log.put_nudges(nudge(f"n{number}", order="same") for number in range(5))
    assert len(everything(log.nudges, state="waiting", limit=2)) == 5


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"state": "waiting"}, ["n1", "n2", "n3"]),
        ({"state": "waiting", "needs": "nod"}, ["n2", "n3"]),
        ({"state": "waiting", "platform": "facebook"}, ["n3"]),
        ({"state": "waiting", "needs": "nod", "platform": "x"}, ["n2"]),
        ({"state": "waiting", "person": "joe"}, ["n2"]),
        ({"state": "waiting", "person": "joe", "needs": "words"}, []),
        ({"state": "waiting", "person": "maya", "needs": "nod", "platform": "facebook"}, ["n3"]),
        ({"state": "snoozed"}, ["n4"]),
    ],
)
def test_nudges_are_narrowed_by_every_filter(log: Log, filters: dict[str, str], ids: list[str]) -> None:
    log.put_nudges(
        [
            nudge("n1"),
            nudge("n2", needs="nod", person="joe"),
            nudge("n3", needs="nod", platform="facebook"),
            nudge("n4", state="snoozed"),
        ]
    )
    assert everything(log.nudges, limit=1, **filters) == ids


def test_a_nudge_that_changes_its_state_changes_lists(log: Log) -> None:
    log.put_nudges([nudge("n1"), nudge("n2")])
    log.put_nudges([nudge("n1", state="answered")])
    assert everything(log.nudges, state="waiting", limit=5) == ["n2"]
    assert everything(log.nudges, state="answered", limit=5) == ["n1"]


def test_a_list_goes_on_where_it_was_though_its_last_item_is_gone(log: Log) -> None:
    log.put_nudges(nudge(f"n{number}") for number in range(4))
    first = log.nudges(state="waiting", limit=2)
    log.remove_nudges(["n1"])
    assert [item.id for item in log.nudges(state="waiting", limit=2, cursor=first.next).items] == ["n2", "n3"]


def test_the_log_of_acknowledgements_is_newest_first_and_unknown_times_stand_where_they_were_logged(log: Log) -> None:
    log.put_acknowledgement(acknowledgement("a1", at=after(1)))
    log.put_acknowledgement(acknowledgement("a2", at=after(3)))
    log.put_acknowledgement(acknowledgement("a3", at=None, logged_at=after(2)))
    log.put_acknowledgement(acknowledgement("a4", at=after(0.001), logged_at=after(9)))
    assert everything(log.acknowledgements, limit=2) == ["a2", "a3", "a1", "a4"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"since": after(2)}, ["a4", "a3", "a2"]),
        ({"until": after(2)}, ["a1"]),
        ({"since": after(2), "until": after(4)}, ["a3", "a2"]),
        ({"platform": "facebook"}, ["a4", "a2"]),
        ({"kind": "like"}, ["a4", "a3"]),
        ({"kind": "like", "platform": "facebook"}, ["a4"]),
        ({"person": "joe"}, ["a3"]),
        ({"person": "maya", "kind": "reply", "platform": "x", "since": NOON}, ["a1"]),
        ({"q": "FOX"}, ["a2", "a1"]),
        ({"q": "ueber fox"}, []),
        ({"q": "uber  fox"}, ["a1"]),
        ({"q": "zoe"}, ["a2"]),
        ({"q": "  "}, ["a4", "a3", "a2", "a1"]),
    ],
)
def test_acknowledgements_are_narrowed_by_every_filter(log: Log, filters: dict[str, Any], ids: list[str]) -> None:
    log.put_acknowledgement(acknowledgement("a1", at=after(1), text="Über the fox"))
    log.put_acknowledgement(acknowledgement("a2", at=after(2), platform="facebook", text="A fox", name="Zoë Brandt"))
    log.put_acknowledgement(acknowledgement("a3", at=after(3), kind="like", person="joe"))
    log.put_acknowledgement(acknowledgement("a4", at=after(4), kind="like", platform="facebook"))
    assert everything(log.acknowledgements, limit=1, **filters) == ids


@pytest.mark.parametrize(
    "forged", ["", "x", "!!!!", "é", "bnVsbA", "W10", "WyJhIiwiYiIsMV0", "A" * 4000, "\0", " ", "\ud800"]
)
def test_a_cursor_that_the_log_did_not_give_is_refused(log: Log, forged: str) -> None:
    with pytest.raises(ValueError):
        log.nudges(state="waiting", cursor=forged)
    with pytest.raises(ValueError):
        log.acknowledgements(cursor=forged)


def test_a_cursor_belongs_to_its_list_and_filters_and_is_not_to_be_edited(log: Log) -> None:
    log.put_nudges(nudge(f"n{number}") for number in range(4))
    given = log.nudges(state="waiting", limit=2).next
    assert given is not None
    held = base64.urlsafe_b64decode(given + "=" * (-len(given) % 4))
    edited = base64.urlsafe_b64encode(held.replace(b"n1", b"n0")).decode().rstrip("=")
    for cursor, filters in ((edited, {}), (given + "=", {}), (given, {"needs": "words"})):
        with pytest.raises(ValueError):
            log.nudges(state="waiting", cursor=cursor, **filters)  # type: ignore[arg-type]
    with pytest.raises(ValueError):
        log.acknowledgements(cursor=given)


def test_a_page_holds_at_least_one(log: Log) -> None:
    with pytest.raises(ValueError):
        log.nudges(state="waiting", limit=0)
    with pytest.raises(ValueError):
        log.acknowledgements(limit=0)


@pytest.mark.parametrize("certainty", ["imported", "inferred"])
def test_what_an_archive_tells_without_a_date_stands_behind_all_others_and_in_no_span(log: Log, certainty: str) -> None:
    log.put_acknowledgement(acknowledgement("a1", at=after(-900), certainty=certainty))
    log.put_acknowledgement(acknowledgement("a2", at=None, logged_at=after(9), certainty=certainty))
    log.put_acknowledgement(acknowledgement("a3", at=None, logged_at=after(8), certainty=certainty))
    log.put_acknowledgement(acknowledgement("a4", at=None, logged_at=after(3), certainty="by-hand"))
    log.put_acknowledgement(acknowledgement("a5", at=None, logged_at=after(2)))
    for limit in (1, 2, 50):
        assert everything(log.acknowledgements, limit=limit) == ["a4", "a5", "a1", "a2", "a3"]
        assert everything(log.acknowledgements, limit=limit, since=NOON) == ["a4", "a5"]
        assert everything(log.acknowledgements, limit=limit, until=after(9)) == ["a4", "a5", "a1"]
        assert everything(log.acknowledgements, limit=limit, since=datetime.min.replace(tzinfo=UTC)) == [
            "a4",
            "a5",
            "a1",
        ]
        assert everything(log.acknowledgements, limit=limit, person="maya", kind="reply")[-1] == "a3"
    said = [item.acknowledgement.id for item in log.timeline("maya").items if item.acknowledgement]
    assert said == ["a4", "a5", "a1", "a2", "a3"]
    assert {one.id: one.dated for one in log.past.said(after(-999))} == {
        "a1": True,
        "a2": False,
        "a3": False,
        "a4": True,
        "a5": True,
    }
