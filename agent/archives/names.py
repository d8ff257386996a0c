"""Which files of an archive a source opens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from agent.archives.archive import Member

#: No site has longer paths, so none of them is of a longer one's files. The patterns are run on no more than that.
LONGEST_PATH = 1000


@lru_cache(maxsize=64)
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("(?:^|/)(?:" + "|".join(patterns) + ")$")


def fits(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether the end of the path, case-folded and without apostrophes, is one of these."""
    if len(name) > LONGEST_PATH:
        return False
    plain = name.casefold().replace("'", "").replace("’", "")
    return _compiled(patterns).search(plain) is not None


def chosen(members: Iterable[Member], patterns: tuple[str, ...]) -> list[Member]:
    """The files that fit, by name and part."""
    return sorted((one for one in members if fits(one.name, patterns)), key=lambda one: (natural(one.name), one.part))


def natural(name: str) -> Sequence[str | int]:
    """Sorts ``part2`` before ``part10``."""
    return [int(piece) if number else piece for number, piece in _pieces(name.casefold())]


def _pieces(name: str) -> list[tuple[bool, str]]:
    return [(index % 2 == 1, piece) for index, piece in enumerate(re.split(r"(\d{1,18})", name))]
