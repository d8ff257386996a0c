"""Orders and advice to go, look or ask somewhere else: "please telephone reception", "you'd need to ask your bank".

A verb orders where a sentence begins with it, or after a comma, a please, or a word of advice to the one answered ("you
should", "it's best to"); not after "I" or "we". Whither, ``places.py`` lists.
"""

from __future__ import annotations

import re

from agent.hints.places import DESK, EXPERT, MEDIA, NAMED
from agent.hints.words import HANDLE, LINK, Sentence, Words
from agent.reading.wordlist import listed

_ASK = listed(
    "contact telephone phone ring call dial email e-mail mail whatsapp dm pm inbox message msg text consult ask "
    "enquire inquire liaise hmu"
)
_SPEAK = listed("speak talk write turn refer apply appeal complain address reach")
_SEE = listed(
    "see check read watch browse consult visit view scroll search compare follow peruse study review join use "
    "access open refer listen explore checkout try cek"
)
_GO = listed("go head pop hop nip jump come look turn log refer sign subscribe register enrol enroll click tap swing")
_REPORT = listed(
    "report log raise submit lodge file open create fill complete track direct address forward send rate book post "
    "register take bring enter apply put"
)
_FILLS = listed("log raise submit lodge file open create fill complete")
_NOT_ASKED = listed("you u away yourself it him her round back in off out again myself")
_ALSO_OF_FRIENDS = listed("ask call ring text phone")
_PAPER = listed("ticket form case claim request issue complaint job report enquiry query application")
_THROUGH = listed("via through using to with on at in")
#: What may stand between the beginning of a sentence and an order.
LEAD = listed(
    "please pls plz plse kindly just simply and or then so but also first maybe perhaps either always directly hi "
    "hey hello hiya yo dear good morning afternoon evening day sir madam ma'am maam ma miss mate bro bruh dude fam "
    "hun love boss oga po sis friend sorry oh ah um er hmm well ok okay yeah honestly literally basically actually "
    "again best better thanks thank you not sure dunno no idea bonjour hola welcome greetings lol haha i'd we'd "
    "suggest recommend advise unfortunately sadly afraid do"
)
_NEED = listed("need have has best better want got like able recommend advise welcome free worth wise easiest ought")
YOU = listed("you you'd you'll you've u ya y'all youd youll one")
MAY = listed("can could should must may might would will shall 'd")
NOT_YOU = listed("i i'll i'd i'm i've ill im we we'll we're we'd they they'll he she he'll she'll let's lets who")
_ING = listed(
    "contacting asking checking speaking emailing calling ringing phoning reading looking consulting visiting "
    "messaging searching googling trying browsing talking"
)
_DID_YOU = listed(
    "tried try contacted contact asked ask called call checked check spoken speak read seen rung ring emailed email "
    "consulted consult looked look googled google searched search"
)
_BEFORE_ING = listed("recommend suggest advise try by worth tried consider advisable about")
_LOOK = listed("look browse read squiz gander peek scroll search google nosey nosy butchers dig")
_CALL = listed("bell ring call shout buzz tinkle line email message dm mail text note pm")
THEIRS = listed("inbox email e-mail mail dms messages chat phone box outbox")
TOPIC = listed(
    "enquiries enquiry inquiries inquiry queries query questions question complaints complaint issues issue "
    "problems problem suggestions permissions permission feedback help support items bugs orders bookings refunds "
    "returns updates corrections requests info information details prices pricing technical licensing"
)
_ABOUT = listed("for regarding re concerning about any all with")
_ORDERS = (
    _ASK | _SPEAK | _SEE | _GO | _REPORT | listed("have take give drop send shoot pop write keep get google rtfm find")
)
REACH = 9
_BREAK = re.compile(r"[,;:()\[\]→>–—•|/\n]|\s-+\s|[\U0001f000-\U0001faff\u2600-\u27bf]")


def ordered_at(words: Words, sentence: Sentence, n: int) -> int:
    """Where an order or advice that begins at word ``n`` ends; ``n`` or less where none does."""
    said, last = words.said, sentence.last
    word = said[n]
    if word in _ASK and sentence.mark == "?" and n + 3 > last:
        return n  # "Ring tonight?"
    if words.text[words.ends[n] : words.ends[n] + 1] == "]":
        return n  # "[text](https://...)", as one writes it
    if word in ("refer", "direct", "point") and said[n + 1 : n + 3] == ["you", "to"]:
        return place(said, n + 3, last)
    if (
        word in _ORDERS
        and not (word == "ask" and broken(words, n + 1))
        and (_ordered(said, sentence.first, n) or _after_a_break(words, sentence, n))
    ):
        end = _order(said, n, last)
        if end > n:
            return end
    if word in _ING and n > sentence.first and said[n - 1] in _BEFORE_ING:
        return place(said, n + 1, last) or n
    if word in _DID_YOU and n > sentence.first + 1 and said[n - 1] in YOU and said[n - 2] in ("have", "did"):
        return place(said, n + 1, last)
    return n


def _after_a_break(words: Words, sentence: Sentence, n: int) -> bool:
    """Whether a comma, an arrow, an emoji ... stands before: "Programmes are done by the shop, speak with them"."""
    return n > sentence.first and broken(words, n)


