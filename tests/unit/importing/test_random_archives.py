"""Random valid archives, cut into parts and files in any order: nothing is lost, nothing stands twice, and all of it can
be taken back. ``make soak`` tries 10,000 (``NOD_ARCHIVES``)."""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.archives.archive import Bytes, Member
from agent.archives.opening import ready
from agent.importing.run import taken_in
from agent.ledger.ledger import Ledger
from agent.settings import now
from agent.store.memory import MemoryLog
from tests.unit.archives.made_up import (
    ME,
    NAMES,
    answers,
    comment,
    facebook_files,
    js,
    labels,
    mention,
    reaction,
    snowflake,
    tweet,
    x_files,
)

ARCHIVES = int(os.environ.get("NOD_ARCHIVES", "150"))
MANY = settings(max_examples=ARCHIVES, deadline=None)
POST = snowflake("2024-03-01T09:00:00")
PEOPLE = sorted(NAMES)
POSTS = {handle: snowflake(f"2024-02-0{number}T09:00:00") for number, handle in enumerate(PEOPLE, start=1)}
Made = tuple[str, str, str]  # own post, kind, handle
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).filter(lambda text: "@" not in text)


class Held:
    """An archive in memory."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.read_bytes = 0
        self._files = {name: text.encode() for name, text in files.items()}

    def members(self) -> list[Member]:
        return [Member(name, len(data)) for name, data in self._files.items()]

    def crc(self, member: Member) -> int:
        return zlib.crc32(self._files[member.name])

    @contextmanager
    def open(self, member: Member) -> Iterator[Bytes]:
        yield io.BytesIO(self._files[member.name])

    def close(self) -> None:
        pass


@st.composite
def made_tweets(draw: Any) -> tuple[list[dict[str, Any]], set[Made]]:
    """A tweet, in every version that it had, and the acts that it is by construction."""
    minute = draw(st.integers(0, 59))
    at = f"2024-03-{draw(st.integers(1, 28)):02}T{draw(st.integers(0, 23)):02}:{minute:02}:00"
    who = draw(st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True))
    words = draw(WORDS)
    key = f"x:{snowflake(at)}"
    match draw(st.sampled_from(["reply", "mention", "repost", "quote", "edited", "nobody", "thread"])):
        case "reply":
            said = tweet(f"@{who[0]} {words}", at, *map(mention, who), **answers(who[0], POSTS[who[0]]))
            return [said], {(key, "reply", who[0]), *((key, "mention", one) for one in who[1:])}
        case "mention":
            return [tweet(f"{words} @{who[0]}", at, *map(mention, who))], {(key, "mention", one) for one in who}
        case "repost":
            said = tweet(f"RT @{who[0]}: {words}", at, mention(who[0], 3), *map(mention, who[1:]))
            return [said], {(key, "repost", who[0])}
        case "quote":
            link = f"https://x.com/{who[0]}/status/{POSTS[who[0]]}"
            return [tweet(f"RT: {words}", at, urls=[link])], {(key, "quote", who[0])}
        case "edited":
            at = at[:-2] + "30"
            ids = [snowflake(at, version) for version in range(draw(st.integers(2, 3)))]
            every = [tweet(f"{words} {id}", at, *map(mention, who), id=id, versions=ids) for id in ids]
            return every, {(f"x:{ids[-1]}", "mention", one) for one in who}
        case "thread":
            return [tweet(words, at, in_reply_to_user_id_str="1001", in_reply_to_status_id_str=POST)], set()
        case _:
            return [tweet(words, at)], set()


def before_the_edit(versions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What an archive has of a post that was made before it was edited."""
    first = versions[0]["tweet"]
    return [{"tweet": {**first, "edit_info": {"initial": {"editTweetIds": [first["id_str"]]}}}}]


def entries(ledger: Ledger) -> list[tuple[str, str, str]]:
    said = []
    cursor = None
    while True:
        page = ledger.acknowledgements(limit=200, cursor=cursor)
        said += [(one.own_post or "", one.kind, (one.account and one.account.handle) or "") for one in page.items]
        cursor = page.next
        if cursor is None:
            return said


def state(ledger: Ledger) -> bytes:
    return b"\n".join(msgspec.json.encode(line) for line in ledger.export("state"))


