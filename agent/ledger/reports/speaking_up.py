"""Who speaks up for the user: passes their words on, or answers others under them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from agent.model.reported import Advocate
from agent.store.log import Heard, Log

MOST = 20


def speaks_up(log: Log, heard: Iterable[Heard]) -> list[Advocate]:
    """Those who did it most, at most twenty; ``heard``: what counts of the span."""
    posts = list(heard)
    wrote = {post.key: post.person for post in posts}
    shared: Counter[str] = Counter(post.person for post in posts if post.way == "quote")
    answered: Counter[str] = Counter(
        post.person for post in posts if post.way != "quote" and wrote.get(post.in_reply_to, post.person) != post.person
    )
    both = shared + answered
    return [
        Advocate(
            person=person,
            name=name_of(log, person),
            shared=shared[person],
            answered=answered[person],
        )
        for person, _ in sorted(both.items(), key=lambda item: (-item[1], item[0]))[:MOST]
    ]


def name_of(log: Log, person: str) -> str:
    found = log.person(person)
    return found.name if found else "Someone"
