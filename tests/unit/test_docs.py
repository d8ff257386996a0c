"""The documents name what the code holds: each stored field, route, command, setting, hint, reason, permission and
key; and what they link to is there."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest

from agent.api.openapi import show
from agent.cli import main
from agent.hints.rules import BY_ID as HINTS
from agent.model import Change, CoverageOfPage, Me, Settings, SettingsChange
from agent.nudges.reasons import BY_ID as REASONS
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


def pages() -> list[Path]:
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_privacy_page_names_each_key_of_the_extensions_storage() -> None:
    text = (ROOT / "docs" / "privacy.md").read_text()
    defaults = re.search(r"const DEFAULTS = {\n(.*?)\n};", (ROOT / "extension/background/storage.js").read_text(), re.S)
    keys = re.findall(r"^  (\w+):", defaults[1], re.M)
    assert len(keys) > 15
    section = text[text.index("## In the extension's storage") :]
    for key in keys:
        assert f"`{key}`" in section, f"docs/privacy.md does not name the extension's {key}"


def test_each_setting_each_hint_and_each_reason_has_its_page() -> None:
    told = {name: (ROOT / "docs" / f"{name}.md").read_text() for name in ("privacy", "hints", "nudges")}
    for setting in SettingsChange.__struct_fields__:
        assert f"`{setting}`" in told["privacy"], f"no page tells of the setting {setting}"
    for hint in HINTS:
        assert f"### `{hint}`" in told["hints"], f"docs/hints.md does not tell of {hint}"
    for reason in REASONS:
        assert f"| `{reason}` |" in told["nudges"], f"docs/nudges.md does not tell of {reason}"


def test_permissions_page_gives_a_reason_for_each_permission() -> None:
    text = (ROOT / "docs" / "permissions.md").read_text()
    manifest = json.loads((ROOT / "extension" / "manifest.json").read_text())
    for permission in manifest["permissions"]:
        assert f"`{permission}`" in text, f"docs/permissions.md does not say why {permission}"
    for host in manifest["host_permissions"]:
        name = re.fullmatch(r"https?://(?:(mobile|www|web)\.)?([\w.]+)/\*", host)
        assert name, host
        assert name[2] in text, f"docs/permissions.md does not say why {host}"
        assert name[1] is None or f"`{name[1]}.`" in text, f"docs/permissions.md does not say why {host}"


def test_each_target_of_make_is_told() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = re.search(r"^\.PHONY: (.*)$", makefile, re.M)[1].split()
    text = "\n".join(page.read_text() for page in pages())
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.M), f"the Makefile names {target} and does not make it"
    for target in set(targets) - {"format", "clean", "browsers", "bench-reading"}:
        assert f"make {target}" in text, f"no page tells of make {target}"


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_each_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", page.read_text()):
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if path.startswith(".."):
            assert file.is_relative_to(ROOT), f"{page.name}: {target} leads out of the repository"
        assert file.exists(), f"{page.name}: {target} leads nowhere"
        if anchor and file.suffix == ".md":
            assert anchor in anchors(file), f"{page.name}: {target} has no such heading"


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_each_test_that_the_security_page_names_is_there() -> None:
    text = (ROOT / "docs" / "security.md").read_text()
    named = re.findall(r"`(tests/[^`]+)`", text)
    assert len(named) > 10
    for path in named:
        assert (ROOT / path).exists(), f"docs/security.md names {path}, which is not there"
