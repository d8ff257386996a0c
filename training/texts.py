"""The rows of every text that teaches or is judged, each text looked at once, however many heads learn from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from scipy.sparse import csr_matrix

from training import fitting


class Texts:
    """Many texts, of which any part can be had."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._lines = {text: line for line, text in enumerate(dict.fromkeys(texts))}
        self._matrix = fitting.matrix([*self._lines])

    def matrix(self, texts: Sequence[str]) -> csr_matrix:
        """``fitting.matrix`` of some of them."""
        return self._matrix[np.array([self._lines[text] for text in texts], dtype=np.int64)]
