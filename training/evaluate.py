"""Prints how good the reading is: on public validation data and on the project's own lines, with 95 % intervals.

Usage: python -m training.evaluate [--held]. Without ``--held`` the held half of the own lines stays shut.
Runs without scikit-learn or numpy: what is measured is what the agent runs.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from tests.labelled.sets import Half, everyday, plain
from training import own, public
from training.tables import table


def main() -> None:
    asked = argparse.ArgumentParser(description="Prints the figures of the reading.")
    asked.add_argument("--held", action="store_true", help="also open the held half of the own lines")
    table(public.TITLE, public.rows())
    halves: Sequence[Half] = ("tune", "held") if asked.parse_args().held else ("tune",)
    for half in halves:
        print(f"\nOwn lines, half: {half}")
        table(own.MESSAGES, own.message_rows(half))
        table(own.EVERYDAY, own.everyday_rows(everyday(half)))
        if half == "held":
            table(own.PLAIN, own.everyday_rows(plain()))
        table(own.PAIRS, own.pair_rows(half))


if __name__ == "__main__":
    main()
