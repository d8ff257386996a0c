"""Each header row that browsers were seen to send, against each kind of token and each Host, at a door for it.

The expectations are written by hand, row by row; nothing here is computed the way the guard does it.
"""

import io

import pytest
from werkzeug.test import EnvironBuilder, run_wsgi_app

from tests.api.stand import EXTENSION, PORT, Stand

CHROMIUM = EXTENSION
FIREFOX = "moz-extension://11111111-2222-4333-8444-555555555555"
STRANGER = "chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba"
TOKENS = ["none", "wrong", "right", "revoked"]

# (name, method, Origin, Sec-Fetch-Site) → status with no token, a wrong one, the right one, a revoked one
ROWS = [
    ("Chromium worker, host permission, GET", "GET", None, "none", 401, 401, 200, 401),
    ("Chromium worker or popup, host permission, POST", "POST", CHROMIUM, "none", 401, 401, 200, 401),
    ("Chromium worker, no host permission, GET", "GET", CHROMIUM, "cross-site", 401, 401, 200, 401),
    ("Chromium worker, no host permission, POST", "POST", CHROMIUM, "cross-site", 401, 401, 200, 401),
    ("Firefox event page, host permission, GET", "GET", None, "same-origin", 401, 401, 200, 401),
    ("Firefox event page or popup, POST", "POST", FIREFOX, "same-origin", 401, 401, 200, 401),
    ("Firefox event page, permission withdrawn, GET", "GET", FIREFOX, "cross-site", 401, 401, 200, 401),
    ("Firefox event page, permission withdrawn, POST", "POST", FIREFOX, "cross-site", 401, 401, 200, 401),
    ("Firefox, no Fetch Metadata", "POST", FIREFOX, None, 401, 401, 200, 401),
    ("content script or page script of X, GET", "GET", "https://x.com", "cross-site", 403, 403, 403, 403),
    ("content script or page script of X, POST", "POST", "https://x.com", "cross-site", 403, 403, 403, 403),
    ("page without Fetch Metadata, POST", "POST", "https://x.com", None, 403, 403, 403, 403),
    ("image or script of a page", "GET", None, "cross-site", 403, 403, 403, 403),
    ("POST of a page that hides its Origin", "POST", None, "cross-site", 403, 403, 403, 403),
    ("sandboxed frame, GET", "GET", "null", "cross-site", 403, 403, 403, 403),
    ("sandboxed frame, POST", "POST", "null", "cross-site", 403, 403, 403, 403),
    ("null Origin of no browser", "POST", "null", None, 403, 403, 403, 403),
    ("page of another local port, GET", "GET", "http://127.0.0.1:5000", "same-site", 403, 403, 403, 403),
    ("page of another local port, POST", "POST", "http://127.0.0.1:5000", "same-site", 403, 403, 403, 403),
    ("image of another local port", "GET", None, "same-site", 403, 403, 403, 403),
    ("another extension, host permission, POST", "POST", STRANGER, "none", 403, 403, 403, 403),
    ("another extension, no host permission, GET", "GET", STRANGER, "cross-site", 403, 403, 403, 403),
    ("another extension, no host permission, POST", "POST", STRANGER, "cross-site", 403, 403, 403, 403),
    ("our origin in capitals", "POST", "HTTP://127.0.0.1:8763", "same-origin", 403, 403, 403, 403),
    ("our origin over TLS", "POST", "https://127.0.0.1:8763", "same-origin", 403, 403, 403, 403),
    ("a paired origin with more behind it", "POST", CHROMIUM + ".evil.example", "none", 403, 403, 403, 403),
    ("a paired origin with a slash", "POST", CHROMIUM + "/", "none", 403, 403, 403, 403),
    ("a paired origin in capitals", "POST", CHROMIUM.upper(), "none", 403, 403, 403, 403),
    ("two origins", "POST", f"{CHROMIUM}, https://x.com", "none", 403, 403, 403, 403),
    ("an empty Origin", "POST", "", "none", 403, 403, 403, 403),
    (
        "our own page, POST, with an extension's token",
        "POST",
        f"http://127.0.0.1:{PORT}",
        "same-origin",
        401,
        401,
        403,
        401,
    ),
    ("our own origin from elsewhere", "POST", f"http://127.0.0.1:{PORT}", "cross-site", 403, 403, 403, 403),
    ("a Fetch Metadata value that nobody knows", "GET", None, "same-planet", 403, 403, 403, 403),
    ("two Fetch Metadata values", "GET", None, "none, cross-site", 403, 403, 403, 403),
    ("curl, GET", "GET", None, None, 401, 401, 200, 401),
    ("curl, POST", "POST", None, None, 401, 401, 200, 401),
]
FOREIGN_HOSTS = [
    "evil.example",
    "evil.example:8763",
    "127.0.0.1",
    "127.0.0.1:8764",
    "127.0.0.1:08763",
    "127.0.0.1:8763.evil.example",
    "127.0.0.1:8763, evil.example",
    "[::1]:8763",
    "[::1]",
    "localhost",
    "LOCALHOST:8763",
    "localhost.:8763",
    "0.0.0.0:8763",
    "127.1:8763",
    "2130706433:8763",
    "user@127.0.0.1:8763",
    " 127.0.0.1:8763",
    "",
    None,
]


