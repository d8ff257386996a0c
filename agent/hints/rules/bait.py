"""Begs for reactions, or asks a question that nobody wants answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hints.begging import BEGGING, polls
from agent.hints.cries_for_help import cries_for_help, in_need
from agent.hints.draft import Draft
from agent.hints.phrases import Hit, Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.words import EMOJI, LINK, YOU_WORDS, Sentence, Words
from agent.reading.wordlist import listed

_GROUP = listed(
    "friend friends someone somebody mate mates bestie besties people person buddy mum mom dad sister brother pal "
    "partner "
    "girl guy one two three 3 <number> anyone family boss colleague husband wife"
)
#: What is begged for in an answer too.
_REACT = listed("like likes heart hearts retweet rt share shares comment repost follow tag double-tap smash")
#: What is asked for because it is needed: "share your comments", "in the comments section", "share the details".
_OF_THEIRS = listed("your details section")
_LISTS = {
    "bait": """
        ^type|comment|say|drop|show|send *? *? *? if you|you're|your|ur
        say hi|hello|hey|something|yes in|if|below|and
        some love with|in|by|on|and
        <percent> can't|cannot|will|won't|fail
        share below|yours
        am i|it the|just only|me one|^
        only one who|that
        don't|dont you|we just|all love|hate|wish
        what|where would|could you|u do|be|buy|go|pick|choose|say with|if|a|to|for
        what makes|made|keeps you
        i need <number>
        pick one|a|your|^
        mention|tag|@ somebody|someone|a|an|the|your|three|two|<number> who|friend|friends|that|person
        everyone|everybody|anyone who|that shares|likes|reposts|follows|comments
        hit|press|tap follow|like|share|subscribe
        how's|hows|how is everybody's|everyone's|your everybody|everyone|monday|week|day|weekend
        how's|hows everybody's|everyone's
        bet nobody|noone|no-one
        drop it|them|yours|one|some below|here
        vote|tell|answer|reply|let|share|shout in|me|us|below|with|it *? *? *? comments|emoji|emojis|below|replies
        know|below|vote|answers in the replies
        with an emoji
        name a better|one|cuter|prettier|two
        find me a
        comment|type|write|reply * and|for|to i'll|ill|win|get|i|we|see
        one|<number> like|share|comment|rt|retweet is|gets|for
        get no|zero|any likes|love|shares|hearts
        no likes
        share share
        how far this|it can
        repost|reblog|share this|if
        be honest who|how|do|did|what|which
        ^who still|here|hasn't|remembers|grew|doesn't|else *? *? *?
        raise your
        blow|blowing this|up
        go viral
        make this|it|him|her|them go|viral|famous|trend
        help me|us reach|get|hit|beat|grow|win
        road to <number>
        nearly|almost|only|just at <number>
        <number> followers|likes|subscribers
        show|give this|him|her|them|it|some some? love|likes|hearts
        send|tag this to *? who
        screenshot this
        copy and paste
        pass it on
        scroll|keep scrolling if|past
        ^if you|u love|agree|know|remember|support|care|see|read|are|can|want *? *? *? *? *? like|share|repost|
            comment|tag|follow|rt|retweet|type|heart|double
        only real|true|legends|geniuses|smart|kind|the|a *? will|can|know|understand|remember
        can you|u spot|guess|find|see|solve
        you|u won't|wont|will never|not believe|guess
        what happened|happens next
        your|ur turn^
        sound off
        weigh in
        comments|replies open
        tell me|us your|yours|something|one|what|where|in *? *? comments|below|emoji|word|emojis|words
        in one|three|five|<number> words|word|emojis|emoji
        ^rt|retweet|repost|smash if|to|this|for|and|the|my
        ^like if|and|to|this^
        ^share|comment|follow|save if|and|for
        like|rt|retweet|repost|comment|share|heart if you|u|ur|you're|your|this
        ^like if|for|and
        likes|like|hearts|rts|retweets|shares|follows|comments if|to if|agree|show|help|prove
        rt|retweet|repost if|to|and
        dubble|double|duble|dbl tap
        tag|@ a|your|ur|someone|somebody|the|that|one|two|three|<number> *? $group
        tag someone|somebody|3|<number>
        comment|type|drop|reply|coment a|an|your|ur|the|me|yes|amen|one|
            below|<number>|in|with|us|ur *? *? *? emoji|heart|below|comments|amen|word|flame|fire|yes|vibe|
            comment|colour|city|country|birthday|sign|name|age|thoughts|gif
        comment|type|drop|write|coment|reply yes|amen|no|below|down|your|ur|<number>
        comments|thoughts below
        thoughts below
        drop a|an|your|ur|some|ur
        know|below|it|vote|answers|thoughts|say in the|your comments
        put|leave|send|drop|give a|your|some heart|hearts|like|love|emoji|thumbs|star
        smash|hit like|subscribe|follow and|if|please
        smash|hit|mash|press|slap|bash that|the|this|like *? like|heart|button|follow|share|subscribe
        who|whos|who's else|agrees|agree|relates|feels loves|needs|wants|is|with|thinks|agrees|same|hates|can't^
        who else^
        who agrees|relates^
        who's|whos|who with me|us
        who's|whos|who with me|us
        can|could i|we|this get|reach|hit *? *? <number>|likes|hearts|some|an|retweets|shares|love|amen
        get|reach|hit this|it|us|me to <number>
        at least <number>
        let's|lets|help get|break|hit|make|go|see|us|me this|to|the|it|if|viral|reach|<number> *? internet|
            viral|<number>|trend|trending
        if this|it|i|we|my gets|get|reaches|hits|gains|reach *? <number>
        for every like|share|comment|rt|retweet|follow
        every like|share|comment|rt|retweet counts|is|helps|means
        <number>|<percent> of|percent people|you|us
        only|just <percent>|<number> *? of|will|can|people
        bet|i you|nobody|no-one|u can't|cant|won't|can|cannot *? name|guess|find|do|spot|solve|share|name
        bet no one|body can|will
        prove me|them|us wrong
        don't|dont|do|never not? scroll|keep|just past|scrolling|scroll
        without|before typing|liking|commenting|sharing|saying|scrolling
        type|say amen
        hands|hand|paws up|in if|who|for
        raise|put|show|throw your|ur|a|of hand|hands|paw|glass
        ignore|skip|scroll if|past you
        share|pass|spread this|it|the|if|with|to|your *? so|if|with|word|every|everyone|all|story|before|loves|friends
        save this|it|for post|for|later
        turn on|your post|notifications
        rate|rating this|it|my|me|him|her|these|them *? *? *? *? <number>
        settle|settling this|it once|now|here|for|forever
        let's|lets settle this
        ^change my mind^
        ^drop yours|urs^
        bet|i this|it|that flops|flop
        this|it is|will|gonna flop
        closest|best|first|funniest comment|answer|caption|guess|reply wins|gets
        ^rt|retweet^
        pick your fighter
        ^this or that^
        finish|complete this|the|my sentence|lyric|lyrics|line|phrase
        how many likes|rts|retweets|shares|hearts|amens
        quote|quote-tweet this with
        the? first word|name|thing|animal|colour|color|three *? *? you|u see|spot|find
        describe|sum *? *? *? *? *? in|with|using <number>|one|three|two|only|just|a word|words|emoji|emojis|gif|gifs
        using|with only|just emojis|emoji|gifs
        tell|show me|us *? *? *? *? without telling|saying|showing
        and|& i'll|ill guess|rate|judge|roast
        nobody|no-one|noone will|is|gonna *? *? comment|share|congratulate|wish|repost on|my|me|this|him|her|because|bc
        no one will|is|gonna *? *? comment|share|congratulate|wish|repost on|my|me|this|him|her|because|bc
        nobody|no-one|noone will|gonna|even say|says|cares|care *? *? because|bc|cos i|i'm|im|it's|its|my|he's|she's
        no one will|gonna|even say|says|cares|care *? *? because|bc|cos i|i'm|im|it's|its|my|he's|she's
        won't|wont|never get|gets even? a|one|any|many? single? like|likes|wish|wishes|share|shares|heart|
            hearts|retweets
        in|under|below the replies|comments and|& i'll|ill|i
        follow|like for|me|us|and|like|page|this *? *? more|follow|share|page|tag|tips|comment|subscribe
        follow|like comment|share|like|tag|follow
        giveaway|contest|competition
        ratio this
        vote|poll below|now|in|with an
        guess|caption this|what|the|in|who *? comments|below|win
        caption this
        name|describe a|one|your|something|yourself|this *? *? *? without|wrong|word|in|emoji|emojis|starts
        wrong answers only
        fill in the blank|blanks|gap|gaps^
        finish the|this|my sentence|phrase
        agree or disagree
        true or false
        hot or not
        yes or no
        unpopular opinion
        change my mind
        tell me without|you're
        nobody will|wil|would|likes|ever like|this|care|share|see
        show some love
        show me|us|your *? *? love|support|hands
        spam the|me|my|this
        feed the algorithm
        beat|trick|fight the algorithm
        algorithm hates|gods|boost
        like this|the post|photo|page|tweet|video|reel|and
        like my reply|comment|post|page|tweet|photo
        <number> likes|hearts|shares|retweets|comments|followers
        please|plz|pls likes|like|retweet|rt
        please|plz|pls share this|post|if|widely|far|and|it
        please|plz|pls follow me|us|my|our|back|and|for
        need|want|get|show me|us|some *? likes|hearts|comments|shares
    """,
}
_TAIL = {
    "tail": """
        let|lmk|tell us|me|know|in|i *? *? know|comments|below|i'm
        let me|us know
        comment|comments|answer|reply|vote below
        below
        in the|your comments
        i'll|ill go first
        go first
        discuss
    """
}
_PHRASES = Phrases(_LISTS, group=_GROUP)
_TAILS = Phrases(_TAIL)
_HEART = re.compile(
    r"(?:^|[,.!?:;]|\band|\bplease|\bjust|\bthen)[^\S\n]*+"
    r"(?P<begs>(?:leave|drop|put|send|give|comment|type|post|reply(?: with)?|smash)"
    rf"(?: (?:me|us|him|her|it|this))?(?: (?:a|an|your|some|one))? ?{EMOJI.pattern})",
    re.IGNORECASE | re.MULTILINE,
)
#: A finger that points at the place for answers, and options to say there ("1, 2, 3 or 4").
_POINTS_DOWN = re.compile("[^?]{0,40}?[\U0001f447\u2b07\U0001f53d]")
_OPTIONS = re.compile(r"\b(?:1|a), ?(?:2|b)\b(?:, ?\w\b)*,? or \w\b", re.IGNORECASE)
#: A post that is nothing else is about nothing.
_WHOLE = listed("agree thoughts right amen relatable opinions discuss")
_LONE = listed(
    "agree thoughts right amen relatable same true facts yes ready opinions discuss who's discussion hands anyone"
)
_STALE = [
    line.split()
    for line in [
        "do you agree",
        "don't you agree",
        "do you agree or disagree",
        "what do you think",
        "what are your thoughts",
        "am i right",
        "who can relate",
        "can you relate",
        "anyone else",
        "who is with me",
        "isn't it",
        "are you ready",
        "are you with me",
        "what about you",
        "how about you",
        "and you",
        "what's yours",
        "whats yours",
        "which one are you",
        "what would you choose",
        "what's your favourite",
        "what is yours",
        "sound familiar",
    ]
]
_GENERIC = Phrases(
    {
        "generic": """
            your favourite|favorite|fave|fav|go-to|spirit
            you can't|cant live
            make|makes you feel
            describes you
            can't live without
            who else|here|loves
            who doesn't love
            your mood|vibe|superpower|why|weekend plans?
            what does * mean to you
            what inspires|motivates|drives you
            what are you grateful|thankful|proud
            one word
            best advice
            which are you
        """
    }
)


_MESSAGE = "This asks for a reaction, not for a word."


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    if cries_for_help(words) or in_need(draft.post_words):
        return
    hits = [hit for hit in _PHRASES.find(words) if not _told(words, hit)]
    if draft.answers:
        hits = [hit for hit in hits if _begs(words, hit)]
    else:
        hits += [hit for hit in BEGGING.find(words) if not _told(words, hit)]
        hits.sort(key=lambda hit: hit.first)
        if not hits and (place := polls(draft.text)):
            yield Found(_MESSAGE, place)
            return
    if begs := _HEART.search(draft.text):
        yield Found(_MESSAGE, begs.span("begs"))
        return
    if hits:
        first, last = hits[0].first, max(hit.last for hit in hits if hit.first <= hits[0].last)
        yield Found(_MESSAGE, words.place(first, last))
        return
    for number, sentence in enumerate(words.sentences):
        if sentence.mark != "?":
            continue
        said = words.of(sentence)
        last = number >= len(words.sentences) - 2
        alone = (len(said) < 3 and said[0] in _LONE) or said in _STALE
        generic = not draft.answers and any(sentence.first <= hit.first < sentence.last for hit in _GENERIC.find(words))
        called = (
            last
            and any(hit.first >= sentence.first for hit in _TAILS.find(words))
            and len(said) < 9
            and _far(words, said)
        )
        whole = len(words.sentences) == 1 and len(said) == 1 and said[0] in _WHOLE
        points = _points_down(draft.text, words, sentence)
        if not draft.answers and (generic or whole or points or (number and (alone or called))):
            yield Found("Is this a question that you want answered?", words.place(sentence.first, sentence.last))
            return


def _points_down(text: str, words: Words, sentence: Sentence) -> bool:
    """Whether a finger shows where to choose one of the options; a finger alone may show a picture."""
    if words.count[LINK] or not _POINTS_DOWN.search(text, words.ends[sentence.last - 1]):
        return False
    said = words.of(sentence)
    return bool(_OPTIONS.search(text)) or ("which" in said and any(word in YOU_WORDS for word in said))


def _begs(words: Words, hit: Hit) -> bool:
    """Whether an answer begs too: "Like if", "share this"; "share the details here" asks for what is needed."""
    said, after = words.said[hit.first : hit.last], words.said[hit.last : hit.last + 2]
    return any(word in _REACT for word in said) and not any(word in _OF_THEIRS for word in said + after)


def _told(words: Words, hit: Hit) -> bool:
    """Told of somebody ("says my son"), not asked of the reader; or jested about ("Like and subscribe, says ...")."""
    after = words.said[hit.last : hit.last + 3]
    before = words.said[max(0, hit.first - 3) : hit.first]
    if any(word in ("says", "said", "say") for word in after + before):
        return True
    return any(
        word in ("thank", "would", "i'd", "you'd", "we'd", "we", "i", "do", "did", "to", "for", "look", "looks")
        for word in before[-1:]
    )


def _far(words: Words, said: list[str]) -> bool:
    """Whether a question has nothing to do with what stands before it."""
    return not set(said) & set(words.said[: words.said.index(said[0])]) - {"the", "a", "or", "is", "in"}


RULE = HintRule(
    id="bait",
    level="note",
    contract=(
        'begs for reactions ("like if you agree", "tag a friend"), or asks a forced question; a real question, also an '
        "either-or, is not bait"
    ),
    why="People notice a question that wants clicks. One that you want answered is answered.",
    source="Nod's own experience: forced questions get filed under “do not expect a conversation”",
    reads="draft",
    find=_find,
    unphrased=lambda draft: None if cries_for_help(draft.words) else _MESSAGE,
    examples=(
        Example("Mornings are better with coffee. Like if you agree!", "Like if you"),
        Example("Handmade beats factory. Agree?", "Agree"),
        Example("Blue door or green door? The painter comes at nine and my wife's asleep.", None),
    ),
)
