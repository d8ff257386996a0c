"""Fits the trees over what the heads say together (``agent/reading/stacked.py``, ``agent/hints/together.py``).

They learn from what heads say of texts that these heads did not learn from, of messages and drafts also none by their
writers: of what a head has learned by heart it is too sure.
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
OF_DRAFTS = ("hostile", "unseen-feeling", "brush-off", "bait")
"""The hints that trees find oftener than their heads do, of writers left out; the others they do not."""
TREES, LEAVES, RATE = 80, 8, 0.12
LEAST, LEAST_OF_DRAFTS = 100, 50
"""So many texts end in a leaf at least; of drafts there are fewer."""
DIGITS = 3


def fold_of(example: Example, hands: Sequence[str]) -> int:
    """The fold of all messages of a writer; of a text that no writer of ours wrote, one by its letters."""
    return (hands.index(example.hand) if example.hand else crc32(example.text.encode())) % FOLDS


def fitted(said: np.ndarray, yes: Sequence[bool], weights: Sequence[float] | None = None, least: int = LEAST) -> Trees:
    """The trees of a label. ``said``: one line for each text, what they look at (``Stack.inputs``); ``weights``: how
    much each text counts, 1 unless told."""
    wanted, counts = np.array(yes), np.ones(len(yes)) if weights is None else np.array(weights)
    model = GradientBoostingClassifier(
        n_estimators=TREES,
        learning_rate=RATE,
        max_leaf_nodes=LEAVES,
        max_depth=None,
        min_samples_leaf=least,
        random_state=0,
    )
    model.fit(said, wanted, sample_weight=counts)
    share = float(counts @ wanted / counts.sum())
    return Trees(round(log(share / (1 - share)), DIGITS), [_nodes(one.tree_, 0) for one in model.estimators_[:, 0]])


def _nodes(tree: Tree, at: int) -> Node:
    if tree.children_left[at] < 0:
        return round(RATE * float(tree.value[at][0][0]), DIGITS)
    left, right = (_nodes(tree, int(side[at])) for side in (tree.children_left, tree.children_right))
    return int(tree.feature[at]), round(float(tree.threshold[at]), DIGITS), left, right
