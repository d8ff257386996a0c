"""Log odds, which the heads add up, as a likelihood."""

from __future__ import annotations

from math import exp

LEAST = -700.0
"""Below it ``exp`` would not hold what it makes."""


def likely(log_odds: float) -> float:
    """A number from 0 to 1; "as likely as not" is 0.5."""
    return 1 / (1 + exp(-max(log_odds, LEAST)))
