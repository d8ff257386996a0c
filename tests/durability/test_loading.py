"""What is loaded late, by whichever request needs it first, is loaded whole when several need it at once.

``make soak`` tries it 60 times (``NOD_STARTS``).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STARTS = int(os.environ.get("NOD_STARTS", "2"))
#: Eight threads of a fresh agent, each with another part of the late ones first.
EIGHT_THREADS = """
import faulthandler, importlib, sys, threading
faulthandler.dump_traceback_later(120, exit=True)
import agent.server
from agent.toolkit import part
late = [lambda name=name: importlib.import_module(name) for name in MODULES]
late += [lambda words=words: part(*words) for words in PARTS]
barrier, broken = threading.Barrier(8), []
def work(number):
    barrier.wait()
    for load in late[number::8] + late[(number + TRIAL + 3) % 8 :: 8]:
        try:
            load()
        except BaseException as fault:
            broken.append(repr(fault))
sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
sys.exit("; ".join(broken) or 0)
"""
EXTRA = "agent.match.minilm"  # loads what only the extra [match] brings
INSIDE = re.compile(r"^ +from (agent\.[\w.]+) import (\w+)", re.MULTILINE)
PART = re.compile(r'part\("([\w.]+)", "(\w+)"\)')


def sources() -> dict[Path, str]:
    """Every module of the agent that runs, with its text."""
    served = (path for path in (ROOT / "agent").rglob("*.py") if not {"cli", "demo", "doctor"} & set(path.parts))
    return {path: path.read_text(encoding="utf-8") for path in served}


@pytest.mark.slow("starts the agent's modules anew")
@pytest.mark.parametrize("trial", range(STARTS))
def test_eight_threads_load_the_late_parts_at_once(trial: int) -> None:
    texts = sources()
    modules = sorted({found for text in texts.values() for found, _ in INSIDE.findall(text)} - {EXTRA})
    parts = sorted({found for text in texts.values() for found in PART.findall(text)})
    assert len(parts) > 3
    program = EIGHT_THREADS.replace("MODULES", repr(modules)).replace("PARTS", repr(parts))

    ended = subprocess.run(
        [sys.executable, "-c", program.replace("TRIAL", str(trial))], cwd=ROOT, capture_output=True, text=True
    )

    assert ended.returncode == 0, ended.stderr


def test_nltk_is_imported_in_one_place_alone() -> None:
    importing = [path.name for path, text in sources().items() if re.search(r"^\s*(import|from) nltk", text, re.M)]
    assert importing == []
