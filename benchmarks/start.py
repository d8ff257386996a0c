"""How soon the agent answers, and how much memory it holds. Usage: python -m benchmarks.start

Starts the real agent on empty data a few times: seconds from the start of the process to the first answer of
``/v1/health``, to the language files being warm, and the resident memory then.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil

RUNS = 5
ROOT = Path(__file__).resolve().parents[1]


def started(folder: Path, port: int) -> tuple[float, float, float]:
    """Seconds to the first answer, seconds until the language files are warm, and MB of memory after that."""
    command = [sys.executable, "-m", "agent", "--data-dir", str(folder), "--port", str(port), "run"]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        while not answers(port):
            time.sleep(0.005)
        first = time.perf_counter() - began
        held = psutil.Process(process.pid)
        while any(thread_is_busy(held) for _ in range(3)):
            pass
        warm = time.perf_counter() - began
        return first, warm, held.memory_info().rss / 1e6
    finally:
        process.terminate()
        process.wait(10)


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/v1/health", timeout=1) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def thread_is_busy(process: psutil.Process) -> bool:
    """Whether the process worked during the last tenth of a second: the warm-up is over when it rests."""
    return bool(process.cpu_percent(interval=0.1) > 5)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        rows = [started(Path(folder) / str(run), 18763 + run) for run in range(RUNS)]
    first, warm, memory = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"median of {RUNS} starts on empty data:")
    print(f"  start to first answer   {first:.2f} s   (budget 0.5)")
    print(f"  language files warm     {warm:.2f} s   (budget 1.5)")
    print(f"  memory after that       {memory:.0f} MB    (budget 100)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
