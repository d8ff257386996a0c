"""Pairing: asking, the code on both sides, approving in the user's own session, fetching the token."""

import re

import pytest

from tests.api.stand import ADDRESS, EXTENSION, Stand

OTHER = "moz-extension://11111111-2222-4333-8444-555555555555"


def paired(agent: Stand, origin: str | None = EXTENSION) -> str:
    asking = agent.ask_to_pair(origin).json
    agent.press(f"/pair/{asking['id']}/approve", agent.sign_in())
    return str(agent.poll(asking["id"]).json["token"])


def test_the_whole_way_from_connect_to_the_first_call(agent: Stand):
    asked = agent.ask_to_pair()
    assert asked.status_code == 201
    asking = asked.json
    assert re.fullmatch(r"\d{6}", asking["code"])
    assert asking["approve_url"] == f"{ADDRESS}/pair/{asking['id']}"
    assert asking["expires_at"] == "2026-11-20T09:32:00Z"
    assert agent.poll(asking["id"]).json == {"state": "pending"}

    signing_in = agent.follow(agent.opened[0])  # the browser that the agent opened
    cookie = signing_in.headers["Set-Cookie"].split(";")[0]
    assert signing_in.headers["Location"] == f"/pair/{asking['id']}"
    page = agent.follow(signing_in.headers["Location"], Cookie=cookie)
    assert page.status_code == 200
    assert asking["code"] in re.sub(r"<[^>]*>", "", page.text)
    assert EXTENSION in page.text
    assert "Nod for Chromium" in page.text

    pressed = agent.press(f"/pair/{asking['id']}/approve", cookie)
    assert pressed.status_code == 303
    assert "is let in" in agent.follow(pressed.headers["Location"], Cookie=cookie).text

    answer = agent.poll(asking["id"]).json
    assert answer["state"] == "approved"
    headers = {"Authorization": f"Bearer {answer['token']}", "Origin": EXTENSION, "Sec-Fetch-Site": "none"}
    assert agent.raw("GET", "/v1/me", headers).status_code == 200
    assert [record.client.name for record in agent.log.clients()] == ["a script", "Nod for Chromium"]


def test_the_token_is_given_again_until_it_is_first_used(agent: Stand):
    asking = agent.ask_to_pair().json
    agent.press(f"/pair/{asking['id']}/approve", agent.sign_in())
    first, again = agent.poll(asking["id"]).json, agent.poll(asking["id"]).json
    assert first["token"] == again["token"]
    assert len([record for record in agent.log.clients() if record.client.origin]) == 1

    agent.raw("GET", "/v1/me", {"Authorization": f"Bearer {first['token']}"})
    assert agent.poll(asking["id"]).json == {"state": "expired"}


def test_no_client_is_made_before_the_token_is_fetched(agent: Stand):
    asking = agent.ask_to_pair().json
    agent.press(f"/pair/{asking['id']}/approve", agent.sign_in())
    assert [record.client.name for record in agent.log.clients()] == ["a script"]
    agent.later(minutes=3)
    assert agent.poll(asking["id"]).json == {"state": "expired"}


def test_only_hashes_of_secrets_are_kept(agent: Stand):
    token = paired(agent)
    kept = repr(agent.log.clients()) + repr(vars(agent.log._held))
    assert token not in kept
    assert agent.opened[0].split("/open/")[1].split("?")[0] not in kept


def test_refused_is_told_to_the_asker_and_shown(agent: Stand):
    asking, cookie = agent.ask_to_pair().json, agent.sign_in()
    agent.press(f"/pair/{asking['id']}/refuse", cookie)
    assert agent.poll(asking["id"]).json == {"state": "refused"}
    assert "was not let in" in agent.follow(f"/pair/{asking['id']}", Cookie=cookie).text
    agent.press(f"/pair/{asking['id']}/approve", cookie)  # too late to change one's mind
    assert agent.poll(asking["id"]).json == {"state": "refused"}


def test_two_minutes_end_an_asking(agent: Stand):
    asking, cookie = agent.ask_to_pair().json, agent.sign_in()
    agent.later(minutes=2)
    assert agent.poll(asking["id"]).json == {"state": "expired"}
    agent.press(f"/pair/{asking['id']}/approve", cookie)
    assert agent.poll(asking["id"]).json == {"state": "expired"}
    assert "This asking is over" in agent.follow(f"/pair/{asking['id']}", Cookie=cookie).text
    agent.later(minutes=11)
    assert agent.poll(asking["id"]).status_code == 404


def test_five_wrong_secrets_end_an_asking_even_for_the_right_one(agent: Stand):
    asking, cookie = agent.ask_to_pair().json, agent.sign_in()
    assert [agent.poll(asking["id"], f"guess {n}").status_code for n in range(4)] == [401] * 4
    assert agent.poll(asking["id"]).json == {"state": "pending"}
    assert agent.poll(asking["id"], "guess 5").status_code == 401
    assert agent.poll(asking["id"]).json == {"state": "expired"}
    agent.press(f"/pair/{asking['id']}/approve", cookie)
    assert agent.poll(asking["id"]).json == {"state": "expired"}


def test_five_wrong_secrets_after_the_approval_end_it_too(agent: Stand):
    asking = agent.ask_to_pair().json
    agent.press(f"/pair/{asking['id']}/approve", agent.sign_in())
    for n in range(5):
        agent.poll(asking["id"], f"guess {n}")
    assert agent.poll(asking["id"]).json == {"state": "expired"}


