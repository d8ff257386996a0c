"""A note of the user's as HTML: a small part of Markdown, and no HTML of its own.

The attack: a note is pasted from anywhere, comes back with an import or is written by a script with a token; markup in
it could run in the page that holds the session. So every text is escaped before a tag is put around it, the tags are
the few of this file, and an address is kept only where it begins with http or https. A library of Markdown knows a
hundred more forms that a note on a person does not need, and each is one more that has to be kept safe.

Taken: paragraphs and line ends, ``#`` headings, ``-`` and ``1.`` lists, ``>`` quotes, ``**strong**``, ``*stress*``,
```code```, ``[words](https://…)`` and bare addresses. All else stays as it was written.
"""

from __future__ import annotations

import re

from markupsafe import Markup, escape

LONGEST = 20_000
_ADDRESS = r"https?://[^\s<>()\"'`]{1,2000}"
_INSIDE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|\*\*(?P<strong>[^*\n]+)\*\*"
    r"|(?<![\w*])\*(?P<stress>[^*\s][^*\n]*)\*(?![\w*])"
    rf"|\[(?P<words>[^\]\n]{{1,500}})\]\((?P<to>{_ADDRESS})\)"
    rf"|(?P<bare>{_ADDRESS})"
)
_HEADING = re.compile(r"#{1,6} +(?P<words>.+)")
_ITEM = re.compile(r"[-*] +(?P<words>.+)")
_NUMBERED = re.compile(r"\d{1,3}[.)] +(?P<words>.+)")
_QUOTE = re.compile(r"> ?(?P<words>.*)")


def shown(note: str) -> Markup:
    """The note as HTML; safe whatever it holds."""
    blocks = re.split(r"\n\s*\n", note[:LONGEST].replace("\r\n", "\n").replace("\r", "\n"))
    return Markup("\n").join(
        part for block in blocks if block.strip() for part in _block(block.strip("\n").split("\n"))
    )


def _block(lines: list[str]) -> list[Markup]:
    """The parts of one block: runs of lines of one kind."""
    parts: list[Markup] = []
    at = 0
    while at < len(lines):
        heading = _HEADING.fullmatch(lines[at].strip())
        if heading:
            parts.append(Markup("<h3>{}</h3>").format(_inside(heading["words"])))
            at += 1
            continue
        for rule, whole, each in (
            (_ITEM, "<ul>{}</ul>", "<li>{}</li>"),
            (_NUMBERED, "<ol>{}</ol>", "<li>{}</li>"),
            (_QUOTE, "<blockquote>{}</blockquote>", "<p>{}</p>"),
        ):
            run = _run(lines, at, rule)
            if run:
                items = Markup("").join(Markup(each).format(_inside(words)) for words in run)  # noqa: S704 - ours alone
                parts.append(Markup(whole).format(items))  # noqa: S704 - the tags stand above
                at += len(run)
                break
        else:
            plain = [lines[at]]
            at += 1
            while at < len(lines) and not any(
                r.fullmatch(lines[at].strip()) for r in (_HEADING, _ITEM, _NUMBERED, _QUOTE)
            ):
                plain.append(lines[at])
                at += 1
            told = Markup("<br>").join(_inside(line.strip()) for line in plain)
            parts.append(Markup('<p dir="auto">{}</p>').format(told))
    return parts


def _run(lines: list[str], at: int, rule: re.Pattern[str]) -> list[str]:
    """The words of the lines from there on that are of this kind."""
    run: list[str] = []
    for line in lines[at:]:
        match = rule.fullmatch(line.strip())
        if match is None:
            break
        run.append(match["words"])
    return run


def _inside(text: str) -> Markup:
    """One line with its marks; marks inside marks stay as they were written."""
    told, last = Markup(), 0
    for match in _INSIDE.finditer(text):
        told += escape(text[last : match.start()])
        last = match.end()
        if match["code"]:
            told += Markup("<code>{}</code>").format(match["code"])
        elif match["strong"]:
            told += Markup("<strong>{}</strong>").format(match["strong"])
        elif match["stress"]:
            told += Markup("<em>{}</em>").format(match["stress"])
        elif match["to"]:
            told += _link(match["to"], match["words"])
        else:
            bare = match["bare"].rstrip(".,;:!?")
            told += _link(bare, bare) + escape(match["bare"][len(bare) :])
    return told + escape(text[last:])


def _link(to: str, words: str) -> Markup:
    return Markup('<a href="{}" target="_blank" rel="noreferrer noopener">{}</a>').format(to, words)
