"""``nod export``, ``nod backup``, ``nod restore``: all of it goes out, all of it comes back, nothing by half."""

import json
import os
import random
import stat
from pathlib import Path

import pytest
from tinydb import TinyDB, where

from agent.datafolder import open_folder
from tests.unit.cli_stand import Nod


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    nod = Nod(tmp_path / "nod")
    nod.see(*(nod.said(number, f"ana{number}", f"When does fox {number} come back? 🦊") for number in range(1, 30)))
    nod.see(nod.said(40, "ima", "On Sunday.", in_reply_to={"id": "1", "author": "ana1"}))
    return nod


@pytest.fixture
def other(tmp_path: Path) -> Nod:
    return Nod(tmp_path / "other")


def exported(nod: Nod, file: Path) -> bytes:
    done = nod("export", str(file), "--force")
    assert done.exit_code == 0, done.output
    return file.read_bytes()


@pytest.mark.parametrize("how", ["export", "backup"])
def test_what_was_taken_away_comes_back_byte_for_byte(nod: Nod, other: Nod, tmp_path: Path, how: str):
    assert nod(how, str(tmp_path / "away")).exit_code == 0
    before = exported(nod, tmp_path / "before")
    restored = other("restore", str(tmp_path / "away"))
    assert restored.exit_code == 0, restored.output
    assert str(other.data) in restored.stdout
    assert exported(other, tmp_path / "after") == before
    assert other("people", "ana17").stdout.count("@ana17") == 1
    assert other("log", "sunday").stdout.count("On Sunday.") == 1


def test_it_is_restored_into_a_folder_that_is_there_and_empty(nod: Nod, other: Nod, tmp_path: Path):
    exported(nod, tmp_path / "away")
    other.data.mkdir(mode=0o700)
    assert other("restore", str(tmp_path / "away")).exit_code == 0
    assert sorted(path.name for path in other.data.iterdir()) == ["lock", "nod.db"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in other.data.iterdir()} == {0o600}


@pytest.mark.parametrize("how", ["export", "backup"])
def test_a_file_is_the_users_alone_and_takes_no_other_ones_place(nod: Nod, tmp_path: Path, how: str):
    file = tmp_path / "away"
    assert nod(how, str(file)).exit_code == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_text("mine")
    refused = nod(how, str(file))
    assert refused.exit_code == 1
    assert refused.stderr == f"Error: {file} is there already. Give another name, or replace it with --force.\n"
    assert file.read_text() == "mine"
    assert nod(how, str(file), "--force").exit_code == 0
    assert file.read_bytes() != b"mine"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]


@pytest.mark.parametrize("how", ["export", "backup"])
def test_a_place_that_cannot_be_written_is_told_in_one_line(nod: Nod, tmp_path: Path, how: str):
    failed = nod(how, str(tmp_path / "nowhere" / "away"))
    assert failed.exit_code == 1
    assert failed.stderr == f"Error: I cannot write {tmp_path}/nowhere/away: No such file or directory.\n"
    assert nod(how, str(tmp_path), "--force").stderr == f"Error: {tmp_path} is a folder. Give the name of a file.\n"


@pytest.mark.parametrize("how", [["export"], ["export", "--tinydb"], ["backup"]], ids=" ".join)
@pytest.mark.parametrize("name", ["nod.db", "nod.db-wal", "away"])
def test_nothing_is_written_over_the_log_itself(nod: Nod, tmp_path: Path, how: list[str], name: str):
    (tmp_path / "link").symlink_to(nod.data)
    for folder in (nod.data, tmp_path / "link"):
        refused = nod(*how, str(folder / name), "--force")
        assert refused.exit_code == 1
        assert refused.stderr.startswith(f"Error: {folder / name} lies in Nod's own folder")
    assert nod("people", "ana17").stdout.count("@ana17") == 1


@pytest.mark.parametrize("how", ["export", "backup"])
def test_a_dash_is_no_file(nod: Nod, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str):
    monkeypatch.chdir(tmp_path)
    assert nod(how, "-").exit_code == 2
    assert not (tmp_path / "-").exists()


