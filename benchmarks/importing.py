"""How long an archive of 200 MB of tweets takes to be taken in, and the memory for it. Usage:
python -m benchmarks.importing [MB], or with --facebook for one of Facebook, each file of which is held whole: it has
60 MiB of comments, and no budget.

Makes an invented X archive (a zip with ``tweets.js`` laid out as X does, 1.6 kB a tweet, with the mix of replies,
mentions, reposts and quotes of a real one: 21, 30, 32 and 5 in a hundred), takes it in a process of its own into an
empty log, and prints seconds, the seconds of processor time, the time of one step (p50, p95), and the highest memory.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.timing import p50, p95

PEOPLE = 9_000
BUDGET_SECONDS, BUDGET_MB = 15, 250
WORDS = [
    *("good", "catch", "on", "the", "coupon", "date", "thanks", "for", "paper", "grain", "tip", "I", "tried", "it"),
    *("Friday", "and", "works", "see", "you", "there", "what", "a", "lovely", "binding"),
]


def tweets(count: int) -> Iterator[dict[str, object]]:
    """Invented tweets, newest first."""
    dice = random.Random(7)
    for number in range(count, 0, -1):
        id = (300_000_000_000 + number * 1_000_000) << 22
        who = int(dice.paretovariate(0.6)) % PEOPLE
        mention = {
            "name": f"Name {who}",
            "screen_name": f"name_{who}",
            "indices": ["0", "9"],
            "id_str": str(50_000 + who),
            "id": str(50_000 + who),
        }
        roll = dice.random()
        text, more, urls = " ".join(dice.choices(WORDS, k=22)), {}, []
        if roll < 0.21:
            answered = str(id - (3_600_000 << 22))
            text = f"@name_{who} {text}"
            more = {
                "in_reply_to_status_id": answered,
                "in_reply_to_status_id_str": answered,
                "in_reply_to_user_id": mention["id"],
                "in_reply_to_user_id_str": mention["id"],
                "in_reply_to_screen_name": mention["screen_name"],
            }
        elif roll < 0.53:
            text, mention = f"RT @name_{who}: {text}", {**mention, "indices": ["3", "12"]}
        elif roll < 0.58:
            urls = [
                {
                    "url": "https://t.co/abc",
                    "expanded_url": f"https://twitter.com/name_{who}/status/{id - 77}",
                    "display_url": "twitter.com/name/status…",
                    "indices": ["42", "57"],
                }
            ]
        mentions = [mention] if roll < 0.53 or roll > 0.70 else []
        yield {
            "tweet": {
                "edit_info": {"initial": {"editTweetIds": [str(id)], "editsRemaining": "5", "isEditEligible": True}},
                "retweeted": False,
                "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
                "entities": {
                    "hashtags": [{"text": "binding", "indices": ["90", "98"]}],
                    "symbols": [],
                    "user_mentions": mentions,
                    "urls": urls,
                },
                "display_text_range": ["0", "120"],
                "favorite_count": "0",
                "id_str": str(id),
                "truncated": False,
                "retweet_count": "0",
                "id": str(id),
                "created_at": "Wed Oct 10 20:19:24 +0000 2012",
                "favorited": False,
                "possibly_sensitive": False,
                "extended_entities": {"media": []},
                "full_text": text,
                "lang": "en",
                **more,
            }
        }  # fmt: skip


def made(path: Path, size: int) -> int:
    """Writes an archive with ``size`` bytes of tweets; gives how many there are."""
    one = len(json.dumps(next(tweets(1)), indent=2)) + 4
    account = {"account": {"username": "nell_makes", "accountId": "1001", "accountDisplayName": "Nell Makes"}}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("data/account.js", "window.YTD.account.part0 = " + json.dumps([account], indent=2))
        with out.open("data/tweets.js", "w") as file:
            file.write(b"window.YTD.tweets.part0 = [")
            written, count = 0, 0
            for number, tweet in enumerate(tweets(size // one)):
                text = json.dumps(tweet, indent=2, ensure_ascii=False).replace("\n", "\n  ")
                written += file.write(("," if number else "").encode() + b"\n  " + text.encode())
                count += 1
                if written >= size:
                    break
            file.write(b"\n]")
    return count


def made_by_facebook(path: Path, size: int) -> int:
    """The same of comments on Facebook, in one file."""
    dice = random.Random(7)
    profile = {"profile_v2": {"name": {"full_name": "Nell Fox"}}}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("personal_information/profile_information/profile_information.json", json.dumps(profile))
        with out.open("your_facebook_activity/comments_and_reactions/comments.json", "w") as file:
            written, count = file.write(b'{"comments_v2": ['), 0
            while written < size:
                at = 1_700_000_000 - 600 * count
                words = {"timestamp": at, "comment": " ".join(dice.choices(WORDS, k=22)), "author": "Nell Fox"}
                title = f"Nell Fox commented on Name {int(dice.paretovariate(0.6)) % PEOPLE}'s post."
                comment = {"timestamp": at, "data": [{"comment": words}], "title": title}
                written += file.write((", " if count else "").encode() + json.dumps(comment).encode())
                count += 1
            file.write(b"]}")
    return count


def take_in(path: Path, folder: Path) -> None:
    """The work of the process that is measured; prints its figures as JSON."""
    from agent.archives.opening import opened
    from agent.importing.run import taken_in
    from agent.ledger.ledger import Ledger
    from agent.store.tiny_log import TinyLog

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    steps: list[float] = []
    begun = last = time.perf_counter()

    def step(record: object) -> None:
        nonlocal last
        now = time.perf_counter()
        steps.append((now - last) * 1000)
        last = now

    with closing(TinyLog(folder / "nod.db")) as log, opened([path]) as archives:
        ledger = Ledger(log, lambda: datetime.now(UTC))
        ended = taken_in(ledger, archives[0], progress=step)
        seconds = time.perf_counter() - begun
        used = resource.getrusage(resource.RUSAGE_SELF)
        ledger.imports.fill_search()
        filled = time.perf_counter() - begun - seconds
    print(
        json.dumps(
            {
                "seconds": seconds,
                "filled": filled,
                "cpu": used.ru_utime + used.ru_stime,
                "peak": used.ru_maxrss / 1024,
                "before": before,
                "steps": steps,
                "counts": ended.counts,
                "state": ended.state,
                "db": (folder / "nod.db").stat().st_size / 1e6,
            }
        )
    )


def main() -> int:
    if sys.argv[1:2] == ["--take-in"]:
        take_in(Path(sys.argv[2]), Path(sys.argv[3]))
        return 0
    facebook = sys.argv[1:2] == ["--facebook"]
    size = 60 if facebook else int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory(prefix="nod-bench-") as place:
        archive = Path(place) / ("facebook.zip" if facebook else "twitter.zip")
        count = (made_by_facebook if facebook else made)(archive, size * 1024 * 1024)
        command = [sys.executable, "-m", "benchmarks.importing", "--take-in", str(archive), place]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    what, seconds, memory = "X", f"budget {BUDGET_SECONDS}", f"budget {BUDGET_MB}"
    if facebook:
        what, seconds, memory = "Facebook", "no budget", "no budget"
    print(f"an archive of {what} with {size} MiB of records ({count:,}) into an empty log: {told['state']}")
    print(f"  seconds                 {told['seconds']:.1f}     ({seconds}; processor {told['cpu']:.1f})")
    print(f"  highest memory          {told['peak']:.0f} MiB  ({memory}; before it began {told['before']:.0f})")
    print(f"  search filled after it  {told['filled']:.1f}")
    steps = told["steps"]
    print(f"  one step                p50 {p50(steps):.0f} ms, p95 {p95(steps):.0f} ms, longest {max(steps):.0f} ms")
    print(f"  kept                    {told['counts']}, {told['db']:.0f} MB on the disk")
    met = told["seconds"] <= BUDGET_SECONDS and told["peak"] <= BUDGET_MB
    return 0 if met or facebook else 1


if __name__ == "__main__":
    sys.exit(main())
