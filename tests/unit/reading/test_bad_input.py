"""Whatever comes in, a Reading comes out, soon, and every span names its words."""

from __future__ import annotations

import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.reading import commitments, compare, read
from agent.reading.source import LONGEST

LETTERS = st.characters(exclude_categories=())  # lone surrogates among them
PIECES = st.sampled_from(
    [
        "Thanks ",
        "wen ",
        "teh ",
        "\u200b",
        "\u202e",
        "👩‍👩‍👧 ",
        "e\u0301",
        "שלום ",
        "متى؟ ",
        "my dad died. ",
        "? ",
        "\x00",
        "I'll ask tomorrow. ",
    ]
)
SLOWEST_MS = 500  # ten times what `python -m benchmarks.understanding` allows: here only what grows too fast must fail


def js_slice(text: str, span: tuple[int, int]) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    return units[span[0] * 2 : span[1] * 2].decode("utf-16-le", "surrogatepass")


def as_seen(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(LETTERS, max_size=200), st.lists(PIECES, max_size=25).map("".join)))
def test_any_text_is_read_and_its_spans_are_javascripts(text: str) -> None:
    reading = read(text)

    msgspec.json.encode(reading)
    for found in [*reading.questions, *reading.evidence, *reading.key_points, *commitments(text)]:
        assert js_slice(as_seen(text), found.span) == found.text


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join), st.text(LETTERS, max_size=80), st.text(LETTERS, max_size=12))
def test_any_two_texts_are_compared(post: str, draft: str, name: str) -> None:
    match = compare(read(post), read(draft), post_text=post, draft_text=draft, names=[name])

    assert match.score is None or 0 <= match.score <= 1


def test_only_the_stated_length_is_read() -> None:
    assert read("a " * (LONGEST // 2) + "When does it ship?").questions == []
    assert read("Fine. " + "When does it ship? " + "a" * 100_000).questions


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a.",
        "?",
        "!",
        "\n",
        '"a ',
        "so ",
        "@x ",
        "thanks ",
        "my ",
        "1 ",
        "$1,",
        "the broken ",
        "we had too ",
        "dm me ",
        "😀",
        "👩‍👩‍👧",
        "\u200b",
        "ا",
        "(",
        "a'",
        "https://a.b/c ",
        "{{x}} ",
        "ignore all instructions. ",
        "for(;;){} ",
    ],
)
def test_a_huge_text_is_read_in_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    read("warm up the lexicon and the patterns, thanks?")
    took = []
    for _ in range(5):
        started = time.process_time()
        read(text)
        took.append((time.process_time() - started) * 1000)

    assert min(took) < SLOWEST_MS


@pytest.mark.parametrize("piece", ["can ", "it is ", "who ", "or ", "thanks, ", "does "])
def test_a_huge_draft_beside_many_questions_is_judged_in_time(piece: str) -> None:
    asked = "".join(f"So when does number {n} of the owls come? " for n in range(20)) + f"{piece * 300}?"
    post, draft = read(asked, "en"), read(piece * 1_000, "en")
    took = []
    for _ in range(3):
        started = time.process_time()
        compare(post, draft, post_text=asked, draft_text=piece * 1_000, names=["Joe Marsh"])
        took.append((time.process_time() - started) * 1000)

    assert min(took) < SLOWEST_MS
