"""Text as other programs send it, made fit to be kept.

A lone surrogate (half an emoji, cut by a page's script) becomes U+FFFD and NUL is dropped: one bad post must not lose a
page.
"""

from __future__ import annotations

import re
from typing import Any

LONE = re.compile("[\ud800-\udfff]")
SPOILT = re.compile("[\x00\ud800-\udfff]")


def mended(text: str) -> str:
    """The text without NUL and lone surrogates; the same object where there is nothing to mend."""
    return LONE.sub("\ufffd", text.replace("\x00", "")) if SPOILT.search(text) else text


def all_mended(value: Any) -> Any:
    """A JSON value with every string in it mended, keys too. Raises ``RecursionError`` where it is nested too deep."""
    if isinstance(value, str):
        return mended(value)
    if isinstance(value, list):
        return [all_mended(item) for item in value]
    if isinstance(value, dict):
        return {mended(key): all_mended(item) for key, item in value.items()}
    return value
