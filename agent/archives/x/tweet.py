"""One tweet of an X archive: toward whom it was, as acts. Fields and traps: docs/archives.md.

The archive's own words for a field stand here and nowhere else. ``display_text_range`` is always 0 in archives and
``retweeted`` always false, so neither is used; ``id_str`` -1 is an account that is gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from agent.archives.texts import LONGEST_HANDLE, LONGEST_URL, digits, name, text
from agent.archives.x.times import written_at
from agent.model import Author
from agent.model.archived import Act, LeftOut, Owner

#: Handles are ASCII: what Japanese or Chinese writes behind one without a space is no part of it.
_REPOST = re.compile(r"RT @(\w+)", re.ASCII)
_ADDRESS = re.compile(r"\s*@(\w+)", re.ASCII)
_QUOTED = re.compile(r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w+)/status(?:es)?/(\d+)", re.ASCII)
#: Where the author's handle stands in "RT @handle: …" (measured in 1,706 of 1,706).
_AUTHOR_AT = "3"
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


class Mine:
    """How the archive's owner is known: by id and by every handle."""

    def __init__(self, owner: Owner) -> None:
        self.handle = owner.handle
        self._id = owner.id
        self._handles = {handle.casefold() for handle in (owner.handle, *owner.former) if handle}

    def is_me(self, who: Author) -> bool:
        if who.id and self._id:
            return who.id == self._id
        return bool(who.handle and who.handle.casefold() in self._handles)

    def url(self, id: str) -> str:
        return f"https://x.com/{self.handle or 'i/web'}/status/{id}"


def unescaped(escaped: str) -> str:
    """X escapes three signs and no other."""
    for written, sign in _ESCAPES:
        escaped = escaped.replace(written, sign)
    return escaped


def id_of(tweet: dict[str, Any]) -> str | None:
    return digits(tweet.get("id_str") or tweet.get("id"))


def versions_of(tweet: dict[str, Any]) -> list[str]:
    """The ids of all versions of an edited post, oldest first; one or none for what was never edited."""
    info = tweet.get("edit_info")
    if not isinstance(info, dict):
        return []
    edit = info.get("edit")
    held = edit.get("editControlInitial") if isinstance(edit, dict) else info.get("initial")
    ids = held.get("editTweetIds") if isinstance(held, dict) else None
    return [id for one in ids if (id := digits(one))] if isinstance(ids, list) else []


def acts_of(
    tweet: dict[str, Any],
    mine: Mine,
    more: Sequence[Author] = (),
    full: str | None = None,
    links: Sequence[str] = (),
) -> Iterator[Act | LeftOut]:
    """The acts of a tweet, the addressee first; one ``LeftOut`` where it is toward nobody, or cannot be read.

    ``full``, ``more`` and ``links`` are the whole text of a long post, the people mentioned and the addresses in it.
    """
    id = id_of(tweet)
    said = tweet.get("full_text") if isinstance(tweet.get("full_text"), str) else tweet.get("text")
    if id is None or not isinstance(said, str):
        yield LeftOut(reason="not-understood")
        return
    at = written_at(int(id), tweet.get("created_at"))
    mentions = _mentions(tweet)
    reposted = _REPOST.match(said)
    if reposted is not None:
        author = next((who for who, start in mentions if start == _AUTHOR_AT), None) or Author(handle=reposted[1])
        if mine.is_me(author):
            yield LeftOut(reason="own")
        else:  # the words are the author's, not the user's
            yield Act(source=f"x:{id}", kind="repost", to=author, own_post=f"x:{id}", url=mine.url(id), at=at)
        return
    versions = [f"x:{version}" for version in versions_of(tweet)]
    found = list(_toward(tweet, said, [*(who for who, _ in mentions), *more], links, mine))
    for number, (kind, to, post) in enumerate(found):
        yield Act(
            source=f"x:{id}",
            kind=kind,  # type: ignore[arg-type]
            to=to,
            first=number == 0,
            own_post=f"x:{id}",
            versions=versions if len(versions) > 1 else [],
            post=post,
            text=text(full or unescaped(said)),
            url=mine.url(id),
            at=at,
        )
    if not found:
        yield LeftOut(reason="own-thread" if _answers(tweet) is not None else "to-nobody")


