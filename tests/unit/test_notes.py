"""A note as HTML: the few marks it knows, and nothing else ever becomes markup."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from agent.dashboard.notes import shown

TAG = re.compile(
    r'</?(?:p|h3|ul|ol|li|blockquote|br|strong|em|code|a)>|<p dir="auto">'
    r'|<a href="https?://[^"<>]*" target="_blank" rel="noreferrer noopener">'
)


@pytest.mark.parametrize(
    ("note", "html"),
    [
        ("Met in Porto", '<p dir="auto">Met in Porto</p>'),
        ("One\ntwo\n\nthree", '<p dir="auto">One<br>two</p>\n<p dir="auto">three</p>'),
        (
            "**Fox** and *owl* and `glaze 4`",
            '<p dir="auto"><strong>Fox</strong> and <em>owl</em> and <code>glaze 4</code></p>',
        ),
        (
            "# Gifts\n- fox\n- owl\n1. first",
            "<h3>Gifts</h3>\n<ul><li>fox</li><li>owl</li></ul>\n<ol><li>first</li></ol>",
        ),
        ("> her words", "<blockquote><p>her words</p></blockquote>"),
        ("2 * 3 * 4 is snake_case", '<p dir="auto">2 * 3 * 4 is snake_case</p>'),
        ("", ""),
    ],
)
def test_the_marks_that_a_note_knows(note: str, html: str) -> None:
    assert shown(note) == html


def test_an_address_is_a_link_with_or_without_words() -> None:
    assert 'href="https://example.com/a?b=1&amp;c" target' in shown("see https://example.com/a?b=1&c.")
    assert shown("[her shop](https://example.com/)").count(">her shop</a>") == 1


@pytest.mark.parametrize(
    "note",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<b>)",
        '[x](https://a.b/"onmouseover="alert(1))',
        "<a href='https://x'>",
        "**<img src=x onerror=alert(1)>**",
        "`</code><script>`",
        "![x](https://example.com/pixel.png)",
    ],
)
def test_markup_and_foreign_addresses_stay_words(note: str) -> None:
    left = TAG.sub("", shown(note))
    assert "<" not in left
    assert ">" not in left
    assert "javascript:" not in "".join(re.findall(r'href="[^"]*"', shown(note)))


@given(some.text(alphabet="<>\"'&[]()*`#>-1. \nahtps:/x@", max_size=200))
def test_whatever_it_holds_only_our_own_tags_stand_there(note: str) -> None:
    assert not re.search(r"[<>]", TAG.sub("", shown(note)))
