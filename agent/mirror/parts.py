"""All parts of the mirror, in the order of the page: three first, the rest under "more"."""

from __future__ import annotations

from datetime import datetime

from agent.mirror import answered, company, talk, waiting
from agent.mirror.section import Section
from agent.model.reported import Report


def parts(report: Report, now: datetime) -> list[Section]:
    """The parts of a report."""
    return [
        waiting.who_waits(report, now),
        talk.mix(report),
        company.kind_words(report),
        answered.by_day(report),
        answered.by_reason(report),
        waiting.by_hour(report),
        waiting.by_weekday(report),
        answered.compared(report),
        talk.audience(report),
        talk.concentration(report),
        talk.sameness(report),
        talk.ticks(report),
        company.came_back(report),
        talk.promises(report),
        company.themes(report),
        company.speaks_up(report),
    ]
