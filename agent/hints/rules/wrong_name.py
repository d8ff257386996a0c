"""The draft greets another name than the person's. Sure or silent: a draft may well speak of somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.hints.draft import Draft
from agent.hints.given import (
    PART,
    TITLES,
    is_name,
    is_person,
    knows_family_name,
    may_be,
    names_part_of,
    only_titled,
    parts,
    sounds_like_one,
    telling,
)
from agent.hints.rule import Example, Found, HintRule
from agent.hints.spoken_to import SpokenTo
from agent.reading.latin import fold
from agent.reading.wordlist import listed

#: In a post that asks so, a name at the head of the answer is the answer.
_ASKS_FOR_ONE = listed(
    "who who's whos whose whom which what what's whats where name named called recommend anybody anyone read"
)
#: So does who asks: "Do you know a good dentist?"
_KNOWS_ONE = re.compile(r"\bknow (?:of )?(?:an?|any|some)\b", re.IGNORECASE)
#: In a post that asks about one of these, a name in the answer may stand in its title: "Hey Jude".
_WITH_A_TITLE = listed(
    "song songs tune track album record film movie book novel play poem singing playing reading title"
)
#: What may stand after a name at the head and speaks to somebody.
_TO_THEM = re.compile(
    r"\W*(?:you|u|ur|you're|youre|your|i|i'm|im|i've|we|we're|we've|thanks|thank|please|pls|sorry|lol|haha)\b",
    re.IGNORECASE,
)
#: What stands before a name that is the answer: "All Hannah. Ask Ben, he watched", "Mostly Dave!".
_BEFORE_AN_ANSWER = re.compile(
    r"\W*(?:(?:that was |it was |that's |it's |by )?"
    r"(?:all|mostly|only|just|mainly|probably|maybe|always|definitely)\W+)?",
    re.IGNORECASE,
)
#: Machines that are ordered about by name: "Hey Siri, stop the heat!"
_MACHINES = listed("siri alexa cortana")
_THANKS = re.compile(r"\W*(?:thank|thanks|thx|cheers|ta|sorry|congrats|congratulations)\b", re.IGNORECASE)
#: All are spoken to, one of them by name; in a post somebody speaks of many.
_ALL_OF_YOU = re.compile(
    r"\b(?:all of you|you all|y'all"
    r"|(?:thanks|thank you|hi|hello|hey|dear|well done),? (?:all|everyone|everybody|both))\b",
    re.IGNORECASE,
)
_OF_MANY = re.compile(
    r"\b(?:(?:us|of you|you) (?:all|both)|all of (?:us|them|you)|(?:from|of) (?:everyone|everybody)"
    r"|the (?:team|crew|band|class|choir|lads|girls|boys|gang|others))\b",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?\n]")
#: A house, a pair or a handle greeted: "Hello Rook & Robin,", "Ah, KettleKing,".
_HOUSE = re.compile(
    r"^\W*(?i:hi|hey|hello|hiya|dear|ah|oh hi|good (?:morning|afternoon|evening)),?\s+"
    r"(?P<house>[A-Z][\w'’]+(?:(?: (?:&|and|\+|of|the))? [A-Z][\w'’]+)+|[A-Z][a-z]+[A-Z][a-z]+\d*)"
    r"(?: team| all| folks)?(?=\s*[,!.\n—–])",
)
#: A name of one word is greeted by who stands behind it: "knitwitch" may well be "Emma Brown".
_A_HANDLE = re.compile(r"\S+")
#: Two names that are called, at the head or at the end: "Hi Priya and Tim!", "See you then, Priya & Tim!".
_BOTH = re.compile(
    r"(?:^\W*|,\s*"
    r"|\b(?:hi|hey|hello|hiya|dear|thanks|thank you|cheers|congratulations|congrats|welcome|sorry|oh)\s+)"
    r"([^\W\d_]+)(?:\s*,\s*| (?:and|&|\+) )(?:dear )?([^\W\d_]+)(?=\s*[,!.\n—–]|$)",
    re.IGNORECASE,
)
_PAIR = re.compile(r"\s(?:&|\+|and|und|et|y)\s")
_ANYBODY = listed(
    "all everyone everybody team folks friends there sir sirs madam ladies gentlemen gents both customer customers "
    "client neighbours neighbors world lovely dear good mr mrs ms dr the my our parents members member author "
    "candidate didi bhai bhaiya akka oppa unnie hyung kuya tita tito tio tia ustad applicant guest guests resident "
    "residents reader readers subscriber student students colleague colleagues patron fans name names surname "
    "firstname"
)


def _find(draft: Draft) -> Iterator[Found]:
    place = taken_for(draft)
    if place is not None:
        who = draft.called or draft.names[0]
        yield Found(f"You speak to {draft.text[place[0] : place[1]]}. This goes to {who}.", place, (who,))


def taken_for(draft: Draft) -> tuple[int, int] | None:
    """The place of somebody else's name by which the person is called."""
    names = draft.names
    if not names:
        return None
    place = _other_of_two(draft) or _other_of_its_kind(draft)
    if place is None and _names_them(draft):
        return None
    if place is None and not is_person(names[0]):
        place = _other_house(draft)
    if place is None and (is_person(names[0]) or names_part_of(names[0]) or sounds_like_one(names[0])):
        place = _other_person(draft)
    return place


def _names_them(draft: Draft) -> bool:
    """Whether the person is named, by more than a title that the other has too ("Sister ...")."""
    if draft.match is None or not draft.match.named:
        return False
    said = {fold(word) for word in PART.findall(draft.text)} - TITLES
    return any(may_be(word, part) for part in telling(draft.names) for word in said if word[:1] == fold(part)[:1])


