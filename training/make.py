"""Makes agent/data/heads.bin, meeting.bin and drafts.bin from training/data.

Usage: python -m training.make [--check] [--pairs] [--drafts]

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

from agent.hints import learned
from agent.reading import heads, headsfile, meeting
from agent.reading.headsfile import ZERO, Head
from training import cuts, drafts, examples, fitting, pairs
from training.examples import Example

FILES = (heads.FILE, meeting.FILE, learned.FILE)
CHECKSUMS = Path(__file__).resolve().parent / "heads.sha256"


def scores(head: Head, texts: csr_matrix) -> list[float]:
    """What the finished head says of each text: computed from its int8 weights as the agent does, up to rounding."""
    margins = texts @ [head.step * (weight - ZERO) for weight in head.weights] + head.bias
    return [1 / (1 + exp(-margin)) for margin in margins]


def made() -> dict[str, Head]:
    """All heads, fitted to the training data, their cuts picked on texts that none was fitted to."""
    known: dict[tuple[str, ...], csr_matrix] = {}

    def matrix(part: list[Example]) -> csr_matrix:
        texts = tuple(example.text for example in part)
        if texts not in known:
            known[texts] = fitting.matrix(texts)
        return known[texts]

    found = {}
    for name in examples.HEADS:
        began = time.monotonic()
        training = examples.training(name)
        head = fitting.fit(name, training, matrix(training))
        said, told = [
            (scores(head, matrix(part)), [example.yes for example in part])
            for part in (examples.validation(name), examples.told(name))
        ]
        best = 0.5 if name == "polite" else cuts.best_cut(*said)
        sure = cuts.sure_cut(*told, cuts.HIDING if name == "spam" else cuts.PRECISIONS)
        found[name] = head._replace(best=best, sure=sure and max(sure, cuts.LIKELY))
        print(f"{name}: {len(training):,} texts, {time.monotonic() - began:.0f} s", flush=True)
    return found


def made_pairs() -> dict[str, Head]:
    """The heads that judge a draft beside a message; the heads of messages must stand in their file."""
    judged = pairs.judged()
    found = {}
    for name in meeting.HEADS:
        known = [one for one in judged if one.labels[name] is not None]
        found[name] = fitting.fit_pairs(
            [bool(one.labels[name]) for one in known], fitting.pair_matrix([one.rows for one in known])
        )
        print(f"{name}: {len(known):,} pairs", flush=True)
    return found


def made_drafts() -> dict[str, Head]:
    """The heads that judge a draft for a hint; the files of messages and of pairs must stand. The cuts are picked
    on what heads that were fitted to the other writers say of each writer's drafts: one for those where the rule
    found something too (``best``), one for all (``sure``)."""
    judged = drafts.judged()
    made = {}
    for name in learned.HINTS:
        known = [one for one in judged if name in one.labels]
        labels = [one.labels[name] for one in known]
        texts = fitting.matrix_of([one.rows for one in known])
        unseen: dict[int, float] = {}
        for others, own in drafts.folds(known):
            head = fitting.fit_drafts([labels[n] for n in others], texts[others])
            unseen.update(zip(own, scores(head, texts[own]), strict=True))
        with_rule = [n for n in unseen if name in known[n].found]
        borne_out, sure = (
            cuts.sure_cut([unseen[n] for n in part], [labels[n] for n in part], precisions, cuts.FEW)
            for part, precisions in ((with_rule, cuts.BORNE_OUT.get(name, cuts.HINT)), ([*unseen], cuts.HINT))
        )
        made[name] = fitting.fit_drafts(labels, texts)._replace(
            best=borne_out if borne_out is not None else 1.0, sure=sure
        )
        print(f"{name}: {len(known):,} drafts", flush=True)
    return made


def kept(file: Path, data: bytes, check: bool) -> bool:
    """Writes the bytes, or compares them with those that stand there; whether they are there now."""
    if check:
        return file.read_bytes() == data
    file.write_bytes(data)
    return True


def main() -> int:
    asked = argparse.ArgumentParser(description="Makes the files of the heads from the training data.")
    asked.add_argument("--check", action="store_true", help="only compare with the files in the repository")
    asked.add_argument(
        "--pairs", action="store_true", help="only the heads that judge a draft beside a message, and all after"
    )
    asked.add_argument("--drafts", action="store_true", help="only those of drafts for the hints")
    options = asked.parse_args()
    same = options.pairs or options.drafts or kept(heads.FILE, headsfile.dump(made()), options.check)
    heads.MESSAGES.forget()
    same = (options.drafts or kept(meeting.FILE, headsfile.dump(made_pairs()), options.check)) and same
    meeting.heads.forget()
    same = kept(learned.FILE, headsfile.dump(made_drafts()), options.check) and same
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  agent/data/{file.name}" for file in FILES]
    if not options.check:
        CHECKSUMS.write_text("\n".join(lines) + "\n", encoding="ascii")
    elif not same or CHECKSUMS.read_text(encoding="ascii").split("\n")[:-1] != lines:
        print("Other bytes than those of the repository: run make models and commit all files.", file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
