"""Whoever holds a token may ask for the dashboard; the link that signs in goes to the browser alone."""

from msgspec.structs import replace

from tests.api.stand import ADDRESS, EXTENSION, Stand


def test_the_agent_opens_the_browser_and_the_asker_learns_nothing(agent: Stand):
    token = agent.let_in("Nod for Chromium", EXTENSION)
    sent = {"Authorization": f"Bearer {token}", "Origin": EXTENSION, "Sec-Fetch-Site": "cross-site"}
    answer = agent.raw("POST", "/v1/dashboard", sent)
    assert answer.json == {"opened": True}
    [link] = agent.opened
    assert link.startswith(f"{ADDRESS}/open/")
    assert "Set-Cookie" in agent.follow(link).headers
    assert "Set-Cookie" not in answer.headers


def test_without_a_token_nothing_is_opened(agent: Stand):
    assert agent.raw("POST", "/v1/dashboard", {}).status_code == 401
    assert agent.opened == []


def test_where_no_browser_starts_it_says_so(agent: Stand):
    here = agent.app.extensions["nod"]
    agent.app.extensions["nod"] = replace(here, open_browser=lambda link: False)
    assert agent.post("/v1/dashboard").json == {"opened": False}


def test_ten_times_in_two_minutes_are_enough(agent: Stand):
    told = [agent.post("/v1/dashboard").json["opened"] for _ in range(12)]
    assert told == [True] * 10 + [False] * 2
    agent.later(minutes=2, seconds=1)
    assert agent.post("/v1/dashboard").json == {"opened": True}
