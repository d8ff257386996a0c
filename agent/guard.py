"""Who may talk to the agent.

The threats, and what stops each. The tables of what browsers really send are the source of every rule here, and
``tests/security`` holds a row of them against each door.

1. A web page makes the browser send requests here (CSRF; CORS alone only hides the answer, the view would have run).
   Its Origin is foreign: 403. Requests without an Origin (GET, images, scripts) say ``Sec-Fetch-Site: cross-site`` or
   ``same-site``: 403. Whatever a page can send still lacks the token: 401.
2. DNS rebinding makes a foreign page same-origin. Its Host is then not ours, to the letter and with the port: 421, on
   every route, pages too.
3. Another extension. Its Origin is not a paired one: 403; and a token works only with the Origin it was given to.
4. Another program of this computer. It can send any header, so only the bearer token counts, of which a hash is kept.
5. A page frames, or leads the browser to, our pages: they refuse frames, a navigation from elsewhere is never signed
   in, and changes need ``Origin`` ours and ``Sec-Fetch-Site: same-origin``.
6. A path that slips by (``//v1``, upper case, an odd method): nothing is allowed by its path. A request that matches no
   route that is open by name needs a token.

The Origin alone proves nothing (any program can send it), and a GET of an extension with the host permission carries
none. All of this runs before the body is looked at; what a stranger can make the server hold until then is bounded in
``server.py``.
"""

from __future__ import annotations

import hmac
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from flask import Flask, Request, Response, current_app, g, request
from flask_cors.core import get_cors_options, set_cors_headers
from msgspec import Struct, structs
from werkzeug.exceptions import HTTPException

from agent.logfile import TURNED_AWAY
from agent.pairing import EXTENSION_ORIGIN, Pairings
from agent.problems import Problem
from agent.sessions import COOKIE, Sessions, hashed
from agent.store.failures import StoreFailed
from agent.store.log import ClientRecord, Log

SEEN_EVERY = timedelta(minutes=1)
SAFE_METHODS = ("GET", "HEAD")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    # Not "no-referrer": under that policy browsers send "Origin: null" with our own forms (Fetch, 3.2), which is
    # refused here.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Vary": "Origin",
}


class Doors(Struct, frozen=True):
    """The endpoints that differ from the rule "a token, or the user's own session"; every other one keeps it.

    ``public`` ask for nothing; ``asking`` admit the Origin of any extension; ``session_only`` open to no token;
    ``pages`` are public pages that a link elsewhere may lead to (as the address of a tab, not signed in).
    """

    public: frozenset[str]
    asking: frozenset[str]
    session_only: frozenset[str]
    pages: frozenset[str]


