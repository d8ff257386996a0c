"""Fits one head: logistic regression over the hashed rows, then int8.

LIBLINEAR's primal solver runs to a gradient so small that what is left of it is far below one int8 step: the bytes are
the same on every run, whatever the order of additions inside a machine's arithmetic.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from agent.reading import meeting, ngrams
from agent.reading.headsfile import ZERO, Head
from agent.reading.marks import marks
from agent.reading.meeting import Rows
from agent.reading.plain import own_words
from agent.reading.source import source
from agent.reading.spelling import respelled
from training.examples import Example

TOLERANCE = 1e-8
C = {"spam": 3.0, "question": 3.0, "complaint": 3.0, "praised": 3.0, "story": 3.0, "praise": 0.5, "thanks": 0.12}
OTHER_C = 0.75
PAIRS_C = 2.0
DRAFTS_C = 3.0
RAREST = 2
TOLD = 2.0
"""The value of the column that says: this was said to somebody. Its weight ends in the head's bias."""
LARGEST = 127
FAINT, FAINT_IN = 4, {"distress": 2, "praised": 2, "complaint": 2, "story": 2}
FAINT_OF_PAIRS, FAINT_OF_DRAFTS, FAINT_OF_POSTS = 3, 1, 2
"""Weights of so few steps say next to nothing: they are left out, which spares much of the files."""
LARGE = ("praised", "complaint", "story", "happy", "low", "upset")
"""The heads of messages with most weights: every second step serves them as well, and a tenth of the file is spared."""
DIGITS = 6


def matrix(texts: Sequence[str]) -> csr_matrix:
    """One line a text, one column a row of the table; each kind of rows has length one."""
    return matrix_of(map(_rows, texts))


def _rows(text: str) -> ngrams.Rows:
    plain = seen(text)
    return ngrams.rows(ngrams.tokens(plain), marks(plain))


def seen(text: str) -> str:
    """What the heads see of a text."""
    return own_words(respelled(source(text)).seen)


def matrix_of(lines: Iterable[ngrams.Rows]) -> csr_matrix:
    """The same for texts that are rows already."""
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for line in lines:
        for kind in line:
            columns += sorted(kind)
            values += [ngrams.share(len(kind))] * len(kind)
        ends.append(len(columns))
    found = csr_matrix((values, columns, ends), shape=(len(ends) - 1, ngrams.ROWS))
    found.sum_duplicates()
    return found


def rarity(texts: csr_matrix) -> np.ndarray:
    """The root of each row's inverse document frequency: rare words speak a little louder, the rarest not at all."""
    seen = np.bincount(texts.indices, minlength=texts.shape[1])
    return np.where(seen < RAREST, 0.0, np.sqrt(np.log((1 + texts.shape[0]) / (1 + seen))))


def telling(texts: csr_matrix, labels: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The root of how much oftener or seldomer each row stands in labelled texts than in others (log ratio, one text
    more on both sides): what tells little by itself must not be learned by heart.

    S. Wang and C. Manning, "Baselines and Bigrams: Simple, Good Sentiment and Topic Classification", 2012.
    """
    there = texts.copy()
    there.data[:] = 1
    with_, without = (there.T @ (weights * part) + 1 for part in (labels, ~labels))
    return np.sqrt(np.abs(np.log((with_ / with_.sum()) / (without / without.sum()))))


def pair_matrix(pairs: Sequence[Rows]) -> csr_matrix:
    """One line a pair of message and draft: facts of one weight each, words that share one."""
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for pair in pairs:
        columns += [*pair.facts, *pair.words]
        values += [meeting.FACT_SHARE] * len(pair.facts)
        values += [meeting.WORD_SHARE / max(1, len(pair.words)) ** 0.5] * len(pair.words)
        ends.append(len(columns))
    found = csr_matrix((values, columns, ends), shape=(len(pairs), ngrams.ROWS))
    found.sum_duplicates()
    return found


def fit_pairs(labels: Sequence[bool], pairs: csr_matrix) -> Head:
    """A head over ``pair_matrix``; its cuts stand in the code that uses it."""
    model = _solved(PAIRS_C, pairs, labels)
    return _int8(model.coef_[0], model.intercept_[0], FAINT_OF_PAIRS)


def fit_drafts(labels: Sequence[bool], texts: csr_matrix, posts: csr_matrix | None = None) -> tuple[Head, Head | None]:
    """A head over the rows of drafts, without its cut, and with ``posts``, the rows of what they answer, another over
    those: what the two say is added up."""
    parts = texts if posts is None else hstack([texts, posts]).tocsr()
    rare = rarity(parts)
    model = _solved(DRAFTS_C, (parts @ diags(rare)).tocsr(), labels)
    weights = model.coef_[0] * rare
    of_post = None if posts is None else _int8(weights[ngrams.ROWS :], 0.0, FAINT_OF_POSTS)
    return _int8(weights[: ngrams.ROWS], model.intercept_[0], FAINT_OF_DRAFTS), of_post


def fit(name: str, examples: Sequence[Example], texts: csr_matrix) -> Head:
    """The head without its cuts. ``texts`` is ``matrix`` of the examples."""
    labels = np.array([example.yes for example in examples])
    weights = np.array([example.weight for example in examples])
    scale = rarity(texts) * telling(texts, labels, weights)
    scaled = (texts @ diags(scale)).tocsr()
    scaled.eliminate_zeros()
    told = csr_matrix([[TOLD * example.told] for example in examples])
    model = _solved(C.get(name, OTHER_C), hstack([scaled, told]).tocsr(), labels, weights)
    bias = model.intercept_[0] + TOLD * model.coef_[0][-1]
    return _int8(model.coef_[0][:-1] * scale, bias, FAINT_IN.get(name, FAINT))


def _solved(
    strength: float, rows: csr_matrix, labels: Sequence[bool] | np.ndarray, weights: np.ndarray | None = None
) -> LogisticRegression:
    """The model, solved to the end: raises ``ConvergenceWarning`` where it was not."""
    model = LogisticRegression(C=strength, solver="liblinear", dual=False, tol=TOLERANCE, max_iter=1000)
    with warnings.catch_warnings():
        warnings.simplefilter("error", ConvergenceWarning)
        return model.fit(rows, labels, sample_weight=weights)


def _int8(weights: np.ndarray, bias: float, faint: int) -> Head:
    step = float(f"{np.abs(weights).max() / LARGEST:.{DIGITS}g}")
    small = np.clip(np.rint(weights / step), -LARGEST, LARGEST).astype(np.int16)
    small[np.abs(small) <= faint] = 0
    told = float(f"{bias:.{DIGITS}g}")
    return Head(told, step, best=0.5, sure=None, weights=(small + ZERO).astype(np.uint8).tobytes())


def coarser(head: Head, steps: int = 2) -> Head:
    """The head as it is shipped where it has many weights: each rounded to a multiple of so many steps."""
    weights = np.frombuffer(head.weights, dtype=np.uint8).astype(np.int16) - ZERO
    rounded = np.clip(steps * np.rint(weights / steps), -LARGEST, LARGEST).astype(np.int16)
    return head._replace(weights=(rounded + ZERO).astype(np.uint8).tobytes())
