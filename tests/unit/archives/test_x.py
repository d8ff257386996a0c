"""What an X archive tells: toward whom each tweet was, and what is left out and why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agent.archives.refused import ArchiveRefused
from agent.model.archived import Act, LeftOut
from tests.unit.archives.made_up import (
    acts,
    answers,
    archive,
    folder,
    js,
    mention,
    reasons,
    snowflake,
    told,
    tweet,
    x_files,
)

DAY = "2024-03-01T10:00:00"
POST = snowflake("2024-03-01T09:00:00")


def one(place: Path, *tweets: dict[str, Any], **files: str) -> Act:
    (found,) = acts(archive(place, x_files(*tweets, **files)))
    return found


def test_a_reply_names_person_post_time_and_words(tmp_path: Path) -> None:
    act = one(tmp_path, tweet("@joe good &amp; true", DAY, mention("joe"), **answers("joe", POST)))
    assert act.to is not None
    assert (act.kind, act.to.id, act.to.handle, act.to.name) == ("reply", "2001", "joe", "Joe")
    assert (act.post, act.text) == (f"x:{POST}", "@joe good & true")
    assert act.at is not None
    assert act.at.isoformat() == "2024-03-01T10:00:00+00:00"
    assert act.own_post == act.source == f"x:{snowflake(DAY)}"


def test_addressed_without_a_post_is_a_mention_and_a_gone_account_keeps_its_handle(tmp_path: Path) -> None:
    act = one(tmp_path, tweet("@gone happy new year", DAY, in_reply_to_user_id_str="2900"))
    assert act.to is not None
    assert (act.kind, act.to.id, act.to.handle, act.post) == ("mention", "2900", "gone", None)


def test_the_id_minus_one_is_nobodys(tmp_path: Path) -> None:
    act = one(tmp_path, tweet("thanks to @renamed", DAY, mention("renamed", 10)))
    assert act.to is not None
    assert (act.to.id, act.to.handle) == (None, "renamed")


def test_several_people_of_one_tweet_are_several_acts_and_the_addressee_is_one(tmp_path: Path) -> None:
    said = tweet("@joe @ana yes", DAY, mention("joe"), mention("ana", 5), **answers("joe", POST))
    found = acts(archive(tmp_path, x_files(said)))
    assert [(act.kind, act.to and act.to.handle, act.first) for act in found] == [
        ("reply", "joe", True),
        ("mention", "ana", False),
    ]


def test_a_repost_is_toward_its_author_alone_and_holds_no_words(tmp_path: Path) -> None:
    act = one(tmp_path, tweet("RT @kofi: with @joe", DAY, mention("kofi", 3), mention("joe", 15)))
    assert (act.kind, act.to and act.to.id, act.text, act.post) == ("repost", "2004", None, None)


@pytest.mark.parametrize("host", ["twitter.com", "x.com", "mobile.twitter.com"])
def test_a_quote_is_known_by_its_link(tmp_path: Path, host: str) -> None:
    act = one(tmp_path, tweet("This https://t.co/a", DAY, urls=[f"https://{host}/li/status/{POST}"]))
    assert (act.kind, act.to and act.to.handle, act.post) == ("quote", "li", f"x:{POST}")


def test_a_post_is_quoted_once_and_whose_it_is_is_not_mentioned_besides(tmp_path: Path) -> None:
    links = [f"https://{host}/{who}/status/{POST}" for host, who in (("x.com", "Li"), ("twitter.com", "li"))]
    other = snowflake("2024-02-01T09:00:00")
    said = tweet(
        "@li @ana look", DAY, mention("li"), mention("ana", 4), urls=[*links, f"https://x.com/li/status/{other}"]
    )
    found = acts(archive(tmp_path, x_files(said)))
    assert [(act.kind, act.to and act.to.id, act.post) for act in found] == [
        ("quote", "2003", f"x:{POST}"),
        ("quote", "2003", f"x:{other}"),
        ("mention", "2002", None),
    ]


def test_who_answers_a_post_and_links_it_answers_it_once_and_another_one_is_quoted(tmp_path: Path) -> None:
    other = snowflake("2024-02-01T09:00:00")
    links = [f"https://x.com/joe/status/{post}" for post in (POST, other)]
    found = acts(archive(tmp_path, x_files(tweet("@joe see", DAY, mention("joe"), urls=links, **answers("joe", POST)))))
    assert [(act.kind, act.post) for act in found] == [("reply", f"x:{POST}"), ("quote", f"x:{other}")]


@pytest.mark.parametrize("after", ["さん ありがとう", "님 고마워요", "，谢谢", " thanks", "é"])
def test_a_handle_ends_where_its_signs_end(tmp_path: Path, after: str) -> None:
    gone = {"in_reply_to_user_id_str": "2900", "in_reply_to_status_id_str": POST}
    found = acts(
        archive(
            tmp_path,
            x_files(tweet(f"@gone_1{after}", DAY, **gone), tweet(f"RT @gone_2{after}: hm", "2024-03-02T10:00:00")),
        )
    )
    assert [(act.kind, act.to and act.to.handle) for act in found] == [("reply", "gone_1"), ("repost", "gone_2")]


def test_own_threads_own_quotes_and_words_to_nobody_are_reasons(tmp_path: Path) -> None:
    own = answers("nell", POST, in_reply_to_user_id_str="1001")
    said = [
        tweet("2/ more", DAY, **own),
        tweet("mine https://t.co/a", "2024-03-02T10:00:00", urls=[f"https://x.com/nell/status/{POST}"]),
        tweet("RT @nell: me", "2024-03-03T10:00:00", mention("nell", 3, id_str="1001")),
    ]
    assert reasons(archive(tmp_path, x_files(*said))) == ["own-thread", "to-nobody", "own"]


def test_an_own_thread_that_names_somebody_mentions_them(tmp_path: Path) -> None:
    own = answers("nell", POST, in_reply_to_user_id_str="1001")
    act = one(tmp_path, tweet("3/ from @li", DAY, mention("li", 8), **own))
    assert (act.kind, act.to and act.to.handle) == ("mention", "li")


def test_of_an_edited_post_the_last_version_counts(tmp_path: Path) -> None:
    first, last = snowflake(DAY), snowflake("2024-03-01T10:05:00")
    said = [
        tweet("@joe yes", "2024-03-01T10:05:00", mention("joe"), versions=[first, last], **answers("joe", POST)),
        tweet("@joe yse", DAY, mention("joe"), versions=[first, last], **answers("joe", POST)),
    ]
    opened = archive(tmp_path, x_files(*said))
    assert [act.source for act in acts(opened)] == [f"x:{last}"]
    assert reasons(opened) == ["older-version"]


def test_an_edited_post_whose_last_version_is_missing_is_not_lost(tmp_path: Path) -> None:
    first = snowflake(DAY)
    act = one(tmp_path, tweet("@joe yes", DAY, mention("joe"), versions=[first, "9" * 19], **answers("joe", POST)))
    assert act.source == f"x:{first}"


def test_a_wrong_year_gives_way_to_the_time_in_the_id(tmp_path: Path) -> None:
    said = tweet("@joe Friday", DAY, mention("joe"), **answers("joe", POST))
    said["tweet"]["created_at"] = "Fri Mar 01 10:00:00 +0000 1997"
    act = one(tmp_path, said)
    assert act.at is not None
    assert act.at.year == 2024


def test_before_snowflakes_the_written_time_is_all_there_is(tmp_path: Path) -> None:
    act = one(
        tmp_path, tweet("@joe hi", "2010-10-01T12:00:00", mention("joe"), id="26000000000", **answers("joe", "5"))
    )
    assert act.at is not None
    assert act.at.isoformat() == "2010-10-01T12:00:00+00:00"


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("Fri Oct 01 14:00:00 +0200 2010", "2010-10-01T12:00:00+00:00"),
        ("2010-10-01T12:00:00.000Z", "2010-10-01T12:00:00+00:00"),
        ("2010-10-01T14:00:00+02:00", "2010-10-01T12:00:00+00:00"),
        ("2010-10-01T12:00:00", None),
        ("Fri Okt 01 12:00:00 +0000 2010", None),
        ("Fri Oct 01 12:00:00 CEST 2010", None),
        ("Mon Jan 01 00:00:00 +2300 0001", None),
        ("yesterday", None),
    ],
)
def test_a_written_time_is_read_with_its_zone_and_without_one_is_none(
    written: str, at: str | None, tmp_path: Path
) -> None:
    said = tweet("@joe hi", "2010-10-01T12:00:00", mention("joe"), id="26000000000", created_at=written)
    act = one(tmp_path, said)
    assert (act.at and act.at.isoformat()) == at


def test_a_long_post_is_joined_by_its_second_and_its_beginning(tmp_path: Path) -> None:
    begin = "Thirty makers helped me this year, and I want"
    held = {
        "noteTweetId": "5",
        "createdAt": f"{DAY}.000Z",
        "core": {"text": f"{begin} to name @kofi first.", "mentions": [{"screenName": "kofi"}]},
    }
    note = js("note_tweet", [{"noteTweet": held}])
    act = one(tmp_path, tweet(f"{begin}… https://t.co/z", DAY), note_tweet=note)
    assert (act.to and act.to.handle, act.text) == ("kofi", f"{begin} to name @kofi first.")


def test_a_quote_at_the_end_of_a_long_post_is_not_lost(tmp_path: Path) -> None:
    begin = "Thirty makers helped me this year, and I want"
    core = {
        "text": f"{begin} to name @kofi first. https://t.co/q",
        "mentions": [{"screenName": "kofi"}],
        "urls": [{"expandedUrl": f"https://x.com/li/status/{POST}"}, {"expandedUrl": 7}, None],
    }
    note = js("note_tweet", [{"noteTweet": {"noteTweetId": "5", "createdAt": f"{DAY}.000Z", "core": core}}])
    short = tweet(f"{begin}… https://t.co/z", DAY, urls=[f"https://twitter.com/i/web/status/{snowflake(DAY)}"])
    found = acts(archive(tmp_path, x_files(short, note_tweet=note)))
    assert [(act.kind, act.to and act.to.handle, act.post) for act in found] == [
        ("quote", "li", f"x:{POST}"),
        ("mention", "kofi", None),
    ]


def test_long_posts_that_cannot_be_read_are_a_reason(tmp_path: Path) -> None:
    opened = archive(tmp_path, x_files(tweet("@joe hello", DAY, mention("joe")), note_tweet="no list"))
    assert (len(acts(opened)), reasons(opened)) == (1, ["unreadable"])


def test_posts_in_communities_and_both_names_of_the_file_count_once(tmp_path: Path) -> None:
    said = tweet("@li is there?", DAY, mention("li"), **answers("li", POST))
    other = tweet("@joe yes", "2024-03-02T10:00:00", mention("joe"), **answers("joe", POST))
    files = x_files(said, community_tweet=js("community_tweet", [other]), tweet=js("tweet", [said]))
    opened = archive(tmp_path, files)
    assert sorted(act.to.handle for act in acts(opened) if act.to and act.to.handle) == ["joe", "li"]
    assert reasons(opened) == ["twice"]


def test_a_like_is_told_only_where_an_own_answer_tells_whose_post_it_is(tmp_path: Path) -> None:
    said = tweet("@joe good", DAY, mention("joe"), **answers("joe", POST))
    likes = js("like", [{"like": {"tweetId": POST}}, {"like": {"tweetId": "77", "fullText": "hm"}}])
    opened = archive(tmp_path, x_files(said, like=likes))
    (like,) = [act for act in acts(opened) if act.kind == "like"]
    assert (like.to and like.to.id, like.post, like.at) == ("2001", f"x:{POST}", None)
    assert reasons(opened) == ["like-unknown"]


def test_what_is_private_is_never_opened(tmp_path: Path) -> None:
    files = x_files(tweet("@joe hi", DAY, mention("joe"), **answers("joe", POST)))
    for name in ("direct-messages", "deleted-tweets", "ip-audit", "contact", "follower", "block"):
        files[f"data/{name}.js"] = "private"
    place = folder(tmp_path, files)
    for name in ("direct-messages", "deleted-tweets", "ip-audit", "contact", "follower", "block"):
        (place / f"data/{name}.js").chmod(0)
    opened = archive(tmp_path, {})
    assert len(acts(opened)) == 1
    assert {member.bare for member in opened.told.opens} == {"tweets.js"}


def test_records_that_are_no_tweets_are_reasons_with_their_place(tmp_path: Path) -> None:
    said = tweet("@joe hi", DAY, mention("joe"), **answers("joe", POST))
    odd: list[Any] = [None, 7, {"tweet": None}, {"tweet": {"id_str": "x"}}, {"tweet": {"id_str": "5"}}, said]
    opened = archive(tmp_path, {**x_files(), "data/tweets.js": js("tweets", odd)})
    assert len(acts(opened)) == 1
    assert reasons(opened) == ["not-understood"] * 5


@pytest.mark.parametrize("text", ["", "<!doctype html>", "\ufeff\0w\0i", "window.YTD.tweets.part0 = {}"])
def test_a_file_that_is_no_list_is_named_and_the_others_are_read(tmp_path: Path, text: str) -> None:
    more = js("tweets", [tweet("@joe hello", "2024-03-01T10:00:00", mention("joe"))], 1)
    opened = archive(tmp_path, {**x_files(tweets_part1=more), "data/tweets.js": text})
    assert len(acts(opened)) == 1
    assert [(one.reason, one.file) for one in told(opened) if isinstance(one, LeftOut)] == [
        ("unreadable", "data/tweets.js")
    ]


def test_records_in_another_encoding_are_named_and_the_others_are_read(tmp_path: Path) -> None:
    files = x_files(
        tweet("@joe caf\u00e9", "2024-03-01T10:00:00", mention("joe")),
        tweet("@joe hello \U0001f98a", "2024-03-02T10:00:00", mention("joe")),
    )
    raw = files["data/tweets.js"].encode().replace("\u00e9".encode(), b"\xe9")
    opened = archive(tmp_path, {**files, "data/tweets.js": raw})  # type: ignore[dict-item]
    assert [act.text for act in acts(opened)] == ["@joe hello \U0001f98a"]
    assert LeftOut(reason="not-understood", file="data/tweets.js", place=1) in told(opened)


def test_bytes_before_the_file_and_lines_of_windows_are_no_matter(tmp_path: Path) -> None:
    files = x_files(tweet("@joe hello", "2024-03-01T10:00:00", mention("joe")))
    written = {name: "\ufeff" + text.replace("\n", "\r\n") + ";\r\n" for name, text in files.items()}
    opened = archive(tmp_path, written)
    assert opened.told.owner.id == "1001"
    assert (len(acts(opened)), reasons(opened)) == (1, [])


def test_a_file_that_ends_in_a_record_gives_what_stands_before(tmp_path: Path) -> None:
    files = x_files(*(tweet(f"@joe {n}", f"2024-03-{n:02}T10:00:00", mention("joe")) for n in (1, 2, 3)))
    files["data/tweets.js"] = files["data/tweets.js"][:-200]
    opened = archive(tmp_path, files)
    assert len(acts(opened)) == 2
    assert reasons(opened) == ["cut-off"]


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"data/account.js": "", "data/manifest.js": ""}, "has no tweets.js"),
        ({"data/tweets.js": js("tweets", [])}, "whose archive this is"),
        ({"data/js/tweets/2012_01.js": ""}, "before August 2018"),
        ({"Your archive.html": ""}, "without its folder data"),
        ({"comments_and_reactions/comments.html": ""}, "format JSON"),
        ({"photos/cat.jpg": ""}, "no archive of X or Facebook"),
        ({"your_facebook_activity/messages/inbox/a_1/message_1.html": ""}, "format JSON"),
        ({"messages/inbox/a_1/message_1.json": "{}"}, "no comments, reactions or posts of Facebook"),
        ({"your_facebook_activity/posts/media/cat.jpg": ""}, "one part of several"),
        ({"your_instagram_activity/comments/post_comments_1.html": "", "start_here.html": ""}, "Instagram"),
        ({"comments/comments.json": "[]", "likes/liked_posts.json": "{}"}, "Instagram"),
        ({"outbox.json": "{}"}, "Mastodon"),
        ({"twitter-2026.zip": "PK"}, "holds zips"),
        ({}, "is empty"),
    ],
)
def test_a_wrong_archive_is_refused_with_what_to_do(tmp_path: Path, files: dict[str, str], sentence: str) -> None:
    with pytest.raises(ArchiveRefused, match=sentence):
        archive(tmp_path, files)