class Untouched(io.BytesIO):
    """A body that must not be read."""

    def read(self, *args):
        raise AssertionError("the body was read before the request was let in")

    readline = readinto = read


def send(agent: Stand, method: str, path: str, headers: dict[str, str | None], *, readable: bool):
    sent = {"Host": f"127.0.0.1:{PORT}", "Content-Type": "application/json", **headers}
    body = b'{"page": {"platform": "x", "kind": "home", "url": "https://x.com/home"}}'
    environ = EnvironBuilder(method=method, headers={name: value for name, value in sent.items() if value is not None})
    environ = environ.get_environ()
    environ["PATH_INFO"] = path
    if sent["Host"] is None:
        del environ["HTTP_HOST"]
    if method not in ("GET", "HEAD"):
        environ["CONTENT_LENGTH"] = str(len(body))
        environ["wsgi.input"] = io.BytesIO(body) if readable else Untouched()
    data, status, answer = run_wsgi_app(agent.app, environ, buffered=True)
    return int(status.split()[0]), answer, b"".join(data)


@pytest.fixture
def tokens(agent: Stand) -> dict[str, dict[str, str | None]]:
    """For each kind of token, the Authorization header by the origin that it was given to."""
    chromium, firefox = agent.let_in("Chromium", CHROMIUM), agent.let_in("Firefox", FIREFOX)
    revoked = agent.let_in("an old one", None)
    agent.log.remove_client(next(record.id for record in agent.log.clients() if record.client.name == "an old one"))
    return {
        "none": {"other": None},
        "wrong": {"other": "Bearer wrong"},
        "right": {CHROMIUM: f"Bearer {chromium}", FIREFOX: f"Bearer {firefox}", "other": f"Bearer {chromium}"},
        "revoked": {"other": f"Bearer {revoked}"},
    }


