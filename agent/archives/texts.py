"""Words out of an archive, made safe to keep: no NUL, no lone surrogate, no longer than the contract's fields."""

from __future__ import annotations

import re
from typing import Any

_LONE = re.compile("[\ud800-\udfff]")
LONGEST = 100_000
LONGEST_NAME = 300
LONGEST_HANDLE = 200
LONGEST_URL = 4000


def text(value: Any, longest: int = LONGEST) -> str | None:
    """The text, or None for what is none or empty."""
    if not isinstance(value, str) or not value:
        return None
    kept = value[:longest].replace("\0", "")
    if not kept.isascii():
        kept = _LONE.sub("\ufffd", kept)
    return kept.strip("\n") or None


def name(value: Any) -> str | None:
    """A name on one line."""
    found = text(value, LONGEST_NAME)
    return (" ".join(found.split()) or None) if found else None


def digits(value: Any) -> str | None:
    """An id in digits, as text; None for anything else, and for X's -1 and 0 (an account that is gone)."""
    if type(value) is not str:
        if type(value) is not int or not 0 <= value < 2**64:
            return None
        value = str(value)
    plain = len(value) <= 20 and value.isascii() and value.isdigit()
    return value.lstrip("0") or None if plain else None
