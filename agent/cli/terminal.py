"""The streams of a terminal as they may come: none to read from, an encoding without some letters, a full disk."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Any

import click

FULL = {errno.ENOSPC: "no space left", errno.EDQUOT: "no space left", errno.EIO: "the disk did not take it"}


class Nod(click.Group):
    """The group of all commands. What its streams or a file cannot do is one line and exit 1."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # a letter that this terminal lacks is a "?"
        if sys.stdin is None:
            sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - as long as the command lives
        try:
            try:
                return super().main(*args, **kwargs)
            finally:
                if sys.stdout is not None:
                    sys.stdout.flush()
        except OSError as error:
            if error.filename is not None and error.strerror:
                from agent.archives.archive import called
                from agent.cli.columns import plain

                click.echo(f"Error: I cannot use {plain(called(str(error.filename)))}: {error.strerror}.", err=True)
                sys.exit(1)
            if error.errno not in FULL:
                raise
            click.echo(f"Error: The output could not be written: {FULL[error.errno]}.", err=True)
            # What is left in the buffer would be tried again on exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            sys.exit(1)


def whole_words(text: str) -> str:
    """Words as an argument brings them: a byte that is no letter is refused, for it could not be kept."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise click.BadParameter("These words are no UTF-8. Write them again.")
    return text
