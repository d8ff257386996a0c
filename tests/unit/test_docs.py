"""The documents name what the code holds: each stored field, each route, each command."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest

from agent.api.openapi import show
from agent.cli import main
from agent.model import Change, CoverageOfPage, Me, Settings
from agent.store import records

ROOT = Path(__file__).resolve().parents[2]
STORED = [
    *(value for value in vars(records).values() if isinstance(value, type) and value.__name__.endswith("Record")),
    Me,
    CoverageOfPage,
    Settings,
    Change,
]


def structs_in(annotation: object) -> Iterator[type]:
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        yield annotation
    for part in get_args(annotation):
        yield from structs_in(part)


def stored_fields() -> set[tuple[str, str]]:
    fields, to_read = set(), list(STORED)
    while to_read:
        struct = to_read.pop()
        for name, annotation in get_type_hints(struct, include_extras=True).items():
            if name.startswith("__") or (struct.__name__, name) in fields:
                continue
            fields.add((struct.__name__, name))
            to_read.extend(structs_in(annotation))
    return fields


@pytest.mark.parametrize(("record", "field"), sorted(stored_fields()))
def test_privacy_page_names_each_stored_field(record: str, field: str) -> None:
    text = (ROOT / "docs" / "privacy.md").read_text()
    section = re.search(rf"^### [^\n]*`{record}`.*?(?=^### |\Z)", text, re.M | re.S)
    assert section, f"docs/privacy.md has no section for {record}"
    assert f"`{field}`" in section[0], f"docs/privacy.md does not name {record}.{field}"


def test_api_page_names_each_route() -> None:
    text = (ROOT / "docs" / "api.md").read_text()
    for path, operations in show()["paths"].items():
        for method in operations:
            assert f"`{method.upper()} {path}`" in text, f"docs/api.md does not name {method.upper()} {path}"


def test_commands_page_names_each_command_and_option() -> None:
    text = (ROOT / "docs" / "commands.md").read_text()
    to_read = [("nod", main)]
    while to_read:
        words, command = to_read.pop()
        assert f"`{words}" in text, f"docs/commands.md does not name {words}"
        for option in command.params:
            for name in option.opts:
                assert not name.startswith("--") or name in text, f"docs/commands.md does not name {words} {name}"
        to_read += [(f"{words} {name}", sub) for name, sub in getattr(command, "commands", {}).items()]
