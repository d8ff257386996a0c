"""Whom an archive names: finds or makes their account, without letting an old archive overrule what is newer.

Handles and names in an archive are those of the day on which it was made. What a page showed is always newer; of two
archives the one made later. Only the same account is joined: the same id, or the same handle where one side has no id.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent.ledger.accounts import handle_went, shown
from agent.ledger.keys import account_key, folded, other_keys, person_id
from agent.model import Account, Author, Platform
from agent.store.log import AccountRecord, Log, PersonRecord

#: In the place of a thread: a name alone is one account in all archives of a site, and never one that a page showed.
OF_ARCHIVES = "archive"


class ArchivedAccounts:
    """``log`` is written through; ``made_at`` is when the archive was made (None: it does not tell). What was met once
    is held in memory: use a new one when somebody else may have written."""

    def __init__(self, log: Log, platform: Platform, made_at: datetime | None, now: datetime) -> None:
        self._log = log
        self._platform = platform
        self._made_at = made_at
        self._now = now
        self._met: dict[tuple[str | None, str | None, str | None], AccountRecord] = {}
        self._keys: set[str] = set()

    def met(self, who: Author) -> AccountRecord:
        """The account of somebody whom the archive names."""
        told = (who.id, who.handle, who.name)
        if told not in self._met:
            record = self._found(who)
            if not self._keys.isdisjoint(record.aliases):
                self._met.clear()  # a better key: what was met under the older ones is looked up again
            self._keys.add(record.key)
            self._met[told] = record
        return self._met[told]

    def _found(self, who: Author) -> AccountRecord:
        key = account_key(self._platform, who, OF_ARCHIVES)
        known = self._log.account(key)
        holder = None
        for other in other_keys(self._platform, who):
            found = self._log.account(other)
            if found is not None and found.account.id and who.id and found.account.id != who.id:
                holder = found  # the handle is, or was, another account's
            elif found is not None and known is None:
                known = found
        if known is None:
            return self._made(key, who, holder)
        return self._bettered(known, key, who, holder)

    def _made(self, key: str, who: Author, holder: AccountRecord | None) -> AccountRecord:
        handle = who.handle if holder is None or self._newer_than(holder) else None
        if holder is not None and handle:
            handle_went(self._log, holder, f"{self._platform}:@{folded(handle)}")
        account = Account(
            platform=self._platform,
            key=key,
            handle=handle,
            name=who.name,
            id=who.id,
            url=who.url,
            former=[who.handle] if who.handle and not handle else [],
        )
        person = person_id(key)
        if self._log.person(person) is None:
            named = Author(handle=who.handle, name=who.name)
            self._log.put_person(PersonRecord(id=person, name=shown(named), created_at=self._now))
        aliases = other_keys(self._platform, who) if handle else []
        record = AccountRecord(
            key=key, person=person, account=account, aliases=aliases, as_of=self._made_at or self._now
        )
        self._log.put_account(record)
        return record

    def _bettered(self, known: AccountRecord, key: str, who: Author, holder: AccountRecord | None) -> AccountRecord:
        old = known.account
        learned = bool(who.id and not old.id)
        newer = self._newer_than(known)
        handle, former = old.handle, list(old.former)
        if who.handle and (not old.handle or folded(who.handle) != folded(old.handle)):
            takes = (newer or not old.handle) and (holder is None or self._newer_than(holder))
            if takes and who.handle not in former:
                handle = who.handle
                former += [old.handle] if old.handle and old.handle not in former else []
                if holder is not None:
                    handle_went(self._log, holder, f"{self._platform}:@{folded(who.handle)}")
            elif who.handle not in former:
                former.append(who.handle)
        account = replace(
            old,
            key=key if learned else known.key,
            id=old.id or who.id,
            handle=handle,
            name=(who.name or old.name) if newer else (old.name or who.name),
            url=old.url or who.url,
            former=former,
        )
        aliases = list(known.aliases)
        now_named = other_keys(self._platform, Author(id=account.id, handle=account.handle))
        for other in ([known.key] if learned else []) + now_named:
            if other != account.key and other not in aliases and not self._anothers(other, known):
                aliases.append(other)
        record = replace(
            known,
            key=account.key or known.key,
            account=account,
            aliases=aliases,
            as_of=max(known.as_of, self._made_at) if known.as_of and self._made_at else known.as_of,
        )
        if record != known:
            self._log.put_account(record)
        return record

    def _anothers(self, key: str, known: AccountRecord) -> bool:
        """Whether the key leads to another record. It may be the same account; that is for a page to show, which joins
        the people as well."""
        there = self._log.account(key)
        return there is not None and there.key != known.key

    def _newer_than(self, known: AccountRecord) -> bool:
        """Whether this archive tells later of an account than what is known of it."""
        return known.as_of is not None and self._made_at is not None and known.as_of < self._made_at
