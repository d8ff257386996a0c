"""The files of a Facebook export: which they are in the layouts of 2018 to 2026, and the records in them.

Folders moved, so a path is known by its end. A key may end in ``_v2`` or ``_v3``, or the list stands bare.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from agent.archives.archive import Archive, Member, in_size
from agent.archives.facebook.encoding import all_repaired
from agent.archives.names import chosen
from agent.archives.refused import ArchiveRefused
from agent.model.archived import LeftOut

#: A file is held whole: five times its size where it is what Facebook writes, twenty times where somebody made it of
#: empty records. Facebook begins a new file long before.
LONGEST_FILE = 64 * 1024 * 1024
COMMENTS = (
    r"comments(?:_and_reactions)?/comments(?:_\d+)?\.json",
    r"groups/your_(?:posts_and_)?comments_in_groups(?:_\d+)?\.json",
    r"groups/group_posts_and_comments(?:_\d+)?\.json",
)
REACTIONS = (
    r"comments_and_reactions/likes_and_reactions(?:_\d+)?\.json",
    r"(?:likes_and_reactions|comments_and_reactions)/posts_and_comments(?:_\d+)?\.json",
)
POSTS = (
    r"posts/your_posts(?:_\d+)?\.json",
    r"posts/your_posts__check_ins__photos_and_videos(?:_\d+)?\.json",
    r"groups/your_posts_in_groups(?:_\d+)?\.json",
)
FRIENDS = (r"friends(?:_and_[a-z]+)?/(?:your_)?friends\.json",)
PROFILE = (r"profile_information/profile_information\.json",)
_VERSION = re.compile(r"_v\d+$")
_LISTS = frozenset({"comments", "reactions", "group_comments", "group_posts", "friends", "posts", "status_updates"})


def loaded(archive: Archive, member: Member) -> Any | LeftOut:
    """The file as JSON, repaired; a reason where it cannot be read. Raises ``ArchiveRefused`` for one that is huge."""
    if member.size > LONGEST_FILE:
        raise ArchiveRefused(
            f"{member.name} has {in_size(member.size)}; I read files of up to {in_size(LONGEST_FILE)}."
        )
    with archive.open(member) as opened:
        raw = b"".join(iter(lambda: opened.read(1024 * 1024), b""))
    try:
        return all_repaired(json.loads(raw.decode("utf-8-sig")))
    except RecursionError:
        return LeftOut(reason="unreadable", file=member.name)
    except UnicodeDecodeError as error:
        cut = error.reason == "unexpected end of data"
        return LeftOut(reason="cut-off" if cut else "unreadable", file=member.name)
    except ValueError:
        return LeftOut(reason="cut-off" if raw.rstrip()[-1:] not in (b"]", b"}") else "unreadable", file=member.name)


def records(archive: Archive, patterns: tuple[str, ...]) -> Iterator[tuple[Any | LeftOut, Member, int]]:
    """Each record of the files that fit, with its file and its place there, from 1; a reason for a file without any
    list of them."""
    for member in chosen(archive.members(), patterns):
        held = loaded(archive, member)
        lists = _lists_in(held)
        if isinstance(held, LeftOut):
            yield held, member, 0
        elif not lists and held not in ({}, None):
            yield LeftOut(reason="unreadable", file=member.name), member, 0
        for place, record in enumerate((record for some in lists for record in some), start=1):
            yield record, member, place


def _lists_in(held: Any) -> list[list[Any]]:
    """The list itself, or those under the names that they have had."""
    if isinstance(held, list):
        return [held]
    found = []
    for key, value in held.items() if isinstance(held, dict) else ():
        if _VERSION.sub("", key) in _LISTS:
            if isinstance(value, dict):  # 2018: {"group_posts": {"activity_log_data": […]}}
                value = value.get("activity_log_data")
            if isinstance(value, list):
                found.append(value)
    if isinstance(held, dict) and "timestamp" in held and "title" in held:  # a file with one record alone
        found.append([held])
    return found
