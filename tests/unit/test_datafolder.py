"""The data folder is the user's own, closed to others, and one agent's at a time."""

import fcntl
import os
import re
import stat
from pathlib import Path

import pytest

from agent.datafolder import AlreadyRunning, DataFolder, FolderRefused, open_folder, risk_of


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_folder_is_closed_to_others(tmp_path: Path):
    before = os.umask(0)
    try:
        folder = open_folder(tmp_path / "new" / "nod")
    finally:
        os.umask(before)
    assert mode(folder.path) == 0o700
    assert folder.mended == []


def test_what_stands_open_is_closed_and_told(tmp_path: Path):
    path = tmp_path / "nod"
    (path / "backups").mkdir(parents=True)
    (path / "nod.db").touch()
    (path / "backups" / "old.db").touch()
    for thing, wide in (
        (path, 0o755),
        (path / "backups", 0o777),
        (path / "nod.db", 0o644),
        (path / "backups/old.db", 0o640),
    ):
        thing.chmod(wide)
    folder = open_folder(path)
    assert mode(path) == mode(path / "backups") == 0o700
    assert mode(path / "nod.db") == mode(path / "backups" / "old.db") == 0o600
    assert folder.mended[0] == f"{path} could be read by others (mode 0755). I closed it."
    assert len(folder.mended) == 4
    assert open_folder(path).mended == []


def test_what_cannot_be_closed_is_refused(tmp_path: Path, monkeypatch):
    (tmp_path / "nod").mkdir(mode=0o755)
    (tmp_path / "nod").chmod(0o755)
    monkeypatch.setattr(Path, "chmod", lambda self, mode: None)  # a disk that knows no modes, as FAT
    with pytest.raises(FolderRefused, match="can be read by others and its disk does not let me close it"):
        open_folder(tmp_path / "nod")


def test_a_link_is_refused(tmp_path: Path):
    (tmp_path / "real").mkdir()
    (tmp_path / "nod").symlink_to(tmp_path / "real")
    with pytest.raises(FolderRefused, match="is a link"):
        open_folder(tmp_path / "nod")


def test_a_link_inside_is_refused(tmp_path: Path):
    (tmp_path / "nod").mkdir(mode=0o700)
    (tmp_path / "nod" / "nod.db").symlink_to(tmp_path / "elsewhere.db")
    with pytest.raises(FolderRefused, match=re.escape("nod.db is a link")):
        open_folder(tmp_path / "nod")
    assert not (tmp_path / "elsewhere.db").exists()


def test_the_folder_of_somebody_else_is_refused(tmp_path: Path, monkeypatch):
    open_folder(tmp_path / "nod")
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(FolderRefused, match="belongs to another account"):
        open_folder(tmp_path / "nod")


def test_a_folder_for_something_else_is_refused_and_left_as_it_is(tmp_path: Path):
    project = tmp_path / "project"
    (project / "bin").mkdir(parents=True)
    (project / "bin" / "build").touch()
    for thing in (project, project / "bin", project / "bin" / "build"):
        thing.chmod(0o755)
    with pytest.raises(
        FolderRefused, match=re.escape(f"not Nod's (bin). Give a folder of its own: --data-dir {project}")
    ):
        open_folder(project)
    assert [mode(thing) for thing in (project, project / "bin", project / "bin" / "build")] == [0o755] * 3
    assert open_folder(project / "nod").mended == []


@pytest.mark.parametrize(
    "names", [["lock"], [".DS_Store", "imports"], ["nod.db-damaged", "notes.txt"], ["agent.log", "old"], ["output.txt"]]
)
def test_what_nod_or_the_system_left_is_no_matter(tmp_path: Path, names: list[str]):
    for name in names:
        (tmp_path / name).touch()
    assert open_folder(tmp_path).path == tmp_path


def test_a_file_in_its_place_is_refused(tmp_path: Path):
    (tmp_path / "nod").touch()
    with pytest.raises(FolderRefused, match="is a file"):
        open_folder(tmp_path / "nod")
    with pytest.raises(FolderRefused, match=re.escape(f"{tmp_path / 'nod'} is a file")):
        open_folder(tmp_path / "nod" / "deeper")
    with pytest.raises(FolderRefused, match=r"cannot make the data folder .*: Not a directory"):
        open_folder(tmp_path / "nod" / "deeper" / "still")


