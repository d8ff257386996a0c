"""What a durable write costs, beside the least that any durable write can cost, all in one interleaved run.

``python benchmarks/store.py [--rounds 400] [--documents 1000,100000]``; nothing is read but what it wrote itself, in a
temporary folder on the same disk (``TMPDIR`` chooses it). Absolute times depend on the disk and the neighbours; the
ratios are what counts.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from tinydb import where

sys.path.insert(0, str(Path(__file__).parents[1]))

from agent.model import Account, Acknowledgement, Nudge
from agent.store.log import AcknowledgementRecord, NudgeRecord, PersonRecord
from agent.store.schema import Index, Layout
from agent.store.table import NodDB
from agent.store.tiny_log import TinyLog

START = datetime(2026, 1, 1, tzinfo=UTC)
LAYOUT = {"events": Layout(key="key", indexes=(Index(("person",)), Index(("kind",)), Index(("at",))))}


def event(number: int) -> dict[str, object]:
    """A document of about 450 bytes with eleven keys."""
    return {
        "key": f"x:{1790000000000000000 + number}:reply",
        "kind": "reply",
        "person": f"p{number % 20_000}",
        "at": (START + timedelta(seconds=number)).isoformat(),
        "platform": "x",
        "certainty": "seen",
        "owner": "me",
        "url": f"https://x.com/someone/status/{1790000000000000000 + number}",
        "thread": f"x:{1790000000000000000 + number % 997}",
        "text": "Good catch on the coupon date, it ends on Friday. " * 3,
        "number": number,
    }


def acknowledgement(number: int) -> AcknowledgementRecord:
    at = START + timedelta(seconds=number)
    account = Account(platform="x", key=f"x:{number % 20_000}", handle=f"h{number % 20_000}", name="Someone")
    words = Acknowledgement(
        id=f"a{number}",
        client_id=f"c{number}",
        kind="reply",
        certainty="seen",
        platform="x",
        person=f"p{number % 20_000}",
        account=account,
        text="Good catch on the coupon date, it ends on Friday. " * 3,
        at=at,
        logged_at=at,
    )
    return AcknowledgementRecord(
        id=words.id,
        acknowledgement=words,
        client_id=words.client_id,
        own_post=f"x:{number}",
        post=f"x:{-number}",
        person=words.person,
        thread=f"x:{number % 997}",
        order=f"{at.isoformat()} {number}",
    )


def acknowledge(log: TinyLog, number: int) -> None:
    """What answering one person writes: the entry, the person, the nudge."""
    at = START + timedelta(seconds=number)
    person = f"p{number % 20_000}"
    nudge = Nudge(id=f"n{number % 20_000}", platform="x", person=person, waiting_since=at, state="answered")
    with log.unit():
        log.put_acknowledgement(acknowledgement(number))
        log.put_person(PersonRecord(id=person, name="Someone", created_at=START, times_here=number))
        log.put_nudges(
            [
                NudgeRecord(
                    id=nudge.id,
                    nudge=nudge,
                    state="answered",
                    needs="words",
                    platform="x",
                    person=person,
                    thread=f"x:{number % 997}",
                    order=at.isoformat(),
                    updated_at=at,
                )
            ]
        )


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def run(folder: Path, stored: int, rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each operation, round by round in turn, with ``stored`` documents there before."""
    times: dict[str, list[float]] = {}
    with (
        (folder / "append").open("ab", buffering=0) as append,
        closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as bare,
        NodDB(folder / "table.db", schema=LAYOUT) as db,
        closing(TinyLog(folder / "log.db")) as log,
    ):
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, doc TEXT)")
        events = db.table("events")
        for first in range(0, stored, 10_000):
            some = range(first, min(stored, first + 10_000))
            events.insert_multiple(event(number) for number in some)
            with log.unit():
                for number in some:
                    acknowledge(log, number)

        def append_one(number: int) -> None:
            append.write(msgspec.json.encode(event(number)))
            os.fdatasync(append.fileno()) if hasattr(os, "fdatasync") else os.fsync(append.fileno())

        chance = random.Random(1)
        operations: dict[str, Callable[[int], object]] = {
            "append and fdatasync": append_one,
            "bare SQLite insert": lambda number: bare.execute(
                "INSERT INTO t(doc) VALUES(?)", (msgspec.json.encode(event(number)).decode(),)
            ),
            "Table.insert, 4 indexes": lambda number: events.insert(event(number)),
            "Table.put, nothing new": lambda number: events.put([event(number)]),
            "Log: acknowledge one": lambda number: acknowledge(log, number),
            "lookup by key": lambda _: events.get(where("key") == event(chance.randrange(stored))["key"]),
            "a person's history": lambda _: log.acknowledgements(person=f"p{chance.randrange(20_000)}"),
            "people waiting": lambda _: log.people_waiting(),
        }
        for number in range(stored, stored + rounds):
            for name, operation in operations.items():
                times.setdefault(name, []).append(timed(lambda o=operation, n=number: o(n)))  # type: ignore[misc]
        db.close()
        log.close()
        times["open"] = [timed(lambda: NodDB(folder / "table.db", schema=LAYOUT).close()) for _ in range(5)]
    return times


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=400)
    asked.add_argument("--documents", default="1000,20000")
    given = asked.parse_args()
    print(f"{'documents':>9}  {'operation':26} {'p50 ms':>8} {'p99 ms':>8} {'x append':>9}")
    for stored in (int(part) for part in given.documents.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            times = run(Path(folder), stored, given.rounds)
        least = statistics.median(times["append and fdatasync"])
        for name, each in times.items():
            middle, high = statistics.median(each), sorted(each)[int(len(each) * 0.99)]
            print(f"{stored:9}  {name:26} {middle:8.3f} {high:8.3f} {middle / least:9.2f}")


if __name__ == "__main__":
    main()
