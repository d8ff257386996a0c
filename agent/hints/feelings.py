"""What somebody tells of their own life that is plainly good or bad, however plainly it is told; and strong feeling.

Only what most people would meet with a word before anything else: death, illness, fear, loss, shame, a great joy. What
is merely inconvenient, disliked or pleasant is not here.
"""

from __future__ import annotations

from agent.hints.felt import Felt
from agent.hints.joys import JOYS
from agent.hints.phrases import Hit, Phrases
from agent.hints.sorrows import SORROWS
from agent.hints.words import YOU_WORDS, Words
from agent.model import Reading
from agent.once import once
from agent.reading.wordlist import listed

_KIN = listed(
    "mum mom mam mama mummy mommy mother ma dad daddy da father papa nan nana nanna gran grandma granny grandmother "
    "oma opa abuela nonna nonno baba amma grandad granddad grandpa grandfather gramps pop son sons daughter child kid "
    "kids children baby boy girl lad lass twins twin wife husband hubby partner fiance fiancé fiancée girlfriend "
    "boyfriend sister sis brother bro aunt auntie uncle cousin niece nephew grandson granddaughter grandchild friend "
    "bestie mate buddy bff teacher neighbour neighbor colleague family godmother godfather stepdad stepmum "
    "mother-in-law father-in-law dog cat pup puppy doggo kitten kitty horse pony rabbit bunny hamster guinea budgie "
    "parrot tortoise hens chickens spaniel labrador terrier greyhound collie pet goat cow snail ferret rat"
)
_PETS = listed(
    "dog cat pup puppy kitten kitty horse pony rabbit bunny hamster budgie parrot tortoise spaniel labrador terrier "
    "greyhound collie pet lurcher beagle pug boy girl"
)
_AM = listed("i'm im am i feel feeling felt i've been we're was we feels he's she's is he she they're are so")
_VERY = listed(
    "so very really totally absolutely completely utterly just still such quite bit little rather a truly deeply "
    "incredibly too pretty proper right all genuinely honestly well fucking bloody and terribly awfully extremely "
    "simply feeling beyond even more now"
)
_BROKEN = listed(
    "heartbroken heart-broken devastated gutted distraught crushed broken hopeless numb terrified scared frightened "
    "petrified lonely desperate ashamed humiliated miserable depressed overwhelmed inconsolable shattered heartsick "
    "bereft suicidal grieving mourning traumatised traumatized homeless helpless worthless panicking "
    "hyperventilating shaking trembling shaken sobbing bawling crying struggling drowning suffering hurting "
    "devasted devestated heartbrocken skint stranded unwell disheartened despairing"
)
_EXAM = listed(
    "test exam exams viva finals theory bar defence defense degree course boards driving gcse gcses a-level a-levels "
    "licence license certification ielts toefl audition grade year b1 b2 c1 dissertation thesis qualifying paper "
    "assessment interview module modules inspection probation subjects"
)
_WORK = listed(
    "book novel manuscript poem story paper thesis dissertation album application proposal script visa appeal claim "
    "film song asylum passport loan mortgage grant"
)
_HOUSE = listed("house home flat barn farm shop place kitchen workshop studio cafe café bakery garage shed basement")
_IN_FUN = listed("laughing dead ded lol lmao lmfao haha hahaha rofl 😂 🤣 quiz raffle bingo fantasy")
#: Words for a feeling: a draft that says one of them back has seen it.
FEELINGS = _BROKEN | listed(
    "nervous anxious afraid scared worried worry upset hurt lonely alone furious angry proud ashamed tears cried "
    "crying exhausted tired disappointed homesick excited relieved panic"
)
LIKELY = 0.3
"""From this score of a complaint on, strong words are of anger."""
_ASKING = listed("who who's what what's when where how did do does is are can could any has have which")
_OF_DEATH = listed("died passed funeral ashes buried death lost dying dead")
_OURS = listed("my our i i'm we dad's mum's mom's dad mum mom nan")


@once
def _phrases() -> Phrases:
    return Phrases(
        SORROWS | JOYS,
        kin=_KIN,
        kins=frozenset(f"{word}'s" for word in _KIN),
        pets=_PETS,
        am=_AM,
        very=_VERY,
        broken=_BROKEN,
        exam=_EXAM,
        work=_WORK,
        house=_HOUSE,
    )


def strong(post: Words, reading: Reading) -> Felt | None:
    """What of a post most people would meet first; None: nothing that is plainly so."""
    hits = [hit for hit in _phrases().find(post) if not _asked_or_in_fun(post, hit)]
    kinds = {hit.tag for hit in hits}
    if "trouble" in kinds and not (reading.scores.get("complaint", 0.0) >= LIKELY or reading.mood in ("upset", "low")):
        kinds.discard("trouble")
    if "joy" in kinds and ("sorrow" not in kinds or reading.mood in ("happy", "excited")):
        return "joy"
    return "sorrow" if "sorrow" in kinds else "trouble" if "trouble" in kinds else None


def _asked_or_in_fun(post: Words, hit: Hit) -> bool:
    """Whether it stands in a question ("Who won the hamper?") that tells no death of their own, or in fun."""
    sentence = next((one for one in post.sentences if one.first <= hit.first < one.last), None)
    if sentence is None:
        return False
    said = post.of(sentence)
    of_death = hit.tag == "sorrow" and _OF_DEATH.intersection(said) and _OURS.intersection(said)
    asked = sentence.mark == "?" or (said[0] in _ASKING and sentence.mark != "!")
    if asked and not of_death:
        return True
    if hit.tag == "joy" and hit.first and post.said[hit.first - 1] in YOU_WORDS:  # "You finally launched!"
        return True
    after = post.said[hit.last : hit.last + 2]
    return "laughing" in after or after == ["for", "you"] or (bool(_IN_FUN.intersection(said)) and "won" in said)
