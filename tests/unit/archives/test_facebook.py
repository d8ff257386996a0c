"""What a Facebook export tells: whom a sentence names, in which language ever, and in both shapes of reactions."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from agent.archives.facebook import files, whose
from agent.archives.facebook.encoding import all_repaired, repaired
from agent.archives.facebook.titles import LONGEST_TITLE, Names, Target, target_of, title_in
from agent.archives.opening import ready
from agent.archives.refused import ArchiveRefused
from agent.model.archived import Act, LeftOut
from tests.unit.archives.made_up import (
    ME,
    acts,
    archive,
    comment,
    facebook_files,
    labels,
    mojibake,
    reaction,
    reasons,
    told,
)

FRIENDS = ["Søren Ås", "Mary O’Brien", "Anders Holm", "田中 花子", "Bobby Lee", "Bobby Lee"]


def broken(text: str) -> str:
    return text.encode().decode("latin-1")


@pytest.mark.parametrize("text", ["på", "😢", "24\u00a0Stunden", "Mary O’Brien", "田中"])
def test_bytes_become_signs_again_and_twice_is_once(text: str) -> None:
    assert repaired(broken(text)) == text
    assert repaired(repaired(broken(text))) == text


def test_a_broken_run_beside_a_whole_sign_is_mended_and_the_whole_one_stays() -> None:
    assert repaired(broken("café") + " and ’") == "café and ’"
    assert repaired(broken("café") + " é") == "café é"
    assert repaired(broken("é") + "é") == "éé"
    assert repaired("\u00c3") == "\u00c3"


@pytest.mark.parametrize(
    ("title", "target"),
    [
        (f"{ME} commented on Søren Ås's post.", Target("Søren Ås")),
        (f"{ME} replied to Mary O’Brien's comment.", Target("Mary O’Brien")),
        (f"{ME} commented on Anna's Bakery's photo.", Target("Anna's Bakery")),
        (f"{ME} likes James’ cover photo.", Target("James")),
        (f"{ME} reacted to Li Wei’s reel.", Target("Li Wei")),
        (f"{ME} wrote on Bobby Lee's timeline.", Target("Bobby Lee")),
        (f"{ME} likes Søren Ås's comment on Bobby Lee's post.", Target("Søren Ås")),
        (f"{ME} commented on Anna's Bakery's post in Book Club's Friends.", Target("Anna's Bakery")),
        (f"{ME} commented on Anders Holm's video from 3 May.", Target("Anders Holm")),
        (f"{ME} replied to {ME}'s comment on Bobby Lee's post.", Target(own=True)),
        (f"{ME} replied to a comment on Søren Ås's post.", Target()),
        (f"{ME} commented on a photo of Søren Ås's dog.", Target()),
        (f"{ME} likes a post on Søren Ås's timeline.", Target()),
        (f"{ME} commented on a post in Søren's book club.", Target()),
        (f"{ME} posted in Søren Ås's group.", Target()),
        (f"{ME} posted in Bullet Journal Lovers' group.", Target()),
        (f"{ME} shared a link to Søren Ås's timeline.", Target("Søren Ås")),
        (f"{ME} shared an old photo on James’ timeline.", Target("James")),
        (f"{ME} shared a link on gardening to Søren Ås's timeline.", Target("Søren Ås")),
        (f"{ME} shared a post to a friend's timeline.", Target()),
        (f"{ME} shared a photo of Søren Ås's dog.", Target()),
        (f"{ME} shared Søren Ås's post.", Target("Søren Ås")),
        (f"{ME} likes the Ravens's photo.", Target("the Ravens")),
        (f"{ME} likes A Small Press's post.", Target("A Small Press")),
        (f"{ME} commented on her own post.", Target(own=True)),
        (f"{ME} commented on {ME}'s post.", Target(own=True)),
        (f"{ME} commented on a post.", Target()),
        (f"{ME} likes a video.", Target()),
        (f"{ME} har kommenteret Anders Holms opslag.", Target("Anders Holm", inferred=True)),
        (f"{ME}さんが田中 花子さんの投稿にコメントしました。", Target("田中 花子", inferred=True)),
        (f"{ME} synes godt om sit eget link på Anders Holms tidslinje.", Target(own=True, inferred=True)),
        (f"{ME} har kommenteret et opslag.", Target()),
        (f"Użytkownik {ME} skomentował post użytkownika Anders Holm.", Target("Anders Holm", inferred=True)),
        (f"Użytkownik {ME} skomentował własny post.", Target(own=True, inferred=True)),
        (f"Użytkownik {ME} skomentował post.", Target()),
        (f"{ME}さんが自分の投稿にコメントしました。", Target(own=True, inferred=True)),
        (f"{ME}s har kommenteret {ME}s opslag.", Target(own=True, inferred=True)),
        (None, Target()),
    ],
)
def test_whom_a_title_names(title: str | None, target: Target) -> None:
    assert target_of(title, [ME], Names([*FRIENDS, ME])) == target


@pytest.mark.parametrize("space", [" ", "\n", "\t \u3000"])
def test_white_space_in_a_title_is_one_space_however_much_it_is(space: str) -> None:
    title = title_in({"title": f"{ME} commented on{space * 30_000}Søren Ås's{space}post{space}."})
    assert title == f"{ME} commented on Søren Ås's post ."
    assert target_of(title, [ME], Names([])) == Target("Søren Ås")


def test_a_title_longer_than_any_of_facebooks_is_told_and_read_no_further(tmp_path: Path) -> None:
    long = f"{ME} commented on " + "a's " * LONGEST_TITLE
    opened = archive(tmp_path, facebook_files([comment(1, long), comment(2, f"{ME} commented on a post.")]))
    assert [one.reason for one in told(opened) if isinstance(one, LeftOut)] == ["not-understood"]
    (unread,) = (one for one in told(opened) if isinstance(one, LeftOut))
    assert (unread.file, unread.place) == ("your_facebook_activity/comments_and_reactions/comments.json", 1)
    assert len(acts(opened)) == 1


def test_of_names_that_begin_alike_only_their_lengths_are_tried() -> None:
    names = Names([*(f"Ann{number:05}" for number in range(9_000)), "Anna Holm"])
    assert names._lengths == {"Ann": [9, 8]}
    assert names.longest_in("kommentierte Anna Holms Beitrag") == "Anna Holm"
    assert "Ann00007" in names


def test_the_longest_known_name_is_meant_and_none_inside_another_word() -> None:
    names = Names(["Ann", "Ann Lee", "Al"])
    assert names.longest_in(" kommenterte Ann Lees bilde") == "Ann Lee"
    assert names.longest_in(" global Hannah") is None


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("kommenterade Kimberly Bergs inlägg.", None),
        ("kommentierte Borge Hansens Beitrag.", None),
        ("kommentierte Bo Hansens Beitrag.", None),
        ("kommentierte Jan Bos Beitrag.", None),
        ("kommentierte Jan-Bos Beitrag.", None),
        ("kommenterte Bo-Lars sitt innlegg.", None),
        ("a commenté la publication d’Anabela Reis.", None),
        ("kommentierte Bos Beitrag.", "Bo"),
        ("kommentierte Bo’s Beitrag.", "Bo"),
        ("har kommenteret Bos opslag.", "Bo"),
        ("har kommenteret et opslag af Bo.", "Bo"),
        ("Kimın gönderisine yorum yaptı.", "Kim"),
        ("a commenté la publication d’Ana.", "Ana"),
        ("がAnaさんの投稿にコメントしました。", "Ana"),
        ("kommentierte Ana Reis-Koslowskis Beitrag.", "Ana Reis"),
        ("kommentierte Ana Reisners Beitrag.", None),
        ("прокомментировала публикацию Bo", "Bo"),
    ],
)
def test_a_short_name_is_not_found_inside_of_a_longer_one(sentence: str, found: str | None) -> None:
    assert Names(["Kim", "Bo", "Ana", "Ana Reis"]).longest_in(sentence) == found


def one(place: Path, **more: object) -> Act:
    (found,) = acts(archive(place, facebook_files(friends=FRIENDS, **more)))  # type: ignore[arg-type]
    return found


def test_a_comment_without_id_has_a_key_of_its_time_and_words(tmp_path: Path) -> None:
    told = [comment(1, f"{ME} commented on Søren Ås's post.", "Tillykke! 🎉")]
    act = one(tmp_path / "a", comments=told)
    assert (act.kind, act.to and act.to.name, act.text, act.inferred) == ("comment", "Søren Ås", "Tillykke! 🎉", False)
    assert act.source.startswith("facebook:~")
    assert one(tmp_path / "b", comments=told).source == act.source


def test_a_comment_without_words_is_one_still(tmp_path: Path) -> None:
    act = one(tmp_path, comments=[comment(1, f"{ME} commented on Søren Ås's post.", None)])
    assert (act.kind, act.text) == ("comment", None)


def test_the_group_at_the_end_of_a_title_is_not_whom_it_names(tmp_path: Path) -> None:
    told = comment(1, f"{ME} commented on Li Wei's post in Anna's Bakery.")
    told["data"][0]["comment"]["group"] = "Anna's Bakery"
    act = one(tmp_path, comments=[told])
    assert act.to is not None
    assert act.to.name == "Li Wei"


def test_two_friends_of_one_name_stay_open(tmp_path: Path) -> None:
    act = one(tmp_path, comments=[comment(1, f"{ME} commented on Bobby Lee's post.")])
    assert act.ambiguous


def test_mark_up_gives_a_person_an_id_and_is_a_mention(tmp_path: Path) -> None:
    words = "@[100004:2048:Mary O’Brien] look"
    told = [comment(1, f"{ME} replied to Søren Ås's comment.", words)]
    found = acts(archive(tmp_path, facebook_files(comments=told, friends=FRIENDS)))
    assert [(act.kind, act.to and act.to.name, act.to and act.to.id, act.text) for act in found] == [
        ("comment", "Søren Ås", None, "Mary O’Brien look"),
        ("mention", "Mary O’Brien", "100004", "Mary O’Brien look"),
    ]


def test_both_shapes_of_one_reaction_count_once(tmp_path: Path) -> None:
    told = labels(5, ("Reaction", "Love"), ("URL", "https://www.facebook.com/s/posts/1"), ("Name", "Søren Ås"))
    files = facebook_files(labelled=[told], reactions=[reaction(5, f"{ME} likes Søren Ås's post.")], friends=FRIENDS)
    opened = archive(tmp_path, files)
    assert [(act.to and act.to.name, act.url) for act in acts(opened)] == [
        ("Søren Ås", "https://www.facebook.com/s/posts/1")
    ]
    assert reasons(opened) == ["twice"]


def test_what_one_second_and_the_same_words_tell_of_several_people_are_several_acts(tmp_path: Path) -> None:
    people = ["Søren Ås", "Mary O’Brien", "Søren Ås"]
    files = facebook_files(
        comments=[comment(1, f"{ME} commented on {who}'s post.", "Tillykke") for who in people],
        reactions=[
            *(reaction(5, f"{ME} likes {who}'s post.") for who in people),
            *(reaction(6, f"{ME} likes {what}.") for what in ("a photo", "Søren Ås's photo", "a link")),
        ],
        posts=[{"timestamp": 1_700_000_009, "data": [], "tags": [{"name": who}]} for who in people],
    )
    opened = archive(tmp_path, files)
    assert [(act.kind, act.to and act.to.name) for act in acts(opened)] == [
        *(("comment", who) for who in people[:2]),
        *(("like", who) for who in people[:2]),
        ("like", None),
        ("like", "Søren Ås"),
        *(("mention", who) for who in people[:2]),
    ]
    assert reasons(opened) == ["twice"] * 4


def test_a_reaction_whose_labels_name_nobody_is_the_one_that_a_sentence_tells_and_has_its_name(tmp_path: Path) -> None:
    link = "https://www.facebook.com/s/posts/1"
    told = labels(5, ("Reaction", "Love"), ("URL", link))
    opened = archive(tmp_path, facebook_files(labelled=[told], reactions=[reaction(5, f"{ME} likes Søren Ås's post.")]))
    assert [(act.to and act.to.name, act.url) for act in acts(opened)] == [("Søren Ås", link)]
    assert reasons(opened) == ["twice"]
    (alone,) = acts(archive(tmp_path / "b", facebook_files(labelled=[told])))
    assert [act.source for act in acts(opened)] == [alone.source]


def test_an_own_post_whose_labels_name_nobody_is_nobodys_like(tmp_path: Path) -> None:
    told = labels(5, ("Reaction", "Love"), ("URL", "https://www.facebook.com/s/posts/1"))
    opened = archive(tmp_path, facebook_files(labelled=[told], reactions=[reaction(5, f"{ME} likes her own post.")]))
    assert (acts(opened), sorted(reasons(opened))) == ([], ["own", "twice"])


def test_of_several_in_one_second_no_link_is_guessed_and_nobody_is_lost(tmp_path: Path) -> None:
    told = [labels(5, ("Reaction", "Like"), ("URL", f"https://www.facebook.com/{n}")) for n in (1, 2, 3)]
    people = ["Søren Ås", "Mary O’Brien"]
    files = facebook_files(labelled=told, reactions=[reaction(5, f"{ME} likes {who}'s post.") for who in people])
    opened = archive(tmp_path, files)
    assert [(act.to and act.to.name, act.url) for act in acts(opened)] == [
        (None, None),
        ("Søren Ås", None),
        ("Mary O’Brien", None),
    ]
    assert reasons(opened) == ["twice"] * 2


def test_likes_of_different_posts_in_one_second_are_several(tmp_path: Path) -> None:
    told = [
        labels(second, ("Reaction", "Like"), ("URL", f"https://www.facebook.com/{post}"), *who)
        for second, post, who in (
            (5, 1, ()),
            (5, 2, ()),
            (5, 2, ()),
            *((6, post, (("Name", "Søren Ås"),)) for post in (3, 4, 5, 5)),
        )
    ]
    found = acts(opened := archive(tmp_path, facebook_files(labelled=told)))
    assert [str(act.url)[-1] for act in found] == ["1", "2", "3", "4", "5"]
    assert len({act.source for act in found}) == 5
    assert reasons(opened) == ["twice"] * 2


def test_many_reactions_in_one_second_are_read_in_no_time_and_none_takes_the_place_of_another(tmp_path: Path) -> None:
    many = 5_000
    told = [labels(5, ("Reaction", "Like"), ("URL", f"https://www.facebook.com/{n}")) for n in range(many)]
    opened = archive(tmp_path, facebook_files(labelled=told, reactions=[reaction(5, f"{ME} likes Li Wei's post.")]))
    assert len({act.source for act in acts(opened)}) == many
    assert reasons(opened) == ["twice"]


def test_two_people_are_two_though_a_record_of_the_same_second_names_nobody(tmp_path: Path) -> None:
    link = ("URL", "https://www.facebook.com/1")
    told = [labels(5, link), *(labels(5, link, ("Name", who)) for who in ("Li Wei", "Anders Holm", "Li Wei"))]
    opened = archive(tmp_path, facebook_files(labelled=told))
    assert [act.to and act.to.name for act in acts(opened)] == ["Li Wei", "Anders Holm"]
    assert reasons(opened) == ["twice"] * 2


LINK = {"label": "URL", "value": "https://www.facebook.com/s", "href": "https://www.facebook.com/s"}


@pytest.mark.parametrize(
    ("more", "who", "url"),
    [
        ([{"title": "Author", "dict": [{"dict": [{"label": "Name", "value": "Søren Ås"}, LINK]}]}], "Søren Ås", None),
        ([{"title": "Author", "dict": [{"label": "Name", "value": "Søren Ås"}]}, LINK], "Søren Ås", LINK["href"]),
        ([{"label": "Author", "vec": [{"label": "Name", "value": "Søren Ås"}]}], "Søren Ås", None),
        ([{"dict": [{"label": "Name", "value": "Anders Holm"}]}, {"label": "Name", "value": "Li Wei"}], "Li Wei", None),
        ([{"title": "Group", "dict": [{"label": "Name", "value": "Bookbinders"}]}], None, None),
        ([{"dict": [{"label": "Name", "value": "Li Wei"}, {"label": "Name", "value": "Bookbinders"}]}], None, None),
        ([{"dict": [{"timestamp_value": 5, "label": "Time"}], "vec": 7}], None, None),
    ],
)
def test_a_name_inside_of_another_label_is_read(tmp_path: Path, more: list[Any], who: str | None, url: str) -> None:
    told = labels(5, ("Reaction", "Like"))
    told["label_values"] += more
    act = one(tmp_path, labelled=[told])
    assert (act.to and act.to.name, act.url, act.inferred) == (who, url, False)


def test_a_name_inside_of_a_label_of_another_language_is_read(tmp_path: Path) -> None:
    told = labels(5, ("Cảm xúc", "Thích"))
    told["label_values"].append({"title": "Tác giả", "dict": [{"dict": [{"label": "Tên", "value": "Bao Minh"}]}]})
    act = one(tmp_path, labelled=[told])
    assert (act.to and act.to.name, act.inferred) == ("Bao Minh", True)


def test_labels_inside_of_one_another_without_end_are_read_no_deeper(tmp_path: Path) -> None:
    deep: dict[str, Any] = {"label": "Name", "value": "Søren Ås"}
    for _ in range(50):
        deep = {"dict": [deep]}
    told = labels(5, ("Reaction", "Like"))
    told["label_values"].append(deep)
    assert one(tmp_path, labelled=[told]).to is None


def test_labels_of_another_language_are_known_by_their_values(tmp_path: Path) -> None:
    told = labels(5, ("Biểu cảm", "Thích"), ("Liên kết", "https://www.facebook.com/1"), ("Tên", "Anders Holm"))
    act = one(tmp_path, labelled=[told])
    assert (act.to and act.to.name, act.inferred) == ("Anders Holm", True)
    without = labels(6, ("Biểu cảm", "Rất thích"), ("Liên kết", "https://www.facebook.com/2"))
    assert one(tmp_path / "b", labelled=[without]).to is None


def test_the_label_of_reactions_is_known_by_one_of_them_wherever_the_others_stand(tmp_path: Path) -> None:
    told = [
        labels(5, ("Reakcja", "Lubię to!"), ("URL", "https://www.facebook.com/1"), ("Osoba", "Anders Holm")),
        labels(6, ("Osoba", "Ewa Nowa"), ("Reakcja", "Super"), ("URL", "https://www.facebook.com/2")),
        labels(7, ("Reakcja", "Super"), ("URL", "https://www.facebook.com/3")),
    ]
    said = [comment(9, f"{ME} skomentował zdjęcie użytkownika Ewa Nowa.")]
    found = acts(archive(tmp_path, facebook_files(said, labelled=told)))
    assert [(act.kind, act.to and act.to.name) for act in found] == [
        ("comment", "Ewa Nowa"),
        ("like", "Anders Holm"),
        ("like", "Ewa Nowa"),
        ("like", None),
    ]


def test_a_timeline_and_a_tag_are_mentions_and_a_plain_post_is_nobodys(tmp_path: Path) -> None:
    posts = [
        {
            "timestamp": 1_700_000_001,
            "data": [{"post": "Happy day"}],
            "title": f"{ME} wrote on Anders Holm's timeline.",
        },
        {"timestamp": 1_700_000_002, "data": [{"post": "Best team"}], "tags": [{"name": "Mary O’Brien"}], "title": ""},
        {"timestamp": 1_700_000_003, "data": [{"post": "Rain"}], "title": f"{ME} updated her status."},
    ]
    opened = archive(tmp_path, facebook_files(posts=posts, friends=FRIENDS))
    assert [(act.kind, act.to and act.to.name) for act in acts(opened)] == [
        ("mention", "Anders Holm"),
        ("mention", "Mary O’Brien"),
    ]
    assert reasons(opened) == ["to-nobody"]


@pytest.mark.parametrize(
    ("title", "who"),
    [
        (f"{ME} shared a link to Anders Holm's timeline.", "Anders Holm"),
        (f"{ME} hat in Anders Holms Chronik geschrieben.", "Anders Holm"),
        (f"{ME} a publié dans le journal d’Anders Holm.", "Anders Holm"),
        (f"{ME} har delt et link på Anders Holms tidslinje.", "Anders Holm"),
        (f"{ME} har delt et link i Anders Holms Bullet Journal.", None),
        (f"{ME} posted in Bullet Journal Lovers' group.", None),
        (f"{ME} shared a photo of Anders Holm's Journal's cover.", None),
        (f"{ME} ha condiviso il link di Anders Holm, giornalista del Diario.", None),
    ],
)
def test_a_post_is_toward_somebody_where_the_sentence_and_no_name_speaks_of_a_timeline(
    tmp_path: Path, title: str, who: str | None
) -> None:
    posts = [{"timestamp": 1_700_000_001, "data": [{"post": "Rain"}], "title": title}]
    found = acts(archive(tmp_path, facebook_files(posts=posts, friends=FRIENDS)))
    assert [act.to and act.to.name for act in found] == ([who] if who else [])


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("comments/comments.json", "comments"),
        ("comments_and_reactions/comments.json", "comments_v2"),
        ("your_activity_across_facebook/comments_and_reactions/comments.json", "comments_v3"),
        ("groups/your_comments_in_groups.json", "group_comments_v2"),
        ("your_facebook_activity/comments_and_reactions/comments_2.json", "comments_v2"),
        ("your_facebook_activity/groups/your_comments_in_groups_12.json", "group_comments_v2"),
        ("my export/Comments_and_reactions/Comments.json", None),
    ],
)
def test_every_layout_is_known_by_the_end_of_its_path(tmp_path: Path, path: str, key: str | None) -> None:
    from tests.unit.archives.made_up import mojibake

    told = [comment(1, f"{ME} commented on Søren Ås's post.")]
    (act,) = acts(archive(tmp_path, {path: mojibake({key: told} if key else told)}))
    assert act.to is not None
    assert act.to.name == "Søren Ås"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_file_in_another_encoding_is_named_and_no_wrong_sign_is_kept(tmp_path: Path, encoding: str) -> None:
    path = "your_facebook_activity/comments_and_reactions/comments.json"
    raw = json.dumps([comment(1, f"{ME} commented on Søren Ås's post.")], ensure_ascii=False).encode(encoding)
    opened = archive(tmp_path, {**facebook_files(), path: raw})
    assert told(opened) == [LeftOut(reason="unreadable", file=path)]


def test_a_file_that_would_fill_the_memory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = "your_facebook_activity/comments_and_reactions/comments.json"
    huge = b" " * (65 * 1024 * 1024) + b"[]"
    opened = archive(tmp_path, {**facebook_files(), path: huge})
    with pytest.raises(ArchiveRefused, match=r"comments\.json has 68\.2 MB; I read files of up to 67\.1 MB"):
        acts(opened)


def test_friends_and_a_profile_that_are_not_understood_are_told(tmp_path: Path) -> None:
    friends = "connections/friends/your_friends.json"
    profile = "personal_information/profile_information/profile_information.json"
    said = [comment(1, f"{ME} commented on Søren Ås's post.")]
    opened = archive(tmp_path, {**facebook_files(said), friends: '{"amis": []}', profile: '{"moi": 1}'})
    assert [one for one in told(opened) if isinstance(one, LeftOut)] == [LeftOut(reason="unreadable", file=friends)]
    assert opened.told.notes == ["I did not understand the profile information, so I took your name from the records."]
    assert len(acts(opened)) == 1


def test_a_large_value_is_repaired_in_place() -> None:
    inside = {broken("på"): [broken("å"), 5, {"a": broken("ø")}]}
    held = [inside, broken("æ")]
    assert all_repaired(held) is held
    assert held == [{"på": ["å", 5, {"a": "ø"}]}, "æ"]
    assert held[0] is inside
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    all_repaired(deep)
    while deep:
        deep = deep.pop()


@pytest.mark.parametrize(
    ("held", "left"),
    [
        ({"remarks": []}, ["unreadable"]),
        ("words", ["unreadable"]),
        ({"comments_v2": {"0": {"timestamp": 1}}}, ["unreadable"]),
        ({}, []),
    ],
)
def test_a_file_without_a_list_that_is_known_is_named(tmp_path: Path, held: Any, left: list[str]) -> None:
    path = "your_facebook_activity/comments_and_reactions/comments.json"
    assert reasons(archive(tmp_path, {**facebook_files(), path: mojibake(held)})) == left


def test_an_export_without_what_is_needed_is_refused_with_the_right_request(tmp_path: Path) -> None:
    files = {"personal_information/profile_information/profile_information.json": "{}"}
    with pytest.raises(ArchiveRefused, match="Comments and reactions"):
        archive(tmp_path, files)


def test_messages_are_never_opened(tmp_path: Path) -> None:
    files = facebook_files(comments=[comment(1, f"{ME} commented on Søren Ås's post.")])
    files["your_facebook_activity/messages/inbox/ana_1/message_1.json"] = "private"
    opened = archive(tmp_path, files)
    (tmp_path / "your_facebook_activity/messages/inbox/ana_1/message_1.json").unlink()
    assert len(acts(opened)) == 1
    assert not any("message" in member.name for member in opened.told.opens)


def test_each_file_is_named_as_often_as_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = archive(tmp_path, facebook_files(comments=[comment(1, f"{ME} commented on Mary O’Brien's post.")]))
    read: Counter[str] = Counter()
    once = files.loaded

    def counted(held: Any, member: Any) -> Any:
        read[member.name] += 1
        return once(held, member)

    monkeypatch.setattr(files, "loaded", counted)
    monkeypatch.setattr(whose, "loaded", counted)
    acts(ready("archive", opened.archive))
    assert Counter(member.name for member in opened.told.opens) == read


PROFILE = "personal_information/profile_information/profile_information.json"


def without_profile(*said: dict[str, Any], **more: Any) -> dict[str, str]:
    files = facebook_files(said, friends=FRIENDS, **more)
    del files[PROFILE]
    return files


def unsigned(second: int, title: str) -> dict[str, Any]:
    """A comment that does not say who wrote it."""
    return {"timestamp": 1_700_000_000 + second, "title": title, "data": [{"comment": {"comment": "Nice"}}]}


def test_without_a_profile_the_owner_is_who_wrote_most_and_other_writers_are_former_names(tmp_path: Path) -> None:
    said = [comment(n, f"{ME} commented on Søren Ås's post.") for n in range(3)]
    said[0]["data"][0]["comment"]["author"] = "Zoë Ever"
    opened = archive(tmp_path, without_profile(*said, unsigned(5, "Sam Rivera commented on Li Wei's post.")))
    assert (opened.told.owner.name, opened.told.owner.former) == (ME, ["Zoë Ever"])
    assert "so I took your name from the records." in opened.told.notes[0]


def test_where_no_record_says_who_wrote_it_the_sentences_do(tmp_path: Path) -> None:
    said = [
        unsigned(1, f"{ME} commented on Søren Ås's post."),
        unsigned(2, f"{ME} replied to {ME}'s comment."),
        unsigned(3, f"{ME} har kommenteret Anders Holms opslag."),
    ]
    opened = archive(tmp_path, without_profile(*said))
    assert opened.told.owner.name == ME
    assert [act.to and act.to.name for act in acts(opened)] == ["Søren Ås", "Anders Holm"]
    assert reasons(opened) == ["own"]


@pytest.mark.parametrize(
    "title", ["har kommenteret et opslag.", "commented on Søren Ås's post.", "a friend likes this"]
)
def test_where_nothing_tells_the_owner_it_is_said_what_to_ask_for(tmp_path: Path, title: str) -> None:
    opened = archive(tmp_path, without_profile(unsigned(1, title)))
    assert opened.told.owner.name is None
    assert "many sentences name nobody. Ask for it once more, with Profile information." in opened.told.notes[0]


def test_without_a_profile_too_each_file_is_named_as_often_as_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: Counter[str] = Counter()
    once = files.loaded

    def counted(held: Any, member: Any) -> Any:
        read[member.name] += 1
        return once(held, member)

    monkeypatch.setattr(files, "loaded", counted)
    opened = archive(tmp_path, without_profile(comment(1, f"{ME} commented on Søren Ås's post.")))
    acts(opened)
    assert Counter(member.name for member in opened.told.opens) == read
