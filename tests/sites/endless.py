"""An endless list: 500 posts scroll by in 50 steps, thirty of them mounted at once, and the reader looks at each step.

A look is all that happens between two paintings: the survey, the look whether each mounted post is still as it was, and
what coverage says. Reading is what a post costs once. Both are metered: by the calls into the page that they make, which
are the same on every machine, or by the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.sites import facebook_shapes as facebook
from tests.sites.reading import Tab
from tests.sites.x_shapes import page, post, quote

POSTS = 500
CALLS = "domCalls.count"
CLOCK = "performance.now()"

SCROLL = """([url, make]) => {
  const address = new URL(url), site = sites.siteFor(address), parts = [...document.querySelectorAll(make)], list = parts[0].parentElement;
  const looks = [], reads = [], paints = [], spent = () => METER;
  let reading = 0, times = 0;
  const seen = sites.posts({readPost(element, survey) {
    const before = spent(), outcome = site.readPost(element, survey);
    reading += spent() - before;
    times += 1;
    return outcome;
  }});
  const look = () => {
    reading = 0;
    const before = spent();
    const survey = site.survey(document, address, 0);
    while (seen.take(survey, () => performance.now())) {}
    const {health} = sites.coverage(survey, seen.outcomes(), seen.earlier());
    if (health !== "ok") throw new Error(health);
    return spent() - before - reading;
  };
  for (const part of parts) part.remove();
  for (let at = 0; at < parts.length; at += 10) {
    const before = spent();
    list.append(...parts.slice(at, at + 10));
    for (const gone of parts.slice(Math.max(0, at - 30), Math.max(0, at - 20))) gone.remove();
    document.documentElement.offsetHeight;
    paints.push(spent() - before);
    looks.push(look());
    reads.push(reading);
  }
  return {posts: seen.outcomes().length, times, looks, reads, paints, again: look()};
}"""


# What stands around the list is asked for again once a second: on a busy machine in the middle of the steps.
STOPPED = "() => { const now = performance.now(); performance.now = () => now; }"


@dataclass(frozen=True)
class Endless:
    """A page with all posts in it, and the selector of one row of its list."""

    site: str
    url: str
    html: str
    row: str

    def scrolled(self, tab: Tab, meter: str) -> dict[str, Any]:
        """Opens the page anew and scrolls through it.

        ``posts``: how many the reader knows at the end; ``times``: how often it read one. Spent at each of the fifty
        steps, in the meter's unit: ``looks``, ``reads``, and ``paints``, which the page itself needs to show the ten
        new rows; ``again`` is one more look, at a page where nothing happened.
        """
        tab.open(self.url, self.html)
        if meter == CALLS:
            tab.ask(STOPPED)
            tab.count()
        found = tab.ask(SCROLL.replace("METER", meter), [self.url, self.row])
        assert isinstance(found, dict)
        return found


def on_x() -> Endless:
    """A timeline of X, every third post with another quoted in it."""
    posts = (
        post(f"p_{n}", f"P {n}", n, "Words " * 30, extra=quote("q_q", "Q", "quoted") if n % 3 == 0 else "")
        for n in range(POSTS)
    )
    return Endless("x", "https://x.com/home", page(*posts), "[data-testid=cellInnerDiv]")


def on_facebook() -> Endless:
    """The comments under one post of Facebook, in its dialog."""
    own = facebook.body("/noa.k", "Noa Keller", "My fox", facebook.shown_time("/noa.k/posts/500"))
    comments = facebook.thread(
        *(
            facebook.comment(f"/p.{n}", f"P {n}", 1000 + n, "Words " * 20).replace("<div", "<div class=c", 1)
            for n in range(POSTS)
        )
    )
    html = facebook.page(facebook.dialog(own, comments))
    return Endless("facebook", "https://www.facebook.com/noa.k/posts/500", html, "div:has(> .c)")
