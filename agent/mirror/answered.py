"""What was answered of what people wrote."""

from __future__ import annotations

from datetime import date

from agent.mirror.counting import FEW, MET, counted, met_row, number, share
from agent.mirror.section import Cell, Section
from agent.mirror.spans import by_week, short_day
from agent.mirror.unnamed import unnamed
from agent.model import SITES
from agent.model.reported import Met, Report

REASONS = {
    "question": "Questions",
    "complaint": "Complaints",
    "praise": "Praise",
    "thanks": "Thanks",
    "story": "Stories of their own",
    "mention": "Spoke to you",
    "reply": "Spoke to you",
    "comment": "Spoke to you",
    "share": "Passed your words on",
    "follow-up": "Answered your answer",
    "listening": "Spoke of you",
    "first-contact": "For the first time",
}
#: The same as what people did.
_DID = {
    "Questions": "asked you something",
    "Complaints": "were unhappy",
    "Praise": "praised you",
    "Thanks": "thanked you",
    "Stories of their own": "told you of their own lives",
    "Spoke to you": "spoke to you",
    "Passed your words on": "passed your words on",
    "Answered your answer": "wrote back",
    "Spoke of you": "spoke of you",
}


def by_day(report: Report) -> Section:
    told = "Nothing was written to you on the days I saw."
    if report.received:
        told = f"You answered {report.acknowledged:,} of {counted(report.received, 'thing', 'things')} that "
        told += "people wrote to you."
    if report.let_go:
        told += f" {report.let_go:,} you let go."
    days = [(one.day, (one.acknowledged, one.received - one.acknowledged)) for one in report.by_day]
    out = report.watched.unwatched
    limit = f"{counted(report.closing, 'closing word', 'closing words')} that needed no answer"
    limit += f" and {report.withheld:,} that you may have answered where I could not see are not counted."
    if out:
        limit += f" Left out: {_days(out)}"
        limit += f", and {counted(report.left_out, 'word', 'words')} said then." if report.left_out else "."
    return Section(
        id="days",
        title="Answered of what was written to you",
        sentence=told,
        columns=("When", "Answered", "Not answered"),
        rows=[(Cell(text=name), number(met), number(rest)) for name, (met, rest) in by_week(days)],
        definition="What people wrote to you that called for an answer, on the day they wrote it. Answered is what "
        "you answered, liked or reposted, answered later in the same conversation, or called answered by hand.",
        limit=limit,
        drawn="columns",
        unit="posts",
    )


def _days(out: list[date]) -> str:
    named = ", ".join(short_day(day) for day in out[:10])
    more = len(out) - 10
    return f"{named} and {counted(more, 'more day', 'more days')}" if more > 0 else named


def by_reason(report: Report) -> Section:
    together: dict[str, Met] = {}
    for reason, met in report.by_reason.items():
        name = REASONS.get(reason, reason)
        before = together.get(name, Met())
        together[name] = Met(
            received=before.received + met.received, acknowledged=before.acknowledged + met.acknowledged
        )
    ranked = sorted(together.items(), key=lambda item: -item[1].received)
    told = "There is too little to tell what people wrote most."
    name, most = next(((name, met) for name, met in ranked if name in _DID), ("", Met()))
    if most.received >= FEW:
        told = f"Most often people {_DID[name]}: {most.received:,} times. "
        told += f"You answered {share(most.acknowledged, most.received)} of that."
    return Section(
        id="reasons",
        title="Answered, by what they wrote",
        sentence=told,
        columns=("What", *MET),
        rows=[met_row(name, met) for name, met in ranked],
        definition="What I understood of their words. One post may count twice: a question with thanks in it is both.",
        limit=f"About {unnamed('complaint')} of the complaints and {unnamed('praise')} of the praise, most of those "
        "told in scenes, go unnamed and stand as “spoke to you”.",
        drawn="stacked",
        unit="posts",
    )


def compared(report: Report) -> Section:
    kind = _sum(report, "praise", "thanks")
    pairs = [
        ("First-timers", report.first_timers),
        ("Regulars", report.regulars),
        ("Praise and thanks", kind),
        ("Criticism", report.by_reason.get("complaint", Met())),
        *((SITES.get(site, site), met) for site, met in report.by_platform.items()),
    ]
    new, known = report.first_timers, report.regulars
    told = "There is nothing to compare in this time."
    if new.received or known.received:
        told = f"You answered {new.acknowledged:,} of {counted(new.received, 'thing', 'things')} that first-timers "
        told += f"wrote, and {known.acknowledged:,} of {known.received:,} of regulars."
    return Section(
        id="compared",
        title="First-timers and regulars, praise and criticism, one site and the other",
        sentence=told,
        columns=("Who or what", *MET),
        rows=[met_row(name, met) for name, met in pairs if met.received],
        definition="First-timers are people whose first words that I kept fall in this time; all they wrote in it "
        "counts as theirs. The pairs stand side by side, each by itself.",
        limit="Somebody may have known you long before I looked on. On Facebook likes of yours are not visible to me, "
        "so that less looks answered there than was.",
        drawn="stacked",
        unit="posts",
    )


def _sum(report: Report, *reasons: str) -> Met:
    found = [report.by_reason.get(reason, Met()) for reason in reasons]
    return Met(received=sum(met.received for met in found), acknowledged=sum(met.acknowledged for met in found))
