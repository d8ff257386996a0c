"""One page of the dashboard and its forms; a new page is one module, one template and one line in ``PAGES``.

Plain HTML first. A page is a GET that gives HTML; every change is a form, sent by POST, answered by 303 back to where
it was pressed, so that it works without JavaScript and a reload repeats nothing. What was done is told once on the page
after it, with Undo; that stays over pages until something else is done or it is closed.

Who may come in is decided here and in ``agent/guard.py``: whoever is not signed in gets the sign-in page whatever they
ask for, and a form needs the user's own session from our own origin. A page cannot forget to ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from flask import Blueprint, g, redirect, render_template, request, url_for
from msgspec import Struct
from werkzeug.wrappers import Response

from agent.ledger.changes import (
    ChangeRefused,
    UnknownAcknowledgement,
    UnknownHint,
    UnknownImport,
    UnknownKindWord,
    UnknownNudge,
    UnknownPerson,
)
from agent.problems import Problem
from agent.services import services
from agent.sessions import COOKIE, Said

GONE = (UnknownAcknowledgement, UnknownHint, UnknownImport, UnknownKindWord, UnknownNudge, UnknownPerson)
Shown = str | tuple[str, int] | Response
#: An address of ours to go back to: never ``//elsewhere`` or ``/\\elsewhere``, which a browser takes for another site.
OURS = re.compile(r"/(?![/\\])[!-\[\]-~]{0,3000}")


class Done(Struct, frozen=True, kw_only=True):
    """What a form did, in a sentence, and what takes it back; ``at`` is the id of what should be seen next.

    ``to`` is the page that shows it, where that is another one than the form's.
    """

    words: str
    undo: tuple[str, ...] = ()
    at: str = ""
    to: str = ""


class Form(Struct, frozen=True, kw_only=True):
    """``send`` gets the variables of its path, reads ``asked.form`` and gives what it did.

    It may raise ``ChangeRefused`` with a sentence: that is then told in the place of what was done.
    """

    path: str
    send: Callable[..., Done | Response]


class Page(Struct, frozen=True, kw_only=True):
    """``title`` stands in the navigation; with ``under`` the page has no entry of its own and belongs to that one.

    ``count`` gives the small number beside the entry, e.g. how many wait. Where ``over`` says so, the page has nothing
    more to say for now, and its entry stands in the navigation on the page itself alone.
    """

    name: str
    title: str
    path: str
    show: Callable[..., Shown]
    forms: tuple[Form, ...] = ()
    under: str | None = None
    count: Callable[[], int] | None = None
    over: Callable[[], bool] | None = None


class Entry(Struct, frozen=True):
    """One line of the navigation."""

    title: str
    path: str
    current: bool
    count: int


def mount(blueprint: Blueprint, pages: Sequence[Page]) -> None:
    """Puts pages and forms under their addresses. Endpoints: ``{name}`` and ``{name}-{function of the form}``."""
    for page in pages:
        blueprint.add_url_rule(page.path, page.name, _shown(page, pages))
        for form in page.forms:
            blueprint.add_url_rule(form.path, _endpoint(page, form), _sent(page, form), methods=["POST"])


def endpoints(pages: Sequence[Page]) -> frozenset[str]:
    """Of the pages, for the guard: public, because each gives strangers the sign-in page alone."""
    return frozenset(f"pages.{page.name}" for page in pages)


def form_endpoints(pages: Sequence[Page]) -> frozenset[str]:
    """Of the forms, for the guard: open to the user's own session alone."""
    return frozenset(f"pages.{_endpoint(page, form)}" for page in pages for form in page.forms)


def render(template: str, **given: object) -> str:
    """A page in the frame: navigation, what was done last, and the template's own part."""
    page: Page = g.page
    here = page.under or page.name
    entries = [
        Entry(one.title, one.path, one.name == here, one.count() if one.count else 0)
        for one in g.pages
        if one.under is None and (one.name == here or one.over is None or not one.over())
    ]
    said = services().sessions.told(request.cookies.get(COOKIE, ""))
    rev = services().log.revision()
    return render_template(template, page=page, entries=entries, said=said, rev=rev, **given)


def here() -> str:
    """The address of this page as it stands in the address bar, for a form to come back to."""
    return request.full_path.removesuffix("?")


def say(said: Said) -> None:
    """Keeps a sentence for the next pages that this session shows."""
    services().sessions.say(request.cookies.get(COOKIE, ""), said)


def go_back(fallback: str, at: str = "") -> Response:
    """To the page on which the form was pressed, to the thing with the id ``at``."""
    back = request.form.get("back", "")
    return redirect((back if OURS.fullmatch(back) else fallback) + (f"#{at}" if at else ""), 303)


def _address(page: Page, path: dict[str, str]) -> str:
    """The page of a form that was sent with these variables: ``/people/p1``."""
    own: dict[str, Any] = {name: given for name, given in path.items() if f"<{name}>" in page.path}
    return url_for(f"pages.{page.name}", **own)


def _endpoint(page: Page, form: Form) -> str:
    return f"{page.name}-{form.send.__name__}"


def _shown(page: Page, pages: Sequence[Page]) -> Callable[..., Shown]:
    def show(**path: str) -> Shown:
        if not g.signed_in:
            return render_template("sign_in.html", why="Nod runs on this computer."), 401
        g.page, g.pages = page, pages
        try:
            return page.show(**path)
        except GONE:
            raise Problem(404, "gone", "This is not there any more, or it never was.") from None

    return show


def _sent(page: Page, form: Form) -> Callable[..., Response]:
    def send(**path: str) -> Response:
        try:
            done = form.send(**path)
        except ChangeRefused as refused:
            say(Said(words=str(refused), trouble=True))
            return go_back(_address(page, path))
        except GONE:
            say(Said(words="This is not there any more. Nothing was changed.", trouble=True))
            return go_back(url_for(f"pages.{page.under}") if page.under else _address(page, path))
        if isinstance(done, Response):
            return done
        say(Said(words=done.words, undo=done.undo))
        return redirect(done.to, 303) if done.to else go_back(_address(page, path), done.at)

    return send
