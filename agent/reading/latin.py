"""Letters as names are compared: small, without accents, Cyrillic and Greek ones as such names are written in Latin."""

from __future__ import annotations

import unicodedata

#: How passports and pages write them, which is not one standard: near forms are known as slips or short forms.
_LATIN = (
    "ø:o ł:l æ:ae đ:d ı:i ð:d œ:oe "
    "а:a б:b в:v г:g ґ:g д:d е:e є:ye ё:yo ж:zh з:z и:i і:i ї:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f "
    "х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz "
    "α:a ά:a β:v γ:g δ:d ε:e έ:e ζ:z η:i ή:i θ:th ι:i ί:i ϊ:i ΐ:i κ:k λ:l μ:m ν:n ξ:x ο:o ό:o π:p ρ:r σ:s ς:s τ:t υ:y "
    "ύ:y ϋ:y ΰ:y φ:f χ:ch ψ:ps ω:o ώ:o"
)
_LETTERS = str.maketrans(dict(pair.split(":") for pair in _LATIN.split()))


def fold(word: str) -> str:
    """The word as names are compared: "José" is "jose", "Мария" "maria", "Дмитрий" "dmitri"."""
    word = word.casefold().replace("’", "'")
    if word.isascii():
        return word
    if word.endswith("ий"):
        word = word[:-1]
    word = word.replace("ия", "иа").translate(_LETTERS)
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
