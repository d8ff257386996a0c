"""An archive taken in: once whatever happens, one with what pages showed, and taken back without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from agent.importing import run
from agent.importing.summary import left_out_of, open_of
from agent.ledger import imports
from agent.ledger.changes import ChangeRefused
from agent.model import Account, Me, NewAcknowledgement, OwnAccount, PersonChange
from agent.model.archived import ArchiveMember
from agent.store.log import ImportRecord
from tests.unit.archives.made_up import (
    ME,
    answers,
    archive,
    comment,
    facebook_files,
    js,
    mention,
    reaction,
    snowflake,
    tweet,
    x_files,
)
from tests.unit.importing.conftest import Archives

POST = snowflake("2024-03-01T09:00:00")
REPLY = tweet("@joe good catch", "2024-03-01T10:00:00", mention("joe"), **answers("joe", POST))
BOTH = tweet("with @ana and @li", "2024-03-02T10:00:00", mention("ana", 5), mention("li", 14))
REPOST = tweet("RT @kofi: hello", "2024-03-03T10:00:00", mention("kofi", 3))
QUOTE = tweet("so true", "2024-03-04T10:00:00", urls=[f"https://x.com/li/status/{POST}"])
FILES = x_files(REPLY, BOTH, REPOST, QUOTE, like=js("like", [{"like": {"tweetId": POST}}]))
COMMENTS = [
    comment(1, f"{ME} commented on Søren Ås's post.", "Tillykke"),
    comment(2, f"{ME} commented on Bobby Lee's post.", "See you"),
    comment(3, f"{ME} commented on a post.", "Yes"),
]
FACEBOOK = facebook_files(COMMENTS, [reaction(9, f"{ME} likes Søren Ås's photo.")], friends=["Bobby Lee", "Bobby Lee"])


def test_every_act_stands_in_the_log_as_imported(archives: Archives) -> None:
    record = archives.take(FILES)
    assert record.state == "done"
    assert sorted(archives.log()) == [
        ("like", "imported", "joe"),
        ("mention", "imported", "ana"),
        ("mention", "imported", "li"),
        ("quote", "imported", "li"),
        ("reply", "imported", "joe"),
        ("repost", "imported", "kofi"),
    ]
    assert (record.counts["new"], record.counts["people"]) == (6, 4)
    assert record.since is not None
    assert record.since.year == 2024


def test_a_quote_by_handle_and_a_mention_by_id_are_one_person(archives: Archives) -> None:
    archives.take(FILES)
    (li,) = [one for one in archives.world.ledger.people(q="li").items if one.name == "Li"]
    assert [account.key for account in li.accounts] == ["x:2003"]


@pytest.mark.parametrize("files", [FILES, FACEBOOK], ids=["x", "facebook"])
def test_twice_changes_nothing(archives: Archives, files: dict[str, str]) -> None:
    archives.take(files)
    before, rev = archives.state(), archives.world.log.revision()
    archives.take(files)
    assert (archives.state(), archives.world.log.revision()) == (before, rev)


def test_a_second_archive_brings_only_what_is_new(archives: Archives) -> None:
    archives.take(x_files(REPLY, BOTH, made="2025-01-01T00:00:00.000Z"))
    record = archives.take(x_files(REPLY, BOTH, REPOST, QUOTE))
    assert (record.counts["known"], record.counts["new"]) == (3, 2)
    assert len(archives.log()) == 5


def renamed(handle: str, made: str) -> dict[str, str]:
    said = tweet("@x hi", "2024-03-01T10:00:00", mention(handle, id_str="2001"), **answers(handle, POST))
    said["tweet"]["in_reply_to_user_id_str"] = "2001"
    return x_files(said, made=made)


def test_an_older_archive_after_the_newer_overrules_no_name(archives: Archives) -> None:
    old, new = renamed("joe_old", "2021-01-01T00:00:00.000Z"), renamed("joe_new", "2026-01-01T00:00:00.000Z")
    archives.take(new)
    archives.take(old)
    (joe,) = archives.world.ledger.people().items
    assert (joe.accounts[0].handle, joe.accounts[0].former) == ("joe_new", ["joe_old"])
    assert len(archives.log()) == 1


def test_a_newer_archive_tells_the_name_of_today(archives: Archives) -> None:
    archives.take(renamed("joe_old", "2021-01-01T00:00:00.000Z"))
    archives.take(renamed("joe_new", "2026-01-01T00:00:00.000Z"))
    (joe,) = archives.world.ledger.people().items
    assert (joe.accounts[0].handle, joe.accounts[0].former) == ("joe_new", ["joe_old"])


def test_who_takes_a_handle_that_another_left_leaves_them_the_new_one(archives: Archives) -> None:
    archives.take(renamed("joe_old", "2021-01-01T00:00:00.000Z"))
    archives.take(renamed("joe_new", "2023-01-01T00:00:00.000Z"))
    another = tweet("@joe_old hi", "2025-05-01T10:00:00", mention("joe_old", id_str="4004", name="Another"))
    archives.take(x_files(another))
    joe, other = (archives.world.log.account(f"x:{id}").account for id in (mention("joe")["id_str"], "4004"))
    assert (joe.handle, joe.former) == ("joe_new", ["joe_old"])
    assert (other.handle, other.former) == ("joe_old", [])


def test_a_handle_that_a_page_shows_as_somebody_elses_is_not_taken_away(archives: Archives, x: Any) -> None:
    archives.world.see(x(1, "joe", "Where is the fox?", author={"handle": "joe", "name": "Other Joe", "id": "9009"}))
    archives.take(x_files(REPLY))
    people = {one.name: one for one in archives.world.ledger.people().items}
    assert people["Other Joe"].accounts[0].handle == "joe"
    assert len(people) == 2


def seen(archives: Archives, mine: Any) -> None:
    id = REPLY["tweet"]["id_str"]
    own = mine(1, "@joe good catch", 5, "joe", at="2024-03-01T10:00:00Z")
    archives.world.see({**own, "id": id, "in_reply_to": {"id": POST, "author": "joe"}})


@pytest.mark.parametrize("first", ["page", "archive"])
def test_what_a_page_showed_and_what_the_archive_tells_of_it_are_one(archives: Archives, mine: Any, first: str) -> None:
    if first == "page":
        seen(archives, mine)
    archives.take(x_files(REPLY))
    if first == "archive":
        seen(archives, mine)
    assert archives.log() == [("reply", "seen", "joe")]


YSE = "2024-03-01T10:00:00"
V1, V2 = snowflake(YSE), snowflake("2024-03-01T10:05:00")


def version(text: str, id: str, *versions: str) -> dict[str, Any]:
    return tweet(text, YSE, mention("joe"), id=id, versions=list(versions), **answers("joe", POST))


@pytest.mark.parametrize("whole", [True, False])
def test_a_post_that_was_edited_after_the_first_archive_stays_one(archives: Archives, whole: bool) -> None:
    empty = archives.state()
    older = archives.take(x_files(version("@joe yse", V1, V1), made="2024-03-01T10:01:00.000Z"))
    before = archives.state()
    both = [version("@joe yse", V1, V1, V2), version("@joe yes", V2, V1, V2)]
    newer = archives.take(x_files(*both if whole else both[1:]))
    (entry,) = archives.world.ledger.acknowledgements().items
    assert (entry.text, entry.own_post, newer.counts["known"]) == ("@joe yes", f"x:{V2}", 1)
    after = archives.state()
    archives.take(x_files(both[0], tweet("nobody", "2024-05-01T10:00:00")))  # one part of it alone
    assert archives.state() == after
    archives.world.ledger.imports.take_back(newer.id)
    assert len(archives.log()) == 1
    if whole:
        for id in [one.id for one in archives.world.ledger.imports.all().items]:
            archives.world.ledger.imports.take_back(id)
        assert archives.state() == empty
    assert before != after
    assert older.counts["new"] == 1


def test_an_archive_of_before_an_edit_brings_nothing_after_a_newer_one(archives: Archives) -> None:
    ana = {"id": V2, "versions": [V1, V2]}
    archives.take(
        x_files(tweet("@joe yes @ana", YSE, mention("joe"), mention("ana", 9), **answers("joe", POST), **ana))
    )
    after = archives.state()
    old = tweet("@joe yse @ana", YSE, mention("joe"), mention("ana", 9), **answers("joe", POST), id=V1, versions=[V1])
    told = archives.take(x_files(old, made="2024-03-01T10:01:00.000Z"))
    assert (told.counts["known"], told.counts.get("new")) == (2, None)
    assert archives.state() == after
    assert [one.text for one in archives.world.ledger.acknowledgements().items] == ["@joe yes @ana"] * 2


def test_a_post_that_a_page_showed_before_it_was_edited_is_one(archives: Archives, mine: Any) -> None:
    own = mine(1, "@joe good catch", 5, "joe", at="2024-03-01T10:00:00Z")
    archives.world.see({**own, "id": V1, "in_reply_to": {"id": POST, "author": "joe"}})
    archives.take(x_files(version("@joe good catch!", V2, V1, V2)))
    assert archives.log() == [("reply", "seen", "joe")]


def test_what_the_composer_told_without_proof_is_proved_by_the_archive(archives: Archives) -> None:
    told = NewAcknowledgement(
        client_id="00000000-0000-4000-8000-000000000001",
        platform="x",
        kind="reply",
        post=f"x:{POST}",
        account=Account(platform="x", handle="joe"),
        text="good catch",
        at=archives.world.now.replace(year=2024, month=3, day=1, hour=10, minute=2),
        certainty="unconfirmed",
    )
    archives.world.ledger.acknowledge(told)
    archives.take(x_files(REPLY))
    assert archives.log() == [("reply", "imported", "joe")]


def commented(archives: Archives) -> None:
    told = NewAcknowledgement(
        client_id="00000000-0000-4000-8000-000000000002",
        platform="facebook",
        kind="comment",
        own_post="facebook:777",
        account=Account(platform="facebook", handle="soren.as", name="Søren Ås"),
        text="Tillykke",
        at=archives.world.now.fromtimestamp(1_700_000_000, archives.world.now.tzinfo),
    )
    archives.world.ledger.acknowledge(told)


@pytest.mark.parametrize("first", ["page", "archive"])
def test_a_comment_without_id_is_known_by_its_time_and_words(archives: Archives, first: str) -> None:
    if first == "page":
        commented(archives)
    archives.take(facebook_files(COMMENTS[:1]))
    if first == "archive":
        commented(archives)
    assert [entry[:2] for entry in archives.log()] == [("comment", "seen")]


SOREN = {"handle": "soren.as", "name": "Søren Ås"}


def on_page(archives: Archives, second: int, *, liked: bool | None, post: str = "91") -> None:
    """Søren's comment to the user on a page, with whether the user's like is seen on it."""
    at = archives.world.now.fromtimestamp(1_700_000_000 + second, archives.world.now.tzinfo)
    told = {"platform": "facebook", "id": post, "kind": "comment", "author": SOREN, "text": f"Ima, good {post}"}
    where = {"thread": "70", "thread_author": "4000", "at": at.isoformat().replace("+00:00", "Z")}
    archives.world.see({**told, **where, "my_reactions": None if liked is None else ["like"] if liked else []})


def pressed(archives: Archives, second: int, post: str = "91") -> None:
    told = NewAcknowledgement(
        client_id=f"00000000-0000-4000-8000-0000000000{post}",
        platform="facebook",
        kind="like",
        post=f"facebook:{post}",
        account=Account(platform="facebook", handle="soren.as", name="Søren Ås"),
        at=archives.world.now.fromtimestamp(1_700_000_000 + second, archives.world.now.tzinfo),
        certainty="unconfirmed",
    )
    archives.world.ledger.acknowledge(told)


LIKED = facebook_files([], [reaction(3, f"{ME} likes Søren Ås's comment.")], friends=["Søren Ås"])


@pytest.mark.parametrize("order", [("page", "press", "archive"), ("page", "archive", "press"), ("press", "archive")])
def test_a_like_that_was_pressed_on_a_page_and_stands_in_an_archive_is_one(
    archives: Archives, order: tuple[str, ...]
) -> None:
    acts = {
        "page": lambda: on_page(archives, 0, liked=None),
        "press": lambda: pressed(archives, 5),
        "archive": lambda: archives.take(LIKED),
    }
    for act in order:
        acts[act]()
    assert archives.log() in ([("like", "imported", "soren.as")], [("like", "imported", "Søren Ås")])
    on_page(archives, 0, liked=True)
    assert [entry[:2] for entry in archives.log()] == [("like", "seen")]
    on_page(archives, 0, liked=True)
    archives.take(LIKED)
    assert len(archives.log()) == 1

    [like] = archives.world.ledger.acknowledgements().items
    undo = archives.world.ledger.take_back_acknowledgement(like.id)
    on_page(archives, 0, liked=True)
    assert archives.log() == []
    archives.world.ledger.undo(undo)
    on_page(archives, 0, liked=False)
    assert archives.log() == []


def test_two_likes_of_one_persons_words_within_a_minute_stay_two(archives: Archives) -> None:
    for post, second in (("91", 0), ("92", 1)):
        on_page(archives, second, liked=None, post=post)
        pressed(archives, 4 + 6 * second, post)
    both = [reaction(second, f"{ME} likes Søren Ås's comment.") for second in (3, 9)]
    archives.take(facebook_files([], both, friends=["Søren Ås"]))
    assert sorted(one.post or "" for one in archives.world.ledger.acknowledgements().items) == [
        "facebook:91",
        "facebook:92",
    ]


def test_a_like_that_was_pressed_on_x_and_stands_in_an_archive_is_one(archives: Archives) -> None:
    told = NewAcknowledgement(
        client_id="00000000-0000-4000-8000-000000000093",
        platform="x",
        kind="like",
        post=f"x:{POST}",
        account=Account(platform="x", handle="joe"),
        certainty="unconfirmed",
    )
    archives.world.ledger.acknowledge(told)
    archives.take(FILES)
    assert [entry for entry in archives.log() if entry[0] == "like"] == [("like", "imported", "joe")]


def test_acts_of_one_second_are_told_apart_and_keep_the_keys_that_they_had(archives: Archives) -> None:
    both = [comment(0, f"{ME} commented on {who}'s post.", "Tillykke") for who in ("Søren Ås", "Mary O’Brien")]
    liked = [reaction(3, f"{ME} likes {who}'s post.") for who in ("Søren Ås", "Mary O’Brien")]
    assert archives.take(facebook_files(both[:1], liked[:1])).counts["new"] == 2
    known = {one.client_id for one in archives.world.ledger.acknowledgements().items}
    assert known == {
        "c1a8519d-0e54-5e62-889d-7880a306a17e",
        "8d458224-fb08-5262-b5f9-a77eb72d631b",
    }
    again = archives.take(facebook_files(both, liked))
    assert (again.counts["known"], again.counts["new"]) == (2, 2)
    assert {name for _, _, name in archives.log()} == {"Søren Ås", "Mary O’Brien"}


def test_no_nudge_is_made_and_one_that_waits_is_answered_by_the_archive(archives: Archives, x: Any) -> None:
    world = archives.world
    world.see(x(7, "joe", "Where is the fox?", at=world.ago(hours=3)))
    (waits,) = world.waiting()
    said = tweet("@joe in the park", "2026-11-20T10:00:00", mention("joe"), **answers("joe", "7"))
    before = archives.state()
    record = archives.take(x_files(said, REPOST))
    assert world.waiting() == []
    assert [nudge.id for nudge in world.waiting("answered")] == [waits.id]
    world.ledger.imports.take_back(record.id)
    assert [nudge.id for nudge in world.waiting()] == [waits.id]
    assert archives.state() == before


def test_a_name_that_two_friends_have_means_nobody(archives: Archives) -> None:
    record = archives.take(FACEBOOK)
    assert (record.counts["ambiguous"], record.counts["unattributed"]) == (1, 1)
    assert open_of(imports.told(record))[:2] == [
        "1 of them names nobody",
        "1 of them names somebody whose name two friends have: it is left open who was meant",
    ]
    assert archives.world.ledger.people(q="Bobby").items == []
    assert ("comment", "imported", "Bobby Lee") in archives.log()


def test_somebody_forgotten_is_not_learned_again(archives: Archives) -> None:
    record = archives.take(FACEBOOK)
    archives.world.ledger.imports.take_back(record.id)
    archives.take(FILES)
    (kofi,) = archives.world.ledger.people(q="kofi").items
    archives.world.ledger.forget(kofi.id, kofi.name)
    again = archives.take({**FILES, "data/community-tweet.js": js("community_tweet", [])})
    assert again.left_out["forgotten"] == 1
    assert archives.world.ledger.people(q="kofi").items == []


def test_what_was_taken_back_stays_so_and_its_neighbours_stay_too(archives: Archives) -> None:
    archives.take(x_files(BOTH))
    first, second = archives.world.ledger.acknowledgements().items
    archives.world.ledger.take_back_acknowledgement(first.id)
    record = archives.take(x_files(BOTH, REPOST))
    assert record.left_out["taken-back"] == 1
    assert second.id in [one.id for one in archives.world.ledger.acknowledgements().items]
    assert first.id not in [one.id for one in archives.world.ledger.acknowledgements().items]


def test_somebody_elses_archive_is_refused_unless_it_is_said_to_be_mine(archives: Archives, tmp_path: Any) -> None:
    with pytest.raises(ChangeRefused, match="nell"):
        run.taken_in(archives.world.ledger, archive(tmp_path / "a", FILES))
    assert archives.log() == []


def test_where_nobody_said_who_they_are_a_second_owner_is_asked_about(archives: Archives, tmp_path: Any) -> None:
    def taken(name: str, files: dict[str, str]) -> None:
        run.taken_in(archives.world.ledger, archive(tmp_path / name, files))

    bobs = {name: text.replace("1001", "7777").replace("nell", "bob") for name, text in FILES.items()}
    renamed = {name: text.replace("nell", "nell_makes") for name, text in FILES.items()}
    archives.world.ledger.set_me(Me())
    taken("a", FILES)
    taken("b", renamed)
    with pytest.raises(ChangeRefused, match=r"of bob, and what was taken in before is of nell"):
        taken("c", bobs)
    assert archives.take(bobs).state == "done"


@pytest.mark.parametrize(
    ("accounts", "taken"),
    [
        ([OwnAccount(platform="x", handle="joe", id="2001", name="Nell")], False),  # anybody may be called so
        ([OwnAccount(platform="x", handle="nell", id="5555")], False),  # had the handle before or after
        ([OwnAccount(platform="x", handle="Nell", name="Joe")], True),
        ([OwnAccount(platform="x", handle="nell_makes", id="1001")], True),
        ([OwnAccount(platform="x", handle="joe", id="2001"), OwnAccount(platform="x", handle="nell")], True),
        ([OwnAccount(platform="facebook", name="nell")], True),
    ],
)
def test_an_account_is_the_same_by_its_id_where_both_are_known_and_never_by_a_name_of_x(
    archives: Archives, tmp_path: Any, accounts: list[OwnAccount], taken: bool
) -> None:
    archives.world.ledger.set_me(Me(accounts=accounts))
    opened = archive(tmp_path / "a", FILES)
    if taken:
        assert run.taken_in(archives.world.ledger, opened).state == "done"
    else:
        with pytest.raises(ChangeRefused, match="archive of nell"):
            run.taken_in(archives.world.ledger, opened)


def test_an_export_of_facebook_without_a_profile_is_known_by_who_wrote_it(archives: Archives, tmp_path: Any) -> None:
    files = facebook_files([comment(1, f"{ME} commented on Sam Rivera's post.")])
    del files["personal_information/profile_information/profile_information.json"]
    archives.world.ledger.set_me(Me(accounts=[OwnAccount(platform="facebook", name="Joe Makes")]))
    with pytest.raises(ChangeRefused, match=f"archive of {ME}"):
        run.taken_in(archives.world.ledger, archive(tmp_path / "a", files))
    archives.world.ledger.set_me(Me(accounts=[OwnAccount(platform="facebook", name=ME)]))
    assert run.taken_in(archives.world.ledger, archive(tmp_path / "a", files)).whose == ME


def test_an_archive_whose_display_name_is_the_users_handle_is_asked_about(archives: Archives, tmp_path: Any) -> None:
    archives.world.ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="joe")]))
    called = {name: text.replace('"Nell"', '"Joe"') for name, text in FILES.items()}
    with pytest.raises(ChangeRefused, match="archive of nell"):
        run.taken_in(archives.world.ledger, archive(tmp_path / "a", called))


def test_another_account_that_took_the_handle_of_an_earlier_archive_is_asked_about(
    archives: Archives, tmp_path: Any
) -> None:
    archives.world.ledger.set_me(Me())
    run.taken_in(archives.world.ledger, archive(tmp_path / "a", FILES))
    other = {name: text.replace('"1001"', '"7777"') for name, text in FILES.items()}
    with pytest.raises(ChangeRefused, match="taken in before"):
        run.taken_in(archives.world.ledger, archive(tmp_path / "b", other))


def test_what_could_not_be_read_is_told_with_its_place(archives: Archives) -> None:
    files = {**x_files(BOTH), "data/tweets-part1.js": js("tweets", [None, {"tweet": {}}], 1), "data/like.js": "no"}
    told = archives.take(files)
    assert told.left_out["not-understood"] == 2
    assert left_out_of(imports.told(told))[-2:] == [
        "2 records that I did not understand: data/tweets-part1.js, record 1; data/tweets-part1.js, record 2",
        "1 file that is not as the site makes it: data/like.js",
    ]


# taking back


@pytest.mark.parametrize("files", [FILES, FACEBOOK], ids=["x", "facebook"])
def test_undo_leaves_what_was_there_before_byte_for_byte(
    archives: Archives, mine: Any, x: Any, files: dict[str, str]
) -> None:
    seen(archives, mine)
    archives.world.see(x(1, "ana", "Where is the fox?"), x(2, "kofi", "Lovely work"))
    commented(archives)
    before = archives.state()
    record = archives.take(files)
    assert archives.state() != before
    archives.world.later(days=40)
    assert archives.world.ledger.imports.take_back(record.id) > 0
    assert archives.state() == before
    assert archives.world.ledger.imports.all().items == []


def test_undo_leaves_what_came_since(archives: Archives, mine: Any, x: Any) -> None:
    record = archives.take(FILES)
    archives.world.see(x(2, "kofi", "Lovely work", author={"handle": "kofi", "name": "Kofi"}))
    (ana,) = archives.world.ledger.people(q="ana").items
    archives.world.ledger.change_person(ana.id, PersonChange(note="met at the fair"))
    seen(archives, mine)
    archives.world.ledger.imports.take_back(record.id)
    assert archives.log() == [("reply", "seen", "joe")]
    assert archives.world.ledger.person(ana.id).note == "met at the fair"
    assert {one.name for one in archives.world.ledger.people().items} == {"Ana", "Joe", "Kofi"}


def test_what_a_page_showed_since_keeps_its_writer(archives: Archives, x: Any) -> None:
    world = archives.world
    world.see(x(1, "joe", "Where is the fox?"))
    record = archives.take(FILES)  # tells Joe's id
    world.see(x(3, "joe", "And where is the owl?"))
    world.ledger.imports.take_back(record.id)
    posts = world.log.posts(["x:1", "x:3"]).values()
    (joe,) = world.ledger.people().items
    assert [world.log.account(post.account).person for post in posts] == [joe.id, joe.id]


def test_what_was_taken_back_by_hand_does_not_come_back_without_the_import(archives: Archives) -> None:
    record = archives.take(FILES)
    (ana,) = archives.world.ledger.people(q="ana").items
    (said,) = archives.world.ledger.acknowledgements(person=ana.id).items
    undo = archives.world.ledger.take_back_acknowledgement(said.id)
    archives.world.ledger.imports.take_back(record.id)
    archives.world.ledger.undo(undo)
    assert (archives.log(), archives.world.ledger.people().items) == ([], [])


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_archives_each_takes_back_only_what_it_alone_brought(archives: Archives, order: tuple[int, int]) -> None:
    before = archives.state()
    older = archives.take(x_files(REPLY, BOTH, made="2025-01-01T00:00:00.000Z"))
    newer = archives.take(x_files(BOTH, REPOST))
    both = [older, newer]
    archives.world.ledger.imports.take_back(both[order[0]].id)
    left = [{"ana", "li", "kofi"}, {"joe", "ana", "li"}][order[0]]
    assert {entry[2] for entry in archives.log()} == left
    archives.world.ledger.imports.take_back(both[order[1]].id)
    assert archives.state() == before


def test_undo_after_a_joining_takes_the_acts_and_leaves_the_person_whole(archives: Archives, x: Any) -> None:
    world = archives.world
    joe = world.see(x(1, "joe", "Where is the fox?")).posts["x:1"].person.id
    record = archives.take(FILES)
    (ana,) = world.ledger.people(q="ana").items
    world.ledger.joined.join(ana.id, joe)
    assert world.ledger.person(joe).counts.acknowledged == 3
    world.ledger.imports.take_back(record.id)
    person = world.ledger.person(joe)
    assert (person.id, person.counts.acknowledged, person.last_out) == (ana.id, 0, None)
    assert person.last_in is not None
    assert person.last_in.text == "Where is the fox?"
    assert archives.log() == []


def test_an_account_that_a_page_showed_is_not_lost_to_one_that_an_archive_names(archives: Archives, x: Any) -> None:
    """The id under an older handle, the new handle alone, and an archive that knows both."""
    world = archives.world
    world.see(
        x(1, "joseph", "Where is the fox?", author={"handle": "joseph", "name": "Joe", "id": mention("joe")["id_str"]})
    )
    by_handle = world.see(x(2, "joe", "And the owl?")).posts["x:2"].person.id
    archives.take(FILES)
    assert [account.handle for account in world.ledger.person(by_handle).accounts] == ["joe"]


# broken off


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "STEP", 2)


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelled_it_goes_on_where_it_was(archives: Archives, after: int) -> None:
    steps: list[ImportRecord] = []
    broken = archives.take(FILES, progress=steps.append, cancelled=lambda: len(steps) > after)
    assert broken.state == "cancelled"
    ended = archives.take(FILES)
    assert (ended.state, ended.counts["new"], ended.counts["people"]) == ("done", 6, 4)
    assert "known" not in ended.counts
    assert len(archives.log()) == 6


@pytest.mark.usefixtures("small_steps")
def test_a_crash_in_the_middle_loses_and_doubles_nothing(archives: Archives) -> None:
    class Crash(BaseException):
        pass

    def crash(record: ImportRecord) -> None:
        if record.cursor >= 4:
            raise Crash

    before = archives.state()
    with pytest.raises(Crash):
        archives.take(FILES, progress=crash)
    ended = archives.take(FILES)
    assert (ended.state, ended.counts["new"]) == ("done", 6)
    archives.world.ledger.imports.take_back(ended.id)
    assert archives.state() == before


@pytest.mark.usefixtures("small_steps")
def test_a_cancelled_import_is_taken_back_as_well(archives: Archives) -> None:
    before = archives.state()
    steps: list[ImportRecord] = []
    broken = archives.take(FILES, progress=steps.append, cancelled=lambda: len(steps) > 2)
    assert archives.log() != []
    archives.world.ledger.imports.take_back(broken.id)
    assert archives.state() == before


@pytest.mark.usefixtures("small_steps")
def test_taken_back_while_it_runs_it_stops_without_a_trace(archives: Archives) -> None:
    before = archives.state()

    def take_back(record: ImportRecord) -> None:
        if record.cursor == 4:
            archives.world.ledger.imports.take_back(record.id)

    with pytest.raises(LookupError):
        archives.take(FILES, progress=take_back)
    assert archives.state() == before


def test_a_damaged_file_says_so_and_keeps_what_was_read(archives: Archives, monkeypatch: pytest.MonkeyPatch) -> None:
    from agent.archives import x as source
    from agent.archives.refused import ArchiveRefused

    whole = source.records

    def broken(*given: Any) -> Iterator[Any]:
        for number, one in enumerate(whole(*given)):
            if number == 3:
                raise ArchiveRefused("tweets.js is damaged.")
            yield one

    monkeypatch.setattr(run, "STEP", 1)
    monkeypatch.setattr(source, "records", broken)
    with pytest.raises(ArchiveRefused):
        archives.take(FILES)
    (record,) = archives.world.ledger.imports.all().items
    assert (record.state, record.problem, len(archives.log())) == ("failed", "tweets.js is damaged.", 3)


def test_lately_sent_words_of_an_import_that_is_taken_back_are_held_no_longer(archives: Archives) -> None:
    ledger = archives.world.ledger
    said = "@joe the glaze is called celadon, and you may well touch it"
    record = archives.take(x_files(tweet(said, "2026-11-10T10:00:00", mention("joe"), **answers("joe", "9"))))
    ledger.warm_up()
    held = ledger._sent._held
    assert held is not None
    assert len(held._where) == 1
    ledger.imports.take_back(record.id)
    assert held._where == {}


def test_a_file_that_cannot_be_read_is_told_also_behind_many_records_that_were_not_understood(
    archives: Archives, tmp_path: Any
) -> None:
    odd = [{"tweet": {"id_str": str(number)}} for number in range(1, 26)]
    ledger = archives.world.ledger
    record = run.taken_in(ledger, archive(tmp_path / "odd", x_files(*odd, REPLY)), mine=True)
    assert ([one.reason for one in record.places], record.notes) == (["not-understood"] * 20, [])
    first = record.places
    both = archive(tmp_path / "both", x_files(*odd, REPLY, like="no list"))
    record = run.taken_in(ledger, both, mine=True)
    assert (record.places[0].file, record.places[1:]) == ("data/like.js", first[:-1])
    assert record.notes[-1].startswith("I could not read all of data/like.js.")


@pytest.mark.parametrize("cut", [0, 1])
def test_an_archive_whose_files_could_not_be_read_says_what_to_do_and_is_read_anew(
    archives: Archives, tmp_path: Any, cut: int
) -> None:
    empty = archives.state()
    ledger = archives.world.ledger
    files = x_files(REPLY, like=js("like", []))
    bad = archive(tmp_path / "bad", {**files, "data/tweets.js": files["data/tweets.js"][: cut and -cut]})
    record = run.taken_in(ledger, bad, mine=True)
    assert (record.state, len(archives.log())) == ("done", 1 if cut else 0)
    assert record.notes[-1].startswith("I could not read all of data/tweets.js. Ask the site for the archive once more")
    later = replace(archive(tmp_path / "good", files), id=bad.id)  # as a Nod that reads more of it finds it
    record = run.taken_in(ledger, later, mine=True)
    assert (record.state, record.notes, record.left_out) == ("done", [], {})
    assert record.counts["reply"] == record.counts["people"] == len(archives.log()) == 1
    assert run.taken_in(ledger, bad, mine=True) == record
    ledger.imports.take_back(record.id)
    assert archives.state() == empty


def test_an_archive_that_a_page_sends_again_is_read_anew_where_files_could_not_be_read(archives: Archives) -> None:
    unread = archives.take({**FILES, "data/tweets.js": "no list"})
    members = [ArchiveMember(name="data/tweets.js", size=5, packed=5)]
    assert archives.world.ledger.imports.announce(unread.id, "x.zip", members, True).state == "waiting"
    whole = archives.take(FILES)
    assert archives.world.ledger.imports.announce(whole.id, "x.zip", members, True) == whole
