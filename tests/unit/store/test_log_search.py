"""Looking for words in the log and among people: the same answers whatever looks."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from agent.model import Account
from agent.store import fulltext
from agent.store.log import Log
from agent.store.searching import tokens
from agent.store.tiny_lists import READ_AT_MOST
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import account, acknowledgement, after, person
from tests.unit.store.test_log_lists import everything

SAID = {
    "fox": "Thank you! The little FOX hangs over the table.",
    "cafe": "See you at the Café, Zoë",
    "fire": "So good 🔥🦊",
    "heart": "❤️ from here, thumbs 👍🏽",
    "chinese": "谢谢你的狐狸",
    "hindi": "नमस्ते दोस्त",
    "german": "Straße",
    "snake": "mail joe_smith42 today",
}


@pytest.fixture
def said(log: Log) -> Log:
    for number, (id, text) in enumerate(SAID.items()):
        log.put_acknowledgement(acknowledgement(id, at=after(-number), text=text, name="Ødegård", handle="odin"))
    return log


@pytest.mark.parametrize(
    ("q", "ids"),
    [
        ("fox", ["fox"]),
        ("FO ta", ["fox"]),
        ("ox", []),
        ("cafe zoe", ["cafe"]),
        ("CAFÉ", ["cafe"]),
        ("🦊", ["fire"]),
        ("🔥", ["fire"]),
        ("❤", ["heart"]),
        ("👍", ["heart"]),
        ("👍🏿", ["heart"]),
        ("狐狸", ["chinese"]),
        ("नमस्", ["hindi"]),
        ("STRASSE", ["german"]),
        ("joe_smith", ["snake"]),
        ('"fox" OR *', []),
        ('NEAR("fox")', []),
        ("fox*", ["fox"]),
        ("?!", []),
        ("\0", []),
        ("odin fox", ["fox"]),
        ("ødeg", list(SAID)),
        (" ", list(SAID)),
    ],
)
def test_each_word_is_the_beginning_of_a_word_that_was_said(said: Log, q: str, ids: list[str]) -> None:
    assert everything(said.acknowledgements, limit=3, q=q) == ids


def test_what_was_written_this_moment_is_found_and_what_was_changed_or_taken_back_is_not(log: Log) -> None:
    log.put_acknowledgement(acknowledgement("a1", text="the owl"))
    assert everything(log.acknowledgements, limit=5, q="owl") == ["a1"]
    log.put_acknowledgement(acknowledgement("a1", text="the fox"))
    assert everything(log.acknowledgements, limit=5, q="owl") == []
    assert everything(log.acknowledgements, limit=5, q="fox") == ["a1"]
    log.remove_acknowledgement("a1")
    assert everything(log.acknowledgements, limit=5, q="fox") == []


def _found_and_undone(log: Log) -> None:
    with log.unit():
        log.put_acknowledgement(acknowledgement("a1", text="the owl"))
        assert everything(log.acknowledgements, limit=5, q="owl") == ["a1"]
        raise InterruptedError


def test_a_search_inside_a_unit_sees_the_unit_and_what_was_undone_is_never_found(log: Log) -> None:
    with pytest.raises(InterruptedError):
        _found_and_undone(log)
    assert everything(log.acknowledgements, limit=5, q="owl") == []


def test_people_are_found_by_their_name_and_every_handle(log: Log) -> None:
    log.put_person(person("maya", name="Maya Östrow"))
    log.put_person(person("joe", name="Joe"))
    moved = Account(platform="x", key="x:1", handle="mo", name="Maya", former=["old_maya"])
    log.put_account(account("x:1", account=moved))
    assert [everything(log.people, limit=5, q=q) for q in ("ostr", "MO", "old", "maya joe", "j")] == [
        ["maya"],
        ["maya"],
        ["maya"],
        [],
        ["joe"],
    ]
    log.put_person(person("maya", name="Aunt M"))
    assert everything(log.people, limit=5, q="aunt") == ["maya"]


def test_the_index_and_the_scan_give_the_same_lists_for_rare_and_for_common_words(
    tiny: TinyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fulltext, "_FEW", 40)
    monkeypatch.setattr(fulltext, "_LOOK", 16)
    draw = random.Random(3)
    texts = [" ".join(draw.choices(("fox", "owl", "thanks", "café", "🦊"), k=2)) for _ in range(400)]
    with tiny.unit():
        for number, text in enumerate(texts):
            tiny.put_acknowledgement(acknowledgement(f"a{number}", at=after(draw.randrange(9999)), text=text))
        tiny.put_acknowledgement(acknowledgement("rare", at=after(-1), text="heron thanks"))
    asked = ({"q": "heron"}, {"q": "t"}, {"q": "fox owl"}, {"q": "🦊", "since": after(2000), "kind": "reply"})
    by_index = [everything(tiny.acknowledgements, limit=7, **filters) for filters in asked]
    monkeypatch.setattr(tiny._search, "works", False)
    assert by_index == [everything(tiny.acknowledgements, limit=7, **filters) for filters in asked]
    assert by_index[0] == ["rare"]
    assert len(by_index[1]) > 100


def test_without_a_full_text_index_a_search_far_back_gives_a_cursor_before_it_gives_up(
    tiny: TinyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiny._search, "works", False)
    with tiny.unit():
        tiny.put_acknowledgement(acknowledgement("oldest", at=after(-1), text="the one about the fox"))
        for number in range(READ_AT_MOST):
            tiny.put_acknowledgement(acknowledgement(f"a{number}", at=after(number)))
    first = tiny.acknowledgements(q="fox", limit=5)
    assert (first.items, first.next is None) == ([], False)
    assert everything(tiny.acknowledgements, q="fox", limit=5) == ["oldest"]


def test_a_search_says_how_it_looks(tiny: TinyLog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tiny.search_by() == "index"
    monkeypatch.setattr(tiny._search, "works", False)
    assert tiny.search_by() == "scan"


def test_what_a_build_without_fts5_wrote_is_found_by_one_that_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as without:
        without.setattr(fulltext, "has_fts5", lambda: False)
        log = TinyLog(tmp_path / "nod.db")
        log.put_acknowledgement(acknowledgement("a1", text="the owl"))
        log.close()
    log = TinyLog(tmp_path / "nod.db")
    assert everything(log.acknowledgements, limit=5, q="owl") == ["a1"]
    log.close()


def test_many_changes_are_taken_in_after_their_commit_without_a_search(tiny: TinyLog) -> None:
    for number in range(fulltext.WAITING):
        tiny.put_acknowledgement(acknowledgement(f"a{number}", text="owl"))
    assert tiny.db.storage.meta("searched") == tiny.revision()


def test_a_word_is_folded_the_same_way_wherever_it_stands() -> None:
    assert tokens("Ångström, naïve—ＦＯＸ №5") == ["angstrom", "naive", "fox", "no5"]
    assert tokens(None, "", "a.b") == ["a", "b"]
