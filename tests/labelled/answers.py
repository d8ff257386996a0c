"""Answers that were sent, and drafts that say nearly the same to somebody else, or something else."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).resolve().parent / "hints" / "repeated-reply.tsv"


@dataclass(frozen=True)
class Answer:
    """``yes``: whoever got both would see that they are nearly one."""

    yes: bool
    voice: str
    sent_to: str
    sent: str
    to: str
    draft: str


def answers() -> list[Answer]:
    """All of them, in the order of the file."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return [Answer(label == "yes", *rest) for label, *rest in rows]
