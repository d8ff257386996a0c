"""``docs/performance.md``: the verdicts, then every figure of the run."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.metadata import version

from benchmarks import reading, serving, writing
from benchmarks.budgets import Budget
from benchmarks.plot import Line
from benchmarks.timing import Times, p50, p95, p99

INTRODUCTION = """\
Made by `make bench`; nothing here is written by hand. Everything is measured on one machine in one run, the writes in
turn, one of each a round, so that a busy moment strikes all alike. Ratios decide: an absolute time depends on the disk
and the neighbours. Ratios are not proof against them either: on a busy disk the sync outweighs all else and the ratios
of writes come out smaller, on busy cores they come out larger. The load tells how busy it was: about 1 is this run
itself."""
SERVING = """\
A new connection for each request, the same client for both, in turn. aw-server (ActivityWatch) runs in an environment
of its own, made for the run. It stores one event for each heartbeat and asks for no token; Nod checks the token, finds
the person and writes entry, person and revisions. Each answers when the disk has it. With several clients at once a
figure is the time of the clock for one request."""


def markdown(
    budgets: Sequence[Budget],
    writes: Times,
    asked: Mapping[int, Times],
    others: Sequence[Times],
    remarks: Sequence[str],
    day: date,
    loads: Sequence[float],
) -> str:
    """The page. ``remarks`` are sentences on what could not be measured; ``loads`` the machine's load on the way."""
    missed = [budget for budget in budgets if not budget.met]
    return (
        "\n\n".join(
            [
                "# What Nod costs",
                INTRODUCTION,
                f"{day.isoformat()}, {machine()}. {len(budgets) - len(missed)} of {len(budgets)} budgets met"
                + (f"; **{len(missed)} missed**." if missed else "."),
                "Load before and after each part: " + ", ".join(f"{load:.1f}" for load in loads) + ".",
                *remarks,
                "![The cost of one write over the number of documents stored](performance.svg)",
                "## Budgets",
                verdicts(budgets),
                "## Every write",
                "The same bytes each time, about 450; the append is the least that any durable write can cost.",
                _figures(writes, against=p50(writes[writing.APPEND])),
                *(part for stored, times in asked.items() for part in _asked(stored, times)),
                "## Over HTTP, and whole pages",
                SERVING,
                _figures({name: each for times in others for name, each in times.items()}),
                *(least(times) for times in others if serving.PEER in times),
            ]
        )
        + "\n"
    )


def least(times: Times) -> str:
    """What a durable acknowledgement over HTTP cannot cost less than, and so what it can be to the peer at best."""
    peer, ours = p50(times[serving.PEER]), p50(times[serving.OURS])
    empty, append, records = (p50(times[name]) for name in (serving.EMPTY, serving.APPEND, serving.RECORDS))
    return (
        "Where the time of one client goes (p50): an empty request takes "
        f"{empty:.2f} ms, a bare append with its sync {append:.2f} ms, the records of an acknowledgement written "
        f"straight into the log {records:.2f} ms. So with this server no durable answer can be more than "
        f"{peer / (empty + append):.1f} × as fast as aw-server's, and none that writes these records more than "
        f"{peer / (empty + records):.1f} ×. Nod takes {ours:.2f} ms; the {max(0.0, ours - empty - records):.2f} ms "
        "over these two are the check of token and body, and finding what is known of the act and the person."
    )


def machine() -> str:
    """What it ran on, without anything personal."""
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        memory = f", {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB"
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores{memory}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, TinyDB {version('tinydb')}"
    )


def verdicts(budgets: Sequence[Budget]) -> str:
    rows = [
        [
            budget.what,
            ("at least " if budget.at_least else "at most ") + _with_unit(budget.limit, budget.unit),
            _with_unit(budget.measured, budget.unit, rounded=True),
            budget.beside,
            "met" if budget.met else "**missed**",
        ]
        for budget in budgets
    ]
    return _table(["what", "budget", "ours", "measured", "verdict"], rows)


def lines(writes: Times, sizes: Sequence[int], stock_sizes: Sequence[int]) -> list[Line]:
    """The lines of the plot."""
    ends = (min(sizes), max(sizes))
    return [
        Line("stock TinyDB insert", "stock", [(size, p50(writes[writing.stock(size)])) for size in stock_sizes]),
        Line("Nod: acknowledge", "whole", [(size, p50(writes[writing.acknowledge(size)])) for size in sizes]),
        Line("Nod: Table.insert", "ours", [(size, p50(writes[writing.insert(size)])) for size in sizes]),
        Line("bare SQLite insert", "least", [(end, p50(writes[writing.BARE])) for end in ends]),
        Line("bare append + sync", "least", [(end, p50(writes[writing.APPEND])) for end in ends]),
    ]


def _asked(stored: int, times: Times) -> list[str]:
    memory = times[reading.MEMORY][0]
    shown = {name: each for name, each in times.items() if name != reading.MEMORY}
    return [
        f"## Asking a log of {stored:,} entries",
        f"In a fresh process, which needed {memory:.0f} MB at its highest.",
        _figures(shown),
    ]


def _figures(times: Times, *, against: float | None = None) -> str:
    head = ["operation", "p50 ms", "p95 ms", "p99 ms", "times"] + (["× append"] if against else [])
    rows = [
        [name, *(f"{of(each):.3f}" for of in (p50, p95, p99)), str(len(each))]
        + ([f"{p50(each) / against:.2f}"] if against else [])
        for name, each in times.items()
    ]
    return _table(head, rows)


def _with_unit(number: float, unit: str, *, rounded: bool = False) -> str:
    told = f"{number:.3g}" if rounded and number < 1000 else f"{number:g}" if not rounded else f"{number:.0f}"
    return f"{told} {unit}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    every = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in every)


def to_terminal(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
