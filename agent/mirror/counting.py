"""Numbers in sentences and in cells."""

from __future__ import annotations

from agent.mirror.section import Cell
from agent.model.reported import Met

#: From fewer than so many nothing is concluded.
FEW = 5


def counted(count: int, one: str, many: str) -> str:
    """``1 person``, ``1,200 people``"""
    return f"{count:,} {one if count == 1 else many}"


def number(count: int | None) -> Cell:
    """A number to draw; a dash for what nobody watched."""
    return Cell(text="–") if count is None else Cell(text=f"{count:,}", value=count)


def share(part: int, whole: int) -> str:
    """``80 %``; a dash where there is nothing."""
    return f"{round(100 * part / whole)} %" if whole else "–"


def met_row(name: str, met: Met) -> tuple[Cell, ...]:
    """What was received and answered, for a table of both."""
    return (
        Cell(text=name),
        number(met.acknowledged),
        number(met.received - met.acknowledged),
        Cell(text=share(met.acknowledged, met.received)),
    )


MET = ("Answered", "Not answered", "Share answered")
