"""What a page's form sent."""

from __future__ import annotations

from flask import request
from werkzeug.datastructures import MultiDict


def form() -> MultiDict[str, str]:
    """The fields of the form that was sent, without NUL."""
    return MultiDict((name, value.replace("\0", "")) for name, value in request.form.items(multi=True))
