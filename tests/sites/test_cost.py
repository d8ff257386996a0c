"""What looking at a page costs: 500 posts scroll by, thirty of them mounted at once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sites import facebook_shapes as facebook
from tests.sites.x_shapes import page, post, quote

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

MOST_OF_ALL = 1500
"""Milliseconds for 50 looks or 500 reads: far above what they cost (about 100), far below what a quadratic mistake costs."""

SCROLL = """([url, make]) => {
  const address = new URL(url), site = sites.siteFor(address), parts = [...document.querySelectorAll(make)], list = parts[0].parentElement;
  const surveys = [], reads = [], known = new Set();
  for (const part of parts) part.remove();
  for (let at = 0; at < parts.length; at += 10) {
    for (const part of parts.slice(at, at + 10)) list.append(part);
    while (list.querySelectorAll(make).length > 30) list.querySelector(make).remove();
    let t = performance.now();
    const survey = site.survey(document, address, 0);
    const ids = survey.posts.map((element) => [survey.id(element), survey.stamp(element)][0]);
    surveys.push(performance.now() - t);
    for (const [index, element] of survey.posts.entries()) {
      const id = ids[index];
      if (known.has(id)) continue;
      t = performance.now();
      const outcome = site.readPost(element, survey);
      reads.push(performance.now() - t);
      if ("post" in outcome) known.add(id);
    }
  }
  const p95 = (list) => list.sort((a, b) => a - b)[Math.floor(list.length * 0.95)];
  const sum = (list) => list.reduce((a, b) => a + b, 0);
  return {posts: known.size, survey95: p95(surveys), read95: p95(reads), surveys: sum(surveys), reads: sum(reads)};
}"""


def told(site: str, cost: dict[str, float]) -> None:
    print(f"{site}: {cost['posts']} posts, survey p95 {cost['survey95']:.2f} ms, readPost p95 {cost['read95']:.2f} ms, "
          f"all surveys {cost['surveys']:.0f} ms, all reads {cost['reads']:.0f} ms")  # fmt: skip


def test_five_hundred_posts_of_x_cost_little(tab: Any) -> None:
    posts = (
        post(f"p_{n}", f"P {n}", n, "Words " * 30, extra=quote("q_q", "Q", "quoted") if n % 3 == 0 else "")
        for n in range(500)
    )
    tab.open("https://x.com/home", page(*posts))
    cost = tab.ask(SCROLL, ["https://x.com/home", "[data-testid=cellInnerDiv]"])
    told("x", cost)
    assert cost["posts"] == 500
    assert cost["surveys"] < MOST_OF_ALL
    assert cost["reads"] < MOST_OF_ALL


def test_five_hundred_comments_of_facebook_cost_little(tab: Any) -> None:
    own = facebook.body("/noa.k", "Noa Keller", "My fox", facebook.shown_time("/noa.k/posts/500"))
    comments = facebook.thread(
        *(
            facebook.comment(f"/p.{n}", f"P {n}", 1000 + n, "Words " * 20).replace("<div", "<div class=c", 1)
            for n in range(500)
        )
    )
    tab.open("https://www.facebook.com/noa.k/posts/500", facebook.page(facebook.dialog(own, comments)))
    cost = tab.ask(SCROLL, ["https://www.facebook.com/noa.k/posts/500", "div:has(> .c)"])
    told("facebook", cost)
    assert cost["posts"] == 501
    assert cost["surveys"] < MOST_OF_ALL
    assert cost["reads"] < MOST_OF_ALL
