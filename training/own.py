"""The figures on the project's own labelled messages and pairs, one half at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agent.model import Match, Reading
from agent.reading import compare, read
from agent.reading.stems import SMALL, stem
from tests.labelled.sets import INTENTS, WORD, Everyday, Half, Message, Pair, messages, pairs
from training.intervals import Counts, Interval, auc_interval, counted, interval

Row = tuple[str, ...]
MESSAGES: Row = ("messages", "labelled", "precision % (95 %)", "recall % (95 %)", "F1 %")
EVERYDAY: Row = ("an ordinary fortnight", *MESSAGES[1:])
PLAIN: Row = ("the plainest messages", *MESSAGES[1:])
PAIRS: Row = ("pairs", "labelled", "agree %", "kappa (95 %)", "not judged")


def message_rows(half: Half) -> Iterator[Row]:
    """One row an intent, then spam, mood and language. ``read`` gets no word about the language, as on Facebook.

    Intents, spam and mood are those of English lines and of lines without words: other languages are not read.
    """
    lines = messages(half)
    readings = [read(line.text) for line in lines]
    english = [(line, reading) for line, reading in zip(lines, readings, strict=True) if line.lang in ("en", None)]
    for intent in INTENTS:
        said = [intent in reading.intents for _, reading in english]
        yield _label(intent, counted(said, [intent in line.intents for line, _ in english]))
    yield _label("spam", counted([reading.spam for _, reading in english], [line.spam for line, _ in english]))
    yield _key_points(english)
    both = list(zip(readings, lines, strict=True))
    yield _accuracy("mood", [reading.mood == line.mood for reading, line in both])
    yield _accuracy("language", [reading.language == line.lang for reading, line in both])


def _key_points(lines: list[tuple[Message, Reading]]) -> Row:
    """A phrase is right where half of its words, or of a labelled phrase's, are the same; spam has none that count."""
    told, missed = [], []
    for line, reading in lines:
        if not line.spam:
            said, wanted = [point.text for point in reading.key_points], line.key_points
            told += [any(_alike(one, other) for other in wanted) for one in said]
            missed += [not any(_alike(one, other) for other in said) for one in wanted]
    counts = Counts(told.count(True), told.count(False), 0, 0), Counts(missed.count(False), 0, missed.count(True), 0)
    precision, recall = interval(counts[0], Counts.precision), interval(counts[1], Counts.recall)
    f1 = 2 * precision.value * recall.value / max(1e-9, precision.value + recall.value)
    return ("key points", str(len(missed)), str(precision), str(recall), f"{100 * f1:.1f}")


def _alike(one: str, other: str) -> bool:
    words, others = _content(one), _content(other)
    return bool(words & others) and 2 * len(words & others) >= min(len(words), len(others))


def _content(phrase: str) -> set[str]:
    return {stem(word) for word in WORD.findall(phrase.casefold()) if word not in SMALL}


def _accuracy(what: str, right: list[bool]) -> Row:
    return (f"{what} (accuracy)", str(len(right)), "", "", f"{100 * sum(right) / len(right):.1f}")


def _label(what: str, counts: Counts) -> Row:
    labelled = counts.right + counts.missed
    precision, recall = interval(counts, Counts.precision), interval(counts, Counts.recall)
    return (what, str(labelled), str(precision), str(recall), f"{100 * counts.f1():.1f}")


def everyday_rows(messages: Sequence[Everyday]) -> Iterator[Row]:
    """One row an intent, then spam; spam lines are left out where intents are judged."""
    lines = [(line.labels, read(line.text)) for line in messages]
    for intent in INTENTS:
        own = [(labels, reading) for labels, reading in lines if "spam" not in labels]
        said, wanted = [intent in reading.intents for _, reading in own], [intent in labels for labels, _ in own]
        yield _label(intent, counted(said, wanted))
    yield _label("spam", counted([reading.spam for _, reading in lines], ["spam" in labels for labels, _ in lines]))


def pair_rows(half: Half) -> Iterator[Row]:
    """One row a tick; then how well the match score tells a post's own reply from a reply to another post."""
    lines = pairs(half)
    matches = [matched(line, line.reply) for line in lines]
    for tick in ("named", "taken_up", "answered", "feeling"):
        told = [(ticked(match, tick), getattr(line, tick)) for match, line in zip(matches, lines, strict=True)]
        both = [(said, wanted) for said, wanted in told if said is not None and wanted is not None]
        silent = sum(1 for said, wanted in told if said is None and wanted is not None)
        counts = counted([said for said, _ in both], [wanted for _, wanted in both])
        agree = f"{100 * counts.accuracy():.1f}"
        yield (tick, str(len(both) + silent), agree, _kappa(interval(counts, Counts.kappa)), str(silent))
    speaking = [n for n, line in enumerate(lines) if line.taken_up or line.answered]
    own = [matches[n].score or 0.0 for n in speaking]
    shifted = [*speaking[1:], *speaking[:1]]
    others = [matched(lines[n], lines[m].reply).score or 0.0 for n, m in zip(speaking, shifted, strict=True)]
    area = auc_interval([*own, *others], [True] * len(own) + [False] * len(others))
    yield ("reply or a stranger's (AUC)", str(len(own)), "", _kappa(area), "")


def matched(pair: Pair, reply: str) -> Match:
    """How a reply meets the post of a pair."""
    return compare(read(pair.post), read(reply), post_text=pair.post, draft_text=reply, names=[pair.name])


def ticked(match: Match, tick: str) -> bool | None:
    """What a match says to a tick of the labelled pairs."""
    if tick == "named":
        return match.named
    if tick == "taken_up":
        return match.specific
    if tick == "feeling":
        return match.feeling
    judged = [answer.answered for answer in match.answered if answer.answered is not None]
    return all(judged) if judged else None


def _kappa(found: Interval) -> str:
    return f"{found.value:.2f} ({found.low:.2f} to {found.high:.2f})"
