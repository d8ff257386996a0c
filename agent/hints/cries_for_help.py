"""Whether a post is a cry for help that others pass on: somebody or something lost, stolen, found, or in need."""

from __future__ import annotations

from itertools import pairwise

from agent.hints.given import is_name, is_word_too
from agent.hints.phrases import Phrases
from agent.hints.words import Words
from agent.reading.wordlist import listed

#: Where sharing helps somebody, or a vote is one.
_CALLS = listed(
    "donor blood missing police hospital hearing petition funeral appeal tabby footbridge election ballot stolen "
    "rescued rehome rehomed rehoming"
)
#: So it does with what is in need beside it: "adopt" a dog, but not a habit; "lost" keys, but not a game.
_CALLS_BESIDE = listed("adopt foster shelter lost witness witnesses")
_ANIMALS = listed(
    "animal animals cat cats kitten kittens dog dogs puppy puppies pup pups greyhound greyhounds rabbit rabbits parrot "
    "budgie tortoise hamster hamsters horse horses pony ponies donkey hens"
)
_IN_NEED = _ANIMALS | listed(
    "bike bicycle scooter car van caravan trailer bag backpack rucksack suitcase scarf coat jacket hat glove gloves "
    "phone laptop camera ring necklace bracelet earring wallet purse key keys teddy toy man woman boy girl child "
    "person driver violin cello guitar crash accident collision incident theft fire flood"
)
#: What is looked for, and by whom it may have been seen: "RT if you've seen this bike", "help us find him".
_CALLS_FOR = Phrases(
    {
        "call": """
            seen|lost|found|recognise|recognize this|my|our|his|her *? *? $sought
            ^found a|an|the|some *? *? $sought
            room|space for him|her|them
            room|space for *? *? $animal
            take in him|her|them
            take him|her|them in
            take in *? *? $animal
            foster|house|rehome one|them|him|her
            foster for
            help me|us|them|her|him|to to? find|trace|identify him|her|it|them|his|their|this|these
        """
    },
    sought=_IN_NEED,
    animal=_ANIMALS,
)
#: No cry for help is begged so.
_ONLY_BEGS = Phrases(
    {
        "begs": """
            ^like if
            smash|hit|mash like
            double|dbl tap
            double-tap
            tag|@ a|your|someone|somebody|friend|friends
            ^agree^
        """
    }
)


def cries_for_help(words: Words) -> bool:
    """Whether it is a cry for help, that others pass on."""
    if words.among(_CALLS):
        return True
    named = any(before == "find" and is_name(word) and not is_word_too(word) for before, word in pairwise(words.said))
    return (named or in_need(words) or bool(_CALLS_FOR.find(words))) and not _ONLY_BEGS.find(words)


def in_need(words: Words) -> bool:
    return words.among(_CALLS) > 0 or (words.among(_CALLS_BESIDE) > 0 and words.among(_IN_NEED) > 0)
