"""Names and words of other people in the columns of a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.cli.columns import cell, cells, clusters, cut, plain, table


@pytest.mark.parametrize(
    ("text", "width"),
    [
        *(("Maya", 4), ("Zoë", 3), ("Zoe\u0308", 3), ("李小龍", 6), ("한글", 4), ("ｶﾅ", 2), ("Ａ", 2), ("", 0)),
        *(("🦊", 2), ("👩‍🚀", 2), ("👍🏽", 2), ("❤️", 2), ("❤️‍🔥", 2), ("👩‍⚕️", 2), ("🇵🇹", 2), ("🇵🇹🇧🇷", 4), ("1️⃣", 2)),
        *(("👨‍👩‍👧‍👦", 2), ("שלום", 4), ("مرحبا", 5), ("می‌خواهم", 7), ("नमस्ते", 4), ("a\u200bb", 2)),
    ],
)
def test_a_text_is_as_wide_as_a_terminal_shows_it(text: str, width: int):
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Maya Ostrow", 20, "Maya Ostrow"),
        ("Maya Ostrow", 8, "Maya Os…"),
        ("Maya Ostrow", 6, "Maya…"),
        ("李小龍", 4, "李…"),
        ("👩‍🚀👩‍🚀", 3, "👩‍🚀…"),
        ("Zoe\u0308 Q", 4, "Zoe\u0308…"),
    ],
)
def test_a_long_text_is_cut_between_what_belongs_together(text: str, width: int, shown: str):
    assert cut(text, width) == shown


def test_columns_stay_in_line_whatever_the_names_are():
    names = ["Maya", "李小龍", "👩‍🚀 Ana", "נועה", "Zoë", "x" * 200]
    lines = table([(name, "here", "words " * 30) for name in names], 80)
    assert all(cells(line) <= 80 for line in lines)
    assert len({cells(line[: line.index("here")]) for line in lines}) == 1


def test_a_right_to_left_name_is_isolated_from_its_neighbours():
    assert cell("נועה", 6) == "\u2068נועה\u2069  "
    assert cell("Maya", 6) == "Maya  "


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[2Jgone",
        "a\r\nb",
        "a\x9b31mb",
        "\u202egnp.exe",
        "\u2067x",
        "a\x00b",
        "a\u2028b",
        "\x1b]0;title\x07",
        "\x7f",
    ],
)
def test_nothing_that_steers_a_terminal_comes_through(text: str):
    shown = plain(text)
    assert all(unicodedata.category(sign) not in ("Cc", "Zl", "Zp") for sign in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@given(st.text(max_size=40), st.integers(1, 30))
def test_any_text_fits_its_cell(text: str, width: int):
    assert "".join(piece for piece, _ in clusters(text)) == text
    assert cells(cell(text, width)) == width
    assert cells(cut(text, width)) <= width


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=60), st.text(max_size=90)), max_size=8))
def test_any_table_fits_its_line(rows: list[tuple[str, str, str]]):
    assert all(cells(line) <= 60 for line in table(rows, 60))
