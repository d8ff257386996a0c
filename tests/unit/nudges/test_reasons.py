"""The reasons of a nudge, the order, and what to call people."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import agent.nudges.reasons as folder
from agent.model import Author, Post, Reason
from agent.nudges.called import called
from agent.nudges.closing import ends
from agent.nudges.order import RANKS, needs, order_text, rank
from agent.nudges.reason import Example, Heard, ReasonRule, short
from agent.nudges.reasons import BY_ID, REASONS, reasons
from agent.nudges.watch import watched
from agent.reading import read


def heard(text: str, way: str = "reply", first: bool = False) -> Heard:
    post = Post(platform="x", id="1", author=Author(handle="joe"), text=text)
    return Heard(key="x:1", post=post, reading=read(text, "en"), name="Joe", way=way, first=first)


def test_each_file_of_the_folder_is_a_reason_that_is_registered() -> None:
    files = {path.stem.replace("_", "-") for path in Path(folder.__file__).parent.glob("*.py")} - {"--init--"}

    assert files == set(BY_ID)
    assert all(rule.contract for rule in REASONS)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("When does the coupon expire?", ["question"]),
        ("My order never arrived", ["complaint"]),
        ("I love this so much", ["praise"]),
        ("Thank you so much", ["thanks"]),
        ("I was there", ["reply"]),
    ],
)
def test_the_reason_is_what_they_say_else_that_they_spoke(text: str, ids: list[str]) -> None:
    assert [reason.id for reason in reasons(heard(text))] == ids
    assert [reason.id for reason in reasons(heard(text, first=True))] == [*ids, "first-contact"]


@pytest.mark.parametrize(
    ("text", "way", "asks"),
    [
        ("@ima is", "mention", False),
        ("@ima has loads", "mention", False),
        ("@ima are open till six", "mention", False),
        ("@ima would know", "mention", False),
        ("@ima are the best", "mention", False),
        ("@ima is it open", "mention", True),
        ("@ima can I come", "mention", True),
        ("@ima would Sunday work", "mention", True),
        ("@ima are the best seats in front", "mention", True),
        ("@ima is on my list, when are you open", "mention", True),
        ("@ima is open till six?", "mention", True),
        ("@ima would know", "reply", True),
    ],
)
def test_who_tells_others_of_the_user_by_name_asks_nothing(text: str, way: str, asks: bool) -> None:
    why = reasons(replace(heard(text, way), mine=frozenset({"ima"})))
    assert ("question" in [reason.id for reason in why]) is asks


@pytest.mark.parametrize(
    ("text", "way", "asks"),
    [
        ("Friends, which of you is coming?", "quote", False),
        ("hey everyone: who wants to learn this?", "quote", False),
        ("How many of you knew that this works?", "quote", False),
        ("Anyone coming with me on Saturday?", "quote", False),
        ("Who wants to join us?", "quote", False),
        ("Would you bring anyone with you?", "quote", True),
        ("Anyone coming with me on Saturday?", "reply", True),
        ("Friends, which of you is coming?", "reply", True),
        ("Folks, who comes along? @ima, is it open on Mondays?", "quote", True),
        ("When is the next one?", "quote", True),
        ("Is it for guys too?", "quote", True),
    ],
)
def test_who_quotes_the_user_may_ask_their_own_friends(text: str, way: str, asks: bool) -> None:
    told = reasons(replace(heard(text, way), mine=frozenset({"ima"})))
    assert ("question" in {reason.id for reason in told}) == asks


@pytest.mark.parametrize(("way", "id"), [("mention", "mention"), ("reply", "reply"), ("comment", "comment")])
def test_the_plain_cases_are_told_alike(way: str, id: str) -> None:
    [reason] = reasons(heard("I was there", way))

    assert (reason.id, reason.text) == (id, "Joe spoke to you")


def test_a_like_answers_what_a_nod_answers() -> None:
    assert reasons(heard("I love this so much", first=True), liked=True) == []
    told = reasons(heard("I love this so much. When?"), liked=True)
    assert [reason.id for reason in told] == ["question", "praise"], "a question stays, with all that was said beside"


def test_the_sentence_holds_the_words_but_not_all_of_a_long_text() -> None:
    [reason] = reasons(heard("My order never arrived " + "and nobody cares " * 40))

    assert reason.text.startswith("Joe is unhappy: My order never arrived and nobody")
    assert reason.text.endswith(" …")
    assert len(reason.text) < 140


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ima Self, what a lovely hat", "what a lovely hat"),
        ("ima self 😍 lovely hat", "😍 lovely hat"),
        ("@ima what a lovely hat", "what a lovely hat"),
        ("Ima Self is a lovely person", "Ima Self is a lovely person"),
        ("Ima Self made my whole day, lovely", "Ima Self made my whole day, lovely"),
        ("Ima Self's hats are so lovely", "Ima Self's hats are so lovely"),
        ("Ima Selfridge is lovely", "Ima Selfridge is lovely"),
        ("@ima is a lovely person", "@ima is a lovely person"),
        ("Ima Self ❤️", "❤️"),
    ],
)
def test_the_users_name_before_the_words_is_left_out_unless_they_speak_of_the_user(text: str, told: str) -> None:
    words = replace(heard(text, "comment"), mine=frozenset({"ima"}), called=frozenset({"Ima Self"}))
    said = BY_ID["praise"].find(replace(words, reading=read("I love it so much", "en")))
    assert said is not None
    assert said.text == f"Joe says something kind: {told}"


def test_a_question_is_told_without_the_users_name_before_it() -> None:
    asked = replace(heard("Ima Self great, is it still open?", "comment"), called=frozenset({"Ima Self"}))
    assert [reason.text for reason in reasons(asked) if reason.id == "question"] == [
        "Joe asks: great, is it still open?"
    ]


def test_short_cuts_after_a_word() -> None:
    assert short("one two three", 9) == "one two …"
    assert short("one\n two") == "one two"


ROOT = Path(__file__).resolve().parents[3]
CONTRACT = ROOT.parent / "shared" / "contract.md"
EXAMPLES = [(rule, example) for rule in REASONS for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{rule.id}-{one.text[:20]}" for rule, one in EXAMPLES])
def test_a_reason_is_found_where_its_examples_say_so(rule: ReasonRule, example: Example) -> None:
    post = Post(platform="x", id="1", author=Author(handle="joe"), text=example.text, lang="en")
    words = Heard(
        key="x:1",
        post=post,
        reading=read(example.text, "en"),
        name="Joe",
        way=example.way,
        first=example.first,
        turn=example.turn,
        watched=watched(example.text, [example.watch], "en") if example.watch else None,
        promised=example.promised,
        silent=example.silent,
    )
    assert (rule.id in {reason.id for reason in reasons(words)}) == example.found


def test_each_reason_has_examples_of_both_kinds_a_place_in_the_order_and_a_line_in_the_docs() -> None:
    page = (ROOT / "docs" / "nudges.md").read_text(encoding="utf-8")
    for rule in REASONS:
        assert {example.found for example in rule.examples} == {True, False}, rule.id
        assert f"| `{rule.id}` |" in page, f"docs/nudges.md does not tell of {rule.id}"
    assert set(RANKS) <= set(BY_ID)


@pytest.mark.skipif(not CONTRACT.exists(), reason="the contract does not lie beside this clone")
def test_each_reason_of_the_contract_is_there_with_its_line() -> None:
    told = CONTRACT.read_text(encoding="utf-8")
    table = told[told.index("### Reasons of a nudge") : told.index("Never a nudge")]
    lines = {
        id: line for line in table.splitlines() if line.startswith("| `") for id in re.findall(r"`([\w-]+)`", line)
    }
    assert {rule.id for rule in REASONS} <= set(lines)
    for rule in REASONS:
        assert rule.contract in lines[rule.id].replace("\\", ""), rule.id


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("no rush!", True),
        ("I'll bring the sweeties", True),
        ("legend", True),
        ("Perfect, thank you", True),
        ("a bit steep for me this winter but thank you", True),
        ("Nobody here would believe it, have a lovely Sunday!", True),
        ("Then the kids will be glad. Saturday it is", True),
        ("Thanks, but the second one still won't open", False),
        ("it is cracked", False),
        ("Good to know, staying out of the shed until it's mended", True),
        ("See you there? Which gate?", False),
        ("bamboo. they had it coming", False),
        ("And in blue?", False),
        ("it still won't open", False),
        ("I told my sister about it and she wants one for the house in the hills", False),
    ],
)
def test_a_few_words_that_ask_for_nothing_close_a_talk(text: str, closes: bool) -> None:
    assert ends(text, read(text, "en")) == closes


def test_what_answers_the_users_question_or_comes_days_later_or_for_the_first_time_closes_nothing() -> None:
    reading = read("the blue one", "en")
    assert ends("the blue one", reading)
    assert not ends("the blue one", reading, answer="Which one, Joe?")
    assert not ends("the blue one", reading, after=timedelta(days=3))
    assert not ends("the blue one", reading, first=True)
    assert ends("smashing", read("smashing", "en"), first=True)


def test_a_question_after_the_users_answer_stands_behind_a_complaint() -> None:
    asked = Reason(id="question", text="Joe asks", post="x:1", needs="words")
    again = Reason(id="follow-up", text="Joe answered you", post="x:1", needs="nod")
    unhappy = Reason(id="complaint", text="Ana is unhappy", post="x:2", needs="words")
    assert rank([asked]) < rank([unhappy]) < rank([asked, again])
    assert order_text([asked, again]) == "asks again, longest first"
    assert order_text([again]) == "answered you, longest first"
    assert needs([again]) == "nod"


def test_a_promise_stands_first_once_it_is_due() -> None:
    promised = Reason(id="promise", text="You promised Joe: check", needs="words")
    asked = Reason(id="question", text="Joe asks", post="x:1", needs="words")
    assert rank([promised], due=True) < rank([asked]) < rank([promised])


def test_the_ranks_are_the_contracts() -> None:
    ranked = sorted(RANKS, key=lambda id: RANKS[id])

    assert ranked[:5] == ["promise", "question", "complaint", "follow-up", "story"]
    assert RANKS["praise"] == RANKS["thanks"]


@pytest.mark.parametrize(
    ("name", "short_name"),
    [
        ("Tomáš Ågren 🦊", "Tomáš"),
        ("Joe Smith", "Joe"),
        ("Joe", "Joe"),
        ("Maria de Souza", "Maria"),
        ("Fox Books", "Fox Books"),
        ("Dr. Ana Silva", "Dr. Ana Silva"),
        ("The Blue Door", "The Blue Door"),
        ("joe smith", "joe smith"),
        ("NASA News", "NASA News"),
        ("J. R. Hartley", "J. R. Hartley"),
        ("山田 太郎", "山田 太郎"),
        ("Ana 🦊 Silva", "Ana 🦊 Silva"),
        ("🌻 Mia Kessels", "Mia"),
        ("Hans-Peter W.", "Hans-Peter"),
        ("Mark O'Neil", "Mark"),
        ("Mary O’Brien", "Mary"),
        ("Pete's Bikes", "Pete's Bikes"),
        ("Plan B", "Plan B"),
        ("Old Barn Pottery", "Old Barn Pottery"),
        ("Art Monthly", "Art Monthly"),
        ("Copper Kettle", "Copper Kettle"),
        ("Happy Days", "Happy Days"),
        ("Ivy Street Choir", "Ivy Street Choir"),
        ("Only Jen", "Only Jen"),
        ("Aunt Rose", "Aunt Rose"),
        ("Coach Tom Hale", "Coach Tom Hale"),
        ("Kev & Dan", "Kev & Dan"),
        ("Kev and Dan", "Kev and Dan"),
        ("Rose Miller", "Rose"),
        ("Will Baker", "Will"),
        ("Will S.", "Will"),
        ("Mary A.", "Mary"),
        ("Mary Ann Hale", "Mary Ann"),
        ("Maria José Prado", "Maria José"),
        ("Mary Anne", "Mary Anne"),
        ("Mary James", "Mary"),
        ("Maria Silva", "Maria"),
        ("Tom Glass", "Tom"),
        ("Trần Thị Mai", "Mai"),
        ("🌸 Chloe 🌸", "Chloe"),
        ("Jose 🇲🇽", "Jose"),
        ("Chloe 🏳️‍🌈 (she/her)", "Chloe"),
        ("Claire (mum of 3)", "Claire"),
        ("Amara Obi, PhD", "Amara"),
        ("Müller, Peter", "Peter"),
        ("Ottoline K", "Ottoline"),
        ("Old K", "Old K"),
        ("Fox Books 🦊", "Fox Books"),
        ("(Joe)", "(Joe)"),
        ("🦊", "🦊"),
        ("", ""),
    ],
)
def test_people_are_called_by_their_given_name_only_where_it_is_plain(name: str, short_name: str) -> None:
    assert called(name) == short_name
