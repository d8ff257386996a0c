"""Watch words: whole words, cases, accents, inflections where the stemmer has the language."""

from __future__ import annotations

import pytest

from agent.nudges.watch import watched


@pytest.mark.parametrize(
    ("text", "watch", "lang"),
    [
        ("someone left a box of CLAYFOX seconds", "clayfox", "en"),
        ("clayfoxes sounds like a band", "clayfox", "en"),
        ("#clayfox is all over my feed", "Clayfox", "en"),
        ("das CAFÉ Fuchs hat offen", "cafe fuchs", "de"),
        ("Bienenhonigs Preis steigt", "Bienenhonig", "de"),
        ("Bienenhonigs Preis steigt und steigt", "Bienenhonig", None),
        ("люблю эти лисицы", "лисица", "ru"),
        ("el zorro y sus zorros rojos", "zorros", "es"),
        ("mira holm's class", "Mira Holm", "en"),
        ("東京の狐堂に行った", "狐堂", "ja"),
    ],
)
def test_it_is_found(text: str, watch: str, lang: str | None) -> None:
    assert watched(text, [watch], lang) is not None


@pytest.mark.parametrize(
    ("text", "watch", "lang"),
    [
        ("cafe fuchsia", "cafe fuchs", "en"),
        ("someone harrows honey out of me", "harrow honey", "en"),
        ("Honigkuchen gebacken", "honig", "de"),
        ("two arts and a craft", "art", "en"),
        ("clayfoxes", "clayfox", "eo"),
        ("", "fox", "en"),
    ],
)
def test_it_is_not_found(text: str, watch: str, lang: str) -> None:
    assert watched(text, [watch], lang) is None


def test_the_place_is_told_in_utf_16_units() -> None:
    assert watched("😀 Café-Lumière", ["cafe lumiere"]) == (3, 15)
