"""Makes the files of the heads and of the trees over them in agent/data from training/data.

Usage: python -m training.make [--check] [--pairs] [--drafts] [--endings]

``--check`` makes the bytes anew, changes nothing, and fails if they are not those of the repository.
About an hour on two cores.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
from scipy.sparse import csr_matrix

from agent.hints import learned, together
from agent.nudges import ending
from agent.reading import heads, headsfile, meeting, stacked
from agent.reading.headsfile import ZERO, Head
from agent.reading.odds import likely, log_odds
from agent.reading.stacked import Stack, Trees
from training import cuts, drafts, endings, examples, fitting, pairs, stacking
from training.examples import Example
from training.texts import Texts

T = TypeVar("T")
R = TypeVar("R")
FILES = (heads.FILE, stacked.FILE, meeting.FILE, learned.FILE, learned.FILE_OF_POSTS, together.FILE, ending.FILE)
OF_DRAFTS = 5
"""The steps to whose multiples the weights of the hints' heads are rounded, which are the most and say little each."""
CHECKSUMS = Path(__file__).resolve().parent / "heads.sha256"


def margins(head: Head, texts: csr_matrix) -> np.ndarray:
    """What the finished head says of each text, in log odds: computed from its int8 weights as the agent does, up to
    rounding."""
    return texts @ [head.step * (weight - ZERO) for weight in head.weights] + head.bias


class Messages:
    """The heads of messages in the making: all that they learn from and are judged on, each text looked at once."""

    def __init__(self) -> None:
        self.training = {name: examples.training(name) for name in examples.HEADS}
        self.validation = {name: examples.validation(name) for name in examples.HEADS}
        self.own = {name: [*examples.own(name)] for name in examples.INVENTED}
        self.hands = sorted({one.hand for part in self.training.values() for one in part if one.hand})
        parts = [*self.training.values(), *self.validation.values(), *self.own.values()]
        self.texts = Texts(one.text for part in parts for one in part)

    def matrix(self, part: list[Example]) -> csr_matrix:
        return self.texts.matrix([example.text for example in part])

    def fitted(self, name: str, without: int | None) -> Head:
        """A head, fitted to all folds, or to all but one."""
        part = [one for one in self.training[name] if without is None or stacking.fold_of(one, self.hands) != without]
        return fitting.fit(name, part, self.matrix(part))

    def trees(self, label: str, heads: Mapping[tuple[str, int | None], Head]) -> Trees:
        """The trees of a label, fitted to what the heads of each fold say of its texts and how long these are."""
        part = self.training[label]
        texts = self.matrix(part)
        folds = np.array([stacking.fold_of(one, self.hands) for one in part])
        said = np.empty((len(part), len(examples.HEADS) + 1))
        for fold in range(stacking.FOLDS):
            lines = np.flatnonzero(folds == fold)
            own = texts[lines]
            said[lines, :-1] = np.column_stack([margins(heads[name, fold], own) for name in examples.HEADS])
        said[:, -1] = [_words(one) for one in part]
        return stacking.fitted(said, [one.yes for one in part], [one.weight for one in part])

    def judged(
        self, name: str, part: list[Example], heads: Mapping[str, Head], stack: Stack
    ) -> tuple[list[float], list[bool]]:
        """How likely a label is for each example, as the agent will say, and whether the example carries it."""
        texts, wanted = self.matrix(part), [one.yes for one in part]
        if name not in stack.labels:
            return [*map(likely, margins(heads[name], texts))], wanted
        every = zip(*(margins(head, texts) for head in heads.values()), strict=True)
        said = zip(part, every, strict=True)
        return [stack.scores(dict(zip(heads, line, strict=True)), _words(one))[name] for one, line in said], wanted

    def unseen(
        self, name: str, heads: Mapping[tuple[str, int | None], Head], stack: Stack
    ) -> tuple[list[float], list[bool]]:
        """The same for a fair sample of what people write, as the heads say it that learned from other writers."""
        fair = [one for one in self.training[name] if one.hand.startswith(examples.FAIR)]
        scores: list[float] = []
        wanted: list[bool] = []
        for fold in range(stacking.FOLDS):
            part = [one for one in fair if stacking.fold_of(one, self.hands) == fold]
            of_others = {head: heads[head, fold] for head in examples.HEADS}
            said, carry = self.judged(name, part, of_others, stack)
            scores += said
            wanted += carry
        return scores, wanted


def _words(one: Example) -> int:
    return len(fitting.seen(one.text).split())


