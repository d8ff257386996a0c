"""Memory that was freed by threads goes back to the system; where the C library cannot be asked nothing happens."""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys

import pytest

from agent import allocator

#: Eight threads at once take 4 MB each in small pieces, which an arena of their own would hold, and free them.
LOADS = """
import threading
from agent import allocator
from pathlib import Path

def held():
    return next(int(line.split()[1]) for line in Path("/proc/self/status").read_text().splitlines() if line[:6] == "VmRSS:")

def load():
    pieces = [bytes(600) for _ in range(7_000)]
    meet.wait()
    del pieces[1:]

if {one}:
    allocator.one_arena()
meet = threading.Barrier(8)
before = held()
threads = [threading.Thread(target=load) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
if {one}:
    allocator.give_back()
print(held() - before)
"""


def kilobytes_held(one: bool) -> int:
    ran = subprocess.run([sys.executable, "-c", LOADS.format(one=one)], capture_output=True, text=True, check=True)
    return int(ran.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_what_threads_freed_goes_back() -> None:
    assert kilobytes_held(one=True) < kilobytes_held(one=False) / 2


@pytest.mark.parametrize("library", [OSError("none"), object()])
def test_a_library_that_cannot_be_asked_is_left_alone(library: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(_: None) -> object:
        if isinstance(library, OSError):
            raise library
        return library

    monkeypatch.setattr(ctypes, "CDLL", opened)

    allocator.one_arena()
    allocator.give_back()
