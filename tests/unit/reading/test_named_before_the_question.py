"""On X an answer begins with the names of whom it is to: they change nothing of what is asked."""

import pytest

from agent.reading import compare, read


@pytest.mark.parametrize("to", ["", "@robinvale ", "@robinvale @studio_kite, "])
@pytest.mark.parametrize(
    ("asked", "kind", "answer", "none"),
    [
        ("When does the coupon run out?", "when", "On Sunday at noon.", "The coupon, yes, thank you."),
        ("Where do you sell the owl?", "where", "At the market in Bruck.", "The owl, how kind of you."),
        ("Vegan?", "yes-no", "Entirely, no butter at all.", "Thank you so much!"),
    ],
)
def test_a_question_is_of_the_same_kind_whoever_is_named_before_it(
    to: str, asked: str, kind: str, answer: str, none: str
) -> None:
    post = read(to + asked, "en")
    for draft, wanted in ((answer, True), (none, False)):
        match = compare(post, read(draft, "en"), post_text=to + asked, draft_text=draft)
        assert [(found.kind, found.answered) for found in match.answered] == [(kind, wanted)], draft
