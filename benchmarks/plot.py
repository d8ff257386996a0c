"""The cost of one write over the number of documents stored, as one SVG that follows the reader's light or dark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 800, 460
LEFT, RIGHT, TOP, BOTTOM = 78, 590, 64, 396
LABEL_APART = 20
STYLE = """
  :root { --text: #1f2328; --quiet: #59636e; --grid: #d1d9e0; --back: #fff }
  :root { --ours: #0b62c4; --whole: #6f3fc4; --stock: #bc4c00; --least: #59636e }
  @media (prefers-color-scheme: dark) {
    :root { --text: #f0f6fc; --quiet: #9198a1; --grid: #3d444d; --back: #0d1117 }
    :root { --ours: #58a6ff; --whole: #b392f0; --stock: #f0883e; --least: #9198a1 }
  }
  .back { fill: var(--back) }
  text { font: 14px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: var(--text) }
  .title { font-size: 17px; font-weight: 600 }
  .quiet { fill: var(--quiet); font-size: 13px }
  .grid { stroke: var(--grid) }
  .line { fill: none; stroke: var(--shade); stroke-width: 2.5 }
  .dot { fill: var(--shade) }
  .ours { --shade: var(--ours) }
  .whole { --shade: var(--whole) }
  .stock { --shade: var(--stock) }
  .least { --shade: var(--least); stroke-dasharray: 5 4 }
"""


@dataclass(frozen=True)
class Line:
    """One line: its name, its look (a class of the style), and its points ``(documents, milliseconds)``."""

    name: str
    look: str
    points: Sequence[tuple[float, float]]


def svg(lines: Sequence[Line]) -> str:
    """The plot, both axes logarithmic; each line is named at its end."""
    wide = _decades([x for line in lines for x, _ in line.points])
    high = _decades([y for line in lines for _, y in line.points])

    def across(x: float) -> float:
        return LEFT + (math.log10(x) - wide[0]) / (wide[-1] - wide[0]) * (RIGHT - LEFT)

    def up(y: float) -> float:
        return BOTTOM - (math.log10(y) - high[0]) / (high[-1] - high[0]) * (BOTTOM - TOP)

    told = "; ".join(f"{line.name}: " + ", ".join(f"{y:.3g} ms at {x:,.0f}" for x, y in line.points) for line in lines)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="t d">',
        '<title id="t">One durable write, by how much is stored already</title>',
        f'<desc id="d">{escape(told)}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="back" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
        f'<text class="title" x="{LEFT}" y="30">One durable write, by how much is stored already</text>',
        f'<text class="quiet" x="{LEFT}" y="50">milliseconds, median; both scales logarithmic; lower is better</text>',
    ]
    for power in high:
        y = up(10**power)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text class="quiet" x="{LEFT - 10}" y="{y + 5:.1f}" text-anchor="end">{10**power:,g} ms</text>')
    for power in wide:
        x = across(10**power)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{BOTTOM}"/>')
        parts.append(f'<text class="quiet" x="{x:.1f}" y="{BOTTOM + 22}" text-anchor="middle">{10**power:,}</text>')
    parts.append(
        f'<text class="quiet" x="{(LEFT + RIGHT) / 2}" y="{BOTTOM + 46}" text-anchor="middle">documents stored</text>'
    )
    for line in lines:
        places = [(across(x), up(y)) for x, y in line.points]
        drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline class="line {line.look}" points="{drawn}"/>')
        if line.look != "least":
            parts += [f'<circle class="dot {line.look}" cx="{x:.1f}" cy="{y:.1f}" r="4.5"/>' for x, y in places]
    ends = [(across(line.points[-1][0]), up(line.points[-1][1])) for line in lines]
    for (x, _), y, line in zip(ends, _apart([y for _, y in ends]), lines, strict=True):
        parts.append(f'<text x="{x + 12:.1f}" y="{y + 5:.1f}">{escape(line.name)}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _decades(values: Sequence[float]) -> range:
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return range(low, max(high, low + 1) + 1)


def _apart(heights: Sequence[float]) -> list[float]:
    """The heights of the labels, moved so far that none stands on another."""
    placed = list(heights)
    order = sorted(range(len(placed)), key=lambda number: placed[number])
    for above, below in pairwise(order):
        placed[below] = max(placed[below], placed[above] + LABEL_APART)
    over = max(0.0, max(placed) - BOTTOM)
    return [height - over for height in placed]
