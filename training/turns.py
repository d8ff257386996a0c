"""Prints what each turn of phrase of a label (``agent/data/scenes/``) is worth, and all of them together.

Usage: python -m training.turns complaint|praise|story [--wrong]

Of each: of the training messages that it stands in, how many carry the label. Whoever wrote the turns had read the
older ones of these messages, so the counts are kind. Then precision and recall on the open labelled messages, without
the turns and with them. ``--wrong`` also prints the messages that carry another label.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import NamedTuple
from unittest.mock import patch

from agent.model import Reading
from agent.reading import read, scenes
from agent.reading.plain import own_words
from agent.reading.source import source
from agent.reading.spelling import respelled
from tests.labelled.sets import messages
from training.intervals import Counts, counted, interval
from training.records import records
from training.tables import table


class Message(NamedTuple):
    """A training message, its own words in small letters, and whether it carries the label."""

    text: str
    small: str
    yes: bool


def known(label: str) -> Iterator[Message]:
    """The training messages."""
    for row in records("invented.train.tsv"):
        text = row["text"].replace("\\n", "\n")
        small = own_words(respelled(source(text)).seen).lower()
        yield Message(text, small, label in row["labels"].split(","))


def without_turns(text: str) -> Reading:
    """The reading as it would be if there were no turns of phrase."""
    with patch.object(scenes, "told", return_value=[]):
        return read(text, "en")


def rows(label: str, wrong: bool) -> Iterator[tuple[str, ...]]:
    """One row a turn."""
    texts = list(known(label))
    for kind, turn in scenes.turns_of(label):
        found = [message for message in texts if re.search(turn, message.small)]
        right = sum(message.yes for message in found)
        yield kind, f"{right} of {len(found)}", turn.replace("|", "\\|")[:80]
        if wrong:
            yield from (("", "wrong:", message.text) for message in found if not message.yes)


def open_rows(label: str) -> Iterator[tuple[str, ...]]:
    """What the open labelled messages say of all turns together."""
    lines = [line for line in messages("tune") if line.lang == "en" and not line.spam]
    wanted = [label in line.intents for line in lines]
    for what, readings in (
        ("without turns", map(without_turns, (line.text for line in lines))),
        ("with them", (read(line.text, "en") for line in lines)),
    ):
        counts = counted([label in reading.intents for reading in readings], wanted)
        yield what, str(interval(counts, Counts.precision)), str(interval(counts, Counts.recall))


def main() -> None:
    parser = argparse.ArgumentParser(description="Prints what turns of phrase are worth.")
    parser.add_argument("label", choices=sorted(scenes.LABELS))
    parser.add_argument("--wrong", action="store_true", help="also print the messages with another label")
    asked = parser.parse_args()
    table(("kind", "right", "turn of phrase"), rows(asked.label, asked.wrong))
    table(("open messages", "precision % (95 %)", "recall % (95 %)"), open_rows(asked.label))


if __name__ == "__main__":
    main()