def test_stock_tinydb_opens_the_one_json_file(nod: Nod, tmp_path: Path):
    file = tmp_path / "nod.json"
    assert nod("export", str(file), "--tinydb").exit_code == 0
    with TinyDB(file) as db:
        assert {"people", "accounts", "posts", "nudges", "acknowledgements"} <= db.tables()
        assert len(db.table("people")) >= 29
        (post,) = db.table("posts").search(where("key") == "x:7")
        assert post["post"]["text"] == "When does fox 7 come back? 🦊"


def test_an_empty_log_is_a_json_file_too(other: Nod, tmp_path: Path):
    assert other("export", str(tmp_path / "nod.json"), "--tinydb").exit_code == 0
    with TinyDB(tmp_path / "nod.json") as db:
        assert len(db.table("people")) == 0


def test_a_folder_that_holds_something_is_not_restored_into(nod: Nod, tmp_path: Path):
    before = exported(nod, tmp_path / "away")
    refused = nod("restore", str(tmp_path / "away"))
    assert refused.exit_code == 1
    assert refused.stderr == f"Error: {nod.data} is not empty. Give an empty folder: --data-dir DIR\n"
    assert exported(nod, tmp_path / "after") == before


def test_nothing_is_restored_under_a_running_agent(nod: Nod, other: Nod, tmp_path: Path):
    exported(nod, tmp_path / "away")
    folder = open_folder(other.data)
    with folder.hold():
        folder.tell("http://127.0.0.1:8763")
        refused = other("restore", str(tmp_path / "away"))
        assert refused.exit_code == 1
        assert "Nod already runs on this data at http://127.0.0.1:8763" in refused.stderr
        assert len(refused.stderr.splitlines()) == 1
        assert not folder.store.exists()


def refused_whole(other: Nod, file: Path) -> str:
    """Restores what must be refused; the folder is as it was: not there."""
    refused = other("restore", str(file))
    assert refused.exit_code == 1, refused.output
    assert len(refused.stderr.splitlines()) == 1, refused.stderr
    assert not other.data.exists()
    return refused.stderr


@pytest.mark.parametrize("how", ["export", "backup"])
def test_a_torn_file_is_refused_wherever_it_is_torn(nod: Nod, other: Nod, tmp_path: Path, how: str):
    nod(how, str(tmp_path / "away"))
    whole = (tmp_path / "away").read_bytes()
    torn = tmp_path / "torn"
    random.seed(3)
    places = {0, 1, 15, 16, 100, len(whole) - 1, *(random.randrange(len(whole)) for _ in range(12))}
    if how == "export":
        places |= {match for match in range(len(whole)) if whole[match - 1 : match] == b"\n"} & set(range(9000))
    for place in places:
        torn.write_bytes(whole[:place])
        assert str(torn) in refused_whole(other, torn), place


def test_an_export_with_one_changed_letter_is_refused(nod: Nod, other: Nod, tmp_path: Path):
    whole = exported(nod, tmp_path / "away")
    (tmp_path / "away").write_bytes(whole.replace(b"fox 7", b"box 7", 1))
    assert "changed or damaged" in refused_whole(other, tmp_path / "away")
    (tmp_path / "away").write_bytes(whole + b"{}\n")
    assert "changed or damaged" in refused_whole(other, tmp_path / "away")


def test_a_backup_with_a_spoilt_page_is_refused(nod: Nod, other: Nod, tmp_path: Path):
    nod("backup", str(tmp_path / "away"))
    whole = bytearray((tmp_path / "away").read_bytes())
    whole[3 * 4096 : 4 * 4096] = bytes(4096)
    (tmp_path / "away").write_bytes(whole)
    assert "damaged" in refused_whole(other, tmp_path / "away")


