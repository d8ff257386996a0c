"""The look for who may be one person, remembered: so that no page waits for it.

Among 20,000 people a look takes a third of a second, and whatever happens may change what it finds. So a page shows
what the last look found, without what the user decided since, and the next look goes on beside it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from agent.ledger.likeness import Likely, pair_of
from agent.ledger.relation import Own
from agent.ledger.suggesting import Apart, likely_pairs
from agent.store.failures import StoreFailed
from agent.store.log import Log

#: Among so many accounts a look takes a few hundredths of a second, and nobody need be told of it.
FEW = 2_000
#: Another one where anything that speaks for a pair may have changed: the revision, and how many are kept apart.
State = tuple[int, int]


class Looking:
    """``own`` tells the user's own accounts on a platform."""

    def __init__(self, log: Log, own: Callable[[str], Own]) -> None:
        self._log = log
        self._own = own
        self._one_at_a_time = threading.Lock()
        self._found: tuple[State, list[Likely]] | None = None
        self._beside: threading.Thread | None = None
        self._are_many = False

    def pairs(self) -> list[Likely]:
        """Who may be one person now, the surest first; looked for where anything changed since the last look."""
        with self._one_at_a_time:
            state = self._state()
            if self._found is None or self._found[0] != state:
                self._found = state, likely_pairs(self._log, self._own)
            return self._found[1]

    def at_hand(self) -> list[Likely] | None:
        """As ``pairs``, without the wait: of very many what the last look found and the user has not decided since,
        while the next look is under way; None where that is the first one."""
        found = self._found
        if found is not None and found[0] == self._state():
            return found[1]
        if not self._many():
            return self.pairs()
        self.begin()
        return None if found is None else self._undecided(found[1])

    def begin(self) -> None:
        """Looks in a thread of its own, where very many are known and no look is under way."""
        if (self._beside is None or not self._beside.is_alive()) and self._many():
            self._beside = threading.Thread(target=self._look, name="looking")
            self._beside.start()

    def end(self) -> None:
        """Waits for the look that is under way."""
        if self._beside is not None:
            self._beside.join()

    def _look(self) -> None:
        with suppress(StoreFailed):  # a log that cannot be read is told where it is asked for
            self.pairs()

    def _many(self) -> bool:
        if not self._are_many:  # once they are, they stay: counting takes a moment too
            self._are_many = self._log.joinings.number_of_accounts() > FEW
        return self._are_many

    def _state(self) -> State:
        return self._log.revision(), len(self._log.joinings.refusals())

    def _undecided(self, found: list[Likely]) -> list[Likely]:
        """These pairs as the people are now: who was joined since has one id, who is kept apart or gone is no pair."""
        refusals = self._log.joinings.refusals()
        now: dict[tuple[str, str], Likely] = {}
        for likely in found:
            people = [self._log.person(id) for id in likely.people]
            ids = [person.id for person in people if person is not None]
            if len(set(ids)) < 2:
                continue
            pair, apart = pair_of(*ids), Apart(refusals)
            for account in (account for id in pair for account in self._log.accounts_of(id)):
                apart.take(account)
            if not apart.are(pair):
                now.setdefault(pair, Likely(pair, likely.evidence))
        return list(now.values())
