"""``python -m benchmarks`` runs through, tells every budget with a verdict, and draws a plot that is whole."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks import page, plot
from benchmarks.budgets import Budget
from tests.durability.started import ROOT

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.slow("runs every benchmark once")
def test_a_quick_run_writes_the_page_and_the_plot(tmp_path: Path) -> None:
    quick = ["--quick", "--no-peer", "--sizes", "1000", "--rounds", "20", "--out", str(tmp_path)]
    done = subprocess.run([sys.executable, "-m", "benchmarks", *quick], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told = (tmp_path / "performance.md").read_text(encoding="utf-8")
    assert "aw-server was left out of this run." in told
    assert told.count("| met |") + told.count("| **missed** |") == 19
    for name in ("append and fdatasync", "stock TinyDB insert at 1,000", "search: a common word", "50 known posts"):
        assert f"| {name} |" in told
    drawn = ET.parse(tmp_path / "performance.svg").getroot()
    labels = [text.text for text in drawn.iter(f"{SVG}text")]
    assert {"Nod: acknowledge", "stock TinyDB insert", "bare append + sync"} <= set(labels)


def test_a_missed_budget_is_shown_as_missed() -> None:
    told = page.verdicts(
        [
            Budget("open", 120, 100, "ms"),
            Budget("open", 100, 100, "ms"),
            Budget("to the peer", 1.5, 2, "×", at_least=True),
            Budget("to the peer", 2.5, 2, "×", at_least=True),
        ]
    )
    assert [line.split(" | ")[-1] for line in told.splitlines()[2:]] == [
        "**missed** |",
        "met |",
        "**missed** |",
        "met |",
    ]


def test_labels_of_lines_that_end_together_do_not_overlap() -> None:
    drawn = ET.fromstring(
        plot.svg([plot.Line(f"line {n}", "ours", [(1000, 1 + n / 100), (10_000, 1.0)]) for n in range(5)])
    )
    labels = [float(text.get("y", 0)) for text in drawn.iter(f"{SVG}text") if (text.text or "").startswith("line ")]
    heights = sorted(labels)
    assert min(below - above for above, below in pairwise(heights)) >= plot.LABEL_APART
    assert heights[-1] <= plot.BOTTOM + 5
