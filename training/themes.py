"""Prints how well ``GET /v1/themes`` tells what several people spoke of, on the project's own labelled months.

Usage: python -m training.themes [--held] [--misses]. Without ``--held`` the sealed half stays shut. Every line of a
month is said by somebody else under a post of the user's own. A theme that is told is right where at least two thirds
of its posts bear one label and no theme before it was that label's; a label is to be found where three people asked
about it or four spoke of it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import msgspec

from agent.ledger.ledger import Ledger
from agent.ledger.themes import ASKED, PEOPLE
from agent.model import Me, Observation, OwnAccount
from agent.store.memory import MemoryLog
from tests.labelled.themes import Half, Line, months
from training.intervals import Counts, interval

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
AT_LEAST = 2 / 3


@dataclass
class Scores:
    """Told themes (right or not), labels to be found (found or not), and what went wrong as sentences."""

    told: list[bool] = field(default_factory=list)
    wanted: list[bool] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)


def scored(half: Half) -> Scores:
    """The themes of each month of a half, compared with the labels."""
    scores = Scores()
    for name, lines in months(half).items():
        _score(name, lines, scores)
    return scores


def _score(name: str, lines: list[Line], scores: Scores) -> None:
    found: set[str] = set()
    for theme in _ledger(lines).themes(30):
        labels = Counter(lines[int(key.rsplit(":", 1)[1]) - 1].theme for key in theme.posts)
        label, count = labels.most_common(1)[0]
        right = label != "-" and count >= AT_LEAST * len(theme.posts) and label not in found
        found |= {label} if right else set()
        scores.told.append(right)
        if not right:
            scores.misses.append(f"{name}: told {theme.text!r} of {dict(labels)}")
    for label, count in Counter(line.theme for line in lines if line.theme != "-").items():
        asked = sum(1 for line in lines if line.theme == label and "?" in line.text)
        if asked >= ASKED or count >= PEOPLE:
            scores.wanted.append(label in found)
            if label not in found:
                scores.misses.append(f"{name}: not told: {label}")


def _ledger(lines: list[Line]) -> Ledger:
    ledger = Ledger(MemoryLog(), lambda: NOW)
    ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="maker")]))
    for first in range(0, len(lines), 100):
        posts = [_post(number, line) for number, line in enumerate(lines[first : first + 100], first + 1)]
        page = {"platform": "x", "kind": "status", "url": "https://x.com/maker/status/9000"}
        ledger.observe(msgspec.convert({"page": page, "posts": posts}, Observation))
    return ledger


def _post(number: int, line: Line) -> dict[str, object]:
    at = NOW - timedelta(hours=3 * number)
    return {
        "platform": "x", "id": str(number), "kind": "reply", "author": {"handle": f"person{number}"}, "text": line.text,
        "at": at.isoformat().replace("+00:00", "Z"), "thread": "9000", "thread_author": "maker",
        "in_reply_to": {"id": "9000", "author": "maker"},
    }  # fmt: skip


def _line(what: str, each: list[bool]) -> str:
    counts = Counts(sum(each), len(each) - sum(each), 0, 0)
    return f"| {what} | {sum(each)} of {len(each)} | {interval(counts, Counts.precision)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", action="store_true", help="open the sealed half too")
    parser.add_argument("--misses", action="store_true", help="say where it errs, on the open half")
    chosen = parser.parse_args()
    halves: tuple[Half, ...] = ("tune", "held") if chosen.held else ("tune",)
    for half in halves:
        scores = scored(half)
        print(f"\n## Themes, {half}\n\n| what | right | share, 95 % interval |\n| --- | --- | --- |")
        print(_line("told, rightly", scores.told))
        print(_line("to be found, found", scores.wanted))
        if chosen.misses and half == "tune":
            print("\n".join(scores.misses))


if __name__ == "__main__":
    main()
