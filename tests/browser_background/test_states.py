"""What the user sees of the connection: three states, one next step each."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser_background.fake_agent import TOKEN, nudge

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
FAULTS = "axe.run().then(found => found.violations.map(one => [one.id, one.nodes[0].html]))"

pytestmark = [pytest.mark.browser, pytest.mark.chromium]


def test_not_running_names_the_command_and_sees_nod_start_by_itself(browser: Any, agent: Any) -> None:
    agent.stop()
    popup = browser.popup()
    expect(popup.get_by_role("status")).to_have_text("Nod is not running. Start it:")
    expect(popup.get_by_text("nod run", exact=True)).to_be_visible()
    agent.start()
    expect(popup.get_by_role("button", name="Connect")).to_be_visible()


def test_pairing_shows_the_code_and_connects_when_the_user_approves(browser: Any, agent: Any) -> None:
    popup = browser.popup()
    popup.get_by_role("button", name="Connect").click()
    expect(popup.get_by_text("482 913")).to_be_visible()
    agent.asking["state"] = "approved"
    expect(popup.get_by_role("status")).to_have_text("Open X or Facebook, and I ask which account is yours.")
    assert browser.stored("token") == TOKEN


def test_the_code_is_still_there_when_the_popup_is_opened_again_and_the_worker_was_killed(
    browser: Any, agent: Any
) -> None:
    popup = browser.popup()
    popup.get_by_role("button", name="Connect").click()
    expect(popup.get_by_text("482 913")).to_be_visible()
    popup.close()
    browser.stop_worker()
    again = browser.popup()
    expect(again.get_by_text("482 913")).to_be_visible()
    agent.asking["state"] = "approved"
    expect(again.get_by_text("482 913")).to_be_hidden()
    assert browser.stored("token") == TOKEN


def test_the_key_that_goes_to_the_hints_can_be_switched_off(browser: Any, agent: Any) -> None:
    popup = browser.popup()
    key = popup.get_by_role("switch", name="Shift+F2 goes to the hints")
    expect(key).to_be_checked()
    key.uncheck()
    popup.close()
    expect(browser.popup().get_by_role("switch", name="Shift+F2 goes to the hints")).not_to_be_checked()
    assert browser.stored("panelKey") is False


def test_a_refused_asking_says_the_next_step(browser: Any, agent: Any) -> None:
    popup = browser.popup()
    popup.get_by_role("button", name="Connect").click()
    expect(popup.get_by_text("482 913")).to_be_visible()
    agent.asking["state"] = "refused"
    expect(popup.get_by_role("alert").first).to_contain_text("connect again")
    expect(popup.get_by_role("button", name="Connect")).to_be_visible()


def test_access_that_was_taken_back_is_explained(browser: Any, agent: Any) -> None:
    agent.knows_the_browser = False
    browser.store({"token": TOKEN})
    popup = browser.popup()
    expect(popup.get_by_role("alert").first).to_contain_text("its access was taken back")
    assert browser.stored("token") is None


def test_what_an_older_nod_could_not_take_is_told_and_goes_by_itself_after_its_update(browser: Any, agent: Any) -> None:
    agent.version = "0.0.9"
    told = {"client_id": "00000000-0000-4000-8000-000000000001", "platform": "x", "kind": "reply", "post": "x:1"}
    refused = {
        "status": 422,
        "detail": "I do not know the field mood.",
        "agent": "0.0.9",
        "rejected_at": "",
        "queued_at": "",
    }
    acknowledgement = told | {
        "account": {"platform": "x", "handle": "joe"},
        "mood": "glad",
        "at": "2026-11-20T10:00:00Z",
    }
    browser.store({"token": TOKEN, "rejected": [refused | {"acknowledgement": acknowledgement, "at_is": "told"}]})
    popup = browser.popup()
    kept = popup.get_by_text("It is kept, and sent again by itself once Nod is updated.")
    expect(kept).to_be_visible()
    expect(popup.get_by_text("Update Nod: pipx upgrade nod-agent")).to_be_visible()
    assert agent.log == []
    agent.version = "0.1.0"
    expect(kept).to_be_hidden()
    assert agent.log == [acknowledgement]


def test_the_people_who_wait_stand_there_with_a_way_to_them(browser: Any, agent: Any) -> None:
    agent.accounts = [{"platform": "x", "handle": "fox"}]
    agent.nudges = [
        nudge("1", "joe", "Joe Smith", "Joe asks: When does the coupon end?", timedelta(minutes=40)),
        nudge("2", "maya", "Maya", "Maya says something kind", timedelta(minutes=5), needs="nod"),
    ]
    browser.store({"token": TOKEN})
    popup = browser.popup()
    expect(popup.get_by_role("status")).to_have_text("1 person waits for your words.")
    joe = popup.get_by_role("link", name=re.compile("asks: When does the coupon end"))
    expect(joe).to_have_attribute("href", "https://x.com/joe/status/1")
    expect(joe.get_by_text("X, 40 min")).to_be_visible()
    expect(popup.get_by_text("A nod is enough for \u2068Maya\u2069.")).to_be_visible()  # whatever way her letters run


def test_a_link_that_leads_elsewhere_is_none(browser: Any, agent: Any) -> None:
    agent.nudges = [nudge("1", "joe", "Joe", "Joe asks", timedelta(minutes=40), url="https://evil.example/")]
    browser.store({"token": TOKEN})
    popup = browser.popup()
    expect(popup.get_by_text("asks", exact=True)).to_be_visible()
    expect(popup.get_by_role("link")).to_have_count(0)


def test_nobody_waits(browser: Any, agent: Any) -> None:
    agent.accounts = [{"platform": "x", "handle": "fox"}]
    browser.store({"token": TOKEN})
    expect(browser.popup().get_by_role("status")).to_have_text(
        "Nobody waits on the pages I read. I do not read messages."
    )


def test_the_welcome_page_leads_from_nothing_to_the_users_own_mentions(browser: Any, agent: Any) -> None:
    agent.stop()
    welcome = browser.open("welcome/welcome.html")
    expect(welcome.get_by_role("status")).to_have_text("First step: Nod is not running yet.")
    agent.start()
    welcome.get_by_role("button", name="Connect").click()
    expect(welcome.get_by_text("482 913")).to_be_visible()
    agent.asking["state"] = "approved"
    browser.say(
        browser.site("https://x.com/home"),
        {
            "type": "observe",
            "found": {"platform": "x", "handle": "fox", "name": "Fox", "id": None},
            "observation": {"page": {"platform": "x", "kind": "home", "url": "https://x.com/home"}, "posts": []},
        },
    )
    welcome.bring_to_front()
    expect(welcome.get_by_text("Is this you: @fox on X?")).to_be_visible()
    welcome.get_by_role("button", name="Yes").click()
    expect(welcome.get_by_role("status")).to_have_text("All is set.")
    with browser.context.expect_page() as opened:
        welcome.get_by_role("button", name="Open my mentions").click()
    opened.value.wait_for_url("https://x.com/notifications/mentions")
    assert browser.stored("firstNod") == "wanted"
    assert [account["key"] for account in agent.accounts] == ["x:@fox"]


@pytest.mark.parametrize("path", ["popup/popup.html", "welcome/welcome.html"])
def test_the_pages_can_be_used_by_keyboard_alone(browser: Any, agent: Any, path: str) -> None:
    page = browser.open(path)
    expect(page.get_by_role("button", name="Connect")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Connect")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("482 913")).to_be_visible()


@pytest.mark.parametrize("path", ["popup/popup.html", "welcome/welcome.html"])
def test_no_fault_of_accessibility_is_found(browser: Any, agent: Any, path: str) -> None:
    def faults_where(shown: str) -> Any:
        expect(page.get_by_text(shown).first).to_be_visible()
        return [
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce") or page.evaluate(FAULTS)
            for scheme in ("light", "dark")
        ]

    agent.stop()
    page = browser.open(path)
    page.evaluate(AXE.read_text())
    assert faults_where("nod run") == [[], []]
    agent.start()
    page.get_by_role("button", name="Connect").click()
    assert faults_where("482 913") == [[], []]
    agent.nudges = [nudge("1", "joe", "Joe", "Joe asks", timedelta(minutes=40))]
    browser.store({"found": [{"platform": "x", "handle": "fox"}], "paused": {"x": True, "facebook": False}})
    agent.asking["state"] = "approved"
    page.bring_to_front()
    assert faults_where("Is this you") == [[], []]
