"""Fits one head: logistic regression over the hashed rows, then int8.

LIBLINEAR's primal solver runs to a gradient so small that what is left of it is far below one int8 step: the bytes are
the same on every run, whatever the order of additions inside a machine's arithmetic.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from agent.reading import ngrams
from agent.reading.headsfile import ZERO, Head
from training.examples import Example

TOLERANCE = 1e-8
C = {"polite": 0.5, "spam": 2.0}
OTHER_C = 0.5
RAREST = 3
LARGEST = 127
DIGITS = 6


def matrix(texts: Sequence[str]) -> csr_matrix:
    """One line a text, one column a row of the table; the two kinds of rows each have length one."""
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for text in texts:
        for kind in ngrams.rows(ngrams.tokens(text)):
            columns += sorted(kind)
            values += [1 / len(kind) ** 0.5] * len(kind)
        ends.append(len(columns))
    found = csr_matrix((values, columns, ends), shape=(len(texts), ngrams.ROWS))
    found.sum_duplicates()
    return found


def rarity(texts: csr_matrix) -> np.ndarray:
    """The root of each row's inverse document frequency: rare words speak a little louder, the rarest not at all."""
    seen = np.bincount(texts.indices, minlength=ngrams.ROWS)
    return np.where(seen < RAREST, 0.0, np.sqrt(np.log((1 + texts.shape[0]) / (1 + seen))))


def fit(name: str, examples: Sequence[Example], texts: csr_matrix) -> Head:
    """The head without its cuts. ``texts`` is ``matrix`` of the examples."""
    rare = rarity(texts)
    model = LogisticRegression(C=C.get(name, OTHER_C), solver="liblinear", dual=False, tol=TOLERANCE, max_iter=1000)
    scaled = (texts @ diags(rare)).tocsr()
    scaled.eliminate_zeros()
    with warnings.catch_warnings():
        warnings.simplefilter("error", ConvergenceWarning)
        model.fit(
            scaled,
            [example.yes for example in examples],
            sample_weight=[example.weight for example in examples],
        )
    weights = model.coef_[0] * rare
    step = float(f"{np.abs(weights).max() / LARGEST:.{DIGITS}g}")
    small = np.clip(np.rint(weights / step), -LARGEST, LARGEST).astype(np.int16)
    bias = float(f"{model.intercept_[0]:.{DIGITS}g}")
    return Head(bias, step, best=0.5, sure=None, weights=(small + ZERO).astype(np.uint8).tobytes())
