"""Ways around the guard that others have found in servers like this one: odd paths, odd methods, preflights."""

import re

import pytest

from agent.api import ROUTES
from agent.dashboard import ALL
from tests.api.stand import ADDRESS, EXTENSION, TAB, Stand

STRANGER = "moz-extension://99999999-2222-4333-8444-555555555555"
PREFLIGHT = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}


@pytest.mark.parametrize(
    "path",
    [
        *("//v1/me", "/v1//me", "///v1/me", "/V1/me", "/v1/ME", "/v1/me/", "/./v1/me", "/v1/health/../me"),
        *("/v1/health/me", "/v1/health//", "/V1/health", "/v1/health;x", "/v1/me\x00", "/v1/%6de", "\\v1\\me", "/v1"),
    ],
)
def test_nothing_slips_by_because_of_its_path(agent: Stand, path: str):
    assert agent.raw("GET", path, {}).status_code == 401
    assert agent.raw("POST", path, {}).status_code == 401


@pytest.mark.parametrize(
    "method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "NOD", "get"]
)
def test_nothing_slips_by_because_of_its_method(agent: Stand, method: str):
    for path in ("/v1/me", "/v1/observations", "/v1/clients", "/pair/x/approve", "/nothing"):
        assert agent.raw(method, path, {}).status_code == 401
    if method not in ("GET", "HEAD", "OPTIONS", "get"):  # those say no more than that the door is there
        assert agent.raw(method, "/v1/health", {}).status_code == 401


def test_a_method_in_a_header_changes_nothing(agent: Stand):
    headers = {"X-HTTP-Method-Override": "DELETE", "Authorization": f"Bearer {agent.token}"}
    (client,) = agent.get("/v1/clients").json["items"]
    assert agent.raw("GET", f"/v1/clients/{client['id']}", headers).status_code == 405
    assert agent.get("/v1/clients").json["items"]


def test_only_these_doors_are_open_without_a_token(agent: Stand):
    open_doors = set()
    for rule in agent.app.url_map.iter_rules():
        path = rule.rule.replace("<path:key>", "x:1").replace("<id>", "1").replace("<secret>", "1")
        for method in rule.methods - {"HEAD", "OPTIONS"}:
            answer = agent.raw(method, path, {"Content-Type": "application/json"})
            if answer.status_code != 401:
                open_doors.add((method, rule.rule))
    assert open_doors == {
        ("GET", "/v1/health"),
        ("POST", "/v1/pairings"),
        ("GET", "/open/<secret>"),
        ("GET", "/nod.css"),
        ("GET", "/nod.svg"),
        ("GET", "/files/<name>"),
    } | {("GET", "/v1/pairings/<id>")}


def test_whoever_is_not_signed_in_sees_the_same_page_at_every_address(agent: Stand):
    paths = [page.path.replace("<id>", "1") for page in ALL]
    assert {agent.raw("GET", path, TAB).status_code for path in paths} == {401}
    assert len({agent.raw("GET", path, TAB).data for path in paths}) == 1
    assert "nod open" in agent.raw("GET", paths[0], TAB).text


def test_no_page_opens_to_a_token(agent: Stand):
    for page in ALL:
        assert "Sign in" in agent.get(page.path.replace("<id>", "1")).text
        for form in page.forms:
            assert agent.post(re.sub("<[^>]+>", "1", form.path)).status_code == 401


# CSRF


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json"]
)
@pytest.mark.parametrize(
    "route", [route for route in ROUTES if route.method != "GET"], ids=lambda route: route.endpoint
)
def test_a_form_of_another_site_reaches_nothing(agent: Stand, route, kind: str):
    path = route.path.replace("<path:key>", "x:1").replace("<id>", "1")
    headers = {
        "Origin": "https://evil.example",
        "Sec-Fetch-Site": "cross-site",
        "Content-Type": kind,
        "Cookie": agent.sign_in(),
    }
    answer = agent.raw(route.method, path, headers, b"{}")
    assert answer.status_code == 403
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize(
    "origin", ["https://x.com", "http://127.0.0.1:9999", "null", ADDRESS, "", "chrome-extension://", "file://"]
)
def test_a_web_page_may_not_even_ask_to_be_paired(agent: Stand, origin: str):
    answer = agent.raw("POST", "/v1/pairings", {"Origin": origin, "Content-Type": "application/json"}, b"{}")
    assert answer.status_code == 403
    assert agent.raw("OPTIONS", "/v1/pairings", {"Origin": origin, **PREFLIGHT}).status_code == 403
    assert agent.opened == []


