"""What the heads of ``agent/reading/meeting.py`` learn from: invented pairs of message and reply, the open half of the
project's own, and what the invented drafts pass over. A pair is read as the agent reads it, so the heads of messages
must be made before these."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from agent.reading import meeting, read
from agent.reading.kinds import kind_of
from agent.reading.meeting import Rows
from agent.reading.plain import own_words
from agent.reading.source import source
from agent.reading.spelling import respelled
from tests.labelled.sets import pairs
from training import drafts
from training.drafts import Written
from training.records import records

TICKS = {"yes": True, "no": False, "-": None}


class Judged(NamedTuple):
    """A pair as rows, and what each head should say: None where it has nothing to say."""

    rows: Rows
    labels: dict[str, bool | None]


class Line(NamedTuple):
    """A pair as it was written and labelled. ``felt``: whether the message holds a feeling that wants an answer."""

    name: str
    post: str
    reply: str
    answered: bool | None
    taken_up: bool | None
    feeling: bool | None
    felt: bool | None


def judged() -> list[Judged]:
    """Every pair of the training data."""
    return [_judged(line) for line in _lines()]


def _lines() -> Iterator[Line]:
    for row in records("invented_pairs.train.tsv"):
        ticks = {name: TICKS[row[name]] for name in ("answered", "taken_up", "feeling")}
        yield Line(row["name"], row["post"], row["reply"], **ticks, felt=ticks["feeling"] is not None)
    for pair in pairs("tune"):
        felt = pair.feeling is not None
        yield Line(pair.name, pair.post, pair.reply, pair.answered, pair.taken_up, pair.feeling, felt)
    for one in drafts.written():
        if one.writer != drafts.FIRST and one.post:
            yield Line(one.name, one.post, one.text, _answered(one), None, *_feeling(one))


def _answered(one: Written) -> bool | None:
    """What a draft without a remark asks back may be on its way to the answer."""
    if one.hints & {"unanswered-question", "brush-off"}:
        return False
    return True if one.hints <= {"warm"} and "?" not in one.text else None


def _feeling(one: Written) -> tuple[bool | None, bool | None]:
    """Whether the draft meets a feeling, and whether there is one: only what is passed over is known to be there."""
    if "unseen-feeling" in one.hints:
        return False, True
    met = one.hints <= {"warm"} and one.writer != drafts.OF_QUESTIONS
    return (True, None) if met else (None, None)


def _judged(line: Line) -> Judged:
    post, draft = read(line.post), read(line.reply)
    theirs, mine = (own_words(respelled(source(text)).seen) for text in (line.post, line.reply))
    pair = meeting.Pair(post, draft, theirs, meeting.without_names(mine, [line.name]))
    question = post.questions[0].text if post.questions else theirs
    labels = {
        "answered": line.answered if post.questions else None,
        "taken_up": line.taken_up,
        "felt": line.felt,
        "feeling": line.feeling,
    }
    return Judged(meeting.rows(pair, question, kind_of(question)), labels)
