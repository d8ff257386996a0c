"""Whatever a page claims, the ledger takes it in or leaves it: it never fails and stores nothing by half."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import convert

from agent.ledger.ledger import Ledger
from agent.model import Me, NewAcknowledgement, Observation, OwnAccount
from agent.store.memory import MemoryLog

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TIMES = [None, "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-11-20T09:00:00Z", "2099-01-01T00:00:00Z"]
names = st.sampled_from([None, "ima", "@Ima", "joe", "4000", "Ima Self", "Ana Silva", "1" * 19, "9" * 60])
ids = st.sampled_from([None, "1", "2", "3", "0", "x/y", "1790000000000000001", "9" * 60])


def posts(platform: str) -> st.SearchStrategy[dict[str, Any]]:
    answers = st.none() | st.fixed_dictionaries({"id": ids, "author": names})
    author = st.fixed_dictionaries({"handle": names, "name": names, "id": ids})
    return st.fixed_dictionaries(
        {
            "platform": st.just(platform),
            "id": ids,
            "kind": st.sampled_from(["post", "reply", "comment", "quote"]),
            "author": author,
            "text": st.sampled_from(
                ["", "Which size?", "Thanks", "😀" * 9, "\u202e@ima\u200b", "check out my channel"]
            ),
            "at": st.sampled_from(TIMES),
            "not_before": st.sampled_from(TIMES),
            "in_reply_to": answers,
            "thread": ids,
            "thread_author": names,
            "my_reactions": st.sampled_from([None, [], ["like"], ["repost"]]),
        }
    )


@settings(max_examples=60, deadline=None)
@given(st.data(), st.sampled_from(["x", "facebook"]))
def test_no_page_makes_it_fail_and_the_same_page_again_is_no_news(data: st.DataObject, platform: str) -> None:
    ledger = Ledger(MemoryLog(), lambda: NOON)
    accounts = [OwnAccount(platform="x", handle="ima"), OwnAccount(platform="facebook", name="Ima Self", id="4000")]
    ledger.set_me(Me(accounts=accounts))
    page = {"platform": platform, "kind": "status", "url": "https://x.com/"}

    for _ in range(2):
        seen = data.draw(st.lists(posts(platform), max_size=6))
        observed = ledger.observe(convert({"page": page, "posts": seen, "gone": ["x:1", "nonsense"]}, Observation))
        assert len(observed.keys) == len(seen)
        assert set(observed.keys) == set(observed.posts)
        assert observed.kept + observed.dropped == len(observed.posts)

    for nudge in ledger.nudges(limit=200).items:
        assert nudge.reasons
        assert nudge.waiting_since <= NOON


@pytest.mark.parametrize("at", TIMES)
def test_an_acknowledgement_with_any_time_is_kept(world: Any, at: str | None) -> None:
    body = {"client_id": "0" * 8 + "-0000-4000-8000-" + "0" * 12, "platform": "x", "kind": "reply", "at": at}

    said, _ = world.ledger.acknowledge(convert(body, NewAcknowledgement))

    assert said.at is None or said.at.year == 2026


def test_a_page_that_fails_half_way_leaves_nothing(world: Any, x: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*args: Any) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(world.log, "put_coverage", breaks)
    with pytest.raises(OSError, match="full"):
        world.see(x(1, "joe", "Which size?"))

    assert world.log.posts(["x:1"]) == {}
    assert world.waiting() == []


def test_a_post_without_id_seen_again_after_its_id_was_learned_is_not_doubled(world: Any) -> None:
    post = {
        "platform": "facebook",
        "kind": "comment",
        "author": {"name": "Ana", "url": "https://www.facebook.com/ana"},
        "text": "Which size?",
        "thread": "70",
        "thread_author": "4000",
        "at": "2026-11-20T09:00:00Z",
    }
    for sighting in (post, {**post, "id": "71"}, post):
        world.see(sighting)

    assert [nudge.posts for nudge in world.waiting()] == [["facebook:71"]]
