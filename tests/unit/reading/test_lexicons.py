"""The lexicons are read wherever the package stands."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from agent.reading import lexicons

COUNT = "from agent.reading import lexicons; lexicons.DATA = __import__('pathlib').Path({!r}); print({})"
WORDS = "len(lexicons.loaded_words()), lexicons.vader().polarity_scores('lovely')['compound'] > 0.5"


def test_words_are_known_where_the_group_may_write_to_the_package(tmp_path: Path) -> None:
    """As on Ubuntu, whose users' files belong to a group of their own (umask 002): NLTK refuses such a folder."""
    package = tmp_path / "nltk_data"
    shutil.copytree(lexicons.DATA, package)
    for path in (package, *package.rglob("*")):
        path.chmod(path.stat().st_mode | 0o020)
    temporary = tmp_path / "tmp"
    temporary.mkdir()

    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", COUNT.format(str(package), WORDS)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TMPDIR": str(temporary)},
    )

    assert told.stdout.split() == [str(len(lexicons.loaded_words())), "True"]
    assert list(temporary.iterdir()) == []