def _toward(
    tweet: dict[str, Any], said: str, mentions: list[Author], links: Sequence[str], mine: Mine
) -> Iterator[tuple[str, Author | None, str | None]]:
    """Kind, person and post of each act of a tweet that is no repost. Each post is answered or quoted once, and who is
    answered or quoted is not mentioned besides; who answers one post and quotes another does both."""
    seen: set[str] = set()
    addressee = _addressee(tweet, said, mentions)
    if addressee is not None and not mine.is_me(addressee):
        post = digits(tweet.get("in_reply_to_status_id_str"))
        seen |= _names(addressee) | ({f"x:{post}"} if post else set())
        named = any((addressee.id, addressee.handle))
        yield ("reply" if post else "mention"), (addressee if named else None), (f"x:{post}" if post else None)
    for quoted, key in _quotes(tweet, links):
        author = next((who for who in mentions if _names(who) & _names(quoted)), quoted)
        if not mine.is_me(author) and key not in seen:
            seen |= _names(author) | {key}
            yield "quote", author, key
    for who in mentions:
        if not mine.is_me(who) and not _names(who) & seen:
            seen |= _names(who)
            yield "mention", who, None


def _names(who: Author) -> set[str]:
    return {name for name in (who.id, f"@{who.handle.casefold()}" if who.handle else None) if name}


def _answers(tweet: dict[str, Any]) -> str | None:
    """The id of what or whom the tweet answers; None where it answers nothing."""
    for field in ("in_reply_to_user_id_str", "in_reply_to_status_id_str"):
        found = digits(tweet.get(field))
        if found is not None:
            return found
    return text(tweet.get("in_reply_to_screen_name"), LONGEST_HANDLE)


def _addressee(tweet: dict[str, Any], said: str, mentions: list[Author]) -> Author | None:
    """Whom the tweet answers. Where the account is gone, the first @handle of the text is all there is."""
    if _answers(tweet) is None:
        return None
    id = digits(tweet.get("in_reply_to_user_id_str"))
    handle = text(tweet.get("in_reply_to_screen_name"), LONGEST_HANDLE)
    if handle is None and (found := _ADDRESS.match(said)):
        handle = found[1]
    known = next(
        (
            who
            for who in mentions
            if (id and who.id == id) or (handle and who.handle and who.handle.casefold() == handle.casefold())
        ),
        None,
    )
    return Author(id=id or (known.id if known else None), handle=handle, name=known.name if known else None)


def _quotes(tweet: dict[str, Any], links: Sequence[str]) -> Iterator[tuple[Author, str]]:
    own = [text(url.get("expanded_url"), LONGEST_URL) for url in _entities(tweet, "urls")]
    for link in (*own, *links):
        found = _QUOTED.match(link) if link else None
        if found is not None and found[1].casefold() != "i":
            yield Author(handle=found[1]), f"x:{found[2]}"


def _mentions(tweet: dict[str, Any]) -> list[tuple[Author, str | None]]:
    """The people mentioned, each with the place at which the mention begins."""
    found = []
    for mention in _entities(tweet, "user_mentions"):
        handle = text(mention.get("screen_name"), LONGEST_HANDLE)
        who = Author(id=digits(mention.get("id_str")), handle=handle, name=name(mention.get("name")))
        place = mention.get("indices")
        if who.id or who.handle:
            found.append((who, str(place[0]) if isinstance(place, list) and place else None))
    return found


def _entities(tweet: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    entities = tweet.get("entities")
    found = entities.get(kind) if isinstance(entities, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
