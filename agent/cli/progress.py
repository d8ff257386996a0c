"""How far a long piece of work is, on a terminal; elsewhere nothing is printed."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar


@contextmanager
def progress(label: str, length: int | None = None) -> Iterator[Callable[[int], None]]:
    """A function to call with each further step; ``length`` is how many there will be, if that is known."""
    if not sys.stderr.isatty():
        yield lambda steps: None
        return
    bar: ProgressBar[int]
    steps = None if length is not None else itertools.count()  # without a length click wants something to walk along
    with click.progressbar(steps, length=length, label=label, file=sys.stderr, show_pos=length is None) as bar:
        yield bar.update