def test_a_new_asking_of_the_same_origin_replaces_the_old_one(agent: Stand):
    old, cookie = agent.ask_to_pair().json, agent.sign_in()
    other = agent.ask_to_pair(OTHER).json
    new = agent.ask_to_pair().json
    agent.press(f"/pair/{old['id']}/approve", cookie)
    assert agent.poll(old["id"]).json == {"state": "expired"}
    assert agent.poll(new["id"]).json == {"state": "pending"}
    assert agent.poll(other["id"]).json == {"state": "pending"}


def test_ten_ask_at_once_and_no_more(agent: Stand):
    askings = [agent.ask_to_pair(f"chrome-extension://{letter * 32}") for letter in "abcdefghij"]
    assert {asking.status_code for asking in askings} == {201}
    eleventh = agent.ask_to_pair("chrome-extension://" + "k" * 32)
    assert eleventh.status_code == 429
    assert eleventh.content_type == "application/problem+json"
    agent.later(minutes=2)
    assert agent.ask_to_pair("chrome-extension://" + "k" * 32).status_code == 201


def test_who_asks_without_end_fills_neither_the_memory_nor_the_log(agent: Stand, caplog: pytest.LogCaptureFixture):
    caplog.set_level("INFO", "nod")
    first = agent.ask_to_pair(OTHER).json
    asked = [agent.ask_to_pair().json for _ in range(200)]
    known = [one for one in asked if agent.poll(one["id"]).status_code == 200]
    assert known == asked[-len(known) :]
    assert len(known) <= 30
    assert agent.poll(asked[-1]["id"]).json == {"state": "pending"}
    assert agent.poll(first["id"]).json == {"state": "pending"}
    assert caplog.text.count("asked to pair") == 10


def test_an_approved_asking_outlives_a_flood(agent: Stand):
    asking = agent.ask_to_pair(OTHER).json
    agent.press(f"/pair/{asking['id']}/approve", agent.sign_in())
    for _ in range(100):
        agent.ask_to_pair()
    assert agent.poll(asking["id"]).json["state"] == "approved"


def test_the_browser_is_not_opened_without_end(agent: Stand):
    for _ in range(30):
        assert agent.ask_to_pair().status_code == 201
    assert len(agent.opened) == 10


def test_a_program_that_is_no_browser_may_ask_and_is_shown_as_one(agent: Stand):
    asking = agent.ask_to_pair(origin=None).json
    page = agent.follow(f"/pair/{asking['id']}", Cookie=agent.sign_in())
    assert "a program on this computer, not a browser" in page.text


def test_a_strangers_name_is_escaped_and_cannot_turn_the_line_around(agent: Stand):
    asking = agent.ask_to_pair(name="<script>alert(1)</script>\u202eevil\u0007").json
    page = agent.follow(f"/pair/{asking['id']}", Cookie=agent.sign_in()).text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;evil" in page
    assert "<script" not in page
    assert "\u202e" not in page


@pytest.mark.parametrize(
    "next_page", ["//evil.example/", "https://evil.example/", "/pair/../v1/me", "/pair/x", "\\\\evil"]
)
def test_a_link_leads_on_to_our_own_pages_only(agent: Stand, next_page: str):
    agent.ask_to_pair()
    answer = agent.follow(agent.opened[0].split("?")[0] + "?next=" + next_page)
    assert answer.headers["Location"] == "/"


def test_without_the_session_the_page_says_what_to_do_and_tells_nothing(agent: Stand):
    asking = agent.ask_to_pair().json
    page = agent.follow(f"/pair/{asking['id']}")
    assert page.status_code == 401
    assert "nod open" in page.text
    assert page.data == agent.follow("/pair/unknown").data
    assert asking["code"] not in page.text
    assert "Chromium" not in page.text


def test_the_settings_list_who_is_let_in_and_revoke(agent: Stand):
    token, cookie = paired(agent), agent.sign_in()
    page = agent.follow("/settings", Cookie=cookie).text
    assert "Nod for Chromium" in page
    assert "not here yet" in page
    id = re.findall(r'action="/clients/([0-9a-f]+)/revoke"', page.split("Nod for Chromium")[1])[0]
    assert agent.press(f"/clients/{id}/revoke", cookie).status_code == 303
    assert agent.raw("GET", "/v1/me", {"Authorization": f"Bearer {token}"}).status_code == 401
    assert "Nod for Chromium" not in agent.follow("/settings", Cookie=cookie).text


def test_signing_out_ends_the_session(agent: Stand):
    cookie = agent.sign_in()
    assert "Connected browsers" in agent.follow("/settings", Cookie=cookie).text
    agent.press("/sign-out", cookie)
    assert "Connected browsers" not in agent.follow("/settings", Cookie=cookie).text


def test_a_session_ends_after_twelve_hours(agent: Stand):
    cookie = agent.sign_in()
    agent.later(hours=12)
    assert "Connected browsers" not in agent.follow("/settings", Cookie=cookie).text


def test_another_extension_gets_nothing_even_with_the_secret(agent: Stand):
    asking = agent.ask_to_pair().json
    agent.press(f"/pair/{asking['id']}/approve", agent.sign_in())
    assert agent.poll(asking["id"], Origin=OTHER).status_code == 403
    assert agent.poll(asking["id"], Origin=EXTENSION).json["state"] == "approved"


@pytest.mark.parametrize("more", ["/", "/page.html", ".evil.example", ":80", "?", ", https://x.com", " "])
def test_an_origin_with_more_behind_it_may_not_ask(agent: Stand, more: str):
    headers = {"Origin": EXTENSION + more, "Content-Type": "application/json"}
    body = b'{"client": "x", "secret_hash": "%s"}' % (b"0" * 64)
    assert agent.raw("POST", "/v1/pairings", headers | {"Origin": EXTENSION}, body).status_code == 201
    assert agent.raw("POST", "/v1/pairings", headers, body).status_code == 403
