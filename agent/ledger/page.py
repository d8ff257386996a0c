"""One page's posts against what is kept: which post answers which, which thread it stands in, whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from msgspec.structs import replace

from agent.ledger.keys import key_without_id, post_key
from agent.ledger.merging import merged
from agent.ledger.relation import Own
from agent.model import InReplyTo, Observation, Post
from agent.store.log import Log, PostRecord


@dataclass
class PageRead:
    """The posts of one observation, each once, filled up with what is kept of it.

    ``order`` holds the key of each post as the page gave it, ``posts`` what is known of each key now, ``kept`` the
    records from before (also of posts that are answered here), ``joined`` the older key of a post whose id was learned.
    """

    own: Own
    order: list[str]
    posts: dict[str, Post]
    kept: Mapping[str, PostRecord]
    joined: dict[str, str] = field(default_factory=dict)

    def is_own(self, key: str | None) -> bool | None:
        """Whether the post is the user's; None: it is neither here nor kept."""
        if key is None:
            return None
        if key in self.posts:
            return self.own.wrote(self.posts[key].author)
        return self.kept[key].own if key in self.kept else None

    def post(self, key: str | None) -> Post | None:
        """The post, from the page or from what is kept."""
        if key is None:
            return None
        if key in self.posts:
            return self.posts[key]
        return self.kept[key].post if key in self.kept else None

    def thread(self, key: str) -> str:
        """The key of the thread: the page's word, else that of the post it answers, else its own."""
        seen: set[str] = set()
        here: str | None = key
        while here is not None and here not in seen:
            seen.add(here)
            post = self.posts.get(here)
            if post is None:
                return self.kept[here].thread if here in self.kept else key
            if post.thread:
                return f"{post.platform}:{post.thread}"
            up = parent_key(post)
            if up is None or self.post(up) is None:
                return here
            here = up
        return key

    def root(self, key: str) -> str | None:
        """The key of the thread's first post, where it is another one."""
        thread = self.thread(key)
        return thread if thread != key else None


def parent_key(post: Post) -> str | None:
    """The key of the post that it answers, if its id is shown."""
    return f"{post.platform}:{post.in_reply_to.id}" if post.in_reply_to and post.in_reply_to.id else None


def read_page(log: Log, page: Observation, own: Own, now: datetime) -> PageRead:
    """Reads what is kept of the page's posts and puts both together."""
    order = [post_key(post) for post in page.posts]
    older = {key: key_without_id(post) for key, post in zip(order, page.posts, strict=True) if post.id}
    wanted = set(order) | set(older.values())
    for post in page.posts:
        if (up := parent_key(post)) is not None:
            wanted.add(up)
        if post.thread:
            wanted.add(f"{post.platform}:{post.thread}")
    kept = log.posts(wanted)
    read = PageRead(own=own, order=order, posts={}, kept=kept)
    for key, post in zip(order, page.posts, strict=True):
        if key in older and key not in kept and (was := kept.get(older[key])) is not None and not was.gone:
            read.joined[key] = was.key
        before = read.posts.get(key)
        if before is None and key in kept:
            before = kept[key].post
        elif before is None and key in read.joined:
            before = kept[read.joined[key]].post
        read.posts[key] = merged(before, post, now) if before is not None else post
    for key, post in list(read.posts.items()):
        read.posts[key] = _answering(read, post)
    return read


def _answering(read: PageRead, post: Post) -> Post:
    """Fills in whom it answers where the page shows only the id."""
    answers = post.in_reply_to
    if answers is None or answers.author or (up := read.post(parent_key(post))) is None:
        return post
    author = up.author
    return replace(post, in_reply_to=InReplyTo(id=answers.id, author=author.handle or author.id or author.name))