@pytest.mark.parametrize(
    "content",
    [b"", b"\n", b"holiday.jpg", b"{}\n", b"[1]\n", b'{"nod": "export"}\n', b"\xff\xfe" * 9, b"[" * 100_000, b"null\n"],
)
def test_a_foreign_file_is_refused(other: Nod, tmp_path: Path, content: bytes):
    (tmp_path / "foreign").write_bytes(content)
    assert str(tmp_path / "foreign") in refused_whole(other, tmp_path / "foreign")


def test_another_programs_database_is_refused(other: Nod, tmp_path: Path):
    import sqlite3

    held = sqlite3.connect(tmp_path / "foreign")
    held.execute("CREATE TABLE photos(id)")
    held.close()
    said = refused_whole(other, tmp_path / "foreign")
    assert "no log of Nod" in said
    assert "restoring" not in said


def test_a_file_that_is_not_there_is_told(other: Nod, tmp_path: Path):
    assert refused_whole(other, tmp_path / "x") == f"Error: I cannot read {tmp_path}/x: No such file or directory.\n"


def test_a_newer_export_asks_for_an_update(nod: Nod, other: Nod, tmp_path: Path):
    from agent.ledger.export_file import read, written

    lines = list(read(exported(nod, tmp_path / "away").splitlines(keepends=True)))
    lines[0]["format"] += 1
    (tmp_path / "away").write_bytes(b"".join(written(lines)))
    assert "newer Nod" in refused_whole(other, tmp_path / "away")


def test_what_a_killed_restore_left_is_cleared_by_the_next(nod: Nod, other: Nod, tmp_path: Path):
    exported(nod, tmp_path / "away")
    other.data.mkdir(mode=0o700)
    for name in ("restoring.db", "restoring.db-wal", "restoring-from.db"):
        (other.data / name).write_bytes(b"half")
    assert other("restore", str(tmp_path / "away")).exit_code == 0
    assert sorted(path.name for path in other.data.iterdir()) == ["lock", "nod.db"]


def test_an_export_says_first_what_it_is_and_last_that_it_is_whole(nod: Nod, tmp_path: Path):
    lines = [json.loads(line) for line in exported(nod, tmp_path / "away").splitlines()]
    assert lines[0]["nod"] == "export"
    assert lines[-1]["nod"] == "end"
    assert lines[-1]["lines"] == len(lines) - 1


@pytest.mark.parametrize("how", ["export", "backup"])
def test_of_an_empty_store_it_is_said_that_nobody_stands_in_it(nod: Nod, other: Nod, tmp_path: Path, how: str):
    assert "Nobody stands in it yet." in other(how, str(tmp_path / "empty")).output
    assert "It holds other people's words" in nod(how, str(tmp_path / "full")).output


def damaged(nod: Nod) -> None:
    """One letter of an entry of the log turns, as a disk turns it."""
    file = nod.data / "nod.db"
    held = file.read_bytes()
    at = held.rindex(b"When does fox")
    file.write_bytes(held[:at] + b"X" + held[at + 1 :])


def test_a_damaged_log_takes_no_good_backups_place(nod: Nod, tmp_path: Path):
    file = tmp_path / "nod.backup"
    assert nod("backup", str(file)).exit_code == 0
    good = file.read_bytes()
    damaged(nod)

    done = nod("backup", str(file), "--force")

    assert done.exit_code == 1
    assert "damaged" in done.output
    assert "nod restore" in done.output
    assert file.read_bytes() == good
    assert "damaged" in nod("doctor").output


def test_an_emptied_log_of_a_used_folder_is_not_begun_anew(nod: Nod):
    (nod.data / "agent.log").write_text("2026-11-26 12:00:00,000 INFO nod: started\n")
    (nod.data / "nod.db").write_bytes(b"")

    done = nod("people")

    assert done.exit_code == 1
    assert "nod restore" in done.output
    assert (nod.data / "nod.db").stat().st_size == 0


@pytest.mark.parametrize("how", ["export", "backup"])
def test_a_device_is_not_replaced(nod: Nod, tmp_path: Path, how: str):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    done = nod(how, str(pipe), "--force")

    assert done.exit_code == 1
    assert "no ordinary file" in done.output
    assert pipe.is_fifo()
