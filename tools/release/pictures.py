"""The stores' pictures: ours, cut at the foot to the size that the Chrome Web Store takes (1280 by 800)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}  # by PNG's colour type; a palette is not expected here


def cut(picture: bytes, height: int) -> bytes:
    """The upper rows of a PNG with 8 bits a channel, not interlaced. A row is stored against the one above it, so what
    stands below can be left out as it is. Raises ``ValueError`` for another kind of file."""
    chunks = list(_chunks(picture))
    width, old, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[0][1])
    if depth != 8 or colour not in CHANNELS or interlaced or old < height:
        raise ValueError("not a picture of this kind")
    rows = zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT"))
    row = 1 + width * CHANNELS[colour]
    header = struct.pack(">II", width, height) + chunks[0][1][8:]
    return SIGNATURE + b"".join(
        _chunk(kind, data)
        for kind, data in (
            (b"IHDR", header),
            (b"IDAT", zlib.compress(rows[: row * height], 9)),
            (b"IEND", b""),
        )
    )


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not picture.startswith(SIGNATURE):
        raise ValueError("not a PNG")
    at = len(SIGNATURE)
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        yield picture[at + 4 : at + 8], picture[at + 8 : at + 8 + length]
        at += 12 + length


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
