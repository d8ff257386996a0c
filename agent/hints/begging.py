"""Begging for reactions in a post of one's own, by its frames: an order to react, a poll of signs, a dare, a number to
reach, a complaint about the algorithm. ``BEGGING`` are phrases, ``polls(text)`` what stands in signs and quotes."""

from __future__ import annotations

import re

from agent.hints.phrases import Phrases
from agent.hints.words import EMOJI
from agent.reading.wordlist import listed

_THING = listed(
    "likes like shares share comments comment follows followers subs subscribers hearts retweets votes yeses "
    "rts views reactions"
)
_WHO = listed(
    "friend friends mate mates bestie besties someone somebody mum mom dad nan gran sister brother boss husband wife "
    "hairdresser partner cousin gang squad crew bff them him her people person one pal buddy neighbour teacher "
    "colleague"
)
_LISTS = {
    "begging": """
        tag|mention|@|invite|nominate a|an|your|ur|the|that|all|this|<number>|two|three|five|ten *? *? *? $who
        tag|mention them|him|her^
        ^comment|type|repost|retweet|react now|below|me|yes|no|amen|with|if|how|which|all|your|
            ur|the|what|where|one|hbd|in|this|a|an
        and|now|so|then|please|just|everyone|everybody comment|react|repost|retweet now|below|me|yes|no|amen|with|if|
            how|which|all|your|ur|the|what|where|one|later|in
        comment|like|share|save|swipe|react now|later|and|or comment|like|share|save|react|follow|subscribe|unfollow
        smile|wave|nod|clap|scream|blink|honk|stand|cheer twice? if you|u|you're|youre|your|you've
        put a finger down
        put|stick your|ur hand|hands|paw up if
        put|stick your|ur hand|hands|paw *? if
        give|gimme|let me|us|hear *? a|you|some wave|shout|cheer|amen|woop|yeah|noise|roar
        make some noise
        shout out your
        say it back
        say hi|hello|hey so|or|if|below|and
        show me|us your hands|support|love
        <number> more? $thing and|by|or|till|until|to|for|i'll|ill|we'll|then
        <number> more $thing|people
        if|once|when we|this|i|it hit|hits|reach|reaches|get|gets *? *? <number>
        most|more likes|votes|shares|comments|hearts wins|by|gets|win
        get|reach us|me|him|her|it|this to? <number>|1k|5k|10k
        reach <number>|1k|5k|10k
        smash|hit like|subscribe|follow
        ^share|tag|send *? with|to the|someone|somebody|a|every one|who|mum|mate|friend|person|somebody
        <number> out of <number>
        be the? first to *? *? *? comment|comments|like|spell|guess|share|spot
        first|closest person|one|comment|commenter|guess|<number>|answer to comment|like|guess|share
        whoever|who guesses|comments|guess first|the
        i bet you|ya|u
        i dare|challenge|double-dare you|ya|u^
        i dare|challenge|double-dare you|ya|u to? not|comment|post|share|like|scroll|tell|go|name|say|reply|tag
        bet|betcha you|ya|u can't|cant|won't|wont|didn't|never
        only|just my|your|ur|the? real|true|best|closest|genuine friends|fans|followers|ones
        real|true fans|friends|ones know|will|can
        who's|whos|who is? excited|ready|watching|awake|reading|listening|guilty
        where you|u|y'all|are at|my *? ^
        how many of you|u|ya are brave|dare|can|remember|know
        nobody|noone|no-one is? ever? shares|likes|comments|talking my|this|on|about
        no one ever? shares|likes|comments my|this|on
        this post|reel|video|page will|won't reach|vanish|disappear|flop|get
        prove|trick|beat|feed|fight|please|help the algorithm
        algorithm is|gods|wrong|hungry|starving|hides|hates|loves|likes|shows
        algorithm *? is|hungry|starving
        so the algorithm
        meta|facebook|instagram|insta hides|buries|punishes small|us|pages
        vanish|vanishes|disappear|disappears from your
        share|repost|spread before|so|now they|this|it|everyone|kindness|all|the *?
        share before they
        forward|send|pass|copy|paste this|it *? *? to <number>|five|six|seven|ten|twelve|a|
            someone|everyone|every|your|all
        forward|copy this *? *? to
        break|broke the chain
        chain post|letter^
        don't|dont|do break|ignore|scroll|be not? *? the|past|shy|chain^
        don't|dont leave me hanging
        scroll by|past without
        invite all|your|ur|everyone *? friends|mates|family|everyone
        tell me|us i'm|im|you wrong|agree
        prove it^
        fight me
        fight me in
        choose|pick|guess wisely
        you|u have to|can only|must|only choose|pick|keep|save|eat one|two|three|only *?
        you|u can? only|must keep|choose|pick|save|have one|two|three|<number>
        you have to choose|pick
        no cheating|peeking|googling|excuses|fence-sitters|fence
        no wrong answers
        ^would you rather
        truth or dare
        true or false
        which one of your friends
        w or l
        comments are looking|lonely|so|empty|quiet|feeling
        answers below|on|in *? *? postcard|comments|below|replies
        vote now|with|below|for|in
        go vote
        if you've|youve|you|u 've|have read this far
        if you can read this
        press|hit|click|tap|smash|bash *? save|follow|subscribe|bell|button|heart|like
        press|hit|click|tap|smash|bash the|that|this|your button|heart|bell
        give|tell|hit|show|send me|us your|ur|one *? best|worst|funniest|weirdest|dream|thing|reason
        with an|a gif|emoji
        in the|your comments|replies^
        ready set go
        ^ask me anything
        like this|the|my picture|pic|photo|post|page
        don't|dont|not forget|forgetting to follow|like|share|subscribe
        flood|spam this|my|the|us
        let's|lets settle|flood|see|smash|break|make this|it|which|who|how|the
        just saying^
        copy to your wall
        save so|this|it the|post|for|so
        guess what^
        own up^
        discuss^
        decide^
    """,
}
BEGGING = Phrases(_LISTS, thing=_THING, who=_WHO)
_SIGN = EMOJI.pattern + "\ufe0f?"
_HEAD = r"(?:^|[.,!?:;]\s*|\b(?:and|so|to|now|then|please|just|everyone|everybody|below|or)\s+)"
_POLL = re.compile(
    rf"(?P<a>{_SIGN}\s*(?:=|if (?:you|u|ya)\b|for (?:yes|no)\b))|(?P<b>{_SIGN}\s*or\s*(?:\w{{1,12}}\s*)?{_SIGN})"
    rf"|(?P<c>\b(?:react|vote|answer|reply|let (?:me|us) know)\s+(?:with\s+)?(?:an?\s+)?{_SIGN})"
    r"|(?P<d>\b(?:like|love|rt|haha|wow|laugh|retweet|yes|no|hell yes)\s?=\s?\w)"
    rf"|{_HEAD}(?P<e>(?:comment|type|write|say|reply(?: with)?|answer|drop)\s+[\"“‘'][^\"”\n]{{1,24}}[\"”’'])"
    rf"|{_HEAD}(?P<f>(?:pop|hit me with|throw|leave|drop|spam|show|give)(?: (?:me|us|it|this))?"
    rf"(?: (?:a|an|your|some))? ?{_SIGN})"
    r"|(?P<g>(?:^|[.!?:]\s+|\d\.\.\.\s?)go(?:,? go)*[\s!🙏❤️👇]*$)"
    r"|(?P<h>^\W*w or l\b)",
    re.IGNORECASE | re.MULTILINE,
)


def polls(text: str) -> tuple[int, int] | None:
    """The place (code points) of a poll of signs, a word to be said, or a "Go!"."""
    match = _POLL.search(text)
    return match.span(match.lastgroup or 0) if match else None
