"""Whose Facebook export it is, and the names that it knows: friends, and names in newer reactions and in tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec.structs import replace

from agent.archives.archive import Archive
from agent.archives.facebook.files import COMMENTS, FRIENDS, PROFILE, REACTIONS, loaded, records
from agent.archives.facebook.titles import doer_in
from agent.archives.names import chosen
from agent.archives.texts import name, text
from agent.model.archived import LeftOut, Owner

#: People rename themselves, though not more often than this: names of further writers are nobody's.
MOST_OWNERS = 100


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


def writer_of(archive: Archive, owner: Owner) -> Owner:
    """The owner by what their records say, where the profile does not tell: the name that stands there most often as
    who wrote, else as who did it at the beginning of titles. Other names of writers are former ones."""
    wrote: Counter[str] = Counter()
    did: Counter[str] = Counter()
    for record, _, _ in records(archive, (*COMMENTS, *REACTIONS)):
        if isinstance(record, dict):
            wrote.update(writers(record))
            did.update(doer_in(record.get("title")))
    called = [name for name, _ in (wrote.most_common(MOST_OWNERS) or did.most_common(1))]
    return replace(owner, name=called[0], former=called[1:]) if called else owner


def writers(record: dict[str, Any]) -> Iterator[str]:
    """The user's name as the record has it: people rename themselves."""
    data = record.get("data")
    for part in data if isinstance(data, list) else []:
        for kind, field in (("comment", "author"), ("reaction", "actor")):
            held = part.get(kind) if isinstance(part, dict) else None
            if isinstance(held, dict) and (found := name(held.get(field))):
                yield found


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
