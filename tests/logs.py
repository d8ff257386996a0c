"""The two kinds of log that most tests run over."""

from __future__ import annotations

import pytest

LOGS = [
    "tiny",
    pytest.param("memory", marks=pytest.mark.slow("the same again over the log in memory, which no user has")),
]