def _other_person(draft: Draft) -> tuple[int, int] | None:
    names = draft.names
    known = parts((*names, *draft.mine))
    said = _words_of(draft.post_text or "")
    asked = bool(said & _ASKS_FOR_ONE or _KNOWS_ONE.search(draft.post_text or ""))
    meant = said | _ANYBODY
    a_person = is_person(names[0]) or names_part_of(names[0])
    strangers: list[SpokenTo] = []
    for one in draft.spoken_to:
        word, titled, place, sure = one
        if not (a_person and sure) and not _looks_like_one_of(word, names):
            continue
        if titled and not (knows_family_name(names) or only_titled(names[0])):
            continue
        if not titled and only_titled(names[0]):
            continue
        ordered = fold(word) in _MACHINES and not _THANKS.match(draft.text, place[1])
        if ordered or fold(word) in meant or any(may_be(word, part) for part in known):
            continue
        if asked and said & _WITH_A_TITLE:
            continue
        if asked and _BEFORE_AN_ANSWER.fullmatch(draft.text[: place[0]]) and not _TO_THEM.match(draft.text, place[1]):
            continue
        strangers.append(one)
    return None if not strangers or _to_several(draft, strangers) else strangers[0].place


def _to_several(draft: Draft, strangers: Sequence[SpokenTo]) -> bool:
    """Whether several are spoken to, of whom the person need not be one: "Well done Amy, well done all of you!". A
    greeting at the head is for the person, unless their post speaks of many."""
    several = len({fold(one.name) for one in strangers}) > 1 or bool(_ALL_OF_YOU.search(draft.text))
    at_the_head = not _END.search(draft.text[: strangers[0].place[0]])
    return several and (not at_the_head or bool(_OF_MANY.search(draft.post_text or "")))


def _looks_like_one_of(word: str, names: Sequence[str]) -> bool:
    """Whether a word begins as the person's own name does: so easily taken for it that neither need stand in a list."""
    return any(fold(word)[:1] == fold(part)[:1] for name in names for part in PART.findall(name)[:1])


def _words_of(post: str) -> set[str]:
    """Whom and what a post speaks of, a name also where something is theirs: "my husband Karl's"."""
    return {fold(word).removesuffix("'s") for word in PART.findall(post)}


def _other_house(draft: Draft) -> tuple[int, int] | None:
    """The place of another shop, group, pair or handle that is greeted."""
    if not any(fold(part).isascii() for part in parts(draft.names[:1])):
        return None  # how a name in such letters is written in Latin ones is not known
    known = telling((*draft.names, *draft.mine))
    said = _words_of(draft.post_text or "")
    house = _HOUSE.match(draft.text)
    if house and not (_A_HANDLE.fullmatch(draft.names[0]) and is_person(house["house"])):
        words = [fold(word) for word in telling((house["house"],)) if fold(word) not in ("and", "of")]
        if not any(word in _ANYBODY or word in said or word in TITLES for word in words) and not any(
            may_be(word, part) for word in words for part in known
        ):
            return house.span("house")
    return None


def _other_of_its_kind(draft: Draft) -> tuple[int, int] | None:
    """The place of a house that is greeted and called as theirs is but for a word: "Hi Rovers FC" to Harriers FC."""
    own = draft.names[0]
    house = _HOUSE.match(draft.text)
    if not house or is_person(own):
        return None
    theirs, greeted = _words_of_house(own), _words_of_house(house["house"])
    if len(theirs) != len(greeted) or theirs[-1:] != greeted[-1:]:
        return None
    known = parts((*draft.names, *draft.mine))
    said = _words_of(draft.post_text or "")
    strange = [one for one, other in zip(greeted, theirs, strict=True) if not (_cut(one, other) or _cut(other, one))]
    if sounds_like_one(own) and any(word[:1] in {part[:1] for part in theirs} for word in strange):
        return None  # "Ani Sarkisova" may well be Anahit
    if any(word in said or any(may_be(word, part) for part in known) for word in strange):
        return None
    return house.span("house") if strange else None


def _words_of_house(name: str) -> list[str]:
    words = [fold(word).removesuffix("'s") for word in PART.findall(name)]
    return words[1:] if words[:1] == ["the"] else words


def _cut(short: str, word: str) -> bool:
    """Whether a word is another cut short: "Lil" of "Little", "Mt" of "Mount"."""
    letters = iter(word)
    return short[:1] == word[:1] and all(letter in letters for letter in short)


def _other_of_two(draft: Draft) -> tuple[int, int] | None:
    """The place of the wrong one of two: "Hi Lena and Olaf" to Lena and Oskar."""
    if not _PAIR.search(draft.names[0]):
        return None
    known = parts((*draft.names, *draft.mine))
    said = _words_of(draft.post_text or "")
    for both in _BOTH.finditer(draft.text):
        strange = [n for n in (1, 2) if not any(may_be(both[n], part) for part in known)]
        other = both[strange[0]] if len(strange) == 1 else ""
        if other.istitle() and is_name(other) and fold(other) not in said:
            return both.span(strange[0])
    return None


RULE = HintRule(
    id="wrong-name",
    level="warn",
    contract="the draft greets another name than the person's",
    why="Somebody else's name says that they were taken for another.",
    source="Copied greetings are the commonest slip of whoever answers many; a face and a name matter (T-Mobile 2017)",
    reads="any",
    answers=True,
    find=_find,
    examples=(
        Example(
            "Thank you Sarah! That glaze took me eleven tries.", "Sarah", post="I love the mug.", name="Priya Nair"
        ),
        Example("Cheers Jon, I'll mend the strap tonight.", None, post="The strap broke.", name="Jonathan Price"),
        Example("That was all Victor's doing, I'll tell him.", None, post="Who did the sign?", name="Karen Boyle"),
    ),
)
