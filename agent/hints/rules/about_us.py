"""Speaks of "we", the company and the product, and hardly of them."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.given import parts
from agent.hints.phrases import Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.corporate import stock_phrases
from agent.hints.words import WE_WORDS, YOU_WORDS, Words
from agent.reading.latin import fold
from agent.reading.wordlist import listed

_FIRM = listed(
    "restaurant chefs firm projects school teachers market traders mill wool laboratory tools patents fleet "
    "vehicles hotel gym salon "
    "bakery bakers ingredients brewery kitchen cafe menu rate culture people growth "
    "team teams company product products brand branding range collection clients customers service services shop "
    "store studio "
    "agency organisation organization firm factory staff engineers designers designer trainers barbers experts "
    "specialists "
    "mission vision values strategy quality standards equipment premises facilities showroom innovation portfolio "
    "solutions "
    "technology app platform software website business workshop nursery brewery school academy club experience "
    "expertise "
    "professionals certified award awards award-winning prize patented logo features launch growth rebrand "
    "rebranded story journey "
    "hustle passion craft range yarns shoes beers wines cakes pies recipes classes courses machines members "
    "network system "
    "reviews stars rating chef barista coaches therapists stylists packaging materials production process formula "
    "interpreters venue venues events programme program staff members speakers theatre gallery museum "
    "campsite camp documentation processes touchpoints policy headquarters drivers stylists tutors conservatory "
    "sommelier customers employees recitals concerts exhibitions offering offerings batches premises rooms anthology "
    "magazine press covers boats kayaks bikes instructors curators artists director curator directors"
)
_BOASTS = Phrases(
    {
        "boast": """
            founded|started|run|owned by
            pass|success|satisfaction rate
            only|exclusively native|certified|the|trained|qualified|organic|local|finest|best
            trained|certified|graduates in|by|of
            one vision|team|goal|mission|family
            years of|in our|business|the|firm
            that is what|who our|we
            our *? stands for
            we serve|employ|host|produce|manufacture|hold|cover|operate|deliver|create|design
            proud|prouder|pride of|to|in|ourselves|with|.|our|and
            so|very|couldn't|be|take|are proud|prouder|pride
            leading|biggest|largest|finest|oldest|number|no1|no.1|best|top|coolest|dopest|premier|trusted|
                favourite studio|shop|one|company|provider|brand|<number>|in|on|team|coworking|club|nursery|class|
                rose|name|of
            the best|coolest|dopest|biggest|finest|leading|most
            number|no|nr one|<number>|1
            award|prize winning|winners|winner
            won|win|wins|winning|voted|named|received|awarded two|three|the|a|an|several|many|best|prize|award|awards
            voted best
            since|founded|established|started|serving|family|over|for <number>|in|twenty|thirty|years|forty|ten
            <number>|ten|twenty|thirty|forty|fifty|many years of|experience|in|<number>
            for <number>|ten|twenty|thirty|forty|fifty|many years
            family business|owned|run
            committed|dedicated|devoted to
            high|highest|top|best|first quality|standard|standards|class
            certified|qualified|accredited|audited|experienced
            thrilled|delighted|excited|exited|happy|pleased to announce|anounce|share|present
            world|top|best|first class
            never compromise
            proudly|ethically|locally|exclusively sourced|made|produced|with
            we hired|expanded|rebranded|grew|grow|launched|hit|doubled|invest|pride|developed|specialise|specialize|
                combine
            our brand|hustle|moment|promise|product|values|mission|vision|story|journey|passion
            we did it
            raise|raising|set|setting the bar
            look to the|our future
            like|as nobody|no
            nobody|no does|one it|does like us|we
            humble beginnings
            next|new chapter|level|premises|era
            we|team|we're work|works|are|together hard|passionate|committed|professionals
            4.8|<number>|five stars
            unique|wide|full|huge|large|whole product|range|selection|choice
            works exclusively|only with
            known far|for|beyond|across|all
            customer|client base
            is|are growing|doubled
            we're growing
            do it different|differently|better
            in house
            state|cutting of|edge
            we are|'re the|a|an
            we're the|a|an
            we offer|stock|provide|supply|do|brew|use|make|sell|have|got|invest|run
            very|really|hugely|extremely|most|our|so|always popular|famous|professional|reputable|renowned|respected
            is|are very|really|so|truly|extremely good|great|popular|professional|dedicated|modern|experienced
            top|great|premium|finest|superior quality|notch|rated|class|products|service
            many|our|all|thousands|hundreds|most|satisfied|happy of? happy|satisfied|loyal? customers|clients|
                students|
                guests|families|members|people are|is|love|have|trust|come|say|use|return|getting
            trusted|loved|used|chosen|recommended|praised|enjoyed by
            highly rated|recommended|qualified|trained|skilled
            strength to
            nominated|shortlisted|finalists|finalist for|in|at
            important|matters|dear|close to us as|at
            greatest|biggest|best|most asset|strength|valuable
            fully refurbished|equipped|licensed|insured|qualified
            we represent|work|present|specialise|pride
            represents|represent <number>|ten|twenty|thirty|over|many
            thrilled|delighted|proud with|at how|the
            has|have grown
            richest|widest|finest|largest in|of|range
            at the heart|core
            state-of-the-art|world-class|high-quality|top-quality|award-winning|family-run|family-owned|well-known
            what makes|sets us special|different|apart|unique
            sets us apart
            set us apart
            who we are
            we believe
            our commitment|mission|vision|values|philosophy|tradition|heritage|reputation|name|headquarters|expertise
            has|have presented|served|trained|produced|delivered|welcomed|supplied over|more|thousands|hundreds|
                <number>
            our new|latest|current season|headquarters|branch|location|collection|programme|program|facility|site
            most ambitious|successful|modern|advanced
            global|national|international|worldwide reach|brand|presence|network|leader|standard
            <number>|many|several|two|three|nine languages|locations|branches|countries|employees|staff|stores|awards|
                prizes|stars|features|clients
            always|constantly|rapidly|fast growing|innovating|improving|expanding
            has|have grown|expanded|doubled|tripled
            just getting started
            born from|of|out
            a passion
            from|with a? passion
            our|the|we're|are journey|masters|pioneers|specialists|experts|professionals
        """,
    }
)
_MINE = frozenset(["i", "i'm", "i've", "i'd", "i'll", "my", "me"])
_SORRY = listed("sorry apologise apologize fault mistake apologies wrong forgot lost oversight")


ANSWER, POST, ONCE, MANY = 1.5, 2.25, 0.5, 4
"""How much of the firm makes an answer one about it, and a post; and how much more where "we" is said but once;
what is many times "we"."""


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    ours, yours = _ours(words), words.among(YOU_WORDS)
    if ours < 1 or yours * 3 > ours or words.among(_SORRY):
        return
    if words.among(_MINE) > 1 or (draft.answers and _asked_of_us(draft.post_words)):
        return
    firm, boasts = words.among(_FIRM), _boasts(words)
    if draft.answers and _takes_up(draft):
        return
    weight = boasts + 0.75 * firm + (0.5 if yours == 0 else 0.0)
    enough = ANSWER if draft.answers else POST
    if ours == 1 and boasts < 2:  # "We do boats, yes"
        return
    if weight >= enough + (ONCE if ours == 1 else 0.0) and (firm or boasts > 1):
        yield Found(_message(draft, ours))


def _boasts(words: Words) -> int:
    """How many boasts stand apart."""
    count = last = 0
    for hit in _BOASTS.find(words):
        if hit.first >= last:
            count, last = count + 1, hit.last
    return count


def _ours(words: Words) -> int:
    return words.among(WE_WORDS)


def _message(draft: Draft, ours: int) -> str:
    times = {1: "once", 2: "twice"}.get(ours, f"{ours} times")
    if draft.answers:
        return f"This tells of you {times}, of {draft.called or 'them'} hardly at all."
    return f"“We” and “our” {times}. Who reads it is not in it."


def _said_without_we(draft: Draft) -> str | None:
    """For the learned head, which may add only where a firm speaks or boasts, and nobody says "I"."""
    words = draft.words
    if words.among(_MINE) or words.among(_SORRY) or words.among(YOU_WORDS) > 1:
        return None
    ours = _ours(words)
    if not ours or not (words.among(_FIRM) or _boasts(words) or ours >= MANY):
        return None
    if stock_phrases(draft) and not _boasts(words):  # ``corporate`` says it
        return None
    return f"This tells of you, of {draft.called or 'them'} hardly."


def _asked_of_us(post: Words) -> bool:
    """Whether they ask about the user, their work or their shop."""
    return any(
        sentence.mark == "?" and any(word in YOU_WORDS or word in ("guys", "lot") for word in post.of(sentence))
        for sentence in post.sentences
    )


def _takes_up(draft: Draft) -> bool:
    """Whether it speaks to them all the same: by name and of what they said, with a "you"."""
    called = {fold(part) for part in parts(draft.names)}
    named = any(fold(word) in called for word in draft.words.said)
    taken = draft.match is not None and len(draft.match.taken_up) > 1
    return taken and (named or draft.words.among(YOU_WORDS) > 0)


RULE = HintRule(
    id="about-us",
    level="note",
    contract=(
        "speaks of we, our company, our product, and hardly of them, in an answer or a broadcast; a person's own "
        "story told "
        'with "I" is not that ("I" serves better than "we")'
    ),
    why="“I” does more than “we”, and a word about them more than either.",
    source="Packard, Moore, McFerran, Journal of Marketing Research 2018: “I” rather than “we”",
    reads="both",
    find=_find,
    unphrased=_said_without_we,
    examples=(
        Example(
            "We are a family business founded in 1998 and we are proud of our results.",
            "",
            post="Thinking of a coach again.",
        ),
        Example("We're growing! Our customer base doubled and our product has 30 features.", ""),
        Example("We played to four people last night, and one of them was the drummer's mum.", None),
        Example("We make harpsichords and, to pay the rent, stools.", None, post="What do you make?"),
    ),
)
