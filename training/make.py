"""Makes agent/data/heads.bin from training/data. Usage: python -m training.make [--check]

``--check`` makes the bytes anew, changes nothing, and fails if they are not those of the repository. A few minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from math import exp
from pathlib import Path

from scipy.sparse import csr_matrix

from agent.reading import heads, headsfile
from agent.reading.headsfile import ZERO, Head
from training import cuts, examples, fitting

CHECKSUM = Path(__file__).resolve().parent / "heads.sha256"


def scores(head: Head, texts: csr_matrix) -> list[float]:
    """What the finished head says of each text: computed from its int8 weights as the agent does, up to rounding."""
    margins = texts @ [head.step * (weight - ZERO) for weight in head.weights] + head.bias
    return [1 / (1 + exp(-margin)) for margin in margins]


def made() -> dict[str, Head]:
    """All heads, fitted to the training data, their cuts picked on the validation data."""
    matrices: dict[tuple[str, ...], csr_matrix] = {}
    found = {}
    for name in examples.HEADS:
        began = time.monotonic()
        training, validation = examples.training(name), examples.validation(name)
        for part in (training, validation):
            texts = tuple(example.text for example in part)
            if texts not in matrices:
                matrices[texts] = fitting.matrix(texts)
        head = fitting.fit(name, training, matrices[tuple(example.text for example in training)])
        labels = [example.yes for example in validation]
        said = scores(head, matrices[tuple(example.text for example in validation)])
        best = 0.5 if name == "polite" else cuts.best_cut(said, labels)
        found[name] = head._replace(best=best, sure=cuts.sure_cut(said, labels))
        print(f"{name}: {len(training):,} texts, {time.monotonic() - began:.0f} s", flush=True)
    return found


def main() -> int:
    asked = argparse.ArgumentParser(description="Makes the file of the heads from the training data.")
    asked.add_argument("--check", action="store_true", help="only compare with the file in the repository")
    check = asked.parse_args().check
    data = headsfile.dump(made())
    line = f"{hashlib.sha256(data).hexdigest()}  agent/data/{heads.FILE.name}\n"
    if not check:
        heads.FILE.write_bytes(data)
        CHECKSUM.write_text(line, encoding="ascii")
        print(f"{heads.FILE.name}: {len(data):,} bytes, {line.split()[0]}")
        return 0
    if data == heads.FILE.read_bytes() and line == CHECKSUM.read_text(encoding="ascii"):
        print(f"The same bytes as in the repository: {line.split()[0]}")
        return 0
    print("The bytes made now are not those of the repository: run make models and commit both files.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
