"""What people gave back: kind words, coming back, speaking up, and what they talk about."""

from __future__ import annotations

from agent.mirror.counting import FEW, counted, number, share
from agent.mirror.section import Cell, Section
from agent.mirror.spans import by_week
from agent.mirror.unnamed import unnamed
from agent.model.reported import Report


def kind_words(report: Report) -> Section:
    told = "I read no praise or thanks in this time."
    if report.kind_words:
        told = f"People said {counted(report.kind_words, 'kind word', 'kind words')} to you on the days I saw."
    days = [(one.day, (one.kind,)) for one in report.by_day]
    return Section(
        id="kind",
        title="Kind words",
        sentence=told,
        columns=("When", "Kind words"),
        rows=[(Cell(text=name), number(count)) for name, (count,) in by_week(days)],
        definition="Posts to you in which I read praise or thanks, those that end a talk too.",
        limit=f"I miss about {unnamed('praise')} of the praise, most of all what is told in scenes.",
        drawn="columns",
        unit="posts",
        first=True,
        leads="/kind-words",
        link="All kind words, of every day",
    )


def came_back(report: Report) -> Section:
    met, without = report.came_back.after_acknowledgement, report.came_back.without
    told = "It is too early to tell: nobody's thirty days are over."
    if 0 < met.people + without.people < FEW:
        told = "It is too early to tell: the thirty days of fewer than five people are over."
    elif met.people:
        told = f"{met.returned:,} of {counted(met.people, 'person', 'people')} whom you answered wrote again "
        told += "within 30 days"
        told += f"; without an answer {without.returned:,} of {without.people:,}." if without.people else "."
    elif without.people:
        told = f"Without an answer {without.returned:,} of {counted(without.people, 'person', 'people')} wrote "
        told += "again within 30 days."
    return Section(
        id="back",
        title="Who came back",
        sentence=told,
        columns=("People", "Wrote again", "Did not", "Share who did"),
        rows=[
            (
                Cell(text=name),
                number(group.returned),
                number(group.people - group.returned),
                Cell(text=share(group.returned, group.people)),
            )
            for name, group in (("Answered", met), ("Not answered", without))
            if group.people
        ],
        definition="Each person's first words of this time: whether they wrote to you again within 30 days of your "
        "answer, or of their own words where there was none.",
        limit="They go together; one need not make the other. Whom you answered may have been likelier to come back "
        "anyway. Whose 30 days are not over is not counted.",
        drawn="stacked",
        unit="people",
    )


def themes(report: Report) -> Section:
    rows = [
        (Cell(text=one.theme, stranger=True), number(one.people), number(one.asked), number(one.answered))
        for one in report.themes
    ]
    told = "No theme came up from several people."
    if rows:
        told = f"{counted(len(rows), 'theme', 'themes')} came up from several people."
    return Section(
        id="themes",
        title="What people talk about",
        sentence=told,
        columns=("Theme", "People", "Asked", "Answered"),
        rows=rows,
        definition="A word that three people asked for, or four spoke of, by its stem.",
        limit="Of the last 600 things said in this time, in English alone; names, small words and common verbs are "
        "none.",
    )


def speaks_up(report: Report) -> Section:
    rows = [
        (Cell(text=one.name, stranger=True, person=one.person), number(one.shared), number(one.answered))
        for one in report.speaks_up
    ]
    told = "I saw nobody pass your words on or answer others for you."
    if rows:
        told = f"{counted(len(rows), 'person', 'people')} passed your words on, or answered others under them."
    return Section(
        id="advocates",
        title="Who speaks up for you",
        sentence=told,
        columns=("Name", "Passed on", "Answered others"),
        rows=rows,
        definition="Quotes of your posts, and words to you that answer somebody else's words to you.",
        limit="At most twenty. A quote is counted whatever it says; look before you thank.",
        drawn="stacked",
        unit="times",
    )
