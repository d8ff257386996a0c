"""Sells to somebody who did not ask to buy; or a post of one's own that is nothing but offer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agent.hints.draft import Draft
from agent.hints.felt import felt, hurt
from agent.hints.goods import GOODS
from agent.hints.offer import Offer
from agent.hints.phrases import Hit, Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.wants import wants_to_buy
from agent.hints.words import PERCENT, PRICE, Words
from agent.reading.wordlist import listed

ANSWER, POST, A_LITTLE = 1.75, 2.0, 0.75
"""How strong an offer must be (``offer.Offer.weight``) to be one in an answer, to be all that a post is, and for a
learned head to be believed."""
_OWN = frozenset(["i", "i'm", "i've", "i'd", "i'll", "im", "ive", "myself"])
_OFFERS = listed(
    "make offer sell teach do design build repair fix print paint translate ship deliver provide specialise specialize "
    "offering selling taking making bake sew clean tutor coach"
)
_OURS = frozenset(["my", "mine", "our", "ours"])
#: How a thing came about, told by who made it.
_MADE = Phrases(
    {
        "made": """
            took|taken me|us? *? *? years|months|weeks|days|nights|winters|summers|goes|tries|attempts
            we recorded|taped|printed|baked|wrote|carved|wove|knitted|sewed|drew|painted|filmed|glued|fired|sang|brewed|
                pressed|stitched|bound|picked|boiled
        """
    }
)
NEAR = 4
"""Words after a call to do something in which is said what for."""
_HELP = listed("help support assistance updates update alerts advice questions problem issue issues membership")
_SHOP = frozenset(["shop", "bio", "store", "etsy"])


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    if draft.answers:
        feeling = felt(draft.post)
        found = draft.offer
        enough = ANSWER - (0.5 if feeling in ("sorrow", "trouble") else 0.0)
        if found.weight < enough or not _sells(draft, found) or wants_to_buy(draft.post_words) or _for_nothing(words):
            return
        yield Found(_message(draft), _place(words, found))
    elif not draft.trade:
        found = draft.offer
        if found.weight >= POST and not _has_a_voice(words):
            yield Found(_message(draft), None)


def _unphrased(draft: Draft) -> str | None:
    """For the learned head, which may add only where something is offered and nobody asked for it."""
    if draft.trade and not draft.answers:
        return None
    if draft.offer.weight < A_LITTLE or (draft.answers and wants_to_buy(draft.post_words)):
        return None
    return _message(draft)


def _message(draft: Draft) -> str:
    if not draft.answers:
        if draft.words.among(_OURS) and _MADE.find(draft.words):
            return "This is all offer. Whom it is for is not in it."
        if draft.words.among(_OURS):
            return "This is all offer. How it came about, and for whom, is not in it."
        return "This is all offer. Who made it, and for whom, is not in it."
    if hurt(draft.post, draft.post_words):
        return f"{draft.them} wrote of something that hurts. This offers to sell."
    return f"{draft.them} did not ask to buy."


def _place(words: Words, found: Offer) -> tuple[int, int] | None:
    if not found.hits:
        return None
    first = min(hit.first for hit in found.hits)
    last = max(hit.last for hit in found.hits)
    return words.place(first, last)


def _sells(draft: Draft, found: Offer) -> bool:
    """Whether it asks for money or for an order, and does not only tell where a thing is or until when."""
    words = draft.words
    priced = bool(words.count[PRICE] or words.count[PERCENT])
    told = {hit.tag for hit in found.hits}
    if (priced and told & {"where", "stock"}) or any(
        hit.tag in ("buy", "money", "sure") and not _for_help(words, hit) for hit in found.hits
    ):
        return True
    if draft.post_words.count["?"]:  # who asked is sent there, which ``brush-off`` speaks of
        return _apart(hit for hit in found.hits if hit.tag == "stock") > 1
    return any(_SHOP & set(words.said[hit.first : hit.last]) for hit in found.hits) or (
        "stock" in told and bool(told & {"praise", "hurry"})
    )


def _apart(hits: Iterable[Hit]) -> int:
    """How many of the phrases do not share a word with one before."""
    count = last = 0
    for hit in hits:
        if hit.first >= last:
            count, last = count + 1, hit.last
    return count


def _for_help(words: Words, hit: Hit) -> bool:
    """Whether one is to call, sign up or subscribe for help or news, and not to buy: "contact us for support"."""
    near = words.said[hit.first : hit.last + NEAR]
    return hit.tag == "buy" and not words.count[PRICE] and any(word in _HELP for word in near)


def _for_nothing(words: Words) -> bool:
    """ "No charge", "for nothing": given, not sold."""
    pairs = set(zip(words.said, words.said[1:], strict=False))
    return bool(pairs & {("no", "charge"), ("for", "nothing"), ("on", "me"), ("no", "cost"), ("for", "free")})


def _has_a_voice(words: Words) -> bool:
    """Whether somebody speaks in it: "I" who does more than offer ("I make logos"), or who tells of the making."""
    said = [*words.said, ""]
    own = any(word in _OWN and said[place + 1] not in _OFFERS for place, word in enumerate(said[:-1]))
    return own or _tells_of_the_making(words)


def _tells_of_the_making(words: Words) -> bool:
    """Whether it tells how a thing of their own came about: "Our album is out. We recorded it in a barn"."""
    said = words.said
    theirs = any(word in _OURS and not GOODS.isdisjoint(said[n + 1 : n + NEAR]) for n, word in enumerate(said))
    return theirs and bool(_MADE.find(words))


RULE = HintRule(
    id="sales-pitch",
    level="note",
    contract=(
        "sells in an answer to somebody who did not ask to buy; or, in a post of the user's own, is nothing but "
        "offer, "
        "discount, call to action and benefits. An offer in a person's own voice, with something of theirs in it, is "
        "their trade, not a fault"
    ),
    why="Push is shut out; people choose whom they hear. A list of benefits makes the other do the work.",
    source="Sprout Social Index 2016: 23 promotional posts for each answer; Nod's own experience",
    reads="both",
    find=_find,
    unphrased=_unphrased,
    examples=(
        Example("Sorry to hear. Order a new quilt this week and I can do 10% off.", "", post="My cat died on Sunday."),
        Example("Our Autumn Sale is on. Save 25% on all candles. Order today and enjoy free delivery.", ""),
        Example("The small one is £24, order here.", None, post="How much is the small bowl?"),
        Example("I made a small zine about moss. It's 6 if anyone would like it.", None),
    ),
)
