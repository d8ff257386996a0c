"""The file of the heads: a line that names the format, a line of JSON, then row by row an int8 weight of each head.

No pickle: nothing in the file can run. What it unpacks to is known beforehand, and a file of another size is refused.
Most rows are 0 for all heads (too rare to have learned from), so bzip2 shrinks the weights to a quarter; its bytes do
not depend on the machine.
"""

from __future__ import annotations

import bz2
import json
from typing import NamedTuple

from agent.reading.ngrams import ROWS

FORMAT = b"nod heads 3\n"
ZERO = 128
"""What a weight of 0 is in memory: unsigned bytes add up twice as fast as signed ones."""
_OTHER_SIGN = bytes(byte ^ ZERO for byte in range(256))


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
    about = [
        {"name": name, "bias": head.bias, "step": head.step, "best": head.best, "sure": head.sure}
        for name, head in heads.items()
    ]
    line = json.dumps({"rows": ROWS, "heads": about}, separators=(",", ":")).encode("ascii")
    tables = [head.weights.translate(_OTHER_SIGN) for head in heads.values()]
    rows = bytearray(ROWS * len(tables))
    for n, table in enumerate(tables):
        rows[n :: len(tables)] = table
    return FORMAT + line + b"\n" + bz2.compress(rows, 9)


def load(data: bytes) -> dict[str, Head]:
    """The heads of a file by name. Raises NotHeads."""
    heads, rows = by_row(data)
    return {name: head._replace(weights=rows[n :: len(heads)]) for n, (name, head) in enumerate(heads.items())}


def by_row(data: bytes) -> tuple[dict[str, Head], bytes]:
    """The heads of a file by name, without their weights, and those row after row, a byte a head. Raises NotHeads."""
    if not data.startswith(FORMAT):
        raise NotHeads("This is not a file of heads, or one of another version.")
    line, _, packed = data[len(FORMAT) :].partition(b"\n")
    try:
        about = json.loads(line)
        rows = bz2.decompress(packed).translate(_OTHER_SIGN)
    except (ValueError, OSError) as fault:
        raise NotHeads("The file of heads is damaged.") from fault
    if about["rows"] != ROWS or len(rows) != ROWS * len(about["heads"]):
        raise NotHeads("The file of heads has another size than it says.")
    heads = {one["name"]: Head(one["bias"], one["step"], one["best"], one["sure"], b"") for one in about["heads"]}
    return heads, rows