# preflights


def test_a_preflight_of_a_paired_extension_is_answered_with_its_exact_origin(agent: Stand):
    agent.let_in("Chromium", EXTENSION)
    answer = agent.raw(
        "OPTIONS", "/v1/observations", {"Origin": EXTENSION, "Sec-Fetch-Site": "cross-site", **PREFLIGHT}
    )
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Origin"] == EXTENSION
    assert answer.headers["Access-Control-Allow-Headers"] == "authorization, content-type"
    assert "Origin" in answer.headers["Vary"]
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert answer.headers.get("Access-Control-Allow-Private-Network") != "true"


@pytest.mark.parametrize(
    "origin", ["https://x.com", "null", STRANGER, EXTENSION + "x", EXTENSION.upper(), None, ADDRESS]
)
@pytest.mark.parametrize(
    "path", ["/v1/observations", "/v1/health", "/v1/clients/1", "/nothing", "/pair/x/approve", "/"]
)
def test_a_preflight_of_anybody_else_is_refused(agent: Stand, origin: str | None, path: str):
    agent.let_in("Chromium", EXTENSION)
    answer = agent.raw("OPTIONS", path, {"Origin": origin, **PREFLIGHT})
    assert answer.status_code == 403
    assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]


def test_any_extension_may_preflight_the_way_to_be_paired(agent: Stand):
    ask = agent.raw("OPTIONS", "/v1/pairings", {"Origin": STRANGER, **PREFLIGHT})
    poll_wants = {"Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "nod-pairing-secret"}
    poll = agent.raw("OPTIONS", "/v1/pairings/1", {"Origin": STRANGER, **poll_wants})
    for answer in (ask, poll):
        assert answer.status_code == 204
        assert answer.headers["Access-Control-Allow-Origin"] == STRANGER
    other = agent.raw("OPTIONS", "/v1/pairings", {"Origin": STRANGER, "Access-Control-Request-Method": "DELETE"})
    assert other.status_code == 403


def test_a_preflight_runs_no_view(agent: Stand):
    agent.let_in("Chromium", EXTENSION)
    agent.raw("OPTIONS", "/v1/pairings", {"Origin": EXTENSION, **PREFLIGHT}, b'{"client": "x"}')
    assert agent.opened == []


def test_the_extension_can_read_why_it_was_refused(agent: Stand):
    agent.let_in("Chromium", EXTENSION)
    headers = {"Origin": EXTENSION, "Sec-Fetch-Site": "cross-site", "Authorization": "Bearer wrong"}
    answer = agent.raw("GET", "/v1/me", headers)
    assert answer.status_code == 401
    assert answer.headers["Access-Control-Allow-Origin"] == EXTENSION


def test_after_the_last_client_of_an_origin_is_revoked_the_origin_is_foreign(agent: Stand):
    agent.let_in("Chromium", EXTENSION)
    record = next(record for record in agent.log.clients() if record.client.origin)
    agent.log.remove_client(record.id)
    assert agent.raw("OPTIONS", "/v1/observations", {"Origin": EXTENSION, **PREFLIGHT}).status_code == 403


# pages


@pytest.mark.parametrize("path", ["/", "/pair/x"])
def test_a_link_elsewhere_leads_to_a_page_without_power(agent: Stand, path: str):
    from_elsewhere = {**TAB, "Sec-Fetch-Site": "cross-site", "Cookie": agent.sign_in()}
    answer = agent.raw("GET", path, from_elsewhere)
    assert "nod open" in answer.text
    assert "Revoke" not in answer.text


@pytest.mark.parametrize("destination", ["iframe", "frame", "object", "embed", "empty"])
def test_a_frame_of_another_site_gets_nothing(agent: Stand, destination: str):
    headers = {**TAB, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": destination}
    assert agent.raw("GET", "/", headers).status_code == 403
