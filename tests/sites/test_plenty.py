"""More than anybody reads: ten thousand comments at once, five thousand posts one after another."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sites import facebook_shapes as facebook
from tests.sites.x_shapes import page, post, post_id

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

POST = "https://www.facebook.com/noa.k/posts/500"
OWN = facebook.body("/noa.k", "Noa Keller", "My fox", facebook.shown_time("/noa.k/posts/500"))
MANY = 10_000

# Looks as the extension does: a survey, then reading in slices. The longest that the page had to wait at once.
IN_SLICES = """([url]) => { const address = new URL(url), site = sites.siteFor(address), seen = sites.posts(site), waits = [];
  const timed = (work) => { const t = performance.now(), done = work(); waits.push(performance.now() - t); return done; };
  for (let left = true; left; ) {
    const survey = timed(() => site.survey(document, address, 0));
    left = timed(() => seen.take(survey, () => performance.now()));
    if (!left) timed(() => sites.coverage(survey, seen.outcomes(), seen.earlier()));
    if (waits.length > 20_000) break;
  }
  const [first, ...later] = waits;
  return {read: seen.outcomes().length + seen.earlier().read, first, looks: waits.length, total: waits.reduce((a, b) => a + b, 0)}; }"""


def test_ten_thousand_comments_are_all_read(tab: Any) -> None:
    comments = facebook.thread(*(facebook.comment(f"/p.{n}", f"P {n}", 1000 + n, "Words") for n in range(MANY)))
    tab.open(POST, facebook.page(facebook.dialog(OWN, comments)))
    found = tab.ask(IN_SLICES, [POST])
    print(found)
    assert found["read"] == MANY + 1


MEMORY = """([make, count]) => { const address = new URL(location.href), site = sites.siteFor(address), seen = globalThis.seen = sites.posts(site);
  const list = document.querySelector(make).parentElement, pattern = (globalThis.pattern ??= document.querySelector(make).cloneNode(true));
  const first = "FIRST";
  list.replaceChildren();
  for (let at = 0; at < count; at += 10) {
    for (let n = at; n < at + 10; n += 1) {
      const cell = pattern.cloneNode(true);
      cell.innerHTML = cell.innerHTML.replaceAll(first, String(BigInt(first) + BigInt(n))).replaceAll("words of", `words ${n} of`);
      list.append(cell);
    }
    while (list.children.length > 30) list.firstElementChild.remove();
    const survey = site.survey(document, address, 0);
    while (seen.take(survey, () => performance.now())) {}
    sites.coverage(survey, seen.outcomes(), seen.earlier());
    for (const one of seen.unsent()) seen.told(one.id, one.json, one.id, {kept: true, nudge: null, person: null, withheld: null});
  }
  return seen.outcomes().length + seen.earlier().read; }"""


def held(tab: Any) -> tuple[float, float]:
    """Megabytes of script and nodes of the page that nothing lets go of."""
    session = tab.page.context.new_cdp_session(tab.page)
    session.send("Performance.enable")
    session.send("HeapProfiler.enable")
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
    found = {entry["name"]: entry["value"] for entry in session.send("Performance.getMetrics")["metrics"]}
    session.detach()
    return found["JSHeapUsedSize"] / 1e6, found["Nodes"]


def test_five_thousand_posts_leave_little_in_the_tabs_memory(tab: Any) -> None:
    home = "https://x.com/home"
    tab.open(home, page(*(post("maya_p", "Maya", n, "Some words of mine. " * 10) for n in range(30))))
    tab.ask(MEMORY.replace("FIRST", post_id(0)), ["[data-testid=cellInnerDiv]", 300])
    megabytes, nodes = held(tab)
    assert tab.ask(MEMORY.replace("FIRST", post_id(0)), ["[data-testid=cellInnerDiv]", 5_000]) == 5_000
    more_megabytes, more_nodes = held(tab)
    print(f"5,000 posts: {more_megabytes - megabytes:.1f} MB and {more_nodes - nodes:.0f} nodes more")
    assert more_megabytes - megabytes < 10
    assert more_nodes - nodes < 2_000
