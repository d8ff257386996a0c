"""``nod report``: the mirror on the terminal, as JSON, and as one file to keep."""

import json
import re
from pathlib import Path

import pytest

from agent.cli.columns import cells
from tests.unit.cli_stand import Nod

HOSTILE = "<script>alert(1)</script>\u202e<b>"


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    made = Nod(tmp_path / "nod")
    made.see(
        made.said(1, "maya", "When does your fox come back?", name="Maya 🦊"),
        made.said(2, "noa", "Where do you show your work next?", name=HOSTILE),
    )
    made.see(made.said(3, "ima", "On Sunday, Maya.", in_reply_to={"id": "1", "author": "maya"}))
    return made


def test_it_says_who_waits_and_fits_the_terminal(nod: Nod) -> None:
    said = nod("report").stdout
    assert "1 person you have not answered yet." in said
    assert "\u202e" not in said
    assert all(cells(line) <= 80 for line in said.splitlines() if line.startswith("  ") and "  " in line.strip())


def test_in_an_empty_log_it_says_so(tmp_path: Path) -> None:
    said = Nod(tmp_path / "empty")("report").stdout
    assert "I read no page on any of these days" in said
    assert said.endswith("I know of nothing that you said in this time.\n")


def test_as_json_it_is_what_the_interface_answers(nod: Nod) -> None:
    noon = f"Etc/GMT{nod.now.hour - 12:+}"  # where their words and the day they were first read are of one date
    report = json.loads(nod("report", "--json", "--tz", noon).stdout)
    assert (report["received"], report["acknowledged"], report["tz"]) == (2, 1, noon)


def test_the_file_to_keep_stands_alone_and_is_the_users_own(nod: Nod, tmp_path: Path) -> None:
    file = tmp_path / "mirror.html"
    assert nod("report", "--html", str(file)).exit_code == 0
    told = file.read_text(encoding="utf-8")
    assert file.stat().st_mode & 0o777 == 0o600
    assert "<script" not in told
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in told
    assert not re.search(r"(?:src|href|action)=|url\(|@import", told)
    assert nod("report", "--html", str(file)).exit_code == 1
    assert nod("report", "--html", str(file), "--force").exit_code == 0


def test_a_span_that_makes_no_sense_is_wrong_usage(nod: Nod) -> None:
    said = nod("report", "--since", "soon")
    assert said.exit_code == 2
    assert "--since" in said.stderr
