"""Each module is one idea that is told at its beginning, and short enough to be read at once (docs/contributing.md)."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_LINES = 400
#: They are made by `make extension`, `make charts` and `make types`.
MADE = {ROOT / "extension" / "content.js", ROOT / "agent" / "dashboard" / "pages" / "mirror.js"}
PYTHON = [
    file
    for folder in ("agent", "benchmarks", "tools", "training")
    for file in (ROOT / folder).rglob("*.py")
    if "node_modules" not in file.parts
]
SCRIPTS = [file for folder in ("agent", "extension") for file in (ROOT / folder).rglob("*.js") if file not in MADE]


def test_no_module_is_longer_than_the_contributors_are_told() -> None:
    assert f"no module over {MOST_LINES} lines" in (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    lines = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in (*PYTHON, *SCRIPTS)}
    assert {str(file.relative_to(ROOT)): count for file, count in lines.items() if count > MOST_LINES} == {}


def test_each_module_says_what_it_is() -> None:
    told = {file: ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) for file in PYTHON}
    silent = [str(file.relative_to(ROOT)) for file, words in told.items() if not words and file.stat().st_size]
    assert silent == []
