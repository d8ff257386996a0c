"""An archive from the dashboard: announced, sent in parts, taken in with progress, stopped, taken back."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from agent.importing import run, uploads
from agent.importing.alone import BROKEN_OFF, alone
from agent.model.archived import Owner
from tests.api.stand import Stand
from tests.unit.archives.made_up import answers, mention, snowflake, tweet, x_files

POST = snowflake("2024-03-01T09:00:00")
FILES = x_files(
    *(
        tweet(f"@joe {day} " + "words " * day, f"2024-03-{day:02}T10:00:00", mention("joe"), **answers("joe", POST))
        for day in range(1, 20)
    )
)


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    stand = Stand(folder=tmp_path)
    yield stand
    stand.app.extensions["nod"].imports.stop()


def packed(files: Mapping[str, str]) -> tuple[list[dict[str, Any]], bytes]:
    """What the page cuts out of a zip: the files as they are told, and their bytes one after another."""
    members, every = [], b""
    for number, (name, text) in enumerate(files.items()):
        data = text.encode()
        packer = zlib.compressobj(wbits=-15)
        sent = packer.compress(data) + packer.flush() if number % 2 else data
        method = "deflate" if number % 2 else "store"
        crc = zlib.crc32(data)
        members.append({"name": name, "size": len(data), "packed": len(sent), "method": method, "crc": crc})
        every += sent
    return members, every


def announce(stand: Stand, files: Mapping[str, str] = FILES) -> tuple[str, bytes]:
    members, every = packed(files)
    answer = stand.post("/v1/imports", json={"name": "twitter.zip", "members": members})
    assert answer.status_code == 201, answer.text
    return answer.json["id"], every


def send(stand: Stand, id: str, every: bytes, size: int) -> None:
    for number in reversed(range(-(-len(every) // size))):
        part = every[number * size : (number + 1) * size]
        answer = stand.put(f"/v1/imports/{id}/parts/{number}", data=part, content_type="application/octet-stream")
        assert answer.status_code == 204, answer.text


def ended(stand: Stand, id: str) -> dict[str, Any]:
    """Waits as a page does: for the changes that tell of the import."""
    since, until = 0, time.monotonic() + 60
    while time.monotonic() < until:
        (told,) = [one for one in stand.get("/v1/imports").json["items"] if one["id"] == id]
        if told["state"] != "running":
            return dict(told)
        since = stand.get(f"/v1/changes?since={since}&wait=1").json["rev"]
    raise AssertionError("the import does not end")


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(uploads, "LARGEST_PART", 1000)
    return 1000


def test_sent_in_parts_it_is_taken_in_and_its_parts_are_removed(stand: Stand, small_parts: int, tmp_path: Path) -> None:
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    assert stand.post(f"/v1/imports/{id}/start").status_code == 202
    told = ended(stand, id)
    assert (told["state"], told["counts"]["reply"], told["whose"], told["problem"]) == ("done", 19, "nell", None)
    assert told["done"] == told["of"]
    stand.app.extensions["nod"].imports.stop()
    assert not (tmp_path / "imports").exists()
    assert len(stand.get("/v1/acknowledgements").json["items"]) == 19


def test_the_same_archive_again_is_told_to_be_there(stand: Stand, small_parts: int) -> None:
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    stand.post(f"/v1/imports/{id}/start")
    ended(stand, id)
    members, _ = packed(FILES)
    again = stand.post("/v1/imports", json={"name": "copy.zip", "members": members})
    assert (again.status_code, again.json["id"], again.json["state"]) == (200, id, "done")


def test_a_part_that_is_missing_is_named(stand: Stand, small_parts: int) -> None:
    id, every = announce(stand)
    send(stand, id, every[:small_parts], small_parts)
    answer = stand.post(f"/v1/imports/{id}/start")
    assert answer.status_code == 409
    assert "the first is number 1" in answer.json["detail"]


def test_stopped_it_goes_on_where_it_was(stand: Stand, small_parts: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "STEP", 1)
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    work = stand.app.extensions["nod"].imports
    whole = run.taken_in

    def stopped_early(*given: Any, **more: Any) -> Any:
        seen: list[Any] = []

        def progress(record: Any) -> None:
            seen.append(record)
            if len(seen) == 5:
                assert stand.post(f"/v1/imports/{id}/cancel").json["state"] == "cancelled"

        return whole(*given, **{**more, "progress": progress})

    with monkeypatch.context() as patched:
        patched.setattr("agent.importing.work.taken_in", stopped_early)
        stand.post(f"/v1/imports/{id}/start")
        work._wait_for(id)
    assert ended(stand, id)["state"] == "cancelled"
    assert 0 < len(stand.get("/v1/acknowledgements").json["items"]) < 19
    assert stand.post(f"/v1/imports/{id}/start").status_code == 202
    told = ended(stand, id)
    assert (told["state"], told["counts"]["new"]) == ("done", 19)


def test_taken_back_nothing_of_it_is_left(stand: Stand, small_parts: int, tmp_path: Path) -> None:
    before = stand.get("/v1/export?part=state").data
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    stand.post(f"/v1/imports/{id}/start")
    ended(stand, id)
    answer = stand.delete(f"/v1/imports/{id}")
    assert (answer.status_code, answer.json) == (200, {"gone": 19})
    assert stand.get("/v1/export?part=state").data == before
    assert not (tmp_path / "imports").exists()
    assert stand.delete(f"/v1/imports/{id}").status_code == 404


def test_an_archive_that_turns_out_damaged_says_so(stand: Stand, small_parts: int) -> None:
    id, every = announce(stand)
    send(stand, id, every[: len(every) // 2] + bytes(len(every) - len(every) // 2), small_parts)
    stand.post(f"/v1/imports/{id}/start")
    told = ended(stand, id)
    assert told["state"] == "failed"
    assert "damaged" in told["problem"]


def turned() -> dict[str, str]:
    """The same files in another order."""
    return dict(reversed(FILES.items()))


def test_files_in_another_order_are_sent_anew(stand: Stand, small_parts: int) -> None:
    id, every = announce(stand)
    send(stand, id, every[:small_parts], small_parts)
    members, sent = packed(turned())
    again = stand.post("/v1/imports", json={"name": "twitter.zip", "members": members}).json
    assert (again["id"], len(again["parts"]["missing"])) == (id, again["parts"]["of"])
    send(stand, id, sent, small_parts)
    stand.post(f"/v1/imports/{id}/start")
    told = ended(stand, id)
    assert (told["state"], told["counts"]["reply"]) == ("done", 19)


def test_the_same_files_again_are_gone_on_with(stand: Stand, small_parts: int) -> None:
    id, every = announce(stand)
    send(stand, id, every[:small_parts], small_parts)
    members, _ = packed(FILES)
    again = stand.post("/v1/imports", json={"name": "copy.zip", "members": members}).json
    assert again["parts"]["missing"] == list(range(1, again["parts"]["of"]))


def test_while_it_is_taken_in_an_announcement_changes_nothing(stand: Stand, small_parts: int, tmp_path: Path) -> None:
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    imports = stand.app.extensions["nod"].ledger.imports
    imports.running(id)
    before = imports.one(id)
    members, _ = packed(turned())
    with alone(tmp_path / "imports", id):
        again = stand.post("/v1/imports", json={"name": "other.zip", "members": members})
    assert (again.status_code, again.json["state"], again.json["parts"]["missing"]) == (200, "running", [])
    assert imports.one(id) == before


def test_no_part_is_kept_of_an_import_that_is_done(stand: Stand, small_parts: int, tmp_path: Path) -> None:
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    stand.post(f"/v1/imports/{id}/start")
    ended(stand, id)
    stand.app.extensions["nod"].imports.stop()
    answer = stand.put(f"/v1/imports/{id}/parts/0", data=every[:small_parts], content_type="application/octet-stream")
    assert (answer.status_code, answer.json["detail"]) == (409, "This import is done; it takes no more parts.")
    assert not (tmp_path / "imports").exists()


def test_what_a_crash_broke_off_can_go_on(stand: Stand, small_parts: int) -> None:
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    services = stand.app.extensions["nod"]
    services.ledger.imports.running(id)
    services.imports.recover()
    (told,) = stand.get("/v1/imports").json["items"]
    assert told["state"] == "cancelled"
    assert "goes on where it was" in told["problem"]
    stand.post(f"/v1/imports/{id}/start")
    assert ended(stand, id)["state"] == "done"


def test_what_the_command_line_was_killed_at_is_called_broken_off(stand: Stand, tmp_path: Path) -> None:
    ledger = stand.app.extensions["nod"].ledger
    ledger.imports.begin("i0", "a.zip", Owner(platform="x", handle="nell"), of=5)
    with alone(tmp_path / "imports", "i0"):
        assert [one["state"] for one in stand.get("/v1/imports").json["items"]] == ["running"]
    (told,) = stand.get("/v1/imports").json["items"]
    assert (told["state"], told["problem"]) == ("cancelled", BROKEN_OFF)


def test_a_part_that_two_pages_send_at_once_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = uploads.Uploads(tmp_path / "imports")
    id = f"i{'0' * 20}"
    synced: list[int] = []

    def sync(handle: int) -> None:
        synced.append(handle)
        if len(synced) == 1:  # while one is being written, the other comes and is done
            parts.put(id, 0, b"words", 5)

    monkeypatch.setattr(uploads.os, "fsync", sync)
    parts.put(id, 0, b"words", 5)
    assert len(synced) == 2
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "imports" / id).iterdir()] == [("0", b"words")]


def test_what_the_command_line_takes_in_is_not_begun_here(stand: Stand, small_parts: int, tmp_path: Path) -> None:
    id, every = announce(stand)
    send(stand, id, every, small_parts)
    with alone(tmp_path / "imports", id):
        refused = stand.post(f"/v1/imports/{id}/start")
        assert refused.status_code == 409
        assert "Another Nod" in refused.json["detail"]
    stand.post(f"/v1/imports/{id}/start")
    assert ended(stand, id)["state"] == "done"


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ([{"name": "data/direct-messages.js", "size": 5, "packed": 5}], "never open"),
        ([{"name": "../data/account.js", "size": 5, "packed": 5}], "leads outside"),
        ([{"name": "data/like.js", "size": 2**40, "packed": 5}], "too large"),
        ([{"name": "data/like.js", "size": 10**9, "packed": 500}], "would grow"),
    ],
)
def test_what_nod_would_not_open_is_refused_before_it_is_sent(
    stand: Stand, members: list[dict[str, Any]], sentence: str
) -> None:
    every = [{"name": "data/tweets.js", "size": 5, "packed": 5}, *members]
    answer = stand.post("/v1/imports", json={"name": "a.zip", "members": every})
    assert answer.status_code == 422
    assert sentence in answer.text


def test_the_wrong_archive_is_answered_with_the_right_request(stand: Stand) -> None:
    members = [{"name": "comments_and_reactions/comments.html", "size": 5, "packed": 5}]
    answer = stand.post("/v1/imports", json={"name": "facebook.zip", "members": members})
    assert "format JSON" in answer.json["detail"] + json.dumps(answer.json["errors"])


def test_an_archive_without_its_main_file_is_refused_before_it_is_sent(stand: Stand) -> None:
    members = [{"name": "data/account.js", "size": 5, "packed": 5}]
    answer = stand.post("/v1/imports", json={"name": "twitter.zip", "members": members})
    assert answer.status_code == 422
    assert "no tweets.js" in answer.text


def test_of_two_parts_each_may_have_a_file_of_one_name_and_size(stand: Stand) -> None:
    members = [{"name": "data/tweets.js", "size": 5, "packed": 5, "crc": part, "part": part} for part in (0, 1)]
    assert stand.post("/v1/imports", json={"name": "twitter.zip", "members": members}).status_code == 201
    alike = [{**member, "part": 0} for member in members]
    assert "twice" in stand.post("/v1/imports", json={"name": "twitter.zip", "members": alike}).text


def test_parts_are_bytes_of_the_told_size_and_no_more(stand: Stand, small_parts: int) -> None:
    id, every = announce(stand)
    bad = [
        (f"/v1/imports/{id}/parts/0", every[:999], "application/octet-stream", 422),
        (f"/v1/imports/{id}/parts/99", every[:1000], "application/octet-stream", 422),
        (f"/v1/imports/{id}/parts/x", every[:1000], "application/octet-stream", 422),
        (f"/v1/imports/{id}/parts/0", every[:1000], "application/json", 415),
        (f"/v1/imports/{id}/parts/0", every[:1000], "text/plain", 415),
        ("/v1/imports/i00000000000000000000/parts/0", every[:1000], "application/octet-stream", 404),
        (f"/v1/imports/{id}/parts/0", bytes(1024 * 1024 + 1), "application/octet-stream", 413),
    ]
    for path, data, kind, status in bad:
        assert stand.put(path, data=data, content_type=kind).status_code == status, (path, kind)


def test_a_zip_of_which_nothing_is_sent_stands_in_the_report(stand: Stand, small_parts: int) -> None:
    members, every = packed(FILES)
    new = {"name": "twitter.zip", "members": members, "beside": ["twitter-2.zip"]}
    id = stand.post("/v1/imports", json=new).json["id"]
    send(stand, id, every, small_parts)
    stand.post(f"/v1/imports/{id}/start")
    assert ended(stand, id)["notes"] == ["In twitter-2.zip is nothing that I read; I left it."]


def test_the_page_is_told_which_files_to_send(stand: Stand) -> None:
    told = stand.get("/v1/imports").json
    assert set(told["opens"]) == {"x", "facebook"}
    assert told["part_size"] == 1024 * 1024
    assert [site["platform"] for site in told["sites"]] == ["x", "facebook"]
    assert all(site["how"] and site["main"] and site["owns"] for site in told["sites"])
    assert all("{name}" in wrong["says"] for wrong in told["wrong"])
