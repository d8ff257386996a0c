"""What the user said, and how it comes across."""

from __future__ import annotations

from agent.mirror.counting import FEW, counted, number
from agent.mirror.section import Cell, Section
from agent.mirror.spans import by_week, short_day
from agent.model.reported import Report, Tick


def mix(report: Report) -> Section:
    told = "You said nothing that I saw in this time."
    if report.mix.conversation or report.mix.broadcast:
        told = f"You spoke {counted(report.mix.conversation, 'time', 'times')} to somebody"
        told += f" and {counted(report.mix.broadcast, 'time', 'times')} to everybody at once."
    days = [(one.day, (one.conversation, one.broadcast)) for one in report.said_by_day]
    return Section(
        id="mix",
        title="Conversation and broadcast",
        sentence=told,
        columns=("When", "To somebody", "To everybody"),
        rows=[(Cell(text=name), number(some), number(all)) for name, (some, all) in by_week(days, absent=0)],
        definition="Answers, comments, quotes and mentions of yours count as said to somebody; a post of yours that "
        "answers nobody as said to everybody.",
        limit="What you imported counts among what you said to somebody. Posts to everybody are known of pages that "
        "you read, not of archives.",
        drawn="columns",
        unit="times",
        first=True,
        leads="/log",
    )


def audience(report: Report) -> Section:
    one, many = report.audience.one, report.audience.many
    told = "You answered nobody in this time."
    if one or many:
        told = f"You answered one person {counted(one, 'time', 'times')}, "
        told += f"several at once {counted(many, 'time', 'times')}." if many else "and never several at once."
    return Section(
        id="audience",
        title="To one, or to many",
        sentence=told,
        columns=("To", "Times"),
        rows=[(Cell(text="One person"), number(one)), (Cell(text="Several at once"), number(many))]
        if one or many
        else [],
        definition="Words of yours that I know to have gone to one person, and to more than one.",
        limit="Whom you named without a mention I may not have counted.",
        drawn="bars",
        unit="times",
    )


def concentration(report: Report) -> Section:
    top = report.concentration.top_tenth_share
    told = "You answered nobody in this time."
    rows: list[tuple[Cell, ...]] = []
    if top is not None and report.mix.conversation < FEW:
        told = "You spoke too few times to somebody to tell how your attention is spread."
    elif top is not None:
        part = round(100 * top)
        told = f"{part} % of your answers and likes went to the tenth of the people who got most."
        rows = [
            (Cell(text="The tenth who got most"), Cell(text=f"{part} %", value=part)),
            (Cell(text="Everybody else"), Cell(text=f"{100 - part} %", value=100 - part)),
        ]
    return Section(
        id="tenth",
        title="How your attention is spread",
        sentence=told,
        columns=("To", "Share"),
        rows=rows,
        definition="All that you did toward people in this time, by person; the tenth (rounded up) with most of it.",
        limit="With few people a tenth is one person. A friend whom you talk with daily is no fault.",
        drawn="bars",
        unit="per cent",
    )


def sameness(report: Report) -> Section:
    looked = sum(week.answers for week in report.same_words)
    again = report.repeated_replies
    told = "I have no answers with words to look at in this time."
    if looked:
        told = f"{again:,} of your last {counted(looked, 'answer', 'answers')} nearly repeat an earlier one."
    return Section(
        id="sameness",
        title="The same words again",
        sentence=told,
        columns=("Week of", "Nearly repeated", "In their own words"),
        rows=[
            (Cell(text=short_day(week.week)), number(week.repeated), number(week.answers - week.repeated))
            for week in report.same_words
        ],
        definition="An answer nearly repeats another when six words in ten stand in both, in one order, names taken "
        "out; under five words nothing is called repeated.",
        limit=f"Only the last {looked:,} answers of this time are looked at." if looked else "Nothing was looked at.",
        drawn="columns",
        unit="answers",
    )


def ticks(report: Report) -> Section:
    named, point, met = report.ticks.name, report.ticks.point, report.ticks.answered
    looked = report.ticks.looked_at
    told = "I have no answers beside what they answer in this time."
    if looked:
        told = f"Of your last {counted(looked, 'answer', 'answers')}, {named.yes:,} had the name"
        told += f" and {point.yes:,} took up something they said."
    return Section(
        id="ticks",
        title="Name, their point, answered",
        sentence=told,
        columns=("Tick", "There", "Not there", "Cannot be told"),
        rows=[_tick("Name", named), _tick("Their point", point), _tick("Answered, by question", met)] if looked else [],
        definition="The three ticks that stand beside the box while you write, for what you sent. Answered counts "
        "each question that they asked.",
        limit=f"The last {looked:,} answers whose post is still kept with its words. The ticks need English, the name "
        "does not, and a short warm word needs none of them.",
        drawn="stacked",
        unit="answers",
    )


def _tick(name: str, tick: Tick) -> tuple[Cell, ...]:
    return Cell(text=name), number(tick.yes), number(tick.no), number(tick.unsure)


def promises(report: Report) -> Section:
    owed = report.promises
    told = "I found no promise of yours in this time."
    if owed.made:
        told = f"You promised {counted(owed.made, 'thing', 'things')} and kept {owed.kept:,}; "
        told += f"{owed.open:,} {'is' if owed.open == 1 else 'are'} still open."
    return Section(
        id="promises",
        title="Promises",
        sentence=told,
        columns=("What became of it", "Promises"),
        rows=[
            (Cell(text="Kept"), number(owed.kept)),
            (Cell(text="Open"), number(owed.open)),
            (Cell(text="Let go"), number(owed.let_go)),
        ]
        if owed.made
        else [],
        definition="What you said you would do (“I'll check and let you know”), to one known person. Later words to "
        "them in the same conversation, or words that take up what you promised, keep it.",
        limit="I find only what is plainly said. Whether it was truly done I cannot know.",
        drawn="bars",
        unit="promises",
    )