@pytest.mark.slow("makes hundreds of archives")
@given(st.lists(made_tweets(), max_size=12), st.data())
@MANY
def test_nothing_is_lost_and_nothing_stands_twice(
    made: list[tuple[list[dict[str, Any]], set[Made]]], data: st.DataObject
) -> None:
    by_post = {said[0]["tweet"]["id_str"]: (said, acts) for said, acts in made}
    whole = [said for said, _ in by_post.values()]
    said = [one for versions in whole for one in versions]
    wanted = {act for _, acts in by_post.values() for act in acts}
    liked = data.draw(st.sets(st.sampled_from(PEOPLE)))
    answered = {handle for _, kind, handle in wanted if kind in ("reply", "quote")}
    wanted |= {("", "like", handle) for handle in liked & answered}
    parts: dict[str, list[Any]] = {"tweets": [], "tweets_part1": [], "tweet": [], "community_tweet": []}
    for one in data.draw(st.permutations(said)):
        for name in data.draw(st.lists(st.sampled_from(sorted(parts)), min_size=1, max_size=2)):
            parts[name].append(one)
    texts = {name: js("tweets", records) for name, records in parts.items()}
    texts["like"] = js("like", [{"like": {"tweetId": POSTS[handle]}} for handle in sorted(liked)])
    files = {**x_files(**texts), "data/tweets.js": texts["tweets"]}
    some = data.draw(st.lists(st.sampled_from(whole), max_size=4)) if whole else []
    older = [before_the_edit(one) if data.draw(st.booleans()) else one for one in some]
    other = x_files(*(one for versions in older for one in versions), made="2023-01-01T00:00:00.000Z")

    ledger = Ledger(MemoryLog(), now)
    empty = state(ledger)
    order = data.draw(st.permutations([files, other]))
    records = [taken_in(ledger, ready("a", Held(one))) for one in order]
    assert len(entries(ledger)) == len(wanted)
    assert set(entries(ledger)) == wanted
    kept = state(ledger)
    for one in order:
        taken_in(ledger, ready("a", Held(one)))
    assert state(ledger) == kept
    for record in {record.id: record for record in data.draw(st.permutations(records))}.values():
        ledger.imports.take_back(record.id)
    assert state(ledger) == empty


NAMED = st.none() | st.sampled_from(["Søren Ås", "Mary O’Brien", "Anna's Bakery", "James", "田中 花子", "Zoë"])


@st.composite
def made_comments(draw: Any) -> tuple[int, str | None, str]:
    """Second, person, words."""
    return draw(st.integers(0, 10_000)), draw(NAMED), draw(WORDS)


@st.composite
def made_reactions(draw: Any) -> tuple[int, str | None, str]:
    """Second, person, and in which shape the export has it."""
    return draw(st.integers(0, 10_000)), draw(NAMED), draw(st.sampled_from(["sentence", "labels", "both"]))


@pytest.mark.slow("makes hundreds of archives")
@given(
    st.lists(made_comments(), max_size=12, unique_by=lambda one: one[0]),
    st.lists(made_reactions(), max_size=8, unique_by=lambda one: one[0]),
    st.integers(0, 12),
)
@MANY
def test_what_has_no_id_is_told_apart_and_known_again(
    made: list[tuple[int, str | None, str]], reacted: list[tuple[int, str | None, str]], cut: int
) -> None:
    told = [
        comment(second, f"{ME} commented on {who}'s post." if who else f"{ME} commented on a post.", words)
        for second, who, words in made
    ]
    sentences = [
        reaction(second, f"{ME} likes {who}'s post." if who else f"{ME} likes a post.")
        for second, who, shape in reacted
        if shape != "labels"
    ]
    labelled = [
        labels(second, ("Reaction", "Like"), ("URL", "https://www.facebook.com/1"), *([("Name", who)] if who else []))
        for second, who, shape in reacted
        if shape != "sentence"
    ]
    ledger = Ledger(MemoryLog(), now)
    empty = state(ledger)
    older = taken_in(ledger, ready("a", Held(facebook_files(told[:cut], sentences[:cut]))))
    newer = taken_in(ledger, ready("a", Held(facebook_files(told, sentences, labelled=labelled))))
    said = ledger.acknowledgements(limit=200).items
    wanted = [("comment", who or "") for _, who, _ in made] + [("like", who or "") for _, who, _ in reacted]
    assert sorted((one.kind, (one.account and one.account.name) or "") for one in said) == sorted(wanted)
    for id in {older.id: older, newer.id: newer}:
        ledger.imports.take_back(id)
    assert state(ledger) == empty


@pytest.mark.slow("makes hundreds of archives")
@given(st.lists(st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda x: st.lists(x, max_size=3) | st.dictionaries(st.sampled_from(["tweet", "id_str", "full_text", "entities", "user_mentions", "indices", "edit_info", "initial", "editTweetIds", "created_at"]), x, max_size=5)), max_size=5))  # fmt: skip
@MANY
def test_whatever_stands_in_a_file_is_an_act_or_a_reason(records: list[Any]) -> None:
    record = taken_in(
        Ledger(MemoryLog(), now), ready("a", Held({**x_files(), "data/tweets.js": js("tweets", records)}))
    )
    assert record.state == "done"
    assert record.cursor >= len(records)
