"""The rules against the labelled lines (tests/labelled/README.md): precise enough on the half that was not tuned on."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import pytest

from agent.reading import read

LABELLED = Path(__file__).resolve().parents[2] / "labelled"
RULES = ["question", "thanks", "praise", "complaint", "spam"]


def lines(rule: str) -> list[dict[str, str]]:
    with (LABELLED / f"{rule}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def unseen(text: str) -> bool:
    """The half that nobody looked at while the rules were made: by a bit of the text's hash."""
    return bool(hashlib.sha256(text.encode()).digest()[0] & 1)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_sixty_examples_and_sixty_near_misses(rule: str) -> None:
    labels = [line["label"] for line in lines(rule)]

    assert labels.count("yes") >= 60
    assert labels.count("no") >= 60
    assert all(line["author"] and line["source"] for line in lines(rule))


@pytest.mark.parametrize(
    ("rule", "precision", "recall"),
    [
        ("question", 0.9, 0.9),
        ("thanks", 0.9, 0.9),
        ("praise", 0.9, 0.85),
        ("complaint", 0.9, 0.9),
        ("spam", 0.95, 0.9),
    ],
)
def test_a_rule_is_right_nine_times_in_ten_on_the_unseen_half(rule: str, precision: float, recall: float) -> None:
    found = right = wanted = 0
    for line in lines(rule):
        text = line["text"].replace("\\n", "\n")
        if not unseen(text):
            continue
        reading = read(text)
        said = reading.spam if rule == "spam" else rule in reading.intents
        found += said
        wanted += line["label"] == "yes"
        right += said and line["label"] == "yes"

    assert right / found >= precision
    assert right / wanted >= recall
