"""Kind words: what people said, to keep and to hide."""

import pytest

from tests.api.stand import said
from tests.dashboard.reader import Reader
from tests.dashboard.test_waiting import FOX


@pytest.fixture
def words(reader: Reader) -> Reader:
    """Ana was kind twice, Pia once; Joe only asked."""
    reader.stand.see(
        FOX,
        said(5, "joe", "When does the coupon end?"),
        said(6, "ana", "I love your fox, it is beautiful", "2026-11-18T10:00:00Z"),
        said(7, "pia", "Thank you so much for the fox!", "2026-11-19T10:00:00Z"),
        said(
            8,
            "ana",
            "Thank you for the lovely owl",
            "2026-11-20T08:00:00Z",
            thread="200",
            in_reply_to=None,
            mentions=["ima"],
            kind="post",
        ),
    )
    reader.open("/kind-words")
    return reader


def quotes(reader: Reader) -> list[str]:
    every = ["I love your fox, it is beautiful", "Thank you so much for the fox!", "Thank you for the lovely owl"]
    text = reader.page.text
    return sorted((one for one in every if one in text), key=text.index)


def test_the_newest_stand_first_with_who_said_them_and_under_what(words: Reader):
    assert quotes(words) == [
        "Thank you for the lovely owl",
        "Thank you so much for the fox!",
        "I love your fox, it is beautiful",
    ]
    assert "Pia, X, yesterday, under “The new fox is out”" in words.page.text
    assert "coupon" not in words.page.text


def test_by_person_each_has_their_own_and_all_of_theirs(words: Reader):
    page = words.follow("By person")
    assert [heading.partition(" all of")[0] for heading in page.headings[1:]] == ["Ana", "Pia"]
    page = words.follow("all of theirs")
    assert "What Ana said." in page.text
    assert "Pia" not in page.text


def test_by_post_each_post_has_its_own(words: Reader):
    headings = words.follow("By post").headings[1:]
    assert [heading.partition(" all of")[0] for heading in headings] == ["Elsewhere on X", "Under “The new fox is out”"]
    words.follow("all of these")
    assert quotes(words) == ["Thank you so much for the fox!", "I love your fox, it is beautiful"]


def test_what_is_kept_is_found_again_until_it_is_undone(words: Reader):
    words.press("Keep: what Pia said")
    assert ", kept" in words.page.text
    undo = next(form for form in words.page.forms if form.action == "/undo")
    words.open("/kind-words?state=kept")
    assert quotes(words) == ["Thank you so much for the fox!"]
    words.stand.fill("/undo", words.cookie, **undo.fields)
    assert "Nothing is kept yet." in words.open("/kind-words?state=kept").text


def test_what_is_hidden_is_out_of_sight_and_can_be_put_back(words: Reader):
    words.press("Hide: what Pia said")
    assert "Thank you so much for the fox!" not in words.page.text
    words.follow("Hidden")
    words.press("Put back: what Pia said")
    assert "Nothing is hidden." in words.page.text
    words.open("/kind-words")
    assert len(quotes(words)) == 3


def test_a_key_that_is_none_changes_nothing(words: Reader):
    words.answer = words.stand.fill(
        "/kind-words", words.cookie, key="x:1/../../sign-out", wish="keep", back="/kind-words"
    )
    assert "This is not there any more." in words._arrived("/kind-words", 200).text


def test_before_anybody_was_kind_the_page_says_where_kind_words_come_from(reader: Reader):
    assert "They come by themselves" in reader.open("/kind-words").text
