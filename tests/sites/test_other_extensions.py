"""Another extension works on the same page: wraps, moves, inserts, copies marks, translates, hides. What is read is right or absent.

Each meddling is done on every kind of page of its site, once before Nod looks at all and once after it has looked, and the
reading is compared with that of the untouched page: no author, name, word or relation may be another one than before.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.sites import mutate
from tests.sites.reading import PER_ELEMENT, Tab

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

PAGES = {
    "x": ["x/status", "x/home", "x/mentions", "x/photo"],
    "facebook": ["facebook/post-dialog", "facebook/home", "facebook/group-post", "facebook/group"],
}

# `posts`: roots of posts and comments; `names`, `words`: what holds the author and the words of one.
TOOLS = """
const X = location.hostname === "x.com";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const posts = all(X ? "article[data-testid=tweet]" : "[data-replica]");
const names = X ? "[data-testid=User-Name]" : "[data-ad-rendering-role=profile_name], a[aria-hidden=false]";
const words = X ? "[data-testid=tweetText]" : "[data-ad-rendering-role=story_message], span[dir=auto][lang]";
const made = (html) => { const t = document.createElement("template"); t.innerHTML = html; return t.content.firstElementChild; };
const texts = (root) => { const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode()) if (walk.currentNode.nodeValue.trim()) found.push(walk.currentNode); return found; };
const wrap = (node, around) => { node.replaceWith(around); around.append(node); };
"""

BOTH = {
    "a wrapper around each post": "for (const p of posts) wrap(p, made('<div class=ext><div></div></div>'))",
    "a wrapper with a role around each post": "for (const p of posts) wrap(p, made('<div role=article aria-label=CRM></div>'))",
    "a wrapper with the post's own marks": """for (const p of posts) { const w = p.cloneNode(false); w.removeAttribute("data-replica"); wrap(p, w); }""",
    "wrappers inside, around names and words": "for (const p of posts) for (const n of all(names + ',' + words, p)) wrap(n, made('<span class=ext></span>'))",
    "a note before the words": "for (const n of all(words)) n.before(made('<div class=ext dir=auto>My note: called on <b>Monday</b></div>'))",
    "a note with the words' marks before them": """for (const n of all(words)) { const c = n.cloneNode(false); c.textContent = "My own note"; n.before(c); }""",
    "a note with the words' marks after them": """for (const n of all(words)) { const c = n.cloneNode(false); c.textContent = "My own note"; n.after(c); }""",
    "somebody else's name block before the name": """const n = all(names), last = n.at(-1).cloneNode(true); for (const one of n.slice(0, -1)) one.before(last.cloneNode(true))""",
    "somebody else's name block after the name": """const n = all(names), last = n.at(-1).cloneNode(true); for (const one of n.slice(0, -1)) one.after(last.cloneNode(true))""",
    "names moved into the post before": "const n = all(names); n.slice(1).forEach((one, at) => n[at].parentElement.append(one))",
    "words moved into the post before": "const n = all(words); n.slice(1).forEach((one, at) => n[at].after(one))",
    "words moved out of their posts": "for (const n of all(words)) document.body.append(n)",
    "names moved out of their posts": "for (const n of all(names)) document.body.append(n)",
    "pictures moved out of their posts": "for (const n of all('[data-testid^=UserAvatar-Container-], a[aria-hidden=true]')) document.body.append(n)",
    "buttons moved out of their posts": "for (const n of all('[role=group], [role=button], ul')) document.body.append(n)",
    "posts in another order": "const part = (p) => p.closest('[role=dialog], main'); for (const p of posts.slice(1).reverse()) if (part(p) === part(posts[0]) && !p.contains(posts[0])) posts[0].parentElement.append(p)",
    "posts taken away": "for (const c of all('[data-testid=cellInnerDiv]')) c.style.cssText += '; height: 120px; position: absolute'; posts.forEach((p, at) => at % 5 === 3 && (p.closest('[data-testid=cellInnerDiv]') ?? p).remove())",
    "half of the posts emptied": "posts.forEach((p, at) => at % 2 && p.replaceChildren())",
    "a translator that wraps": "for (const t of texts(document.body)) { const f = document.createElement('font'); f.append(document.createElement('font')); f.firstChild.append([...t.nodeValue].reverse().join('')); t.replaceWith(f); }",
    "a translator that adds beneath": """for (const n of all(names + ',' + words)) for (const t of texts(n)) t.after(made('<font class="notranslate"><br><font>' + [...t.nodeValue].reverse().join('').replace(/[<&]/g, '') + '</font></font>'))""",
    "a dark mode": """document.documentElement.className = "dark-reader"; document.body.style.cssText = "background: black !important"; for (const e of all("*")) { e.className = "dr " + e.className; if (e.style.transform) e.style.cssText += ";--dr-bg: #111; color: #eee"; else e.setAttribute("style", "color: #eee"); }""",
    "a dark mode that rewrites styles whole": """for (const e of all("*")) { e.setAttribute("class", "dr"); e.setAttribute("style", "color: #eee !important"); }""",
    "a sidebar with articles": """document.body.append(made('<aside role=main><div role=article aria-label=Lead tabindex=0><h3><a role=link tabindex=0 href="/sidebar.person">Sidebar Person</a></h3><span dir=auto lang=en>Said something</span></div><article role=article><a href="/sidebar_person">Sidebar</a><p>Words</p></article></aside>'))""",
    "a sidebar with articles in the column": """posts[0].parentElement.append(made('<aside><div role=article aria-label=Lead tabindex=0><a role=link tabindex=0 aria-hidden=false href="/sidebar.person">Sidebar Person</a><span dir=auto lang=en>Said something</span></div><article role=article><a role=link href="/sidebar_person">@sidebar_person</a><p>Words</p></article></aside>'))""",
    "a card with an article in each post": """for (const p of posts) p.append(made('<div role=article aria-label=Lead tabindex=0><a role=link tabindex=0 aria-hidden=false href="/sidebar.person">Sidebar Person</a><span dir=auto lang=en>Said something</span></div>'))""",
    "each post shown a second time in a sidebar": "const side = made('<aside></aside>'); document.body.append(side); for (const p of posts) side.append(p.cloneNode(true))",
    "each post shown a second time beside itself": "for (const p of posts) p.after(p.cloneNode(true))",
    "the post before shown inside each post": "const whole = posts.filter((p) => X || p.querySelector('[data-ad-rendering-role]')), copies = whole.map((p) => p.cloneNode(true)); whole.slice(1).forEach((p, at) => p.prepend(copies[at]))",
    "a preview of the first post in each dialog of its own": "document.body.append(made('<div role=dialog></div>')); all('[role=dialog]').at(-1).append(posts[0].cloneNode(true))",
    "a person's link in each post": """for (const p of posts) { p.prepend(made('<a role=link tabindex=0 href="/sidebar_person">@sidebar_person</a>')); p.append(made('<a role=link tabindex=0 href="/sidebar_person">@sidebar_person</a>')); }""",
    "marks of Nod's own on foreign nodes": """for (const n of all(names)) n.after(made('<div data-nod="chip">2h waits for you</div>'))""",
}  # fmt: skip
X_ALONE = {
    "a row around each row": "for (const c of all('[data-testid=cellInnerDiv]')) { const w = c.cloneNode(false); wrap(c, w); }",
    "a row inside each row": "for (const p of posts) wrap(p, made('<div data-testid=cellInnerDiv></div>'))",
    "a banner in each gap": "for (const c of all('[data-testid=cellInnerDiv]')) if (!c.textContent.trim()) c.append(made('<p>Hidden by Calm</p>'))",
    "a button in each gap": "for (const c of all('[data-testid=cellInnerDiv]')) if (!c.textContent.trim()) c.append(made('<button>Hidden by Calm</button>'))",
    "a liked mark in each post": "for (const p of posts) p.append(made('<button data-testid=unlike>x</button>'))",
    "somebody's address in each post": """for (const p of posts) p.prepend(made('<a href="/sidebar_person/status/1790000000000000999"><time datetime="2026-11-20T09:30:00.000Z">1h</time></a>'))""",
    "another of the author's addresses in each post": """for (const p of posts) { const a = p.querySelector("a:has(time)"); if (a) p.prepend(made(`<a href="${a.getAttribute("href").slice(0, -3)}999"><time>1h</time></a>`)); }""",
    "a line of names after the words": """for (const n of all(words)) n.after(made('<div>Also read by <a role=link href="/robinvale">@robinvale</a></div>'))""",
    "the row before inside each row": "const c = all('[data-testid=cellInnerDiv]').filter((one) => one.querySelector('article')), copies = c.map((one) => one.querySelector('article').cloneNode(true)); c.slice(1).forEach((one, at) => one.prepend(copies[at]))",
    "paid rows taken away": "for (const p of all('[data-testid=placementTracking]')) p.closest('[data-testid=cellInnerDiv]').remove()",
}  # fmt: skip
FACEBOOK_ALONE = {
    "a mark of a name in each post": """for (const n of all("[data-ad-rendering-role=story_message]")) n.before(made('<div data-ad-rendering-role=profile_name><a role=link href="/robinvale.prints">Robin Vale</a></div>'))""",
    "a mark of a name after each post": """for (const n of all("[data-ad-rendering-role=story_message]")) n.after(made('<div data-ad-rendering-role=profile_name><a role=link href="/robinvale.prints">Robin Vale</a></div>'))""",
    "the last name on top of the page": """all("[data-ad-rendering-role=profile_name]")[0].before(all("[data-ad-rendering-role=profile_name]").at(-1))""",
    "somebody's picture in each post": """for (const n of all(names)) n.before(made('<a aria-hidden=true role=link href="/sidebar.person"></a>'))""",
    "somebody's comment address in each comment": """for (const p of posts) p.prepend(made('<a href="/x/posts/5?comment_id=999">see</a>'))""",
}  # fmt: skip

CASES = [
    pytest.param(site, meddling, id=f"{site}: {name}")
    for site, own in (("x", X_ALONE), ("facebook", FACEBOOK_ALONE))
    for name, meddling in {**BOTH, **own}.items()
]


def wrong(before: dict[str, Any], below: dict[str, Any], after: dict[str, Any], meddling: str) -> list[str]:
    """What is read otherwise than on the untouched page, and is not merely absent."""
    faults = []
    known = [*before["posts"], *below["posts"]]
    for post in after["posts"]:
        key = post["id"] or post["text"][:20]
        there = next((p for p in known if p["id"] and p["id"] == post["id"]), None)
        there = there or next((p for p in known if post["id"] is None and same_words(p, post, meddling)), None)
        if there is None:
            faults.append(f"nobody wrote {key}: {post['author']} {post['text'][:40]}")
            continue
        for field in ("handle", "id", "name", "url"):
            if post["author"][field] not in (there["author"][field], None):
                faults.append(f"{key} by {post['author'][field]}, not {there['author'][field]}")
        if post["text"] not in (there["text"], "") and "font" not in meddling:
            faults.append(f"{key} says {post['text'][:60]!r}, not {there['text'][:60]!r}")
        to, was = post["in_reply_to"] or {}, there["in_reply_to"] or {}
        if post["text"] == there["text"]:  # words may say whom they answer
            faults += [f"{key} answers {to}, not {was}" for field in to if to[field] not in (was.get(field), None)]
        if set(post["mentions"]) - set(there["mentions"]):
            faults.append(f"{key} names {post['mentions']}, not {there['mentions']}")
        if post["my_reactions"] not in (None, there["my_reactions"]):
            faults.append(f"{key} liked {post['my_reactions']}, not {there['my_reactions']}")
    if set(after["own"]) - {*before["own"], *below["own"], None}:
        faults.append(f"own {after['own']}, not {before['own']}")
    account = after["account"] or before["account"]
    faults += [f"the account {account}" for field in account if account[field] not in (before["account"][field], None)]
    return faults + [reason for reason in after["reasons"] if reason.startswith("unreadable")]


def same_words(one: dict[str, Any], other: dict[str, Any], meddling: str) -> bool:
    """A post without an id is known by its author and its words."""
    same = all(one["author"][field] == other["author"][field] for field in ("id", "handle"))
    return same and (other["text"] in (one["text"], "") or "font" in meddling)


def readings(tab: Tab, page: str, meddling: str) -> dict[str, list[str]]:
    """What is wrong on a page after the meddling: in the tab that had looked before, and in one that looks for the first time."""
    mutate.reading(tab, page)
    tab.ask("() => { for (const dialog of document.querySelectorAll('[role=dialog]')) dialog.remove(); }")
    below = tab.again()
    untouched = mutate.reading(tab, page)
    tab.ask(f"() => {{ {TOOLS} {meddling} }}")
    later = tab.again()
    tab.afresh()
    afresh = tab.again()
    tab.html = ""  # the next page begins with its own markup
    found = {"after a look": later, "before any": afresh}
    return {when: wrong(untouched, below, after, meddling) for when, after in found.items()}


@pytest.mark.parametrize(("site", "meddling"), CASES)
def test_what_is_read_is_right_or_absent(tab: Tab, site: str, meddling: str) -> None:
    for page in PAGES[site]:
        assert readings(tab, page, meddling) == {"after a look": [], "before any": []}, page
        tab.afresh()
        calls, elements = tab.asked()
        assert calls < PER_ELEMENT * elements
