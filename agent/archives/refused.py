"""Why an archive cannot be taken in."""

from __future__ import annotations


class ArchiveRefused(ValueError):
    """The message is a sentence for the user that says what to do."""
