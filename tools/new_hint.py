"""Makes the skeleton of a new hint: ``make new-hint NAME=long-winded``."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "agent" / "hints" / "rules"
REGISTER = RULES / "__init__.py"
LABELLED = ROOT / "tests" / "labelled" / "hints"
HEAD = "label\tvoice\tname\tpost\tmarked\tdraft\n"
SKELETON = '''"""TODO: what the hint finds, in one line."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule


def _find(draft: Draft) -> Iterator[Found]:
    yield from ()


RULE = HintRule(
    id="{id}",
    level="note",
    contract="TODO: when it is shown, in one line of small letters",
    why="TODO: the reason, told to the user",
    source="TODO: the study or the experience behind it",
    reads="both",
    find=_find,
    examples=(Example("TODO: a draft", "TODO: the words that are marked"),),
)
'''


def make(name: str, root: Path = ROOT) -> list[Path]:
    """Writes rule, register and two empty labelled halves; the files. Raises ``ValueError`` with a sentence."""
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
        raise ValueError(
            f"{name!r} is no name of a hint. Use small letters and hyphens: make new-hint NAME=long-winded"
        )
    module = name.replace("-", "_")
    rule = root / (RULES / f"{module}.py").relative_to(ROOT)
    register = root / REGISTER.relative_to(ROOT)
    labelled = [root / (LABELLED / f"{name}.{half}.tsv").relative_to(ROOT) for half in ("tune", "held")]
    if rule.exists():
        raise ValueError(f"There is a hint {name} already: {rule.relative_to(root)}")
    text = register.read_text(encoding="utf-8")
    imports = re.search(r"from agent\.hints\.rules import (?:\(\n)?([a-z_,\s]+?)\n?\)?\n\nRULES", text)
    if imports is None:
        raise ValueError(f"{register.relative_to(root)} is not as this tool knows it. Add the hint by hand.")
    modules = sorted({*re.findall(r"[a-z_]+", imports[1]), module})
    text = text.replace(imports[0], "from agent.hints.rules import (\n    " + ",\n    ".join(modules) + ",\n)\n\nRULES")
    text = text.replace("\n)\nBY_ID", f"\n    {module}.RULE,\n)\nBY_ID")
    register.write_text(text, encoding="utf-8")
    rule.write_text(SKELETON.replace("{id}", name), encoding="utf-8")
    for file in labelled:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HEAD, encoding="utf-8")
    return [rule, register, *labelled]


def main() -> int:
    try:
        made = make(sys.argv[1] if len(sys.argv) > 1 else "")
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    for file in made:
        print(file.relative_to(ROOT))
    print("Write the labelled drafts first (32 of each kind in each half), then the rule without a look into the held")
    print("half; then `.venv/bin/python -m training.hints` and `.venv/bin/python -m tools.hints_page`. Each step:")
    print("docs/adding-a-hint.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
