"""The labelled messages and pairs are what tests/labelled/README.md says: enough, balanced, and no two nearly alike."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

import pytest

from tests.labelled.sets import (
    INTENTS,
    TICKS,
    WORD,
    Everyday,
    Message,
    again,
    everyday,
    kappa,
    length,
    messages,
    pairs,
    plain,
)

MOODS = {"upset", "low", "neutral", "happy", "excited"}
VOICES = {"plain", "short", "long", "typos", "slang", "emoji", "non-native", "angry", "shy"}
MESSAGES = messages()
PAIRS = pairs()
IDS = [line.id for line in MESSAGES] + [pair.id for pair in PAIRS]


def english(lines: Iterable[Message]) -> list[Message]:
    return [line for line in lines if line.lang == "en"]


def four_grams(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(text.lower())
    return {tuple(words[start : start + 4]) for start in range(len(words) - 3)}


def nearly_alike(texts: dict[str, str]) -> list[tuple[str, str]]:
    """Pairs of ids whose texts share over half of the 4-grams of the shorter one, or all words where it has no four."""
    grams = {key: four_grams(text) for key, text in texts.items()}
    places: dict[tuple[str, ...], list[str]] = defaultdict(list)
    bare: dict[str, str] = {}
    alike = []
    for key, text in texts.items():
        if not grams[key]:
            words = " ".join(WORD.findall(text.lower())) or text
            if words in bare:
                alike.append((bare[words], key))
            bare[words] = key
        shared = Counter(other for gram in grams[key] for other in places[gram])
        alike += [
            (other, key) for other, count in shared.items() if 2 * count > min(len(grams[key]), len(grams[other]))
        ]
        for gram in grams[key]:
            places[gram].append(key)
    return alike


def balanced(tune: int, held: int) -> bool:
    """Neither half holds over 60 in 100 of the lines."""
    return max(tune, held) <= 0.6 * (tune + held)


def test_there_are_enough_lines_and_each_is_known_by_one_id() -> None:
    assert len(MESSAGES) >= 600
    assert len(PAIRS) >= 400
    assert len(set(IDS)) == len(IDS)
    assert all(line.author and line.source for line in MESSAGES)
    assert all(pair.author and pair.source for pair in PAIRS)


def test_each_label_is_one_of_the_known_words() -> None:
    for line in MESSAGES:
        assert line.text.strip(), line.id
        assert set(line.intents) <= set(INTENTS), line.id
        assert len(set(line.intents)) == len(line.intents), line.id
        assert line.mood in MOODS, line.id
        assert line.voice in VOICES, line.id
    for pair in PAIRS:
        assert pair.voice in VOICES, pair.id
        assert pair.name.strip(), pair.id
        assert pair.post.strip(), pair.id
        assert pair.reply.strip(), pair.id


@pytest.mark.parametrize("intent", INTENTS)
def test_each_intent_has_a_hundred_english_messages_and_more_without_it(intent: str) -> None:
    halves = Counter(line.half for line in english(MESSAGES) if intent in line.intents)

    assert halves.total() >= 100
    assert balanced(halves["tune"], halves["held"])
    assert sum(intent not in line.intents for line in english(MESSAGES)) >= 100


def test_there_is_spam_and_messages_of_several_intents_and_of_none() -> None:
    spam = [line for line in MESSAGES if line.spam]
    none = [line for line in MESSAGES if not line.intents and not line.spam]
    several = [line for line in MESSAGES if len(line.intents) > 1]

    assert len(spam) >= 60
    assert not any(line.intents for line in spam)
    for kind in (spam, none, several):
        halves = Counter(line.half for line in kind)
        assert min(halves["tune"], halves["held"]) >= 60


@pytest.mark.parametrize("mood", sorted(MOODS))
def test_each_mood_stands_in_both_halves(mood: str) -> None:
    halves = Counter(line.half for line in MESSAGES if line.mood == mood)

    assert halves["tune"] >= 10
    assert halves["held"] >= 10


def test_twelve_languages_beside_english_have_eight_short_messages_each() -> None:
    languages = defaultdict(list)
    for line in MESSAGES:
        if line.lang not in (None, "en"):
            languages[line.lang].append(line)

    both = [code for code, lines in languages.items() if {line.half for line in lines} == {"tune", "held"}]
    assert len(languages) >= 12
    assert len(both) >= 11
    for code, lines in languages.items():
        assert len(lines) >= (8 if any(line.half == "tune" for line in lines) else 3), code
        if code != "ja":  # written without spaces
            assert all(1 <= len(WORD.findall(line.text)) <= 12 for line in lines), code


def test_what_tells_no_language_has_none() -> None:
    for line in MESSAGES:
        letters = re.search(r"[^\W\d_]", re.sub(r"https?://\S+|\S+\.\S+/\S*", "", line.text))
        assert (line.lang is None) == (letters is None), line.id


@pytest.mark.parametrize("half", ["tune", "held"])
@pytest.mark.parametrize("tick", TICKS)
def test_each_tick_of_the_pairs_is_given_and_withheld_in_both_halves(tick: str, half: str) -> None:
    given = Counter(getattr(pair, tick) for pair in PAIRS if pair.half == half)

    assert given[True] >= 35
    assert given[False] >= 35
    assert (given[None] >= 35) == (tick in ("answered", "feeling"))


@pytest.mark.parametrize("voice", sorted(VOICES))
def test_each_voice_speaks_in_messages_and_in_pairs(voice: str) -> None:
    assert sum(line.voice == voice for line in MESSAGES) >= 20
    assert sum(pair.voice == voice for pair in PAIRS) >= 15


def test_each_length_is_there_from_emoji_alone_to_a_whole_story() -> None:
    lengths = Counter(length(line.text) for line in MESSAGES)

    assert lengths["no words"] >= 15
    assert lengths["1-3 words"] >= 60
    assert lengths["4-10 words"] >= 150
    assert lengths["11-25 words"] >= 150
    assert lengths["26 words or more"] >= 20


def test_key_points_are_words_of_the_message_and_three_at_most() -> None:
    for line in MESSAGES:
        assert len(line.key_points) <= 3, line.id
        assert all(point and point in line.text for point in line.key_points), line.id


def test_no_two_lines_are_nearly_alike() -> None:
    assert nearly_alike({line.id: line.text for line in MESSAGES}) == []
    assert nearly_alike({pair.id: f"{pair.post}\n{pair.reply}" for pair in PAIRS}) == []


def test_no_message_is_nearly_a_post_or_a_reply_of_a_pair() -> None:
    """Else what one half shows could give away the other. Two pairs of one half may be of one post, for contrast."""
    texts = {line.id: line.text for line in MESSAGES}
    texts |= {f"{pair.id} post": pair.post for pair in PAIRS}
    texts |= {f"{pair.id} reply": pair.reply for pair in PAIRS}

    long = {key: text for key, text in texts.items() if four_grams(text)}
    half = {line.id: line.half for line in [*MESSAGES, *PAIRS]}
    alike = nearly_alike(long)
    assert [pair for pair in alike if (" " in pair[0]) != (" " in pair[1])] == []
    assert [(one, other) for one, other in alike if half[one.split()[0]] != half[other.split()[0]]] == []


def test_another_hand_labelled_two_hundred_sealed_messages_and_pairs() -> None:
    second = again()

    assert sum(line.id in second for line in MESSAGES) >= 190
    assert sum(pair.id in second for pair in PAIRS) >= 180
    assert set(second) <= {line.id for line in [*messages("held"), *pairs("held")]}


def test_a_half_is_read_alone() -> None:
    tune, held = messages("tune"), messages("held")

    assert {line.half for line in tune} == {"tune"}
    assert {line.half for line in held} == {"held"}
    assert len(tune) + len(held) == len(MESSAGES)


def test_kappa_takes_off_what_chance_would_agree_on() -> None:
    assert kappa([True, True, False, False], [True, True, False, False]) == 1
    assert kappa([True, True, False, False], [True, False, True, False]) == 0
    assert kappa([True] * 9 + [False], [True] * 10) == pytest.approx(0)
    assert kappa([None, None], [None, None]) == 1


@pytest.mark.parametrize("lines", [everyday("tune"), everyday("held"), plain()], ids=["open", "sealed", "plainest"])
def test_ordinary_messages_hold_every_label_and_none(lines: list[Everyday]) -> None:
    counts = Counter(label for line in lines for label in line.labels or {"none"})
    assert counts.keys() == {*INTENTS, "spam", "none"}
    assert min(counts.values()) >= 15
    assert not any("spam" in line.labels and len(line.labels) > 1 for line in lines)
    assert nearly_alike({line.text: line.text for line in lines}) == []
