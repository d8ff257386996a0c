"""``nod import``: recognised by itself, told in sentences, twice the same, and back again."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from agent.archives.opening import opened
from agent.datafolder import open_folder
from agent.importing.alone import alone
from agent.ledger.importing import Importing
from agent.ledger.ledger import Ledger
from tests.unit.archives.made_up import (
    ME,
    answers,
    comment,
    facebook_files,
    folder,
    js,
    mention,
    snowflake,
    tweet,
    x_files,
    zipped,
)
from tests.unit.cli_stand import Nod

POST = snowflake("2024-03-01T09:00:00")
FILES = x_files(
    tweet("@joe good catch", "2024-03-01T10:00:00", mention("joe"), **answers("joe", POST)),
    tweet("RT @ana: hello", "2024-03-02T10:00:00", mention("ana", 3)),
    tweet("nobody", "2024-03-03T10:00:00"),
)


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    return Nod(tmp_path / "nod")


def test_an_archive_is_told_in_sentences(nod: Nod, tmp_path: Path):
    said = nod("import", str(zipped(tmp_path / "twitter.zip", FILES)))
    assert said.exit_code == 0, said.output
    assert said.stdout.startswith("2 acknowledgements toward 2 people since 2024.\n")
    assert "1 reply, 1 repost; 2 new, 0 already there" in said.stdout
    assert "1 post toward nobody" in said.stdout
    assert "What others wrote to you is not in an archive of X" in said.stdout
    assert "@joe good catch" in nod("log").stdout


def test_it_closes_with_something_to_do_and_says_it_once(nod: Nod, tmp_path: Path):
    said = [
        tweet(f"@joe {day}", f"2024-03-{day:02}T10:00:00", mention("joe"), **answers("joe", POST))
        for day in range(1, 5)
    ]
    path = str(folder(tmp_path / "twitter", x_files(*said)))
    told = nod("import", path).stdout
    assert "People you talked with most and have not met for long:\n  Joe: 4 times, silent for 2 years\n" in told
    assert "talked with most" not in nod("import", path).stdout
    assert "talked with most" not in nod("import", path, "--json").stdout


def test_again_nothing_changes_and_back_nothing_is_left(nod: Nod, tmp_path: Path):
    path = str(folder(tmp_path / "twitter", FILES))
    nod("import", path)
    assert "nothing changed" in nod("import", path).stdout
    (listed,) = json.loads(nod("import", "--json").stdout)["items"]
    assert (listed["state"], listed["whose"], listed["counts"]["new"]) == ("done", "nell", 2)
    assert listed["id"] in nod("import").stdout
    assert "2 acknowledgements" in nod("import", "--undo", listed["id"]).stdout
    assert nod("log").stdout == "Your log is empty.\n"
    assert nod("people").stdout == "Nod knows nobody yet.\n"
    assert nod("import").stdout.startswith("Nothing was imported yet")


def test_a_folder_whose_name_is_no_utf_8_is_taken_in_and_listed(nod: Nod, tmp_path: Path):
    place = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    try:
        place.mkdir()
    except OSError:
        pytest.skip("this disk takes names in UTF-8 alone")
    folder(place / place.name, {**FILES, "data/like.js": "no list"})
    said = nod("import", str(place))
    assert said.exit_code == 0, said.output
    assert "caf\\xe9/data/like.js" in said.stdout
    assert "done  X  caf\\xe9  2 ack" in nod("import").stdout
    assert "There is no" in nod("import", str(place / "nothing")).stderr


def test_a_killed_import_is_called_broken_off_and_the_same_command_goes_on(nod: Nod, tmp_path: Path):
    path = folder(tmp_path / "twitter", FILES)
    with nod.log() as log, opened([path]) as (one,):
        Ledger(log, lambda: nod.now).imports.begin(one.id, one.name, one.told.owner, of=one.bytes)
    listed = nod("import").stdout
    assert "  cancelled  X  twitter" in listed
    assert "broken off. What was read is kept; the same command goes on" in listed
    assert "2 acknowledgements" in nod("import", str(path)).stdout
    assert "  done  X  twitter" in nod("import").stdout


def test_an_archive_that_another_takes_in_is_left_to_it(nod: Nod, tmp_path: Path):
    path = folder(tmp_path / "twitter", FILES)
    with opened([path]) as (one,), alone(open_folder(nod.data).imports, one.id):
        said = nod("import", str(path))
    assert (said.exit_code, said.stdout) == (1, "")
    assert "Another Nod takes this archive in just now" in said.stderr
    assert "Nothing was imported yet" in nod("import").stdout


def test_an_import_that_is_taken_back_meanwhile_says_so(nod: Nod, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    keep = Importing.keep

    def kept(of: Importing, *given: Any) -> Any:
        record = keep(of, *given)
        with nod.log() as log:
            Ledger(log, lambda: nod.now).imports.take_back(record.id)
        return record

    monkeypatch.setattr(Importing, "keep", kept)
    said = nod("import", str(folder(tmp_path / "twitter", FILES)))
    assert (said.exit_code, said.stdout) == (1, "")
    assert "taken back meanwhile" in said.stderr
    assert nod("log").stdout == "Your log is empty.\n"


def test_two_sites_at_once(nod: Nod, tmp_path: Path):
    facebook = zipped(tmp_path / "f.zip", facebook_files([comment(1, f"{ME} commented on Søren Ås's post.")]))
    said = nod("import", str(folder(tmp_path / "twitter", FILES)), str(facebook), "--json")
    assert [json.loads(line)["platform"] for line in said.stdout.splitlines()] == ["x", "facebook"]


@pytest.mark.parametrize("years", [0, 5])
def test_one_year_of_facebook_alone_is_noticed_whenever_it_was(nod: Nod, tmp_path: Path, years: int):
    told = [comment(1, f"{ME} commented on Søren Ås's post."), comment(2, f"{ME} commented on a post.")]
    for number, one in enumerate(told):
        one["timestamp"] = int(nod.now.timestamp()) - (years * 365 + 1 + number * 300) * 86_400
    said = nod("import", str(folder(tmp_path / "f", facebook_files(told))))
    assert "date range All time" in said.stdout
    told[0]["timestamp"] -= 365 * 3 * 86_400
    assert "date range All time" not in nod("import", str(folder(tmp_path / "g", facebook_files(told)))).stdout


@pytest.mark.parametrize(
    ("files", "sentence"),
    [({"comments.html": ""}, "format JSON"), ({"cat.jpg": ""}, "no archive"), ({}, "is empty")],
)
def test_the_wrong_one_is_refused_in_one_line_and_the_steps_stand_under_it(
    nod: Nod, tmp_path: Path, files: dict[str, str], sentence: str
):
    place = tmp_path / "a"
    place.mkdir()
    said = nod("import", str(folder(place, files)))
    assert said.exit_code == 1
    assert sentence in said.stderr
    assert said.stderr.count("\n") == 1
    assert ("  - Choose Download to device, date range All time, format JSON.\n" in said.stdout) == bool(files)
    assert nod("import", str(place), "--json").stdout == ""


def test_wrong_usage_is_told(nod: Nod, tmp_path: Path):
    assert "There is no" in nod("import", str(tmp_path / "nothing.zip")).stderr
    assert "There is no import" in nod("import", "--undo", "i0").stderr
    assert nod("import", "--undo", "i0", "x.zip").exit_code == 2


def test_another_account_is_asked_about(nod: Nod, tmp_path: Path):
    nod.see()
    path = str(folder(tmp_path / "twitter", FILES))
    refused = nod("import", path)
    assert refused.exit_code == 1
    assert "--mine" in refused.stderr
    assert nod("import", "--mine", path).exit_code == 0


def test_what_has_no_date_is_not_shown_as_done_today(nod: Nod, tmp_path: Path):
    files = {**FILES, "data/like.js": js("like", [{"like": {"tweetId": POST}}])}
    assert nod("import", str(zipped(tmp_path / "twitter.zip", files))).exit_code == 0
    *_, last = nod("log").stdout.splitlines()
    assert last.startswith("no date")
    assert "like" in last
    assert "no date" in nod("log", "--full").stdout
    assert "like" not in nod("log", "--since", "2020-01-01").stdout
    assert "  no date, you: (like)" in nod("person", "joe").stdout


def test_an_archive_whose_files_cannot_be_read_fails_and_may_be_given_again(nod: Nod, tmp_path: Path):
    path = str(folder(tmp_path / "twitter", {**FILES, "data/tweets.js": "no list"}))
    for _ in range(2):
        said = nod("import", path)
        assert said.exit_code == 1
        assert "I could not read all of data/tweets.js. Ask the site for the archive once more" in said.stdout
        assert "nothing changed" not in said.stdout


def test_a_file_that_cannot_be_looked_for_is_told(nod: Nod):
    said = nod("import", f"{'long' * 100}.zip")

    assert said.exit_code == 1
    assert said.output.endswith(".zip: File name too long.\n")
