"""Facebook writes each byte of UTF-8 as a sign of its own (``p\\u00c3\\u00a5`` for "på"). Repaired by
runs: a run that is no UTF-8 stays, so that a real "é" beside a broken one is not lost. Doing it twice changes
nothing."""

from __future__ import annotations

import re
from typing import Any

_RUN = re.compile("[\u0080-\u00ff]{2,}")


def repaired(text: str) -> str:
    """The text as it was written."""
    return text if text.isascii() else _RUN.sub(_decoded, text)


def _decoded(run: re.Match[str]) -> str:
    try:
        return run[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return _by_signs(run[0])


_SIGN = re.compile("[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}")


def _by_signs(run: str) -> str:
    """A run with something in it that is no UTF-8: what is, sign by sign."""

    def decoded(sign: re.Match[str]) -> str:
        try:
            return sign[0].encode("latin-1").decode("utf-8")
        except UnicodeDecodeError:
            return sign[0]

    return _SIGN.sub(decoded, run)


def all_repaired(value: Any) -> Any:
    """A JSON value with every string in it repaired, names and labels too; lists and objects are changed in place."""
    if isinstance(value, str):
        return repaired(value)
    waiting = [value]
    while waiting:
        held = waiting.pop()
        if isinstance(held, dict):
            if not all(map(str.isascii, held)):
                fresh = {repaired(key): one for key, one in held.items()}
                held.clear()
                held.update(fresh)
            places: Any = held.items()
        elif isinstance(held, list):
            places = enumerate(held)
        else:
            continue
        for place, one in places:
            if isinstance(one, str):
                if not one.isascii():
                    held[place] = repaired(one)
            elif isinstance(one, (list, dict)):
                waiting.append(one)
    return value
