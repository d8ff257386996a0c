"""Taking everything away and back, byte for byte."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from agent.model import Client, Me, OwnAccount, Settings
from agent.store import StoreFailed
from agent.store.kept import BY_TABLE
from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.schema import FORMAT
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import NOON, account, acknowledgement, after, client, coverage, link, nudge, person, post
from tests.unit.store.test_log_changes import undo


def fill(log: Log) -> None:
    log.put_me(Me(accounts=[OwnAccount(platform="x", handle="ima")], watch=["fox"]))
    log.put_settings(Settings(tz="UTC"))
    for name in ("zoë", "maya", "joe"):
        log.put_person(person(name))
        log.put_account(account(f"x:@{name}", person=name, aliases=[f"x:{name}"]))
    log.put_posts(post(f"x:{number}") for number in (9, 10, 1))
    log.put_nudges([nudge("n2"), nudge("n1", former=["n0"])])
    log.put_acknowledgement(acknowledgement("a2", at=after(2), text="Thank you 🦊"))
    log.put_acknowledgement(acknowledgement("a1"))
    log.put_coverage(coverage())
    log.put_client(client(client=Client(id="c1", name="Nod", paired_at=NOON, last_seen=NOON)))
    log.put_link(link())
    log.put_undo(undo("u1"))
    log.remove_nudges(["n2"])
    log.forget("joe")


def text(log: Log, part: Any = "all") -> bytes:
    return b"\n".join(msgspec.json.encode(line) for line in log.export(part))


def test_an_export_taken_into_an_empty_log_gives_the_same_export(make_log: Callable[[], Log]) -> None:
    first, second = make_log(), make_log()
    fill(first)
    count = second.take_in(first.export())
    assert text(second) == text(first)
    assert count == len([line for line in first.export() if line.get("kind") in BY_TABLE])
    assert (second.account("x:zoë"), second.changes(0)) == (first.account("x:zoë"), first.changes(0))
    assert second.forgotten(["x:@joe"]) == {"x:@joe"}
    assert [record.id for record in second.acknowledgements(q="thank 🦊").items] == ["a2"]
    second.put_nudges([nudge("n9")])
    assert second.revision() == first.revision() + 1


def test_every_implementation_writes_the_same_export(log: Log, tmp_path: Path) -> None:
    other = MemoryLog()
    fill(other)
    log.take_in(other.export())
    assert text(log) == text(other)
    assert text(log, "state") == text(other, "state")
    assert log.nudge("n0") == other.nudge("n0") == other.nudge("n1")


def test_a_state_holds_no_revisions_no_undo_and_no_last_seen(log: Log) -> None:
    fill(log)
    lines = list(log.export("state"))
    assert lines[0] == {"nod": "export", "format": FORMAT, "part": "state"}
    kinds = {line["kind"] for line in lines[1:]}
    assert {"changes", "undo", "links"} & kinds == set()
    assert {"me", "settings", "people", "accounts", "posts", "nudges", "acknowledgements", "coverage"} < kinds
    assert b'"last_seen":null' in text(log, "state")


def test_the_order_in_which_things_came_does_not_show(make_log: Callable[[], Log]) -> None:
    first, second = make_log(), make_log()
    first.put_posts([post("x:1"), post("x:2"), post("x:é")])
    second.put_posts([post("x:é"), post("x:2"), post("x:1")])
    assert text(first) == text(second)


def test_an_export_tells_of_the_moment_at_which_it_began(log: Log) -> None:
    fill(log)
    wanted = text(log)
    reading = log.export()
    head = [next(reading)]
    log.put_person(person("late"))
    assert b"\n".join(msgspec.json.encode(line) for line in [*head, *reading]) == wanted


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([{"kind": "people"}], "no export of Nod"),
        ([{"nod": "export", "format": FORMAT + 1, "part": "all"}], "newer Nod"),
        ([{"nod": "export", "format": FORMAT, "part": "all"}, {"kind": "people", "record": {}}], "Line 2"),
        ([{"nod": "export", "format": FORMAT, "part": "all"}, {"kind": "diary", "record": {}}], "Line 2"),
        ([{"nod": "export", "format": FORMAT, "part": "all"}, {"kind": "forgotten", "record": {}}], "Line 2"),
    ],
)
def test_what_is_no_export_is_refused_with_a_sentence_and_nothing_is_taken(
    log: Log, lines: list[dict[str, Any]], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        log.take_in(lines)
    assert [line for line in log.export() if "kind" in line] == []


HEAD = {"nod": "export", "format": FORMAT, "part": "all"}
KEY = {"kind": "forget_key", "record": {"key": "0a" * 32}}
HASH = {"kind": "forgotten", "record": {"hash": "0b" * 32}}


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([HEAD, {"kind": "forget_key", "record": {"key": "zz"}}], "Line 2 .* not what Nod writes"),
        ([HEAD, {"kind": "forget_key", "record": {"key": "0a"}}], "Line 2 .* not what Nod writes"),
        ([HEAD, KEY, {"kind": "forgotten", "record": {"hash": "x"}}], "Line 3 .* not what Nod writes"),
        ([HEAD, KEY, HASH, HASH], "Line 4 .* stands there twice"),
        ([HEAD, KEY, KEY], "Line 3 .* stands there twice"),
    ],
)
def test_the_secret_and_the_hashes_of_those_forgotten_are_checked(
    log: Log, lines: list[dict[str, Any]], said: str
) -> None:
    with pytest.raises(ValueError, match=f"{said}.*take another export, or your last backup"):
        log.take_in(lines)
    assert [line for line in log.export() if "kind" in line] == []
    assert log.forgotten(["x:@joe"]) == set()


def test_a_record_that_stands_twice_is_told_with_what_to_do(tiny: TinyLog) -> None:
    source = MemoryLog()
    source.put_person(person("joe"))
    (line,) = (line for line in source.export("state") if line.get("kind") == "people")
    with pytest.raises(ValueError, match=r"people stands twice in the export\. .*take another export"):
        tiny.take_in([HEAD, line, line])
    assert tiny.person("joe") is None


def test_a_fault_far_down_takes_everything_back(log: Log) -> None:
    source = MemoryLog()
    fill(source)
    before = text(log)
    with pytest.raises(ValueError, match="not what Nod writes"):
        log.take_in([*source.export(), {"kind": "people", "record": {"id": 3}}])
    assert text(log) == before


def test_a_log_that_holds_something_takes_no_export(log: Log) -> None:
    log.put_person(person())
    with pytest.raises(ValueError, match="holds records already"):
        log.take_in([{"nod": "export", "format": FORMAT, "part": "all"}])


def test_a_backup_is_a_whole_log_that_only_the_user_may_read(tiny: TinyLog, tmp_path: Path) -> None:
    fill(tiny)
    file = tmp_path / "copy.db"
    file.write_bytes(b"an older backup")
    with tiny.unit():
        tiny.put_person(person("not yet"))
        tiny.backup(file)
    assert file.stat().st_mode & 0o777 == 0o600
    copy = TinyLog(file)
    assert (copy.person("maya"), copy.person("not yet")) == (person("maya"), None)
    copy.close()
    assert [left.name for left in tmp_path.iterdir() if "part" in left.name] == []


def test_a_backup_follows_no_link_that_was_laid_where_it_will_write(tiny: TinyLog, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"not Nod's")
    (tmp_path / f"copy.{os.getpid()}.part").symlink_to(other)
    tiny.backup(tmp_path / "copy")
    assert other.read_bytes() == b"not Nod's"
    assert not (tmp_path / "copy").is_symlink()
    with closing(TinyLog(tmp_path / "copy")) as copy:
        assert copy.revision() == tiny.revision()


def test_a_backup_that_cannot_be_written_says_so_and_leaves_what_was_there(log: Log, tmp_path: Path) -> None:
    with pytest.raises(StoreFailed, match="may not open or write"):
        log.backup(tmp_path / "missing" / "copy")
