"""The keys of accounts, posts, threads, people and nudges (contract, "Words").

A hash stands where a site shows no id; the same input gives the same key on every machine.
"""

from __future__ import annotations

import hashlib
import uuid

from agent.model import Account, Author, OwnAccount, Post

NOBODY = "Someone"
#: RFC 9562's namespace for addresses; ``uuid.uuid5`` does the same in six times the time, which archives notice.
_URLS = uuid.NAMESPACE_URL.bytes


def _hash(*parts: str | None, length: int) -> str:
    text = "\n".join(part or "" for part in parts)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:length]


def folded(handle: str) -> str:
    """A handle as it is compared: case-folded, without "@"."""
    return handle.strip().lstrip("@").casefold()


def account_key(platform: str, author: Author | Account | OwnAccount, thread: str | None = None) -> str:
    """The best key: the site's id, else the handle, else the name with 8 hex of the profile's address or the thread."""
    if author.id:
        return f"{platform}:{author.id}"
    if author.handle:
        return f"{platform}:@{folded(author.handle)}"
    url = None if isinstance(author, OwnAccount) else author.url
    return f"{platform}:~{author.name or ''}#{_hash(url or thread, length=8)}"


def other_keys(platform: str, author: Author | Account) -> list[str]:
    """The lesser keys under which the same account may have been seen before."""
    keys: list[str] = []
    if author.id and author.handle:
        keys.append(f"{platform}:@{folded(author.handle)}")
    if (author.id or author.handle) and author.name and author.url:
        keys.append(f"{platform}:~{author.name}#{_hash(author.url, length=8)}")
    return keys


def post_key(post: Post) -> str:
    """``platform:id``; without an id ``platform:~`` and 16 hex of author, thread and text."""
    return f"{post.platform}:{post.id}" if post.id else key_without_id(post)


def key_without_id(post: Post) -> str:
    """The key under which the post was kept while its id was not shown."""
    author = account_key(post.platform, post.author, post.thread)
    return f"{post.platform}:~{_hash(author, post.thread, post.text, length=16)}"


def person_id(account: str) -> str:
    """The id of the person who was first met under this account key."""
    return "p" + _hash("person", account, length=20)


def nudge_id(owner: str, account: str, thread: str) -> str:
    """One for each person and conversation."""
    return "n" + _hash(owner, account, thread, length=24)


def client_id(name: str) -> str:
    """UUIDv5 of an own post's key; for a like, of ``"{post key} like"``."""
    digest = bytearray(hashlib.sha1(_URLS + name.encode("utf-8", "replace"), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    told = digest.hex()
    return f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}"


def naming_id(own_post: str, person: str) -> str:
    """The client id under which it is put down that this post of the user's names this person."""
    return client_id(f"{own_post} names {person}")


def acknowledgement_id(client: str) -> str:
    return "a" + _hash("acknowledgement", client, length=20)
