"""Pieces of Facebook pages in the shapes of the real captures, with invented people."""

from __future__ import annotations

import base64
import json

CFT = "__cft__[0]=AZXw" + "a" * 160


def author_link(href: str, name: str) -> str:
    return f'<a href="{href}?{CFT}" role="link" tabindex="0"><span>{name}</span></a>'


def heading(href: str, name: str) -> str:
    return f'<span dir="ltr"><div data-ad-rendering-role="profile_name"><h3>{author_link(href, name)}</h3></div></span>'


def shown_time(href: str, words: str = "2h") -> str:
    return f'<span><a aria-label="{words}" href="{href}?{CFT}" role="link" tabindex="0"><span>{words}</span></a></span>'


SCRAMBLED = (
    f'<span><a href="?{CFT}" role="link" tabindex="0"><span><span>n</span><span>e</span><span>p</span><span>2</span><span>h</span>'
    "<span>s</span><span>9</span></span></a></span>"
)


def message(text: str) -> str:
    return f'<div data-ad-rendering-role="story_message"><div data-ad-preview="message"><span dir="auto"><div dir="auto">{text}</div></span></div></div>'


def bar(labelled: bool = True) -> str:
    """Like, Comment and Send. In some captures the label is missing from the button around."""
    return "".join(
        f'<div role="button" tabindex="0" {"aria-label=zz" if labelled else ""}><span data-ad-rendering-role="{role}">zz</span></div>'
        for role in ("like_button", "comment_button")
    )


def body(href: str, name: str, text: str | None, time: str = "", extra: str = "", buttons: bool = True) -> str:
    said = "" if text is None else message(text)
    return f"<div>{heading(href, name)}{time}<div>{said}</div>{extra}<div>{bar() if buttons else ''}</div></div>"


SHAPES = {
    "article with a place in the list": '<div role="article" aria-posinset="1" aria-labelledby="a" aria-describedby="b c d e f">{}</div>',
    "no role, a place in the list": '<div aria-posinset="1" aria-labelledby="a" aria-describedby="b c d e f">{}</div>',
    "article without a place": '<div role="article" aria-labelledby="a" aria-describedby="b c d e f">{}</div>',
    "nothing but the feed around it": "<div><div><div>{}</div></div></div>",
}

SKELETON = '<div role="article" aria-label="zz"><div role="status" aria-label="zz"></div></div>'


def feed(*posts: str) -> str:
    return f'<div role="feed"><h3 dir="auto">zz</h3>{"".join(f"<div>{post}</div>" for post in posts)}</div>'


def secret(post: int, comment: int) -> str:
    return base64.b64encode(f"comment:{post}_{comment}".encode()).decode().rstrip("=") + "%3D"


def comment(
    href: str, name: str, own: int, text: str | None, *, to: int = 500, under: int | None = None, at: str = "1w", lang: str | None = None,
    nested: str = "", row: bool = True, path: str = "/noa.k/posts/", extra: str = "",
) -> str:  # fmt: skip
    """One comment; ``under`` is the comment above a reply. Ids are hidden in base64 in the author's link."""
    query = f"comment_id={secret(to, under or own)}" + (f"&reply_comment_id={secret(to, own)}" if under else "")
    plain = f"comment_id={under or own}" + (f"&reply_comment_id={own}" if under else "")
    said = (
        ""
        if text is None
        else f'<div><span dir="auto" {f"lang={lang}" if lang else ""}><div dir="auto">{text}</div></span></div>'
    )
    time = f'<li><a href="{path}{to}/?{plain}&{CFT}" role="link" tabindex="0">{at}</a></li>' if row else ""
    joint = "&" if "?" in href else "?"
    return (
        f'<div role="article" tabindex="-1" aria-label="zz {name} zz"><a aria-hidden="true" tabindex="-1" href="{href}{joint}{query}"></a>'
        f'<div><span><a role="link" tabindex="0" aria-hidden="false" href="{href}{joint}{query}"><span dir="auto">{name}</span></a></span>{said}</div>{extra}'
        f'<ul aria-hidden="false">{time}<li><div role="button" aria-label="zz">zz</div></li><li><div role="button" tabindex="0">zz</div></li></ul>{nested}</div>'
    )


def composer(label: str) -> str:
    return (
        f'<form role="presentation"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-placeholder="{label}">'
        '<p dir="auto">so glad</p></div><ul><li><div role="button" aria-label="zz"></div></li></ul></form>'
    )


SORT = '<div role="button" aria-haspopup="menu" tabindex="0"><span>Most relevant</span></div>'


def thread(*parts: str) -> str:
    """Each comment with what hangs on it stands in a block of its own."""
    return "<div>" + "".join(f"<div>{part}</div>" for part in parts) + "</div>"


def dialog(post: str, comments: str = "", box: str = "", sort: str = SORT) -> str:
    return f'<div role="dialog"><div><div>{post}<div>{sort}{comments}</div></div>{box}</div></div>'


def user_script(user: str = "100", name: str = "Noa Keller", account: str | None = None) -> str:
    data = {
        "ACCOUNT_ID": account or user,
        "USER_ID": user,
        "NAME": name,
        "SHORT_NAME": name.split(" ")[0],
        "IS_X": False,
    }
    state = json.dumps(["CurrentUserInitialData", [], data, 270], ensure_ascii=True, separators=(",", ":"))
    return f'<script type="application/json">{{"define":[["DTSGInitialData",[],{{"token":"SECRET"}},258],{state}]}}</script>'


def page(*parts: str, me: bool = True, lang: str = "en", nav: str | None = None) -> str:
    link = '<a href="/noa.k" role="link"><span>Noa Keller</span></a>' if nav is None else nav
    return (
        f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"><body style="background-color: rgb(240, 242, 245)">{user_script() if me else ""}'
        f'<div role="navigation">{link if me else ""}</div><div role="main">{"".join(parts)}</div></body></html>'
    )
