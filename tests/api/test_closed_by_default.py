"""Every route of the interface stays shut to strangers, whether its author thought of it or not."""

import re

import pytest

from agent.api import ROUTES
from agent.api.route import Route
from tests.api.stand import ADDRESS, EXTENSION, Stand

SHUT = [route for route in ROUTES if not route.public]
FOREIGN = {"Origin": "https://x.com", "Sec-Fetch-Site": "cross-site"}


def address(route: Route) -> str:
    return re.sub(r"<(?:\w+:)?\w+>", "x:1", route.path)


def status(agent: Stand, route: Route, **headers: str) -> int:
    return agent.raw(route.method, address(route), {"Content-Type": "application/json", **headers}).status_code


@pytest.mark.parametrize("route", SHUT, ids=lambda route: f"{route.method} {route.path}")
def test_a_stranger_is_refused(agent: Stand, monkeypatch: pytest.MonkeyPatch, route: Route):
    def reached(*given: object, **named: object) -> None:
        raise AssertionError("a stranger reached the view")

    monkeypatch.setattr(Route, "serve", reached)
    good = f"Bearer {agent.token}"
    assert status(agent, route) == 401
    assert status(agent, route, Authorization="Bearer wrong") == 401
    assert status(agent, route, Authorization=good, **FOREIGN) == 403
    assert status(agent, route, Authorization=good, Origin=EXTENSION) == 403
    assert status(agent, route, Authorization=good, Host="evil.example:8763") == 421
    assert status(agent, route, **{"Authorization": good, "Sec-Fetch-Site": "same-site"}) == 403


@pytest.mark.parametrize("route", SHUT, ids=lambda route: f"{route.method} {route.path}")
def test_a_page_that_uses_the_users_session_is_refused(agent: Stand, route: Route):
    cookie = agent.sign_in()
    assert status(agent, route, Cookie=cookie, **FOREIGN) == 403
    assert status(agent, route, Cookie=cookie, Origin="http://127.0.0.1:5000", **{"Sec-Fetch-Site": "same-site"}) == 403
    assert status(agent, route, Cookie=cookie) == 401


@pytest.mark.parametrize("path", ["/v1/people/x:1", "/v1/nudges/let-go", "/v1/undo/x", "/v1/settings", "/v1/export"])
def test_no_odd_method_or_spelling_gets_by(agent: Stand, path: str):
    for method in ("TRACE", "POST", "PUT", "NOD"):
        assert agent.raw(method, path, {}).status_code in (401, 405), method
    for odd in (f"/{path}", path.upper(), f"{path}/", f"{path};x", f"{path}%00"):
        assert agent.raw("GET", odd, {}).status_code in (401, 404)
    own = {"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"}
    assert agent.raw("DELETE", path, own).status_code == 401