class Guard:
    """Stands before every request of the app; ``register`` puts it there."""

    def __init__(
        self, log: Log, pairings: Pairings, sessions: Sessions, doors: Doors, port: int, clock: Callable[[], datetime]
    ) -> None:
        self._log = log
        self._pairings = pairings
        self._sessions = sessions
        self._doors = doors
        self._hosts = (f"127.0.0.1:{port}", f"localhost:{port}")
        self._clock = clock
        self._turned_away: datetime | None = None

    def register(self, app: Flask) -> None:
        app.before_request(self.check)
        app.after_request(self.finish)

    def check(self) -> Response | None:
        """Admits the request, answers a preflight, or raises the ``Problem`` that refuses it."""
        g.signed_in = False
        host = request.environ.get("HTTP_HOST")
        if host not in self._hosts:
            raise Problem(421, "misdirected", "Nod answers only under its own address on this computer.")
        preflight = request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers
        endpoint = self._asked_endpoint() if preflight else request.endpoint
        own = f"http://{host}"
        extension = self._extension(endpoint, own)
        if preflight:
            return self._preflight(extension)
        self._fetch_site(endpoint, extension)
        g.signed_in = self._in_session(endpoint, own)
        if endpoint in self._doors.session_only:
            if not g.signed_in:
                raise Problem(401, "not-signed-in", "You are not signed in here. In a terminal: nod open")
        elif endpoint not in self._doors.public and ("Authorization" in request.headers or not g.signed_in):
            self._token()
        return None

    def finish(self, response: Response) -> Response:
        """Closes the answer to everybody but the extension that was admitted."""
        response.headers.extend(HEADERS)
        admitted: str | None = g.get("extension")
        if admitted:
            options = {
                "origins": [admitted],  # exact: flask-cors takes no pattern for a string without its signs
                "allow_headers": ["Authorization", "Content-Type", "Nod-Pairing-Secret"],
                "methods": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
                "max_age": 600,
            }
            set_cors_headers(response, get_cors_options(current_app, options))
        return response

    def _extension(self, endpoint: str | None, own: str) -> str | None:
        """The extension's Origin of this request where it is admitted; raises 403 for a foreign one."""
        origin = request.headers.get("Origin")
        if origin is None or (origin == own and endpoint not in self._doors.asking):
            return None
        if EXTENSION_ORIGIN.fullmatch(origin) and (endpoint in self._doors.asking or self._is_paired(origin)):
            g.extension = origin
            return origin
        raise Problem(403, "foreign-origin", "This program is not paired with Nod.")

    def _is_paired(self, origin: str) -> bool:
        return any(record.client.origin == origin for record in self._log.clients())

    def _preflight(self, extension: str | None) -> Response:
        if extension is None:
            raise Problem(403, "foreign-origin", "Only a paired extension may ask across sites.")
        return Response(status=204)

    def _fetch_site(self, endpoint: str | None, extension: str | None) -> None:
        """Refuses what another site made the browser send, save a link to a public page."""
        site = request.headers.get("Sec-Fetch-Site", "none")
        if site in ("none", "same-origin") or extension:
            return
        if endpoint in self._doors.pages and is_tab(request) and "Origin" not in request.headers:
            return
        raise Problem(
            403, "cross-site", "Another site led here. Type or paste the address into the address bar instead."
        )

    def _in_session(self, endpoint: str | None, own: str) -> bool:
        """Whether the user's own session made this request: same-origin, and for a change with our Origin besides."""
        if "HTTP_COOKIE" not in request.environ or not self._sessions.knows(request.cookies.get(COOKIE)):
            return False
        site = request.headers.get("Sec-Fetch-Site")
        origin = request.headers.get("Origin")
        if request.method in SAFE_METHODS:
            typed = endpoint is None or endpoint in self._doors.pages  # an address that is none tells nothing
            trusted = ("same-origin", "none") if typed else ("same-origin",)
            return site in trusted and origin in (None, own)
        return site == "same-origin" and origin == own

    def _token(self) -> None:
        """Raises 401 without a known token, 403 where it was given to another origin."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        token_hash = hashed(token)
        record = self._log.client_by_token_hash(token_hash)
        if scheme.lower() != "bearer" or record is None or not hmac.compare_digest(record.token_hash, token_hash):
            if token:
                self._tell_turned_away()
            raise Problem(401, "not-paired", "This needs a token that Nod knows. Pair again, or: nod token create NAME")
        origin = request.headers.get("Origin")
        if origin is not None and origin != record.client.origin:
            raise Problem(403, "foreign-origin", "This token was given to another program.")
        self._pairings.token_used(token)
        self._seen(record)
        g.client = record.client.id

    def _tell_turned_away(self) -> None:
        """Notes for ``nod doctor`` that a token was not known, at most once a minute."""
        now = self._clock()
        if self._turned_away is None or abs(now - self._turned_away) >= SEEN_EVERY:
            self._turned_away = now
            logging.getLogger("nod").info(TURNED_AWAY)

    def _seen(self, record: ClientRecord) -> None:
        """Notes that the client was here, at most once a minute, and never brings a revoked one back. A disk that takes
        no note turns nobody away."""
        now = self._clock()
        last = record.client.last_seen
        if last is not None and timedelta(0) <= now - last < SEEN_EVERY:
            return
        with suppress(StoreFailed), self._log.unit():
            if self._log.client_by_token_hash(record.token_hash) is not None:
                client = structs.replace(record.client, last_seen=now)
                self._log.put_client(structs.replace(record, client=client))

    def _asked_endpoint(self) -> str | None:
        """The endpoint that a preflight asks about."""
        adapter = current_app.create_url_adapter(request)
        method = request.headers["Access-Control-Request-Method"]
        try:
            return str(adapter.match(method=method)[0]) if adapter else None
        except HTTPException:
            return None


def is_tab(request: Request) -> bool:
    """Whether the answer becomes the page of a browser tab, by what the browser says."""
    fetch = request.headers
    top = fetch.get("Sec-Fetch-Mode") == "navigate" and fetch.get("Sec-Fetch-Dest") == "document"
    return top and request.method in SAFE_METHODS
