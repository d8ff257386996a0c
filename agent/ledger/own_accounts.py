"""Whose log it is: the user's own accounts and the words that they watch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from agent.ledger.nudging import settle_open
from agent.ledger.relation import Own, own_keys
from agent.model import Me, OwnAccount
from agent.store.log import Log


def put_me(log: Log, me: Me, own: Callable[[str], Own], now: datetime) -> Me:
    """Sets accounts and watch words. Nudges by what turns out to be an own account go."""
    watched_before = log.me().watch
    keyed = [replace(account, key=account.key or own_keys(account)[0]) for account in me.accounts]
    log.put_me(replace(me, accounts=keyed))
    for account in keyed:
        for key in own_keys(account):
            known = log.account(key)
            if known is not None:
                log.remove_nudges([nudge.id for nudge in log.nudges_of(known.person)])
    if watched_before != me.watch:
        settle_open(log, own, now)
    return log.me()


def with_account(me: Me, account: OwnAccount) -> Me:
    """The user with this account besides, or filled into the one that has a key of it."""
    keys = set(own_keys(account))
    known = next((other for other in me.accounts if not keys.isdisjoint(own_keys(other))), None)
    if known is None:
        return replace(me, accounts=[*me.accounts, account])
    filled = replace(
        known, handle=account.handle or known.handle, name=account.name or known.name, id=account.id or known.id
    )
    return replace(me, accounts=[filled if other is known else other for other in me.accounts])
