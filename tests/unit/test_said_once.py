"""What several modules need stands in one of them: no two functions have the same body."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: A body of fewer letters, as ``ast`` writes it down, is a line that may stand twice.
LONG = 250


def bodies(file: Path) -> list[tuple[str, str]]:
    """The name and the body of each function, without its docstring."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("__"):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            found.append((node.name, "".join(map(ast.dump, body))))
    return found


def test_no_function_stands_in_two_modules():
    where = defaultdict(list)
    for folder in ("agent", "benchmarks", "tools", "training"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            for name, body in bodies(file):
                if len(body) >= LONG:
                    where[body].append(f"{file.relative_to(ROOT)}: {name}")
    assert [twice for twice in where.values() if len(twice) > 1] == []
