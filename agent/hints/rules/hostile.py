"""Insult, contempt, threat or shouting at a person; not anger at things, at oneself or at somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.bad_names import NOUNS
from agent.hints.contempt import CONTEMPT, called
from agent.hints.draft import Draft
from agent.hints.felt import felt, hurt
from agent.hints.given import parts
from agent.hints.insults import INSULTS
from agent.hints.phrases import Hit, Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.words import END, I_WORDS, WE_WORDS, YOU_WORDS, Words
from agent.reading.latin import fold
from agent.reading.wordlist import listed

OFTEN = 5
"""Answers from which on two are taken to talk often: what they say in fun is left alone."""
LOUD = 0.7
SHORT = 4
"""Words up to which a mild word ("shut up") stands for itself; in a longer draft it may be banter."""

#: Names that are no banter, whoever is called so.
_NAMES = NOUNS - listed(
    "joke failure waste rubbish garbage trash disgrace embarrassment tool cow cows pig pigs rat snake sheep ape "
    "donkey worm toad "
    "bore dinosaur amateur hack creep freak troll trolls cheat thief fraud nuisance parasite pest brat bully git "
    "cretin fool fools "
    "dope sad witch hag boomer slob vermin leech swine crook jerk jerks goblin gremlin maniac lunatic vulture "
    "traitor beggar nobody nobodies karen boomer"
) | listed("windbag snitch know-it-all know-all ingrate ingrates dimwit halfwit failures lowlife crybaby snowflake")
_KIND_MARKS = listed(
    "legend love loved genius hero congrats congratulations proud brilliant amazing queen king gorgeous talented "
    "beautiful "
    "impressed jealous thanks thank bravo superb well wonderful yes yesss wow sorry hugs"
)
_CANNOT = frozenset(["can't", "cant", "cannot", "couldn't"])
_LIKE_YOU = (["like", "you"], ["like", "u"])
_TAGS = ("insult", "scorn", "alone", "away", "mild", "third")
_LAUGH = listed("haha hahaha lol lmao lmfao rofl hehe ha")
_PLAYFUL = ("😂", "🤣", "😜", "😉", "😝", "😘", "❤", "🥰", "😍", "💕")
_FINGERS = ("🖕",)
_STOPS = listed(
    "not never don't dont doesn't isn't aren't you're_not if think thinks said says say called call told wrote"
)
_SELF = I_WORDS | {"ima", "imma"}
_OTHERS = listed(
    "he he's she she's they they're his their anyone whoever who everyone's it it's that's this these those"
)
#: Before an order ("get a grip") they tell that somebody else gives it, or gets it.
_REPORTED = _SELF | listed("he she they him her them who to")
#: What friends say who mean to see each other again.
_FRIENDLY = listed(
    "beer beers pint pints drinks round shout love loves hug hugs xx xxx xo proud mate mates miss missed darling "
    "congrats congratulations friend pal buddy bro tickled brilliant badge cake champion"
)
#: Who laughs and asks so means no harm: "haha you donkey, you ok tho?"
_CARES = Phrases(
    {
        "cares": """
            you|u|ya ok|okay|alright tho|though|mate|love|^
            are you|u ok|okay|alright|hurt
        """
    }
)
#: Where a draft is nothing else, no head has words to weigh.
_ABUSE = Phrases(
    {
        "abuse": """
            shut up
            just? go? get lost|stuffed|knotted|bent
            just? go away|die|rot
            go to hell
            drop dead
            nobody|no-one cares|asked
        """,
        "curse": """
            kys|stfu|gtfo
            f|fk|fck|fuck|screw|sod you|u|off
            piss|bugger off
        """,
        "name": """
            you? loser|moron|idiot
            you losers|morons|scum|idiots
        """,
        "names": """
            losers|morons|scum|idiots
        """,
    }
)
#: Who asks so may be answered by it: "Which song?" -- "Shut Up", "Any tips for Venice?" -- "Get lost".
_ASKS_FOR = listed("what what's whats which who who's whos whose how where any anybody anyone somebody someone did")
#: Who tells so is told to shut up in fun: "I beat your record".
_BOASTS = listed("beat beaten won win winning passed scored")
_BESIDE_ABUSE = listed("no oh just well so and ugh please")
_NEVER = listed("never don't dont")
#: Orders that, in capitals, are shouted at somebody.
_SHOUTED = Phrases(
    {
        "order": """
            stop asking|spamming|shouting|complaining|whining|moaning|lying|arguing|bothering|pestering|wasting|
                blaming|pretending
            stop posting|writing|sending|calling|messaging me|us? this|it|here|in|now|nonsense|rubbish|lies|spam|^
            ^read the|my|our *? description|manual|error|faq|instructions|docs|documentation|rules|label|listing|
                post|sign|message|page|thread
            and|then|please|just read the|my|our *? description|manual|error|faq|instructions|docs|rules|label|post
            leave me|us alone
            ^go away
            ^get lost
            ^get out of my|our
            ^learn to|how
            ^listen before|when
            ^shut up
        """
    }
)


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    for finger in _FINGERS:
        at = draft.text.find(finger)
        shown = finger in (draft.post_text or "") or draft.post_words.among(("finger", "fingers"))
        if at >= 0 and not shown and not _talk_often(draft):
            yield Found(_message(draft), (at, at + len(finger)), sure=True)
            return
    if abuse := _nothing_but_abuse(draft):
        yield Found(_message(draft), words.place(abuse[0].first, abuse[-1].last), sure=True)
        return
    hits = [
        hit
        for hit in [*INSULTS.find(words), *CONTEMPT.find(words), *called(words), *_called_names(words)]
        if _aimed(words, hit) and not _of_their_door(draft, hit)
    ]
    if felt(draft.post) in ("trouble", "sorrow"):  # Said of whoever hurt them: it stands by them.
        hits = [hit for hit in hits if hit.tag != "third"]
    threat = [hit for hit in hits if hit.tag == "threat"]
    if words.number - _names_said(draft) > SHORT and felt(draft.post) != "trouble":
        hits = [hit for hit in hits if hit.tag != "mild"]
    meant = threat or ([] if _in_fun(draft) else [hit for hit in hits if hit.tag in _TAGS])
    if not meant and felt(draft.post) in ("trouble", "sorrow") and not _softened(words):
        meant = [hit for hit in hits if hit.tag == "cold"]
    if meant:
        insults = [hit for hit in meant if hit.tag == "insult"]
        # What sends them away and calls them names besides is no fun: "Get lost, you idiot".
        sure = any(_says_so(words, hit) for hit in insults) or (bool(insults) and len(insults) < len(meant))
        sure = (sure and not words.among(_LAUGH)) or _orders_loudly(draft)
        yield Found(_message(draft), words.place(meant[0].first, meant[0].last), sure=sure)
    elif _shouts(draft):
        yield Found(f"In capitals this shouts at {draft.called or 'them'}.", sure=_orders_loudly(draft))


def _nothing_but_abuse(draft: Draft) -> list[Hit]:
    """The hits, where an answer is nothing but plain abuse ("stfu", "Go away!"): not among friends, nor in fun, nor a
    "Shut up!" of astonishment, nor a name for somebody of whom they tell, or for a slip of their own, nor what may
    answer their question."""
    words, post = draft.words, draft.post_words
    if not draft.answers or words.number > 2 * SHORT or felt(draft.post) == "joy" or _talk_often(draft):
        return []
    playful = any(sign in text for sign in _PLAYFUL for text in (draft.text, draft.post_text or ""))
    if playful or words.among(_LAUGH) or post.among(_LAUGH) or _teased(draft):
        return []
    hits = _ABUSE.find(words)
    told = {hit.tag for hit in hits}
    if told & {"name", "names"} and post.among(_OTHERS | I_WORDS):
        return []
    if "names" in told and not (words.among(YOU_WORDS) or post.among(YOU_WORDS)):
        return []
    if "curse" not in told and ((post.count["?"] and post.among(_ASKS_FOR)) or _boasts(post)):
        return []
    if words.said[1:3] in (["up", "!"], ["off", "!"]):
        return []
    covered = {n for hit in hits for n in range(hit.first, hit.last)}
    aside = _BESIDE_ABUSE | END | {fold(part) for part in parts(draft.names)}
    return hits if all(n in covered or word in aside for n, word in enumerate(words.said)) else []


def _boasts(post: Words) -> bool:
    return post.among(I_WORDS | WE_WORDS) > 0 and post.among(_BOASTS) > 0


def _of_their_door(draft: Draft, hit: Hit) -> bool:
    """Whether the door that may hit them is one of which they told."""
    return "door" in draft.words.said[hit.first : hit.last] and draft.post_words.among(("door", "doors")) > 0


def _names_said(draft: Draft) -> int:
    return draft.words.among({fold(part) for part in parts(draft.names)})


def _called_names(words: Words) -> Iterator[Hit]:
    """Every bad name in a sentence that speaks to "you"."""
    for sentence in words.sentences:
        if not any(word in YOU_WORDS for word in words.of(sentence)):
            continue
        yours = False  # "You're right, I forgot it like a clown": the name is for whoever was spoken of last.
        for n in range(sentence.first, sentence.last):
            if words.said[n] in _SELF or words.said[n] in YOU_WORDS:
                yours = words.said[n] in YOU_WORDS
            meant = yours or n == sentence.first or words.said[n + 1 : n + 3] in _LIKE_YOU
            if words.said[n] in _NAMES and meant:
                yield Hit("insult", n, n + 1)


def _message(draft: Draft) -> str:
    who = draft.called or "them"
    if hurt(draft.post, draft.post_words):
        return f"This will hurt, and {draft.called or 'the writer'} is hurt already."
    return f"This hits {who}, not the matter."


def _says_so(words: Words, hit: Hit) -> bool:
    """Whether it tells them to their face what they are: "you're a cheapskate", "you absolute muppet"."""
    return " ".join(words.said[hit.first : hit.first + 3]).startswith(
        ("you're a ", "you're an ", "you are a ", "you are an ", "you absolute ", "you complete ", "you utter ")
    )


def _aimed(words: Words, hit: Hit) -> bool:
    """Whether it is aimed at who is spoken to: not denied, not reported, not of oneself or a third person."""
    before: list[str] = []
    at = hit.first - 1
    while at >= 0 and words.said[at] not in END and len(before) < 4:
        before.append(words.said[at])
        at -= 1
    if hit.tag in ("threat", "scorn"):
        return not any(word in ("could", "doctor", "song") for word in before)
    if any(word in _STOPS for word in before[:2]):
        return False
    own = words.said[hit.first : hit.last]
    if not _CANNOT.isdisjoint(own) and "yet" in words.said[hit.first : hit.last + 1]:
        return False  # "You can't draw YET"
    if before[:1] == ["no"] and own[0] not in YOU_WORDS:
        return False
    if hit.tag in ("away", "third"):
        return not any(word in _REPORTED for word in before[:3])
    yours = any(word in YOU_WORDS for word in own)
    return yours or not any(word in _OTHERS or word in _SELF for word in before)


def _talk_often(draft: Draft) -> bool:
    return draft.exchanges >= OFTEN and felt(draft.post) not in ("sorrow", "trouble")


def _teased(draft: Draft) -> bool:
    """Whether they began: what is said back to "you couldn't organise a sandwich" is weighed by its phrases alone."""
    return bool(INSULTS.find(draft.post_words)) and felt(draft.post) is None


def _in_fun(draft: Draft) -> bool:
    """Whether it is plainly fun among friends: they talk often, or praise stands beside the bad word."""
    if _talk_often(draft):
        return True
    words = draft.words
    if "praise" in draft.reading.intents and words.among(_KIND_MARKS):
        return True
    glad = words.among(_KIND_MARKS) - words.count["well"] + (2 if {"no", "way"} <= set(words.said) else 0)
    playful = any(sign in draft.text for sign in _PLAYFUL) or words.among(_LAUGH) > 0
    if felt(draft.post) == "joy" and words.among(_KIND_MARKS | _FRIENDLY):
        return True
    complains = draft.post is not None and "complaint" in draft.post.intents
    cares = not complains and bool(_CARES.find(words))
    kind = glad > 0 or words.among(_FRIENDLY | {"brother"}) > 0 or cares
    return glad > 1 or (playful and kind)


def _softened(words: Words) -> bool:
    return words.among(("sorry", "apologise", "apologize", "fault", "refund", "hug", "hugs", "love")) > 0


def _orders_loudly(draft: Draft) -> bool:
    """Whether nobody can take the capitals for joy: an order stands there, and three exclamation marks."""
    return draft.text.count("!") > 2 and _orders(draft.words) and _shouts(draft) and not _talk_often(draft)


def _orders(words: Words) -> bool:
    """Whether an order stands there that is not turned round: "NEVER STOP POSTING"."""
    return any(_NEVER.isdisjoint(words.said[max(0, hit.first - 2) : hit.first]) for hit in _SHOUTED.find(words))


def _shouts(draft: Draft) -> bool:
    """Commands and reproaches in capitals; joy in capitals is joy."""
    words = draft.words
    if words.loud < LOUD or words.number < 4 or words.emoji > 1 or felt(draft.post) == "joy":
        return False
    cold = (
        "stop",
        "don't",
        "never",
        "not",
        "leave",
        "why",
        "enough",
        "wrong",
        "read",
        "listen",
        "nobody",
        "told",
        "fault",
    )
    at_them = words.among(YOU_WORDS | {"me", "my"}) > 0 and words.among(cold) > 0
    return (at_them or _orders(words)) and not words.among(_KIND_MARKS)


RULE = HintRule(
    id="hostile",
    level="warn",
    contract="insult, contempt, threat, shouting",
    why="Sent words stay. Of those who look twice at words written in heat, one in five changes them or lets them be.",
    source="Katsaros, Yang, Fratamico, ICWSM 2022: prompts before heated replies; friends' banter was the false alarm",
    reads="draft",
    find=_find,
    unphrased=lambda draft: None if _talk_often(draft) or _teased(draft) else _message(draft),
    examples=(
        Example(
            "Then don't buy anything, you're a cheapskate and always will be.", "you're a cheapskate", post="Too dear."
        ),
        Example("I HATE this road, ninety minutes for four miles", None, post="how's the commute", name="Paul Ekpo"),
        Example(
            "You monster! One second! I trained all spring for that, well done you.", None, post="I beat your record"
        ),
    ),
)
