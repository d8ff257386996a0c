"""Where a draft sends somebody on to another place or person: by grammar, not by turns of phrase.

Three frames: an order or advice to go, look or ask there ("please telephone reception", "you'd need to speak to your
bank"); a statement that it stands there or that others see to it ("sizes are on the label", "any cobbler will tell
you"); and a bare place instead of an answer ("Care label."). Whether anything else is said, ``rules/brush_off.py``
judges.
"""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.orders import LEAD, MAY, NOT_YOU, THEIRS, TOPIC, YOU, a_place, broken, ordered_at, place
from agent.hints.places import DESK, EXPERT, INFO, MEDIA, NAMED
from agent.hints.words import END, HANDLE, LINK, NUMBER, Sentence, Words
from agent.reading.wordlist import listed

_STANDS = listed(
    "is are was were 's should can may will be been listed written shown explained posted published available found "
    "stated described detailed outlined marked printed indicated mentioned given covered linked pinned up all also "
    "already always just now there down right over both set"
)
_AT = listed("on in at under underneath over via through inside with to from by near below above")
_OF_PLACE = listed(
    "the a an our my your their its his her this that these those any every each official local own main whole full "
    "top bottom back front side very same of on in at for to and s customer technical product products parish info "
    "information size booking patch course event events help pinned care contact user store download details head "
    "box ticket tourist lost first last new page print small fine council's manufacturer's company's group's "
    "youtube google facebook instagram fb ig whatsapp sign notice traders' client search"
)
_TELLS = listed(
    "tell know knows help assist advise direct answer explain say decide decides handles handle deals sort happy "
    "able point respond reply let see"
)
_WILL = listed("will can should would 'll could might must may")
_FRIEND = listed("friend friends free bet exists knows mate pal")
_KNOWALLS = listed("google dictionary internet engines wikipedia search")
_MANY = listed("loads lots plenty tons heaps many some several a an enough hundreds so")
_THINGS = listed("box tin packet bottle pinned table account ticket book pack map drive notice search")
_BARE_MORE = listed(
    "the a an my our your in on at of is under online lol fam hun bro mate please pls thanks thx x xx here there "
    "now up cheers dear sir"
)
_DONE = listed(
    "handled submitted directed addressed sent reached contacted dealt issued processed given reported raised "
    "discussed answered done found made booked ordered taken managed run organised organized decided published "
    "announced posted communicated explained settled sorted resolved provided listed written shown stated described "
    "detailed outlined marked printed indicated mentioned covered linked available"
)
_SPOTS = listed(
    "gate door entrance exit counter wall window product products item items photo photos picture back cover"
)
_OWN = listed(
    "bio profile highlights story stories feed faq faqs description newsletter channel pinned website site page "
    "blog listing shop linktree playlist captions caption comments"
)
_BE = listed("be is are was been being get gets 're")
_AREA = listed("department dept responsibility remit job area jurisdiction pigeon")
_OTHERS = listed("not another different separate isn't aint ain't else's")
_POINTS = listed("it this that they these those all everything its thats theyre link links")
_BY = listed("by through via to with on in at over from here privately separately online")
_FINDS = listed("find finds found see sees")
_HOLDS = listed("has have holds explains answers covers contains says shows tells lists")
_SAYS = listed(
    "talk talked says say said explained covered addressed answered wrote written posted mentioned stated discussed "
    "shared"
)
_MADE = listed("sell did made wrote have do posted recorded filmed i've we've offer teach run uploaded")
_ON = listed("on about for regarding concerning re covering explaining showing somewhere in")
OF_DESKS = (
    TOPIC
    | LEAD
    | _DONE
    | _BE
    | YOU
    | MAY
    | DESK
    | MEDIA
    | INFO
    | listed(
        "working days five hours someone somebody respond check find due high volumes experiencing aware happy "
        "apart kind subject change responsibility department third party regarding sort matters there here while "
        "ago somewhere ohh ohhh"
    )
)
"""Words that say nothing to a matter beside those that send them on."""
MOST_BARE = 4


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
    end = ordered_at(words, sentence, n)
    return end if end > n else _statement(words, sentence, n)


