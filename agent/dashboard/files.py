"""Style sheets, scripts and pictures of the pages: the same for everybody, so nothing in them is anybody's.

Their names are read once from the folder: an address is looked up among them and never becomes a path.
"""

from __future__ import annotations

from pathlib import Path

from flask import Response

from agent.problems import SENTENCES, Problem

HERE = Path(__file__).parent / "pages"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
FILES = {file.name: file for file in HERE.iterdir() if file.suffix in TYPES}


def show(name: str) -> Response:
    file = FILES.get(name)
    if file is None:
        raise Problem(404, "not-found", SENTENCES[404])
    return Response(file.read_bytes(), content_type=TYPES[file.suffix])


def style() -> Response:
    return show("nod.css")


def icon() -> Response:
    return show("nod.svg")
