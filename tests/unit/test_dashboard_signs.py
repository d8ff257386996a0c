"""The dashboard says reasons and times as the extension does, word for word."""

import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from agent.dashboard.names import clean, several, shorten
from agent.dashboard.signs import (
    GLYPHS,
    SIGNS,
    after_name,
    first_time,
    group_words,
    places,
    sentences,
    times_here,
)
from agent.dashboard.times import Moment
from agent.model import Account, Nods, Nudge, PersonSummary, Reason, WaitingRow

OVERLAY = Path(__file__).parents[2] / "extension" / "overlay"
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def test_reasons_have_the_words_glyphs_and_tones_of_the_extension():
    source = (OVERLAY / "words.js").read_text()
    table = source[source.index("REASONS = {") : source.index("};")]
    line = re.compile(r'^  "?([\w-]+)"?: \{ words: "([^"]+)", glyph: "(\w+)", tone: "(\w+)" \}', re.MULTILINE)
    assert {id: (words, glyph, tone) for id, words, glyph, tone in line.findall(table)} == {
        id: (sign.words, sign.glyph, sign.tone) for id, sign in SIGNS.items()
    }
    assert [id for id, *_ in line.findall(table)] == list(SIGNS)


def test_glyphs_have_the_strokes_of_the_extension():
    source = (OVERLAY / "glyphs.js").read_text()
    drawn = {
        name: tuple(re.findall(r'"([^"]+)"', paths))
        for name, paths in re.findall(r"^  (\w+): \[(.*)\],$", source, re.M)
    }
    assert {name: drawn[name] for name in GLYPHS} == GLYPHS


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=12), "12 min"),
        (timedelta(hours=3), "since 06:30"),
        (timedelta(hours=11), "11 h"),
        (timedelta(hours=20), "since yesterday"),
        (timedelta(days=3), "since Tuesday"),
        (timedelta(days=17), "since 3 November"),
        (timedelta(days=400), "since 16 October 2025"),
    ],
)
def test_how_long_somebody_has_waited(ago: timedelta, words: str):
    assert Moment(NOW, UTC).since(NOW - ago) == words


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(hours=2), "at 11:30"),
        (timedelta(hours=20), "tomorrow"),
        (timedelta(days=3), "on Monday"),
        (timedelta(days=20), "on 10 December"),
    ],
)
def test_when_somebody_comes_back(ahead: timedelta, words: str):
    assert Moment(NOW, UTC).until(NOW + ahead) == words


def test_days_are_those_of_the_users_own_zone_over_the_change_of_the_clocks():
    vienna = Moment(datetime(2026, 10, 25, 23, 30, tzinfo=UTC), ZoneInfo("Europe/Vienna"))
    assert vienna.on(datetime(2026, 10, 24, 21, 59, tzinfo=UTC)) == "on Saturday"
    assert vienna.on(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)) == "yesterday"
    assert vienna.exact(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)) == "Sunday 25 October 2026 at 02:30"
    assert vienna.exact(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)) == "Sunday 25 October 2026 at 02:30"
    far = Moment(NOW, timezone(timedelta(hours=14)))
    assert far.on(NOW) == "today at 23:30"


def test_names_are_one_line_and_cannot_turn_what_stands_around_them():
    assert clean("  Joe \u202e\n evil\u0007 ") == "Joe evil"
    assert clean("\u2066\u2069 ") == "Somebody"
    assert clean(None) == "Somebody"
    family = "👨\u200d👩\u200d👧"
    assert shorten(f"{'a' * 58} {family} and more", 60) == f"{'a' * 58}…"
    assert shorten(f"{'a' * 59}{family}bcd", 60) == f"{'a' * 59}{family}…"


def test_several_names_leave_room_to_isolate_each():
    assert several(["Maya"]) == ["Maya"]
    assert several(["Maya", "Tomáš", "Pia"]) == ["Maya", ", ", "Tomáš", " and ", "Pia"]
    assert several(["Maya", "Tomáš", "Pia", "Kim"]) == ["Maya", ", ", "Tomáš", " and 2 others"]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Joe Marsh", "Joe asks: When?", ("asks:", "When?")),
        ("Joe Marsh", "Joe Marsh spoke to you", ("spoke to you", "")),
        ("Ann", "Annika asks: When?", ("Annika asks:", "When?")),
    ],
)
def test_a_reason_goes_on_after_the_name(name: str, text: str, told: tuple[str, str]):
    assert after_name(name, text) == told


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        (
            ["praise: Joe says something kind: Lovely", "thanks: Joe thanks you"],
            ["thanks you and says something kind:"],
        ),
        (["question: Joe asks: When?", "question: Joe asks: Where?"], ["asks:", "asks:"]),
        (["promise: You promised Joe: the owl", "thanks: Joe thanks you"], ["You promised Joe:", "thanks you"]),
        (["thanks: Joe thanks you"], ["thanks you"]),
    ],
)
def test_a_reason_without_words_goes_with_one_that_has_some(reasons: list[str], told: list[str]):
    given = [Reason(id=id, text=text) for id, _, text in (reason.partition(": ") for reason in reasons)]
    joe = Account(platform="x", handle="joe", name="Joe")
    nudge = Nudge(id="n", platform="x", person="p", account=joe, reasons=given, waiting_since=NOW)
    assert [lead for lead, _ in sentences([nudge])] == told


