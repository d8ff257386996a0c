"""Which tables there are and which paths of their documents are indexed. Names and paths come from here alone.

A path is a chain of keys into the document, written with dots: ``acknowledgement.kind``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

Path = tuple[str, ...]
Schema = Mapping[str, "Layout"]
#: The version of tables and export lines, one number for both; ``migrating.py`` tells what each brought.
FORMAT = 5
_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")


@dataclass(frozen=True)
class Index:
    """An index on one or more paths, in their order; a unique one lets each combination stand once."""

    paths: tuple[str, ...]
    unique: bool = False


@dataclass(frozen=True)
class Layout:
    """A table: the path of its key (unique, may be absent) and its other indexes.

    Lists take the first index that fits, so that which leaves the fewest documents stands first.
    """

    key: str | None = None
    indexes: tuple[Index, ...] = ()

    @property
    def all_indexes(self) -> tuple[Index, ...]:
        own = () if self.key is None else (Index((self.key,), unique=True),)
        return own + self.indexes


@cache
def parts(path: str) -> Path:
    """The keys of a dotted path. Raises ``ValueError`` for anything but plain lower-case names."""
    keys = tuple(path.split("."))
    if not all(_PLAIN.fullmatch(key) for key in keys):
        raise ValueError(f"{path!r} is not a path of plain names")
    return keys


@cache
def expression(path: str) -> str:
    """The SQL that takes a path out of a document; the same text everywhere, or SQLite would not use the index."""
    return "json_extract(doc,'$." + ".".join(f'"{key}"' for key in parts(path)) + "')"


def table_sql(name: str) -> str:
    """The quoted name of a table's SQL table. Raises ``ValueError`` for a name that is not plain."""
    if not _PLAIN.fullmatch(name):
        raise ValueError(f"{name!r} is not a table name of plain letters")
    return f'"t_{name}"'


def index_sql(name: str, index: Index) -> str:
    """The quoted name of an index of a table."""
    return f'"i_{name}__' + "__".join("_".join(parts(path)) for path in index.paths) + '"'


def _on(*paths: str) -> Index:
    return Index(paths)


NOD: Schema = {
    "me": Layout(key="owner"),
    "people": Layout(key="id", indexes=(_on("recent"), _on("quiet"))),
    "accounts": Layout(key="key", indexes=(_on("person"),)),
    "aliases": Layout(key="alias", indexes=(_on("key"),)),
    "posts": Layout(
        key="key",
        indexes=(
            _on("thread", "person"),
            _on("thread", "own"),
            _on("in_reply_to"),
            _on("person", "place"),
            _on("worded"),
            _on("pointing"),
            _on("short"),
        ),
    ),
    "nudges": Layout(
        key="id",
        indexes=(
            _on("thread", "person"),
            _on("person", "state", "order"),
            _on("state", "needs", "order"),
            _on("state", "platform", "order"),
            _on("state", "order"),
            _on("state", "needs", "person"),
        ),
    ),
    "acknowledgements": Layout(
        key="id",
        indexes=(
            Index(("client_id",), unique=True),
            _on("own_post"),
            _on("post"),
            _on("thread"),
            _on("person", "place"),
            _on("acknowledgement.kind", "place"),
            _on("acknowledgement.platform", "place"),
            _on("acknowledgement.certainty", "place"),
            _on("place"),
            _on("pointing"),
            _on("short"),
        ),
    ),
    "taken_back": Layout(key="id"),
    "coverage": Layout(key="page"),
    "settings": Layout(key="owner"),
    "changes": Layout(),  # the number of a row is the revision
    "undo": Layout(key="id"),
    "forgotten": Layout(key="hash"),
    "clients": Layout(key="id", indexes=(Index(("token_hash",), unique=True),)),
    "promises": Layout(key="id", indexes=(_on("person", "place"), _on("state", "place"), _on("place"))),
    "refusals": Layout(key="id"),
    "joinings": Layout(key="id", indexes=(_on("person"), _on("other"))),
    "imports": Layout(key="id", indexes=(_on("place"),)),
    "brought": Layout(key="id", indexes=(_on("of"),)),
    "showings": Layout(key="id"),
    "watched": Layout(key="day"),
    "links": Layout(key="hash"),
}
