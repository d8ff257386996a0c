"""Prints what each turn of phrase of a label (``agent/data/scenes/``) is worth, and all of them together.

Usage: python -m training.turns complaint|praise|story [--wrong]

Of each: the score that its head must have, and of the training messages that it finds and nothing else does, how many
rightly, where the head says at least 0.2, 0.3 and 0.5. The heads learned from these messages, so the counts are kind.
Then precision and recall on the open labelled messages, without the turns and with them. ``--wrong`` also prints the
training messages that a turn finds wrongly.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import NamedTuple
from unittest.mock import patch

from agent.model import Reading
from agent.reading import heads, read, scenes
from agent.reading.marks import marks
from agent.reading.plain import own_words
from agent.reading.scenes import Told
from agent.reading.source import source
from agent.reading.spelling import respelled
from tests.labelled.sets import messages
from training.evaluate import table
from training.intervals import Counts, counted, interval
from training.records import records

GATES = (0.2, 0.3, 0.5)
KINDS = {kind.label: kind for kind in (scenes.COMPLAINS, scenes.PRAISES, scenes.TELLS)}


class Message(NamedTuple):
    """A training message of which nothing else tells the label: its words in small letters, the head's score."""

    text: str
    small: str
    score: float
    yes: bool


def without_turns(text: str) -> Reading:
    """The reading as it would be if there were no turns of phrase."""
    with patch.object(scenes, "told", return_value={}):
        return read(text, "en")


def untold(kind: Told) -> Iterator[Message]:
    """The training messages in which a turn of phrase may tell the label."""
    for row in records("invented.train.tsv"):
        text = row["text"].replace("\\n", "\n")
        plain = own_words(respelled(source(text)).seen)
        score = heads.scores(plain, marks(plain)).get(kind.head, 0.0)
        if score >= min(GATES) and not _told(kind, without_turns(text)):
            yield Message(text, plain.lower(), score, kind.label in row["labels"].split(","))


def _told(kind: Told, reading: Reading) -> bool:
    """Whether the label stands already, or is hindered."""
    hindered = reading.spam or (kind is scenes.PRAISES and "complaint" in reading.intents)
    return hindered or kind.label in reading.intents


def rows(kind: Told, wrong: bool) -> Iterator[tuple[str, ...]]:
    """One row a turn."""
    known = list(untold(kind))
    for least, turn in scenes.turns_of(kind.label):
        found = [message for message in known if re.search(turn, message.small)]
        at = [[message.yes for message in found if message.score >= gate] for gate in GATES]
        yield (f"{least}", *(f"{sum(yes)} of {len(yes)}" for yes in at), turn.replace("|", "\\|")[:80])
        if wrong:
            yield from (("", "", "", "wrong:", message.text) for message in found if not message.yes)


def open_rows(kind: Told) -> Iterator[tuple[str, ...]]:
    """What the open labelled messages say of all turns together."""
    lines = [line for line in messages("tune") if line.lang == "en" and not line.spam]
    wanted = [kind.label in line.intents for line in lines]
    for what, readings in (
        ("without turns", map(without_turns, (line.text for line in lines))),
        ("with them", (read(line.text, "en") for line in lines)),
    ):
        counts = counted([kind.label in reading.intents for reading in readings], wanted)
        yield what, str(interval(counts, Counts.precision)), str(interval(counts, Counts.recall))


def main() -> None:
    parser = argparse.ArgumentParser(description="Prints what turns of phrase are worth.")
    parser.add_argument("label", choices=sorted(KINDS))
    parser.add_argument("--wrong", action="store_true", help="also print what a turn finds wrongly")
    asked = parser.parse_args()
    kind = KINDS[asked.label]
    table(("head", *(f"right at {gate}" for gate in GATES), "turn of phrase"), rows(kind, asked.wrong))
    table(("open messages", "precision % (95 %)", "recall % (95 %)"), open_rows(kind))


if __name__ == "__main__":
    main()
