"""The user's session: made by a one-time link, good only for what the agent's own pages do."""

import pytest

from agent.sessions import one_time_link
from tests.api.stand import ADDRESS, EXTENSION, OWN, TAB, Stand

PAGE = b'{"page": {"platform": "x", "kind": "home", "url": "https://x.com/home"}}'
LOCAL = "http://localhost:8763"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Origin": ADDRESS}, 200),
        ({}, 401),
        ({"Sec-Fetch-Site": "none"}, 401),
        ({"Origin": ADDRESS}, 401),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": ADDRESS}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": LOCAL}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": EXTENSION}, 401),
        ({"Sec-Fetch-Site": "none", "Origin": EXTENSION}, 401),
        ({"Sec-Fetch-Site": "same-origin", "Origin": EXTENSION}, 401),
        ({"Sec-Fetch-Site": "same-origin", "Authorization": "Bearer wrong"}, 401),
        ({"Sec-Fetch-Site": "same-origin", "Authorization": ""}, 401),
    ],
)
def test_the_cookie_reads_for_our_own_pages_only(agent: Stand, headers: dict, status: int):
    agent.let_in("Chromium", EXTENSION)
    assert agent.raw("GET", "/v1/me", {**headers, "Cookie": agent.sign_in()}).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (OWN, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 401),
        ({"Origin": ADDRESS}, 401),
        ({}, 401),
        ({"Sec-Fetch-Site": "none", "Origin": ADDRESS}, 401),
        ({"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:9999"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": EXTENSION}, 401),
    ],
)
def test_the_cookie_writes_only_with_our_origin_from_our_origin(agent: Stand, headers: dict, status: int):
    agent.let_in("Chromium", EXTENSION)
    sent = {"Content-Type": "application/json", **headers, "Cookie": agent.sign_in()}
    assert agent.raw("POST", "/v1/observations", sent, PAGE).status_code == status


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "same-origin"},
        {"Origin": ADDRESS},
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:9999"},
        {"Sec-Fetch-Site": "none", "Origin": EXTENSION},
        {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
    ],
)
@pytest.mark.parametrize("button", ["approve", "refuse"])
def test_nobody_presses_the_button_but_the_user_on_our_page(agent: Stand, headers: dict, button: str):
    asking = agent.ask_to_pair().json
    answer = agent.raw("POST", f"/pair/{asking['id']}/{button}", {**TAB, **headers, "Cookie": agent.sign_in()})
    assert answer.status_code in (401, 403)
    assert agent.poll(asking["id"]).json == {"state": "pending"}


@pytest.mark.parametrize("path", ["/pair/{}/approve", "/clients/{}/revoke", "/sign-out"])
def test_a_token_presses_no_button(agent: Stand, path: str):
    asking = agent.ask_to_pair().json
    headers = {"Authorization": f"Bearer {agent.token}", **OWN}
    assert agent.raw("POST", path.format(asking["id"]), headers).status_code == 401
    assert agent.poll(asking["id"]).json == {"state": "pending"}


def test_the_approve_address_alone_has_no_power(agent: Stand):
    asking = agent.ask_to_pair().json
    agent.follow(asking["approve_url"])
    assert agent.raw("POST", f"/pair/{asking['id']}/approve", {**TAB, **OWN}).status_code == 401
    assert agent.raw("GET", f"/pair/{asking['id']}/approve", {**TAB, **OWN}).status_code == 401
    assert agent.poll(asking["id"]).json == {"state": "pending"}


def test_a_made_up_cookie_is_no_session(agent: Stand):
    agent.sign_in()
    for cookie in ("nod_session=", "nod_session=guess", "nod_session=\xff", "other=1"):
        assert agent.raw("GET", "/v1/me", {"Sec-Fetch-Site": "same-origin", "Cookie": cookie}).status_code == 401


def test_the_cookie_is_kept_from_scripts_and_other_sites(agent: Stand):
    attributes = agent.follow(one_time_link(agent.log, ADDRESS, agent.now)).headers["Set-Cookie"].split("; ")[1:]
    assert set(attributes) == {"HttpOnly", "Path=/", "SameSite=Strict"}


# the one-time link


def signed_in(answer) -> bool:
    return "Set-Cookie" in answer.headers


def test_a_link_works_once(agent: Stand):
    link = one_time_link(agent.log, ADDRESS, agent.now)
    assert signed_in(agent.follow(link))
    again = agent.follow(link)
    assert not signed_in(again)
    assert again.status_code == 403
    assert "used already" in again.text


def test_a_link_works_for_five_minutes(agent: Stand):
    link = one_time_link(agent.log, ADDRESS, agent.now)
    agent.later(minutes=5)
    assert not signed_in(agent.follow(link))


def test_a_made_up_link_does_not_work(agent: Stand):
    assert not signed_in(agent.follow("/open/guess"))
    assert not signed_in(agent.follow("/open/" + "a" * 5000))


@pytest.mark.parametrize(
    ("method", "headers"),
    [
        ("HEAD", TAB),
        ("GET", {**TAB, "Sec-Purpose": "prefetch;prerender"}),
        ("GET", {**TAB, "Sec-Fetch-Site": "cross-site"}),
        ("GET", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "image"}),
        ("GET", {"Origin": "https://evil.example"}),
        ("GET", {"Host": "evil.example:8763"}),
    ],
)
def test_a_look_ahead_or_another_site_does_not_use_a_link_up(agent: Stand, method: str, headers: dict):
    link = one_time_link(agent.log, ADDRESS, agent.now)
    assert not signed_in(agent.raw(method, link.removeprefix(ADDRESS), headers))
    assert signed_in(agent.follow(link))
