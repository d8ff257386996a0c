"""Prints how good the hints are on the labelled drafts, and how many of 100 good replies get a false one.

Usage: python -m training.hints [--held] [--show HINT]. Without ``--held`` the held half stays shut.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from agent.hints.advise import advise
from agent.hints.draft import Waiting
from agent.hints.rules import RULES
from tests.labelled import drafts
from tests.labelled.drafts import NOT_JUDGED, SOMEBODY, Half, Line
from training.intervals import Counts, counted
from training.tables import table

TITLE = ("hint", "level", "precision", "recall", "drafts", "in 100 good replies")
#: Replies and drafts that deserve no hint but a good one.
GOOD = ("good_replies", "never")
LEVELS = {rule.id: rule.level for rule in RULES}


def shown(line: Line, hint: str) -> bool:
    """Whether the hint is shown on a labelled draft; for ``waiting-first`` somebody waits."""
    return hint in ids(line, SOMEBODY if hint == "waiting-first" else None)


def ids(line: Line, waiting: Waiting | None = None) -> list[str]:
    return [hint.id for hint in advise(line.beside(waiting))]


def counts(hint: str, half: Half) -> Counts:
    lines = drafts.lines(hint, half)
    return counted([shown(line, hint) for line in lines], [line.yes for line in lines])


def false_hints(half: Half) -> Iterator[tuple[Line, str]]:
    """Each remark (no good one) on a draft that deserves none."""
    for name in GOOD:
        for line in drafts.lines(name, half):
            yield from ((line, hint) for hint in ids(line, SOMEBODY) if LEVELS[hint] != "good")


def rows(half: Half) -> Iterator[tuple[str, ...]]:
    good = sum(len(drafts.lines(name, half)) for name in GOOD)
    found_wrong = list(false_hints(half))
    wrong = [hint for _, hint in found_wrong]
    for rule in RULES:
        if not drafts.has(rule.id, half):
            continue
        found = counts(rule.id, half)
        each = "" if rule.level == "good" else f"{100 * wrong.count(rule.id) / good:.1f}"
        yield rule.id, rule.level, f"{found.precision():.2f}", f"{found.recall():.2f}", str(sum(found)), each
    spoiled = {line for line, _ in found_wrong}
    yield "any of them", "", "", "", str(good), f"{100 * len(spoiled) / good:.1f}"


def rows_of_strangers() -> Iterator[tuple[str, ...]]:
    """The same of the sealed drafts of two writers, each judged for every hint at once."""
    judged = [(line, deserved, ids(line), ids(line, SOMEBODY)) for line, deserved in drafts.strangers()]
    wrong = [
        [hint for hint in while_waiting if LEVELS[hint] != "good"]
        for _, deserved, _, while_waiting in judged
        if deserved <= {"warm"}
    ]
    for rule in RULES:
        told = [
            (rule.id in (while_waiting if rule.id == "waiting-first" else said), rule.id in deserved)
            for _, deserved, said, while_waiting in judged
            if rule.id in deserved or not any(NOT_JUDGED.get(other) == rule.id for other in deserved)
        ]
        if wanted := sum(deserves for _, deserves in told):
            found = counted(*zip(*told, strict=True))
            each = "" if rule.level == "good" else f"{100 * sum(rule.id in hints for hints in wrong) / len(wrong):.1f}"
            yield rule.id, rule.level, f"{found.precision():.2f}", f"{found.recall():.2f}", str(wanted), each
    yield "any of them", "", "", "", str(len(wrong)), f"{100 * sum(map(bool, wrong)) / len(wrong):.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Prints the figures of the hints.")
    parser.add_argument("--held", action="store_true", help="also open the held half of the labelled drafts")
    parser.add_argument("--show", metavar="HINT", help="also print where the hint errs, on the half for tuning")
    asked = parser.parse_args()
    halves: tuple[Half, ...] = ("tune", "held") if asked.held else ("tune",)
    for half in halves:
        print(f"\nLabelled drafts, half: {half}")
        table(TITLE, rows(half))
    if asked.held:
        print("\nDrafts of two writers who knew no rule, sealed; false remarks are counted while somebody waits")
        table(TITLE, rows_of_strangers())
    if asked.show:
        for line in drafts.lines(asked.show, "tune"):
            if shown(line, asked.show) != line.yes:
                print("missed:" if line.yes else "false:", f"to {line.name!r}, {line.post!r}: {line.draft!r}")


if __name__ == "__main__":
    main()
