"""The labelled months as Python objects, one half at a time: what people said to a maker, and what it was about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

LABELLED = Path(__file__).resolve().parents[1]
Half = Literal["tune", "held"]
FILES = {"tune": ["themes/potter.tsv"], "held": ["held/themes_games.tsv"]}


@dataclass(frozen=True)
class Line:
    """Words of one person; ``theme`` is what they are about, "-" where nobody else spoke of it."""

    theme: str
    text: str


def months(half: Half) -> dict[str, list[Line]]:
    """The months of a half by name."""
    return {name: _lines(LABELLED / name) for name in FILES[half]}


def _lines(path: Path) -> list[Line]:
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    return [Line(*row.split("\t")) for row in rows if row]
