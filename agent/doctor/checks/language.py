"""The files with which Nod reads words: there, and whole."""

from __future__ import annotations

import lzma
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from agent.doctor.finding import Finding, good, wrong
from agent.doctor.seen import Seen

#: Each file in ``agent/data`` and what Nod cannot do without it.
FILES = {
    "heads.bin": "tell a question from a thanks",
    "stacked.json.xz": "tell praise and complaints from a story",
    "meeting.bin": "see what an answer takes up",
    "drafts.bin": "hear heat in a draft",
    "posts.bin": "see that a draft goes past what somebody feels",
    "drafts_stacked.json.xz": "hear heat that only the post explains",
    "endings.bin": "tell whether a talk is over",
    "scenes/praise.txt": "hear praise that is told by what happened",
    "scenes/complaint.txt": "hear a complaint that is told by what happened",
    "scenes/story.txt": "hear a story that is told by what happened",
    "match/vocab.txt.xz": "use the extra [match]",
    "given_names.txt.xz": "know names",
    "short_names.txt.xz": "know what somebody is called for short",
    "family_names.txt.xz": "tell who may be the same person",
    "nltk_data/corpora/opinion_lexicon.zip": "tell good words from bad ones",
    "nltk_data/sentiment/vader_lexicon.zip": "hear a mood",
}


def check(seen: Seen) -> Iterator[Finding]:
    broken = False
    for name, cannot in FILES.items():
        state = _state(seen.language / name)
        if state:
            broken = True
            yield wrong(
                "language", f"The language file {name} is {state}, so Nod cannot {cannot}.", "Install Nod again."
            )
    if not broken:
        yield good("language", "The language files are there.")


def _state(file: Path) -> str:
    try:
        if file.stat().st_size == 0:
            return "empty"
        if not _WHOLE.get(file.suffix, Path.exists)(file):
            return "damaged"
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "unreadable"
    return ""


def _are_heads(file: Path) -> bool:
    from agent.reading.headsfile import NotHeads, load

    try:
        load(file.read_bytes())
    except NotHeads:
        return False
    return True


def _unpacks(file: Path) -> bool:
    try:
        lzma.decompress(file.read_bytes())
    except (lzma.LZMAError, EOFError):
        return False
    return True


#: By the end of its name, how a file is known to be whole.
_WHOLE: dict[str, Callable[[Path], bool]] = {
    ".bin": _are_heads,
    ".xz": _unpacks,
    ".zip": zipfile.is_zipfile,
}
