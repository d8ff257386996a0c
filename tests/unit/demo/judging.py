"""What an agent says at the end of the month, in the words of the key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from agent.demo.scenario import Month
from tests.unit.demo import key


def lists(month: Month, get: Callable[[str], Any]) -> dict[str, list[Any]]:
    """Both lists, and what rests, was set aside, or is advertising, as ``GET /v1/nudges`` tells them."""
    names = {f"{one.site}:{one.number}": one.id for one in month.said.values()}

    def lines(query: str) -> list[Any]:
        told = get(f"/v1/nudges?limit=200&{query}")["items"]
        return [
            (
                nudge["account"]["name"],
                names[nudge["posts"][0] if nudge["posts"] else nudge["thread"]],
                tuple(reason["id"] for reason in nudge["reasons"]),
            )
            for nudge in told
        ]

    return {
        "words": lines("state=waiting&needs=words"),
        "nods": lines("state=waiting&needs=nod"),
        "snoozed": lines("state=snoozed"),
        "dismissed": sorted(lines("state=dismissed")),
        "spam": sorted(who for who, _, _ in lines("state=spam")),
    }


def expected() -> dict[str, list[Any]]:
    """The key in the same shape."""
    return {
        "words": list(key.WORDS),
        "nods": list(key.NODS),
        "snoozed": list(key.SNOOZED),
        "dismissed": sorted(key.DISMISSED),
        "spam": sorted(key.SPAM),
    }
