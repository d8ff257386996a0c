"""The figures on the validation parts of the public data: what strangers wrote, nobody in view of this project."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from agent.reading import heads, read
from training.cuts import best_cut
from training.examples import EMOTIONS, PRAISE_OR_THANKS, has, politeness_extremes, spam
from training.intervals import Counts, counted, interval
from training.records import records

Row = tuple[str, ...]
TITLE: Row = ("what, on which texts", "precision %", "recall %", "F1 or accuracy % (95 %)", "cut of the other half %")


def rows() -> Iterator[Row]:
    """One row a label: heads alone (at their best cut), then the whole reading, rules and heads together."""
    comments = records("goemotions.val.tsv")
    scored = [heads.scores(row["text"]) for row in comments]
    readings = [read(row["text"], "en") for row in comments]
    for name in ("thanks", "praise", "complaint", "question", "distress", "hostile", "warm"):
        wanted = [has(row, EMOTIONS[name]) for row in comments]
        yield of_scores(f"{name}, head", [found.get(name, 0.0) for found in scored], wanted, heads.heads()[name].best)
    kind = [has(row, PRAISE_OR_THANKS) for row in comments]
    either = [either_of(found) for found in scored]
    yield of_scores("praise or thanks, heads", either, kind, None)
    for name in ("thanks", "praise", "complaint", "question"):
        wanted = [has(row, EMOTIONS[name]) for row in comments]
        yield of_words(f"{name}, read()", [name in reading.intents for reading in readings], wanted)
    yield of_words("praise or thanks, read()", [bool({"praise", "thanks"} & {*r.intents}) for r in readings], kind)
    for community in ("wikipedia", "stack-exchange"):
        requests = politeness_extremes(community, "val")
        polite = [heads.scores(request.text).get("polite", 0.5) >= heads.heads()["polite"].best for request in requests]
        wanted = [request.yes for request in requests]
        yield of_words(f"polite, {community}, head (accuracy)", polite, wanted, Counts.accuracy)
    messages = spam("val")
    wanted = [message.yes for message in messages]
    said = [heads.scores(message.text).get("spam", 0.0) for message in messages]
    yield of_scores("spam in text messages, head", said, wanted, heads.heads()["spam"].best)
    yield of_words("spam in text messages, read()", [read(message.text, "en").spam for message in messages], wanted)


def either_of(scores: dict[str, float]) -> float:
    """How likely a text praises or thanks, from its two scores."""
    return 1 - (1 - scores.get("praise", 0.0)) * (1 - scores.get("thanks", 0.0))


def of_words(
    what: str, said: Sequence[bool], wanted: Sequence[bool], figure: Callable[[Counts], float] = Counts.f1
) -> Row:
    """A row for what was said outright."""
    counts = counted(said, wanted)
    return (
        f"{what}, {len(wanted):,}",
        f"{100 * counts.precision():.1f}",
        f"{100 * counts.recall():.1f}",
        str(interval(counts, figure)),
        "",
    )


def of_scores(what: str, scores: Sequence[float], wanted: Sequence[bool], cut: float | None) -> Row:
    """A row for scores. A cut picked on the very texts it is measured on flatters; the last column picks it on the
    other half of them instead, each way, and is the one to believe."""
    cut = best_cut(scores, wanted) if cut is None else cut
    row = of_words(what, [score >= cut for score in scores], wanted)
    crossed: list[bool] = [False] * len(scores)
    for half in (0, 1):
        other = best_cut(scores[1 - half :: 2], wanted[1 - half :: 2])
        crossed[half::2] = [score >= other for score in scores[half::2]]
    return (*row[:-1], f"{100 * counted(crossed, wanted).f1():.1f}")
