"""Types are read from many threads at once: the first reading must not end the process."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from agent import shaping

ROOT = Path(__file__).parents[2]
FIRST_READINGS = """
import sys, threading, types
from agent import shaping
sys.setswitchinterval(1e-6)
for turn in range(150):
    module = types.ModuleType(f"made{turn}")
    sys.modules[module.__name__] = module
    lines = ["from __future__ import annotations", "import msgspec", "from typing import Annotated"]
    lines += ["class Inner(msgspec.Struct):"]
    lines += [f"    f{n}: Annotated[str, msgspec.Meta(pattern='a{turn}b{n}')] | None = None" for n in range(10)]
    lines += ["class Outer(msgspec.Struct):", "    inner: list[Inner] = []"]
    lines += [f"    g{n}: int = 0" for n in range(10)]
    exec("\\n".join(lines), module.__dict__)
    start = threading.Barrier(6)
    read = []
    def first():
        start.wait()
        read.append(shaping.decode(b'{"inner": [{}], "g1": 3}', module.Outer).g1)
    threads = [threading.Thread(target=first) for _ in range(6)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert read == [3] * 6
"""


@pytest.mark.parametrize("json", [b'{"a": "\xe9"}', b'{"a\xff": 1}', b"\xe9", b'{"a": "f', b'{"a": "\xf0\x9f'])
def test_bytes_that_are_no_utf_8_are_no_json(json: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        shaping.decode(json, dict[str, str])


@pytest.mark.parametrize("json", [b"[" * 10_000, b"[" * 10_000 + b"]" * 10_000])
def test_what_is_nested_without_end_is_no_json(json: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        shaping.decode(json, list[Any])


def test_words_of_every_script_are_read() -> None:
    assert shaping.decode('{"a": "é 狐 🦊"}'.encode(), dict[str, str]) == {"a": "é 狐 🦊"}


def test_six_threads_that_read_a_type_for_the_first_time_at_once_all_get_it() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_READINGS], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert (done.returncode, done.stderr) == (0, "")


def test_no_type_is_read_past_it() -> None:
    for file in (ROOT / "agent").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "msgspec.json.decode":
                past = any(keyword.arg == "type" for keyword in node.keywords)
                assert file.name == "shaping.py" or not past, f"{file}: {ast.unparse(node)}"
