"""The lexicons that ship inside the package: VADER's (MIT) and Bing Liu's opinion words (CC BY 4.0), read by NLTK.

Nothing is downloaded, no pickle is read: NLTK's search path is the package's own folder alone and its path check stays
on.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from agent.once import once
from agent.toolkit import part

DATA = Path(__file__).resolve().parent.parent / "data" / "nltk_data"
PLAIN_ENOUGH = 1.0
"""VADER's mean rating, from -4 to 4, from which a word counts as good or bad by itself."""


def vader() -> Any:
    """NLTK's sentiment analyser, loaded at the first call (0.3 s, mostly NLTK's import); safe from several threads."""
    return _loaded()[0]


def loaded_words() -> dict[str, str]:
    """Each good ("+") and bad ("-") word of both lexicons, in small letters; where they differ, Liu's list wins."""
    return _loaded()[1]


def warm_up() -> threading.Thread:
    """Loads both in a thread of its own, so that the first post need not wait; gives that thread back."""
    thread = threading.Thread(target=loaded_words, name="warm-up of the reading", daemon=True)
    thread.start()
    return thread


@once
def _loaded() -> tuple[Any, dict[str, str]]:
    with _folder() as folder:
        part("nltk.data", "path")[:] = [str(folder)]
        vader = part("nltk.sentiment.vader", "SentimentIntensityAnalyzer")()
        liu = part("nltk.corpus", "opinion_lexicon")
        words = {word: "+" if rated > 0 else "-" for word, rated in vader.lexicon.items() if abs(rated) >= PLAIN_ENOUGH}
        words.update(dict.fromkeys(liu.negative(), "-"))
        words.update(dict.fromkeys(liu.positive(), "+"))
        part("nltk.data", "path")[:] = [str(DATA)]
    return vader, words


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder with the lexicons from which NLTK reads: it refuses what another account could have written, and where
    a user's group may write to all that is theirs (umask 002, as on Ubuntu) that is the package itself. Then a copy of
    their own stands in for it."""
    if os.name != "posix" or all(_private(path) for path in (DATA, *DATA.rglob("*"))):
        yield DATA
        return
    with tempfile.TemporaryDirectory(prefix="nod-") as private:
        copy = Path(private) / DATA.name
        shutil.copytree(DATA, copy, copy_function=shutil.copyfile)
        for path in (copy, *copy.rglob("*")):
            path.chmod(0o700 if path.is_dir() else 0o600)
        yield copy


def _private(path: Path) -> bool:
    about = path.stat()
    return about.st_uid in (0, os.geteuid()) and not about.st_mode & 0o022