def broken(words: Words, n: int) -> bool:
    return n < len(words.said) and bool(_BREAK.search(words.text, words.ends[n - 1], words.starts[n]))


def _ordered(said: list[str], first: int, n: int) -> bool:
    """Whether the word at ``n`` is an order or an advice to the one who is answered."""
    before = said[max(first, n - 6) : n]
    if not before or all(word in LEAD for word in said[first:n]):
        return True
    near = before[-1]
    if near in TOPIC and said[first] in ("there's", "there"):
        return False  # "There's an issue open for it"
    if said[first] in _ABOUT or near in TOPIC:
        return not any(word in NOT_YOU for word in before)
    if near in ("to", "and", "or", "then"):
        for word in reversed(before[:-1]):
            if word in NOT_YOU:
                return False
            if word in YOU or word in ("please", "kindly"):
                return True
        return (near in ("or", "and") and said[n] in _ASK) or (near == "to" and len(before) > 1 and before[-2] in _NEED)
    if near in ("please", "pls", "plz", "kindly", "just", "simply", "directly", "best", "better"):
        return not any(word in NOT_YOU for word in before[-3:-1])
    if near in MAY:
        return before[-2] in YOU if len(before) > 1 else near in ("can", "may", "should", "must")
    if near in ("you", "u") and len(before) > 1 and before[-2] in ("could", "can", "would", "might"):
        return True
    return near in ("you'd", "youd", "you'll", "youll")


def _order(said: list[str], n: int, last: int) -> int:
    word = said[n]
    after = said[n + 1] if n + 1 < last else ""
    if word in ("have", "take", "give", "drop", "send", "shoot", "pop", "write", "keep"):
        for at in range(n + 1, min(last, n + 5)):
            if said[at] in _LOOK and word in ("have", "take", "give"):
                return place(said, at + 1, last) or (at + 1 if at + 1 == last else 0)
            if said[at] in _CALL and word in ("give", "drop", "send", "shoot", "pop", "write"):
                return at + 1 if said[n + 1] in ("us", "me", "a", "an", "our", "the", "them") else 0
            if said[at] == "eye" and word == "keep":
                return place(said, at + 1, last)
    if word == "get" and after in ("on", "onto", "hold"):
        return place(said, n + 2, last, 5)
    if word == "get" and said[n + 1 : n + 4] == ["in", "touch", "with"]:
        return min(last, n + 6)
    if word in _ASK and after not in _NOT_ASKED:
        if word in _ALSO_OF_FRIENDS and after in ("me", "your", "if", "any", "when", "<number>"):
            return place(said, n + 1, last)
        return (
            0 if said[n + 1 : n + 3] in (["the", "bell"], ["the", "doorbell"], ["the", "buzzer"]) else min(last, n + 3)
        )
    if word in _SPEAK and after in ("to", "with", "out", "the"):
        return place(said, n + 1, last) or (min(last, n + 3) if word in ("speak", "apply") and after != "the" else 0)
    if word == "see" and after in ("you", "ya", "u"):
        return 0
    if word == "scroll" and after in ("", "up", "down", "back"):
        return place(said, n + 1, last) or min(last, n + 2)
    if word in ("google", "rtfm", "search") and after in ("it", "that", "for", "", "this", "around", "online"):
        return min(last, n + 2)
    if word == "check" and after in ("with", "at"):
        return min(last, n + 4)
    if word == "try" and after and after not in ("it", "to", "and", "not", "again"):
        return place(said, n + 1, last, 4)
    if word == "find":
        return place(said, n + 1, last, REACH + 3)
    if word in _SEE:
        return place(said, n + 1, last)
    if (
        word in _GO
        and not (word == "turn" and after != "to")
        and after in ("to", "on", "over", "at", "through", "along", "in", "into", "up", "across", "down")
    ):
        return place(said, n + 1, last)
    if word in _REPORT:
        for at in range(n + 1, min(last, n + 6)):
            if said[at] in _PAPER and word in _FILLS:
                return at + 1
            if said[at] in _THROUGH and word not in ("put", "open", "bring", "take", "enter"):
                end = place(said, at + 1, last, 5)
                return end or (
                    min(last, at + 2)
                    if word in ("report", "log", "submit") and said[at] in ("via", "through", "using", "to", "on")
                    else 0
                )
            if said[at : at + 2] == ["up", "with"] or (said[at] == "to" and word == "take"):
                return min(last, at + 4)
    return 0


def place(said: list[str], n: int, last: int, reach: int = REACH) -> int:
    """Where a place, desk or expert that is named from word ``n`` on ends; 0: none is."""
    for at in range(n, min(last, n + reach)):
        word = said[at]
        if word in ("because", "but", "if", "so", "i'll", "i", "i've", "when", "it's"):
            return 0
        if word in THEIRS and said[at - 1] == "your":
            return 0
        if a_place(word) or word in ("online", "below", "above") or (word == "there" and at > n):
            while at + 1 < last and a_place(said[at + 1]):
                at += 1
            return at + 1
    return 0


def a_place(word: str) -> bool:
    word = word.removesuffix("'s")
    return word in MEDIA or word in NAMED or word in DESK or word in EXPERT or word in (LINK, HANDLE)
