"""What a reason is called in two or three words, with its glyph and its tone; as ``extension/overlay/words.js`` and
``glyphs.js`` (``tests/unit/test_dashboard_signs.py`` compares them)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import combining, normalize

from msgspec import Struct

from agent.dashboard.names import clean
from agent.mirror.counting import counted
from agent.model import Nods, Nudge, PersonSummary, Reason, WaitingRow

BESIDE = "first-contact"
#: How a promise tells that its day is over.
_LATE = re.compile(r", it was for ([^,]+)$")
#: What they once wrote is not why they stand in the list.
WITHOUT_WORDS = frozenset({"keep-in-touch", "promise"})


class Sign(Struct, frozen=True):
    """``tone`` is a class of the style sheet; ``paths`` are strokes in a field of 12 × 12."""

    words: str
    tone: str
    glyph: str

    @property
    def paths(self) -> tuple[str, ...]:
        return GLYPHS[self.glyph]


GLYPHS: dict[str, tuple[str, ...]] = {
    "question": ("M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3", "M6 9.4v.01"),
    "complaint": ("M4.2 4.6v.01M7.8 4.6v.01", "M3.9 8.5a2.6 2.6 0 0 1 4.2 0"),
    "back": ("M5 3.4L2.9 5.5 5 7.6", "M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"),
    "story": ("M3.4 4.2h5.2M3.4 6.1h5.2", "M3.4 8h3"),
    "heart": ("M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z",),
    "speech": ("M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z",),
    "share": ("M3.2 8.4V7a2 2 0 0 1 2-2h3.4", "M6.8 3.1L8.8 5 6.8 6.9"),
    "news": ("M6 3.2v5.6M3.2 6h5.6", "M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"),
    "listening": ("M4.2 6v.01", "M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"),
    "promise": ("M4.1 9.2V3.2h4L7 5l1.1 1.8h-4",),
}
_SPOKE = Sign("spoke to you", "plain", "speech")
#: In the order in which one is chosen where there are several.
SIGNS: dict[str, Sign] = {
    "promise": Sign("you promised", "promise", "promise"),
    "question": Sign("asks you", "question", "question"),
    "complaint": Sign("is unhappy", "complaint", "complaint"),
    "follow-up": Sign("wrote back", "plain", "back"),
    "story": Sign("shares a story", "story", "story"),
    "praise": Sign("kind word", "kind", "heart"),
    "thanks": Sign("thanks you", "kind", "heart"),
    "mention": _SPOKE,
    "reply": _SPOKE,
    "comment": _SPOKE,
    "share": Sign("passed it on", "plain", "share"),
    "their-news": Sign("has news", "story", "news"),
    "listening": Sign("speaks of you", "plain", "listening"),
    "keep-in-touch": Sign("quiet lately", "plain", "listening"),
}


def sign_of(nudge: Nudge) -> Sign:
    """That of the weightiest reason."""
    ids = {reason.id for reason in nudge.reasons}
    return next((sign for id, sign in SIGNS.items() if id in ids), _SPOKE)


def choices() -> list[str]:
    """The words of a filter, in their order of weight; reasons that are one on the screen are one here."""
    return list(dict.fromkeys(sign.words for sign in SIGNS.values()))


def reasons_called(words: str | None) -> frozenset[str]:
    """The reasons behind the words of a filter."""
    return frozenset(id for id, sign in SIGNS.items() if sign.words == words)


def called(nudge: Nudge) -> str:
    """The name under which they wrote."""
    account = nudge.account
    handle = f"@{account.handle}" if account is not None and account.handle else None
    return clean((account.name if account is not None else None) or handle)


def spoken(nudge: Nudge) -> list[Reason]:
    """Those that are said in a sentence; "first time" comes beside them."""
    said = [reason for reason in nudge.reasons if reason.id != BESIDE]
    return said or nudge.reasons


def first_time(nudges: Sequence[Nudge], person: PersonSummary | None = None) -> bool:
    """Whether "First time here" is to be said besides; never of somebody who is known by another account too."""
    beside = any(reason.id == BESIDE for nudge in nudges for reason in nudge.reasons)
    known = person is not None and len(person.accounts) > 1
    return beside and not known and spoken(nudges[0])[0].id != BESIDE


def why_here(nudge: Nudge) -> str:
    """Why it stands where it stands, after "Stands here because": "Joe is unhappy"."""
    words = nudge.order_text.removesuffix(", longest first")
    return "you promised something" if words == "you promised" else f"\u2068{called(nudge)}\u2069 {words}"


def after_name(name: str, text: str) -> tuple[str, str]:
    """A reason's sentence as it goes on after the name: "Joe asks: When?" is "asks:" and "When?", said after
    "Joe Marsh"."""
    parts = name.split(" ")
    starts = (" ".join(parts[: len(parts) - cut]) + " " for cut in range(len(parts)))
    rest = next((text[len(start) :] for start in starts if text.startswith(start)), text)
    lead, colon, words = rest.partition(": ")
    return (f"{lead}:", _LATE.sub(r" (was due \1)", words)) if colon else (rest, "")


def sentences(nudges: Sequence[Nudge]) -> list[tuple[str, str]]:
    """The reasons of one person's nudges that are said, as ``after_name`` gives them, the same words once: a question
    may stand in two places, and answer back in one of them ("asks and wrote back:"). A reason without words of its own
    goes with the first that has some ("thanks you and asks:"), and so does one that tells the same words or a part of
    them. Where no reason of a nudge holds their words ("spoke to you"), the words that they wrote come with the first.
    """
    told: dict[str, tuple[str, str]] = {}
    for nudge in nudges:
        said = [after_name(called(nudge), reason.text) for reason in spoken(nudge)]
        if said and nudge.text and spoken(nudge)[0].id not in WITHOUT_WORDS and not any(words for _, words in said):
            said[0] = (f"{said[0][0]}:", " ".join(nudge.text.split()))
        for lead, words in _bare_together(_once(said)):
            key = _key(lead, words)
            before = told.get(key)
            told[key] = (lead, words) if before is None else (_both_leads(before[0], lead), before[1])
    return list(told.values())


def places(nudges: Sequence[Nudge]) -> list[tuple[Nudge, str, bool]]:
    """Each of one person's nudges with the first of its sentences, and whether it stands in one before it."""
    told: list[tuple[Nudge, str, bool]] = []
    before: set[str] = set()
    for nudge in nudges:
        lead, words = sentences([nudge])[0]
        key = _key(lead, words)
        told.append((nudge, words or lead, key in before))
        before.add(key)
    return told