def test_how_often_somebody_was_here():
    assert [times_here(n) for n in (0, 1, 2, 3, 11, 12, 21, 112)] == [
        *("", "First time here", "2nd time here", "3rd time here", "11th time here", "12th time here"),
        *("21st time here", "112th time here"),
    ]


def nudge(*reasons: tuple[str, str]) -> Nudge:
    """One of Joe's."""
    joe = Account(platform="x", handle="joe", name="Joe")
    given = [Reason(id=id, text=text) for id, text in reasons]
    return Nudge(id="n", platform="x", person="p", account=joe, reasons=given, waiting_since=NOW)


def told(*reasons: tuple[str, str]) -> list[tuple[str, str]]:
    """The sentences of one nudge of Joe's."""
    return sentences([nudge(*reasons)])


def test_the_same_words_are_told_once():
    moved = "My son asked for it every night!"
    assert told(("story", f"Joe tells you: {moved}"), ("praise", f"Joe says something kind: {moved}")) == [
        ("tells you and says something kind:", moved)
    ]
    whole = "I love your fox! When does it ship?"
    assert told(("question", "Joe asks: When does it ship?"), ("praise", f"Joe says something kind: {whole}")) == [
        ("asks and says something kind:", whole)
    ]


def test_a_question_in_two_places_is_told_once_also_where_they_answer_back_in_one_of_them():
    asked = ("question", "Joe asks: When does it ship?")
    again = nudge(("question", "Joe asks: @ima when does it ship"), ("follow-up", "Joe wrote back"))
    other = nudge(("question", "Joe asks: In blue too?"))
    assert sentences([nudge(asked), again, other]) == [
        ("asks and wrote back:", "When does it ship?"),
        ("asks:", "In blue too?"),
    ]
    assert sentences([again, nudge(asked)]) == [("wrote back and asks:", "@ima when does it ship")]
    assert [same for _, _, same in places([nudge(asked), again, other])] == [False, True, False]


def test_words_of_signs_alone_are_not_taken_for_each_other():
    hearts = nudge(("praise", "Joe says something kind: ❤️"))
    assert len(sentences([hearts, nudge(("question", "Joe asks: ???"))])) == 2


def test_three_reasons_are_listed_as_people_list_them():
    asked = [("question", "Joe asks: When?"), ("thanks", "Joe thanks you"), ("follow-up", "Joe wrote back")]
    assert told(*asked) == [("thanks you, wrote back and asks:", "When?")]


def test_a_promise_says_when_it_was_due():
    assert told(("promise", "You promised Joe: ask the framer, it was for 30 October")) == [
        ("You promised Joe:", "ask the framer (was due 30 October)")
    ]


def test_nobody_who_is_known_by_another_account_is_here_for_the_first_time():
    x, there = Account(platform="x", handle="joe", name="Joe"), Account(platform="facebook", handle="joe.m", name="Joe")
    given = [Reason(id="question", text="Joe asks: When?"), Reason(id="first-contact", text="First time")]
    nudge = Nudge(id="n", platform="x", person="p", account=x, reasons=given, waiting_since=NOW)
    assert first_time([nudge], PersonSummary(id="p", name="Joe", accounts=[x]))
    assert not first_time([nudge], PersonSummary(id="p", name="Joe", accounts=[x, there]))


def group(count: int, kind: int, about: str | None = None) -> Nods:
    people, nudges = ["Joe"] * count, ["n"] * count
    return Nods(
        thread="x:1",
        platform="x",
        about=about,
        count=count,
        kind=kind,
        people=people,
        nudges=nudges,
        waiting_since=NOW,
    )


@pytest.mark.parametrize(
    ("nods", "reason", "words"),
    [
        (group(11, 11, "Fox"), "praise", "11 kind words under"),
        (group(1, 1), "praise", "1 kind word on X"),
        (group(11, 10, "Fox"), "mention", "11 people spoke to you under"),
        (group(1, 0), "mention", "1 person spoke to you on X"),
        (group(2, 0), "listening", "2 people speak of you on X"),
        (group(1, 0), "listening", "1 person speaks of you on X"),
        (group(2, 0, "Fox"), "share", "2 people passed on"),
        (group(1, 0), "keep-in-touch", "Quiet lately"),
    ],
)
def test_those_for_whom_a_nod_is_enough_are_told_in_the_words_of_the_panel(nods: Nods, reason: str, words: str):
    person = PersonSummary(id="p", name="Joe", accounts=[], times_here=1)
    rows = [WaitingRow(nudge=nudge((reason, "Joe")), person=person, posts=[])] * nods.count
    assert group_words(nods, rows) == words
