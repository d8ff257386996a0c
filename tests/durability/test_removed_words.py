"""Words that are gone when they are removed: they leave the file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from agent.store.tiny_log import TinyLog
from tests.unit.store.records import acknowledgement


def test_words_that_are_removed_leave_the_file(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    words = "a secret of the fox " * 500
    with closing(TinyLog(path)) as log:
        for number in range(20):
            log.put_acknowledgement(acknowledgement(f"a{number}", text=words + str(number)))
    assert b"secret of the fox" in path.read_bytes()
    with closing(TinyLog(path)) as log:
        for number in range(20):
            log.remove_acknowledgement(f"a{number}")
    assert [file.name for file in tmp_path.iterdir()] == ["nod.db"]
    assert b"secret of the fox" not in path.read_bytes()
