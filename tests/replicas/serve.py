"""Replica pages of X and Facebook, made from templates: pure functions from a URL and a clock to an answer.

The pages have the DOM shapes of the real sites and invented people. They are served under the real origins by the
browser harness, with a Content-Security-Policy as strict as the sites'.
``python -m tests.replicas.serve x/home`` prints one.

Query parameters of every page: ``lang`` (``en``, ``ar``: right to left, ``nonsense``: every translated word is
nonsense), ``theme`` (``light``, ``dim``, ``dark``), ``many`` (so many posts in a virtual list), ``fail`` (sending
fails), ``csp=none``.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tests.replicas import editing, words

HERE = Path(__file__).parent
NONCE = "cmVwbGljYQ"
POLICY = "; ".join(
    [
        "default-src 'none'",
        f"script-src 'nonce-{NONCE}'",
        f"style-src 'nonce-{NONCE}'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
    ]
)
SNOWFLAKE_EPOCH = 1288834974657  # ms; the id of a post on X holds its time
UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
THEMES = ("light", "dim", "dark")

ROUTES = [
    ("x.com", r"/home", "x/home"),
    ("x.com", r"/robinvale/status/\d+/photo/1", "x/photo"),
    ("x.com", r"/mayalind_/status/\d+/history", "x/history"),
    ("x.com", r"/robinvale/with_replies", "x/with-replies"),
    ("x.com", r"/search", "x/search"),
    ("x.com", r"/i/lists/\d+", "x/list"),
    ("x.com", r"/i/bookmarks", "x/bookmarks"),
    ("x.com", r"/i/communities/\d+", "x/community"),
    ("x.com", r"/notifications", "x/notifications"),
    ("x.com", r"/robinvale/status/\d+", "x/status"),
    ("x.com", r"/notifications/mentions", "x/mentions"),
    ("x.com", r"/robinvale", "x/profile"),
    ("x.com", r".*", "x/other"),
    ("www.facebook.com", r"/", "facebook/home"),
    ("www.facebook.com", r"/robinvale\.prints/posts/[^/]+/?", "facebook/post-dialog"),
    ("www.facebook.com", r"/groups/5550001/posts/7770001/?", "facebook/group-post"),
    ("www.facebook.com", r"/robinvale\.prints/?", "facebook/profile"),
    ("www.facebook.com", r"/groups/5550001/?", "facebook/group"),
    ("www.facebook.com", r"/photo/?", "facebook/photo"),
    ("www.facebook.com", r"/reel/\d+/?", "facebook/reel"),
    ("www.facebook.com", r"/watch/?", "facebook/watch"),
    ("www.facebook.com", r"/notifications/?", "facebook/notifications"),
    ("www.facebook.com", r"/valeprintstudio/?", "facebook/as-page"),
    ("www.facebook.com", r".*", "facebook/other"),
]
HOSTS = ("x.com", "www.facebook.com")


@dataclass(frozen=True)
class Answer:
    """What a server sends: status, headers with lower-case names, body."""

    status: int
    headers: dict[str, str]
    body: bytes


def age(text: str) -> timedelta:
    """``"90m"``, ``"2h"``, ``"20d"``, ``"5w"`` as a time span."""
    found = re.fullmatch(r"(\d+)([mhdw])", text)
    if not found:
        raise ValueError(f"no age: {text!r}")
    return int(found[1]) * UNITS[found[2]]


def snowflake(at: datetime, sequence: int) -> str:
    """The id that X would give to the post number ``sequence`` (0 to 4194303) of the millisecond ``at``."""
    return str(((int(at.timestamp() * 1000) - SNOWFLAKE_EPOCH) << 22) + sequence)


def fill(text: str, now: datetime) -> str:
    """``{{id:2h:7}}`` becomes the id of X's post 7 of two hours ago, ``{{time:2h}}`` that time in RFC 3339."""
    text = re.sub(r"{{id:(\w+):(\d+)}}", lambda m: snowflake(now - age(m[1]), int(m[2])), text)
    return re.sub(r"{{time:(\w+)}}", lambda m: stamp(now - age(m[1])), text)


