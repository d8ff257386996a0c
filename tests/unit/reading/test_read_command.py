"""``nod read``: lines of text in, lines of JSON out."""

from __future__ import annotations

import json

from click.testing import CliRunner

from agent.cli import main


def test_each_line_has_its_reading() -> None:
    done = CliRunner().invoke(main, ["read", "-"], input="When does it ship?\n\nThanks a lot\n")

    readings = [json.loads(line) for line in done.output.splitlines()]
    assert done.exit_code == 0
    assert [reading["intents"] for reading in readings] == [["question"], [], ["thanks"]]


def test_bytes_that_are_no_text_are_read_all_the_same() -> None:
    done = CliRunner().invoke(main, ["read"], input=b"\xff\xfe Thanks\n")

    assert done.exit_code == 0
    assert json.loads(done.output)["intents"] == ["thanks"]


def test_the_mark_at_the_beginning_of_a_file_is_no_part_of_the_text() -> None:
    done = CliRunner().invoke(main, ["read"], input=b"\xef\xbb\xbfWhen is it?\r\nWhy?\r\n")

    asked = [json.loads(line)["questions"] for line in done.output.splitlines()]
    assert asked == [[{"text": "When is it?", "span": [0, 11]}], [{"text": "Why?", "span": [0, 4]}]]


def test_a_missing_file_is_wrong_usage() -> None:
    assert CliRunner().invoke(main, ["read", "no-such-file"]).exit_code == 2
