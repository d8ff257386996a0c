"""Every hint shows what its own examples say, stands on the page of hints, and has its labelled drafts."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside
from agent.hints.rule import Example, HintRule
from agent.hints.rules import BY_ID, RULES
from agent.hints.sent_before import SentBefore
from tests.labelled.answers import answers
from tests.labelled.drafts import SOMEBODY, Half, lines, strangers
from tools import hints_page, new_hint
from training.intervals import counted

ENOUGH = 60
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HALVES: tuple[Half, ...] = ("tune", "held")
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{rule.id}-{one.draft[:20]}" for rule, one in EXAMPLES])
def test_a_hint_is_shown_where_its_examples_say_so(rule: HintRule, example: Example) -> None:
    names = (example.name,) if example.name else ()
    before = SentBefore()
    if example.earlier:
        before.add("a1", example.earlier, person="ana", name="Ana", names=["Ana"], at=NOON)
    sent = before.nearly(example.draft, person="joe", names=["Joe"], since=NOON)
    kind = "reply" if example.post or example.name or example.earlier else "post"
    waiting = SOMEBODY if example.waiting else None
    draft = beside(example.draft, kind, example.post, names=names, sent=sent, waiting=waiting)
    shown = [hint for hint in advise(draft) if hint.id == rule.id]
    assert bool(shown) == (example.found is not None)
    if example.found and shown[0].span:
        assert example.found in example.draft[slice(*shown[0].span)]


def test_each_hint_has_examples_of_both_kinds_and_its_files_name(tmp_path: Path) -> None:
    folder = Path(hints_page.__file__).parents[1] / "agent" / "hints" / "rules"
    files = {file.stem.replace("_", "-") for file in folder.glob("*.py")} - {"--init--"}
    assert files == set(BY_ID)
    for rule in RULES:
        kinds = {example.found is None for example in rule.examples}
        assert kinds == {True, False}, rule.id


def test_nearly_the_same_words_are_found_and_other_words_are_not() -> None:
    """Every earlier answer of the set is held at once, so that a draft may also be taken for another's."""
    before = SentBefore()
    for number, one in enumerate(answers()):
        before.add(f"a{number}", one.sent, person=one.sent_to, name=one.sent_to, names=[one.sent_to], at=NOON)
    said = [bool(before.nearly(one.draft, person=one.to, names=[one.to], since=NOON)) for one in answers()]
    counts = counted(said, [one.yes for one in answers()])
    print(f"precision {counts.precision():.2f}, recall {counts.recall():.2f}, of {len(said)} drafts")
    assert counts.precision() >= 0.9
    assert counts.recall() >= 0.8


@pytest.mark.parametrize("hint", sorted(set(BY_ID) - {"repeated-reply"}))
def test_each_hint_has_its_labelled_drafts(hint: str) -> None:
    """Only counted here: what stands in the held half stays shut."""
    labels = [line.yes for half in HALVES for line in lines(hint, half)]
    assert labels.count(True) >= ENOUGH
    assert labels.count(False) >= ENOUGH


def test_answers_that_say_nearly_the_same_have_their_labelled_drafts() -> None:
    labels = [one.yes for one in answers()]
    assert labels.count(True) >= ENOUGH
    assert labels.count(False) >= ENOUGH


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_hint_tells_when_it_is_shown_why_and_from_where(rule: HintRule) -> None:
    for told in (rule.contract, rule.why, rule.source):
        assert len(told.split()) > 2
        assert "TODO" not in told
    section = hints_page.PAGE.read_text(encoding="utf-8").split(f"### `{rule.id}`\n")[1].split("### ")[0]
    assert f"Shown when: {rule.contract}." in section
    assert rule.why in section


def test_the_page_of_hints_is_what_the_hints_say() -> None:
    assert hints_page.PAGE.read_text(encoding="utf-8") == hints_page.page(), "run: python -m tools.hints_page"


def test_a_new_hint_gets_its_file_and_its_line(tmp_path: Path) -> None:
    register = tmp_path / new_hint.REGISTER.relative_to(new_hint.ROOT)
    register.parent.mkdir(parents=True)
    register.write_text(new_hint.REGISTER.read_text(encoding="utf-8"), encoding="utf-8")
    made = new_hint.make("long-winded", tmp_path)
    assert 'id="long-winded"' in made[0].read_text(encoding="utf-8")
    text = register.read_text(encoding="utf-8")
    assert "    long_winded,\n" in text
    assert "    long_winded.RULE,\n" in text
    assert [file.name for file in made[2:]] == ["long-winded.tune.tsv", "long-winded.held.tsv"]
    compile(text, "register", "exec")
    with pytest.raises(ValueError, match="already"):
        new_hint.make("long-winded", tmp_path)
    with pytest.raises(ValueError, match="small letters"):
        new_hint.make("Long Winded", tmp_path)


def test_strangers_wrote_enough_for_each_hint_that_says_something_is_amiss_and_much_that_is_not() -> None:
    judged = Counter(hint for _, deserved in strangers() for hint in deserved or {"none"})
    assert judged.keys() <= BY_ID.keys() | {"none"}
    for hint in ("hostile", "placeholder", "wrong-name", "brush-off", "unseen-feeling", "unanswered-question", "bait"):
        assert judged[hint] >= 40, hint
    assert judged["none"] >= 300
