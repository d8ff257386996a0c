"""The training and validation texts: kept compressed beside this file, each checked by its SHA-256."""

from __future__ import annotations

import csv
import hashlib
import io
import lzma
from pathlib import Path
from typing import Literal

DATA = Path(__file__).resolve().parent / "data"
QUOTED = ("goemotions",)
"""Written as spreadsheets do: a text that holds quotation marks stands between such marks, its own ones doubled."""


class NotTheFile(Exception):
    """A data file is not the one whose checksum stands in SHA256SUMS."""


def checksums() -> dict[str, str]:
    """SHA-256 by file name."""
    lines = (DATA / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    return {name: digest for digest, name in (line.split() for line in lines)}


def records(name: str) -> list[dict[str, str]]:
    """The rows of ``name`` ("goemotions.train.tsv"), by the names of its columns. Raises NotTheFile."""
    packed = (DATA / f"{name}.xz").read_bytes()
    if hashlib.sha256(packed).hexdigest() != checksums()[f"{name}.xz"]:
        raise NotTheFile(f"training/data/{name}.xz is not the file of SHA256SUMS: take it from the repository again.")
    text = io.StringIO(lzma.decompress(packed).decode("utf-8"), newline="")
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if name.startswith(QUOTED) else csv.QUOTE_NONE
    return list(csv.DictReader(text, delimiter="\t", quoting=quoting))
