"""Why an archive cannot be taken in."""

from __future__ import annotations

from collections.abc import Sequence


class ArchiveRefused(ValueError):
    """``sentence`` says what is wrong and ``steps`` what to do, one after another; the message is both of them."""

    def __init__(self, sentence: str, steps: Sequence[str] = ()) -> None:
        super().__init__(" ".join((sentence, *steps)))
        self.sentence = sentence
        self.steps = tuple(steps)


class NothingToRead(ArchiveRefused):
    """Nothing of it is read; beside an archive it may be one of its parts, with pictures and messages alone."""
