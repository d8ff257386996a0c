"""Log odds, which the heads add up, as a likelihood."""

from __future__ import annotations

from math import exp, log

LEAST = -700.0
"""Below it ``exp`` would not hold what it makes."""
SURELY = 1e-9
"""What is nearer to 0 or 1 than this is taken for as near."""


def likely(log_odds: float) -> float:
    """A number from 0 to 1; "as likely as not" is 0.5."""
    return 1 / (1 + exp(-max(log_odds, LEAST)))


def log_odds(likelihood: float) -> float:
    """The log odds of a number from 0 to 1; finite for 0 and 1 as well."""
    held = min(1 - SURELY, max(SURELY, likelihood))
    return log(held / (1 - held))
