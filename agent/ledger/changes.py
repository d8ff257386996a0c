"""What a change of a nudge can be refused for."""

from __future__ import annotations


class UnknownNudge(LookupError):
    """No nudge has this id."""


class ChangeRefused(ValueError):
    """The change makes no sense; the message is a sentence for the user."""
