"""The shape of a part of the mirror."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

#: How a table is drawn: a bar a row, a bar a row of several numbers, or columns along a line, also of several numbers.
Drawn = Literal["bars", "stacked", "columns"]


class Cell(Struct, frozen=True, kw_only=True):
    """What stands in a cell. ``value`` is the number to draw; ``stranger``: these are somebody else's words; ``person``
    and ``url`` lead to whom it is about, and to what they wrote."""

    text: str
    value: float | None = None
    stranger: bool = False
    person: str | None = None
    url: str | None = None


class Section(Struct, frozen=True, kw_only=True):
    """A part. ``sentence`` is what the plot says; the first column of the table names the rows. ``first``: it stands at
    the top of the page; ``leads`` is the page of the dashboard that shows more, ``link`` the words of the way there."""

    id: str
    title: str
    sentence: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    definition: str
    limit: str
    drawn: Drawn | None = None
    unit: str = ""
    first: bool = False
    leads: str | None = None
    link: str = "Show them"
