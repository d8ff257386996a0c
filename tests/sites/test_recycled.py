"""A list uses its nodes again: a chip stands on its own post or nowhere, and a page that is still is not looked at again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sites import facebook_shapes as facebook
from tests.sites.x_shapes import page, post

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

HOME = "https://www.facebook.com/"
JOE = facebook.SHAPES["article with a place in the list"].format(
    facebook.body("/joe.s", "Joe Smith", "When do you come?", facebook.shown_time("/joe.s/posts/501"))
)

# A chip on every post that the page shows; then the first post's node becomes another, and the page comes to rest.
RECYCLE = """async (url) => {
  const site = sites.siteFor(new URL(url)), seen = sites.posts(site), ending = new AbortController();
  const nudge = ({id}) => ({id: "n" + id, state: "waiting", post: id, posts: [id], reasons: [], needs: "words", waiting_since: "2026-11-20T09:30:00Z"});
  const shown = sites.chips({act() {}, about() {}, options: () => ({debug: true, theme: "light"}), shows: site.shows});
  let looks = 0;
  const look = () => {
    looks += 1;
    const left = seen.take(site.survey(document, new URL(url)), () => 0);
    for (const one of seen.unsent()) seen.told(one.id, one.json, one.id, {nudge: one.post.id && nudge(one), person: null, withheld: null, kept: true});
    shown.show(seen.mounted());
    return left;
  };
  const chips = () => [...document.querySelectorAll("[data-nod]")].map((host) => host.closest("article, [role=article]").textContent.includes("Buy now") ? "wrong" : "right");
  const idle = () => new Promise((done) => requestIdleCallback(done));
  const rest = async () => { let before = -1; for (let turn = 0; turn < 20 && looks !== before; turn += 1) {
    before = looks;
    for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
    await idle();
  } return looks === before; };
  sites.watch(document, look, ending.signal, shown.dropStale).soon();
  await rest();
  const before = chips();
  CHANGE;
  await Promise.resolve();
  const atOnce = chips(), rested = await rest(), after = chips();
  ending.abort();
  return {before, atOnce, after, rested}; }"""

# X's name stands in a row of its own, which the chip joins.
WRAP = """() => { for (const name of document.querySelectorAll("[data-testid=User-Name]")) {
  const row = document.createElement("div"), column = document.createElement("div");
  name.replaceWith(row);
  row.append(column);
  column.append(name);
} }"""


def recycled(tab: Any, url: str, change: str) -> Any:
    return tab.ask(RECYCLE.replace("CHANGE", change), url)


def test_a_node_of_x_that_becomes_a_paid_post_loses_its_chip_for_good(tab: Any) -> None:
    home = "https://x.com/home"
    tab.open(home, page(post("joe", "Joe", 2, "When?"), post("ann", "Ann", 3, "Hi")))
    tab.ask(WRAP)
    change = """{ const article = document.querySelector("article");
      article.parentElement.dataset.testid = "placementTracking";
      for (const a of article.querySelectorAll("a[href*='/status/']")) a.remove();
      for (const a of article.querySelectorAll("[href='/joe']")) a.setAttribute("href", "/brand");
      article.querySelector("[data-testid^=UserAvatar]").dataset.testid = "UserAvatar-Container-brand";
      article.querySelector("[data-testid=tweetText]").textContent = "Buy now"; }"""
    told = recycled(tab, home, change)
    assert told == {"before": ["right", "right"], "atOnce": ["right"], "after": ["right"], "rested": True}


def test_a_node_of_facebook_that_becomes_a_post_without_an_address_loses_its_chip(tab: Any) -> None:
    tab.open(HOME, facebook.page(facebook.feed(JOE)))
    change = """{ const post = document.querySelector("[role=article]");
      post.querySelector("a[href*='/posts/501']").setAttribute("href", "?__cft__[0]=AZ");
      for (const a of post.querySelectorAll("a[href^='/joe.s']")) { a.setAttribute("href", "/kim.l"); a.firstElementChild.textContent = "Kim L"; }
      post.querySelector("[data-ad-preview] [dir=auto]").textContent = "Buy now"; }"""
    told = recycled(tab, HOME, change)
    assert told == {"before": ["right"], "atOnce": [], "after": [], "rested": True}


def test_a_post_of_facebook_whose_id_is_hidden_is_told_with_all_that_it_shows(tab: Any) -> None:
    hidden = facebook.body("/joe.s", "Joe Smith", "Noa, when do you come?", facebook.SCRAMBLED)
    tab.open(HOME, facebook.page(facebook.feed(JOE, hidden)))
    told = tab.ask(
        """(url) => { const site = sites.siteFor(new URL(url)), seen = sites.posts(site), survey = site.survey(document, new URL(url));
        seen.take(survey, () => 0);
        const {health, seen: count, read} = sites.coverage(survey, seen.outcomes(), seen.earlier());
        return [seen.unsent().map(({post}) => [post.id, post.text]), health, count, read, seen.mounted().every((one) => site.shows(one.element, one.id))]; }""",
        HOME,
    )
    assert told == [[["501", "When do you come?"], [None, "Noa, when do you come?"]], "ok", 2, 2, True]


@pytest.mark.parametrize("what", ["author", "link"])
def test_a_post_of_facebook_that_changes_its_author_or_loses_its_link_is_another(tab: Any, what: str) -> None:
    tab.open(HOME, facebook.page(facebook.feed(JOE)))
    told = tab.ask(
        """([what]) => { const site = sites.siteFor(new URL(location.href)), post = document.querySelector("[role=article]");
        const shows = [site.shows(post, "501"), site.shows(post, "501")];
        if (what === "link") post.querySelector("a[href*='/posts/501']").setAttribute("href", "?__cft__[0]=AZ");
        else for (const a of post.querySelectorAll("h3 a")) a.setAttribute("href", "/kim.l");
        return [...shows, site.shows(post, "501")]; }""",
        [what],
    )
    assert told == [True, True, False]


def test_a_post_of_facebook_whose_id_is_told_by_other_things_than_a_link_keeps_its_chip(tab: Any) -> None:
    url = "https://www.facebook.com/joe.s/posts/501"
    hidden = JOE.replace(facebook.shown_time("/joe.s/posts/501"), facebook.SCRAMBLED)
    tab.open(url, facebook.page(hidden))
    told = recycled(tab, url, "document.querySelector('[role=article]').append(document.createElement('i'))")
    assert told == {"before": ["right"], "atOnce": ["right"], "after": ["right"], "rested": True}


def test_a_chip_follows_the_sites_theme(tab: Any) -> None:
    tab.open(HOME, facebook.page(facebook.feed(JOE)))
    told = tab.ask(
        """() => { const shown = sites.chips({act() {}, about() {}, options: () => ({debug: true, theme: "light"}), shows: () => true});
        const element = document.querySelector("[role=article]"), anchor = element.querySelector("h3");
        const nudge = {id: "n", state: "waiting", post: "k", posts: ["k"], reasons: [], needs: "words", waiting_since: "2026-11-20T09:30:00Z"};
        shown.show([{id: "501", key: "k", element, anchor, post: {author: {name: "Joe"}}, answer: {nudge, person: null, withheld: null}}]);
        const theme = () => document.querySelector("[data-nod]").shadowRoot.querySelector("[data-theme]").dataset.theme;
        const before = theme();
        shown.setTheme("dark");
        return [before, theme()]; }"""
    )
    assert told == ["light", "dark"]