def stamp(at: datetime) -> str:
    """RFC 3339 in UTC with milliseconds, as ``time[datetime]`` on X."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@cache
def _templates() -> Environment:
    # Autoescape is on: the people's words below are text, and only the shapes are markup.
    env = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    env.filters.update(x_text=words.x_text, facebook_text=words.facebook_text, name=words.name)
    env.globals.update(people=words.people(), scrambled=words.scrambled, comment_id=words.comment_id)
    return env


def render(
    page: str,
    now: datetime,
    *,
    path: str = "/",
    lang: str = "en",
    theme: str = "light",
    many: int = 0,
    fail: bool = False,
) -> str:
    """The HTML of a page such as ``x/home`` as it looks at ``now`` (aware)."""
    site = page.partition("/")[0]
    html = (
        _templates()
        .get_template(f"{page}.html")
        .render(
            t=words.labels(lang),
            lang=words.LANGUAGES[lang],
            rtl=lang == "ar",
            theme=theme if theme in THEMES else "light",
            nonce=NONCE,
            path=path,
            many=many,
            fail=fail,
            page_script=Markup((HERE / "page.js").read_text() + (HERE / site / "page.js").read_text()),
            page_style=Markup((HERE / "page.css").read_text() + (HERE / site / "page.css").read_text()),
            ago=lambda text: words.ago(text, lang),
            at=lambda text: stamp(now - age(text)),
            id=lambda text, sequence: snowflake(now - age(text), sequence),
        )
    )
    return fill(re.sub(r">\s*\n\s*<", "><", html), now)


def page_of(url: str) -> str | None:
    """``https://x.com/home?lang=ar`` is ``x/home``; null for a host that has no replica."""
    parts = urlsplit(url)
    for host, path, page in ROUTES:
        if parts.hostname == host and re.fullmatch(path, parts.path or "/"):
            return page
    return None


def answer(url: str, now: datetime) -> Answer:
    """What the site would send for ``url`` at ``now``: a page, a picture, its editor, or 404."""
    parts = urlsplit(url)
    if picture := re.fullmatch(r"/pictures/([\w-]+)\.svg", parts.path):
        file = HERE / "pictures" / f"{picture[1]}.svg"
        if file.is_file():
            return Answer(200, {"content-type": "image/svg+xml"}, file.read_bytes())
    if script := re.fullmatch(r"/editors/(x|facebook)\.js", parts.path):
        return Answer(200, {"content-type": "text/javascript"}, editing.bundle(script[1]))
    page = page_of(url)
    if page is None or parts.path.endswith((".svg", ".ico", ".map")):
        return Answer(404, {"content-type": "text/plain"}, b"")
    query = {key: values[-1] for key, values in parse_qs(parts.query, keep_blank_values=True).items()}
    lang = query.get("lang", "en")
    html = render(
        page,
        now,
        path=parts.path,
        lang=lang if lang in words.LANGUAGES else "en",
        theme=query.get("theme", "light"),
        many=int(query.get("many") or 0),
        fail="fail" in query,
    )
    headers = {"content-type": "text/html; charset=utf-8", "cache-control": "no-store"}
    if query.get("csp") != "none":
        headers["content-security-policy"] = POLICY
    return Answer(200, headers, html.encode())


def main() -> None:
    """Prints a page, so that readers written in other languages can be tried on it."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("page", choices=sorted({page for _, _, page in ROUTES}))
    parser.add_argument("--lang", choices=sorted(words.LANGUAGES), default="en")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--path", default="/")
    parser.add_argument(
        "--now", type=datetime.fromisoformat, default=datetime.now(UTC), help="RFC 3339, with an offset"
    )
    chosen = parser.parse_args()
    sys.stdout.write(render(chosen.page, chosen.now, path=chosen.path, lang=chosen.lang, theme=chosen.theme))


if __name__ == "__main__":
    main()
