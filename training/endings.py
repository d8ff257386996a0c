"""What the head of ``agent/nudges/ending.py`` learns from: invented ends of talks, each a message, the user's answer
and what was said then, with whether that closes the talk.

Four writers wrote them who had seen no rule and no labelled conversation. What a head makes of a writer that it did not
learn from tells what it will make of a user, so its cut is picked on that.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from agent.nudges.ending import facts
from agent.reading import ngrams, read
from agent.reading.ngrams import Rows
from training.records import records

AFTER = {"minutes": timedelta(minutes=20), "hours": timedelta(hours=5), "days": timedelta(days=3)}


class Judged(NamedTuple):
    """The last words of a talk as rows, whether they close it, and who wrote them."""

    rows: Rows
    closes: bool
    writer: str


def judged() -> list[Judged]:
    """All lines. The heads of messages must stand in their file."""
    return [_judged(line) for line in records("invented_endings.train.tsv")]


def _judged(line: dict[str, str]) -> Judged:
    text = line["theirs"]
    found = facts(text, read(text), line["mine"], AFTER[line["after"]])
    return Judged(ngrams.rows(ngrams.tokens(text), found), line["turn"] == "closes", line["writer"])
