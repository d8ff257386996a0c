"""What the user has sent to whom, to be asked whether a draft says nearly the same again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

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
        self._texts: dict[int, str] = {}

    def add(self, id: str, text: str, *, person: str, name: str | None, names: Iterable[str], at: datetime) -> None:
        """Takes in what was sent to a person at a time; ``names`` (theirs) are taken out of the words."""
        self.remove(id)
        saying = self._sayings.add(len(self._texts), text, names)
        if saying is None:
            return
        self._texts.setdefault(saying, text)
        self._received.setdefault(saying, {})[id] = _Receiver(person, name, at)
        self._where[id] = saying

    def remove(self, id: str) -> None:
        """Takes it out again, where it is in."""
        saying = self._where.pop(id, None)
        if saying is not None:
            self._received[saying].pop(id, None)

    def nearly(self, text: str, *, person: str | None, names: Iterable[str], since: datetime) -> Sent | None:
        """The likest earlier words that others than ``person`` got since then; ``people`` counts all who got any such.

        ``names``: what the person is called, left out of the comparison.
        """
        alike = self._sayings.alike(text, names)
        got: dict[str, _Receiver] = {}
        best: tuple[int, float, tuple[tuple[int, int], ...]] | None = None
        for found in alike:
            others = [r for r in self._received[found.id].values() if r.person != person and r.at >= since]
            if others and best is None:
                best = found.id, found.likeness, found.differs
            for receiver in others:
                if receiver.person not in got or got[receiver.person].at < receiver.at:
                    got[receiver.person] = receiver
        if best is None:
            return None
        last = max(got.values(), key=lambda receiver: receiver.at)
        return Sent(text=self._texts[best[0]], to=last.name, people=len(got), likeness=best[1], differs=best[2])
