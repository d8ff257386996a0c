"""The style sheet and the icon of the pages: the same for everybody, so nothing in them is anybody's."""

from __future__ import annotations

from pathlib import Path

from flask import Response

HERE = Path(__file__).parent / "pages"


def style() -> Response:
    return Response((HERE / "nod.css").read_bytes(), content_type="text/css; charset=utf-8")


def icon() -> Response:
    return Response((HERE / "nod.svg").read_bytes(), content_type="image/svg+xml")
