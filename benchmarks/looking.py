"""What reading costs on the clock, beside what the page itself costs: 500 posts scroll by, thirty mounted at once.

Usage: python -m benchmarks.looking [--quick]

Page and reader are metered in the same round, each round in a page opened anew, so that each begins cold; of each step
the quickest round counts, because the machine does other things too. What a look is: ``tests/sites/endless.py``.
"""

from __future__ import annotations

import statistics
import sys

from tests.sites.endless import CLOCK, Endless, on_facebook, on_x
from tests.sites.reading import Tab, a_browser, bundled

ROUNDS = 3 if "--quick" in sys.argv else 8


def quickest(rounds: list[dict[str, list[float]]], kind: str) -> list[float]:
    """Milliseconds of each step, in the round that was quickest at it."""
    return [min(steps) for steps in zip(*(found[kind] for found in rounds), strict=True)]


def row(tab: Tab, endless: Endless) -> str:
    rounds = [endless.scrolled(tab, CLOCK) for _ in range(ROUNDS)]
    paints, looks, reads = (quickest(rounds, kind) for kind in ("paints", "looks", "reads"))
    look95 = statistics.quantiles(looks, n=20)[-1]
    usual = statistics.median(sum(found["looks"]) + sum(found["reads"]) for found in rounds)
    return f"{endless.site:10}{sum(paints):12.0f}{look95:12.2f}{sum(looks):12.0f}{sum(reads):14.0f}{usual:16.0f}"


def main() -> int:
    with a_browser() as browser:
        tab = Tab(browser.new_page(), bundled())
        print("ms        the page's own   a look, p95   all looks   all reading   a usual round")
        for endless in (on_x(), on_facebook()):
            print(row(tab, endless))
    return 0


if __name__ == "__main__":
    sys.exit(main())
