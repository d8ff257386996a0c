"""What a user does with Nod, step by step, by what they see; and which chips stand on a page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab
from tests.replicas import serve

EXPECTED: dict[str, Any] = json.loads((Path(__file__).parents[1] / "replicas" / "expected.json").read_text())
#: Every page of the user's own account that holds posts; one in the name of a page is read in tests/sites.
PAGES = [name for name, page in EXPECTED["pages"].items() if page["posts"] and "account" not in page]
#: One of each sort: what is read alike in every language is tried in two more here, and in all of them in tests/sites.
FIRST_PAGES = PAGES[:7]
REPLIES_HIDDEN = "replies hidden"  # the words of a chip that cannot tell

# The chips that are seen, by the post that they stand in: {key: words}.
CHIPS = """Object.fromEntries(all("[data-replica] [data-nod]")
  .filter((host) => host.checkVisibility() && textOf(host))
  .map((host) => [host.closest("[data-replica]").dataset.replica, textOf(host)]))"""
# What Nod says anywhere on the page outside posts: the line at the page's edge.
EDGE = """all("[data-nod]").filter((host) => !host.closest("[data-replica]")).map(textOf).join(" ")"""


def connect(browser: Browser, agent: Agent) -> None:
    """Connect in the popup, Approve on the page that the agent opens: the two clicks of pairing."""
    browser.store(port=agent.port)
    popup = browser.open_extension("popup/popup.html")
    popup.click('role("button", "Connect")')
    code = popup.wait_for('all(".code")[0]?.textContent.replace(/\\D/g, "")')
    approving = browser.open(agent.next_link())
    assert approving.wait_for('all(".code")[0]?.textContent.replace(/\\D/g, "")') == code
    approving.click('role("button", "Approve")')
    approving.wait_for("/is let in/.test(textOf(document.body))")
    approving.close()
    popup.to_front()
    # On a busy machine the agent may answer too late for the popup; it looks again by itself.
    popup.wait_for("document.body.dataset.state === 'running'", within=30)
    popup.close()


def connected(browser: Browser, agent: Agent) -> None:
    """The browser as ``connect`` leaves it, where a test is not about that."""
    browser.store(port=agent.port, token=agent.let_in(browser.base))
    assert browser.tell_background({"type": "status"})["state"] == "running"


def confirm_account(page: Tab) -> str:
    """Says yes to "Is this you?" on the page; gives the words that were asked."""
    asked = str(page.wait_for(f"/Is this you/.test({EDGE}) && {EDGE}"))
    page.click('role("button", "Yes")')
    return asked


def has_read(page: Tab) -> str:
    """Waits until the line at the edge says that the page was read; gives its words."""
    done = f"/wait[s]? on this page|do not read this kind|cannot read/.test({EDGE}) && {EDGE}"
    return str(page.wait_for(done, within=20))


def chips(page: Tab) -> dict[str, str]:
    """The chips that stand on the page: post's key to the chip's words."""
    return dict(page.js(CHIPS))


def settled_chips(page: Tab, name: str, lang: str) -> dict[str, str]:
    """The chips once all that are expected stand there; after ten seconds those that do."""
    wanted = [key for key, post in expected_posts(name, lang).items() if post["chip"] != "none"]
    has_read(page)
    with suppress(TimeoutError):
        page.wait_for(f"{json.dumps(wanted)}.every((key) => key in {CHIPS})")
    return chips(page)


def address(page: str, now: datetime, **query: str) -> str:
    """The address of a replica such as ``x/home``."""
    url = serve.fill(EXPECTED["pages"][page]["url"], now)
    return (
        url + ("&" if "?" in url else "?") + "&".join(f"{name}={value}" for name, value in query.items())
        if query
        else url
    )


def expected_posts(page: str, lang: str) -> dict[str, dict[str, Any]]:
    """What is expected of each post of a page in a variant."""
    return {key: post | post.get(lang, {}) for key, post in EXPECTED["pages"][page]["posts"].items()}


def differences(page: str, lang: str, shown: dict[str, str]) -> Iterable[str]:
    """One sentence for each post whose chip is not the expected one."""
    for key, post in expected_posts(page, lang).items():
        words = shown.get(key)
        says_hidden = words is not None and REPLIES_HIDDEN in words
        if post["chip"] == "nudge" and words is None:
            yield f"{page} ({lang}): {key} has no chip"
        elif post["chip"] == "nudge" and says_hidden:
            yield f"{page} ({lang}): {key} should be a nudge, its chip says: {words}"
        elif post["chip"] == "withheld" and not says_hidden:
            yield f"{page} ({lang}): {key} should say that replies are hidden, it says: {words}"
        elif post["chip"] == "none" and words is not None:
            yield f"{page} ({lang}): {key} ({post['why']}) has a chip: {words}"


def reasons(agent: Agent) -> dict[str, set[str]]:
    """The reasons of all that waits, by each post of a nudge: ``{"x:179…": {"question", "mention"}}``."""
    return {post: {reason["id"] for reason in nudge["reasons"]} for nudge in agent.waiting() for post in nudge["posts"]}


def wrong_reasons(page: str, lang: str, now: datetime, found: dict[str, set[str]]) -> Iterable[str]:
    """One sentence for each nudge that lacks a reason or has one too many."""
    beside = {"mention", "reply", "comment", "share", "first-contact"}
    for key, post in expected_posts(page, lang).items():
        if post["chip"] != "nudge":
            continue
        post_key = f"{re.split('/', page)[0]}:{serve.fill(post['id'], now)}"
        given, wanted = found.get(post_key, set()), set(post["reasons"])
        if wanted - given or given - wanted - beside:
            yield f"{page} ({lang}): {key} waits for {sorted(given)}, expected {sorted(wanted)}"