def _statement(words: Words, sentence: Sentence, n: int) -> int:
    """Where a statement that it stands elsewhere, or that others see to it, ends; 0: none begins at ``n``."""
    said, last = words.said, sentence.last
    word = said[n]
    near = said[n + 1 : min(last, n + 6)]
    plain = word.removesuffix("'s")
    if n == sentence.first and word in TOPIC and len(near) > 1:
        for at in range(n + 1, last):
            if said[at] in (LINK, HANDLE):
                return at + 1
    if n == sentence.first and word not in NOT_YOU and word not in YOU and word not in ("it", "that", "this"):
        for at in range(n + 1, min(last, n + 5)):
            if said[at] in ("can", "will", "should", "could") and said[at + 1 : at + 2] in (["advise"], ["assist"]):
                return at + 2
    if plain in _POINTS and near and near[0] in ("tagged", "linked", "pinned", "stickied", "captioned"):
        return n + 2
    if plain in INFO or plain in MEDIA:
        begins = n == sentence.first or word != plain or said[n - 1] in LEAD or broken(words, n)
        end = _stands(said, n + 1, last, plain not in _POINTS) if begins or plain not in _POINTS else 0
        if end:
            return end
    if word in DESK or word in EXPERT or word in NAMED or plain in _KNOWALLS:
        end = _sees_to_it(n, last, near, word != plain)
        if end:
            return end
    if (word in MEDIA or word in NAMED) and near and near[0] in _HOLDS and len(near) > 1:
        return min(last, n + 4)
    if word in _SAYS and near:
        at = n + 1 + sum(near[k : k + 1] in (["about"], ["so"], ["that"], ["this"], ["it"]) for k in range(2))
        if at < last and said[at] in _AT:
            return place(said, at, last, 5)
    before = said[max(sentence.first, n - 3) : n]
    if word in _FINDS and any(other == "be" if word == "found" else other in YOU for other in before):
        return place(said, n + 1, last)
    was_done = any(other in _BE or other.endswith("'s") for other in before)
    if word in _DONE and was_done and near and near[0] in _BY:
        return place(said, n + 1, last, 5)
    if word in ("is", "are") and near and near[0] in ("in", "on", "under", "all") and word not in before:
        own = next((n + 1 + k for k, other in enumerate(near[1:4], 1) if other in _OWN), 0)
        if own and any(other in ("my", "our", "the") for other in near[1:4]):
            return own + 1
    if word in ("on", "by") and near[:1] in (["request"], ["appointment"], ["arrangement"]):
        return n + 2
    if word == "by" and near[1:2] == ["only"]:
        return n + 3
    if word == "go" and near[:1] == ["to"] and before and before[-1] in ("should", "must", "to"):
        return place(said, n + 2, last)
    if word in _AREA and n > sentence.first and any(other in _OTHERS for other in before):
        return n + 1
    if word in ("one", "question") and near[:2] in (["for", "the"], ["for", "your"]) and len(near) > 2:
        return min(last, n + 4) if any(a_place(other) for other in near[2:]) else 0
    if word == "matter" and near[:2] in (["for", "the"], ["for", "your"]):
        return min(last, n + 4)
    if sentence.mark == "?":
        return 0
    by_me = n == sentence.first or said[n - 1] in ("i", "we", "i've", "we've") or word in ("i've", "we've", "sell")
    return _there_is(said, n, last) if word not in _MADE or by_me else 0


def _sees_to_it(n: int, last: int, near: list[str], held: bool) -> int:
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
            for spot in range(at + 1, min(last, at + 6)):
                if said[spot] in MEDIA or said[spot] in NAMED or said[spot : spot + 2] == ["out", "there"]:
                    return spot + 1
    elif (
        word in _MADE
        and at < last
        and said[at] in ("a", "an", "the", "one", "whole", "some", "several", "done", "written")
    ):
        for spot in range(at + 1, min(last, at + 5)):
            if said[spot] in MEDIA and said[spot + 1 : spot + 2] and said[spot + 1] in _ON:
                return spot + 2
    elif word in ("loads", "lots", "plenty", "tons"):
        return place(said, at, last, 5)
    elif word == "somewhere" and at < last and said[at] in _AT:
        return place(said, at, last, 4)
    return 0


def _stands(said: list[str], n: int, last: int, spots: bool) -> int:
    """Where "(prices) are listed on the page" ends, from word ``n`` on; 0: nowhere. ``spots``: a door will do."""
    at = n
    if at < last and said[at] in ("you", "u", "that", "we"):
        at = next((k for k in range(at + 1, min(last, at + 5)) if said[k] in ("is", "are")), at)
    while at < min(last, n + 6) and said[at] in _STANDS:
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
            if word in THEIRS and said[end - 1] == "your":
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
