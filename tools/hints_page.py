"""Writes docs/hints.md from the hint files, so that the page cannot drift from what they do.

Usage: python -m tools.hints_page. A test compares the committed page with what this gives.
"""

from __future__ import annotations

import sys
from pathlib import Path

from agent.hints.rule import Example, HintRule
from agent.hints.rules import RULES

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "hints.md"
LEVELS = (
    ("warn", "Look twice", "Likely to hurt, or to go out by mistake."),
    ("note", "A second pair of eyes", "How the draft may land. An offer, not a rule."),
    ("good", "What is there", "Told as ticks and in a quiet line; never a score."),
)
HEAD = """# The hints

While you write an answer or a post, Nod looks over your shoulder: three ticks (*Name · Their point · Answered*) and,
now and then, a remark with the words it is about. It never types for you, nothing of a draft is kept, and sending is
never blocked.

Each hint can be switched off in the settings, or told "not useful"; one that is told so in 6 of its last 50 showings
mutes itself and says so. Spelling, slang, emoji, jokes, short warm answers and strong feeling that is not aimed at a
person are never remarked on. In a language that Nod does not read, only the hints that need no words of it are given.

This page is made from the hints themselves by `python -m tools.hints_page`.
"""


def page() -> str:
    """The whole page as Markdown."""
    parts = [HEAD]
    for level, title, meaning in LEVELS:
        sections = [_section(rule) for rule in RULES if rule.level == level]
        parts += [f"## {title}\n\n{meaning}\n", *sections] if sections else []
    return "\n".join(parts)


def _section(rule: HintRule) -> str:
    needs = " Needs the post that is answered." if rule.answers else ""
    lines = [f"### `{rule.id}`\n", f"Shown when: {rule.contract}.{needs}\n", f"*Why.* {rule.why} ({rule.source})\n"]
    lines += [_example(example) for example in rule.examples]
    return "\n".join(lines) + "\n"


def _example(example: Example) -> str:
    before = f"after “{_one_line(example.earlier)}” to Ana: " if example.earlier else ""
    to = f"to “{_one_line(example.post)}” " if example.post else ""
    if example.found is None:
        return f"- silent: {before}{to}“{_one_line(example.draft)}”"
    marked = f", at “{_one_line(example.found)}”" if example.found else ""
    return f"- shown: {before}{to}“{_one_line(example.draft)}”{marked}"


def _one_line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def main() -> int:
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
