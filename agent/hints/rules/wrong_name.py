"""The draft greets another name than the person's. Sure or silent: a draft may well speak of somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.given import fold, is_person, knows_family_name, may_be, only_titled, parts
from agent.hints.rule import Example, Found, HintRule


def _find(draft: Draft) -> Iterator[Found]:
    names = draft.names
    if not names or not is_person(names[0]) or (draft.match is not None and draft.match.named):
        return
    known = parts((*names, *draft.mine))
    said = {fold(word) for word in draft.post_words.said}
    for word, titled, place in draft.spoken_to:
        if titled and not (knows_family_name(names) or only_titled(names[0])):
            continue
        if not titled and only_titled(names[0]):
            continue
        if fold(word) in said or any(may_be(word, part) for part in known):
            continue
        who = draft.called or names[0]
        yield Found(f"You speak to {draft.text[place[0] : place[1]]}. This goes to {who}.", place, (who,))
        return


RULE = HintRule(
    id="wrong-name",
    level="warn",
    contract="the draft greets another name than the person's",
    why="Somebody else's name says that they were taken for another.",
    source="Copied greetings are the commonest slip of whoever answers many; a face and a name matter (T-Mobile 2017)",
    reads="any",
    answers=True,
    find=_find,
    examples=(
        Example(
            "Thank you Sarah! That glaze took me eleven tries.", "Sarah", post="I love the mug.", name="Priya Nair"
        ),
        Example("Cheers Jon, I'll mend the strap tonight.", None, post="The strap broke.", name="Jonathan Price"),
        Example("That was all Victor's doing, I'll tell him.", None, post="Who did the sign?", name="Karen Boyle"),
    ),
)
