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
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import attention, aw_server, budgets, filling, observing, page, plot, reading, serving, writing

DOCS = Path(__file__).parents[1] / "docs"
FULL, QUICK = (1_000, 100_000, 1_000_000), (1_000, 10_000)


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="1,000 and 10,000 documents; prints, unless --out is given")
    asked.add_argument("--sizes", type=lambda text: tuple(int(part) for part in text.split(",")))
    asked.add_argument("--rounds", type=int, help="rounds of writes (400, quick 60)")
    asked.add_argument("--no-peer", action="store_true", help="leaves aw-server out, which needs a package index")
    asked.add_argument("--out", type=Path, help="the folder for the page and the plot (docs)")
    asked.add_argument("--strict", action="store_true", help="exits 1 when a budget is missed")
    given = asked.parse_args()
    sizes = given.sizes or (QUICK if given.quick else FULL)
    stock = tuple(size for size in ((1_000,) if given.quick else (1_000, 10_000)) if size <= max(sizes))
    rounds = given.rounds or (60 if given.quick else 400)
    out = given.out or (None if given.quick else DOCS)
    remarks, loads = [], [_load()]
    with tempfile.TemporaryDirectory(prefix="nod-bench-") as made:
        folder = Path(made)
        peer = None
        if given.no_peer:
            remarks.append("aw-server was left out of this run.")
        else:
            _say("aw-server: making an environment of its own")
            try:
                peer = aw_server.install(folder / "aw-server")
            except aw_server.NotHere as why:
                remarks.append(f"aw-server was not measured: {why}.")
                _say(remarks[-1])
        for size in sizes:
            begun = time.monotonic()
            filling.fill_table(folder / f"table-{size}.db", size)
            filling.fill_log(folder / f"log-{size}.db", size)
            _say(f"{size:,} documents filled in {time.monotonic() - begun:.0f} s")
        loads.append(_load())
        _say("writing")
        writes = writing.measured(folder, sizes, stock, rounds)
        loads.append(_load())
        _say("asking")
        asks = {size: reading.in_a_fresh_process(folder / f"log-{size}.db", size, rounds) for size in sizes}
        loads.append(_load())
        _say("serving")
        served = serving.measured(folder, rounds, peer)
        observed = observing.measured(folder / "observing.db", 10 if given.quick else 40)
        asked_for = observing.asked(folder / "waiting.db", rounds)
        _say("reporting")
        attention.fill(folder / "report.db", max(sizes), attention.YEARS)
        reported = attention.measured(folder / "report.db", 5)
    loads.append(_load())
    every = [
        *budgets.of_writing(writes, sizes),
        *budgets.of_reading(asks),
        *budgets.of_serving(served),
        *budgets.of_observing(observed),
        *budgets.of_asking(asked_for),
        *budgets.of_reporting(reported, max(sizes)),
    ]
    told = page.markdown(
        every, writes, asks, [served, observed | asked_for | reported], remarks, datetime.now(UTC).date(), loads
    )
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        (out / "performance.md").write_text(told, encoding="utf-8")
        drawn = plot.svg(page.lines(writes, sizes, stock))
        (out / "performance.svg").write_text(drawn, encoding="utf-8")
    page.to_terminal(told)
    return 1 if given.strict and not all(budget.met for budget in every) else 0


def _load() -> float:
    """How many processes want a processor, over the last minute."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
