"""Nobody is too small: the list depends on what is said and how long it waits, on nothing that a person is."""

from __future__ import annotations

import re
import string
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.ledger.ledger import Ledger
from agent.model import Me, OwnAccount, Post
from agent.store.memory import MemoryLog
from tests.unit.ledger.conftest import NOON
from tests.unit.ledger.test_fairness import post, see

ROOT = Path(__file__).resolve().parents[3]
TEXTS = [
    "Which size?",
    "Never received the parcel",
    "Lovely work",
    "Thanks a lot",
    "Hello there",
    "My dad died in March",
    "I passed my driving test on Monday!",
    "Dropped my Clayfox mug",
]
OWN = {"author": {"handle": "ima", "name": "Ima"}}


def fresh() -> Ledger:
    ledger = Ledger(MemoryLog(), lambda: NOON)
    ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")], watch=["clayfox"]))
    return ledger


def scene(names: list[str], hours: list[int], promised: int) -> list[dict[str, Any]]:
    """Everybody says one thing in a thread of their own; to one of them something is promised."""
    posts = []
    for n, (name, text, hour) in enumerate(zip(names, TEXTS, hours, strict=True)):
        who = {"author": {"handle": name, "name": name.title()}, "thread": str(300 + n)}
        far = {"kind": "post", "in_reply_to": None} if "Clayfox" in text else {}
        posts.append(post(n + 1, name, text, hour, **who, **far))
    told = "I'll check it tomorrow"
    to = {"in_reply_to": {"id": str(promised + 1), "author": names[promised]}, "thread": str(300 + promised)}
    return [*posts, post(50, "ima", told, 11, **OWN, **to)]


def told(ledger: Ledger) -> list[tuple[Any, ...]]:
    """The list, without names."""
    nudges = ledger.nudges().items
    return [(n.thread, n.posts, [r.id for r in n.reasons], n.needs, n.order_text, n.waiting_since) for n in nudges]


NAME = st.text(string.ascii_lowercase + string.digits, min_size=3, max_size=12)


@settings(max_examples=60, deadline=None)
@given(
    names=st.lists(NAME, min_size=8, max_size=8, unique=True).filter(lambda names: "ima" not in names),
    others=st.lists(NAME, min_size=8, max_size=8, unique=True).filter(lambda names: "ima" not in names),
    hours=st.lists(st.integers(0, 10), min_size=8, max_size=8),
    promised=st.integers(0, 7),
    arrival=st.permutations(range(9)),
)
def test_names_authors_and_the_order_of_arrival_change_nothing(
    names: list[str], others: list[str], hours: list[int], promised: int, arrival: list[int]
) -> None:
    first, second, third = fresh(), fresh(), fresh()
    posts = scene(names, hours, promised)
    see(first, *posts)
    see(second, *scene(others, hours, promised))
    for number in arrival:
        see(third, posts[number])
    assert told(second) == told(first)
    assert told(third) == told(first)


@pytest.mark.parametrize("field", ["followers", "verified", "likes", "badge", "views", "reposts"])
def test_a_post_has_no_field_for_what_somebody_counts(field: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=field):
        msgspec.convert({"platform": "x", "author": {"handle": "joe"}, field: 1}, Post)


#: What a count, a badge or a like count is called on either site, in selectors, labels and fields of the sites' data.
COUNTS = re.compile(
    r"followers?.?count|follower|subscriber|is.?verified|icon-verified|verified.?(?:badge|account|follower)|blue.?check"
    r"|friends.?count|(?:favou?rite|like|reaction|view|retweet|repost|reply|share).?count|\bklout\b|influenc",
    re.IGNORECASE,
)
#: The one sentence that says so.
SAYS_SO = "Follower counts and badges have no field on purpose."
READ = [
    *(ROOT / "agent").rglob("*.py"),
    *(ROOT / "extension").rglob("*.js"),
    *(ROOT / "extension").rglob("*.json"),
]


def test_nothing_in_the_repository_reads_a_follower_count_a_badge_or_a_like_count() -> None:
    found = []
    for path in READ:
        if path.relative_to(ROOT).as_posix().startswith(("agent/reading/", "agent/hints/")):
            continue  # words of advertising and begging ("get 5k followers") are known there; they see texts alone
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if COUNTS.search(line.replace(SAYS_SO, "")):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:160]}")
    assert found == []


def test_the_order_is_told_nothing_of_whom() -> None:
    text = (ROOT / "agent" / "nudges" / "order.py").read_text(encoding="utf-8")
    code = re.sub(r'"""[\s\S]*?"""', "", text)
    assert not re.search(r"author|handle|person|account|name\b", code)