def headers_of(row: tuple, token: dict[str, str | None]) -> dict[str, str | None]:
    _, _, origin, site, *_ = row
    return {"Origin": origin, "Sec-Fetch-Site": site, "Authorization": token.get(origin, token["other"])}


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_who_comes_through_a_door_that_needs_a_token(agent: Stand, tokens, row: tuple, token: str):
    expected = row[4 + TOKENS.index(token)]
    path = "/v1/me" if row[1] == "GET" else "/v1/observations"
    status, answer, _ = send(agent, row[1], path, headers_of(row, tokens[token]), readable=expected == 200)
    assert status == expected
    paired = row[2] in (CHROMIUM, FIREFOX)
    assert answer.get("Access-Control-Allow-Origin") == (row[2] if paired else None)
    assert "Access-Control-Allow-Credentials" not in answer


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_health_needs_no_token_and_still_refuses_strangers(agent: Stand, tokens, row: tuple, token: str):
    if row[1] != "GET":
        row = (row[0], "GET", *row[2:])
    own = row[2] == f"http://127.0.0.1:{PORT}" and row[3] == "same-origin"
    expected = 200 if row[6] == 200 or own else 403
    status, _, _ = send(agent, "GET", "/v1/health", headers_of(row, tokens[token]), readable=True)
    assert status == expected


@pytest.mark.parametrize("path", ["/v1/health", "/v1/me", "/", "/pair/x", "/nod.css", "/open/x", "/nothing", "//v1/me"])
@pytest.mark.parametrize("host", FOREIGN_HOSTS, ids=repr)
def test_a_foreign_host_is_misdirected_on_every_route(agent: Stand, tokens, host: str | None, path: str):
    for token in TOKENS:
        for method in ("GET", "POST", "OPTIONS"):
            headers = {"Host": host, "Authorization": tokens[token]["other"], "Access-Control-Request-Method": "GET"}
            status, answer, data = send(agent, method, path, headers, readable=False)
            assert status == 421
            assert answer["Content-Type"] == "application/problem+json"
            assert b"clients" not in data


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_foreign_host_is_misdirected_whatever_else_is_right(agent: Stand, tokens, row: tuple):
    path = "/v1/me" if row[1] == "GET" else "/v1/observations"
    for host in FOREIGN_HOSTS:
        headers = {**headers_of(row, tokens["right"]), "Host": host}
        assert send(agent, row[1], path, headers, readable=False)[0] == 421


def test_a_rebound_page_is_misdirected_though_the_browser_calls_it_same_origin(agent: Stand, tokens):
    headers = {"Host": "evil.example:8763", "Origin": "http://evil.example:8763", "Sec-Fetch-Site": "same-origin"}
    headers["Authorization"] = tokens["right"]["other"]
    assert send(agent, "POST", "/v1/observations", headers, readable=False)[0] == 421


def test_localhost_is_our_name_too(agent: Stand, tokens):
    headers = {"Host": f"localhost:{PORT}", "Authorization": tokens["right"]["other"]}
    assert send(agent, "GET", "/v1/me", headers, readable=True)[0] == 200


def test_a_token_works_only_with_the_origin_it_was_given_to(agent: Stand, tokens):
    for thief, theirs in ((FIREFOX, CHROMIUM), (CHROMIUM, FIREFOX)):
        headers = {"Origin": thief, "Sec-Fetch-Site": "none", "Authorization": tokens["right"][theirs]}
        status, _, data = send(agent, "POST", "/v1/observations", headers, readable=False)
        assert status == 403
        assert b"another program" in data


def test_an_extension_does_not_get_through_with_a_scripts_token(agent: Stand, tokens):
    headers = {"Origin": CHROMIUM, "Sec-Fetch-Site": "none", "Authorization": f"Bearer {agent.token}"}
    assert send(agent, "POST", "/v1/observations", headers, readable=False)[0] == 403


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Basic {}", "{}", "Bearer {} {}", "Bearer {}, Bearer {}", "Bearer\t{}"]
)
def test_only_a_bearer_token_to_the_letter_counts(agent: Stand, header: str):
    sent = {"Authorization": header.replace("{}", agent.token)}
    assert send(agent, "GET", "/v1/me", sent, readable=True)[0] == 401


@pytest.mark.parametrize("place", ["/v1/me?token={}", "/v1/me?access_token={}"])
def test_a_token_in_the_address_does_not_count(agent: Stand, place: str):
    assert agent.raw("GET", place.replace("{}", agent.token), {}).status_code == 401
