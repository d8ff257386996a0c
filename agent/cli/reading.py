"""The command ``nod read``: one text a line in, what Nod understood of it as a JSON line out."""

from __future__ import annotations

from typing import BinaryIO

import click
import msgspec


@click.command("read", short_help="What Nod understands of texts, one a line, as JSON lines.")
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--lang", metavar="CODE", help="The language of the texts, as a page would tell it; else from the words.")
def read_command(file: BinaryIO, lang: str | None) -> None:
    """Read texts, one a line, from FILE or - (standard input), and print what Nod understood of each as JSON lines.

    The first 2,000 characters of a line are read. A line that is no UTF-8 is read with its faults replaced; the mark
    with which some editors begin a file is left out.
    """
    from agent.reading import read

    encoder = msgspec.json.Encoder()
    for number, line in enumerate(file):
        text = line.decode("utf-8" if number else "utf-8-sig", "replace").rstrip("\r\n")
        click.echo(encoder.encode(read(text, lang)))
