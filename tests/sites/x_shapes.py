"""Pieces of X pages in the shapes of the real captures, with invented people."""

from __future__ import annotations

BASE = 1_790_000_000_000_000_000


def post_id(n: int) -> str:
    return str(BASE + n)


def name_block(handle: str, name: str, time: str = "") -> str:
    return (
        f'<div data-testid="User-Name"><div><a href="/{handle}" role="link"><div dir="ltr"><span>{name}</span></div></a></div>'
        f'<div><a href="/{handle}" role="link" tabindex="-1"><div dir="ltr">@{handle}</div></a>{time}</div></div>'
    )


def time_link(handle: str, number: int, when: str = "2026-11-20T09:30:00.000Z", tail: str = "") -> str:
    return f'<a href="/{handle}/status/{post_id(number)}{tail}" dir="ltr" role="link"><time datetime="{when}">2d</time></a>'


def quote(handle: str, name: str, text: str, inner: str = "") -> str:
    return (
        f'<div tabindex="0" role="link"><div data-testid="User-Name"><div dir="ltr">{name}</div><div tabindex="-1">'
        f'<div dir="ltr">@{handle}</div></div><div dir="ltr"><time datetime="2026-11-01T00:00:00.000Z">1 Nov</time></div></div>'
        f'<div data-testid="tweetText" lang="en">{text}</div>{inner}</div>'
    )


def post(
    handle: str, name: str, number: int, text: str | None = "Hello", *, focused: bool = False, extra: str = "",
    lang: str = "en", answers: str = "3 Replies. Reply", like: str = "like", retweet: str = "retweet", before: str = "",
    permalink: str | None = None,
) -> str:  # fmt: skip
    """One article. In a list the time stands in the name block, on the post's own page below the text."""
    link = time_link(handle, number) if permalink is None else permalink
    body = "" if text is None else f'<div data-testid="tweetText" lang="{lang}" dir="auto">{text}</div>'
    return (
        f'<article data-testid="tweet" role="article" tabindex="{-1 if focused else 0}">'
        f'<div data-testid="UserAvatar-Container-{handle}"><a href="/{handle}" aria-hidden="true"></a></div>'
        f"{name_block(handle, name, '' if focused else link)}{before}{body}{extra}{link if focused else ''}"
        f'<a href="/{handle}/status/{post_id(number)}/analytics">9</a>'
        f'<div role="group" aria-label="counts"><button data-testid="reply" aria-label="{answers}"></button>'
        f'<button data-testid="{retweet}" aria-label="q"></button><button data-testid="{like}" aria-label="q"></button></div></article>'
    )


def cell(inner: str = "", y: int = 0) -> str:
    return f'<div data-testid="cellInnerDiv" style="transform: translateY({y}px); position: absolute; height: 100px;"><div>{inner}</div></div>'


EMPTY = cell()
SHOW = cell('<button role="button"><div>nonsense</div></button>')
SHOW_ALL = cell('<article role="article" tabindex="-1"><div>zzz</div><button role="button">zz</button></article>')


def page(
    *cells: str,
    me: str | None = "noa_k",
    name: str = "Noa K",
    lang: str = "en",
    switcher: str | None = None,
    rest: str = "",
) -> str:
    """A whole page. Several articles may be given bare; each gets a cell of its own, further and further down."""
    rows = [c if c.startswith('<div data-testid="cellInnerDiv"') else cell(c) for c in cells]
    rows = [row.replace("translateY(0px)", f"translateY({100 * i}px)", 1) for i, row in enumerate(rows)]
    shown = switcher or me
    nav = (
        f'<a href="/{me}" data-testid="AppTabBar_Profile_Link" role="link">zz</a><button data-testid="SideNav_AccountSwitcher_Button">'
        f'<div data-testid="UserAvatar-Container-{shown}"><img alt="avatar words"></div><div>{name}</div><div>@{shown}</div></button>'
        if me
        else '<a data-testid="login" href="/login">zz</a>'
    )
    return (
        f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"><body style="background-color: rgb(255, 255, 255)"><header role="banner">'
        f'{nav}</header><main role="main"><div data-testid="primaryColumn"><section><h1>zz</h1><div aria-label="zz"><div>{"".join(rows)}</div>'
        f'</div></section></div></main><div id="layers">{rest}</div></body></html>'
    )
