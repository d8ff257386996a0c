"""Given names: is a word one, may two of them be one person's, does a name belong to a person at all?

The list (``agent/data/given_names.txt.xz``, see NOTICE) holds names of some seventy languages without their accents; a
star stands after those that are met as ordinary words as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path

from agent.hints.more_names import MORE
from agent.hints.short_names import groups
from agent.once import once
from agent.reading.latin import fold
from agent.reading.names import sound
from agent.reading.plainwords import EMPTY, PLAIN, VERBS
from agent.reading.slips import one_slip
from agent.reading.stems import SMALL
from agent.reading.wordlist import listed, unpacked

FILE = Path(__file__).resolve().parent.parent / "data" / "given_names.txt.xz"
TITLES = listed(
    "mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev reverend father fr sister rabbi imam pastor "
    "captain capt sergeant councillor cllr judge senator mister madam madame monsieur herr frau señor señora chef "
    "coach nurse matron archdeacon deacon canon bishop vicar elder aunty auntie aunt uncle inspector constable officer "
    "colonel revd sheikh swami ustad signor signora don dona sensei brother"
)
PART = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
#: Words that are names too: only a greeting straight before makes a name of them.
_ALSO_WORDS = listed(
    "amber angel april art ash august autumn baby bay bear bee bill bird blue bob brook brownie buddy candy carol "
    "chance "
    "charity chase cherry chip christian clay clementine cliff coco colt cookie coral crystal daisy dale dawn "
    "dean dot "
    "drew duke earl ebony eden ember english eve faith fern finch fleur flora forest fox frank french gale gene "
    "ginger "
    "glen gold grace grant guy harmony harp hazel heath heather holly honey hope hunter iris iron ivory ivy jack "
    "jade "
    "jasmine jasper jay jet jewel john josh joy june king kit lad lark laurel lavender lily lime lucky major mark "
    "mars "
    "mary mason may melody mercy merry mike mint misty moon nick norm ocean olive opal orange page pat patience "
    "peace "
    "pearl penny pepper peter pip poppy prince princess queen rain ray red reed rich river rob robin rocky rod rose "
    "rosemary ruby rusty sage sandy saffron sally scout shell sienna silver sky sonny spring star stone storm sue "
    "summer "
    "sunny sunday sweet tiger trinity victor viola violet wade ward wally wednesday west will willow winter wood "
    "wren "
)
#: Never spoken to: days, places, kin, God.
_NEVER = listed(
    "cat kitty dog "
    "pal champ bot chief boss captain man dude fam sis bruh homie cutie gorgeous handsome beautiful babes hun hon "
    "sweetheart "
    "ladies gents lads team folks everybody guys everyone friend friends mate mates bro honey baby buddy bear "
    "angel princess prince queen king star sunshine sweet sweetie darling babe dear duke "
    "lad kid guy "
    "monday tuesday thursday friday saturday sister brother mom mum mama papa dad nana nan gran mate boy girl man "
    "sir "
    "paris london chelsea florence sydney vienna milan verona india georgia jordan israel chad kenya asia america "
    "texas "
    "dallas austin houston boston denver savannah carolina virginia dakota geneva roma sofia cairo lisbon berlin "
    "spain "
    "france italy germany england britain ireland scotland wales canada mexico china japan korea brazil africa "
    "europe "
    "norway sweden finland poland turkey greece egypt christmas easter amen god jesus lord love lovely little price "
    "rembrandt picasso einstein sherlock watson shakespeare romeo houdini mozart beethoven "
    "rome naples turin leeds york lincoln bath oxford cambridge wells camden hackney mille roger taurus leo aries "
    "virgo "
    "collie merino purl "
    "thanks ciao amen cap'n ears alligator "
)

#: Places and signs of the stars that are greeted as people: "Hi Leo,".
_PLACES_TOO = listed(
    "chelsea florence sydney india georgia jordan chad kenya asia dallas austin houston savannah carolina virginia "
    "dakota sofia leo lincoln camden"
)


@once
def _names() -> frozenset[str]:
    return frozenset(chain(unpacked(FILE).replace("*", "").split(), MORE, groups()))


@once
def _starred() -> frozenset[str]:
    return frozenset(name[:-1] for name in unpacked(FILE).split() if name[-1] == "*")


_RESPECT = listed("san sama chan kun sensei ji jan")


def without_respect(word: str) -> str:
    """A folded name without what is put behind it out of respect: "haruki" of "haruki-san"."""
    name, _, behind = word.rpartition("-")
    return name if name and behind in _RESPECT else word


def is_name(word: str) -> bool:
    """Whether a word is somebody's given name, also one of two: "Jean-Paul"; or one with respect: "Hiroto-san"."""
    first, *more = fold(word).split("-")
    return first in _names() and all(part in _names() or part in _RESPECT for part in more)


