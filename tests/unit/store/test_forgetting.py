"""Forgetting a person: gone from every list, from every byte of the files, and not learned again."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent.model import Account, Author, InReplyTo, LastWords, Post
from agent.store import StoreFailed, backup, fulltext
from agent.store.log import Before, Log, UndoRecord
from agent.store.schema import FORMAT
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import NOON, account, acknowledgement, after, coverage, nudge, person, post

#: Words that stand nowhere but in what belongs to the person who is forgotten.
PLANTED = [
    "zanzibarina",
    "quetzalcoat",
    "xylophonist",
    "wombatsong",
    "jabberwocky",
    "plumbago",
    "mxyzptlk",
    "bandersnatch",
]


def plant(log: Log) -> None:
    """Zanzi, and everything that is hers; beside her Joe, in the same thread."""
    theirs = Author(handle="mxyzptlk", name="Zanzibarina")
    log.put_person(
        person("zanzi", name="Zanzibarina", last_in=LastWords(at=NOON, text="quetzalcoatl"), note="plumbago")
    )
    held = Account(platform="x", key="x:777", handle="mxyzptlk", id="777", name="Zanzibarina", former=["was_zanzi"])
    log.put_account(account("x:777", person="zanzi", account=held, aliases=["x:@mxyzptlk"]))
    said = Post(platform="x", id="50", author=theirs, text="My quetzalcoatl plays", at=NOON)
    answer = Post(
        platform="x",
        id="51",
        author=Author(handle="ima"),
        text="Oh xylophonist",
        in_reply_to=InReplyTo(id="50", author="mxyzptlk"),
    )
    log.put_posts(
        [
            post("x:50", post=said, person="zanzi", account="x:777", thread="x:50"),
            post("x:51", post=answer, own=True, person=None, thread="x:50", in_reply_to="x:50"),
            post(
                "x:52",
                post=replace(said, id="52", author=Author(handle="joe"), text="Me too", mentions=["mxyzptlk", "ima"]),
                person="joe",
                account="x:@joe",
                thread="x:50",
            ),
        ]
    )
    log.put_acknowledgement(
        acknowledgement(
            "a50",
            person="zanzi",
            post="x:50",
            own_post="x:51",
            text="Oh xylophonist",
            name="Zanzibarina",
            handle="mxyzptlk",
        )
    )
    log.put_acknowledgement(acknowledgement("a51", person=None, post="x:50", text="wombatsong"))
    words = nudge("n50", person="zanzi", thread="x:50", former=["n-bandersnatch"])
    log.put_nudges([replace(words, nudge=replace(words.nudge, order_text="jabberwocky"))])
    entry = Before(table="people", key="zanzi", record={"id": "zanzi", "note": "plumbago"}, after=None)
    other = Before(table="people", key="joe", record={"id": "joe"}, after=None)
    log.put_undo(UndoRecord(id="u1", what="x", made_at=NOON, expires_at=after(9), before=[entry, other]))
    log.put_undo(UndoRecord(id="u2", what="x", made_at=NOON, expires_at=after(9), before=[entry]))
    log.put_coverage(coverage("status", "https://x.com/Mxyzptlk/status/50"))


def others(log: Log) -> None:
    log.put_person(person("joe", name="Joe"))
    log.put_account(account("x:@joe", person="joe", account=Account(platform="x", key="x:@joe", handle="joe")))
    log.put_posts([post("x:9", person="joe", account="x:@joe", thread="x:9")])
    log.put_acknowledgement(acknowledgement("a9", person="joe", post="x:9", text="Thank you Joe"))
    log.put_nudges([nudge("n9", person="joe", thread="x:9")])


def files_hold(folder: Path) -> list[str]:
    """The planted words that stand anywhere in the files, in any case."""
    raw = b"".join(file.read_bytes().lower() for file in folder.rglob("*") if file.is_file())
    return [word for word in PLANTED if word.encode() in raw]


def test_nothing_of_the_person_is_left_and_everything_of_others_is(log: Log) -> None:
    others(log)
    before = [line for line in log.export("state") if "joe" in json.dumps(line)]
    plant(log)
    assert log.forget("zanzi") == 7
    held = json.dumps(list(log.export()), default=str).casefold()
    assert [word for word in PLANTED if word in held] == []
    assert log.person("zanzi") is None
    assert log.account("x:@mxyzptlk") is None
    assert set(log.posts(["x:50", "x:51", "x:52"])) == {"x:52"}
    assert log.posts(["x:52"])["x:52"].post.mentions == ["ima"]
    assert [record.id for record in log.acknowledgements().items] == ["a9"]
    assert [record.id for record in log.nudges(state="waiting").items] == ["n9"]
    assert [
        line for line in log.export("state") if "joe" in json.dumps(line) and "x:52" not in json.dumps(line)
    ] == before
    undo = log.take_undo("u1", NOON)
    assert undo is not None
    assert [kept.key for kept in undo.before] == ["joe"]
    assert log.take_undo("u2", NOON) is None
    gone = {(change.what, change.id) for change in log.changes(0) if change.gone}
    assert gone == {("person", "zanzi"), ("nudge", "n50"), ("acknowledgement", "a50"), ("acknowledgement", "a51")}


def test_somebody_forgotten_is_known_again_by_every_key_they_had(log: Log) -> None:
    others(log)
    plant(log)
    assert log.forgotten(["x:777", "x:@joe"]) == set()
    log.forget("zanzi")
    keys = ["x:777", "x:@mxyzptlk", "x:@was_zanzi", "x:50"]
    assert log.forgotten([*keys, "x:@joe", "x:51", "x:52"]) == set(keys)


def test_forgetting_nobody_forgets_nothing(log: Log) -> None:
    others(log)
    before = list(log.export())
    assert log.forget("nobody") == 0
    assert list(log.export()) == before


def test_the_hashes_of_two_logs_tell_nothing_of_each_other(tmp_path: Path) -> None:
    hashes = []
    for name in ("a.db", "b.db"):
        with closing(TinyLog(tmp_path / name)) as log:
            plant(log)
            log.forget("zanzi")
            hashes += [line["record"]["hash"] for line in log.export() if line.get("kind") == "forgotten"]
    assert len(set(hashes)) == len(hashes) == 8


@pytest.mark.parametrize("beside", [0, 3000])
def test_no_byte_of_the_files_holds_a_planted_word(tmp_path: Path, beside: int) -> None:
    draw = random.Random(1)
    with closing(TinyLog(tmp_path / "nod.db")) as log:
        with log.unit():
            for number in range(beside):
                text = " ".join(draw.choices(("fox", "owl", "thanks", "table", "moon"), k=8))
                log.put_acknowledgement(acknowledgement(f"b{number}", at=after(-number), text=text))
        others(log)
        plant(log)
        log.acknowledgements(q="xylo")
        log.put_person(
            replace(log.person("zanzi") or person(), note="plumbago jabberwocky " * 400)
        )  # over several pages
        log.put_posts(
            [
                post(
                    "x:60",
                    person="zanzi",
                    account="x:777",
                    thread="x:60",
                    post=replace(post().post, text="wombatsong " * 900),
                )
            ]
        )
        log.backup(backup.automatic_file(tmp_path / "nod.db", 1))
        assert set(files_hold(tmp_path)) == set(PLANTED)
        log.forget("zanzi")
        assert files_hold(tmp_path) == []
        assert log.acknowledgements(q="xylophonist").items == []
        assert len(log.acknowledgements(q="thank joe").items) == 1
    assert files_hold(tmp_path) == []
    with closing(TinyLog(backup.automatic_file(tmp_path / "nod.db", FORMAT))) as copy:
        assert copy.person("joe") is not None
    assert not backup.automatic_file(tmp_path / "nod.db", 1).exists()
    with closing(sqlite3.connect(tmp_path / "nod.db")) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        file.execute("INSERT INTO s_acknowledgements(s_acknowledgements) VALUES('integrity-check')")


def test_a_build_without_fts5_leaves_no_word_in_the_index_that_another_build_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(TinyLog(tmp_path / "nod.db")) as log:
        others(log)
        plant(log)
        log.acknowledgements(q="xylo")
    with monkeypatch.context() as without:
        without.setattr(fulltext, "has_fts5", lambda: False)
        with closing(TinyLog(tmp_path / "nod.db")) as log:
            log.forget("zanzi")
            assert files_hold(tmp_path) == []
    with closing(TinyLog(tmp_path / "nod.db")) as log:
        assert [record.id for record in log.acknowledgements(q="joe").items] == ["a9"]
        assert log.acknowledgements(q="xylo").items == []


def test_while_somebody_reads_the_older_state_it_is_said_and_done_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.store.opening.BUSY_SECONDS", 0.1)
    with closing(TinyLog(tmp_path / "nod.db")) as log:
        others(log)
        plant(log)
        reading = log.export()
        next(reading)
        with pytest.raises(StoreFailed, match="still reads the older state"):
            log.forget("zanzi")
        assert log.person("zanzi") is None
        reading.close()  # type: ignore[attr-defined]
    with closing(TinyLog(tmp_path / "nod.db")):
        assert files_hold(tmp_path) == []


KILLED = """
import os, sys
from pathlib import Path
from agent.store import tiny_forgetting
from agent.store.tiny_log import TinyLog
from tests.unit.store.test_forgetting import plant, others
tiny_forgetting.clean = lambda *_: os._exit(9)
log = TinyLog(Path(sys.argv[1]))
others(log)
plant(log)
log.acknowledgements(q="xylo")
log.forget("zanzi")
"""


def test_a_forgetting_that_was_killed_half_way_is_ended_at_the_next_start(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "nod.db")],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
    )
    assert ran.returncode == 9
    assert files_hold(tmp_path) != []
    with closing(TinyLog(tmp_path / "nod.db")) as log:
        assert log.person("zanzi") is None
        assert files_hold(tmp_path) == []


def test_a_trace_that_is_left_makes_the_whole_file_be_written_anew(tmp_path: Path) -> None:
    with closing(TinyLog(tmp_path / "nod.db")) as log:
        others(log)
        plant(log)
        log.db.storage.outside("PRAGMA secure_delete=OFF")
        log.forget("zanzi")
        assert files_hold(tmp_path) == []


def test_words_of_others_are_let_go_when_their_time_is_over_and_the_users_stay(log: Log) -> None:
    others(log)
    plant(log)
    late = post("x:99", person="joe", thread="x:99", post=replace(post().post, at=after(60)))
    log.put_posts([late])
    assert log.drop_words(after(30)) == 3
    held = log.posts(["x:9", "x:50", "x:51", "x:99"])
    assert [held[key].post.text for key in ("x:9", "x:50", "x:51")] == ["", "", "Oh xylophonist"]
    assert held["x:99"] == late
    emptied = held["x:9"].reading
    assert emptied is not None
    assert (emptied.intents, emptied.questions) == (["question"], [])
    assert "quetzalcoatl" not in json.dumps(list(log.export("state")), default=str)
    assert [record.id for record in log.acknowledgements(q="xylophonist").items] == ["a50"]
    assert log.drop_words(after(30)) == 0
