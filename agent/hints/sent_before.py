"""What the user has sent to whom, to be asked whether a draft says nearly the same again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from agent.hints.draft import Sent
from agent.reading.sameness import Sayings


@dataclass(frozen=True)
class _Receiver:
    person: str
    name: str | None
    at: datetime


class SentBefore:
    """Sent words by the id of what was sent; the same words to many are kept once. Not safe for several threads."""

    def __init__(self) -> None:
        self._sayings = Sayings()
        self._received: dict[int, dict[str, _Receiver]] = {}
        self._where: dict[str, int] = {}
        self._numbers = count()

    def add(self, id: str, text: str, *, person: str, name: str | None, names: Iterable[str], at: datetime) -> None:
        """Takes in what was sent to a person at a time; ``names`` (theirs) are taken out of the words."""
        self.remove(id)
        saying = self._sayings.add(next(self._numbers), text, names)
        if saying is None:
            return
        self._received.setdefault(saying, {})[id] = _Receiver(person, name, at)
        self._where[id] = saying

    def remove(self, id: str) -> None:
        """Takes it out again, where it is in; words that nobody else got are held no longer."""
        saying = self._where.pop(id, None)
        if saying is None:
            return
        self._received[saying].pop(id, None)
        if not self._received[saying]:
            del self._received[saying]
            self._sayings.remove(saying)

    def nearly(self, text: str, *, person: str | None, names: Iterable[str], since: datetime) -> Sent | None:
        """The likest earlier words that others than ``person`` got since then; ``people`` counts all who got any such.

        ``names``: what the person is called, left out of the comparison.
        """
        alike = self._sayings.alike(text, names)
        got: dict[str, _Receiver] = {}
        best: tuple[float, tuple[tuple[int, int], ...]] | None = None
        for found in alike:
            others = [r for r in self._received[found.id].values() if r.person != person and r.at >= since]
            if others and best is None:
                best = found.likeness, found.differs
            for receiver in others:
                if receiver.person not in got or got[receiver.person].at < receiver.at:
                    got[receiver.person] = receiver
        if best is None:
            return None
        last = max(got.values(), key=lambda receiver: receiver.at)
        return Sent(to=last.name, people=len(got), likeness=best[0], differs=best[1])
