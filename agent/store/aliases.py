"""The table ``aliases``: other keys under which an account was seen, ids that a nudge or a person had before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from agent.store import tiny_rows
from agent.store.records import AccountRecord, NudgeRecord, PersonRecord
from agent.store.table import SqliteTable
from agent.store.tiny_rows import among

Record = TypeVar("Record")


def one(records: SqliteTable, table: SqliteTable, path: str, key: str, kind: type[Record]) -> Record | None:
    """The record of that very key, else the one that answers to it."""
    found = tiny_rows.one(records, path, key, kind)
    better = of(table, key) if found is None else None
    return found if better is None else tiny_rows.one(records, path, better, kind)


def of(table: SqliteTable, alias: str) -> str | None:
    """The key that this one stands for; None where it stands for none."""
    found = table.having("alias", [alias])
    return str(found[0]["key"]) if found else None


def rows(record: object) -> Iterator[dict[str, Any]]:
    """The documents that lead to a record; none for a record without aliases."""
    if isinstance(record, AccountRecord):
        key, others = record.key, [alias for alias in record.aliases if alias != record.key]
    elif isinstance(record, (NudgeRecord, PersonRecord)):
        key, others = record.id, record.former
    else:
        return
    for alias in others:
        yield {"owner": record.owner, "alias": alias, "key": key}


def put(table: SqliteTable, record: AccountRecord | NudgeRecord | PersonRecord) -> None:
    """Lets the aliases of a record lead to it, and none of those that it gave up."""
    documents = list(rows(record))
    key = record.key if isinstance(record, AccountRecord) else record.id
    remove(table, [key, *(document["alias"] for document in documents)])
    table.put(documents)


def remove(table: SqliteTable, keys: Iterable[str]) -> None:
    """Lets no alias lead to these keys any more."""
    table.remove(among("key", keys))
