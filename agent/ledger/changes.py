"""What a change can be refused for, each with a sentence for the user."""

from __future__ import annotations


class UnknownNudge(LookupError):
    """No nudge has this id, or had it before it became one with another."""


class UnknownAcknowledgement(LookupError):
    """No acknowledgement has this id."""


class UnknownPerson(LookupError):
    """Nobody has this id."""


class UnknownSuggestion(LookupError):
    """Nobody is suggested under this id, or not any more."""


class UnknownUndo(LookupError):
    """Nothing can be undone by this id: it was used, it is older than a day, or it never was."""


class UnknownImport(LookupError):
    """No import has this id."""


class UnknownKindWord(LookupError):
    """No kind word has this key."""


class UnknownHint(LookupError):
    """No hint has this id."""


class ChangeRefused(ValueError):
    """The change makes no sense; the message is a sentence for the user."""


class ConfirmRefused(ValueError):
    """What was to confirm does not name the person; the message is a sentence for the user."""
