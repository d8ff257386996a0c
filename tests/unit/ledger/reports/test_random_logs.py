"""On random logs the report says what a slow count over the whole records says, whichever log keeps them."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from agent.ledger.reports import attention, span_of
from agent.model import Author, Post, Reading
from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.unit.ledger.reports.slowly import Slowly, compared
from tests.unit.store.records import acknowledgement, nudge, post, promise

pytestmark = pytest.mark.slow("counts random logs twice, once slowly")

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
BEGIN = datetime(2026, 9, 20, tzinfo=UTC)
MINUTES = int((NOW - BEGIN).total_seconds() // 60)
INTENTS = ["question", "complaint", "praise", "thanks", "story", "offer"]
PEOPLE = ["ana", "ben", "cleo", "dov"]
THREADS = ["x:1", "x:2", "facebook:3"]
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Chatham"]


def world_of(seed: int) -> dict[str, Any]:
    """A small random log and a span of it; no two things happen in the same minute."""
    chance = random.Random(seed)
    times = iter(chance.sample(range(MINUTES), 60))

    def when() -> datetime:
        return BEGIN + timedelta(minutes=next(times))

    def some_posts() -> list[str]:
        return [f"x:p{number}" for number in range(14) if chance.random() < 0.3]

    posts = []
    for number in range(chance.randint(0, 14)):
        own = chance.random() < 0.25
        at = when()
        words = Post(
            platform=chance.choice(["x", "facebook"]),  # type: ignore[arg-type]
            id=str(number),
            author=Author(handle="a"),
            text="",
            at=at if chance.random() < 0.8 else None,
        )
        seen = min(NOW, at + timedelta(minutes=chance.randint(0, 4000)))
        posts.append(
            post(
                f"x:p{number}",
                post=words,
                own=own,
                person=None if own else chance.choice(PEOPLE),
                thread=chance.choice(THREADS),
                addressed=None if own else chance.choice([None, "mention", "reply", "comment", "quote"]),
                reading=None
                if own
                else Reading(
                    intents=[intent for intent in INTENTS if chance.random() < 0.2], spam=chance.random() < 0.15
                ),
                withheld="too-old" if chance.random() < 0.2 else None,
                gone=chance.random() < 0.1,
                in_reply_to=chance.choice([None, "x:p0", "x:p1", "x:o1"]),
                first_seen=seen if words.at and chance.random() < 0.5 else at,
            )
        )
    said = []
    for number in range(chance.randint(0, 10)):
        at = when()
        one = acknowledgement(
            f"a{number}",
            at=at if chance.random() < 0.75 else None,
            logged_at=at,
            kind=chance.choice(["reply", "comment", "like", "repost", "mention", "elsewhere"]),
            person=chance.choice([None, *PEOPLE]),
            thread=chance.choice(THREADS),
            post=chance.choice([None, *(f"x:p{n}" for n in range(8))]),
            own_post=chance.choice([None, "x:o1", "x:o2", "x:p2", "x:p3"]),
        )
        sure: Any = chance.choice(["seen", "seen", "imported", "unconfirmed", "by-hand"])
        said.append(replace(one, acknowledgement=replace(one.acknowledgement, certainty=sure)))
    nudges = []
    for number, (who, where) in enumerate(chance.sample([(p, t) for p in PEOPLE for t in THREADS], 6)):
        state = chance.choice(["waiting", "snoozed", "answered", "dismissed", "spam"])
        told = nudge(f"n{number}", person=who, thread=where, state=state, settled=some_posts())
        nudges.append(replace(told, nudge=replace(told.nudge, posts=some_posts())))
    promises = []
    for number in range(chance.randint(0, 3)):
        made, ended = when(), chance.choice(["open", "kept", "let-go"])
        due = made + timedelta(days=chance.randint(0, 9))
        promises.append(promise(f"q{number}", made_at=made, due=due, state=ended))
    since, until = sorted([when(), when()])
    return {
        "posts": posts,
        "said": said,
        "nudges": nudges,
        "promises": promises,
        "looked": [when() for _ in range(chance.randint(0, 8))],
        "since": since,
        "until": until if chance.random() < 0.5 else NOW + timedelta(hours=3),
        "tz": chance.choice(ZONES),
    }


def filled(log: Log, world: dict[str, Any]) -> Log:
    with log.unit():
        log.put_posts(world["posts"])
        for one in world["said"]:
            log.put_acknowledgement(one)
        log.put_nudges(world["nudges"])
        for owed in world["promises"]:
            log.put_promise(owed)
        for at in world["looked"]:
            log.past.watch(at)
    return log


def holds(world: dict[str, Any], make: Callable[[], Log]) -> None:
    slow = Slowly(**world, now=NOW)
    slow.all_said = world["said"]
    with closing(filled(make(), world)) as log:
        span = span_of(world["since"].isoformat(), world["until"].isoformat(), world["tz"], NOW, None)
        numbers = slow.numbers()
        assert compared(attention(log, span, NOW), numbers) == numbers


@given(st.integers(0, 2**32))
@settings(max_examples=300, deadline=None)
def test_the_report_of_a_log_in_memory_is_what_a_slow_count_says(seed: int) -> None:
    holds(world_of(seed), MemoryLog)


@given(st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_the_report_of_a_log_on_disk_is_what_a_slow_count_says(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        holds(world_of(seed), lambda: TinyLog(Path(folder) / "log.db", strict=True))
