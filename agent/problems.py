"""What goes wrong, told as RFC 9457 problem documents: ``type, title, status, detail`` and, for 422, ``errors``.

No problem carries a stack trace or anybody's words: details are sentences of ours, and what a caller sent is named by
its place (a JSON pointer such as ``/posts/3/author/handle``, or ``?limit`` for a query parameter), never quoted. The
one exception is the name of an unknown field, which is refused by name. A browser tab (``Sec-Fetch-Dest: document``)
gets the same sentence as a small page.
"""

from __future__ import annotations

import logging
from http import HTTPStatus

import msgspec
from flask import Flask, Response, make_response, render_template, request
from msgspec import Struct
from werkzeug.exceptions import HTTPException

log = logging.getLogger("nod")

SENTENCES = {
    400: "I cannot read this request.",
    404: "There is nothing at this address.",
    405: "This address does not take that method.",
    413: "The body is over 1 MiB. Send it in parts.",
    415: "Send JSON, with the header Content-Type: application/json.",
    421: "Nod answers only under its own address on this computer.",
    500: "Nod broke on this request. What happened stands in its log file, without anybody's words.",
}


class Fault(Struct, frozen=True):
    """One thing wrong in a request: ``at`` is its JSON pointer (or ``?name``), ``detail`` a sentence."""

    at: str
    detail: str


class ProblemDocument(Struct, frozen=True, omit_defaults=True):
    """A problem as it is sent (RFC 9457). ``errors`` stands only in a 422."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[Fault] = []


class Problem(Exception):
    """Raised anywhere below a request to answer it with a problem document."""

    def __init__(self, status: int, slug: str, detail: str, errors: list[Fault] | None = None) -> None:
        super().__init__(slug)
        self.status = status
        self.slug = slug
        self.detail = detail
        self.errors = errors or []


def invalid(at: str, detail: str) -> Problem:
    """A 422 that names one fault: the JSON pointer of a field or ``?name`` of a query parameter, and a sentence."""
    return Problem(422, "invalid", "Something in this request is not as it should be.", [Fault(at, detail)])


def answer(problem: Problem) -> Response:
    """The response for a problem: JSON, or a small page where a browser tab asked."""
    title = HTTPStatus(problem.status).phrase
    if request.headers.get("Sec-Fetch-Dest") == "document":
        response = make_response(render_template("problem.html", detail=problem.detail), problem.status)
    else:
        document = ProblemDocument(f"urn:nod:{problem.slug}", title, problem.status, problem.detail, problem.errors)
        response = Response(msgspec.json.encode(document), problem.status, content_type="application/problem+json")
    if problem.status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def from_http(error: HTTPException) -> Response:
    """Werkzeug's own refusals (404, 405, 413, …) in our words."""
    status = error.code or 500
    slug = HTTPStatus(status).phrase.lower().replace(" ", "-")
    response = answer(Problem(status, slug, SENTENCES.get(status, "Nod cannot do this.")))
    allowed = getattr(error, "valid_methods", None)
    if allowed:
        response.headers["Allow"] = ", ".join(sorted(allowed))
    return response


def from_fault(error: Exception) -> Response:
    """A fault of ours: logged with the place where it happened, answered without it."""
    log.error("a request broke", exc_info=error)
    return answer(Problem(500, "broken", SENTENCES[500]))


def from_store(error: Exception) -> Response:
    """The store could not write or read; its error is a sentence for the user, without anybody's words."""
    log.error("the store failed: %s", error)
    return answer(Problem(503, "store-failed", str(error)))


def register(app: Flask) -> None:
    """Answers every error of the app with a problem."""
    app.register_error_handler(Problem, answer)
    app.register_error_handler(HTTPException, from_http)
    app.register_error_handler(Exception, from_fault)
