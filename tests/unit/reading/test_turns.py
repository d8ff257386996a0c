"""Turns of phrase are found sooner than by one long pattern, and are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.reading import complaint, in_vain, key_points, kinds, needs, own_life, question, scenes, thanks
from agent.reading.needed import BEGINNING, alternatives
from agent.reading.turns import Turns, beginnings
from training.records import records

MODULES = (complaint, in_vain, key_points, needs, own_life, question, thanks)


def every() -> Iterator[tuple[str, Turns]]:
    """All patterns of the reading by name."""
    for module in MODULES:
        yield from ((f"{module.__name__}.{name}", it) for name, it in vars(module).items() if isinstance(it, Turns))
    yield from ((f"kinds {kind}", turns) for kind, turns in kinds._KINDS)
    yield "scenes", scenes._turns()[1]


EVERY = dict(every())
TEXTS = [row["text"] for row in records("invented.train.tsv")[::50]] + [
    row["text"] for row in records("politeness.val.tsv")[::10]
]


def spans(matches: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


@pytest.mark.parametrize("name", EVERY)
def test_in_real_sentences_the_same_is_found(name: str) -> None:
    turns = EVERY[name]
    whole = re.compile(turns.pattern, turns.flags)
    for text in TEXTS:
        said = beginnings(text)
        assert spans(turns.finditer(text, said)) == spans(whole.finditer(text))
        first = turns.search(text, said)
        assert (first and first.span()) == ((found := whole.search(text)) and found.span())


@pytest.mark.parametrize("name", EVERY)
def test_whatever_an_alternative_matches_holds_the_words_that_it_needs(name: str) -> None:
    turns = EVERY[name]
    plain = [one for one in alternatives(turns.pattern) if one.needs]

    @settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        pattern, needs, opens = data.draw(st.sampled_from(plain))
        text = data.draw(st.from_regex(re.compile(pattern, turns.flags)))
        said = beginnings(text)
        assert not any(said.isdisjoint(need) for need in needs), (pattern, text)
        for match in re.finditer(pattern, text, turns.flags) if opens is not None else ():
            assert text[match.start() : match.start() + BEGINNING].lower().startswith(tuple(opens)), (pattern, text)

    check()


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\b(?:so|very) disappointed\b", [{"disa"}, {"so", "very"}]),
        (r"\bapps? crashed\b", [{"cras"}, {"app", "apps"}]),
        (r"^(?:oh )?why not\b", [{"not"}, {"why"}]),
        (r"\bfrustrat\w+", [{"frus"}]),
        (r"\bcan['’]?t\b", []),
        (r"[a-z]+ing\b", []),
        (r"\bwork(?! on)", [{"work"}]),
        (r"(?<!not )\bfair\b", [{"fair"}]),
        (r"\b(?:late|\d+ days)\b", [{"days", "late"}]),
        (r"\b(?:late|\d+)\b", []),
    ],
)
def test_what_a_pattern_needs_is_read_off_it(pattern: str, needs: list[set[str]]) -> None:
    assert [(one.pattern, one.needs) for one in alternatives(pattern)] == [(pattern, needs)]


@pytest.mark.parametrize(
    ("pattern", "opens"),
    [
        (r"\b(?:so|very) disappointed\b", {"so", "very"}),
        (r"\b(?:so |very )?disappointed\b", {"so", "very", "disa"}),
        (r"\bapps? crashed\b", {"app", "apps"}),
        (r"\b(?:an? |the )app\b", {"a", "an", "the"}),
        (r"\bfrustrat\w+", {"frus"}),
        (r"\b(?:can['’]?t|so) wait\b", {"can", "cant", "so"}),
        (r"\bso\w+", None),
        (r"\b\w+ works\b", None),
        (r"\b(?:it|\d+) works\b", None),
        (r"^why not\b", None),
        (r"(?<!not )\bfair\b", None),
    ],
)
def test_the_word_that_opens_a_match_is_read_off_a_pattern(pattern: str, opens: set[str] | None) -> None:
    assert [one.opens for one in alternatives(pattern)] == [opens]


def test_patterns_of_which_each_is_found_are_found_where_they_stand_first() -> None:
    kinds, turns = scenes._turns()
    whole = [
        re.compile("|".join(turn for turn, of in zip(turns._turns, turns._of, strict=True) if of == n))
        for n in range(len(kinds))
    ]
    for text in map(str.lower, TEXTS):
        found = turns.each(text, beginnings(text))
        assert found.keys() == {n for n, pattern in enumerate(whole) if pattern.search(text)}
        for n, match in found.items():
            assert whole[n].match(text, match.start())


def test_alternatives_are_those_of_the_whole_pattern() -> None:
    assert [one.pattern for one in alternatives(r"a|(?:b|c)|[|]|\|d")] == ["a", "(?:b|c)", "[|]", r"\|d"]


def test_of_two_at_one_place_the_first_alternative_is_told() -> None:
    turns = Turns(r"\bgood morning\b|\bgood\b|\bmorning all\b")

    found = turns.finditer("good morning all", beginnings("good morning all"))

    assert [match.group() for match in found] == ["good morning"]


@pytest.mark.parametrize("text", ["THIS IS RİGHT", "thıs is right", "thiſ is right", "This Is Right"])
def test_letters_that_a_pattern_without_case_takes_for_others_are_taken_so(text: str) -> None:
    turns = Turns(r"\bthis is right\b")

    assert turns.search(text, beginnings(text))


def test_named_groups_and_flags_inside_are_refused() -> None:
    with pytest.raises(ValueError, match="no named groups"):
        Turns(r"(?P<word>so)")


def test_each_of_several_patterns_is_found_once_by_its_number() -> None:
    turns = Turns(r"\bfine day\b|\bgood day\b", r"\bgood\b", r"\bnight\b")
    text = "A good day, a fine day"

    found = turns.each(text, beginnings(text))

    assert {n: match.group() for n, match in found.items()} in (
        {0: "fine day", 1: "good"},
        {0: "good day", 1: "good"},
    )
    assert turns.pattern == r"\bfine day\b|\bgood day\b|\bgood\b|\bnight\b"
