"""Where a draft sends somebody on to another place or person: by grammar, not by turns of phrase.

Three frames: an order or advice to go, look or ask there ("please telephone reception", "you'd need to speak to your
bank"); a statement that it stands there or that others see to it ("sizes are on the label", "any cobbler will tell
you"); and a bare place instead of an answer ("Care label."). Whether anything else is said, ``rules/brush_off.py``
judges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hints.places import DESK, EXPERT, INFO, MEDIA, NAMED
from agent.hints.words import END, HANDLE, LINK, NUMBER, Sentence, Words
from agent.reading.wordlist import listed

_STANDS = listed(
    "is are was were 's should can may will be been listed written shown explained posted published available found "
    "stated described detailed outlined marked printed indicated mentioned given covered linked pinned up all also "
    "already always just now there down right over both available explained set"
)
_AT = listed("on in at under underneath over via through inside with to from by near below above")
_OF_PLACE = listed(
    "the a an our my your their its his her this that these those any every each official local own main whole full "
    "top bottom back front side very same of on in at for to and s customer technical product products parish info "
    "information size booking patch course event events help pinned care contact user store download details "
    "head box ticket tourist lost first last new page print small fine council's manufacturer's company's group's "
    "youtube google facebook instagram fb ig whatsapp sign notice traders' client search"
)
_ASK = listed(
    "contact telephone phone ring call dial email e-mail mail whatsapp dm pm inbox message msg text consult ask "
    "enquire inquire liaise hmu"
)
_SPEAK = listed("speak talk write turn refer apply appeal complain address reach")
_SEE = listed(
    "see check read watch browse consult visit view scroll search compare follow peruse study review search join use "
    "access open refer browse listen explore checkout try use cek"
)
_GO = listed("go head pop hop nip jump come look turn log refer sign subscribe register enrol enroll click tap swing")
_REPORT = listed(
    "report log raise submit lodge file open create fill complete track direct address forward send raise rate book post "
    "register take bring enter apply put"
)
_FILLS = listed("log raise submit lodge file open create fill complete")
_NOT_ASKED = listed("away yourself it him her round back in off out again myself")
_ALSO_OF_FRIENDS = listed("ask call ring text phone")
_PAPER = listed("ticket form case claim request issue complaint job report enquiry query application")
_THROUGH = listed("via through using to with on at in")
#: What may stand between the beginning of a sentence and an order.
_LEAD = listed(
    "please pls plz plse kindly just simply and or then so but also first maybe perhaps either always directly "
    "hi hey hello hiya yo dear good morning afternoon evening day sir madam ma'am maam ma miss mate bro bruh dude fam "
    "hun love boss oga po sis dear friend sorry oh ah um er hmm well ok okay yeah honestly literally basically "
    "actually again best better thanks thank you not sure dunno no idea bonjour hola welcome greetings lol haha "
    "i'd we'd suggest recommend advise unfortunately sadly afraid do"
)
_NEED = listed("need have has best better want got like able recommend advise welcome free worth wise easiest ought")
_YOU = listed("you you'd you'll you've u ya y'all youd youll one")
_MAY = listed("can could should must may might would will shall 'd")
_NOT_YOU = listed("i i'll i'd i'm i've ill im we we'll we're we'd they they'll he she he'll she'll let's lets who")
_ING = listed(
    "contacting asking checking speaking emailing calling ringing phoning reading looking consulting visiting "
    "messaging searching googling trying browsing talking"
)
_DID_YOU = listed(
    "tried try contacted contact asked ask called call checked check spoken speak read seen rung ring emailed email consulted "
    "consult looked look googled google searched search"
)
_BEFORE_ING = listed("recommend suggest advise try by worth tried consider advisable about")
_LOOK = listed("look browse read squiz gander peek scroll search google nosey nosy butchers dig")
_CALL = listed("bell ring call shout buzz tinkle line email message dm mail text note pm")
_TELLS = listed(
    "tell know knows help assist advise direct answer explain say decide decides handles handle deals sort happy able "
    "point respond reply let see"
)
_WILL = listed("will can should would 'll could might must may")
_FRIEND = listed("friend friends free bet exists knows mate pal")
_KNOWALLS = listed("google dictionary internet engines wikipedia search")
_MANY = listed("loads lots plenty tons heaps many some several a an enough hundreds so an")
_THINGS = listed("box tin packet bottle pinned table account ticket book pack map drive notice search")
_THEIRS = listed("inbox email e-mail mail dms messages chat phone box outbox")
_BARE_MORE = listed(
    "the a an my our your in on at of is under online lol fam hun bro mate please pls thanks thx x xx here there now "
    "up cheers dear sir"
)
_TOPIC = listed(
    "enquiries enquiry inquiries inquiry queries query questions question complaints complaint issues issue problems "
    "problem suggestions permissions permission feedback help support items bugs orders bookings refunds returns updates "
    "corrections requests info information details prices pricing technical licensing"
)
_ABOUT = listed("for regarding re concerning about any all with")
_DONE = listed(
    "handled submitted directed addressed sent reached contacted dealt issued processed given reported raised discussed "
    "answered done found made booked ordered taken managed run organised organized decided published announced posted "
    "communicated explained settled sorted resolved provided listed written shown stated described detailed outlined "
    "marked printed indicated mentioned covered linked available"
)
_SPOTS = listed(
    "gate door entrance exit counter wall window product products item items photo photos picture back cover"
)
_OWN = listed(
    "bio profile highlights story stories feed faq faqs description newsletter channel pinned website site page blog "
    "listing shop linktree playlist captions caption comments"
)
_BE = listed("be is are was been being get gets 're")
_AREA = listed("department dept responsibility remit job area jurisdiction pigeon")
_OTHERS = listed("not another different separate isn't aint ain't else's")
_POINTS = listed("it this that they these those all everything its thats theyre link links")
_BY = listed("by through via to with on in at over from here privately separately online")
_FINDS = listed("find finds found see sees")
_HOLDS = listed("has have holds explains answers covers contains says shows tells lists")
_SAYS = listed(
    "talk talked says say said explained covered addressed answered wrote written posted mentioned stated discussed shared"
)
_MADE = listed("sell did made wrote have do posted recorded filmed i've we've offer teach run uploaded")
_ON = listed("on about for regarding concerning re covering explaining showing somewhere in")
_ORDERS = (
    _ASK | _SPEAK | _SEE | _GO | _REPORT | listed("have take give drop send shoot pop write keep get google rtfm find")
)
OF_DESKS = (
    _TOPIC
    | _LEAD
    | _DONE
    | _BE
    | _YOU
    | _MAY
    | DESK
    | MEDIA
    | INFO
    | listed(
        "working days five hours someone somebody respond check find due high volumes experiencing aware happy apart kind "
        "subject change responsibility department third party regarding sort matters there here while ago somewhere ohh ohhh"
    )
)
"""Words that say nothing to a matter beside those that send them on."""
MOST_BARE = 4
REACH = 9
_BREAK = re.compile(r"[,;:()\[\]→>–—•|/\n]|\s-+\s|[\U0001f000-\U0001faff\u2600-\u27bf]")


def sends(words: Words) -> Iterator[tuple[int, int]]:
    """The words that send somebody on, from the first to after the last, in order."""
    for sentence in words.sentences:
        n = sentence.first
        while n < sentence.last:
            end = _at(words, sentence, n)
            if end > n:
                yield n, end
                n = end
            else:
                n += 1


def bare(words: Words) -> tuple[int, int] | None:
    """All of a draft that is only the name of a place ("Care label.", "The internet")."""
    said = [word for word in words.said if word not in END]
    places = [word for word in said if (word in MEDIA or word in NAMED) and word not in _THINGS]
    if not 0 < len(said) <= MOST_BARE or not places or "your" in said or said[-1] in _OF_PLACE - MEDIA:
        return None
    rest = [word for word in said if word not in places and word not in _BARE_MORE]
    return (0, len(words.said)) if len(rest) < len(places) + 1 and len(rest) < 2 else None


def _at(words: Words, sentence: Sentence, n: int) -> int:
    """Where what begins at word ``n`` and sends on ends; ``n`` or less where nothing does."""
    said, last = words.said, sentence.last
    word = said[n]
    if word in _ASK and sentence.mark == "?" and n + 3 > last:
        return n  # "Ring tonight?"
    if word in ("refer", "direct", "point") and said[n + 1 : n + 3] == ["you", "to"]:
        return _place(said, n + 3, last)
    if (
        word in _ORDERS
        and not (word == "ask" and _broken(words, n + 1))
        and (_ordered(said, sentence.first, n) or _after_a_break(words, sentence, n))
    ):
        end = _order(said, n, last)
        if end > n:
            return end
    if word in _ING and n > sentence.first and said[n - 1] in _BEFORE_ING:
        return _place(said, n + 1, last) or n
    if word in _DID_YOU and n > sentence.first + 1 and said[n - 1] in _YOU and said[n - 2] in ("have", "did"):
        return _place(said, n + 1, last)
    return _statement(words, sentence, n)


def _after_a_break(words: Words, sentence: Sentence, n: int) -> bool:
    """Whether a comma, an arrow, an emoji ... stands before: "Programmes are done by the shop, speak with them"."""
    return n > sentence.first and _broken(words, n)


def _broken(words: Words, n: int) -> bool:
    return n < len(words.said) and bool(_BREAK.search(words.text, words.ends[n - 1], words.starts[n]))


def _ordered(said: list[str], first: int, n: int) -> bool:
    """Whether the word at ``n`` is an order or an advice to the one who is answered."""
    before = said[max(first, n - 6) : n]
    if not before or all(word in _LEAD for word in said[first:n]):
        return True
    near = before[-1]
    if said[first] in _ABOUT or near in _TOPIC:
        return not any(word in _NOT_YOU for word in before)
    if near in ("to", "and", "or", "then"):
        for word in reversed(before[:-1]):
            if word in _NOT_YOU:
                return False
            if word in _YOU or word in ("please", "kindly"):
                return True
        return (near in ("or", "and") and said[n] in _ASK) or (near == "to" and len(before) > 1 and before[-2] in _NEED)
    if near in ("please", "pls", "plz", "kindly", "just", "simply", "directly", "best", "better"):
        return not any(word in _NOT_YOU for word in before[-3:-1])
    if near in _MAY:
        return before[-2] in _YOU if len(before) > 1 else near in ("can", "may", "should", "must")
    if near in ("you", "u") and len(before) > 1 and before[-2] in ("could", "can", "would", "might"):
        return True
    return near in ("you'd", "youd", "you'll", "youll")


def _order(said: list[str], n: int, last: int) -> int:
    word = said[n]
    after = said[n + 1] if n + 1 < last else ""
    if word in ("have", "take", "give", "drop", "send", "shoot", "pop", "write", "keep"):
        for at in range(n + 1, min(last, n + 5)):
            if said[at] in _LOOK and word in ("have", "take", "give"):
                return _place(said, at + 1, last) or (at + 1 if at + 1 == last else 0)
            if said[at] in _CALL and word in ("give", "drop", "send", "shoot", "pop", "write"):
                return at + 1 if said[n + 1] in ("us", "me", "a", "an", "our", "the", "them") else 0
            if said[at] == "eye" and word == "keep":
                return _place(said, at + 1, last)
    if word == "get" and after in ("on", "onto", "hold"):
        return _place(said, n + 2, last, 5)
    if word == "get" and said[n + 1 : n + 4] == ["in", "touch", "with"]:
        return min(last, n + 6)
    if word in _ASK and after not in _NOT_ASKED:
        if word in _ALSO_OF_FRIENDS and after in ("me", "your", "if", "any", "when", "<number>"):
            return _place(said, n + 1, last)
        return (
            0 if said[n + 1 : n + 3] in (["the", "bell"], ["the", "doorbell"], ["the", "buzzer"]) else min(last, n + 3)
        )
    if word in _SPEAK and after in ("to", "with", "out", "the"):
        return _place(said, n + 1, last) or (min(last, n + 3) if word in ("speak", "apply") and after != "the" else 0)
    if word == "see" and after in ("you", "ya", "u"):
        return 0
    if word == "scroll" and not after:
        return n + 1
    if word in ("google", "rtfm", "search") and after in ("it", "that", "for", "", "this", "around", "online"):
        return min(last, n + 2)
    if word == "check" and after in ("with", "at"):
        return min(last, n + 4)
    if word == "try" and after and after not in ("it", "to", "and", "not", "again"):
        return _place(said, n + 1, last, 4)
    if word == "find":
        return _place(said, n + 1, last, REACH + 3)
    if word in _SEE:
        return _place(said, n + 1, last)
    if (
        word in _GO
        and not (word == "turn" and after != "to")
        and after in ("to", "on", "over", "at", "through", "along", "in", "into", "up", "across", "down")
    ):
        return _place(said, n + 1, last)
    if word in _REPORT:
        for at in range(n + 1, min(last, n + 6)):
            if said[at] in _PAPER and word in _FILLS:
                return at + 1
            if said[at] in _THROUGH and word not in ("put", "open", "bring", "take", "enter"):
                end = _place(said, at + 1, last, 5)
                return end or (
                    min(last, at + 2)
                    if word in ("report", "log", "submit") and said[at] in ("via", "through", "using", "to", "on")
                    else 0
                )
            if said[at : at + 2] == ["up", "with"] or (said[at] == "to" and word == "take"):
                return min(last, at + 4)
    return 0


def _place(said: list[str], n: int, last: int, reach: int = REACH) -> int:
    """Where a place, desk or expert that is named from word ``n`` on ends; 0: none is."""
    for at in range(n, min(last, n + reach)):
        word = said[at]
        if word in ("because", "but", "if", "so", "i'll", "i", "i've", "when", "it's"):
            return 0
        if word in _THEIRS and said[at - 1] == "your":
            return 0
        if _a_place(word) or word in ("online", "below", "above") or (word == "there" and at > n):
            while at + 1 < last and _a_place(said[at + 1]):
                at += 1
            return at + 1
    return 0


def _a_place(word: str) -> bool:
    word = word.removesuffix("'s")
    return word in MEDIA or word in NAMED or word in DESK or word in EXPERT or word in (LINK, HANDLE)


def _statement(words: Words, sentence: Sentence, n: int) -> int:
    """Where a statement that it stands elsewhere, or that others see to it, ends; 0: none begins at ``n``."""
    said, last = words.said, sentence.last
    word = said[n]
    near = said[n + 1 : min(last, n + 6)]
    plain = word.removesuffix("'s")
    if n == sentence.first and word in _TOPIC and len(near) > 1:
        for at in range(n + 1, last):
            if said[at] in (LINK, HANDLE):
                return at + 1
    if n == sentence.first and word not in _NOT_YOU and word not in _YOU and word not in ("it", "that", "this"):
        for at in range(n + 1, min(last, n + 5)):
            if said[at] in ("can", "will", "should", "could") and said[at + 1 : at + 2] in (["advise"], ["assist"]):
                return at + 2
    if plain in INFO or plain in MEDIA:
        begins = n == sentence.first or word != plain or said[n - 1] in _LEAD or _broken(words, n)
        end = _stands(said, n + 1, last, word != plain, plain not in _POINTS) if begins or plain not in _POINTS else 0
        if end:
            return end
    if word in DESK or word in EXPERT or word in NAMED or plain in _KNOWALLS:
        end = _sees_to_it(said, n, last, near, word != plain)
        if end:
            return end
    if (word in MEDIA or word in NAMED) and near and near[0] in _HOLDS and len(near) > 1:
        return min(last, n + 4)
    if word in _SAYS and near:
        at = n + 1 + sum(near[k : k + 1] in (["about"], ["so"], ["that"], ["this"], ["it"]) for k in range(2))
        if at < last and said[at] in _AT:
            return _place(said, at, last, 5)
    before = said[max(sentence.first, n - 3) : n]
    if word in _FINDS and any(other == "be" if word == "found" else other in _YOU for other in before):
        return _place(said, n + 1, last)
    if word in _DONE and n > sentence.first and near and near[0] in _BY:
        if any(other in _BE or other.endswith("'s") for other in before):
            return _place(said, n + 1, last, 5)
    if word in ("is", "are") and near and near[0] in ("in", "on", "under", "all") and word not in before:
        own = next((n + 1 + k for k, other in enumerate(near[1:4], 1) if other in _OWN), 0)
        if own and any(other in ("my", "our", "the") for other in near[1:4]):
            return own + 1
    if word in ("on", "by") and near[:1] in (["request"], ["appointment"], ["arrangement"]):
        return n + 2
    if word == "by" and near[1:2] == ["only"]:
        return n + 3
    if word == "go" and near[:1] == ["to"] and before and before[-1] in ("should", "must", "to"):
        return _place(said, n + 2, last)
    if word in _AREA and n > sentence.first and any(other in _OTHERS for other in before):
        return n + 1
    if word in ("one", "question") and near[:2] in (["for", "the"], ["for", "your"]) and len(near) > 2:
        return min(last, n + 4) if any(_a_place(other) for other in near[2:]) else 0
    if word == "matter" and near[:2] in (["for", "the"], ["for", "your"]):
        return min(last, n + 4)
    if sentence.mark == "?":
        return 0
    by_me = n == sentence.first or said[n - 1] in ("i", "we", "i've", "we've") or word in ("i've", "we've", "sell")
    return _there_is(said, n, last) if word not in _MADE or by_me else 0


def _sees_to_it(said: list[str], n: int, last: int, near: list[str], held: bool) -> int:
    """ "(The office) will tell you", "(Google) is your friend"."""
    after = near[0] if near else ""
    if after in _WILL and any(other in _TELLS for other in near[1:4]):
        return min(last, n + 4)
    if after in ("knows", "handles", "decides", "opens", "deals", "deal", "handle"):
        return min(last, n + 3)
    if after == "exists" or ((after in ("is", "are", "'s") or held) and any(other in _FRIEND for other in near[:4])):
        return min(last, n + 4)
    return 0


def _there_is(said: list[str], n: int, last: int) -> int:
    """ "There's a leaflet", "I did a video on that"."""
    word, at = said[n], n + 1
    if word in ("there's", "theres", "there"):
        while at < last and said[at] in ("is", "are", "'s", "also", "already"):
            at += 1
        if at < last and said[at] in _MANY:
            for place in range(at + 1, min(last, at + 6)):
                if said[place] in MEDIA or said[place] in NAMED or said[place : place + 2] == ["out", "there"]:
                    return place + 1
    elif (
        word in _MADE
        and at < last
        and said[at] in ("a", "an", "the", "one", "whole", "some", "several", "done", "written")
    ):
        for place in range(at + 1, min(last, at + 5)):
            if said[place] in MEDIA and said[place + 1 : place + 2] and said[place + 1] in _ON:
                return place + 2
    elif word in ("loads", "lots", "plenty", "tons"):
        return _place(said, at, last, 5)
    elif word == "somewhere" and at < last and said[at] in _AT:
        return _place(said, at, last, 4)
    return 0


def _stands(said: list[str], n: int, last: int, held: bool, spots: bool) -> int:
    """ "(prices) are listed on the page": from word ``n`` on, a preposition and a place. ``held``: "is" was said."""
    at = n
    if at < last and said[at] in ("you", "u", "that", "we"):
        at = next((k for k in range(at + 1, min(last, at + 5)) if said[k] in ("is", "are")), at)
    while at < min(last, n + 6) and said[at] in _STANDS:
        held = True
        at += 1
    if at < last and said[at - 1] == "available":
        return at + 1
    if at >= last:
        return at if at > n and said[at - 1] in ("below", "above", "online") else 0
    if said[at] in ("online", "below", "above"):
        return at + 1
    if said[at] in _AT:
        end, unknown = at + 1, 0
        while end < last and end < at + 6:
            word = said[end]
            if word in _THEIRS and said[end - 1] == "your":
                return 0
            if (
                ((word in MEDIA or (spots and word in _SPOTS)) and not (word == "post" and unknown))
                or word in NAMED
                or word in (LINK, HANDLE)
            ):
                while end + 1 < last and (said[end + 1] in MEDIA or said[end + 1] in NAMED):
                    end += 1
                return end + 1
            unknown += word not in _OF_PLACE and word != NUMBER
            if unknown > 1:
                return 0
            end += 1
    return 0
