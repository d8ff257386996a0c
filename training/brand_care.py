"""Counts the false hints on real replies of brands to their customers, by what somebody judged of each of them.

Usage: python -m training.brand_care FILE [--show]

FILE holds a reply a line, as ``customer_care.val.jsonl`` of IBM/twitter-customer-care-document-prediction (Apache-2.0;
the words are X's users'): it is read where it lies, and nothing of it is kept here. A reply is known by its line, the
first is 1. ``tests/labelled/hints/brand_care.tsv`` holds line, hint and judgement (``true``: a considerate reader would
say so too; ``false``: they would be annoyed), and no words. ``--show`` prints each reply that got a hint.
"""

from __future__ import annotations

import argparse
import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from agent.hints.advise import advise
from agent.hints.beside import beside
from agent.hints.rules import RULES
from training.tables import table

JUDGED = Path(__file__).resolve().parent.parent / "tests" / "labelled" / "hints" / "brand_care.tsv"
COLUMNS = ["line", "hint", "judged"]
#: What the set's makers put in place of addresses, in the form in which a draft would have them.
MASKS = {"<url>": "https://desk.example/a", "<email>": "desk@mail.example", "<num>": "12"}
_MASK = re.compile("|".join(map(re.escape, MASKS)))
TITLE = ("hint", "given", "judged", "false", "false in 100 replies")
Judged = Mapping[tuple[int, str], bool]


@dataclass(frozen=True)
class Reply:
    """A reply and the customer's words that it answers; ``line`` is its place in the file."""

    line: int
    post: str
    text: str


def replies(file: Path) -> Iterator[Reply]:
    """The replies of the file. Raises ``KeyError`` or ``ValueError`` where it is another kind of file."""
    for number, row in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        told = json.loads(row)
        said = [turn["text"] for turn in told["turns"] if turn["role"] == "client"]
        yield Reply(number, unmasked(said[-1]), unmasked(told["final_agent"]))


def unmasked(text: str) -> str:
    """The words as they were typed: ``&amp;`` a sign again, an invented address for each masked one."""
    return _MASK.sub(lambda mask: MASKS[mask.group()], html.unescape(text))


def given(reply: Reply) -> list[str]:
    """The hints on a reply but for the good ones, each once."""
    hints = advise(beside(reply.text, "reply", reply.post))
    return sorted({hint.id for hint in hints if hint.level != "good"})


def judged(file: Path = JUDGED) -> dict[tuple[int, str], bool]:
    """Whether a hint on a reply was found right, by line and hint. Raises ``ValueError`` on another file."""
    head, *rows = file.read_text(encoding="utf-8").splitlines()
    if head.split("\t") != COLUMNS:
        raise ValueError(f"{file} begins with other columns than {COLUMNS}")
    found = {}
    for row in rows:
        line, hint, word = row.split("\t")
        if word not in ("true", "false"):
            raise ValueError(f"{file}: {word!r} is neither true nor false")
        found[int(line), hint] = word == "true"
    return found


def rows(hints: list[tuple[int, str]], known: Judged, number: int) -> Iterator[tuple[str, ...]]:
    """A row for each hint that was given, and one for the replies on which any was false, of ``number`` replies."""
    for rule in RULES:
        of_it = [key for key in hints if key[1] == rule.id]
        if of_it:
            seen = [known[key] for key in of_it if key in known]
            wrong = seen.count(False)
            yield rule.id, str(len(of_it)), str(len(seen)), str(wrong), f"{100 * wrong / number:.1f}"
    spoiled = {line for line, hint in hints if known.get((line, hint)) is False}
    judged = sum(key in known for key in hints)
    yield "any of them", str(len(hints)), str(judged), str(len(spoiled)), f"{100 * len(spoiled) / number:.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Counts false hints on brands' replies to customers.")
    parser.add_argument("file", type=Path, help="the replies, a JSON object a line")
    parser.add_argument("--show", action="store_true", help="also print the replies that got a hint")
    asked = parser.parse_args()
    all_replies = list(replies(asked.file))
    hints = {reply.line: given(reply) for reply in all_replies}
    known = judged()
    if asked.show:
        for reply in all_replies:
            if hints[reply.line]:
                print(f"{reply.line} {hints[reply.line]}\n  < {reply.post!r}\n  > {reply.text!r}")
    said = [(line, hint) for line, names in hints.items() for hint in names]
    print(f"\n{len(all_replies)} replies, {sum(bool(names) for names in hints.values())} of them with a hint")
    table(TITLE, rows(said, known, len(all_replies)))
    print(f"\n{sum(key not in known for key in said)} hints are not judged yet.")


if __name__ == "__main__":
    main()