def is_word_too(word: str) -> bool:
    """Whether a name is an ordinary word as well ("Grace", "will", "May")."""
    word = fold(word)
    return (
        word in _starred()
        or word in _ALSO_WORDS
        or word in _NEVER
        or word in SMALL
        or word in PLAIN
        or word in VERBS
        or word in EMPTY
    )


def never_one(word: str, greeted: bool = False) -> bool:
    """Whether it is a day, a place or a kinship before it is a name. ``greeted``: right behind a greeting."""
    return fold(word) in _NEVER and not (greeted and fold(word) in _PLACES_TOO)


def may_be(word: str, name: str) -> bool:
    """Whether somebody of that one name may be called by the word: a short form, another spelling, a slip."""
    a, b = fold(word), fold(name)
    a = without_respect(a)
    short, long = sorted((a, b), key=len)
    if "-" in a and "-" in b:  # "Jean-Marc" is not "Jean-Luc", but "Anne-So" is Anne-Sophie.
        return long.startswith(short) or one_slip(a, b)
    if _his_and_hers(short, long):
        return False
    if a == b or (len(short) > 1 and long.startswith(short)) or (len(short) > 2 and short in long):
        return True
    if len(short) > 3 and abs(len(a) - len(b)) < 2 and one_slip(a, b) and not _two_names(a, b):
        return True
    if share_a_form(a, b):
        return True
    dear = re.match(r"(.{2,}?)(?:y|ie|ey|i|o|a|s|z|zy|sy|kins|er|chen|ita|ito)$", a)
    if dear is None:
        return False
    stem = dear[1][:-1] if len(dear[1]) > 2 and dear[1][-1] == dear[1][-2] else dear[1]  # "Hanni" of Johanna
    if dear[0][-1] == "a" and len(a) > 4 and abs(len(a) - len(b)) < 2 and {a, b} <= _names():  # Laura is not Lauren.
        return False
    return b.startswith(stem) or (len(stem) > 2 and stem in b)


def share_a_form(a: str, b: str) -> bool:
    """Whether two folded names are in a group of short forms and spellings: "sam" and "samantha"."""
    return bool(groups().get(a, frozenset()) & groups().get(b, frozenset()))


def _two_names(a: str, b: str) -> bool:
    """Whether words that differ by one letter are two names and no spellings of one: "Tess" and "Jess", "Maria" and
    "Marta"; "Reiss" and "Weiss", for whose name it is knows how it begins."""
    if a[0] != b[0] and sound(a)[:1] != sound(b)[:1]:
        return True
    return {a, b} <= _names() and sound(a) != sound(b)


_HIS = listed("paul carl karl erik eric ivan juan emil omar")
"""Men's names of four letters that are no short form of the woman's."""
_COUPLES = [
    {"christian", "christine"},
    {"christian", "christina"},
    {"christopher", "christine"},
    {"christopher", "christina"},
    {"alexander", "alexandra"},
    {"frederick", "frederica"},
    {"francis", "frances"},
    {"andrew", "andrea"},
    {"stephen", "stephanie"},
    {"charles", "charlotte"},
    {"victor", "victoria"},
    {"nicholas", "nicola"},
    {"patrick", "patricia"},
    {"george", "georgia"},
    {"julian", "julia"},
    {"joseph", "josephine"},
    {"michael", "michelle"},
    {"emily", "emma"},
    {"anna", "hannah"},
]
"""The same of names that share a short form."""


_DEAR = listed("georgie")
"""Short forms that end as another name does."""


