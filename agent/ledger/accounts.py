"""Who wrote: finds the account of an author, learns better keys, keeps former handles."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from agent.ledger.keys import NOBODY, account_key, folded, other_keys, person_id
from agent.model import Account, Author
from agent.store.log import AccountRecord, Log, PersonRecord

#: Letters and symbols that show nothing: the fillers of Hangul and Braille's empty cell.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")
#: What is done when two records turn out to be one account: the better known one, and the other.
Same = Callable[[AccountRecord, AccountRecord], None]


def met(
    log: Log,
    platform: str,
    author: Author,
    thread: str | None,
    now: datetime,
    was: str | None = None,
    same: Same | None = None,
) -> AccountRecord:
    """The author's account, made at the first sight of it together with its person, bettered at later ones.

    ``was`` is the key under which the author of this very post was known; a name alone is joined with what is
    shown now, unless that name has turned out to be another profile's. ``same`` joins the people of two records of one
    account; without it the other record stays as it is until a page shows them again.
    """
    key = account_key(platform, author, thread)
    lesser = other_keys(platform, author)
    known = log.account(key)
    found = [log.account(other) for other in lesser]
    if was is not None and was.startswith(f"{platform}:~"):
        found.append(log.account(was))
    others = {record.key: record for record in found if record is not None and not _another(record, author)}
    known = known or next(iter(others.values()), None)
    for other in lesser:
        taken = log.account(other)
        if taken is not None and _another(taken, author):
            handle_went(log, taken, other)
    for record in others.values():
        if known is None or record.key == known.key:
            continue
        if same is None:
            lesser = [one for one in lesser if one not in (record.key, *record.aliases)]
            continue
        same(known, record)
        known = _with_former(log.account(known.key) or known, record)
        lesser = [*lesser, record.key, *record.aliases]
    if known is None:
        person = new_person_id(log, key)
        if log.person(person) is None:
            log.put_person(PersonRecord(id=person, name=shown(author), created_at=now))
        account = Account(
            platform=platform,  # type: ignore[arg-type]
            key=key,
            handle=author.handle,
            name=author.name,
            id=author.id,
            url=author.url,
        )
        record = AccountRecord(key=key, person=person, account=account, aliases=lesser)
        log.put_account(record)
        return record
    return _bettered(log, known, key, lesser, author)


def new_person_id(log: Log, key: str) -> str:
    """The id of somebody who is met under this account key. Where that of the key is somebody's who has accounts, or
    who was joined with another, it is counted on: it is never given to somebody else."""
    id, turn = person_id(key), 1
    while (held := log.person(id)) is not None and (held.id != id or log.accounts_of(id)):
        turn += 1
        id = person_id(f"{key} {turn}")
    return id


def _with_former(known: AccountRecord, other: AccountRecord) -> AccountRecord:
    """The account with the handles that its other record had."""
    handles = [handle for handle in (*other.account.former, other.account.handle) if handle]
    here = {folded(handle) for handle in (known.account.handle, *known.account.former) if handle}
    former = [*known.account.former, *(handle for handle in handles if folded(handle) not in here)]
    return replace(known, account=replace(known.account, former=former))


def _another(found: AccountRecord, author: Author) -> bool:
    """A handle or name that now belongs to another id."""
    return bool(found.account.id and author.id and found.account.id != author.id)


def handle_went(log: Log, record: AccountRecord, alias: str) -> None:
    """The handle is another account's now: here it becomes a former one. One that the account left before is that."""
    account = record.account
    if account.handle and alias == f"{account.platform}:@{folded(account.handle)}":
        former = account.former + ([account.handle] if account.handle not in account.former else [])
        account = replace(account, handle=None, former=former)
    aliases = [other for other in record.aliases if other != alias]
    log.put_account(replace(record, aliases=aliases, account=account))


def _bettered(log: Log, known: AccountRecord, key: str, lesser: list[str], author: Author) -> AccountRecord:
    old = known.account
    best = key if author.id or (author.handle and not old.id) else known.key
    former = list(old.former)
    if old.handle and author.handle and folded(old.handle) != folded(author.handle) and old.handle not in former:
        former.append(old.handle)
    account = replace(
        old,
        key=best,
        handle=author.handle or old.handle,
        name=author.name or old.name,
        id=author.id or old.id,
        url=author.url or old.url,
        former=[handle for handle in former if not author.handle or folded(handle) != folded(author.handle)],
    )
    aliases = list(known.aliases)
    for other in [known.key, key, *lesser]:
        if other != best and other not in aliases:
            aliases.append(other)
    record = replace(
        known, key=best, account=account, aliases=[alias for alias in aliases if alias != best], as_of=None
    )
    if record != known:
        log.put_account(record)
    return record


def shown(author: Author | Account) -> str:
    """The name as its owner writes it, else the handle."""
    return visible_name(author) or (f"@{author.handle.lstrip('@')}" if author.handle else NOBODY)


def visible_name(author: Author | Account) -> str | None:
    """The name, if it can be seen: some are made of spaces, direction marks and letters without a shape alone."""
    name = author.name or ""
    return name if any(unicodedata.category(sign)[0] in "LNPS" and sign not in _BLANK for sign in name) else None


def named(platform: str, who: str) -> Author:
    """The author that a bare word of ``in_reply_to`` tells of: an id, a handle or (with a space) a name."""
    bare = who.strip().lstrip("@")
    if platform == "facebook" and any(letter.isspace() for letter in bare):
        return Author(name=bare)
    if bare.isascii() and bare.isdigit() and (platform == "facebook" or len(bare) > 15):
        return Author(id=bare)
    return Author(handle=bare)
