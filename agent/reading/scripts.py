"""The language that a script names by itself: Greek letters are Greek, kana is Japanese, Hangul is Korean.

Scripts that several languages share are told apart by letters that only one of them writes. Source of the ranges:
the Unicode block list (unicode.org, Blocks.txt).
"""

from __future__ import annotations

import re

_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (code, re.compile(letters))
    for code, letters in (
        ("kana", "[\u3040-\u30ff]"),
        ("han", "[\u4e00-\u9fff]"),
        ("ko", "[\uac00-\ud7af\u1100-\u11ff\u3131-\u318e]"),
        ("cyrillic", "[\u0400-\u04ff]"),
        ("arabic", "[\u0600-\u06ff]"),
        ("el", "[\u0370-\u03ff\u1f00-\u1fff]"),
        ("he", "[\u0590-\u05ff]"),
        ("hi", "[\u0900-\u097f]"),
        ("bn", "[\u0980-\u09ff]"),
        ("pa", "[\u0a00-\u0a7f]"),
        ("gu", "[\u0a80-\u0aff]"),
        ("ta", "[\u0b80-\u0bff]"),
        ("te", "[\u0c00-\u0c7f]"),
        ("kn", "[\u0c80-\u0cff]"),
        ("ml", "[\u0d00-\u0d7f]"),
        ("th", "[\u0e00-\u0e7f]"),
        ("ka", "[\u10a0-\u10ff]"),
        ("hy", "[\u0530-\u058f]"),
        ("am", "[\u1200-\u137f]"),
        ("si", "[\u0d80-\u0dff]"),
        ("my", "[\u1000-\u109f]"),
        ("km", "[\u1780-\u17ff]"),
        ("lo", "[\u0e80-\u0eff]"),
    )
)
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]|(?<!\\w)(?:де|як|що|коли|чи|це|дуже|дякую)(?!\\w)", re.IGNORECASE)
_SERBIAN = re.compile("[ђћљњџјЂЋЉЊЏЈ]")
_BELARUSIAN = re.compile("[ўЎ]")
_RUSSIAN = re.compile("[ыэёЫЭЁ]")
_BULGARIAN = re.compile("[ъЪ]|(?<!\\w)(?:съм|сте|са|ще|как|какво|защо|кога|къде|много|е)(?!\\w)", re.IGNORECASE)
_PERSIAN = re.compile("[پچژگیک]")
_URDU = re.compile("[ٹڈڑےںہ]")


def by_script(text: str) -> str | None:
    """The language code where most letters are of a script that tells it; None for Latin script and no letters."""
    if text.isascii():
        return None
    letters = sum(1 for letter in text if letter.isalpha())
    counts = {code: len(found) for code, script in _SCRIPTS if (found := script.findall(text))}
    if not letters or not counts or sum(counts.values()) * 2 <= letters:
        return None
    if counts.get("kana"):
        return "ja"
    code = max(counts, key=lambda key: counts[key])
    if code == "han":
        return "zh"
    if code == "cyrillic":
        return _cyrillic(text)
    if code == "arabic":
        return "ur" if _URDU.search(text) else "fa" if _PERSIAN.search(text) else "ar"
    return code


def _cyrillic(text: str) -> str:
    if _BELARUSIAN.search(text):
        return "be"
    if _UKRAINIAN.search(text):
        return "uk"
    if _SERBIAN.search(text):
        return "sr"
    return "bg" if not _RUSSIAN.search(text) and _BULGARIAN.search(text) else "ru"
