"""``nod doctor``: each thing that keeps Nod from working is found and told in one sentence, with the next step."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from agent import __version__
from agent.cli import main
from agent.datafolder import open_folder
from agent.doctor.checks import CHECKS, examine, language
from agent.doctor.finding import Finding
from agent.doctor.seen import LANGUAGE_DATA, Answer, Memory, Seen, look
from agent.model import Client, Coverage, CoverageOfPage, Me, OwnAccount
from agent.pairing import new_client
from agent.site_maps import SiteMaps
from agent.store.tiny_log import TinyLog

MAPS = [SiteMaps(Path("none")).served(site).version for site in ("x", "facebook")]
"""Named after the day they were made, as "x 2026-11-25"."""
NOW = datetime.fromisoformat(f"{max(version.split()[1] for version in MAPS)}T09:30Z")
EXTENSION = "moz-extension://0d6a4e0e-0000-4000-8000-000000000000"
ROOT = Path(__file__).parents[3]
NOBODY = 65534


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that a Nod has worked on, with a browser connected."""
    path = tmp_path / "nod"
    log = TinyLog(open_folder(path).store)
    new_client(log, "Nod for Firefox", EXTENSION, NOW - timedelta(days=30))
    log.close()
    return path


def browser(**more: object) -> Client:
    told = {"id": "1", "name": "Nod for Firefox", "origin": EXTENSION, "paired_at": NOW - timedelta(days=30)}
    return Client(**told | more)


def page(read_at: datetime = NOW, platform: str = "x", **coverage: object) -> CoverageOfPage:
    told = {"map": SiteMaps(Path("none")).served(platform).version} | coverage
    return CoverageOfPage(
        platform=platform, kind="mentions", url="", read_at=read_at, coverage=Coverage(**told), kept=0, dropped=0
    )


@pytest.fixture
def well(data: Path) -> Seen:
    """All is as it should be: the data is read, the agent answers, X was read just now."""
    me = Me(accounts=[OwnAccount(platform="x", handle="ima")])
    return replace(
        look(data, 0, NOW),
        running=open_folder(data).running() or _running(),
        answers=Answer("nod", __version__),
        memory=Memory(me=me, clients=[browser()], coverage=[page()]),
        free=10**12,
    )


def _running() -> object:
    from agent.datafolder import RunningAgent

    return RunningAgent("http://127.0.0.1:8763", 4121)


def found(seen: Seen, check: str) -> list[Finding]:
    """What one check finds fault with."""
    (this,) = [one for one in CHECKS if one.__module__.endswith(f".{check}")]
    return [finding for finding in this(seen) if finding.state != "good"]


def only(seen: Seen, check: str) -> Finding:
    (finding,) = found(seen, check)
    return finding


@contextmanager
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def doctor(data: Path, *more: str) -> Result:
    return CliRunner().invoke(main, ["--data-dir", str(data), "--port", str(free_port()), "doctor", *more])


def test_where_all_is_well_nothing_is_to_be_done(well: Seen) -> None:
    assert {finding.state for finding in examine(well)} == {"good"}
    assert (
        len({finding.check for finding in examine(well)}) == len(CHECKS) - 3
    )  # versions, permissions, crashes are silent


def test_every_finding_is_a_sentence_and_every_bad_one_has_a_next_step(well: Seen, tmp_path: Path) -> None:
    bad = replace(
        well,
        free=1,
        language=tmp_path,
        turned_away=NOW,
        answers=None,
        memory=Memory(
            me=well.memory.me,
            clients=[browser(version="99.0.0", withdrawn=["https://x.com/*"], last_seen=NOW + timedelta(days=1))],
            coverage=[page(NOW - timedelta(days=9), health="broken")],
        ),
    )
    findings = examine(bad)
    assert {finding.check for finding in findings if finding.state == "wrong"} == {
        "disk", "language", "clock", "running", "version", "paired", "permissions", "sites",
    }  # fmt: skip
    for finding in findings:
        assert finding.says.endswith(".")
        assert "!" not in finding.says
        assert finding.state == "good" or finding.then


def test_before_the_first_start_it_says_how_to_start_and_makes_nothing(tmp_path: Path) -> None:
    told = doctor(tmp_path / "nod")
    assert told.exit_code == 1
    assert f"There is no data yet in {tmp_path / 'nod'}. Start Nod: nod run" in told.stdout
    assert not (tmp_path / "nod").exists()


def test_not_running(data: Path) -> None:
    told = doctor(data)
    assert told.exit_code == 1
    assert "wrong  Nod is not running. Start it: nod run" in told.stdout
    assert told.stderr == "Error: 1 thing keeps Nod from working.\n"


def test_the_same_as_json(data: Path) -> None:
    told = doctor(data, "--json")
    assert told.exit_code == 1
    listed = json.loads(told.stdout)
    assert listed["next"] is None
    assert {"check": "running", "state": "wrong", "says": "Nod is not running.", "then": "Start it: nod run"} in (
        listed["items"]
    )


