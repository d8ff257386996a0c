"""How long an observation of 50 posts takes, durable, over the real store: all new, and all known."""

from __future__ import annotations

import gc
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from agent.ledger.ledger import Ledger
from agent.model import Author, InReplyTo, Me, Observation, OwnAccount, Page, Post
from agent.reading import read
from agent.store.log import NudgeRecord
from agent.store.tiny_log import TinyLog
from benchmarks.timing import Times, timed

NEW, KNOWN = "50 new posts", "50 known posts"
LIST = "the waiting list's first page of 10,000 that wait"
WAITING = 10_000
TEXTS = (
    "When does the coupon expire? I looked all over your page and could not find it.",
    "Your fox hangs over my daughter's bed. We love it, and so does her little brother.",
    "My order never arrived and nobody answers the phone.",
    "Thank you so much for the pattern, it worked at the first try.",
    "I was there on Sunday with the whole family and we stayed until they closed the doors behind us.",
)


def measured(path: Path, rounds: int) -> Times:
    """Observes ``rounds`` pages of 50 replies, each page twice."""
    now = datetime.now(UTC)
    read("warm up", "en")
    gc.collect()
    gc.freeze()  # as the agent does when it is warm
    times: Times = {NEW: [], KNOWN: []}
    with closing(TinyLog(path)) as log:
        ledger = Ledger(log, lambda: now)
        ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
        for number in range(rounds):
            shown = page(number, now)
            for each in times.values():
                each.append(timed(lambda seen=shown: ledger.observe(seen)))  # type: ignore[misc]
    return times


def asked(path: Path, rounds: int) -> Times:
    """The first page of a waiting list of 10,000 nudges, asked for so many times."""
    now = datetime.now(UTC)
    read("warm up", "en")
    with closing(TinyLog(path)) as log:
        ledger = Ledger(log, lambda: now)
        ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
        ledger.observe(page(0, now))
        models = log.nudges(state="waiting", limit=50).items
        with log.unit():
            log.put_nudges(_another(models[number % len(models)], number) for number in range(WAITING))
        return {LIST: [timed(lambda: ledger.nudges(limit=50)) for _ in range(rounds)]}


def _another(model: NudgeRecord, number: int) -> NudgeRecord:
    id = f"n{number:024d}"
    nudge = replace(model.nudge, id=id)
    return replace(
        model, id=id, nudge=nudge, thread=f"x:{number}", order=f"01 2026-11-20T09:00:00.{number:06d}Z {number}"
    )


def page(number: int, now: datetime) -> Observation:
    """50 replies by 50 people in ten threads of the user's."""
    posts = [
        Post(
            platform="x",
            id=str(10_000 + number * 100 + n),
            kind="reply",
            author=Author(handle=f"person{number % 7}x{n}", name=f"Person {n}"),
            text=f"{TEXTS[n % len(TEXTS)]} ({number}, {n})",
            lang="en",
            at=now - timedelta(minutes=n + 1),
            thread=str(number * 10 + n % 10 + 1),
            thread_author="ima",
            in_reply_to=InReplyTo(id=str(number * 10 + n % 10 + 1), author="ima"),
        )
        for n in range(50)
    ]
    place = Page(platform="x", kind="mentions", url="https://x.com/notifications/mentions")
    return Observation(page=place, posts=posts)
