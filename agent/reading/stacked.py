"""What the heads say together: for labels that one head alone often gets wrong, small trees over the scores of all.

Good words that stand beside thanks are praise oftener than good words that stand beside a grief, and a score means
something else in three words than in sixty: no sum of words can say so. Boosted trees (J. Friedman, "Greedy function
approximation", 2001) over the heads' log odds, fitted to what heads say of texts that they have not seen (D. Wolpert,
"Stacked generalization", 1992).
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from agent.once import once
from agent.reading.odds import likely

FILE = Path(__file__).resolve().parent.parent / "data" / "stacked.json.xz"
AGAINST = 0.25
"""Below this score a head speaks against its label."""
WORDS = "words"
"""The input that is no head: how many words the text has."""

Node = float | tuple[int, float, "Node", "Node"]
"""A leaf is the log odds that it adds; any other node says which input, up to which value to the left, left, right."""


class Trees(NamedTuple):
    """What adds up to the log odds of one label."""

    bias: float
    trees: list[Node]

    def score(self, inputs: Sequence[float]) -> float:
        """How likely the label is, 0 to 1."""
        return likely(self.bias + sum(_leaf(tree, inputs) for tree in self.trees))


class Stack(NamedTuple):
    """The trees of each label, and what they look at in its order: of messages heads by name, and ``WORDS``."""

    inputs: list[str]
    labels: dict[str, Trees]

    def scores(self, margins: Mapping[str, float], words: int) -> dict[str, float]:
        """How likely each of its labels is. ``margins``: what each head says of a text of so many words, in log odds.
        Where the head of the label itself speaks ``AGAINST`` it, the others are not asked: what it says stands."""
        inputs = [float(words) if name == WORDS else margins[name] for name in self.inputs]
        alone = {label: likely(margins[label]) for label in self.labels}
        return {
            label: trees.score(inputs) if alone[label] >= AGAINST else alone[label]
            for label, trees in self.labels.items()
        }


def dump(stack: Stack) -> bytes:
    """The bytes of the file: the same trees give the same bytes."""
    labels = {label: trees._asdict() for label, trees in stack.labels.items()}
    told = json.dumps({"inputs": stack.inputs, "labels": labels}, separators=(",", ":"))
    return lzma.compress(told.encode("ascii"), preset=9 | lzma.PRESET_EXTREME)


def load(data: bytes) -> Stack:
    """The trees of a file."""
    told = json.loads(lzma.decompress(data))
    labels = {label: Trees(one["bias"], [*map(_node, one["trees"])]) for label, one in told["labels"].items()}
    return Stack(told["inputs"], labels)


@once
def stack() -> Stack:
    """The trees that are shipped."""
    return load(FILE.read_bytes())


def _node(told: Any) -> Node:
    return (*told[:2], *map(_node, told[2:])) if isinstance(told, list) else told


def _leaf(node: Node, inputs: Sequence[float]) -> float:
    while isinstance(node, tuple):
        at, most, left, right = node
        node = left if inputs[at] <= most else right
    return node
