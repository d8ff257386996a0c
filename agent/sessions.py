"""The user's own session in the browser: opened by a one-time link, carried by a cookie.

Only what this computer's user started can make a link: the agent itself (it opens the browser when something asks to be
paired) and ``nod open``. The link's secret is kept as a hash and works once. It becomes the cookie ``nod_session``
(HttpOnly, SameSite=Strict), of which the agent keeps a hash in memory: a session ends with the agent, or after twelve
hours.

A limit that no cookie can lift: browsers send cookies of 127.0.0.1 to every port of it, so a program of this computer
that the user visits in the browser sees the cookie. Programs of the same account could read the data folder anyway.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from threading import Lock
from urllib.parse import quote

from msgspec import Struct

from agent.store.log import LinkRecord, Log

COOKIE = "nod_session"
LINK_LIFE = timedelta(minutes=5)
SESSION_LIFE = timedelta(hours=12)


class Said(Struct, frozen=True, kw_only=True):
    """What was just done, for the pages after it to tell; ``undo`` are the ids that take it back.

    ``trouble``: it was not done.
    """

    words: str
    undo: tuple[str, ...] = ()
    trouble: bool = False


def hashed(secret: str) -> str:
    """SHA-256 of a secret, in hex: all that is ever kept of it."""
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def one_time_link(log: Log, address: str, now: datetime, *, then: str = "/") -> str:
    """Makes a link that signs in once within five minutes and goes on to ``then``, a path of the agent."""
    secret = secrets.token_urlsafe(32)
    log.put_link(LinkRecord(hash=hashed(secret), expires_at=now + LINK_LIFE))
    onward = "" if then == "/" else f"?next={quote(then)}"
    return f"{address}/open/{secret}{onward}"


def _open(end: datetime, now: datetime) -> bool:
    """Whether a session that ends then is open; one from before the clock was set back is over."""
    return now < end <= now + SESSION_LIFE


class Sessions:
    """The sessions that are open now, by the hash of their secret."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._ends: dict[str, datetime] = {}
        self._said: dict[str, list[Said]] = {}
        self._lock = Lock()

    def start(self) -> str:
        """Opens a session and gives its secret, for the cookie."""
        secret = secrets.token_urlsafe(32)
        with self._lock:
            now = self._clock()  # in turn: to an earlier moment a session of just now would look like one of the future
            self._ends = {key: end for key, end in self._ends.items() if _open(end, now)}
            self._said = {key: said for key, said in self._said.items() if key in self._ends}
            self._ends[hashed(secret)] = now + SESSION_LIFE
        return secret

    def knows(self, secret: str | None) -> bool:
        """Whether this secret belongs to an open session."""
        if not secret:
            return False
        with self._lock:
            end = self._ends.get(hashed(secret))
        return end is not None and _open(end, self._clock())

    def end(self, secret: str) -> None:
        """Ends a session; one that is not open is no matter."""
        with self._lock:
            self._ends.pop(hashed(secret), None)
            self._said.pop(hashed(secret), None)

    def say(self, secret: str, said: Said) -> None:
        """Keeps what was done for the next pages of this session, in the place of what was done before; trouble stands
        before that and takes nothing away."""
        key = hashed(secret)
        with self._lock:
            if key in self._ends:
                self._said[key] = [*(self._said.get(key, [])[-1:] if said.trouble else []), said]

    def told(self, secret: str) -> Said | None:
        """What a page is to tell: once, or as long as it can be taken back and is not closed."""
        with self._lock:
            said = self._said.get(hashed(secret), [])
            if not said:
                return None
            return said[-1] if said[-1].undo else said.pop()

    def close(self, secret: str) -> None:
        """Tells nothing more of what was done."""
        with self._lock:
            self._said.pop(hashed(secret), None)
