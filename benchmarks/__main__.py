"""``python -m benchmarks``: measures everything in one run and writes ``performance.md`` and ``performance.svg``.

A run with a million documents takes some minutes and 3 GB in the temporary folder (``TMPDIR`` chooses the disk). It
exits 1 when a budget is missed and ``--strict`` is given.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from benchmarks import attention, aw_server, budgets, filling, observing, page, plot, reading, serving, writing
from benchmarks.budgets import Budget
from benchmarks.timing import Times

DOCS = Path(__file__).parents[1] / "docs"
FULL, QUICK = (1_000, 100_000, 1_000_000), (1_000, 10_000)


class Run(NamedTuple):
    """What a run measures: documents stored, those that stock TinyDB can bear, rounds of writes, rounds of pages."""

    sizes: tuple[int, ...]
    stock: tuple[int, ...]
    rounds: int
    pages: int


class Measured(NamedTuple):
    """The times of a run by what was measured, and the machine's load before and after each part."""

    writes: Times
    asks: dict[int, Times]
    served: Times
    others: Times
    loads: list[float]


def main() -> int:
    given = _asked().parse_args()
    sizes = given.sizes or (QUICK if given.quick else FULL)
    stock = tuple(size for size in ((1_000,) if given.quick else (1_000, 10_000)) if size <= max(sizes))
    run = Run(sizes, stock, given.rounds or (60 if given.quick else 400), 10 if given.quick else 40)
    out = given.out or (None if given.quick else DOCS)
    with tempfile.TemporaryDirectory(prefix="nod-bench-") as made:
        peer, remarks = (None, ["aw-server was left out of this run."]) if given.no_peer else _peer(Path(made))
        found = _measured(Path(made), run, peer)
    every = _budgets(found, sizes)
    today = datetime.now(UTC).date()
    told = page.markdown(every, found.writes, found.asks, [found.served, found.others], remarks, today, found.loads)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        (out / "performance.md").write_text(told, encoding="utf-8")
        drawn = plot.svg(page.lines(found.writes, sizes, stock))
        (out / "performance.svg").write_text(drawn, encoding="utf-8")
    page.to_terminal(told)
    return 1 if given.strict and not all(budget.met for budget in every) else 0


def _asked() -> argparse.ArgumentParser:
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="1,000 and 10,000 documents; prints, unless --out is given")
    asked.add_argument("--sizes", type=lambda text: tuple(int(part) for part in text.split(",")))
    asked.add_argument("--rounds", type=int, help="rounds of writes (400, quick 60)")
    asked.add_argument("--no-peer", action="store_true", help="leaves aw-server out, which needs a package index")
    asked.add_argument("--out", type=Path, help="the folder for the page and the plot (docs)")
    asked.add_argument("--strict", action="store_true", help="exits 1 when a budget is missed")
    return asked


def _peer(folder: Path) -> tuple[Path | None, list[str]]:
    """aw-server's program, or None with the remark why it could not be had."""
    _say("aw-server: making an environment of its own")
    try:
        return aw_server.install(folder / "aw-server"), []
    except aw_server.NotHere as why:
        remark = f"aw-server was not measured: {why}."
        _say(remark)
        return None, [remark]


def _measured(folder: Path, run: Run, peer: Path | None) -> Measured:
    """Measures everything, one part after the other."""
    loads = [_load()]
    for size in run.sizes:
        begun = time.monotonic()
        filling.fill_table(folder / f"table-{size}.db", size)
        filling.fill_log(folder / f"log-{size}.db", size)
        _say(f"{size:,} documents filled in {time.monotonic() - begun:.0f} s")
    loads.append(_load())
    _say("writing")
    writes = writing.measured(folder, run.sizes, run.stock, run.rounds)
    loads.append(_load())
    _say("asking")
    asks = {size: reading.in_a_fresh_process(folder / f"log-{size}.db", size, run.rounds) for size in run.sizes}
    loads.append(_load())
    _say("serving")
    served = serving.measured(folder, run.rounds, peer)
    others = observing.measured(folder / "observing.db", run.pages)
    others |= observing.asked(folder / "waiting.db", run.rounds)
    _say("reporting")
    attention.fill(folder / "report.db", max(run.sizes), attention.YEARS)
    others |= attention.measured(folder / "report.db", 5)
    loads.append(_load())
    return Measured(writes, asks, served, others, loads)


def _budgets(found: Measured, sizes: Sequence[int]) -> list[Budget]:
    return [
        *budgets.of_writing(found.writes, sizes),
        *budgets.of_reading(found.asks),
        *budgets.of_serving(found.served),
        *budgets.of_observing(found.others),
        *budgets.of_asking(found.others),
        *budgets.of_reporting(found.others, max(sizes)),
    ]


def _load() -> float:
    """How many processes want a processor, over the last minute."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
