"""English as people type it, put into the spelling that the rules know: "wen" is "when", "awsome" is "awesome".

Short forms of chats are a list; slips of the finger (two letters swapped, one left out or doubled) are mended only
where they lead to a word that the rules wait for and are no word themselves. Every letter keeps its place.
"""

from __future__ import annotations

import re

from agent.reading.plainwords import EMPTY, PLAIN, VERBS
from agent.reading.source import Source
from agent.reading.stems import SMALL
from agent.reading.tongues import WORDS
from agent.reading.wordlist import listed

_SHORT = dict(
    pair.split("=")
    for pair in listed(
        "wen=when wich=which wot=what wut=what wats=what's whats=what's wheres=where's whens=when's hows=how's "
        "whos=who's hw=how were's=where's teh=the tht=that dat=that dis=this da=the cna=can cud=could shud=should "
        "wud=would woud=would dnt=don't dont=don't doesnt=doesn't dosnt=doesn't dosent=doesn't didnt=didn't "
        "wont=won't cant=can't isnt=isn't wasnt=wasn't arent=aren't havent=haven't hasnt=hasn't couldnt=couldn't "
        "wouldnt=wouldn't shouldnt=shouldn't im=I'm ive=I've youre=you're youve=you've theyre=they're thats=that's "
        "theres=there's u=you ur=your yr=your r=are yall=you pls=please plz=please plse=please thx=thanks thnx=thanks "
        "tnx=thanks thnk=thank tks=thanks frm=from wiht=with thru=through abt=about bc=because cuz=because "
        "coz=because tmrw=tomorrow tmr=tomorrow tmw=tomorrow gud=good luv=love bday=birthday hv=have sry=sorry "
        "soz=sorry muhc=much nxt=next yurs=yours yur=your ppl=people msg=message pic=picture rly=really rlly=really "
        "srsly=seriously idk=don't-know dunno=don't-know gimme=give-me lemme=let-me wanna=want-to gonna=going-to "
        "gotta=got-to alot=a-lot freind=friend frist=first woudl=would coudl=could hte=the adn=and fo=of fel=fell "
        "ot=to nto=not realy=really mised=missed cloest=closest handel=handle"
    )
)
_KNOWN = SMALL | VERBS | PLAIN | EMPTY | frozenset(WORDS["en"].split())
_WAITED_FOR = listed(
    "thanks thank grateful thankful appreciate appreciated beautiful gorgeous stunning fantastic brilliant "
    "wonderful amazing awesome incredible excellent lovely perfect delicious hilarious impressive gifted talented "
    "adorable marvellous favourite broken cracked damaged arrived refund missing disappointed terrible horrible "
    "awful useless delivery order ordered parcel waiting received really tomorrow yesterday birthday wedding "
    "hospital finished finally finished graduated married engaged pregnant daughter grandmother mother father "
    "brother sister husband funeral cancer passed surgery believe because ticket tickets available remember "
    "remembered shipping deliver delivered opening question answer information does close properly machine recipe "
    "pattern price which where people should would could friend weird congratulations stopped started working "
    "replace replacement website account password subscription happened listen definitely interested beginning "
    "student loan reminder signed explained wooden cushions designed weather bakery cake dragon autism whole "
    "first"
)
#: What a slip would make, and what is a word itself: "Food was cold", "fried rice", "my fish tank".
_WORDS_TOO = listed(
    "caner cold deigned delver dragoon fiend fist fried lovey marred patten prefect rally singed sipping sopped stared "
    "stated sunning tank tankful tanks whee wold"
)
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"(?<![@#\w/.])[A-Za-z]+(?:['’][a-z]+)?(?![\w@/])")


def _slips() -> dict[str, str]:
    """Every word that one slip makes of a word that is waited for; what is a word itself is left out."""
    found: dict[str, str] = {}
    words = _KNOWN | _WAITED_FOR | _WORDS_TOO
    for word in sorted(_WAITED_FOR):
        if len(word) < 5:
            continue
        for at in range(1, len(word)):
            slips = [word[:at] + word[at - 1] + word[at:]]
            if at < len(word) - 1:
                slips.append(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
                slips.append(word[:at] + word[at + 1 :])
            if at == 1:
                slips.append(word[1] + word[0] + word[2:])
            for slip in slips:
                if slip not in words and len(slip) >= 4:
                    found.setdefault(slip, word)
    return found


_MENDED = {**_slips(), **{short: word.replace("-", " ") for short, word in _SHORT.items()}}
del _MENDED["were's"]


def respelled(whole: Source) -> Source:
    """The source of an English text with its spelling mended in ``seen``; the text as it came is untouched."""
    seen = whole.seen
    if _MENDED.keys().isdisjoint(_WORD.findall(seen.lower())):  # as most texts are
        return whole
    places = whole.at if whole.at is not None else None
    out: list[str] = []
    at: list[int] = []
    last = 0
    for match in _TOKEN.finditer(seen):
        word = _MENDED.get(match.group().lower())
        if word is None:
            continue
        if match.group().isupper() and len(match.group()) > 1:
            word = word.upper()
        elif match.group()[0].isupper():
            word = word[0].upper() + word[1:]
        start, end = match.span()
        out += (seen[last:start], word)
        at += range(last, start)
        # The first letters stand for themselves, the last letter for the last one, whatever lies between.
        at += [min(start + letter, end - 1) if letter < len(word) - 1 else end - 1 for letter in range(len(word))]
        last = end
    out.append(seen[last:])
    at += range(last, len(seen) + 1)
    if places is not None:
        at = [places[place] for place in at]
    return Source(whole.text, "".join(out), at)
