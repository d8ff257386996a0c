"""What prices in a text weigh: one that is asked for something, not one that was paid, won or lost."""

from __future__ import annotations

import re

from agent.hints.goods import GOODS
from agent.hints.words import NUMBER, PRICE, Sentence, Words
from agent.reading.barewords import NUMBERS
from agent.reading.wordlist import listed

_COIN = listed(
    "euro euros eur quid pound pounds dollar dollars bucks usd gbp naira ngn rupees rupee rs inr peso pesos php ksh "
    "kes shilling shillings rand zar cents pence p kr kroner kronor zloty zlotys chf francs fiver tenner cedis lei "
    "forint baht ringgit yen lira lire dirhams aed sgd aud cad nzd"
)
_BEFORE = listed("rs ngn inr php ksh kes usd gbp eur aud cad nzd chf zar aed rm")
_SIGN = re.compile(
    r"[₦₹₱₵฿₺₩¥₪]\s?\d|\b\d[\d.,]*+\s?(?:[₦₹₱₵฿₺₩¥₪]|k\b(?!\s*(?:followers|subs|likes|views|run|race|steps|m\b)))"
)
#: A price in such a sentence was paid or won, not asked.
_PAID = listed(
    "spent spend spends paid paying bought owe owed owes fined fine bill won raised raising donated lost found "
    "saved wages earned earn worth stole stolen tip tipped charged refund refunded refunds budget invested "
    "inherited customer somebody someone man woman lady grandad"
)
_UNIT = listed("each per including incl inclusive plus apiece ea pp all-in unframed framed posted delivered")
_A_HEAD = listed(
    "head pop piece person ticket bag jar box tub dozen kilo night hour session pair go pound metre litre week "
    "month day"
)
_FROM = listed("from just only at for cost costs is are starting starts")


def asked(words: Words) -> float:
    """What prices weigh: one that is asked for something, the more where it stands alone or with its unit."""
    best = 0.0
    for sentence in words.sentences:
        said = words.of(sentence)
        if _PAID.intersection(said) or ("me" in said and ("cost" in said or "sold" in said)):
            continue
        for n in range(len(said)):
            length = _price(said, n)
            if length:
                best = max(best, _how_asked(words, sentence, n, length))
                break
    if not best and _SIGN.search(words.text):
        return 1.25
    return best


def _price(said: list[str], n: int) -> int:
    """How many words a price at word ``n`` has; 0: none."""
    if said[n] == PRICE:
        return 1
    after = said[n + 1] if n + 1 < len(said) else ""
    if (said[n] == NUMBER or said[n] in NUMBERS) and after in _COIN:
        return 2
    if said[n] == NUMBER and after in ("a", "per") and said[n + 2 : n + 3] and said[n + 2] in _A_HEAD:
        return 3
    if (said[n] in _BEFORE and after == NUMBER) or (said[n] == "a" and after in ("fiver", "tenner", "quid")):
        return 2
    return 0


def _how_asked(words: Words, sentence: Sentence, n: int, length: int) -> float:
    said = words.of(sentence)
    first, last = sentence.first + n, sentence.first + n + length
    starts = n == 0 or words.text[words.ends[first - 1] : words.starts[first]].strip() in (
        ",",
        ";",
        ":",
        "-",
        "–",
        "—",
        "(",
    )
    ends = last >= sentence.last or words.text[words.ends[last - 1] : words.starts[last]].strip()[:1] in (
        ",",
        ";",
        ")",
        "-",
        "–",
    )
    alone = starts and ends
    unit = bool(_UNIT.intersection(said[n + length : n + length + 3])) or said[n + length : n + length + 1] in (
        ["a"],
        ["an"],
    )
    asks = n > 0 and said[n - 1] in _FROM
    things = bool(GOODS.intersection(said))
    return 1.0 + 0.75 * (alone or unit) + 0.5 * asks + 0.5 * things
