"""What a durable write costs, beside the least that any durable write can cost, with few and with many stored."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

import msgspec
from tinydb import TinyDB

from agent.store.table import NodDB
from agent.store.tiny_log import TinyLog
from benchmarks import made_up
from benchmarks.filling import LAYOUT
from benchmarks.timing import Times, interleaved

Work = Callable[[int], object]
APPEND, BARE = "append and fdatasync", "bare SQLite insert"
SYNC = getattr(os, "fdatasync", os.fsync)


def insert(count: int) -> str:
    return f"Table.insert at {count:,}"


def acknowledge(count: int) -> str:
    return f"Log.acknowledge at {count:,}"


def stock(count: int) -> str:
    return f"stock TinyDB insert at {count:,}"


def measured(folder: Path, sizes: Sequence[int], stock_sizes: Sequence[int], rounds: int) -> Times:
    """Milliseconds of each write. ``folder`` holds ``table-N.db`` and ``log-N.db`` of each size."""
    with ExitStack() as opened:
        append = opened.enter_context((folder / "append").open("ab", buffering=0))
        works: dict[str, Work] = {
            APPEND: lambda number: (append.write(msgspec.json.encode(made_up.event(number))), SYNC(append.fileno())),
            BARE: _bare(opened, folder / "bare.db"),
        }
        for size in sizes:
            db = opened.enter_context(NodDB(folder / f"table-{size}.db", schema=LAYOUT))
            log = opened.enter_context(closing(TinyLog(folder / f"log-{size}.db")))
            works[insert(size)] = partial(_insert, db.table("events"), size)
            works[acknowledge(size)] = partial(_acknowledge, log, size)
        for size in stock_sizes:
            plain = opened.enter_context(TinyDB(folder / f"stock-{size}.json"))
            plain.insert_multiple(made_up.event(number) for number in range(size))
            works[stock(size)] = partial(_insert, plain.table("_default"), size)
        seldom = {stock(size): max(1, size // 500) for size in stock_sizes}
        interleaved(3, works, {})  # caches are filled, files have their first pages
        return interleaved(rounds, {name: _later(work) for name, work in works.items()}, seldom)


def _later(work: Work) -> Work:
    return lambda number: work(number + 3)


def _bare(opened: ExitStack, path: Path) -> Work:
    connection = opened.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, doc TEXT)")
    return lambda number: connection.execute(
        "INSERT INTO t(doc) VALUES(?)", (msgspec.json.encode(made_up.event(number)).decode(),)
    )


def _insert(table: object, stored: int, number: int) -> None:
    table.insert(made_up.event(stored + number))  # type: ignore[attr-defined]


def _acknowledge(log: TinyLog, stored: int, number: int) -> None:
    acknowledged(log, number + stored, made_up.people_of(stored))


def acknowledged(log: TinyLog, number: int, people: int) -> None:
    """What answering one person writes, in one unit: the entry, the person, the nudge, their revisions."""
    who = number % people
    with log.unit():
        log.put_acknowledgement(made_up.acknowledgement(number, people))
        log.put_person(made_up.person(who, number))
        log.put_nudges([made_up.nudge(who, number, "answered")])
