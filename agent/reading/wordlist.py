"""Lists of words: in code as a reader reads them, apart by blanks; long ones in files, packed."""

from __future__ import annotations

import lzma
from pathlib import Path


def unpacked(file: Path) -> str:
    """The text of a list that is packed with xz."""
    return lzma.decompress(file.read_bytes()).decode("utf-8")


def listed(text: str) -> frozenset[str]:
    """The words of a text that are set apart by white space."""
    return frozenset(text.split())
