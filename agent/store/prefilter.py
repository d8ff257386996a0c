"""A TinyDB query → an SQL condition that lets through every document the query accepts, and perhaps more.

TinyDB's own query decides on every candidate afterwards, so a fault here could lose documents, never invent some; the
parity fuzz in the tests looks for lost ones. Translated are ``==``, ``<``, ``<=``, ``>``, ``>=`` and ``one_of`` on the
declared paths, and ``&`` and ``|`` of these. Everything else is left to the query alone (a scan: correct, slow).

One difference from stock TinyDB: comparing text with numbers (``<`` …) on an indexed path finds nothing instead of
raising ``TypeError``.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from tinydb.queries import QueryInstance

_MOST_VALUES = 10_000
_DEEPEST = 20
_EXACT = 2**53
_KNOWN = {"!=", "exists", "matches", "search", "test", "any", "all", "fragment", "not", "path", None}
_COMPARISONS = {"==", "<", "<=", ">", ">=", "one_of"}
_log = logging.getLogger(__name__)
_told: set[str] = set()


class Superset(NamedTuple):
    """An SQL condition with its values; ``indexed`` says that an index serves it, so that it is no scan."""

    sql: str
    values: tuple[str | int | float, ...]
    indexed: bool


class Paths(NamedTuple):
    """The SQL expression of each declared path, and which paths lead an index."""

    expressions: Mapping[tuple[str, ...], str]
    leading: frozenset[tuple[str, ...]]


def superset(query: object, paths: Paths) -> Superset | None:
    """The condition for a query, or None where nothing narrower than the whole table is known."""
    found = _translate(structure(query), paths, 0)
    return found if found is not None and len(found.values) <= _MOST_VALUES else None


def structure(query: object) -> object:
    """What a TinyDB query is made of: ``("and", frozenset({("==", ("name",), "Ana"), …}))``; None where unknown.

    TinyDB keeps it for its cache in the private ``_hash`` (``tinydb/queries.py``, 4.8 to 4.9). Only here is it read;
    a test holds its shape against the installed version.
    """
    return getattr(query, "_hash", None) if type(query) is QueryInstance else None


def _translate(node: object, paths: Paths, depth: int) -> Superset | None:
    if not isinstance(node, tuple) or not node or depth > _DEEPEST:
        return None
    kind = node[0]
    if kind in ("and", "or") and len(node) == 2 and isinstance(node[1], frozenset):
        inner = [_translate(child, paths, depth + 1) for child in node[1]]
        return _both(inner) if kind == "and" else _either(inner)
    if kind in _COMPARISONS and len(node) == 3 and isinstance(node[1], tuple):
        expression = paths.expressions.get(node[1])
        if expression is None:
            return None
        compared = _compare(expression, kind, node[2])
        return None if compared is None else Superset(*compared, indexed=node[1] in paths.leading)
    if kind not in _KNOWN and str(kind) not in _told:
        _told.add(str(kind))
        _log.warning("This version of TinyDB has a query that Nod's index does not know; searches with it are slow.")
    return None


def _both(inner: list[Superset | None]) -> Superset | None:
    known = [part for part in inner if part is not None]
    if not known:
        return None
    return _joined(" AND ", known, indexed=any(part.indexed for part in known))


def _either(inner: list[Superset | None]) -> Superset | None:
    known = [part for part in inner if part is not None]
    if not known or len(known) < len(inner):
        return None
    return _joined(" OR ", known, indexed=all(part.indexed for part in known))


def _joined(word: str, known: list[Superset], *, indexed: bool) -> Superset:
    values = tuple(value for part in known for value in part.values)
    return Superset("(" + word.join(part.sql for part in known) + ")", values, indexed)


Condition = tuple[str, tuple[str | int | float, ...]]


def _compare(expression: str, kind: str, value: Any) -> Condition | None:
    if kind == "==":
        return _equal(expression, value)
    if kind == "one_of":
        return _one_of(expression, value)
    below = kind in ("<", "<=")
    if _is_text(value):
        # In SQLite numbers sort before all text and '' is the least text, so this keeps to text alone.
        return (f"({expression}>='' AND {expression}<=?)", (value,)) if below else (f"{expression}>=?", (value,))
    near = _near(value)
    if near is None:
        return None
    return (f"{expression}<=?", near[1:]) if below else (f"({expression}>=? AND {expression}<'')", near[:1])


def _equal(expression: str, value: Any) -> Condition | None:
    if value is None:
        return f"{expression} IS NULL", ()
    if type(value) is str:
        return _among(expression, forms(value))
    if type(value) in (int, float, bool) and -_EXACT <= value <= _EXACT and value == int(value):
        return f"{expression}=?", (int(value),)
    near = _near(value)
    return None if near is None else (f"{expression} BETWEEN ? AND ?", near)


def _one_of(expression: str, values: Any) -> Condition | None:
    # Text, generators and dicts have an "in" of their own meaning.
    if type(values) not in (tuple, frozenset) or len(values) > _MOST_VALUES:
        return None
    texts = tuple(form for value in values if type(value) is str for form in forms(value))
    others = [_equal(expression, value) for value in values if type(value) is not str]
    if any(other is None for other in others) or len(others) > _DEEPEST:
        return None
    conditions = [_among(expression, texts), *(other for other in others if other is not None)]
    return "(" + " OR ".join(sql for sql, _ in conditions) + ")", tuple(v for _, bound in conditions for v in bound)


def _among(expression: str, texts: tuple[str, ...]) -> Condition:
    return (f"{expression}=?" if len(texts) == 1 else f"{expression} IN ({','.join('?' * len(texts))})"), texts


def forms(text: str) -> tuple[str, ...]:
    """How a text may come out of ``json_extract``: some SQLite ends it at a NUL; half surrogates never went in."""
    if not storable(text):
        return ()
    return (text, text[: text.index("\0")]) if "\0" in text else (text,)


def storable(text: str) -> bool:
    """Whether a document can hold this text at all; half surrogates are no text."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def _is_text(value: Any) -> bool:
    """Whether SQLite puts this text in the same order as Python does."""
    return type(value) is str and "\0" not in value and storable(value)


def _near(value: Any) -> tuple[float, float] | None:
    """The bounds around a number within which SQLite's reading of its decimal text surely lies."""
    if type(value) not in (int, float, bool):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    if not abs(number) < 1e300:
        return None
    slack = abs(number) * 1e-9 + 1e-290
    return number - slack, number + slack
