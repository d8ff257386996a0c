"""The boxes of both sites in which a user writes, and a fake agent beside which they do."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.browser import nod
from tests.browser.driver import Browser, Tab
from tests.browser_background.fake_agent import TOKEN, FakeAgent

JOE = "all('[data-replica=joe-coupon]').at(-1)"
X_REPLY = f"{JOE}.querySelector('[data-testid=reply]')"
FB_REPLY = f"{JOE}.querySelector('.reply')"
FB_REPLY_BOX = f"{JOE}.closest('.thread').querySelector('.replies [role=textbox]')"
ACCOUNTS = [
    {"platform": "x", "handle": "robinvale", "name": "Robin Vale", "id": None, "key": "x:@robinvale"},
    {
        "platform": "facebook",
        "handle": None,
        "name": "Robin Vale",
        "id": "100077700001",
        "key": "facebook:100077700001",
    },
]
PANEL = "all('.panel').find((one) => one.checkVisibility())"


@dataclass(frozen=True)
class Composer:
    """``opens`` is pressed to get the box (null: it stands there); ``line`` begins a new line, ``sends`` is a key."""

    name: str
    page: str
    box: str
    opens: str | None = None
    line: str = "Enter"
    sends: str = "Control+Enter"
    kind: str = "reply"

    def open(self, browser: Browser, now: datetime, **query: str) -> Tab:
        """The page, read, with the box on it and the caret in the box."""
        page = browser.open(nod.address(self.page, now, **query))
        page.wait_for("all('[contenteditable]').every((one) => one.replicaEditor || one.closest('template'))")
        if self.opens:
            page.click(self.opens)
        page.write(self.box, "")
        return page

    def text(self, page: Tab) -> str:
        """What the site's editor holds."""
        return str(page.js(f"{self.box}.replicaEditor.text()"))


X_DIALOG = Composer("x dialog", "x/mentions", "all('[role=dialog] [data-testid=tweetTextarea_0]')[0]", X_REPLY)
X_INLINE = Composer("x inline", "x/status", "all('main [data-testid=tweetTextarea_0]')[0]")
X_POST = Composer("x post", "x/home", "all('main [data-testid=tweetTextarea_0]')[0]", kind="post")
FB_COMMENT = Composer(
    "facebook comment",
    "facebook/post-dialog",
    "all('.dialog [role=textbox]').at(-1)",
    line="Shift+Enter",
    sends="Enter",
    kind="comment",
)
FB_ANSWER = Composer(
    "facebook reply", "facebook/post-dialog", FB_REPLY_BOX, FB_REPLY, line="Shift+Enter", sends="Enter"
)
FB_POST = Composer(
    "facebook post", "facebook/home", "all('.own-post [role=textbox]')[0]", "all('.start .pill')[0]", kind="post"
)
ALL = [X_DIALOG, X_INLINE, X_POST, FB_COMMENT, FB_ANSWER, FB_POST]


def connect(browser: Browser, agent: FakeAgent, **stored: Any) -> None:
    """As after pairing, with both accounts confirmed."""
    agent.accounts = ACCOUNTS
    browser.store(port=agent.port, token=TOKEN, me={"accounts": ACCOUNTS, "watch": []}, **stored)


def heard(page: Tab, agent: FakeAgent, text: str, within: float = 10) -> dict[str, Any]:
    """The draft with these words, once the agent was asked about it; white space does not count."""

    def asked() -> dict[str, Any] | None:
        return next((draft for draft in reversed(agent.drafts) if draft["text"].split() == text.split()), None)

    found: dict[str, Any] | None = until(page, asked, within)
    assert found, f"the agent was not asked about {text!r}, only {[draft['text'] for draft in agent.drafts]}"
    return found


def told(page: Tab, agent: FakeAgent, count: int) -> None:
    """Returns once the agent was told so often what became of a hint; fails where that never comes."""
    assert until(page, lambda: len(agent.feedback) >= count), agent.feedback


def until(page: Tab, look: Callable[[], Any], within: float = 10) -> Any:
    """What ``look`` finds, looked for at every frame of the page, at the last what it found in the end."""
    end = time.monotonic() + within
    while not (found := look()) and time.monotonic() < end:
        page.js("new Promise((done) => requestAnimationFrame(() => done(true)))")
    return found


def shown(page: Tab) -> list[str]:
    """The messages of the hints that are seen, from the top."""
    return list(page.js("all('.hint .message, .strongest').filter((one) => one.checkVisibility()).map(textOf)"))
