"""How a post stands to the user: their own, spoken to them, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from agent.ledger.keys import account_key, folded
from agent.model import Author, Me, OwnAccount, Post

Way = Literal["mention", "reply", "comment", "quote"]


@dataclass(frozen=True)
class Own:
    """What the user is called on one platform. ``names`` only where the site often shows a name alone (Facebook);
    ``watch`` are the words that they watch."""

    handles: frozenset[str]
    ids: frozenset[str]
    names: frozenset[str]
    keys: frozenset[str]
    watch: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.handles or self.ids or self.names)

    def is_me(self, who: str | None) -> bool:
        """Whether a handle, id or (Facebook) name means the user."""
        return bool(who) and (folded(who or "") in self.handles or who in self.ids or who in self.names)

    def wrote(self, author: Author) -> bool:
        """Whether the author is the user. A name decides only where neither id nor handle is shown."""
        if author.id and self.ids:
            return author.id in self.ids
        if author.handle and self.handles:
            return folded(author.handle) in self.handles
        return not author.id and not author.handle and author.name in self.names

    def holds(self, key: str) -> bool:
        """Whether an account key (of the viewer, say) is one of the user's."""
        head = key.split("#", 1)[0]
        name = head.split(":~", 1)[1] if ":~" in head else None
        return key.casefold() in self.keys or (name is not None and name in self.names)


def own_on(me: Me, platform: str) -> Own:
    """The user's own names on a platform; empty where they are not known."""
    mine = [account for account in me.accounts if account.platform == platform]
    return Own(
        handles=frozenset(folded(account.handle) for account in mine if account.handle),
        ids=frozenset(account.id for account in mine if account.id),
        names=frozenset(account.name for account in mine if account.name and platform == "facebook"),
        keys=frozenset(key.casefold() for account in mine for key in own_keys(account)),
        watch=tuple(me.watch),
    )


def own_keys(account: OwnAccount) -> list[str]:
    """Every key of an own account."""
    keys = [account.key] if account.key else []
    if account.id:
        keys.append(f"{account.platform}:{account.id}")
    if account.handle:
        keys.append(f"{account.platform}:@{folded(account.handle)}")
    return keys or [account_key(account.platform, account)]


def speaks_to(post: Post, own: Own, parent_own: bool | None, root_own: bool | None) -> Way | None:
    """How a post that is not the user's own speaks to the user; None: it does not.

    ``parent_own``, ``root_own``: whether the post that it answers, and its thread's first, are the user's (None: not
    known).
    Under the user's post, what answers somebody else is not for the user; going on after oneself is.
    """
    answers = post.in_reply_to.author if post.in_reply_to else None
    if parent_own or own.is_me(answers):
        if post.kind == "quote":
            return "quote"
        return "comment" if post.kind == "comment" else "reply"
    mine = bool(root_own) or own.is_me(post.thread_author)
    if _named(post.text, own):
        return "mention"
    # Under the user's own post X carries them along in every answer to somebody else ("Replying to @ana and @me").
    carried = post.platform == "x" and mine and answers is not None and not _same(answers, post.author)
    if any(own.is_me(name) for name in post.mentions) and not carried:
        return "mention"
    if not mine or (post.kind == "post" and post.thread in (None, post.id)):
        return None
    to_somebody_else = parent_own is False or (answers is not None and not own.is_me(answers))
    if to_somebody_else and not _same(answers, post.author):
        return None
    return "reply" if post.kind == "reply" else "comment"


def _same(who: str | None, author: Author) -> bool:
    if who is None:
        return False
    return who in (author.id, author.name) or (author.handle is not None and folded(who) == folded(author.handle))


def _named(text: str, own: Own) -> bool:
    return "@" in text and any(name.casefold() in own.handles for name in re.findall(r"(?<![\w@])@(\w{1,50})", text))
