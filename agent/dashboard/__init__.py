"""The agent's own pages: the dashboard, signing in by a one-time link, and approving what asks to be paired.

Plain forms first; a script of ours may help and is never needed. Every word that a stranger can choose (a name, a post,
a client's name, an origin) is escaped by the templates; the address of a page has no power without the session, and
tells nothing without it.

A new page: one module with ``PAGE``, one template, one line in ``PAGES``; then its section in ``docs/dashboard.md``.
"""

from __future__ import annotations

from flask import Blueprint

from agent.dashboard import (
    approving,
    coverage,
    files,
    front,
    imports,
    kind_words,
    log,
    mirror,
    people,
    person,
    settings,
    signing_in,
    templates,
    undoing,
    waiting,
    welcome,
)
from agent.dashboard.page import Form, Page, endpoints, form_endpoints, mount

#: In the order of the navigation.
PAGES: tuple[Page, ...] = (
    waiting.PAGE,
    kind_words.PAGE,
    log.PAGE,
    log.NOTE,
    people.PAGE,
    people.SUGGESTIONS,
    person.PAGE,
    mirror.PAGE,
    coverage.PAGE,
    imports.PAGE,
    imports.ONE,
    *settings.PAGES,
    welcome.PAGE,
)
#: Pages without a place in the navigation, for they only lead on.
FRONT = Page(
    name="front",
    title="Nod",
    path="/",
    show=front.show,
    forms=(Form(path="/undo", send=undoing.undo), Form(path="/close", send=undoing.close)),
)

ALL = (FRONT, mirror.FILE, *PAGES)
PUBLIC = endpoints(ALL) | {"pages.pair", "pages.open_link", "pages.style", "pages.icon", "pages.file"}
OPENED = endpoints(ALL) | {"pages.pair"}
SESSION_ONLY = form_endpoints(ALL) | {"pages.approve", "pages.refuse", "pages.sign_out"}


def blueprint() -> Blueprint:
    """Every page."""
    pages = Blueprint("pages", __name__, template_folder="pages")
    templates.register(pages)
    mount(pages, PAGES)
    mount(pages, (FRONT, mirror.FILE))
    pages.add_url_rule("/sign-out", "sign_out", signing_in.end, methods=["POST"])
    pages.add_url_rule("/open/<secret>", "open_link", signing_in.open_link)
    pages.add_url_rule("/pair/<id>", "pair", approving.show)
    pages.add_url_rule("/pair/<id>/approve", "approve", approving.approve, methods=["POST"])
    pages.add_url_rule("/pair/<id>/refuse", "refuse", approving.refuse, methods=["POST"])
    pages.add_url_rule("/nod.css", "style", files.style)
    pages.add_url_rule("/nod.svg", "icon", files.icon)
    pages.add_url_rule("/files/<name>", "file", files.show)
    return pages
