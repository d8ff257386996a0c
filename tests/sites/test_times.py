"""The age of a post in the words of the page's language: a bound that it cannot be older than, or nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sites.facebook_shapes import page
from tests.sites.reading import NOW, ROOT

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

LANGUAGES = (
    "en de fr es pt it nl pl cs sk hu ro sv da nb fi tr el ru uk bg hr sr bs sl sq et lv lt is ar fa he hi bn mr gu pa kn ml "
    "th km vi id ms fil ja ko zh-Hans zh-Hant sw ta te ur ca eu gl"
)
DIGITS = {
    "ar": "arab", "fa": "arabext", "ur": "arabext", "hi": "deva", "mr": "deva", "bn": "beng", "gu": "gujr", "pa": "guru", "kn": "knda", "ml": "mlym",
    "ta": "tamldec", "te": "telu", "th": "thai", "km": "khmr",
}  # fmt: skip
HOUR, DAY, WEEK, YEAR = 3_600, 86_400, 604_800, 31_622_400

# Every way in which the browser writes 1, 2, 3, 5 and 11 of each unit, in the digits of the language and in ours.
WRITTEN = """([languages, digits, units, now]) => languages.split(" ").flatMap((lang) => Object.entries(units).flatMap(([unit, seconds]) =>
  ["narrow", "short", "long"].flatMap((unitDisplay) => [1, 2, 3, 5, 11].flatMap((many) => ["latn", digits[lang] ?? "latn"].map((nu) => {
    const shown = new Intl.NumberFormat(`${lang}-u-nu-${nu}`, {style: "unit", unit, unitDisplay}).format(many);
    const bound = sites.notBefore(shown, now, lang);
    return [lang, shown, many * seconds, bound && (now - Date.parse(bound)) / 1000];
  })))))"""
NAMED = """([languages, units]) => languages.split(" ").flatMap((lang) => Object.entries(units).flatMap(([unit, seconds]) =>
  ["narrow", "short", "long"].flatMap((unitDisplay) => [1, 2, 5].map((many) => [lang, seconds,
    new Intl.NumberFormat(lang + "-u-nu-latn", {style: "unit", unit, unitDisplay}).format(many).replace(/[\\d\\s.]/g, "").toLowerCase()]))))"""
UNITS = {"second": 1, "minute": 60, "hour": HOUR, "day": DAY, "week": WEEK, "year": YEAR}


def oldest(tab: Any, shown: str, lang: str) -> int | None:
    """The oldest age in seconds that the words allow."""
    tab.open("https://www.facebook.com/", page())
    age = tab.ask(
        "([shown, lang, now]) => { const b = sites.notBefore(shown, now, lang); return b && (now - Date.parse(b)) / 1000; }",
        [shown, lang, NOW],
    )
    return None if age is None else int(age)


@pytest.mark.parametrize(
    ("lang", "shown", "age"),
    [
        ("da", "3 u", 4 * WEEK), ("nb", "3 u", 4 * WEEK), ("nl", "3 u", 4 * HOUR), ("tr", "5h", 6 * WEEK), ("tr", "5s", 6 * HOUR), ("tr", "5 d", 360),
        ("id", "5 hr", 6 * DAY), ("ms", "5 h", 6 * DAY), ("en", "5h", 6 * HOUR), ("en", "1y", 2 * YEAR), ("sv", "2 tim", 3 * HOUR), ("sv", "1 v", 2 * WEEK),
        ("fi", "1 v", 2 * YEAR), ("fi", "2 t", 3 * HOUR), ("da", "2 t.", 3 * HOUR), ("hr", "2 d.", 3 * DAY), ("uk", "3 г", 4 * HOUR), ("ru", "3 г.", 4 * YEAR),
        ("ar", "ساعتان", 3 * HOUR), ("ar", "منذ يومين", 3 * DAY), ("he", "שעתיים", 3 * HOUR), ("he", "לפני יומיים", 3 * DAY), ("fa", "۳ ساعت", 4 * HOUR),
        ("fr", "il y a 2 jours", 3 * DAY), ("cs", "před 2 dny", 3 * DAY), ("en", "an hour ago", 2 * HOUR), ("sv", "i går", 2 * DAY), ("tl", "3 oras", 4 * HOUR),
        ("pt", "2 d", 3 * DAY), ("pt-BR", "5 a", 6 * YEAR), ("it", "2 g", 3 * DAY), ("it", "2 a", 3 * YEAR), ("es", "2 a", 3 * YEAR), ("fr-FR", "2 a", 3 * YEAR),
        ("en", "3 hrs", 4 * HOUR), ("en", "5 mins", 360), ("en-GB", "2 yrs", 3 * YEAR), ("fr", "Hier, à 10:00", 2 * DAY + HOUR), ("fr", "Hier à 10:00", 2 * DAY + HOUR),
        ("tl", "3o", 4 * HOUR), ("tl", "2a", 3 * DAY), ("fil-PH", "2 a", 3 * DAY), ("fil", "1l", 2 * WEEK), ("fi", "2 pv", 3 * DAY),
    ],
)  # fmt: skip
def test_a_unit_means_what_it_means_in_the_language_of_the_page(tab: Any, lang: str, shown: str, age: int) -> None:
    assert oldest(tab, shown, lang) == age


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("hu", "5 h"),
        ("ko", "5 d"),
        ("de", "5 u"),
        ("sv", "5 mån"),
        ("ar", "كتاب"),
        ("sk", "5 a"),
        ("fi", "5 l"),
        ("fr", "Hier,"),
        ("fr", "Hierarchie, 10"),
    ],
)
def test_a_word_that_means_something_else_elsewhere_is_unknown_where_the_language_has_it_not(
    tab: Any, lang: str, shown: str
) -> None:
    assert oldest(tab, shown, lang) is None


@pytest.mark.parametrize("lang", ["", "tlh", "not a language"])
def test_where_the_language_is_unknown_the_words_are_read_as_english(tab: Any, lang: str) -> None:
    assert oldest(tab, "5h", lang) == 6 * HOUR


def test_no_age_in_any_language_is_unknown_or_younger_than_it_can_be(tab: Any) -> None:
    tab.open("https://www.facebook.com/", page())
    for lang, shown, least, age in tab.ask(WRITTEN, [LANGUAGES, DIGITS, UNITS, NOW]):
        assert (age or 0) >= least, (lang, shown, age)


def test_words_for_every_language_contradict_none(tab: Any) -> None:
    tab.open("https://www.facebook.com/", page())
    units = json.loads((ROOT / "extension/sites/facebook-words.json").read_text("utf-8"))["units"]["*"]
    everywhere = {word: int(seconds) for seconds, words in units.items() for word in words}
    for lang, seconds, word in tab.ask(NAMED, [LANGUAGES, UNITS]):
        assert everywhere.get(word, seconds) == seconds, (lang, word)