def made() -> tuple[dict[str, Head], Stack]:
    """All heads and the trees over them, fitted to the training data; the cuts are picked on what heads say of texts
    that they were not fitted to."""
    messages = Messages()
    folds = (None, *range(stacking.FOLDS))
    asked = [(name, fold) for fold in folds for name in examples.HEADS]
    fitted = {}
    for (name, fold), head in _side_by_side(_fitted, asked, messages):
        fitted[name, fold] = head
        print(name if fold is None else f"{name}, without fold {fold}", flush=True)
    trees = dict(_side_by_side(_trees, stacking.LABELS, (messages, fitted)))
    stack = Stack([*examples.HEADS, stacked.WORDS], trees)
    return {name: _with_cuts(name, messages, fitted, stack) for name in examples.HEADS}, stack


def _with_cuts(name: str, messages: Messages, fitted: Mapping[tuple[str, int | None], Head], stack: Stack) -> Head:
    """A finished head with its cuts: that of a label must hold on each list of texts that were said to somebody."""
    heads = {head: fitted[head, None] for head in examples.HEADS}
    public = messages.judged(name, messages.validation[name], heads, stack)
    if name not in examples.INVENTED:
        best = 0.5 if name == "polite" else cuts.best_cut(*public)
        return heads[name]._replace(best=best, sure=cuts.of_all([cuts.sure_cut(*public)]))
    fair, own = messages.unseen(name, fitted, stack), messages.judged(name, messages.own[name], heads, stack)
    best = cuts.best_cut(*(public if messages.validation[name] else fair))
    told = zip((fair, own), cuts.MESSAGES.get(name, (cuts.PRECISIONS, cuts.HARD)), strict=True)
    sure = cuts.of_all([cuts.sure_cut(*part, precisions) for part, precisions in told])
    return heads[name]._replace(best=best, sure=sure)


def _fitted(asked: tuple[str, int | None]) -> Head:
    messages: Messages = _shared
    return messages.fitted(*asked)


def _trees(label: str) -> Trees:
    messages, heads = _shared
    found: Trees = messages.trees(label, heads)
    return found


_shared: Any
"""What the processes of ``_side_by_side`` have in common."""


def _share(shared: object) -> None:
    global _shared
    _shared = shared


def _side_by_side(work: Callable[[T], R], asked: Sequence[T], shared: object) -> Iterator[tuple[T, R]]:
    """What ``work`` makes of each, in as many processes as there are processors, in the order of ``asked``."""
    with ProcessPoolExecutor(mp_context=get_context("fork"), initializer=_share, initargs=(shared,)) as processes:
        yield from zip(asked, processes.map(work, asked), strict=True)


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


class OfHint(NamedTuple):
    """The heads of one hint: over drafts and, of some, over posts; and what heads that learned from other writers say
    of every draft of a writer left out, in log odds (of others 0)."""

    head: Head
    of_post: Head | None
    said: np.ndarray
    said_of_post: np.ndarray


def made_drafts() -> tuple[dict[str, Head], dict[str, Head], Stack]:
    """The heads that judge a draft for a hint, those of the posts that are answered, and the trees over all of these;
    the files of messages and of pairs must stand. The cuts of a hint are picked on what was fitted to the others say of
    a part of the writers: one for those where the rule found something too (``best``), one for all."""
    judged = drafts.judged()
    fitted: dict[str, OfHint] = {}
    for name, of_hint in _side_by_side(_fitted_for_hint, learned.HINTS, judged):
        fitted[name] = of_hint
        print(name, flush=True)
    margins = np.column_stack([fitted[name].said for name in learned.HINTS])
    of_posts = np.column_stack([fitted[name].said_of_post for name in learned.OF_THE_POST])
    inputs = np.array(
        [
            learned.inputs(
                dict(zip(learned.HINTS, said, strict=True)),
                dict(zip(learned.OF_THE_POST, of_post, strict=True)),
                one.found,
                one.facts,
            )
            for one, said, of_post in zip(judged, margins, of_posts, strict=True)
        ]
    )
    stacks = dict(_side_by_side(_trees_for_hint, stacking.OF_DRAFTS, (judged, inputs)))
    made: dict[str, Head] = {}
    for name, of_hint in fitted.items():
        unseen = stacks[name][1] if name in stacks else of_hint.said + of_hint.said_of_post
        made[name] = _with_cuts_of_hint(name, of_hint.head, judged, unseen)
    posts = {name: one.of_post for name, one in fitted.items() if one.of_post is not None}
    return made, posts, Stack([*learned.INPUTS], {name: trees for name, (trees, _) in stacks.items()})


