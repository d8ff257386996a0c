"""Prints the lines that were labelled twice, without labels, for another person to label.

Run from the repository: ``python -m tests.labelled.blind``. The order is mixed, the same at each run.
"""

from __future__ import annotations

import hashlib

from tests.labelled.sets import again, messages, pairs


def main() -> None:
    """One line each: id, then the text, or name, post and reply; line breaks stand as spaces."""
    chosen = again()
    sheet = {line.id: line.text for line in messages()}
    sheet |= {pair.id: f"{pair.name}: {pair.post} >> {pair.reply}" for pair in pairs()}
    for key in sorted(chosen, key=lambda key: (key[0], hashlib.sha256(key.encode()).hexdigest())):
        print(f"{key}\t{' '.join(sheet[key].split())}")


if __name__ == "__main__":
    main()
