"""Who waits, and how long people waited."""

from __future__ import annotations

from datetime import datetime

from agent.mirror.counting import FEW, counted
from agent.mirror.section import Cell, Section
from agent.mirror.spans import WEEKDAYS, day_in, lasting, told_day
from agent.model.reported import Report, Waits

_DAY = 86400


def who_waits(report: Report, now: datetime) -> Section:
    count = report.unanswered_people
    told = "Nobody waits of those who wrote in this time."
    if count:
        told = f"{counted(count, 'person', 'people')} you have not answered yet. That counts those for whom a nod is "
        told += "enough, and those who rest until later."
    if report.wait_median_s is not None and sum(waits.count for waits in report.waits_by_hour) >= FEW:
        told += f" Half of your answers came within {lasting(report.wait_median_s)}"
        told += f", nine in ten within {lasting(report.wait_p90_s)}."
    rows = []
    for one in report.unanswered:
        seconds = max(0, int((now - one.since).total_seconds()))
        rows.append(
            (
                Cell(text=one.name, stranger=True, person=one.person, url=one.url),
                Cell(text=told_day(day_in(report, one.since))),
                Cell(text=lasting(seconds), value=round(seconds / _DAY, 2)),
            )
        )
    return Section(
        id="waits",
        title="Who waits, and for how long",
        sentence=told,
        columns=("Name", "Wrote on", "Waits for"),
        rows=rows,
        definition="People whose words to you wait or sleep in your list, by the oldest of them. The time of an "
        "answer is counted from what they wrote to the first thing you did toward it: an answer, a like, a repost, or "
        "later words to them in the same conversation.",
        limit="I know only what you read while I looked on, and no messages. Where a page shows no time, the wait is "
        "not counted." + (f" The first {len(rows)} are named." if count > len(rows) else ""),
        drawn="bars",
        unit="days",
        first=True,
        leads="/waiting",
        link="See who needs your words",
    )


def by_hour(report: Report) -> Section:
    rows = [_row(f"{waits.at:02d}:00", waits) for waits in report.waits_by_hour if waits.count >= FEW]
    return _by(
        rows,
        id="hours",
        title="How long people waited, by the hour they wrote",
        column="Hour",
    )


def by_weekday(report: Report) -> Section:
    rows = [_row(WEEKDAYS[waits.at], waits) for waits in report.waits_by_weekday if waits.count >= FEW]
    return _by(
        rows,
        id="weekdays",
        title="How long people waited, by weekday",
        column="Day",
    )


def _row(name: str, waits: Waits) -> tuple[Cell, ...]:
    return (
        Cell(text=name),
        Cell(text=lasting(waits.median_s), value=round((waits.median_s or 0) / 3600, 2)),
        Cell(text=lasting(waits.p90_s)),
        Cell(text=f"{waits.count:,}"),
    )


def _by(rows: list[tuple[Cell, ...]], *, id: str, title: str, column: str) -> Section:
    told = f"Too few answers to compare: I need {FEW} of one {column.lower()} and {FEW} of another."
    if len(rows) > 1:
        longest = max(rows, key=lambda row: row[1].value or 0)
        told = f"Who wrote {'on' if id == 'weekdays' else 'about'} {longest[0].text} waited longest: half of "
        told += f"them {longest[1].text} or more."
    return Section(
        id=id,
        title=title,
        sentence=told,
        columns=(column, "Half waited up to", "Nine in ten up to", "Answers"),
        rows=rows if len(rows) > 1 else [],
        definition="The median and the ninth tenth of the waits that ended, by the hour or weekday in your time "
        f"zone at which they wrote. Where fewer than {FEW} ended, nothing is told.",
        limit="Few answers make a jumpy picture: look at how many there are. Who still waits is not in it.",
        drawn="columns",
        unit="hours",
    )
