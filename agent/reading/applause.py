"""Hearts and applause that stand alone: praise in every language."""

from __future__ import annotations

import re

from agent.reading.found import Found

_ALONE = re.compile(r"^[\s❤♥️😍🥰👏🙌💛💙💚💜🧡💖💕💗🔥😘🤩💯✨⭐🌟👍🏻-🏿]+$")
_APPLAUDS = re.compile(r"[❤♥😍🥰👏🙌💛💙💚💜🧡💖💕💗🤩💯]")


def applause(text: str) -> list[Found]:
    """The place of the applause, where a text is nothing else; a thumb alone is none."""
    if not _ALONE.match(text):
        return []
    first = _APPLAUDS.search(text)
    return [Found(first.start(), len(text.rstrip()))] if first else []
