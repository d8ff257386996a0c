"""Fits the trees over what the heads say together (``agent/reading/stacked.py``).

They learn from what heads say of texts that these heads did not learn from, of messages also none by their writers: of
what a head has learned by heart it is too sure.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from zlib import crc32

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.tree._tree import Tree

from agent.reading.stacked import Node, Trees
from training.examples import Example

LABELS = ("complaint", "praised", "story")
"""The others are right often enough by themselves."""
FOLDS = 3
TREES, LEAVES, RATE, LEAST = 80, 8, 0.12, 100
DIGITS = 3


def fold_of(example: Example, hands: Sequence[str]) -> int:
    """The fold of all messages of a writer; of a text that no writer of ours wrote, one by its letters."""
    return (hands.index(example.hand) if example.hand else crc32(example.text.encode())) % FOLDS


def fitted(said: np.ndarray, examples: Sequence[Example]) -> Trees:
    """The trees of a label. ``said``: one line for each of its examples, what they look at (``Stack.inputs``)."""
    yes, weights = (np.array(each) for each in zip(*((one.yes, one.weight) for one in examples), strict=True))
    model = GradientBoostingClassifier(
        n_estimators=TREES,
        learning_rate=RATE,
        max_leaf_nodes=LEAVES,
        max_depth=None,
        min_samples_leaf=LEAST,
        random_state=0,
    )
    model.fit(said, yes, sample_weight=weights)
    share = float(weights @ yes / weights.sum())
    return Trees(round(log(share / (1 - share)), DIGITS), [_nodes(one.tree_, 0) for one in model.estimators_[:, 0]])


def _nodes(tree: Tree, at: int) -> Node:
    if tree.children_left[at] < 0:
        return round(RATE * float(tree.value[at][0][0]), DIGITS)
    left, right = (_nodes(tree, int(side[at])) for side in (tree.children_left, tree.children_right))
    return int(tree.feature[at]), round(float(tree.threshold[at]), DIGITS), left, right
