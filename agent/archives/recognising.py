"""What an archive is, by the names in it; and what to ask for where it is the wrong one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import cast

from agent.archives import facebook, x
from agent.archives.archive import Member
from agent.archives.names import chosen, fits
from agent.archives.refused import ArchiveRefused, NothingToRead
from agent.archives.source import Source
from agent.model import Platform

#: Every source; another one is added here and nowhere else.
SOURCES: tuple[Source, ...] = tuple(cast(Source, module) for module in cast("list[ModuleType]", [x, facebook]))


@dataclass(frozen=True)
class WrongKind:
    """An archive that cannot be taken in, known by the names in it: the ends of paths as in ``Source.OPENS``. ``says``
    is a sentence with ``{name}`` for what the user gave; ``site`` is whose steps help.

    ``before``: it has files that are called as some of ours, so it is looked for before ours are, where no file tells
    whose archive it is. ``beside``: beside an archive it may be one of its parts, of which nothing is read.
    """

    files: tuple[str, ...]
    says: str
    site: Platform | None = None
    before: bool = False
    beside: bool = False


_ACTIVITY = r"your_(?:facebook_activity|activity_across_facebook)/.*"
_MESSAGES = r"messages/(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)/.*/message_\d+"

#: The first that fits is told.
WRONG = (
    WrongKind(
        (
            r"your_instagram_activity/.*",
            r"(?:post_comments|reels_comments|liked_posts|liked_comments)(?:_\d+)?\.(?:json|html)",
        ),
        "{name} is an export of Instagram. I read those of X and of Facebook.",
        before=True,
    ),
    WrongKind(
        (
            r"(?:comments|likes_and_reactions|posts_and_comments|your_posts|your_comments_in_groups|your_friends"
            r"|friends)(?:_\d+)?\.html",
            r"start_here\.html",
            _ACTIVITY + r"\.html",
            _MESSAGES + r"\.html",
        ),
        "{name} is Facebook's export as web pages (HTML), which lack times. Ask for it once more, in the format JSON.",
        "facebook",
    ),
    WrongKind(
        (_ACTIVITY, _MESSAGES + r"\.json"),
        "{name} holds no comments, reactions or posts of Facebook: it is one part of several, or these were not asked "
        "for. Give all parts at once, or ask for another.",
        "facebook",
        beside=True,
    ),
    WrongKind(
        (r"data/js/tweets/\d{4}_\d{2}\.js", r"tweets\.csv"),
        "{name} is an archive of Twitter from before August 2018, which I cannot read. Ask for a new one.",
        "x",
    ),
    WrongKind(
        (r"your archive\.html",),
        "{name} is only the page of X's archive, without its folder data. Give the zip as X made it.",
        "x",
    ),
    WrongKind((r"outbox\.json", r"actor\.json"), "{name} is an export of Mastodon. I read those of X and of Facebook."),
    WrongKind(
        (r".*\.zip",),
        "{name} is no archive itself, and holds zips. Give those: unpack it, and give what is in it.",
    ),
)
EMPTY = "{name} is empty."
SEVERAL = "{name} holds several archives together. Give the folder of each of them by itself."
UNKNOWN = "{name} is no archive of X or Facebook that I know."


def source_of(members: Sequence[Member], name: str) -> Source:
    """The source whose main files are there, else the one whose other files are. Raises ``ArchiveRefused``, with the
    right request step by step, for what is none of them. ``name`` is what the user gave."""
    if not any(chosen(members, source.OWNS) for source in SOURCES):
        for kind in WRONG:
            if kind.before and _is(kind, members):
                raise _told(kind, name)
    whole = [source for source in SOURCES if (found := chosen(members, source.MAIN)) and not _foreign(found)]
    for source in whole or [source for source in SOURCES if chosen(members, source.OPENS)]:
        if len(whole) > 1 or _several(source, members):
            raise ArchiveRefused(SEVERAL.format(name=name))
        return source
    raise _what_else(members, name)


def _several(source: Source, members: Sequence[Member]) -> bool:
    """Whether a folder or zip holds more than one archive: what tells whose it is stands there twice."""
    owns = Counter((member.bare, member.part) for member in chosen(members, source.OWNS) if not _foreign([member]))
    return any(count > 1 for count in owns.values())


def _foreign(found: Sequence[Member]) -> bool:
    """Files that only have the same name as one of X's (``tweets.js`` of a web page)."""
    return all("/node_modules/" in member.name for member in found)


def holding_main(source: Source, members: Sequence[Member]) -> None:
    """Raises ``ArchiveRefused`` where the files are missing without which there is nothing to take in."""
    if not chosen(members, source.MAIN):
        raise ArchiveRefused(source.LACKING, source.HOW)


def _what_else(members: Sequence[Member], name: str) -> ArchiveRefused:
    for kind in WRONG:
        if _is(kind, members):
            return _told(kind, name)
    if not members:
        return NothingToRead(EMPTY.format(name=name))
    return NothingToRead(UNKNOWN.format(name=name), [step for source in SOURCES for step in source.HOW])


def _is(kind: WrongKind, members: Sequence[Member]) -> bool:
    return any(fits(member.name, kind.files) for member in members)


def _told(kind: WrongKind, name: str) -> ArchiveRefused:
    refused = NothingToRead if kind.beside else ArchiveRefused
    return refused(kind.says.format(name=name), steps_of(kind.site) if kind.site else ())


def steps_of(site: Platform) -> tuple[str, ...]:
    """How to ask that site for an archive."""
    return next(source.HOW for source in SOURCES if site == source.PLATFORM)
