"""The table ``aliases``: other keys under which an account was seen, ids that a nudge had before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from agent.store.records import AccountRecord, NudgeRecord
from agent.store.table import SqliteTable
from agent.store.tiny_rows import among


def of(table: SqliteTable, alias: str) -> str | None:
    """The key that this one stands for; None where it stands for none."""
    found = table.having("alias", [alias])
    return str(found[0]["key"]) if found else None


def rows(record: object) -> Iterator[dict[str, Any]]:
    """The documents that lead to a record; none for a record without aliases."""
    if isinstance(record, AccountRecord):
        key, others = record.key, [alias for alias in record.aliases if alias != record.key]
    elif isinstance(record, NudgeRecord):
        key, others = record.id, record.former
    else:
        return
    for alias in others:
        yield {"owner": record.owner, "alias": alias, "key": key}


def put(table: SqliteTable, record: AccountRecord | NudgeRecord) -> None:
    """Lets the aliases of a record lead to it, and none of those that it gave up."""
    documents = list(rows(record))
    key = record.key if isinstance(record, AccountRecord) else record.id
    remove(table, [key, *(document["alias"] for document in documents)])
    table.put(documents)


def remove(table: SqliteTable, keys: Iterable[str]) -> None:
    """Lets no alias lead to these keys any more."""
    table.remove(among("key", keys))
