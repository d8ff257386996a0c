"""What ``MemoryLog`` does with all that it holds at once: forgetting, retention, export and the way back."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from agent.store import exporting, retention
from agent.store.failures import StoreFailed
from agent.store.forgetting import hashed, take_out_addresses, what_goes
from agent.store.kept import KINDS, Kind, document
from agent.store.log import Log, Part
from agent.store.memory_tables import Tables
from agent.store.places import moment, worded


def forget(log: Log, held: Tables, person: str) -> int:
    """See ``Log.forget``."""
    gone = what_goes(log, person)
    if not gone.records:
        return 0
    held.forget_key = held.forget_key or secrets.token_hex(32)
    held.forgotten |= {hashed(held.forget_key, key) for key in gone.keys}
    held.people.pop(person, None)
    for record in gone.accounts:
        held.accounts.pop(record.key, None)
    for key in gone.posts:
        held.posts.pop(key, None)
    held.posts.update({post.key: post for post in gone.scrubbed})
    take_out_addresses(log, gone)
    left = {id: gone.without(undo) for id, undo in held.undo.items()}
    held.undo = {id: undo for id, undo in left.items() if undo is not None}
    held.brought = {id: gone.without_brought(step) for id, step in held.brought.items()}
    held.refusals = {id: one for id, one in held.refusals.items() if not gone.names_refused(one)}
    held.joinings = {id: one for id, one in held.joinings.items() if not gone.names_joined(one)}
    for promise in gone.promises:
        held.promises.pop(promise.id, None)
    for nudge in gone.nudges:
        held.nudges.pop(nudge.id, None)
        held.note("nudge", nudge.id, gone=True)
    for id in gone.acknowledgements:
        held.acknowledgements.pop(id, None)
        held.note("acknowledgement", id, gone=True)
    held.note("person", person, gone=True)
    return gone.records


def forgotten(held: Tables, keys: Iterable[str]) -> set[str]:
    """See ``Log.forgotten``."""
    secret = held.forget_key
    return set() if secret is None else {key for key in keys if hashed(secret, key) in held.forgotten}


def drop_words(log: Log, held: Tables, before: datetime) -> int:
    """See ``Log.drop_words``."""
    over = [post for post in held.posts.values() if (at := worded(post)) is not None and at < moment(before)]
    retention.empty(log, over, before)
    return len(over)


def export(held: Tables, part: Part) -> Iterator[dict[str, Any]]:
    """See ``Log.export``; ``held`` is a copy of one moment."""

    def records(kind: Kind) -> Iterator[Any]:
        table: dict[str, Any] = getattr(held, kind.table)
        return (table[key] for key in sorted(table))

    return exporting.lines(part, records, sorted(held.forgotten), held.forget_key, held.changes)


def take_in(held: Tables, lines: Iterable[dict[str, Any]]) -> int:
    """See ``Log.take_in``."""
    kinds = {kind.table: kind for kind in KINDS}
    if any(getattr(held, table) for table in kinds) or held.forgotten:
        raise ValueError("This log holds records already. An export is taken into an empty one.")
    held.changes.clear()
    count = 0
    for kind, record in exporting.read(lines):
        if kind == "forget_key":
            held.forget_key = record
        elif kind == "forgotten":
            held.forgotten.add(record)
        elif kind == "changes":
            held.changes.append(record)
        else:
            getattr(held, kind)[document(record)[kinds[kind].key]] = record
            count += 1
    return count


def backup(lines: Iterable[dict[str, Any]], file: Path) -> None:
    """See ``Log.backup``: here an export as JSON lines."""
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.writelines(msgspec.json.encode(line) + b"\n" for line in lines)
    except OSError as error:
        raise StoreFailed(f"Nod may not open or write {file}: {error.strerror}.") from error
