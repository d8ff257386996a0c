"""Another extension meddles with a page on which chips stand: each chip stays on its post, with its words, or goes."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser

POSTS = """const posts = all(location.hostname === "x.com" ? "article[data-testid=tweet]" : "[data-replica]:has([data-ad-rendering-role])");"""
MEDDLING = {
    "copies of posts and of their marks": """const copies = posts.map((post) => post.cloneNode(true));
      posts.slice(1).forEach((post, at) => post.prepend(copies[at]));
      for (const post of posts) { const around = post.cloneNode(false); post.replaceWith(around); around.append(post); }""",
    "a translator and a dark mode": """const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
      while (walk.nextNode()) if (walk.currentNode.nodeValue.trim() && !/^(SCRIPT|STYLE)$/.test(walk.currentNode.parentNode.tagName)) texts.push(walk.currentNode);
      for (const text of texts) { const font = document.createElement("font"); font.append([...text.nodeValue].reverse().join("")); text.replaceWith(font); }
      for (const one of all("article, [data-replica] *")) if (!one.hasAttribute("data-nod")) one.className += " dark";
      document.body.style.backgroundColor = "rgb(0, 0, 0)";""",
}
# The chips after each of thirty paintings, with idle time for a look in between.
WATCHED = f"""(async () => {{
  const told = [];
  for (let frame = 0; frame < 30; frame += 1) {{
    await new Promise(requestAnimationFrame);
    await new Promise((done) => requestIdleCallback(done, {{timeout: 60}}));
    told.push({nod.CHIPS});
  }}
  return told;
}})()"""


@pytest.mark.timeout(120)
@pytest.mark.parametrize("meddling", MEDDLING)
def test_chips_stay_with_their_posts_whatever_another_extension_does(
    browser: Browser, agent: Agent, now: datetime, meddling: str
) -> None:
    nod.connected(browser, agent)
    for name in ("x/status", "facebook/post-dialog"):
        page = browser.open(nod.address(name, now))
        nod.confirm_account(page)
        before = nod.settled_chips(page, name, "en")
        assert before
        page.js(f"(() => {{ {POSTS} {MEDDLING[meddling]} }})()")
        for shown in page.js(WATCHED):
            assert shown.items() <= before.items()
        page.close()
    assert browser.errors == []
