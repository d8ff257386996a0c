"""Splitting an address: a page may give anything for one, and nothing of it raises."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


def split(url: str) -> SplitResult | None:
    """The parts of an address; None for what is none, such as ``http://[``."""
    try:
        parts = urlsplit(url)
        parts.hostname, parts.port  # noqa: B018 - these raise too
    except ValueError:
        return None
    return parts


def site_of(url: str) -> str:
    """The address without what names a page: ``https://x.com/joe`` → ``https://x.com/``; nothing of what is none."""
    parts = split(url)
    return f"{parts.scheme}://{parts.netloc}/" if parts is not None else ""