def test_a_taken_port_is_told_with_its_holder(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.doctor.seen.WAIT", 0.1)
    with taken_port() as port:
        then = only(look(data, port, NOW), "running").then
    assert then.startswith(f"Port {port} is taken by another program (")
    assert f"pid {os.getpid()}" in then
    assert "nod run --port" in then


def test_a_nod_of_other_data_on_the_port_is_told_apart_from_another_program(well: Seen) -> None:
    told = only(replace(well, running=None, taken="Port 8763 is taken", stranger=Answer("nod", "0.1.0")), "running")
    assert "works on another folder" in told.says


def test_an_agent_that_holds_the_data_and_does_not_answer(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.doctor.seen.WAIT", 0.1)
    folder = open_folder(data)
    with taken_port() as port, folder.hold():  # a port on which nobody answers
        folder.tell(f"http://127.0.0.1:{port}")
        told = only(look(data, port, NOW), "running")
    assert f"(pid {os.getpid()}) holds your data but does not answer" in told.says
    assert f"kill {os.getpid()}" in told.then


def test_nobody_is_paired(data: Path) -> None:
    log = TinyLog(data / "nod.db")
    log.remove_client(log.clients()[0].id)
    log.close()
    told = only(look(data, 0, NOW), "paired")
    assert told.says == "No browser is connected."
    assert told.then.startswith("Load the extension into your browser (nod run says how) and press Approve")


def test_where_the_log_cannot_be_read_nothing_is_said_of_it(well: Seen) -> None:
    unread = examine(replace(well, memory=Memory(), refused="I may not read or write the data folder."))
    assert not [finding.says for finding in unread if "log" in finding.says]
    assert [finding.says for finding in unread if finding.check == "clock"] == [
        "The clock is not behind the day on which this Nod was made."
    ]


def test_a_revoked_token_is_told_until_somebody_is_paired_again(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The agent turns the token away and writes so in its log file, which the doctor reads."""
    from agent.logfile import end_log, keep_log
    from tests.api.stand import Stand

    handler = keep_log(data / "agent.log")
    agent = Stand()
    assert agent.get("/v1/me", headers={"Authorization": "Bearer no-longer-known"}).status_code == 401
    assert agent.get("/v1/me", headers={"Authorization": "Bearer no-longer-known"}).status_code == 401
    end_log(handler)
    assert (data / "agent.log").read_text().count("turned away") == 1  # at most once a minute

    told = only(look(data, 0, NOW), "paired")
    assert "was turned away" in told.says
    assert "press Connect in the Nod popup" in told.then
    log = TinyLog(data / "nod.db")
    new_client(log, "Nod for Chromium", EXTENSION, datetime.now(UTC) + timedelta(seconds=2))
    log.close()
    assert found(look(data, 0, NOW), "paired") == []


@pytest.mark.parametrize(
    ("theirs", "update"),
    [("99.0.0", "Update Nod: "), ("0.0.9", "Update the extension: ")],
)
def test_the_older_of_agent_and_extension_is_named(well: Seen, theirs: str, update: str) -> None:
    memory = replace(well.memory, clients=[browser(version=theirs)])
    assert only(replace(well, memory=memory), "version").then.startswith(update)


def test_a_nod_that_was_updated_while_it_ran_is_to_be_started_again(well: Seen) -> None:
    told = only(replace(well, answers=Answer("nod", "0.0.9")), "version")
    assert "0.0.9" in told.says
    assert told.then == "Stop it and start it again: nod run"


def test_a_data_folder_that_others_can_read_is_closed_and_told(data: Path) -> None:
    data.chmod(0o755)
    assert "could be read by others (mode 0755). I closed it." in only(look(data, 0, NOW), "data").says
    assert data.stat().st_mode & 0o777 == 0o700


def test_a_data_folder_that_is_a_link_is_refused(data: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(data)
    assert "is a link" in only(look(link, 0, NOW), "data").says


def test_a_data_folder_that_may_not_be_read_is_told() -> None:
    """Root may read everything, so a process that began as root goes on as nobody."""
    trying = (
        "import os, sys; from pathlib import Path; from agent.datafolder import open_folder, FolderRefused\n"
        "if os.geteuid() == 0: os.setgid(65534), os.setuid(65534)\n"
        "try: open_folder(Path(sys.argv[1]))\n"
        "except FolderRefused as refused: print(refused)"
    )
    with tempfile.TemporaryDirectory() as outer:
        Path(outer).chmod(0o755)
        place = Path(outer) / "data"
        place.mkdir()
        if os.geteuid() == 0:
            os.chown(place, NOBODY, NOBODY)
        place.chmod(0)
        done = subprocess.run([sys.executable, "-c", trying, place], cwd=ROOT, capture_output=True, text=True)
        place.chmod(0o700)
    assert (
        done.stdout == f"I may not read or write the data folder {place}. Give yourself the rights: chmod 700 {place}\n"
    )


def test_a_data_folder_that_cannot_be_looked_for_is_told() -> None:
    says = only(look(Path("/") / ("long" * 100), 0, NOW), "data").says
    assert "File name too long" in says
    assert "--data-dir DIR" in says


def test_a_damaged_log_is_told(data: Path) -> None:
    (data / "nod.db").write_bytes(b"no database" * 1000)
    for name in ("nod.db-wal", "nod.db-shm"):
        (data / name).unlink(missing_ok=True)
    told = found(look(data, 0, NOW), "data")
    assert [finding.state for finding in told] == ["wrong"]
    assert "nod.db" in told[0].says


@pytest.mark.parametrize(("free", "state"), [(10**6, "wrong"), (300 * 2**20, "note")])
def test_a_disk_that_is_nearly_full(well: Seen, free: int, state: str) -> None:
    told = only(replace(well, free=free), "disk")
    assert told.state == state
    assert "MB left" in told.says


@pytest.mark.parametrize("name", language.FILES)
def test_a_language_file_that_is_missing_or_damaged(well: Seen, tmp_path: Path, name: str) -> None:
    language_data = tmp_path / "language"
    shutil.copytree(LANGUAGE_DATA, language_data)
    (language_data / name).write_bytes(b"")
    assert f"{name} is empty" in only(replace(well, language=language_data), "language").says
    (language_data / name).unlink()
    told = only(replace(well, language=language_data), "language")
    assert f"{name} is missing" in told.says
    assert told.then == "Install Nod again."


@pytest.mark.parametrize("name", [name for name in language.FILES if not name.endswith(".txt")])
def test_a_torn_language_file_is_damaged(well: Seen, tmp_path: Path, name: str) -> None:
    shutil.copytree(LANGUAGE_DATA, tmp_path / "language")
    file = tmp_path / "language" / name
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    assert f"{name} is damaged" in only(replace(well, language=tmp_path / "language"), "language").says


def test_every_language_file_is_looked_at() -> None:
    there = {str(file.relative_to(LANGUAGE_DATA)) for file in LANGUAGE_DATA.rglob("*") if file.is_file()}
    assert there == set(language.FILES)


def test_a_clock_that_stands_before_what_was_logged(well: Seen) -> None:
    memory = replace(well.memory, clients=[browser(last_seen=NOW + timedelta(hours=2))])
    assert "already" in only(replace(well, memory=memory), "clock").says


def test_a_clock_that_stands_before_the_day_this_nod_was_made(well: Seen) -> None:
    long_ago = datetime(2001, 1, 1, tzinfo=UTC)
    assert "this Nod was made on" in only(replace(well, now=long_ago, memory=Memory()), "clock").says


def test_a_site_that_was_not_read_for_days(well: Seen) -> None:
    memory = replace(well.memory, coverage=[page(NOW - timedelta(days=5))])
    told = only(replace(well, memory=memory), "sites")
    assert "X was last read 5 days ago" in told.says
    assert told.then == "Open https://x.com/notifications/mentions"


def test_a_site_that_was_never_read(well: Seen) -> None:
    assert "X was not read yet" in only(replace(well, memory=replace(well.memory, coverage=[])), "sites").says


def test_a_site_that_changed_its_page(well: Seen) -> None:
    memory = replace(well.memory, coverage=[page(health="broken")])
    assert "X changed its page" in only(replace(well, memory=memory), "sites").says


def test_an_extension_that_reads_by_an_older_map_than_nod_has(well: Seen) -> None:
    memory = replace(well.memory, coverage=[page(map="x 2024-01-01")])
    assert "by a selector map (x 2024-01-01) older than" in only(replace(well, memory=memory), "sites").says


def test_an_own_map_that_is_stale_or_refused(data: Path) -> None:
    own = data / "site-maps" / "x.json"
    own.parent.mkdir(mode=0o700)
    built_in = (ROOT / "extension" / "sites" / "x.json").read_text()
    older = json.loads(built_in) | {"map": "x 2024-01-01"}
    own.write_text(json.dumps(older))
    own.chmod(0o600)
    says = [finding.says for finding in found(look(data, 0, NOW), "sites")]
    assert any("Your own selector map of X (x 2024-01-01) is older" in one for one in says)
    for broken in (b"{", b'{"map": "x\xe9"}'):
        own.write_bytes(broken)
        told = [finding for finding in found(look(data, 0, NOW), "sites") if finding.state == "wrong"]
        assert "is not in use" in told[0].says
        assert str(own) in told[0].then


def test_a_permission_that_the_browser_took_back(well: Seen) -> None:
    memory = replace(well.memory, clients=[browser(withdrawn=["https://x.com/*", "https://www.facebook.com/*"])])
    told = only(replace(well, memory=memory), "permissions")
    assert told.says == "The browser's settings do not let Nod for Firefox read X and Facebook."
    assert told.then == "Open the Nod popup and press Allow it again."
