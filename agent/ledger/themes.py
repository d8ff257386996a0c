"""What several people said or asked lately: "4 people asked about shipping; 3 were answered".

Method (docs/nudges.md tells it to the user): the words of the key points and questions of what was said to the user in
the last days, by stem. What three people ask for is a theme, and what four speak of; it is called by its commonest
form. Precise before complete: of two stems in much the same posts one is told; names, small words and common verbs are
none; stories of people's own lives are nobody's theme; only English is counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.ledger.acknowledge import WORDS
from agent.model import Theme
from agent.nudges.watch import stem
from agent.store.log import Log, PostRecord

ASKED = 3
PEOPLE = 4
MOST = 20
#: How many posts one answer looks at.
AT_MOST = 5_000
_EACH = 200
#: Of two themes that share this part of the smaller one's posts, one is told.
SAME = 0.5
_SHORTEST = 4
#: Words that stand in many messages and are nobody's matter.
_COMMON = (
    "work works thing things today tomorrow yesterday week weeks month months year years hour hours minute"
    " minutes day days night morning evening time times people person everyone anyone someone something anything"
    " question answer photo picture post posts page comment reply message weekend monday tuesday wednesday"
    " thursday friday saturday sunday thanks thank please hello world life home place part kind sort idea word"
    " words first second third next last long short same other whole half back right left down soon later again"
    " away here there maybe really very already still just never always ever two three four five six seven eight"
    " nine ten give gives gave given close closed open opens stop start help come comes came make makes find found"
    " write read reads hold turn keep bring leave left call show shows move live stand meet hand hands line lines"
    " piece pieces name names street side love like need mother father mum mom dad wife husband sister brother"
    " friend friends family child children kids son daughter"
)
_NOBODYS = frozenset(_COMMON.split())
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass
class _Stem:
    people: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    posts: dict[str, PostRecord] = field(default_factory=dict)
    forms: Counter[str] = field(default_factory=Counter)


def themes(log: Log, days: int, now: datetime) -> list[Theme]:
    """The themes of the last so many days, at most twenty."""
    return themes_since(log, now - timedelta(days=days))


def themes_since(log: Log, since: datetime, until: datetime | None = None, at_most: int = AT_MOST) -> list[Theme]:
    """The themes of what was said from then on, and before ``until``."""
    told = list(_said(log, since, until, at_most))
    found = _stems(told, _names(log, told))
    ranked = sorted(
        (item for item in found.items() if len(item[1].asked) >= ASKED or len(item[1].people) >= PEOPLE),
        key=lambda item: (-len(item[1].asked), -len(item[1].people), -len(item[1].posts), item[0]),
    )
    chosen: list[_Stem] = []
    for _, one in ranked:
        if len(chosen) == MOST:
            break
        if all(_apart(one, other) for other in chosen):
            chosen.append(one)
    return [_theme(log, one) for one in chosen]


def _said(log: Log, since: datetime, until: datetime | None, at_most: int) -> Iterator[PostRecord]:
    cursor: str | None = None
    for _ in range(0, at_most, _EACH):
        page = log.heard(since=since, limit=_EACH, cursor=cursor)
        for post in page.items:
            reading = post.reading
            if until is not None and (post.post.at or post.first_seen) >= until:
                continue
            if post.addressed and post.person and not post.gone and reading is not None and not reading.spam:
                yield post
        cursor = page.next
        if cursor is None:
            return


def _names(log: Log, told: list[PostRecord]) -> set[str]:
    me = log.me()
    names = {name for account in me.accounts for name in (account.name, account.handle) if name} | set(me.watch)
    for person in {post.person for post in told if post.person}:
        record = log.person(person)
        names.add(record.name if record else "")
    return {word.casefold() for name in names for word in _WORD.findall(name)}


def _stems(told: list[PostRecord], names: set[str]) -> dict[str, _Stem]:
    from agent.reading.stems import SMALL  # loaded in the warm-up, not before the agent's first answer

    found: dict[str, _Stem] = {}
    for post in told:
        reading = post.reading
        if reading is None or reading.language not in ("en", None):
            continue
        asked = " ".join(question.text for question in reading.questions)
        points = [] if "story" in reading.intents else [point.text for point in reading.key_points]
        for text in [*points, asked]:
            for word in _WORD.findall(text):
                form = word.casefold().removesuffix("'s").removesuffix("’s")
                if len(form) < _SHORTEST or form in _NOBODYS or form in names or form in SMALL:
                    continue
                one = found.setdefault(stem(form, "en"), _Stem())
                one.people.add(post.person or "")
                one.posts[post.key] = post
                one.forms[form] += 1
                if text is asked:
                    one.asked.add(post.person or "")
    return found


def _apart(one: _Stem, other: _Stem) -> bool:
    both = one.posts.keys() & other.posts.keys()
    return len(both) < SAME * min(len(one.posts), len(other.posts))


def _theme(log: Log, one: _Stem) -> Theme:
    word = min(one.forms, key=lambda form: (-one.forms[form], form))
    posts = sorted(one.posts.values(), key=lambda post: (post.post.at or post.first_seen, post.key), reverse=True)
    askers = {post.person for post in posts if post.person in one.asked}
    answered = {person for person in askers if person and _answered(log, [p for p in posts if p.person == person])}
    people, asked = len(one.people), len(one.asked)
    if asked >= ASKED:
        text = f"{asked} people asked about {_called(word, posts)}; {_counted(len(answered), asked)}"
    else:
        text = f"{people} people spoke of {_called(word, posts)}"
    return Theme(
        theme=word, text=text, people=people, asked=asked, answered=len(answered), posts=[post.key for post in posts]
    )


def _called(word: str, posts: list[PostRecord]) -> str:
    """ "The hare", where half of them say it of one thing ("the hare", "your hare"); else the bare word: "shipping"."""
    one = re.compile(rf"\b(?:the|a|an|your|this|that)\s+(?:[\w-]+\s+)?{re.escape(word)}\b", re.IGNORECASE)
    bare = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    said = [post.post.text for post in posts if bare.search(post.post.text)]
    with_article = sum(one.search(text) is not None for text in said)
    return f"the {word}" if said and 2 * with_article >= len(said) else word


def _counted(answered: int, asked: int) -> str:
    if answered == asked:
        return "all were answered"
    return "none was answered" if not answered else f"{answered} {'was' if answered == 1 else 'were'} answered"


def _answered(log: Log, posts: list[PostRecord]) -> bool:
    """Whether the user answered in words what this person said of it last."""
    last = posts[0]
    at = last.post.at or last.first_seen
    for record in log.acknowledgements_for(person=last.person, thread=last.thread):
        said = record.acknowledgement
        words = said.kind in WORDS and said.certainty != "unconfirmed"
        if words and (record.post == last.key or (said.at or said.logged_at) >= at):
            return True
    return False
