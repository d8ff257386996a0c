"""What an archive is, by the names in it; and what to ask for where it is the wrong one."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import cast

from agent.archives import facebook, x
from agent.archives.archive import Member
from agent.archives.names import chosen, fits
from agent.archives.refused import ArchiveRefused
from agent.archives.source import Source

#: Every source; another one is added here and nowhere else.
SOURCES: tuple[Source, ...] = tuple(cast(Source, module) for module in cast("list[ModuleType]", [x, facebook]))

_X_OF_2018 = (r"data/js/tweets/\d{4}_\d{2}\.js", r"tweets\.csv")
_X_PAGE_ALONE = (r"your archive\.html",)
_FACEBOOK_HTML = (
    r"(?:comments|likes_and_reactions|posts_and_comments|your_posts|your_comments_in_groups|your_friends|friends)"
    r"(?:_\d+)?\.html",
    r"start_here\.html",
)
_INSTAGRAM = (r"your_instagram_activity/.*", r"post_comments_1\.json", r"liked_posts\.json")
_MASTODON = (r"outbox\.json", r"actor\.json")


def source_of(members: Sequence[Member], name: str) -> Source:
    """The source whose main files are there, else the one whose other files are. Raises ``ArchiveRefused``, with the
    right request step by step, for what is none of them. ``name`` is what the user gave."""
    for of in ("MAIN", "OPENS"):
        for source in SOURCES:
            found = chosen(members, getattr(source, of))
            if found and (of == "OPENS" or not _foreign(found)):
                return source
    raise ArchiveRefused(_what_else(members, name))


def _foreign(found: Sequence[Member]) -> bool:
    """Files that only have the same name as one of X's (``tweets.js`` of a web page)."""
    return all("/node_modules/" in member.name for member in found)


def _what_else(members: Sequence[Member], name: str) -> str:
    def holds(patterns: tuple[str, ...]) -> bool:
        return any(fits(member.name, patterns) for member in members)

    if holds(_FACEBOOK_HTML):
        return (
            f"{name} is Facebook's export as web pages (HTML), which lack times. Ask for it once more. {facebook.HOW}"
        )
    if holds(_X_OF_2018):
        return (
            f"{name} is an archive of Twitter from before August 2018, which I cannot read. Ask for a new one. {x.HOW}"
        )
    if holds(_X_PAGE_ALONE):
        return f"{name} is only the page of X's archive, without its folder data. Give the zip as X made it. {x.HOW}"
    if holds(_INSTAGRAM):
        return f"{name} is an export of Instagram. I read those of X and of Facebook."
    if holds(_MASTODON):
        return f"{name} is an export of Mastodon. I read those of X and of Facebook."
    if not members:
        return f"{name} is empty."
    return f"{name} is no archive of X or Facebook that I know. For X: {x.HOW} For Facebook: {facebook.HOW}"
