"""Prints how far two labellings agree, with Cohen's kappa, and how many lines there are by label, voice and length.

Run from the repository: ``python -m tests.labelled.agreement``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from tests.labelled.sets import INTENTS, TICKS, again, kappa, length, messages, pairs


def main() -> None:
    """Agreement first, counts after it."""
    agreement()
    counts()


def agreement() -> None:
    """One line a label: lines labelled twice, share of equal labels, kappa."""
    second = again()
    twice = [(line, second[line.id]) for line in messages() if line.id in second]
    paired = [(line, second[line.id]) for line in pairs() if line.id in second]
    print(
        "Sealed lines of two hands, each labelled again by the other, who saw nothing but the lines and the definitions."
    )
    print(f"{'label':<12}{'lines':>6}{'equal':>8}{'kappa':>8}")
    for intent in INTENTS:
        _row(intent, [intent in line.intents for line, _ in twice], [intent in _words(late) for _, late in twice])
    for field in ("spam", "mood"):
        _row(field, [getattr(line, field) for line, _ in twice], [late[field] for _, late in twice])
    for tick in TICKS:
        _row(tick, [getattr(line, tick) for line, _ in paired], [late[tick] for _, late in paired])


def counts() -> None:
    """How many lines of each half there are by label, voice, language and length."""
    lines, answers = messages(), pairs()
    print(f"\n{'messages':<24}{'tune':>6}{'held':>6}")
    _count((line.half, intent) for line in lines for intent in line.intents)
    _count((line.half, "spam" if line.spam else "no intent") for line in lines if not line.intents)
    _count((line.half, "several intents") for line in lines if len(line.intents) > 1)
    for field in ("mood", "voice", "lang"):
        _count((line.half, f"{field} {getattr(line, field)}") for line in lines)
    _count((line.half, length(line.text)) for line in lines)
    print(f"\n{'pairs':<24}{'tune':>6}{'held':>6}")
    for field in (*TICKS, "voice"):
        _count((pair.half, f"{field} {getattr(pair, field)}") for pair in answers)
    _count((pair.half, f"post of {length(pair.post)}") for pair in answers)


def _row(name: str, first: Sequence[object], second: Sequence[object]) -> None:
    equal = sum(a == b for a, b in zip(first, second, strict=True)) / len(first)
    print(f"{name:<12}{len(first):>6}{equal:>8.2f}{kappa(first, second):>8.2f}")


def _count(marks: Iterable[tuple[str, str]]) -> None:
    counted = Counter(marks)
    for name in dict.fromkeys(name for _, name in counted):
        print(f"{name:<24}{counted['tune', name]:>6}{counted['held', name]:>6}")


def _words(late: dict[str, object]) -> list[object]:
    intents = late["intents"]
    return intents if isinstance(intents, list) else []


if __name__ == "__main__":
    main()
