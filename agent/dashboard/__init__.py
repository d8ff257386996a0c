"""The agent's own pages: signing in by a one-time link, approving what asks to be paired, and who is paired.

Plain forms, no script. Every word that a stranger can choose (a client's name, an origin) is escaped by the templates;
the address of a page has no power without the session, and tells nothing without it.
"""

from __future__ import annotations

from flask import Blueprint

from agent.dashboard import approving, front, signing_in, style

PUBLIC = frozenset({"pages.front", "pages.pair", "pages.open_link", "pages.style", "pages.icon"})
PAGES = frozenset({"pages.front", "pages.pair"})
SESSION_ONLY = frozenset({"pages.approve", "pages.refuse", "pages.revoke", "pages.sign_out"})


def blueprint() -> Blueprint:
    """Every page."""
    pages = Blueprint("pages", __name__, template_folder="pages")
    pages.add_url_rule("/", "front", front.show)
    pages.add_url_rule("/clients/<id>/revoke", "revoke", front.revoke, methods=["POST"])
    pages.add_url_rule("/sign-out", "sign_out", signing_in.end, methods=["POST"])
    pages.add_url_rule("/open/<secret>", "open_link", signing_in.open_link)
    pages.add_url_rule("/pair/<id>", "pair", approving.show)
    pages.add_url_rule("/pair/<id>/approve", "approve", approving.approve, methods=["POST"])
    pages.add_url_rule("/pair/<id>/refuse", "refuse", approving.refuse, methods=["POST"])
    pages.add_url_rule("/nod.css", "style", style.style)
    pages.add_url_rule("/nod.svg", "icon", style.icon)
    return pages
