"""Whose Facebook export it is, and the names that it knows: friends, and names in newer reactions and in tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from agent.archives.archive import Archive
from agent.archives.facebook.files import FRIENDS, PROFILE, loaded, records
from agent.archives.names import chosen
from agent.archives.texts import name, text
from agent.model.archived import LeftOut, Owner


def owner_of(archive: Archive) -> Owner:
    """The name of the profile file; without one, nothing but the platform."""
    for member in chosen(archive.members(), PROFILE):
        held = loaded(archive, member)
        if not isinstance(held, dict):
            continue
        profile: Any = next((value for key, value in held.items() if key.startswith("profile")), {})
        if isinstance(profile, dict):
            names = profile.get("name")
            full = names.get("full_name") if isinstance(names, dict) else names
            handle = text(profile.get("username"), 200)
            return Owner(platform="facebook", name=name(full), handle=handle)
    return Owner(platform="facebook")


class Friends:
    """How often each name stands in the list of friends: two of one name cannot be told apart. ``unread``: the files
    that cannot be read."""

    def __init__(self, names: Iterable[str], unread: Iterable[LeftOut] = ()) -> None:
        self._count = Counter(names)
        self.unread = list(unread)

    def __iter__(self) -> Any:
        return iter(self._count)

    def ambiguous(self, name: str) -> bool:
        return self._count[name] > 1


def friends_of(archive: Archive) -> Friends:
    held = [record for record, _, _ in records(archive, FRIENDS)]
    names = [found for one in held if isinstance(one, dict) and (found := name(one.get("name")))]
    return Friends(names, [one for one in held if isinstance(one, LeftOut)])