def _fitted_for_hint(name: str) -> OfHint:
    judged: list[drafts.Judged] = _shared
    labels = [one.labels.get(name) for one in judged]
    texts = fitting.matrix_of([one.rows for one in judged])
    posts = fitting.matrix_of([one.post for one in judged]) if name in learned.OF_THE_POST else None

    def fitted(lines: Sequence[int]) -> tuple[Head, Head | None]:
        known = [n for n in lines if labels[n] is not None]
        return fitting.fit_drafts(
            [bool(labels[n]) for n in known], texts[known], None if posts is None else posts[known]
        )

    said, said_of_post = np.zeros(len(judged)), np.zeros(len(judged))
    for others, own in drafts.folds(judged):
        head, of_post = fitted(others)
        said[own] = margins(head, texts[own])
        if posts is not None and of_post is not None:
            said_of_post[own] = margins(of_post, posts[own])
    return OfHint(*fitted(range(len(judged))), said, said_of_post)


def _trees_for_hint(name: str) -> tuple[Trees, np.ndarray]:
    """The trees of a hint, and what trees that were fitted to other writers say of each writer's drafts."""
    judged: list[drafts.Judged]
    judged, inputs = _shared
    known = [n for n, one in enumerate(judged) if one.fresh and name in one.labels]

    def fitted(lines: Sequence[int]) -> Trees:
        return stacking.fitted(inputs[lines], [judged[n].labels[name] for n in lines], least=stacking.LEAST_OF_DRAFTS)

    unseen = np.zeros(len(judged))
    for others, own in drafts.folds(judged):
        trees = fitted([*{*others} & {*known}])
        unseen[own] = [log_odds(trees.score(line)) for line in inputs[own]]
    return fitted(known), unseen


def _with_cuts_of_hint(name: str, head: Head, judged: Sequence[drafts.Judged], unseen: np.ndarray) -> Head:
    known = [n for n, one in enumerate(judged) if one.fresh and name in one.labels]
    with_rule = [n for n in known if name in judged[n].found]
    wished = cuts.HINTS.get(name, cuts.HINT)
    borne_out, sure = (
        cuts.sure_cut([likely(unseen[n]) for n in part], [judged[n].labels[name] for n in part], precisions, cuts.FEW)
        for part, precisions in ((with_rule, cuts.BORNE_OUT.get(name, wished)), (known, wished))
    )
    wanted = [likely(unseen[n]) for n in known if judged[n].labels[name]]
    found = sum(sure is not None and score >= sure for score in wanted)
    print(f"{name}: {len(known):,} drafts of writers left out; {found} of {len(wanted)} are found by the words")
    return head._replace(best=borne_out if borne_out is not None else 1.0, sure=sure)


def made_endings() -> Head:
    """The head that tells whether somebody's words close a talk; the file of messages must stand. Its cut is picked on
    what heads that were fitted to the other writers say of each writer's lines."""
    judged = endings.judged()
    labels = [one.closes for one in judged]
    texts = fitting.matrix_of([one.rows for one in judged])
    unseen = np.empty(len(judged))
    for writer in sorted({one.writer for one in judged}):
        own = np.flatnonzero([one.writer == writer for one in judged])
        others = np.flatnonzero([one.writer != writer for one in judged])
        head, _ = fitting.fit_drafts([labels[n] for n in others], texts[others])
        unseen[own] = [*map(likely, margins(head, texts[own]))]
    cut = cuts.sure_cut([*unseen], labels, cuts.CLOSING)
    found = sum(cut is not None and score >= cut for score, label in zip(unseen, labels, strict=True) if label)
    print(f"{ending.HEAD}: {len(judged):,} ends of talks; of writers left out {found} of {sum(labels)} are found")
    return fitting.coarser(fitting.fit_drafts(labels, texts)[0])._replace(sure=cut)


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
    asked.add_argument("--drafts", action="store_true", help="only those of drafts for the hints, and after")
    asked.add_argument("--endings", action="store_true", help="only the one that tells whether a talk is over")
    options = asked.parse_args()
    same = True
    if not (options.pairs or options.drafts or options.endings):
        messages, stack = made()
        messages |= {name: fitting.coarser(messages[name]) for name in fitting.LARGE}
        same = kept(heads.FILE, headsfile.dump(messages), options.check)
        same = kept(stacked.FILE, stacked.dump(stack), options.check) and same
    heads.forget()
    if not (options.drafts or options.endings):
        shipped = {name: fitting.coarser(head) for name, head in made_pairs().items()}
        same = kept(meeting.FILE, headsfile.dump(shipped), options.check) and same
    meeting.heads.forget()
    if not options.endings:
        of_drafts, of_posts, stack = made_drafts()
        for file, made_heads in ((learned.FILE, of_drafts), (learned.FILE_OF_POSTS, of_posts)):
            shipped = {name: fitting.coarser(head, OF_DRAFTS) for name, head in made_heads.items()}
            same = kept(file, headsfile.dump(shipped), options.check) and same
        same = kept(together.FILE, stacked.dump(stack), options.check) and same
    same = kept(ending.FILE, headsfile.dump({ending.HEAD: made_endings()}), options.check) and same
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
