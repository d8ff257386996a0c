"""Where a page hides answers, the user's own may be among them: then words make no new nudge from that sighting."""

from __future__ import annotations

from agent.model import Coverage, Post

#: What the extension calls answers that the page does not show; a long text that is cut ("see more") hides none.
ANSWERS = frozenset({"more replies", "more comments", "most relevant only"})
#: Kinds of page that show one conversation; on a feed "more replies" says nothing of a single post.
CONVERSATIONS = frozenset({"status", "post", "group-post", "photo"})


def may_be_answered(post: Post, page_kind: str, coverage: Coverage) -> bool:
    """Whether the page hides answers under this post."""
    if post.replies_hidden is not None:
        return post.replies_hidden
    return page_kind in CONVERSATIONS and not ANSWERS.isdisjoint(coverage.hidden)
