"""Facebook's "Download your information" in JSON, layouts of 2018 to 2026. See docs/archives.md for what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from agent.archives.archive import Archive
from agent.archives.facebook.act import Known, parts_of
from agent.archives.facebook.comments import comment_of
from agent.archives.facebook.files import COMMENTS, FRIENDS, POSTS, PROFILE, REACTIONS
from agent.archives.facebook.files import records as records_in
from agent.archives.facebook.labels import Labels
from agent.archives.facebook.posts import post_of, tags_of
from agent.archives.facebook.reactions import Reactions
from agent.archives.facebook.titles import Names
from agent.archives.facebook.whose import MOST_OWNERS, friends_of, owner_of, writer_of, writers
from agent.archives.names import chosen
from agent.archives.refused import ArchiveRefused
from agent.archives.source import Told
from agent.model import Platform
from agent.model.archived import Act, LeftOut

PLATFORM: Platform = "facebook"
OWNS = PROFILE
MAIN = (*COMMENTS, *REACTIONS, *POSTS)
OPENS = (*MAIN, *FRIENDS, *PROFILE)

UNNAMED = "and no record does, so many sentences name nobody. Ask for it once more, with Profile information"
LACKING = "This export of Facebook holds no comments, reactions or posts. Ask for another."
HOW = (
    "On Facebook: Settings, Your information and permissions, Download your information (or: Export your information).",
    "Choose Download to device, date range All time, format JSON.",
    "Choose at least Comments and reactions, Posts, Groups, Friends, Profile information.",
    "Facebook tells you when it is ready. Give Nod the zips as they come, all of them at once.",
)


def told(archive: Archive) -> Told:
    """See ``Source``."""
    members = archive.members()
    if not chosen(members, MAIN):
        raise ArchiveRefused(LACKING, HOW)
    notes = []
    owner = owner_of(archive)
    kinds = [PROFILE, FRIENDS, REACTIONS, POSTS, COMMENTS, COMMENTS, REACTIONS, POSTS]
    if owner.name is None:
        kinds += [COMMENTS, REACTIONS]
        owner = writer_of(archive, owner)
        told = "I did not understand the profile information"
        if not chosen(members, PROFILE):
            told = "The export does not tell your name (profile information was not chosen)"
        taken = "so I took your name from the records" if owner.name else UNNAMED
        notes.append(f"{told}, {taken}.")
    if not chosen(members, FRIENDS):
        notes.append("The list of friends is not in the export: sentences that are not English name nobody without it.")
    # as often as they are read: for the names first, then each kind by itself
    opens = [one for some in kinds for one in chosen(members, some)]
    return Told(owner, opens, notes)


def records(archive: Archive, told: Told) -> Iterator[Act | LeftOut]:
    """Comments, reactions and posts, in the order of the files; reactions when all of their files are read."""
    known = _known(archive, told)
    yield from known.friends.unread
    reactions = Reactions(known)
    for record, member, place in records_in(archive, COMMENTS):
        if isinstance(record, LeftOut):
            yield record
        elif _kind(record) == "post":
            yield from _placed(post_of(record, known), member.name, place)
        else:
            yield from _placed(comment_of(record, known), member.name, place)
    for record, member, place in records_in(archive, REACTIONS):
        if isinstance(record, LeftOut):
            yield record
        else:
            yield from _placed(reactions.take(record), member.name, place)
    yield from reactions.all()
    for record, member, place in records_in(archive, POSTS):
        if isinstance(record, LeftOut):
            yield record
        else:
            yield from _placed(post_of(record, known), member.name, place)


def _known(archive: Archive, told: Told) -> Known:
    """Reads the names first: a sentence of any language can only be understood by them."""
    friends = friends_of(archive)
    names = set(friends)
    labels = Labels()
    owners = {called for called in (told.owner.name, *told.owner.former) if called}
    for record, _, _ in records_in(archive, (*REACTIONS, *POSTS, *COMMENTS)):
        if isinstance(record, dict):
            names.update(tags_of(record))
            labels.saw(record)
            owners.update(islice(writers(record), max(0, MOST_OWNERS - len(owners))))
    return Known(owners, Names(names | labels.names() | owners), friends, labels.reactions)


def _kind(record: Any) -> str:
    """What a record of a file that mixes them is."""
    parts = parts_of(record) if isinstance(record, dict) else []
    return (
        "post" if any("post" in part for part in parts) and not any("comment" in part for part in parts) else "comment"
    )


def _placed(found: Iterable[Act | LeftOut], file: str, place: int) -> Iterator[Act | LeftOut]:
    for one in found:
        if isinstance(one, LeftOut) and one.reason == "not-understood":
            yield LeftOut(reason=one.reason, file=file, place=place)
        else:
            yield one
