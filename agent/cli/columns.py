"""Other people's words in the cells of a terminal: how wide they stand, cut to fit, and unable to do harm there.

The threat: a name or a post with escape sequences, line ends or direction overrides rewrites what the user sees on the
terminal. ``plain`` takes all of them out.

A cell is one Latin letter wide. Widths follow Unicode's East Asian Width (UAX 11) and its emoji sequences (UTS 51):
terminals differ on the rarest of them.
"""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator, Sequence

ELLIPSIS = "…"
GAP = "  "
NARROWEST = 40
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
_JOINER, _AS_EMOJI, _SOFT_HYPHEN = "\u200d", "\ufe0f", "\u00ad"
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SKIN = ("\U0001f3fb", "\U0001f3ff")
_JAMO_INSIDE = ("\u1160", "\u11ff")


def terminal_width() -> int:
    """How many cells a line of this terminal has; 80 where there is none."""
    return max(NARROWEST, shutil.get_terminal_size((80, 24)).columns)


def plain(text: str) -> str:
    """The text on one line, without control characters and direction overrides."""
    kept = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") else sign
        for sign in text
        if sign not in _DIRECTIONS and sign != _SOFT_HYPHEN
    )
    return " ".join(kept.split())


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """The text in pieces that must not be cut apart, each with its width in cells."""
    piece, width, regional = "", 0, False
    for sign in text:
        indicator = "\U0001f1e6" <= sign <= "\U0001f1ff"
        goes_on = (
            unicodedata.category(sign) in ("Mn", "Me", "Cf")
            or _JAMO_INSIDE[0] <= sign <= _JAMO_INSIDE[1]
            or (width == 2 and _SKIN[0] <= sign <= _SKIN[1])
            or (width == 2 and piece.endswith(_JOINER) and _own_width(sign) + _is_symbol(sign) > 1)
            or (regional and indicator)
        )
        if piece and goes_on:
            piece += sign
            width = 2 if sign == _AS_EMOJI or indicator else width
            regional = False
            continue
        if piece:
            yield piece, width
        piece, width, regional = sign, 0 if goes_on else _own_width(sign), indicator
    if piece:
        yield piece, width


def _own_width(sign: str) -> int:
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1


def _is_symbol(sign: str) -> bool:
    return unicodedata.category(sign) == "So"


def cells(text: str) -> int:
    """How many cells the text takes."""
    return sum(width for _, width in clusters(text))


def cut(text: str, width: int) -> str:
    """The text, with an ellipsis where it is wider than ``width`` cells."""
    if cells(text) <= width:
        return text
    kept, room = "", width - 1
    for piece, wide in clusters(text):
        if wide > room:
            break
        kept += piece
        room -= wide
    return kept.rstrip() + ELLIPSIS


def cell(text: str, width: int) -> str:
    """The text cut and filled up to ``width`` cells. Right-to-left text is isolated: it moves no neighbour."""
    shown = cut(plain(text), width)
    filling = " " * (width - cells(shown))
    if any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in shown):
        shown = f"{ISOLATE}{shown}{END_OF_ISOLATE}"
    return shown + filling


def table(rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The rows as lines of at most ``width`` cells; the widest columns give way first."""
    if not rows:
        return []
    widths = [max(cells(plain(text)) for text in column) for column in zip(*rows, strict=True)]
    room = width - len(GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    return [GAP.join(cell(text, wide) for text, wide in zip(row, widths, strict=True)).rstrip() for row in rows]
