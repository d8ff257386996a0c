"""How a program is let in: it asks, the user sees the same code on both sides and approves, it fetches its token.

The threats. A web page or another extension asks for itself, or approves itself: an asking is bound to the Origin that
the browser put on it, and approving needs the user's session, which no asker can get. Somebody else fetches the token:
the asker made a secret, told only its SHA-256, and the token goes to that secret alone; five wrong ones, or two
minutes, end the asking. Somebody floods the user: one open asking at a time for an origin (a new one replaces it), ten
open ones in all, of those that are over the last twenty are known, and the browser is opened at most ten times in two
minutes.

Askings live in memory. The client's record is made when the token is first handed out; the token itself is given again
to the same secret until it is first used, because the first answer may have been lost on the way.
"""

from __future__ import annotations

import hmac
import re
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Annotated, Literal

from msgspec import Meta, Struct

from agent.model import Client
from agent.sessions import hashed
from agent.store.log import ClientRecord, Log

LIFE = timedelta(minutes=2)
FORGOTTEN_AFTER = timedelta(minutes=10)
TRIES = 5
AT_ONCE = 10
OVER_KNOWN = 20
EXTENSION_ORIGIN = re.compile(r"(?:chrome|moz)-extension://[a-z0-9-]{1,64}")

State = Literal["pending", "refused", "expired", "approved"]


class NewPairing(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A program asks to be let in: its name, and the SHA-256 (hex) of a secret that it made."""

    client: Annotated[str, Meta(min_length=1, max_length=100)]
    secret_hash: Annotated[str, Meta(pattern=r"^[0-9a-fA-F]{64}\Z")]


class Pairing(Struct, frozen=True, kw_only=True):
    """What the asker is told: the code to show, and the page where the user approves (the address has no power)."""

    id: str
    code: str
    approve_url: str
    expires_at: datetime


class PairingState(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How an asking stands; ``token`` comes with ``approved`` until it is first used."""

    state: State
    token: str | None = None


class TooManyAskings(Exception):
    """Ten programs ask already."""


class UnknownAsking(Exception):
    """No asking has this id."""


class WrongSecret(Exception):
    """The secret is not the one whose hash was told. Says nothing of how many tries are left."""


class ForeignAsking(Exception):
    """The asking came from another origin."""


@dataclass
class Asking:
    """One asking. ``origin``: None for a program that is no browser; ``spent``: its token is given out no more."""

    id: str
    name: str
    origin: str | None
    code: str
    secret_hash: str
    ends: datetime
    state: State = "pending"
    wrong: int = 0
    spent: bool = False
    token: str | None = field(default=None, repr=False)


def shown_name(name: str) -> str:
    """A client's name fit to be shown: without control and direction marks, spaces joined."""
    visible = "".join(letter for letter in name if letter.isspace() or unicodedata.category(letter)[0] != "C")
    return " ".join(visible.split()) or "A program without a name"


def new_client(log: Log, name: str, origin: str | None, now: datetime) -> tuple[Client, str]:
    """Lets a client in: keeps its record with the token's hash, and gives the client and the token."""
    token = secrets.token_urlsafe(32)
    client = Client(id=secrets.token_hex(8), name=name, origin=origin, paired_at=now)
    log.put_client(ClientRecord(id=client.id, client=client, token_hash=hashed(token)))
    return client, token


class Pairings:
    """The askings of this agent. All methods may be called from any thread; each asks the clock in its turn, for to an
    earlier moment an asking of just now would look like one from before the clock was set back."""

    def __init__(self, log: Log, clock: Callable[[], datetime]) -> None:
        self._log = log
        self._clock = clock
        self._askings: dict[str, Asking] = {}
        self._opened: list[datetime] = []
        self._lock = Lock()

    def ask(self, new: NewPairing, origin: str | None) -> Asking:
        """Starts an asking, in place of an open one of the same origin; raises ``TooManyAskings``."""
        with self._lock:
            now = self._clock()
            self._tidy(now)
            for other in self._askings.values():
                if other.origin == origin and other.state == "pending":
                    other.state = "expired"
            if sum(asking.state == "pending" for asking in self._askings.values()) >= AT_ONCE:
                raise TooManyAskings
            asking = Asking(
                id=secrets.token_hex(8),
                name=shown_name(new.client),
                origin=origin,
                code=f"{secrets.randbelow(10**6):06}",
                secret_hash=new.secret_hash.lower(),
                ends=now + LIFE,
            )
            self._askings[asking.id] = asking
            return asking

    def may_open_browser(self) -> bool:
        """Whether the browser may be opened for one more asking: at most ten times in two minutes."""
        with self._lock:
            now = self._clock()
            self._opened = [at for at in self._opened if now - LIFE < at <= now]
            if len(self._opened) >= AT_ONCE:
                return False
            self._opened.append(now)
            return True

    def poll(self, id: str, secret: str, origin: str | None) -> PairingState:
        """How the asking stands, for the one who knows its secret.

        ``origin`` is the Origin of the poll, None where the browser sent none. Raises ``UnknownAsking``,
        ``ForeignAsking`` and ``WrongSecret``.
        """
        with self._lock:
            now = self._clock()
            self._tidy(now)
            asking = self._askings.get(id)
            if asking is None:
                raise UnknownAsking
            if origin is not None and origin != asking.origin:
                raise ForeignAsking
            if not hmac.compare_digest(hashed(secret), asking.secret_hash):
                asking.wrong += 1
                if asking.wrong >= TRIES and asking.state in ("pending", "approved"):
                    asking.state, asking.token = "expired", None
                raise WrongSecret
            if asking.spent:
                return PairingState(state="expired")
            if asking.state == "approved" and asking.token is None:
                _, asking.token = new_client(self._log, asking.name, asking.origin, now)
            return PairingState(state=asking.state, token=asking.token)

    def decide(self, id: str, state: Literal["approved", "refused"]) -> State:
        """The user approves or refuses; gives how the asking stands then. Raises ``UnknownAsking``."""
        with self._lock:
            now = self._clock()
            self._tidy(now)
            asking = self._askings.get(id)
            if asking is None:
                raise UnknownAsking
            if asking.state == "pending":
                asking.state = state
                asking.ends = now + LIFE  # time for the asker to fetch its token
            return asking.state

    def asking(self, id: str) -> Asking | None:
        """The asking, to be shown to the signed-in user."""
        with self._lock:
            self._tidy(self._clock())
            return self._askings.get(id)

    def waiting(self) -> list[Asking]:
        """The askings that wait for the user."""
        with self._lock:
            self._tidy(self._clock())
            return [asking for asking in self._askings.values() if asking.state == "pending"]

    def token_used(self, token: str) -> None:
        """The token was used: it is not given out again."""
        with self._lock:
            for asking in self._askings.values():
                if asking.token is not None and hmac.compare_digest(asking.token.encode(), token.encode()):
                    asking.spent, asking.token = True, None

    def _tidy(self, now: datetime) -> None:
        for asking in list(self._askings.values()):
            # One that ends later than one asked now was asked before the clock was set back: it is over.
            over = not now < asking.ends <= now + LIFE
            if over and asking.state == "pending":
                asking.state = "expired"
            if over and asking.state == "approved":
                asking.spent, asking.token = True, None
            if not now < asking.ends + FORGOTTEN_AFTER <= now + LIFE + FORGOTTEN_AFTER:
                del self._askings[asking.id]
        over_ones = [asking.id for asking in self._askings.values() if asking.state in ("expired", "refused")]
        for id in over_ones[:-OVER_KNOWN]:  # the oldest stand first
            del self._askings[id]
