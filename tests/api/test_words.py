"""Half an emoji and NUL are mended on the way in: one bad post must not lose a page."""

from hypothesis import given
from hypothesis import strategies as st

from agent.api.words import all_mended, mended

BROKEN = st.text(st.characters(exclude_categories=[]))


def test_a_lone_surrogate_becomes_a_replacement_mark_and_nul_is_dropped():
    assert mended("fox \ud83e and\x00 hound") == "fox \ufffd and hound"


def test_a_whole_emoji_stays():
    assert mended("🦊") == "🦊"


def test_keys_and_nested_values_are_mended_too():
    assert all_mended({"a\x00": [{"b": "\udc00"}], "n": 1, "t": True, "z": None}) == {
        "a": [{"b": "\ufffd"}],
        "n": 1,
        "t": True,
        "z": None,
    }


@given(BROKEN)
def test_mended_text_can_always_be_written(text: str):
    whole = mended(text)
    assert whole.encode().decode() == whole
    assert "\x00" not in whole
    assert mended(whole) == whole
