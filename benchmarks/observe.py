"""How long an observation of 50 posts takes, durable, over the real store: all new, and all known.

Budgets (design.md): 50 new posts under 150 ms at p95, 50 known ones under 15 ms. Run: python benchmarks/observe.py
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.ledger.ledger import Ledger
from agent.model import Author, InReplyTo, Me, Observation, OwnAccount, Page, Post
from agent.reading import read
from agent.store.tiny_log import TinyLog

ROUNDS = 40
TEXTS = (
    "When does the coupon expire? I looked all over your page and could not find it.",
    "Your fox hangs over my daughter's bed. We love it, and so does her little brother.",
    "My order never arrived and nobody answers the phone.",
    "Thank you so much for the pattern, it worked at the first try.",
    "I was there on Sunday with the whole family and we stayed until they closed the doors behind us.",
)


def page(round_: int, now: datetime) -> Observation:
    """50 replies by 50 people in ten threads of the user's."""
    posts = [
        Post(
            platform="x",
            id=str(10_000 + round_ * 100 + n),
            kind="reply",
            author=Author(handle=f"person{round_ % 7}x{n}", name=f"Person {n}"),
            text=f"{TEXTS[n % len(TEXTS)]} ({round_}, {n})",
            lang="en",
            at=now - timedelta(minutes=n + 1),
            thread=str(round_ * 10 + n % 10 + 1),
            thread_author="ima",
            in_reply_to=InReplyTo(id=str(round_ * 10 + n % 10 + 1), author="ima"),
        )
        for n in range(50)
    ]
    return Observation(
        page=Page(platform="x", kind="mentions", url="https://x.com/notifications/mentions"), posts=posts
    )


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def main() -> None:
    now = datetime.now(UTC)
    read("warm up", "en")
    new, known, bare = [], [], []
    work: dict[int, list[float]] = {id(new): [], id(known): []}
    with tempfile.TemporaryDirectory() as folder:
        log = TinyLog(Path(folder) / "log.db")
        ledger = Ledger(log, lambda: now)
        ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
        with (Path(folder) / "bare").open("ab") as beside:
            for round_ in range(ROUNDS):
                body = page(round_, now)
                for times in (new, known):
                    start, busy = time.perf_counter(), time.process_time()
                    ledger.observe(body)
                    times.append((time.perf_counter() - start) * 1000)
                    work[id(times)].append((time.process_time() - busy) * 1000)
                start = time.perf_counter()
                beside.write(b"x" * 50 * 456)
                beside.flush()
                os.fdatasync(beside.fileno())
                bare.append((time.perf_counter() - start) * 1000)
        log.close()
    for name, times, budget in (("new", new, 150), ("known", known, 15)):
        told = f"50 {name} posts: p50 {median(times):.1f} ms, p95 {p95(times):.1f} ms (budget {budget})"
        print(f"{told}; processor p50 {median(work[id(times)]):.1f} ms, p95 {p95(work[id(times)]):.1f} ms")
    print(f"one bare append of the same bytes with fdatasync: p50 {median(bare):.1f} ms")


if __name__ == "__main__":
    main()
