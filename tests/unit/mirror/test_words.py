"""What the mirror says of few, of none and of what the reading misses."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from agent.mirror import Section, parts
from agent.mirror.spans import by_week
from agent.mirror.unnamed import FOUND, unnamed
from agent.model.reported import (
    Audience,
    CameBack,
    Concentration,
    DayMet,
    Met,
    Mix,
    PromisesKept,
    Report,
    Returned,
    Waits,
    Watched,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
READING = Path(__file__).parents[3] / "docs" / "reading.md"


def part(id: str, **told: object) -> Section:
    since = NOW - timedelta(days=30)
    report = Report(since=since, until=NOW, tz="UTC", watched=Watched(since=since.date(), days=20), **told)  # type: ignore[arg-type]
    return next(one for one in parts(report, NOW) if one.id == id)


def waits(at: int, count: int, hours: int) -> Waits:
    return Waits(at=at, count=count, median_s=hours * 3600, p90_s=hours * 3600)


def test_nobody_waited_longest_because_of_one_answer() -> None:
    told = part("weekdays", waits_by_weekday=[waits(0, 9, 2), waits(6, 1, 30)])
    assert told.sentence == "Too few answers to compare: I need 5 of one day and 5 of another."
    assert told.rows == []


def test_who_waited_longest_is_told_from_five_answers_each() -> None:
    told = part("weekdays", waits_by_weekday=[waits(0, 9, 2), waits(2, 5, 3), waits(6, 1, 30)])
    assert told.sentence == "Who wrote on Wednesday waited longest: half of them 3 h or more."
    assert [row[0].text for row in told.rows] == ["Monday", "Wednesday"]


@pytest.mark.parametrize(("count", "says"), [(4, False), (5, True)])
def test_half_of_the_answers_are_some(count: int, says: bool) -> None:
    told = part("waits", wait_median_s=60, wait_p90_s=90, waits_by_hour=[waits(9, count, 1)])
    assert ("Half of your answers" in told.sentence) is says


def test_what_people_did_most_is_a_sentence_and_never_that_they_are_new() -> None:
    asked = {"first-contact": Met(received=29, acknowledged=13), "question": Met(received=15, acknowledged=9)}
    assert part("reasons", by_reason=asked).sentence == (
        "Most often people asked you something: 15 times. You answered 60 % of that."
    )
    assert part("reasons", by_reason={"question": Met(received=4)}).sentence.startswith("There is too little")


@pytest.mark.parametrize(("left", "words"), [(1, "1 is still open."), (2, "2 are still open.")])
def test_one_promise_is_open_and_two_are(left: int, words: str) -> None:
    assert part("promises", promises=PromisesKept(made=3, kept=3 - left, open=left)).sentence.endswith(words)


def test_nobody_who_came_back_draws_no_empty_plot() -> None:
    assert part("back").rows == []
    few = CameBack(after_acknowledgement=Returned(people=1, returned=1))
    assert part("back", came_back=few).sentence.startswith("It is too early to tell")
    enough = CameBack(after_acknowledgement=Returned(people=4, returned=2), without=Returned(people=1))
    assert part("back", came_back=enough).sentence.startswith("2 of 4 people whom you answered wrote again")


def test_nothing_is_made_of_no_answers() -> None:
    assert part("audience").sentence == "You answered nobody in this time."
    assert part("audience", audience=Audience(one=17)).sentence.endswith("17 times, and never several at once.")
    assert part("compared").rows == []
    one = {"concentration": Concentration(top_tenth_share=1.0), "mix": Mix(conversation=1)}
    assert part("tenth", **one).rows == []


def test_people_without_an_answer_are_more_than_those_who_need_words_and_it_says_why() -> None:
    told = part("waits", unanswered_people=21)
    assert "21 people you have not answered yet. That counts those for whom a nod is enough" in told.sentence
    assert told.link == "See who needs your words"


def test_a_day_that_nobody_watched_keeps_its_place_and_has_no_number() -> None:
    days = [DayMet(day=date(2026, 11, 1), received=2), DayMet(day=date(2026, 11, 4), received=1)]
    told = part("days", by_day=days)
    assert [row[0].text for row in told.rows] == ["1 Nov", "2 Nov", "3 Nov", "4 Nov"]
    assert [(row[1].text, row[1].value) for row in told.rows][1] == ("–", None)


def test_a_long_span_is_told_by_the_week_without_a_gap() -> None:
    weeks = by_week([(date(2026, 9, 1), (1,)), (date(2026, 9, 16), (2,)), (date(2026, 11, 1), (4,))], absent=0)
    assert [name for name, _ in weeks[:3]] == ["week of 31 Aug", "week of 7 Sep", "week of 14 Sep"]
    assert len(weeks) == 9
    assert [numbers for _, numbers in weeks[:3]] == [(1,), (0,), (2,)]


def test_what_goes_unnamed_agrees_with_the_figures_of_the_docs() -> None:
    sealed = READING.read_text(encoding="utf-8").split("Own lines, half: held")[1].split("| the plainest messages")[1]
    for label, found in FOUND.items():
        figure = re.search(rf"^\| {label} \|(?:[^|]*\|){{2}} ([\d.]+) ", sealed, re.MULTILINE)
        assert figure is not None
        assert round(float(figure.group(1))) == found


def test_what_goes_unnamed_is_told_in_one_way() -> None:
    assert (unnamed("complaint"), unnamed("praise")) == ("a fifth", "a third")
    assert "a fifth of the complaints and a third of the praise" in part("reasons").limit
    assert "a third of the praise" in part("kind").limit
    readme = (READING.parents[1] / "README.md").read_text(encoding="utf-8")
    assert f"{unnamed('complaint')} of complaints and {unnamed('praise')} of praises" in readme
