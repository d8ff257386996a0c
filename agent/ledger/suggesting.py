"""Reads from the log who may be one person; the user's own accounts and whom they keep apart are left out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from agent.ledger.likeness import Likely, Likeness, Pair
from agent.ledger.pointers import pointers
from agent.ledger.relation import Own
from agent.store.log import AccountRecord, Log, PostRecord, RefusalRecord


def suggestion_id(pair: Pair) -> str:
    """The id of a suggestion: that of the pair."""
    return "s" + hashlib.sha256("\n".join(pair).encode("utf-8", "replace")).hexdigest()[:20]


def likely_pairs(log: Log, own: Callable[[str], Own]) -> list[Likely]:
    """Who may be one person, the surest first."""
    mine = {platform: own(platform) for platform in ("x", "facebook")}
    apart = Apart(log.joinings.refusals())
    likeness = Likeness()
    for record in log.joinings.every_account():
        account = record.account
        if mine[account.platform].holds(record.key) or mine[account.platform].is_me(account.handle):
            continue
        likeness.take(record.person, account)
        apart.take(record)
    for said in log.joinings.pointing():
        if said.person is None:
            continue
        if isinstance(said, PostRecord):
            for found in pointers(said.post.platform, said.post.text, said.post.links):
                likeness.pointed(said.person, said.post.platform, found)
        else:
            told = said.acknowledgement
            for found in pointers(told.platform, told.text or ""):
                likeness.pointed(said.person, told.platform, found, mine=True)
    return [found for found in likeness.likely() if not apart.are(found.people)]


class Apart:
    """Whom the user keeps apart: any account of the one side from any of the other."""

    def __init__(self, refusals: Iterable[RefusalRecord]) -> None:
        self._sides: dict[str, set[tuple[str, bool]]] = {}
        self._of: dict[str, set[tuple[str, bool]]] = {}
        for refusal in refusals:
            for side, keys in ((True, refusal.one), (False, refusal.other)):
                for key in keys:
                    self._sides.setdefault(key, set()).add((refusal.id, side))

    def take(self, account: AccountRecord) -> None:
        """One account, under the keys that it was known by."""
        for key in (account.key, *account.aliases) if self._sides else ():
            if (sides := self._sides.get(key)) is not None:
                self._of.setdefault(account.person, set()).update(sides)

    def are(self, pair: Pair) -> bool:
        """Whether these two are kept apart."""
        one, other = (self._of.get(person, set()) for person in pair)
        return any((id, not side) in other for id, side in one)
