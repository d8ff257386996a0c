"""The words of the replicas: invented people, the sites' own labels in each variant, and how a text becomes markup."""

from __future__ import annotations

import base64
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

HERE = Path(__file__).parent
LANGUAGES = {"en": "en", "de": "de", "ja": "ja", "ar": "ar", "vi": "vi", "nonsense": "en"}
#: How Facebook writes the units of an age.
UNITS = {
    "de": {"m": " Min.", "h": " Std.", "d": " Tg.", "w": " Wo."},
    "ja": {"m": "分", "h": "時間", "d": "日", "w": "週間"},
    "vi": {"m": " phút", "h": " giờ", "d": " ngày", "w": " tuần"},
    "ar": {"m": " د", "h": " س", "d": " ي", "w": " أ"},
    "nonsense": {"m": " blo", "h": " zup", "d": " kem", "w": " pra"},
}
SYLLABLES = ["blo", "fri", "zup", "kem", "wat", "dro", "nis", "ogl", "pra", "yub"]
EMOJI = {"🦊": "fox", "🎨": "palette", "❤️": "heart", "🌙": "moon"}
FACEBOOK_TAIL = "__cft__[0]=AZWr0bin"


@cache
def people() -> dict[str, Any]:
    """Who they are, by a short name: ``{"joe": {"name", "handle", "facebook", "uid"}}``."""
    return json.loads((HERE / "people.json").read_text())


@cache
def _labels() -> dict[str, dict[str, str]]:
    return json.loads((HERE / "labels.json").read_text())


def labels(lang: str) -> dict[str, str]:
    """Every translated word of the sites, by its key. ``{name}`` and ``{n}`` are filled in by the templates."""
    if lang == "nonsense":
        return {key: nonsense(text) for key, text in _labels()["en"].items()}
    return _labels()[lang]


def nonsense(text: str) -> str:
    """Words of the same number that mean nothing: a reader that leans on words must fail on them."""

    def word(found: re.Match[str]) -> str:
        weight = sum(map(ord, found[0]))
        made = SYLLABLES[weight % 10] + SYLLABLES[weight // 7 % 10]
        return made.capitalize() if found[0][0].isupper() else made

    return re.sub(r"(?<![{\w])[^\W\d_]+(?![\w}])", word, text)


def ago(text: str, lang: str) -> str:
    """How Facebook shows an age such as ``2h``: ``2h``, ``2 س``, and a unit that nobody knows."""
    return text if lang == "en" else text[:-1] + UNITS[lang][text[-1]]


def _with_emoji(text: str) -> Markup:
    made = str(escape(text))
    for emoji, file in EMOJI.items():
        made = made.replace(emoji, f'<img alt="{emoji}" draggable="false" class="emoji" src="/pictures/{file}.svg">')
    return Markup(made)


def name(text: str) -> Markup:
    """A name with its emoji as ``<img alt>``, as both sites draw them."""
    return _with_emoji(text)


def x_text(text: str) -> Markup:
    """A text of X: words in spans, links in spans of their own, mentions in blocks that stand in the line, emoji as pictures."""
    made = []
    for part in re.split(r"(@\w+|https://\S+)", text):
        if part.startswith("@"):
            link = f'<a dir="ltr" href="/{part[1:]}" role="link">{part}</a>'
            made.append(f'<div class="inline"><span class="link">{link}</span></div>')
        elif part.startswith("https://"):
            shown = f'<span aria-hidden="true">https://</span>{escape(part[8:])}'
            made.append(f'<a dir="ltr" href="{escape(part)}" rel="noopener" target="_blank" role="link">{shown}</a>')
        elif part:
            made.append(f"<span>{_with_emoji(part)}</span>")
    return Markup("".join(made))


def facebook_text(text: str) -> Markup:
    """A text of Facebook: one ``div[dir=auto]`` a line; ``@[joe]`` is a mention with that person's profile."""

    def mention(found: re.Match[str]) -> str:
        who = people()[found[1]]
        href = f"https://www.facebook.com/{who['facebook']}?{FACEBOOK_TAIL}"
        return f'<a href="{href}" role="link" tabindex="0"><span>{escape(who["name"])}</span></a>'

    lines = [re.sub(r"@\[(\w+)\]", mention, str(_with_emoji(line))) for line in text.split("\n")]
    return Markup("".join(f'<div><div dir="auto">{line}</div></div>' for line in lines))


def scrambled(text: str) -> list[tuple[str, bool]]:
    """The letters of a time link before the pointer touches it: (letter, shown); what is not shown lies in between."""
    decoys = "nepsodrtoSV790720ai77"
    made = []
    for place, letter in enumerate(text):
        made += [(decoy, False) for decoy in decoys[place * 3 % 20 : place * 3 % 20 + 4]]
        made.append((letter, True))
    return made


def comment_id(post: str, comment: str) -> str:
    """The id of a comment as Facebook writes it into links: base64 of ``comment:POST_COMMENT``."""
    return base64.b64encode(f"comment:{post}_{comment}".encode()).decode().replace("=", "%3D")
