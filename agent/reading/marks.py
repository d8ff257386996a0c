"""What a rule found in an English text, as a sign that the heads weigh: they learned how far each rule is right."""

from __future__ import annotations

from agent.reading import complaint, praise, question, thanks
from agent.reading.found import Found


def marks(plain: str, asked: list[tuple[Found, float]] | None = None, thanked: Found | None = None) -> list[str]:
    """The names of the rules that found something in ``plain`` (quotations blanked).

    ``asked`` and ``thanked``: what ``question.questions`` and ``thanks.thanks`` found, where they were asked already.
    """
    asked = question.questions(plain, True) if asked is None else asked
    thanked = thanks.thanks(plain) if thanked is None else thanked
    found = ["thanks"] if thanked else []
    if thanks.turned(plain):
        found.append("turned thanks")
    if any(sure >= question.CERTAIN for _, sure in asked):
        found.append("question")
    if any(sure < question.CERTAIN for _, sure in asked):
        found.append("question without a mark")
    if asked and len(asked[0][0].of(plain)) > 0.8 * len(plain.strip()):
        found.append("nothing but a question")
    if complaint.complaint(plain):
        found.append("complaint")
    if praise.praise(plain, True, False):
        found.append("praise")
    return found
