"""How long a draft is compared with 50,000 sent answers, and how surely edited copies are found: python -m
benchmarks.sameness [SENT].

Copies are planted: sent answers with 0 to 40 % of their words left out, swapped for others or put in, in even parts.
Beside them as many answers that were never sent. Figures depend on the made-up words: real answers share more.
"""

from __future__ import annotations

import random
import sys
from datetime import UTC, datetime
from time import perf_counter

from agent.hints.sent_before import SentBefore
from benchmarks.timing import p50, p95

SENT, TRIALS = 50_000, 300
EDITS = (0.0, 0.1, 0.2, 0.3, 0.4)
LONGEST_MS = 5.0
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
VOCABULARY = 4_000


def main() -> int:
    stored = int(sys.argv[1]) if len(sys.argv) > 1 else SENT
    chance = random.Random(3)
    before = SentBefore()
    answers = [_answer(chance) for _ in range(stored)]
    for number, words in enumerate(answers):
        before.add(f"a{number}", " ".join(words), person=f"p{number}", name=None, names=(), at=NOON)
    times: list[float] = []
    others = sum(_found(before, _answer(chance), times) for _ in range(TRIALS))
    print("| edited | found | precision |\n| --- | --- | --- |")
    for edit in EDITS:
        found = sum(_found(before, _edited(chance, chance.choice(answers), edit), times) for _ in range(TRIALS))
        precision = found / max(1, found + others)
        print(f"| {edit:.0%} | {found / TRIALS:.2f} | {precision:.2f} |")
    print(f"\n{stored} sent answers: p50 {p50(times):.2f} ms, p95 {p95(times):.2f} ms (budget {LONGEST_MS:.0f} ms)")
    return int(p95(times) > LONGEST_MS)


def _found(before: SentBefore, words: list[str], times: list[float]) -> bool:
    text = " ".join(words)
    start = perf_counter()
    nearly = before.nearly(text, person="new", names=(), since=NOON)
    times.append((perf_counter() - start) * 1000)
    return nearly is not None


def _word(chance: random.Random) -> str:
    """Few words are used often and many seldom, as in a language (Zipf)."""
    return f"w{int(VOCABULARY ** chance.random())}x"


def _answer(chance: random.Random) -> list[str]:
    return [_word(chance) for _ in range(chance.randint(8, 40))]


def _edited(chance: random.Random, words: list[str], share: float) -> list[str]:
    """The words with a share of them left out, replaced, or followed by a new one."""
    edited = []
    for word in words:
        if chance.random() >= share:
            edited.append(word)
            continue
        kind = chance.randrange(3)
        edited += [] if kind == 0 else [_word(chance)] if kind == 1 else [word, _word(chance)]
    return edited


if __name__ == "__main__":
    sys.exit(main())