@pytest.mark.parametrize("name", ["lock", "agent.log", "agent.json"])
def test_a_file_that_may_not_be_used_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str):
    (tmp_path / name).touch()
    may = os.access
    monkeypatch.setattr("agent.datafolder.os.access", lambda path, how: Path(path).name != name and may(path, how))

    with pytest.raises(FolderRefused, match=re.escape(f"chmod 600 {tmp_path / name}")):
        open_folder(tmp_path)


def test_one_agent_a_folder_and_the_second_is_told_where_the_first_is(tmp_path: Path):
    folder = open_folder(tmp_path / "nod")
    assert folder.running() is None
    with folder.hold():
        folder.tell("http://127.0.0.1:8763")
        assert mode(folder.agent_file) == 0o600
        running = DataFolder(folder.path).running()
        assert running is not None
        assert (running.address, running.pid) == ("http://127.0.0.1:8763", os.getpid())
        with pytest.raises(AlreadyRunning, match=rf"http://127\.0\.0\.1:8763 \(pid {os.getpid()}\)"), folder.hold():
            pass
    assert folder.running() is None
    assert not folder.agent_file.exists()


def test_who_only_asks_whether_an_agent_runs_keeps_none_from_starting(tmp_path: Path, monkeypatch):
    folder = open_folder(tmp_path / "nod")
    asking = os.open(folder.path / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(asking, fcntl.LOCK_EX)
    monkeypatch.setattr("time.sleep", lambda seconds: os.close(asking))
    with folder.hold():
        folder.tell("http://127.0.0.1:8763")
        assert folder.running() is not None


def test_what_a_killed_agent_left_does_not_count(tmp_path: Path):
    folder = open_folder(tmp_path / "nod")
    folder.tell("http://127.0.0.1:8763")  # and then it was killed: the file stays, the lock is gone
    assert folder.running() is None
    with folder.hold(), pytest.raises(AlreadyRunning), folder.hold():
        pass
    assert folder.running() is None


@pytest.mark.parametrize("torn", [b'{"addr', b'{"address": "http\xe9", "pid": 4', b"\0\0\0"])
def test_a_torn_agent_file_is_no_matter(tmp_path: Path, torn: bytes):
    folder = open_folder(tmp_path / "nod")
    folder.agent_file.write_bytes(torn)
    assert folder.told() is None
    with folder.hold(), pytest.raises(AlreadyRunning, match="just starting"), folder.hold():
        pass


@pytest.mark.parametrize(
    ("place", "by"),
    [
        ("Dropbox/nod", "Dropbox"),
        ("Dropbox (Personal)/apps/nod", "Dropbox"),
        ("OneDrive - Fox Ltd/nod", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/nod", "iCloud"),
        ("Nextcloud/nod", "Nextcloud"),
    ],
)
def test_a_synced_folder_is_told(tmp_path: Path, place: str, by: str):
    folder = open_folder(tmp_path / place)
    assert folder.risk == (
        f"{tmp_path / place} is kept in step by {by}, which can tear Nod's data while it is written. "
        "Choose a folder on this computer alone: nod run --data-dir DIR"
    )


def test_a_folder_that_syncthing_shares_is_told(tmp_path: Path):
    (tmp_path / ".stfolder").mkdir()
    assert "by Syncthing" in str(open_folder(tmp_path / "nod").risk)


def test_a_folder_of_ones_own_is_no_risk(tmp_path: Path):
    for place in ("nod", "dropboxes", "my onedrive notes"):
        assert open_folder(tmp_path / place).risk is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/maya/nod", None),
        ("/home/maya/office/nod", "nfs4"),
        ("/home/maya/our files/nod", "cifs"),
        ("/home/maya/phone/nod", "fuse.sshfs"),
        ("/home/maya/phone/local/nod", None),
        ("/home/maya/officers/nod", None),
    ],
)
def test_a_disk_of_another_computer_is_told(tmp_path: Path, path: str, kind: str | None):
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "server:/office /home/maya/office nfs4 rw 0 0\n"
        "//server/files /home/maya/our\\040files cifs rw 0 0\n"
        "maya@phone: /home/maya/phone fuse.sshfs rw 0 0\n"
        "/dev/sdb1 /home/maya/phone/local ext4 rw 0 0\n"
    )
    told = risk_of(Path(path), mounts)
    if kind is None:
        assert told is None
    else:
        assert f"{path} lies on a network or foreign disk ({kind})" in str(told)


def test_where_no_mounts_are_listed_nothing_is_claimed(tmp_path: Path):
    assert risk_of(tmp_path / "nod", tmp_path / "no such file") is None
