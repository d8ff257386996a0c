"""X's archive: ``data/*.js`` since March 2020, in a zip or a folder. See docs/archives.md for what it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from agent.archives.archive import Archive
from agent.archives.names import chosen
from agent.archives.refused import ArchiveRefused
from agent.archives.source import Told
from agent.archives.x.likes import id_of_like, likes_of
from agent.archives.x.notes import Notes, note_for, notes_of
from agent.archives.x.owner import each, manifest_of, missing_files, owner_of
from agent.archives.x.times import written_at
from agent.archives.x.tweet import Mine, acts_of, id_of, versions_of
from agent.model import Author, Platform
from agent.model.archived import Act, LeftOut

PLATFORM: Platform = "x"
TWEETS = (r"tweets?(?:-part\d+)?\.js", r"community-tweet(?:-part\d+)?\.js")
NOTES, LIKES = (r"note-tweet(?:-part\d+)?\.js",), (r"like(?:-part\d+)?\.js",)
OWNS = (r"account\.js", r"manifest\.js")
OPENS = (*TWEETS, *NOTES, *LIKES, *OWNS, r"screen-name-change\.js")
MAIN = (r"tweets?(?:-part\d+)?\.js",)
TYPES = ("tweets", "tweet", "communityTweet", "noteTweet", "like")

LACKING = "This archive of X has no tweets.js, so it tells nothing of whom you answered."
HOW = (
    "On X: Settings and privacy, Your account, Download an archive of your data.",
    "X takes a day or more to make it, then tells you where to download it.",
    "Give Nod the zip as it comes; if X made several parts, all of them at once.",
)


def told(archive: Archive) -> Told:
    """See ``Source``."""
    members = archive.members()
    if not chosen(members, MAIN):
        raise ArchiveRefused(LACKING, HOW)
    manifest = manifest_of(archive)
    owner = owner_of(archive, manifest)
    if owner is None:
        raise ArchiveRefused(
            "I cannot tell whose archive this is: account.js and manifest.js are not in it. If X made several parts, "
            "give all of them at once; else the zip as X made it."
        )
    notes = []
    missing = missing_files(manifest, archive, TYPES)
    if missing:
        notes.append(f"The archive speaks of files that are not here: {', '.join(missing[:5])}. I read the rest.")
    info = manifest.get("archiveInfo")
    alone = len({member.part for member in members}) == 1
    if isinstance(info, dict) and info.get("isPartialArchive") is True and (missing or alone):
        notes.append("X calls this a part of an archive. Give all parts at once; what is here already stays.")
    opens = [one for patterns in (NOTES, LIKES, TWEETS, LIKES) for one in chosen(members, patterns)]
    return Told(owner, opens, notes)


def records(archive: Archive, told: Told) -> Iterator[Act | LeftOut]:
    """What cannot be read of the long posts, tweets in the order of their files, then the newest versions of those that
    were edited, then likes."""
    members = archive.members()
    mine = Mine(told.owner)
    notes: Notes = {}
    for member in chosen(members, NOTES):
        unread: list[LeftOut] = []
        for at, some in notes_of(each(archive, member), unread.append).items():
            notes.setdefault(at, []).extend(some)
        yield from unread
    likes = chosen(members, LIKES)
    liked = {int(id) for member in likes for record in each(archive, member) if (id := id_of_like(record))}
    authors: dict[int, Author] = {}
    for found in _tweets(archive, mine, notes):
        if isinstance(found, Act) and found.post and found.to and int(found.post[2:]) in liked:
            authors.setdefault(int(found.post[2:]), found.to)
        yield found
    for member in likes:
        yield from likes_of(each(archive, member), member.name, authors)


def _tweets(archive: Archive, mine: Mine, notes: Notes) -> Iterator[Act | LeftOut]:
    seen: set[int] = set()
    edited: dict[str, dict[str, Any]] = {}
    for member in chosen(archive.members(), TWEETS):
        for place, record in enumerate(each(archive, member), start=1):
            if isinstance(record, LeftOut):
                yield record
                continue
            tweet = record.get("tweet", record) if isinstance(record, dict) else None
            id = id_of(tweet) if isinstance(tweet, dict) else None
            if not isinstance(tweet, dict) or id is None:
                yield LeftOut(reason="not-understood", file=member.name, place=place)
            elif int(id) in seen:
                yield LeftOut(reason="twice")
            else:
                seen.add(int(id))
                if len(versions_of(tweet)) > 1:
                    edited[id] = tweet
                else:
                    yield from _placed(tweet, mine, notes, member.name, place)
    yield from _edited(edited, mine, notes)


def _edited(edited: dict[str, dict[str, Any]], mine: Mine, notes: Notes) -> Iterator[Act | LeftOut]:
    """Every version is a record of its own: the last of those that are there counts."""
    for id, tweet in edited.items():
        there = [version for version in versions_of(tweet) if version in edited]
        if there and there[-1] != id:
            yield LeftOut(reason="older-version")
        else:
            yield from _placed(tweet, mine, notes, None, None)


def _placed(
    tweet: dict[str, Any], mine: Mine, notes: Notes, file: str | None, place: int | None
) -> Iterator[Act | LeftOut]:
    note = None
    if notes and (id := id_of(tweet)):
        note = note_for(notes, written_at(int(id), tweet.get("created_at")), str(tweet.get("full_text")))
    full, more, links = note or (None, [], [])
    for found in acts_of(tweet, mine, more, full, links):
        if isinstance(found, LeftOut) and found.reason == "not-understood":
            yield LeftOut(reason="not-understood", file=file, place=place)
        else:
            yield found
