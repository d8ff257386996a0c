"""What is meant, where the words alone would mislead; commitments, and a draft beside its post."""

from __future__ import annotations

import pytest

from agent.model import Match
from agent.reading import commitments, compare, read
from agent.reading.kinds import kind_of
from agent.reading.language import language


def match(post: str, draft: str, *names: str) -> Match:
    return compare(read(post), read(draft), post_text=post, draft_text=draft, names=names)


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("Thanks a million for losing my order", ["complaint"]),
        ("My dog is sick", []),
        ("The lid does not close properly", ["complaint"]),
        ("My dad died in March and I still set his place at the table", ["story"]),
        ("Link to the recipe please", ["question"]),
        ("Do you call that a sandwich?", []),
        ("Beautiful scarf, but it fell apart in a week", ["complaint", "praise"]),
        ("Nice scarf, but it fell apart in a week", ["complaint"]),
        ("I had a lovely day", []),
    ],
)
def test_what_is_meant(text: str, intents: list[str]) -> None:
    assert read(text, "en").intents == intents


@pytest.mark.parametrize(
    "text", ["Send 0.1 BTC and receive 0.2", "I can boost your Spotify streams, real listeners only"]
)
def test_an_offer_is_spam(text: str) -> None:
    assert read(text).spam
    assert read(text).intents == []


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/shop",
        "I made a video of my garden: https://example.org/v",
        "Is there a fake account of yours on Telegram?",
    ],
)
def test_a_link_or_a_warning_is_no_spam(text: str) -> None:
    assert not read(text).spam


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Do you ship to Canada?", "yes-no"),
        ("Is it wool or cotton?", "which"),
        ("What yarn is that?", "which"),
        ("wondering when it opens", "when"),
        ("Where can I park?", "where"),
        ("How much is the blue one?", "how-much"),
        ("How many pages does it have?", "how-many"),
        ("Who sings the high part?", "who"),
        ("How do you clean it?", "how"),
        ("Why did you stop?", "why"),
        ("May I share this?", "may-could"),
    ],
)
def test_the_kind_of_a_question(question: str, kind: str) -> None:
    assert kind_of(question) == kind


@pytest.mark.parametrize(
    ("question", "draft", "answered"),
    [
        ("When does the coupon expire?", "On Sunday at midnight.", True),
        ("When does the coupon expire?", "Thank you for your interest!", False),
        ("How much is postage?", "Three pounds, Joe.", True),
        ("Do you ship to Canada?", "We do!", True),
        ("Do you ship to Canada?", "See our FAQ.", False),
        ("Why did you stop?", "I don't know yet, I'll ask my sister.", True),
        ("Which size fits a toddler?", "What is their height?", None),
    ],
)
def test_a_draft_answers_with_what_the_kind_needs(question: str, draft: str, answered: bool | None) -> None:
    assert [item.answered for item in match(question, draft).answered] == [answered]


def test_points_are_taken_up_by_any_form_of_their_words() -> None:
    met = match(
        "Your choir's first concert made me cry",
        "Our choirs were so nervous at those concerts, Ana. Thank you",
        "Ana Silva",
    )

    assert met.named
    assert met.taken_up
    assert met.feeling
    assert met.score is not None
    assert met.score > 0.5


def test_a_name_that_is_a_word_needs_its_capital() -> None:
    assert match("Who pays?", "You will find the bill inside.", "Bill Fox").named is False
    assert match("Who pays?", "I do, Bill.", "Bill Fox").named is True
    assert match("Who pays?", "I do.").named is None


def test_grief_is_not_met_by_cheer() -> None:
    assert match("My mum passed away last week.", "Awesome!! Have a great day 🎉").feeling is False
    assert match("My mum passed away last week.", "I'm so sorry, Ana. Thinking of you.").feeling is True


def test_nothing_is_judged_in_a_language_that_is_not_read() -> None:
    met = match("¿Cuándo llega mi pedido?", "El lunes, Ana", "Ana")

    assert met.named is True
    assert met.feeling is None
    assert met.score is None
    assert [item.answered for item in met.answered] == [None]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I'll look it up and tell you tomorrow", 1),
        ("Let me check and get back to you in three days.", 3),
        ("I will send it next week", 7),
        ("I'll ask her tonight", 0),
        ("I'll find out", None),
        ("Let me check", None),
        ("ill ask", None),
    ],
)
def test_a_commitment_and_its_day(text: str, days: int | None) -> None:
    [promise] = commitments(text)

    assert promise.due_days == days
    assert text[promise.span[0] : promise.span[1]] == promise.text


@pytest.mark.parametrize(
    "text",
    [
        *("You'll see it tomorrow", "I'd love to come", "It will rain", "Will you check?", "Let me know tomorrow"),
        *("Let me in", "Gonna Fly Now", "Ich melde mich morgen", "lemme guess"),
    ],
)
def test_what_binds_nobody(text: str) -> None:
    assert commitments(text) == []


def test_misspelled_words_keep_their_places() -> None:
    text = "🧶 hiya!! wen does teh shop open"

    reading = read(text, "en")

    assert [q.text for q in reading.questions] == ["wen does teh shop open"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Where can I buy this", "en"),
        ("Wo kann ich das kaufen", "de"),
        ("Où est-ce que je peux acheter ça", "fr"),
        ("Dónde puedo comprar esto", "es"),
        ("Onde posso comprar isso", "pt"),
        ("Dove posso comprare questo", "it"),
        ("Waar kan ik dit kopen", "nl"),
        ("Var kan jag köpa den", "sv"),
        ("Gdzie mogę to kupić", "pl"),
        ("Bunu nereden alabilirim", "tr"),
        ("Где это можно купить", "ru"),
        ("Де це можна купити", "uk"),
        ("من أين أشتري هذا", "ar"),
        ("これはどこで買えますか", "ja"),
        ("이거 어디서 살 수 있어요", "ko"),
        ("这个在哪里买", "zh"),
        ("Πού μπορώ να το αγοράσω", "el"),
        ("12345 😀", None),
    ],
)
def test_the_language_of_a_short_text(text: str, code: str | None) -> None:
    assert language(text) == code
