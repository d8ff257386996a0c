"""A headline and a link, and nothing of one's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.phrases import Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.wants import wants_to_buy
from agent.hints.words import END, HANDLE, I_WORDS, LINK, TAG, WE_WORDS, YOU_WORDS, Words

_VOICE = (
    I_WORDS
    | WE_WORDS
    | YOU_WORDS
    | frozenset(["he", "she", "they", "them", "him", "her", "his", "their", "somebody", "someone", "anyone"])
)
_ALOUD = frozenset(
    [
        "lol",
        "haha",
        "omg",
        "ok",
        "okay",
        "wow",
        "yes",
        "no",
        "please",
        "thanks",
        "thank",
        "ugh",
        "aw",
        "oh",
        "this'll",
        "finally",
        "literally",
        "honestly",
        "here",
    ]
)
_STOCK = Phrases(
    {
        "stock": """
            new|latest|another|fresh|today's|my|our blog|video|post|article|episode|newsletter|podcast|vlog|
            short|reel|tutorial|issue|interview|press
            new|latest blog|youtube|podcast post|video|episode
            just|have posted|published|uploaded|released|dropped|shared a|an|my|new|our
            read more|on|it|the|full|about|here
            episode|issue|part|vol|chapter|no|ep <number>
            via <handle>
            ^link|links|source|video|article|interview|press|breaking|watch|listen|podcast|study|report|reuters|
            weekly|review|opinion|analysis
            now playing
            weekly|daily|monthly|sunday|friday roundup|round-up|digest|links|reading
            my|our latest|top|new|recent picks|article|post|piece|video|episode|blog|podcast|tips|guide|
            interview|review
            my|our *? is|just up|live|out|online
            live now
            check it|this out
            full|more story|article|interview|details|info|here|post|video
            click|tap here|to|for|the
            posted a photo|video|story
            press release
            the? <number>|seven|ten|five mistakes|ways|things|tips|reasons|best|most|facts|steps|rules|signs|
            ideas|lessons|secrets
            top|best <number>|ten|five
            our|my|the top|best picks|tips|choices
            watch|listen|subscribe now|here|on|to
        """
    }
)

#: What a link alone answers: "where's that from?", "what's the link?".
_ASKS_WHERE = re.compile(
    r"\b(?:where|link|url|address|source|website|site|page|which (?:one|recipe|pattern|song|video|book|article|episode)"
    r"|what(?:'s|’s| is) (?:it|this|that|the (?:song|track|recipe|pattern|video|book|article)))\b",
    re.IGNORECASE,
)
#: A sentence that leaves out its "I": "Listening to this today", "Found the recipe that Jo asked for".
_LEAVES_OUT_I = re.compile(
    r"\W*(?:just |still |been |currently |really )*"
    r"(?:found|listening|reading|rereading|watching|rewatching|loved|loving|enjoyed|enjoying|finished|playing|cooking|baking"
    r"|thinking|missing|remembering|humming|laughing|crying) (?:to |at |about |of |over )?"
    r"(?:this|that|these|those|the|it|my|a|an|one|some)\b",
    re.IGNORECASE,
)


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    if not words.count[LINK] or (draft.trade and not draft.answers) or (draft.answers and _asked_for_it(draft)):
        return
    if _bare(words) or (draft.english and _headline(draft.text, words, draft.answers)):
        message = f"A link alone. What would you say to {draft.called or 'them'} about it?" if draft.answers else ""
        yield Found(message or "A headline and a link. What do you make of it yourself?")


def _asked_for_it(draft: Draft) -> bool:
    if draft.post is None or not draft.post.questions:
        return wants_to_buy(draft.post_words)
    return (
        draft.words.number > 0
        or wants_to_buy(draft.post_words)
        or any(_ASKS_WHERE.search(question.text) for question in draft.post.questions)
    )


def _bare(words: Words) -> bool:
    return not [word for word in words.said if word not in END and word not in (LINK, TAG, HANDLE)]


def _headline(text: str, words: Words, answers: bool) -> bool:
    said = [word for word in words.said if word not in END and word[0] != "<"]
    stock = _STOCK.find(words)
    if stock and len(said) < 12 and stock[0].first < 3:
        return True
    plain = re.sub(r"\S*(?:https?://|\.\w{2,8}/)\S*|[#@]\w+", " ", text)
    long = re.findall(r"[^\W\d_]{4,}", plain)
    if len(long) > 1 and sum(word[0].isupper() for word in long) >= 0.75 * len(long):
        return True
    if answers or _LEAVES_OUT_I.match(text) or any(word in _VOICE or word in _ALOUD for word in said) or len(said) > 16:
        return False
    ends = [sentence.mark for sentence in words.sentences if any(word[0] != "<" for word in words.of(sentence))]
    quoted = re.match(r"""\W*["“]""", text) is not None
    return quoted or (all(mark == "" or (mark == "." and LINK in said) for mark in ends) and not _informal(plain))


def _informal(plain: str) -> bool:
    """Small letters from the start on are somebody talking, not a headline."""
    letters = re.search(r"[^\W\d_]", plain)
    return letters is not None and letters[0].islower()


RULE = HintRule(
    id="link-dump",
    level="note",
    contract="a headline and a link and nothing of the user's own",
    why="A headline says what others said. People follow you for what you make of it.",
    source="Nod's own experience: sterile, scheduled, copied posts get filed under “do not expect a conversation”",
    reads="any",
    find=_find,
    examples=(
        Example("Council approves new cycle route along the canal https://news.example/4471", ""),
        Example("I've walked this canal for nine years. Mixed feelings. https://news.example/4471", None),
        Example(
            "Here you go Omar: https://patterns.example/otter",
            None,
            post="what's the link to the pattern?",
            name="Omar",
        ),
    ),
)
