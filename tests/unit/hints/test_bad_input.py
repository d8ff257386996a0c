"""Whatever is typed, to whatever post, there are hints or none, never an error; every place lies in the draft."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from agent.hints.beside import beside, told

LETTERS = st.characters(exclude_categories=())
PIECES = (
    "Maria Joe hi dear thanks sooo you idiot please see our FAQ £5 off . , ! ? ' \" ( [ { } # @ 🙂 \u0301 \u20dd \u200b"
    " \u202e \ud83d שלום مرحبا こんにちは https://a.example XXX ____ like share tag comment YES we apologise for the delay"
)
TEXT = st.one_of(st.text(LETTERS, max_size=80), st.lists(st.sampled_from(PIECES.split()), max_size=14).map(" ".join))


@given(TEXT, st.none() | TEXT, st.sampled_from([(), ("Maria",), ("\u0301",), ("Dr. Zoë 🌵 O'Neill", "zoe_o")]))
@example("thanks so \u0301 Maria!", None, ())
def test_any_draft_is_read(draft: str, post: str | None, names: tuple[str, ...]) -> None:
    units = len(draft.encode("utf-16-le", "surrogatepass")) // 2
    for hint in told(beside(draft, "post" if post is None else "reply", post, names=names)).hints:
        for place in filter(None, (hint.span, *hint.differs)):
            assert 0 <= place[0] <= place[1] <= units