def _key(lead: str, words: str) -> str:
    """Two sentences with the same words are one; of those without words, or with signs alone, the lead decides too."""
    return _plain(words) or _plain(f"{lead} {words}")


def _both_leads(one: str, other: str) -> str:
    """ "asks:" and "wrote back and asks:" are "asks and wrote back:"."""
    known = _parts(one.removesuffix(":"))
    new = [part for part in _parts(other.removesuffix(":")) if part not in known]
    return f"{_listed([*known, *new])}:" if new else one


def _parts(lead: str) -> list[str]:
    return re.split(r", | and ", lead)


def _once(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What tells the same words, or a part of them, in one: "tells you and says something kind:"."""
    told: list[tuple[str, str]] = []
    for lead, words in said:
        at = next((at for at, other in enumerate(told) if lead != other[0] and _same(words, other[1])), None)
        if at is None:
            told.append((lead, words))
        else:
            before, longer = told[at]
            told[at] = _listed([before.removesuffix(":"), lead]), max(longer, words, key=len)
    return told


def _same(one: str, other: str) -> bool:
    """Whether one of them holds the other; both may be cut at their ends."""
    shorter, longer = sorted((_plain(one), _plain(other)), key=len)
    return bool(shorter) and f" {shorter} " in f" {longer} "


def _bare_together(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    bare = [lead for lead, words in said if not words and lead[:1].islower()]
    first = next((one for one in said if one[1] and one[0][:1].islower()), None)
    if first is None or not bare:
        return said
    lead = _listed([*bare, first[0]])
    return [(lead, first[1]) if one is first else one for one in said if one[1] or one[0] not in bare]


def _listed(leads: list[str]) -> str:
    """ "wrote back, thanks you and asks:" """
    every = [part for lead in leads for part in _parts(lead)]
    return f"{', '.join(every[:-1])} and {every[-1]}" if len(every) > 1 else every[0]


def unsaid(rows: Sequence[WaitingRow]) -> list[str]:
    """One person's words in full, oldest first in each place, where they do not stand in the sentences already."""
    above = {words for _, words in sentences([row.nudge for row in rows])}
    every = [post.text for row in rows for post in row.posts if post.text.strip()]
    return [text for text in dict.fromkeys(every) if " ".join(text.split()) not in above]


def _plain(text: str) -> str:
    """What two sentences are compared by: without case, marks, handles and punctuation."""
    letters = "".join(sign for sign in normalize("NFKD", text) if not combining(sign)).casefold()
    return " ".join(re.sub(r"[^\w\s]+", " ", re.sub(r"@[\w.]+", " ", letters)).split())


def group_words(group: Nods, rows: Sequence[WaitingRow]) -> str:
    """ "11 kind words under", before the post's own words; "3 people spoke to you on X" where they are not known."""
    only = _only(row.nudge for row in rows) if len(rows) == group.count else None
    where = "under" if group.about else f"on {'X' if group.platform == 'x' else 'Facebook'}"
    people = counted(group.count, "person", "people")
    if only == "share":
        return f"{people} passed {'on' if group.about else 'your post on'}"
    if only == "keep-in-touch":
        return "Quiet lately"
    if only == "listening":
        return f"{counted(group.count, 'person speaks', 'people speak')} of you {where}"
    if group.kind == group.count:
        return f"{counted(group.count, 'kind word', 'kind words')} {where}"
    return f"{people} spoke to you {where}"


def _only(nudges: Iterable[Nudge]) -> str | None:
    """The one reason that all of them have, if they have no other."""
    ids = {reason.id for nudge in nudges for reason in spoken(nudge)}
    return ids.pop() if len(ids) == 1 else None


def times_here(times: int) -> str:
    """ "First time here", "3rd time here"; nothing where it is not known."""
    if times < 1:
        return ""
    if times == 1:
        return "First time here"
    ending = "th" if 10 < times % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(times % 10, "th")
    return f"{times}{ending} time here"
