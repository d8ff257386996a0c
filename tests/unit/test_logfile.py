"""The log file says what broke and where, and holds nobody's words."""

import logging
import sys
from pathlib import Path

import pytest

from agent.logfile import end_log, keep_log


def test_what_another_handler_wrote_out_is_not_taken_over(tmp_path: Path):
    handler, full = keep_log(tmp_path / "agent.log"), logging.Formatter()
    try:
        raise KeyError("what Ana wrote")
    except KeyError:
        record = logging.LogRecord("nod", logging.ERROR, __file__, 1, "a request broke", None, sys.exc_info())
    assert "Ana" in full.format(record)
    handler.handle(record)
    end_log(handler)
    assert "Ana" not in (tmp_path / "agent.log").read_text()


def test_an_exception_is_logged_without_its_message(tmp_path: Path):
    handler = keep_log(tmp_path / "agent.log")
    try:
        raise KeyError("what Ana wrote")
    except KeyError:
        logging.getLogger("nod").exception("a request broke")
    end_log(handler)
    written = (tmp_path / "agent.log").read_text()
    assert "a request broke" in written
    assert "KeyError at test_logfile.py:" in written
    assert "Ana" not in written


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_on_a_full_disk_a_line_is_lost_and_nothing_is_told_to_the_terminal(capfd: pytest.CaptureFixture[str]):
    handler = keep_log(Path("/dev/full"))
    try:
        raise KeyError("what Ana wrote")
    except KeyError:
        logging.getLogger("nod").exception("a request broke")
    end_log(handler)
    assert capfd.readouterr() == ("", "")
