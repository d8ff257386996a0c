"""What a rule found in an English text, as a sign that the heads weigh: they learned how far each rule is right."""

from __future__ import annotations

from typing import NamedTuple

from agent.reading import complaint, question, scenes, thanks
from agent.reading.found import Found
from agent.reading.scenes import Told
from agent.reading.turns import Beginnings, beginnings


class Rules(NamedTuple):
    """What the rules found in an English text whose quotations are blanked: places, whether thanks are none, and
    whether others are named whom people complain of. ``said``: what ``Turns`` asks of it."""

    said: Beginnings
    asked: list[tuple[Found, float]]
    thanked: Found | None
    turned: bool
    faulted: Found | None
    others: bool
    told: list[Told]


def rules(plain: str) -> Rules:
    """Asks every rule once."""
    said = beginnings(plain)
    return Rules(
        said,
        question.questions(plain, said, english=True),
        thanks.thanks(plain, said),
        thanks.turned(plain, said),
        complaint.complaint(plain, said),
        scenes.others(plain, said),
        scenes.told(plain, said),
    )


def marks(plain: str, found: Rules | None = None) -> list[str]:
    """The names of what was found; the rules are asked where they were not."""
    found = found or rules(plain)
    names = {
        "thanks": found.thanked,
        "turned thanks": found.turned,
        "question": any(sure >= question.CERTAIN for _, sure in found.asked),
        "question without a mark": any(sure < question.CERTAIN for _, sure in found.asked),
        "nothing but a question": found.asked and len(found.asked[0][0].of(plain)) > 0.8 * len(plain.strip()),
        "complaint": found.faulted,
        "others": found.others,
    }
    return [*(name for name, yes in names.items() if yes), *(f"{one.label}: {one.kind}" for one in found.told)]
