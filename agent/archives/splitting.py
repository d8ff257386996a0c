"""The records of a file ``window.YTD.tweets.part0 = [ … ]`` one at a time, however large the file is.

The standard library's decoder works along a window of the text. What it cannot read is a reason, and reading goes on
with the next record: X writes each on lines of its own, indented by two.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from agent.archives.archive import Bytes
from agent.model.archived import LeftOut

PIECE = 1024 * 1024
LONGEST_RECORD = 16 * 1024 * 1024
LONGEST_HEAD = 4096
_BETWEEN = re.compile(r"[\s,]*")
_NEXT = re.compile(r"\n {0,2}\{|\},\s*\{\s*\"\w+\"\s*:\s*\{")
_SURROGATE = re.compile("[\udc80-\udcff]")
_NEAR = 12  # an escape or a word cut at the window's edge is told of so many characters before it


class _Window:
    """The text from ``at`` on; ``more()`` reads on and says whether there was anything."""

    def __init__(self, source: Bytes) -> None:
        self._source = source
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._foreign = False
        self.text = ""
        self.at = 0
        self.ended = False

    def more(self) -> bool:
        if self.ended:
            return False
        piece = self._source.read(max(PIECE, len(self.text) - self.at))
        self.ended = not piece
        self.text = self.text[self.at :] + self._decoded(piece)
        self.at = 0
        return not self.ended

    def _decoded(self, piece: bytes) -> str:
        try:
            return self._decoder.decode(piece, self.ended)
        except UnicodeDecodeError:  # from here on each foreign byte is a surrogate, which UTF-8 cannot write
            self._foreign = True
            self._decoder.errors = "surrogateescape"
            return self._decoder.decode(piece, self.ended)

    def is_utf_8(self, start: int, end: int) -> bool:
        """Whether the bytes of this stretch are what the site writes."""
        return not self._foreign or _SURROGATE.search(self.text, start, end) is None


def records(source: Bytes, file: str) -> Iterator[Any | LeftOut]:
    """Each record of the list, or a ``LeftOut`` with its place; a file that is no such list is one ``LeftOut``."""
    window = _Window(source)
    window.more()
    start = window.text.find("=", 0, LONGEST_HEAD)
    head = window.text[:start] if start >= 0 else ""
    window.at = start + 1 if "window." in head else 0
    window.at = _BETWEEN.match(window.text, window.at).end()  # type: ignore[union-attr]
    window.at += 1 if window.text[window.at : window.at + 1] == "\ufeff" else 0
    if window.text[window.at : window.at + 1] != "[":
        yield LeftOut(reason="unreadable", file=file)
        return
    window.at += 1
    yield from _each(window, file)


def _each(window: _Window, file: str) -> Iterator[Any | LeftOut]:
    decode = json.JSONDecoder().raw_decode
    place = 0
    while True:
        window.at = _BETWEEN.match(window.text, window.at).end()  # type: ignore[union-attr]
        if window.at >= len(window.text):
            if window.more():
                continue
            yield LeftOut(reason="cut-off", file=file, place=place + 1)
            return
        if window.text[window.at] == "]":
            return
        try:
            start = window.at
            value, window.at = decode(window.text, start)
        except json.JSONDecodeError as error:
            if _may_go_on(error, window) and window.more():
                continue
            cut = window.ended and _may_go_on(error, window)
        except (RecursionError, ValueError):
            cut = False
        else:
            place += 1
            if window.is_utf_8(start, window.at):
                yield value
            else:
                yield LeftOut(reason="not-understood", file=file, place=place)
            continue
        place += 1
        yield LeftOut(reason="cut-off" if cut else "not-understood", file=file, place=place)
        if not _skip(window):
            return


def _may_go_on(error: json.JSONDecodeError, window: _Window) -> bool:
    """Whether the record may only be cut by the window's edge."""
    if len(window.text) - window.at > LONGEST_RECORD:
        return False
    return error.pos >= len(window.text) - _NEAR or error.msg.startswith("Unterminated string")


def _skip(window: _Window) -> bool:
    """Goes to the beginning of the next record, if there is one."""
    window.at += 1
    while True:
        found = _NEXT.search(window.text, window.at)
        if found is not None:
            window.at = window.text.index("{", found.start() + (1 if window.text[found.start()] == "}" else 0))
            return True
        window.at = max(window.at, len(window.text) - 64)
        if not window.more():
            return False