def _ends_otherwise(a: str, b: str) -> bool:
    """Whether two names differ in their last vowel alone: "Daniele" is not "Daniela", "Julie" not "Julia"."""
    both = {a, b}
    return a[:-1] == b[:-1] and a != b and len(a) > 3 and {a[-1], b[-1]} <= {"a", "e", "o"} and both <= _names() - _DEAR


def _his_and_hers(short: str, long: str) -> bool:
    """Whether two names are a man's and a woman's of one root ("Simon" and "Simone"), no short form of each other."""
    if {short, long} in _COUPLES or _ends_otherwise(short, long):
        return True
    more = long.removeprefix(short)
    return (
        (len(short) > 4 or short in _HIS)
        and more in ("a", "e", "ne", "le", "la", "ella", "ette", "ina")
        and short[-1] not in "aeiy"
        and {short, long} <= _names()
    )


@lru_cache(maxsize=256)
def parts(names: tuple[str, ...]) -> tuple[str, ...]:
    """All words of a person's names and handles, titles left out."""
    found = (part for name in names for part in PART.findall(name.replace("_", " ")))
    return tuple(dict.fromkeys(part for part in found if fold(part) not in TITLES))


_NO_PERSON = listed(
    "shop store studio studios pottery ceramics bakery cafe café coffee books bookshop press records radio news "
    "times "
    "daily museum library school university academy college club society association trust foundation group "
    "company inc "
    "ltd llc gmbh team crew band choir orchestra council church parish hotel restaurant kitchen farm gardens "
    "garden yarns "
    "wools fabrics designs design works workshop photography photos films media music events travel tours cycles "
    "bikes "
    "motors barbershop salon spa gallery market markets support help official services solutions bank brewery "
    "brewing "
    "community network the and daughters sons brothers sisters editor committee festival theatre theater project "
    "lab labs "
    "games apps app tech software digital house home homes centre center collective union office department friends "
    "fc afc rfc cfc utd inn pub"
)


def telling(names: tuple[str, ...]) -> tuple[str, ...]:
    """The ``parts`` without what many a house is called ("Bluebird" of "Bluebird Bakery"); all where none is left."""
    own = parts(names)
    return tuple(part for part in own if fold(part) not in _NO_PERSON) or own


def is_person(name: str) -> bool:
    """Whether a shown name is plainly a person's: it has a given name or a title and nothing of a shop or a handle."""
    words = PART.findall(name)
    if not words or re.search(r"[&+_\d]|\b[A-Z]{4,}\b", name) or any(fold(word) in _NO_PERSON for word in words):
        return False
    if "’s" in name or "'s" in name:
        return False
    if re.fullmatch(r"[A-Z]\.? [A-Z][a-z]{2,}", name.strip()):  # "A. Whitlock"
        return True
    return any(fold(word) in TITLES or is_name(word) for part in words for word in (part, *part.split("-")))


#: "mike_w": a name and an initial, whatever else the name may mean.
_INITIALLED = re.compile(r"([^\W\d_]{3,})[._-][a-z]\b")


def sounds_like_one(name: str) -> bool:
    """Whether a shown name that the list does not know is built as a person's: two or three words with capital
    letters, none of them an ordinary one ("Anahit Sarkisova")."""
    words = name.split()
    return 1 < len(words) < 4 and all(
        PART.fullmatch(word) and word.istitle() and fold(word) not in _NO_PERSON and not is_word_too(word)
        for word in words
    )


def names_part_of(name: str) -> bool:
    """Whether a handle, a pair or a shop holds somebody's given name ("mike_w", "Kev & Daz Podcast"): it is known then
    what they may be called."""
    plain = re.sub(r"[_\d]+", " ", name)
    if (initialled := _INITIALLED.match(name)) and is_name(initialled[1]):
        return True
    return any(is_name(part) and len(part) > 1 and not is_word_too(part) for part in PART.findall(plain))


def only_titled(name: str) -> bool:
    """Whether nothing but a title and a family name is known ("Mrs. Olumide")."""
    words = [fold(word) for word in PART.findall(name)]
    return len(words) == 2 and words[0] in TITLES


def knows_family_name(names: Sequence[str]) -> bool:
    """Whether a family name stands in the name that is shown."""
    return bool(names) and len(PART.findall(names[0])) > 1
