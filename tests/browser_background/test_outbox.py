"""Nothing that the user said is lost, whatever dies: the agent, the worker, both."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser_background.fake_agent import TOKEN

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

ANSWER = {
    "client_id": "0b0f5cbe-0d5a-4a7c-9d7d-1f0a5f2b3c4d",
    "platform": "x",
    "kind": "reply",
    "post": "x:10",
    "account": {"platform": "x", "handle": "joe"},
    "text": "On Friday, Joe.",
    "at": "2026-11-20T09:30:00Z",
}


def test_an_answer_survives_the_agents_absence_and_the_workers_death(browser: Any, agent: Any) -> None:
    browser.store({"token": TOKEN})
    agent.stop()
    tab = browser.site("https://x.com/home")
    assert browser.say(tab, {"type": "acknowledge", "acknowledgement": ANSWER}) == {"ok": True, "queued": True}
    browser.stop_worker()
    expect(browser.popup().get_by_text("1 answer of yours is kept until Nod runs again.")).to_be_visible()
    browser.stop_worker()
    agent.start()
    browser.say(tab, {"type": "settings"})
    assert agent.logged.wait(10)
    assert [one["client_id"] for one in agent.log] == [ANSWER["client_id"]]
    expect(browser.popup().get_by_text("kept until Nod")).to_be_hidden()
    assert browser.stored("outbox") == []


def test_the_users_own_answers_on_a_page_are_kept_while_nobody_listens(browser: Any, agent: Any) -> None:
    me = {"accounts": [{"platform": "x", "handle": "fox"}], "watch": []}
    browser.store({"token": TOKEN, "me": me})
    agent.stop()
    own = {
        "platform": "x",
        "id": "11",
        "kind": "reply",
        "author": {"handle": "fox"},
        "text": "On Friday, Joe.",
        "at": "2026-11-20T09:30:00Z",
        "in_reply_to": {"id": "10", "author": "joe"},
    }
    page = {"platform": "x", "kind": "status", "url": "https://x.com/joe/status/10"}
    tab = browser.site("https://x.com/joe/status/10")
    told = {"type": "observe", "found": None, "observation": {"page": page, "posts": [own]}}
    assert browser.say(tab, told)["state"] == "not-running"
    browser.stop_worker()
    assert browser.say(tab, told)["state"] == "not-running"
    agent.start()
    browser.say(tab, {"type": "settings"})
    assert agent.logged.wait(10)
    assert [(one["post"], one["own_post"]) for one in agent.log] == [("x:10", "x:11")]


def test_a_sites_tab_gets_no_pairing(browser: Any) -> None:
    tab = browser.site("https://x.com/home")
    assert browser.say(tab, {"type": "pair"}) is None or "threw" in browser.say(tab, {"type": "pair"})


def test_the_agent_is_asked_by_the_extension_alone(browser: Any, agent: Any) -> None:
    browser.store({"token": TOKEN})
    browser.popup()
    browser.say(browser.site("https://x.com/home"), {"type": "acknowledge", "acknowledgement": ANSWER})
    assert agent.origins <= {None, browser.base}
