"""Labelled drafts for the hints, one half of a hint's file at a time; README.md says what a line holds."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal

from agent.hints.beside import beside
from agent.hints.draft import Draft, Waiting

FOLDER = Path(__file__).resolve().parent / "hints"
Half = Literal["tune", "held"]
COLUMNS = ["label", "voice", "name", "post", "marked", "draft"]
STRANGERS = FOLDER / "strangers.held.tsv"
NOT_JUDGED = {"brush-off": "unanswered-question", "waiting-first": "sales-pitch"}
"""Whoever gave the first left open whether the second holds too: it is right, and no reader misses it."""
_HANDLE = re.compile(r"\s*\(@(\w+)\)$")
#: Whom the posts of ``waiting-first`` keep waiting.
SOMEBODY = Waiting(3, timedelta(days=2))


@dataclass(frozen=True)
class Line:
    """A draft to ``name`` who wrote ``post``; both empty: a post of one's own. ``marked``: the words that are meant."""

    yes: bool
    voice: str
    name: str
    post: str
    marked: str
    draft: str

    def beside(self, waiting: Waiting | None = None) -> Draft:
        """As the hints see it."""
        handle = _HANDLE.search(self.name)
        names = tuple(filter(None, (_HANDLE.sub("", self.name), handle[1] if handle else "")))
        kind: Literal["reply", "post"] = "reply" if self.post or self.name else "post"
        return beside(self.draft, kind, self.post or None, names=names, waiting=waiting)


def lines(name: str, half: Half) -> list[Line]:
    """The lines of ``NAME.HALF.tsv``. Raises ``ValueError`` where a line has not all columns."""
    head, *rows = (FOLDER / f"{name}.{half}.tsv").read_text(encoding="utf-8").splitlines()
    if head.split("\t") != COLUMNS:
        raise ValueError(f"{name}.{half}.tsv begins with other columns than {COLUMNS}")
    found = []
    for number, row in enumerate(rows, 2):
        cells = [cell.replace("\\n", "\n") for cell in row.split("\t")]
        if len(cells) != len(COLUMNS):
            raise ValueError(f"{name}.{half}.tsv, line {number}: {len(cells)} columns")
        found.append(Line(cells[0] == "yes", *cells[1:]))
    return found


def strangers() -> list[tuple[Line, frozenset[str]]]:
    """The sealed drafts of two writers who knew no rule, each with all hints that it deserves."""
    with STRANGERS.open(encoding="utf-8", newline="") as file:
        rows = [
            {name: cell.replace("\\n", "\n") for name, cell in row.items()}
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]
    return [
        (
            Line(row["labels"] != "none", row["voice"], row["name"], row["post"], "", row["draft"]),
            frozenset(row["labels"].split(",")) - {"none"},
        )
        for row in rows
    ]


def has(name: str, half: Half = "tune") -> bool:
    return (FOLDER / f"{name}.{half}.tsv").exists()
