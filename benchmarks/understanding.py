"""How long Nod reads one post, and a draft against it, beside what other programs need for the same texts.

Usage: python -m benchmarks.understanding [--only-python]. The texts are 300 comments and requests by strangers, cut to
280 characters, in one order for all; each program is warmed up first and then timed text by text. The others look at
other things (see the last column): the line is about time alone. Goals: one post p50 2 ms, p95 4 ms, at most 4 times
VADER; post and draft p95 6 ms.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from agent.reading import compare, heads, read, warm_up
from agent.reading.lexicons import vader
from benchmarks.timing import p95
from training.records import records

FOLDER = Path(__file__).resolve().parent
TEXTS = 300
LONGEST = 280
WARM = 600
"""Other texts that are read first: an agent that runs has met most words."""


def texts() -> list[str]:
    """The same texts on every run, a third of them requests, which are long."""
    comments = [row["text"] for row in records("goemotions.val.tsv")[:TEXTS]]
    requests = [row["text"] for row in records("politeness.val.tsv")[: TEXTS // 3]]
    return [text[:LONGEST] for text in [*requests, *comments][:TEXTS]]


def others() -> list[str]:
    """Comments that are none of ``texts``."""
    return [row["text"] for row in records("goemotions.val.tsv")[TEXTS : TEXTS + WARM]]


def timed(work: Callable[[str], object], lines: list[str]) -> list[float]:
    """Milliseconds for each text, after a warm-up on other texts."""
    for line in others():
        work(line)
    took = []
    for line in lines:
        began = time.perf_counter()
        work(line)
        took.append((time.perf_counter() - began) * 1000)
    return took


def both(line: str) -> object:
    """A post and a draft read, and the one compared with the other."""
    draft = f"Thank you, Maya. {line[:140]}"
    return compare(read(line, "en"), read(draft, "en"), post_text=line, draft_text=draft, names=["Maya"])


def textblob() -> Callable[[str], object]:
    """TextBlob's polarity, by its own lexicon."""
    from textblob import TextBlob

    return lambda line: TextBlob(line).sentiment


def in_node(lines: list[str]) -> dict[str, list[float]]:
    """Milliseconds for each text by the name of the npm package."""
    done = subprocess.run(
        ["node", "understanding.js"], cwd=FOLDER, input=json.dumps(lines), capture_output=True, text=True, check=True
    )
    took: dict[str, list[float]] = json.loads(done.stdout)
    return took


def told(name: str, took: list[float], looks_at: str) -> None:
    print(f"| {name} | {median(took):.2f} | {p95(took):.2f} | {max(took):.2f} | {looks_at} |", flush=True)


def main() -> None:
    asked = argparse.ArgumentParser(description="Times the reading.")
    asked.add_argument("--only-python", action="store_true", help="leave out the npm packages")
    only_python = asked.parse_args().only_python
    lines = texts()
    warm_up().join()
    print(f"{len(lines)} texts, median {median(map(len, lines)):.0f} characters, milliseconds for one\n")
    print("| what | p50 | p95 | longest | looks at |\n| --- | --- | --- | --- | --- |")
    plain_vader = timed(vader().polarity_scores, lines)
    ours = timed(lambda line: read(line, "en"), lines)
    told("Nod, one post", ours, "intents, questions, key points, mood, spam")
    told("Nod, the heads alone", timed(heads.scores, lines), "a score a head")
    told("Nod, a post and a draft", timed(both, lines), "and whether the one meets the other")
    told("VADER (nltk)", plain_vader, "sentiment")
    told("TextBlob", timed(textblob(), lines), "sentiment")
    if not only_python:
        looks = {"write-good": "style", "alex": "inconsiderate words", "harper.js": "spelling and grammar"}
        for name, took in in_node(lines).items():
            told(f"{name} (npm)", took, looks[name])
    print(f"\nOne post by Nod takes {median(ours) / median(plain_vader):.1f} times VADER.")


if __name__ == "__main__":
    main()
