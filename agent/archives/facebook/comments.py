"""Comments, replies and comments in groups: whom they were for stands in the title alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from agent.archives.facebook.act import Known, act, at_and_title, marked, parts_of, source_key
from agent.archives.facebook.titles import target_of
from agent.archives.texts import name, text
from agent.model.archived import Act, LeftOut


def comment_of(record: Any, known: Known) -> Iterator[Act | LeftOut]:
    """The comment, and a mention of each other person in its mark-up."""
    told = at_and_title(record)
    if told is None:
        yield LeftOut(reason="not-understood")
        return
    at, title = told
    held: dict[str, Any] = next(
        (part["comment"] for part in parts_of(record) if isinstance(part.get("comment"), dict)), {}
    )
    words = text(held.get("comment"))
    source = source_key("comment", at, words)
    fresh, before = known.told_of(source)
    author = name(held.get("author"))
    title = _without_group(title, name(held.get("group")))
    target = target_of(title, known.owners | ({author} if author else set()), known.names)
    if not fresh and (target.name is None or target.name in before):
        yield LeftOut(reason="twice")
        return
    before.update([target.name] if target.name else [])
    if target.own:
        yield LeftOut(reason="own")
    mentioned = [who for who in marked(words) if not known.is_me(who.name)]
    same = next((who for who in mentioned if who.name == target.name and target.name), None)
    if not target.own:
        yield act(
            known,
            "comment",
            source,
            target.name,
            at,
            words=words,
            inferred=target.inferred,
            first=fresh,
            id=same.id if same else None,
        )
    for number, who in enumerate(mentioned if fresh else []):  # the same words mention the same people
        if who is not same:
            first = target.own and number == 0
            yield act(known, "mention", source, who.name, at, words=words, first=first, id=who.id)


def _without_group(title: str | None, group: str | None) -> str | None:
    """A title may end with the group: "… commented on Sam's post in Bookbinders."; the record tells its name."""
    if not title or not group:
        return title
    return title.rstrip(". ").removesuffix(f" in {group}") + "."
