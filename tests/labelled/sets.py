"""The labelled messages and pairs as Python objects, one half at a time; see README.md for what each label means."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

FOLDER = Path(__file__).resolve().parent
Half = Literal["tune", "held"]
INTENTS = ("question", "complaint", "praise", "thanks", "story")
TICKS = ("named", "taken_up", "answered", "feeling")
WORD = re.compile(r"\w+(?:['’]\w+)*")
LENGTHS = ((3, "1-3 words"), (10, "4-10 words"), (25, "11-25 words"))


@dataclass(frozen=True, kw_only=True)
class Message:
    """An incoming message. ``lang`` is null where there is nothing to tell it by: emoji or a link alone."""

    id: str
    half: Half
    author: str
    source: str
    voice: str
    lang: str | None
    text: str
    intents: list[str]
    mood: str
    spam: bool
    key_points: list[str]


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A message by ``name`` and a reply to it. A tick is null where there is nothing to tick."""

    id: str
    half: Half
    author: str
    source: str
    voice: str
    name: str
    post: str
    reply: str
    named: bool
    taken_up: bool
    answered: bool | None
    feeling: bool | None


@dataclass(frozen=True)
class Everyday:
    """A message as ordinary people write them, and what it holds: intents, or "spam" alone."""

    text: str
    labels: frozenset[str]


def messages(half: Half | None = None) -> list[Message]:
    """All messages, or those of one half."""
    return [Message(**json.loads(line)) for line in _of_half("messages", half)]


def pairs(half: Half | None = None) -> list[Pair]:
    """All pairs, or those of one half."""
    return [Pair(**json.loads(line)) for line in _of_half("pairs", half)]


def everyday(half: Half) -> list[Everyday]:
    """What somebody who knew no rule wrote as an ordinary fortnight of a small account."""
    return _everyday(f"everyday.{half}.tsv")


def plain() -> list[Everyday]:
    """The plainest messages, by one more hand who knew no rule; all of them are sealed."""
    return _everyday("plain.held.tsv")


def _everyday(name: str) -> list[Everyday]:
    _, *rows = _lines(name)
    cells = [row.split("\t") for row in rows]
    return [Everyday(text.replace("\\n", "\n"), frozenset(labels.split(",")) - {"none"}) for labels, _, text in cells]


def again() -> dict[str, dict[str, object]]:
    """The labels that another hand gave to sealed lines, by the id of the message or pair: only labels, no text."""
    lines = [line for hand in ("a", "b") for line in _lines(f"held/second_of_{hand}.jsonl")]
    return {line["id"]: line for line in map(json.loads, lines)}


def length(text: str) -> str:
    """How long a text is, in the buckets that are counted."""
    words = len(WORD.findall(text))
    if not words:
        return "no words"
    return next((name for most, name in LENGTHS if words <= most), "26 words or more")


def kappa(first: Sequence[object], second: Sequence[object]) -> float:
    """Cohen's kappa of two labellings of the same lines; 1.0 where both know only one and the same label.

    Source: Cohen (1960), A coefficient of agreement for nominal scales.
    """
    count = len(first)
    seen = sum(a == b for a, b in zip(first, second, strict=True)) / count
    labels = set(first) | set(second)
    chance = sum(first.count(label) * second.count(label) for label in labels) / count**2
    return 1.0 if chance == 1 else (seen - chance) / (1 - chance)


def _of_half(what: str, half: Half | None) -> Iterator[str]:
    """The open lines stand in one file, the sealed ones of two hands in ``held/``, which nobody opens who tunes."""
    if half in (None, "tune"):
        yield from _lines(f"{what}.jsonl")
    if half in (None, "held"):
        yield from (line for hand in ("a", "b") for line in _lines(f"held/{what}_{hand}.jsonl"))


def _lines(name: str) -> list[str]:
    return (FOLDER / name).read_text(encoding="utf-8").splitlines()
