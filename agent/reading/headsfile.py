"""The file of the heads: a line that names the format, a line of JSON, then packed which rows weigh anything, and head
after head what they weigh.

No pickle: nothing in the file can run. What it unpacks to is known beforehand, and a file of another size is refused.
Most rows are 0 for all heads (too rare to have learned from) and are left out: each other row is told by how far it is
from the one before. xz packs both; its bytes do not depend on the machine.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

from agent.reading.ngrams import ROWS

FORMAT = b"nod heads 4\n"
ZERO = 128
"""What a weight of 0 is in memory and in the file: unsigned bytes add up twice as fast as signed ones."""
FARTHEST = 255
"""So far is a row from the one before at most: a farther one has rows of zeros between."""


class NotHeads(ValueError):
    """The bytes are not a file of heads that this version reads."""


class Head(NamedTuple):
    """One linear model. Log odds = bias + step * (sum over word rows * ``ngrams.share`` + the same of other kinds).

    ``best``: the score from which saying the label gives the best F1, of a hint's head the score from which nine of ten
    drafts in which its rule finds something want it; ``sure``: the score from which nine of ten texts carry it at any
    rate, None where no such score exists. ``weights``: one byte a row, the weight plus ``ZERO``; empty where they stand
    elsewhere (``by_row``).
    """

    bias: float
    step: float
    best: float
    sure: float | None
    weights: bytes


def dump(heads: dict[str, Head]) -> bytes:
    """The bytes of the file: the same heads give the same bytes."""
    tables = [head.weights for head in heads.values()]
    nothing = (ZERO,) * len(tables)
    rows, last = [], -1
    for row, weights in enumerate(zip(*tables, strict=True)):
        if weights != nothing or row - last == FARTHEST:
            rows.append(row)
            last = row
    gaps = bytes(after - before for before, after in pairwise([-1, *rows]))
    about = [
        {"name": name, "bias": head.bias, "step": head.step, "best": head.best, "sure": head.sure}
        for name, head in heads.items()
    ]
    line = json.dumps({"rows": ROWS, "heads": about, "told": len(rows)}, separators=(",", ":")).encode("ascii")
    told = b"".join(bytes(map(table.__getitem__, rows)) for table in tables)
    return FORMAT + line + b"\n" + lzma.compress(gaps + told, preset=9 | lzma.PRESET_EXTREME)


def load(data: bytes) -> dict[str, Head]:
    """The heads of a file by name. Raises NotHeads."""
    heads, lines = by_row(data)
    width = len(heads)
    rows = bytearray([ZERO]) * (ROWS * width)
    for row, weights in lines:
        rows[row * width : (row + 1) * width] = weights
    return {name: head._replace(weights=bytes(rows[n::width])) for n, (name, head) in enumerate(heads.items())}


def by_row(data: bytes) -> tuple[dict[str, Head], Iterator[tuple[int, bytes]]]:
    """The heads of a file by name, without their weights, and each row that weighs anything with a byte a head. Raises
    NotHeads."""
    if not data.startswith(FORMAT):
        raise NotHeads("This is not a file of heads, or one of another version.")
    line, _, packed = data[len(FORMAT) :].partition(b"\n")
    try:
        about = json.loads(line)
        width, count = len(about["heads"]), min(about["told"], ROWS)
        unpacker = lzma.LZMADecompressor()
        told = unpacker.decompress(packed, max_length=count * (1 + width) + 1)
    except (ValueError, EOFError, lzma.LZMAError) as fault:
        raise NotHeads("The file of heads is damaged.") from fault
    places = [place - 1 for place in accumulate(told[:count])]
    whole = unpacker.eof and len(told) == count * (1 + width)
    if not whole or about["rows"] != ROWS or (places and places[-1] >= ROWS):
        raise NotHeads("The file of heads has another size than it says.")
    heads = {one["name"]: Head(one["bias"], one["step"], one["best"], one["sure"], b"") for one in about["heads"]}
    rows = bytearray(count * width)
    for n in range(width):
        rows[n::width] = told[count * (1 + n) : count * (2 + n)]
    weights = bytes(rows)
    return heads, ((row, weights[at * width : (at + 1) * width]) for at, row in enumerate(places))
