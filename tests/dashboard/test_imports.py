"""Imports as somebody without JavaScript sees them: how to get an archive, what came, what to do then, taking it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.dashboard.links import outside
from agent.importing.run import taken_in
from agent.store.log import Log
from tests.api.stand import EXTENSION, Stand, said
from tests.dashboard.reader import Reader
from tests.unit.archives.made_up import (
    ME,
    answers,
    archive,
    comment,
    facebook_files,
    js,
    mention,
    snowflake,
    tweet,
    x_files,
)

POST = snowflake("2024-03-01T09:00:00")
OFTEN = [
    tweet(f"@joe {day} good catch", f"2024-03-{day:02}T10:00:00", mention("joe"), **answers("joe", POST))
    for day in range(1, 5)
]
ONCE = tweet("RT @ana: hello", "2024-03-09T10:00:00", mention("ana", 3))
ALONE = tweet("nobody", "2024-03-10T10:00:00")


@pytest.fixture
def stand(log: Log, tmp_path: Path) -> Iterator[Stand]:
    stand = Stand(log, tmp_path)
    stand.let_in("Nod for Chromium", EXTENSION)
    stand.known_as("nell")
    yield stand
    stand.app.extensions["nod"].imports.stop()


@pytest.fixture
def reader(stand: Stand) -> Reader:
    return Reader(stand)


def take(stand: Stand, place: Path, **more: object) -> str:
    ledger = stand.app.extensions["nod"].ledger
    files = x_files(*OFTEN, ONCE, ALONE)
    return taken_in(ledger, archive(place / "twitter", files), **more).id  # type: ignore[arg-type]


def announced(stand: Stand) -> str:
    members = [{"name": "data/tweets.js", "size": 3_000_000, "packed": 3_000_000}]
    return str(stand.post("/v1/imports", json={"name": "twitter.zip", "members": members}).json["id"])


def test_before_anything_came_the_page_says_how_to_get_an_archive(reader: Reader) -> None:
    page = reader.open("/imports")
    assert "date range All time, format JSON" in page.text
    assert "Download an archive of your data" in page.text
    assert "Taken in before" not in page.headings


def test_without_javascript_the_page_names_the_command(reader: Reader) -> None:
    page = reader.open("/imports")
    assert "needs JavaScript, which is off in this browser. Without it, in a terminal: nod import FILE" in page.text
    assert '<form id="choose" action="/imports" class="fields" hidden>' in reader.answer.text


def test_the_report_says_what_came_what_was_left_out_and_what_is_not_in_it(
    reader: Reader, stand: Stand, tmp_path: Path
) -> None:
    id = take(stand, tmp_path)
    page = reader.open(f"/imports/{id}")
    assert page.headings[0] == "5 acknowledgements toward 2 people since 2024."
    assert "What others wrote to you is not in an archive of X" in page.text
    assert "4 replies, 1 repost" in page.text
    assert "5 new, 0 already there" in page.text
    assert "1 post toward nobody in particular" in page.text
    assert "Whose nell" in page.text


def test_the_report_gives_something_to_do(reader: Reader, stand: Stand, tmp_path: Path) -> None:
    page = reader.open(f"/imports/{take(stand, tmp_path)}")
    assert "Joe 4 times, silent for 2 years; you last wrote “@joe 4 good catch”" in page.text
    assert page.links["Look in on Joe"] == "https://x.com/joe"
    assert "Look in on Ana" not in page.links  # only shared, once
    assert outside(page.links["Open Your mentions on X"], "x")
    assert page.links["the whole round"] == "/waiting#round"


def test_while_nobody_waits_the_first_page_tells_it_too(reader: Reader, stand: Stand, tmp_path: Path) -> None:
    assert "From the years before" not in reader.open("/waiting").headings
    take(stand, tmp_path)
    page = reader.open("/waiting")
    assert "X: 5 acknowledgements toward 2 people since 2024." in page.text
    assert "not in an archive of X, so I do not know who was answered and who was not" in page.text
    assert "Look in on Joe" in page.links
    stand.see(said(5, "kofi", "When does it end?", thread="100", in_reply_to={"id": "100", "author": "nell"}))
    assert "From the years before" not in reader.open("/waiting").headings


def test_somebody_met_lately_is_not_among_those_not_met_for_long(reader: Reader, stand: Stand, tmp_path: Path) -> None:
    id = take(stand, tmp_path)
    stand.see(said(5, "joe", "Nice to see you", author={"handle": "joe", "name": "Joe", "id": "2001"}))
    stand.see(said(6, "joe", "@nell hi", thread="6", in_reply_to=None, kind="post", mentions=["nell"]))
    assert "Look in on Joe" not in reader.open(f"/imports/{id}").links


def test_who_is_not_known_yet_is_asked_after_the_archive(stand: Stand, tmp_path: Path) -> None:
    assert stand.put("/v1/me", json={"accounts": []}).status_code == 200
    id = take(stand, tmp_path)
    page = Reader(stand).open(f"/imports/{id}")
    assert "This archive is of nell; if that is you, say so in the settings" in page.text


def test_taken_back_nothing_of_it_is_left(reader: Reader, stand: Stand, tmp_path: Path) -> None:
    id = take(stand, tmp_path)
    assert "5 acknowledgements toward 2 people" in reader.open("/imports").text
    reader.open(f"/imports/{id}")
    page = reader.press("Take it back")
    assert reader.at == "/imports"
    assert "Took it back: 5 acknowledgements that it alone had brought." in page.text
    assert "Taken in before" not in page.headings
    assert stand.get("/v1/acknowledgements").json["items"] == []
    reader.open(f"/imports/{id}", 404)


def test_half_sent_it_asks_for_the_same_zip(reader: Reader, stand: Stand) -> None:
    id = announced(stand)
    data = bytes(1024 * 1024)
    sent = stand.put(f"/v1/imports/{id}/parts/1", data=data, content_type="application/octet-stream")
    assert sent.status_code == 204
    assert stand.get(f"/v1/imports/{id}").json["parts"] == {"of": 3, "missing": [0, 2]}
    page = reader.open("/imports")
    assert "1 of 3 parts are here. Choose the same zip again, and it goes on." in page.text
    assert "Go on: twitter.zip" not in [button for form in page.forms for button in form.buttons]


def test_what_was_broken_off_goes_on_and_says_how_it_ended(reader: Reader, stand: Stand) -> None:
    id = announced(stand)
    for number, size in enumerate((1024 * 1024, 1024 * 1024, 3_000_000 - 2 * 1024 * 1024)):
        stand.put(f"/v1/imports/{id}/parts/{number}", data=bytes(size), content_type="application/octet-stream")
    stand.post(f"/v1/imports/{id}/cancel")
    assert "Stopped, not read yet." in reader.open("/imports").text
    assert "It goes on where it was." in reader.press("Go on: twitter.zip").text
    stand.app.extensions["nod"].imports._wait_for(id)
    assert "account.js and manifest.js are not in it" in reader.open(f"/imports/{id}").text


def test_a_running_one_is_stopped(reader: Reader, stand: Stand, tmp_path: Path) -> None:
    id = take(stand, tmp_path, cancelled=lambda: True)
    stand.app.extensions["nod"].ledger.imports.running(id)
    assert "Being read: 0 bytes of" in reader.open("/imports").text
    assert "Stopped. What was read is kept" in reader.press("Stop: archive").text


def test_two_sites_are_told_one_by_one(reader: Reader, stand: Stand, tmp_path: Path) -> None:
    take(stand, tmp_path)
    files = facebook_files([comment(1, f"{ME} commented on Søren Ås's post.")])
    taken_in(stand.app.extensions["nod"].ledger, archive(tmp_path / "facebook", files))
    text = reader.open("/waiting").text
    assert "X: 5 acknowledgements toward 2 people since 2024." in text
    assert "Facebook: 1 acknowledgement toward 1 person since 2023." in text


def test_the_log_says_where_it_is_left_open_who_was_meant(reader: Reader, stand: Stand, tmp_path: Path) -> None:
    said = [comment(1, f"{ME} commented on Bobby Lee's post."), comment(2, f"{ME} commented on Søren Ås's post.")]
    files = facebook_files(said, friends=["Bobby Lee", "Bobby Lee"])
    taken_in(stand.app.extensions["nod"].ledger, archive(tmp_path / "facebook", files))
    text = reader.open("/log").text
    assert text.count("from your archive, left open who was meant") == 1
    assert text.count("from your archive") == 2
    assert "from your archive" not in reader.open("/log?certainty=imported").text


def test_what_has_no_date_stands_at_the_end_of_the_log_without_one(
    reader: Reader, stand: Stand, tmp_path: Path
) -> None:
    said = tweet("@joe good", "2024-03-01T10:00:00", mention("joe"), **answers("joe", POST))
    files = x_files(said, like=js("like", [{"like": {"tweetId": POST}}]))
    taken_in(stand.app.extensions["nod"].ledger, archive(tmp_path / "likes", files))
    text = reader.open("/log").text
    assert text.index("You answered") < text.index("Without a date") < text.index("You liked")
    assert "logged" not in text[text.index("Without a date") :]


def test_a_hostile_name_of_a_file_or_an_owner_is_text(reader: Reader, stand: Stand) -> None:
    bad = '<script>alert(1)</script>"\u202e.zip'
    members = [{"name": "data/tweets.js", "size": 5, "packed": 5}]
    id = stand.post("/v1/imports", json={"name": bad, "members": members}).json["id"]
    for path in ("/imports", f"/imports/{id}"):
        reader.open(path)
        assert "<script>alert" not in reader.answer.text
        assert "\u202e" not in reader.answer.text


def test_an_import_that_is_not_there_is_said_to_be_gone(reader: Reader) -> None:
    assert "not there any more" in reader.open("/imports/i00000000000000000000", 404).text
