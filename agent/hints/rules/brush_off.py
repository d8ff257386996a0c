"""Sends them elsewhere and says nothing to the matter."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.felt import felt
from agent.hints.given import parts
from agent.hints.phrases import Hit, Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.stock import THANKS, own_words_of
from agent.hints.words import I_WORDS, LINK, Sentence, Words
from agent.reading.wordlist import listed

_CHANNEL = listed(
    "website websites site page pages homepage webpage faq faqs bio profile blog channel newsletter brochure "
    "catalogue catalog "
    "description listing label lable manual handbook instructions packaging pinned highlights stories story feed "
    "patreon discord "
    "app portal form link links archive playlist video videos post posts t&cs terms policy centre center desk "
    "shop store event "
    "poster credits youtube leaflet sign box label email mail guide leaflet booklet menu timetable section "
    "info programme program forum wiki docs documentation group "
    "support book books article articles thread threads talk talks lecture interview reel reels podcast "
    "episode web chat "
    "bulletin minutes"
)
_DESK = listed(
    "support service services team office agent publisher printer printers courier couriers manufacturer supplier "
    "provider "
    "department dept helpdesk helpline hotline reception desk organiser organisers organizer organizers "
    "organisation company "
    "customer care technical logistics ticket box venue hall agency manager secretary council retailer shop store "
    "warehouse post "
    "carrier bank insurer insurance people staff label distributor accounts colleague colleagues admin admins "
    "moderator hq line secretariat registry registrar clerk ombudsman"
)
_LISTS = {
    "away": """
        ^search|google|youtube youtube|it|google|for|the
        $channel|policy|policy's|prices|sizes|everything|chart is|are|'s? linked|listed|written|explained|shown|
            printed|posted|in|on *? *? *? $channel|list|box|packet|back
        policy's|info's|tutorial's|recipe's|list's|link's|prices|everything's on|in the|my|our
        it's|its written|printed|listed|explained|stated|shown|all on|in|there|under *? *? $channel|box|packet|back
        it's|its|that's|tutorial's|tutorial|answer's|info|everything's in|on the|my|our *? *? $channel
        look|looked it|that up
        look up
        all|everything the? info|details|information|answers|rules *? *? in|on the|my|our
        on|in my|our youtube|insta|instagram|tiktok|facebook|twitter|etsy|patreon|email|mail|newsletter
        ^see|check|read|consult|ask|contact|visit|try *? *? $channel|$desk|doctor|vet|plumber|poster|sign|venue|
            internet|credits
        take it|that|this *? up with
        ^please|just see|check|read|consult|ask|contact|visit|email|call|ring
        send|drop|shoot|ping us|me a|an dm|pm|email|message|mail and|to|with|^
        it's|its|it|that's|everything's|everything all on|in|under|over *? *? *? *? *? $channel
        there's|theres|there|we|i is|have|'ve? a|an|some *? *? *? on|in|under my|our|the $channel
        pop|head|hop|go|come|jump|nip over|to|on|along|across|onto to? my|our|the $channel
        email|dm|message|call|ring|text|pm|contact us
        take|move|bring it|this|that to|into dms|dm|private|email|messages
        t&cs
        try the|our|your|their *? *? $desk
        dm|pm|message|msg|email|e-mail|mail|inbox|contact|call|ring|text|phone|write|ask|hmu|direct|refer us|
            our|the|me|support|customer|technical|to|my|your *? *? $desk
        dm|pm|msg|message|email|e-mail|inbox|contact|call|ring|text|phone us|me|for|the|our *?
        ^dm|dms|pm|email|inbox|hmu
        ask|call|ring|email|contact|phone the|at|your|our|them|in *? *? $desk
        ^ring|call|ask|phone the|your|our|their|them
        for all *? *? *? see|visit|check
        write|writing to us|our|the|technical|customer|support|me
        write|drop|send|pop|shoot us|me|the|our a|an email|line|message|dm|note|mail|pm
        get in touch
        get|be|reach in|out touch|to
        reach|reaching out to|via|by|through
        see|check|visit|read|consult|try|browse|search|find|refer|view|follow|use|check|look|go|head out|at|on|
            in|over|to|up? to|on|at|in|out? our|the|my|your|this|these *? *? $channel
        see|check|visit|read|consult|try|follow the|our|my|your $channel
        see faq|faqs|website|bio|link|pinned|description|above|below|there
        have|take a look|read|browse|peek|scroll|search at|on|through|in|of|around? our|the|my|your? *? $channel
        have a look|read
        you|u can|could|may|might|should|need|have|must|will to? ask|contact|speak|talk|email|ring|call|message
        you|u can|could|may|might|should|need|have|must|will|wil to? find|see|read|look|
            check *? *? *? *? *? $channel|there|online|below|above
        you'll|youll|you'd|youd find|have|need absolutely? everything|all|answers|more|information|details|it
        you'll|youll|you'd|youd best|better|need|have to? pop|ask|look|contact|check|drop|speak|talk|email|
            message|ring|call
        it's|its|it|that|that's|everything|everything's|all|info|information|informations|details|answers|this|
            there's|theres|they're|prices is|are|there|you|stands|was|should|can *? *? *? on|in|over|under|
            through *? *? *? $channel
        it's|its|it|that|that's|thats|everything's|all on|in|under|over|the|my|our *? *? *? $channel
        is|are|'s explained|answered|listed|stated|written|covered|shown|found|described|in|on *? *? *? there|$channel
        has|have|holds|contains all|the|every|everything answers|answer|info|information|details|answer|you
        all|everything is|are|explained|listed|there|you *? *? there|need|$channel
        link|links|info|details|price|prices in|below|on|at|is|are bio|profile|my|our|the
        dm|dms|message|inbox|pm for details|info|price|prices|more|pricing
        pinned post|tweet|comment
        first comment
        open|raise|submit|log|file|create|fill a|the|an|in|out|your *? *? ticket|form|case|request|claim|
            complaint|report
        fill in|out
        must|should|can|need|have|are|is to? be? submitted|directed|addressed|sent|reported|raised|handled|booked
        direct|address|forward|submit|send|refer|take|raise|report all|your|any|this|it|that|
            you *? *? *? up? to|with|through|via
        take|bring|raise it|that|this up? with
        is|are|that's|thats|gets handled|dealt|done|managed|run|organised|organized|answered|
            processed by *? *? *? $desk
        dealt|handled|deals|deal with|by
        not my|our|the department|job|table|area|thing|decision|responsibility
        nothing to do with
        that's|thats|it's|its up to|for|a
        for that|this|technical|colour|color|questions|details|more|any|further|all|updates|prices|orders|
            bookings|complaints *? *? *? please|pls|you|you'd|contact|email|see|write|message|ask|visit|go|call
        follow our|my|the|us|me for|page|account|channel|newsletter|on
        latest updates|news|info
        google it|is
        ^google^
        ^just? google
        just google
        google exists|knows|has|will
        rtfm
        complete our|the|this|your|an *? *? form
        asked and answered
        ^scroll^
        search function|bar|box|button|engine
        live chat|support
        plenty|enough|lots|loads|much has|have been written|said
        another|other|different|separate department|team
        i|we? did|made|wrote|posted|have|recorded|filmed a whole|long|full|entire video|post|thread|article|
            reel|episode|
            newsletter|tutorial on|about this|that|it
        somewhere in|on|under|among my|our|the
        it's|its|that's|thats|they're|theyre|everything's|everything all? listed|explained|described|up|down? there|
            right? on|in|under|over *? *? *? $channel
        is|are published|described|detailed|outlined|set|available in|on|under *? *? *? $channel
        pics|photos|pictures|prices|sizes|dates|times|details|specs|measurements|ingredients|instructions|
            hours are? all? on|
            in|under|at the|my|our|each $channel
        i|we explained|covered|addressed|answered|discussed that|it|this|all? *? in|on|under my|our|the *? *? $channel
        should|must|can|need|needs|have|has to? go|be? sent|addressed|directed|made? to|with|through the|our|your|
            another *? *? $desk
        raise|log|submit|report it|this|that via|through|using|with
        search|scroll the|my|our|through|for|back|up|down
        subscribe to my|our|the|us
        speak|talk|turn to|with the|our|my|your|a *? $desk
        i|we don't|dont|can't|cannot|do|keep do|*? answer|discuss|deal|handle|separate|take|do this|these|that|
            questions|orders|it|feedback|from|with *? *? *? facebook|here|online|publicly|comments|social|media|
            dms|there
        not here^
        not on|over facebook|here|social|twitter|x|dms|messages|comments
        our|my|the *? *? $desk deals|handles|deal|handle|team
        our|my|the *? *? $desk will|can|should *? help|assist|advise|answer|reply|contact|get|look|take|tell|sort|be|
            deal|handle|see|decide
        one|someone|somebody of|from|on the|our team|staff|will
        somewhere on|in my|the|our
        there's|theres|there a|is|an *? video|post|article|guide|page|thread|form|tutorial|faq|section about|on|
            for|somewhere
        articles|posts|videos|pages in|on|about my|the|our|it|this|that *?
        please see|refer|check|consult|contact|visit|message|email|dm|direct|address|note|call|ring|write|
            submit|use|go
        kindly refer|see|check|consult|contact|visit|direct|address
        as stated|described|mentioned|explained|written on|in|above
        already answered|explained|posted|covered|in
        contact details|us|me|form|page
        customer care|service|support|services
        link below
        event page
        ^the $desk should|will|can|knows|decides|handles you|that|this|it|answer|help|tell|with
    """,
}
_PHRASES = Phrases(_LISTS, channel=_CHANNEL, desk=_DESK)
#: Said by somebody who takes the matter in hand.
_HELPS = Phrases(
    {
        "helps": """
            i'll|ill|we'll|i've|ive|we've|i'm|im|we're
            i|we can|could|will|put|fixed|sent|packed|moved|found|made|just|use|used|checked|did|was|am|got|kept
            let me
            come|bring|drop with|it|by|round|in|to|over|them
            my fault|mistake
                send|give|tell|message|dm|show|post|text me|it|them|both|your|his|her|address|number
            so|because|since it|you|they|your|the
            because|since that
            so|since that i|you|your|we
            meet|ring|call you
            shall|should|would i|we|you
        """
    }
)
_WHERE = Phrases(
    {
        "where": """
            where do|can|could|should|to|did|might|will|would *? *? i|we|one|u|you|people|find|get|buy|see|go|
            look|apply|send|sign|complain|post
            where is|are|s the|your *? *? *? link|page|schedule|list|form|shop|menu|channel|pattern|recipe|site|
            store|tickets
            where u|you post|sell|publish|stream
            link|links|url|email|e-mail|mail|phone number|address|website|contact
            who|whom do|should|can|to|does i|we|one|ask|contact|complain|write|speak|talk
            how do|can|could i|we|one|u aply|apply|contact|sign|register|join|enter|reach
            know|recommend a|an|any|somebody|someone|anybody good?
            in private
            which channel|site|page|app|shop
            how do|can|could|should|would i|we|one|you *? *? report|reach|contact|flag|complain
            way to contact|reach|report|apply|complain
            chat|phone|telephone|email service|support|number|line
        """
    }
)
#: Where nobody should wait for a word here first.
_AT_ONCE = listed("emergency ambulance police 999 911 112")
_VERY_PAGE = listed("article articles guide steps instructions section chapter chart drawing diagram")
_TO_HAND = frozenset(["i'm", "i'll", "i've", "im", "ive"])
_KIND = frozenset(["kind", "lovely", "aw", "aww", "sweet"])
_EMPTY = listed(
    "colour advice questions question enquiries details information info matter matters everything absolutely "
    "somebody somebody's "
    "hiya heya kind ask asking letting looking interested interest questions lovely get back bear updates "
    "we're sorry apologies apologise apologize apologised trouble we'd look into help assist"
)


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    if not draft.answers or draft.post is None or _asks_where(draft) or words.among(_AT_ONCE):
        return
    hits = _PHRASES.find(words)
    if not hits:
        return
    if felt(draft.post) == "sorrow" and len(words.sentences) > 1 and words.among(I_WORDS):
        return
    called = parts(draft.names)
    away: list[Hit] = []
    for sentence in words.sentences:
        inside = [hit for hit in hits if sentence.first <= hit.first < sentence.last]
        if inside and not _helps(words, sentence, inside) and not _hands_over(words, sentence):
            away += inside
        elif _says_something(words, sentence, called):
            return
    if away:
        place = words.place(away[0].first, max(hit.last for hit in away if hit.first <= away[0].last))
        yield Found(f"This sends {draft.called or 'them'} elsewhere. What can you say here?", place)


def _hands_over(words: Words, sentence: Sentence) -> bool:
    """Whether it gives the very page that tells it ("these steps: https://..."), and not the front door of a site."""
    said = words.of(sentence)
    return LINK in said and any(word in _VERY_PAGE for word in said)


def _asks_where(draft: Draft) -> bool:
    """Whether a place to go to is what they asked for."""
    return bool(_WHERE.find(draft.post_words))


def _helps(words: Words, sentence: Sentence, away: list[Hit]) -> bool:
    part = Words(" ".join(words.of(sentence)))
    sent_away = {n - sentence.first for hit in away for n in range(hit.first, hit.last)}
    helps = [hit for hit in _HELPS.find(part) if hit.first + 1 not in sent_away or hit.first not in sent_away]
    return bool(helps) and not any(word in ("team", "keep", "form") for word in part.said)


def _says_something(words: Words, sentence: Sentence, called: tuple[str, ...]) -> bool:
    part = Words(" ".join(word for word in words.of(sentence) if word != LINK))
    if any(word in _TO_HAND for word in part.said) and not any(word in THANKS or word == "sorry" for word in part.said):
        return True
    if any(word in THANKS or word in _KIND for word in part.said[:4]):
        return False
    own = [word for word in own_words_of(part, called) if word not in _EMPTY]
    return len(own) > 1 or (bool(own) and len(part.said) < 4) or any(word[0] == "<" for word in words.of(sentence))


RULE = HintRule(
    id="brush-off",
    level="note",
    contract='sends them elsewhere ("DM us", "see our FAQ", "contact support") and says nothing to the matter',
    why="Whoever is sent on has to ask twice. One word to the matter shows that they were heard here.",
    source="blog.x.com 2016, 3 sectors: 69 % of complainers think better of whoever answered them",
    reads="both",
    answers=True,
    find=_find,
    examples=(
        Example("See our FAQ.", "See our FAQ", post="Is the yarn machine washable?"),
        Example("No, it winds up. There's a diagram on the website.", None, post="Does it need batteries?"),
        Example("At swim.example/hours", None, post="where do i find the schedule"),
    ),
)
