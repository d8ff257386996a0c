"""The pages on adding a hint, a reason and an archive can be followed to the letter: their code is taken from them and run."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from agent.archives.folder import Folder
from agent.archives.refused import ArchiveRefused
from agent.hints.beside import beside
from agent.model import Author, Post
from agent.nudges.reason import Heard, ReasonRule
from agent.nudges.reasons import REASONS
from agent.reading import read
from tests.unit.archives.made_up import folder
from tools import new_hint

ROOT = Path(__file__).resolve().parents[2]


def code_of(page: str) -> str:
    """The one whole module of a page."""
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.S)
    return str(code)


def module_of(code: str, file: Path) -> ModuleType:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(code, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sound(file: Path) -> None:
    """By the rules of the house: lint, format and types."""
    config = ["--config", ROOT / "pyproject.toml"]
    for command in (["-m", "ruff", "check", *config], ["-m", "ruff", "format", "--check", *config]):
        done = subprocess.run([sys.executable, *command, file], cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


def test_the_page_on_hints_makes_a_hint(tmp_path: Path) -> None:
    register = tmp_path / new_hint.REGISTER.relative_to(new_hint.ROOT)
    register.parent.mkdir(parents=True)
    register.write_text(new_hint.REGISTER.read_text(encoding="utf-8"), encoding="utf-8")
    made = new_hint.make("trailing-off", tmp_path)[0]

    rule = module_of(code_of("adding-a-hint.md"), made).RULE

    sound(made)
    assert (rule.id, made.name) == ("trailing-off", "trailing_off.py")
    for example in rule.examples:
        draft = beside(example.draft, "reply", example.post, names=())
        found = [example.draft[slice(*one.place)] for one in rule.find(draft)]
        assert found == ([example.found] if example.found else [])


def test_the_page_on_reasons_makes_a_reason(tmp_path: Path) -> None:
    file = tmp_path / "invitation.py"
    rule: ReasonRule = module_of(code_of("adding-a-reason.md"), file).RULE

    sound(file)
    assert rule.id not in {known.id for known in REASONS}
    for example in rule.examples:
        post = Post(platform="x", id="1", author=Author(handle="joe"), text=example.text, lang="en")
        heard = Heard(key="x:1", post=post, reading=read(example.text, "en"), name="Joe", way=example.way)
        assert (rule.find(heard) is not None) == example.found


def test_every_field_of_a_hint_and_of_a_reason_is_explained() -> None:
    from agent.hints.rule import HintRule

    for page, shape in (("adding-a-hint.md", HintRule), ("adding-a-reason.md", ReasonRule)):
        text = (ROOT / "docs" / page).read_text(encoding="utf-8")
        for field in set(shape.__annotations__) - {"find"}:
            assert f"| `{field}` |" in text, f"docs/{page} does not tell of {field}"


def test_the_page_on_archives_makes_a_source(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "adding-an-archive.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```json\n(.*?)```", page, re.S)
    file = tmp_path / "mastodon.py"
    source = module_of(code_of("adding-an-archive.md"), file)
    sound(file)
    assert all(hasattr(source, name) for name in ("PLATFORM", "OPENS", "MAIN", "OWNS", "LACKING", "HOW"))

    nell = "https://example.social/users/nell"
    items = [
        json.loads(shown),
        {
            "type": "Announce",
            "id": f"{nell}/statuses/12/activity",
            "published": "2026-03-02T10:00:00Z",
            "object": "https://example.social/users/kofi/statuses/5",
        },
        {
            "type": "Create",
            "published": "2026-03-03T10:00:00Z",
            "object": {"id": "1", "content": "alone", "inReplyTo": None, "tag": []},
        },
        {"type": "Create"},
        None,
    ]
    files = {
        "actor.json": json.dumps({"id": nell, "preferredUsername": "nell", "name": "Nell"}),
        "outbox.json": json.dumps({"orderedItems": items}),
    }
    export = Folder(folder(tmp_path / "export", files))
    told = source.told(export)
    assert (told.owner.handle, [member.bare for member in told.opens]) == ("nell", ["actor.json", "outbox.json"])
    reply, boost, *others = source.records(export, told)
    assert (reply.kind, reply.to.handle, reply.text) == ("reply", "joe", "good catch")
    assert reply.post == "mastodon:https://example.social/users/joe/statuses/7"
    assert (boost.kind, boost.to.id) == ("repost", "https://example.social/users/kofi")
    assert [(one.reason, one.place) for one in others] == [
        ("to-nobody", None),
        ("not-understood", 4),
        ("not-understood", 5),
    ]
    files["outbox.json"] = "cut off ["
    export = Folder(folder(tmp_path / "broken", files))
    assert [one.reason for one in source.records(export, told)] == ["unreadable"]
    with pytest.raises(ArchiveRefused, match=r"no outbox\.json"):
        source.told(Folder(folder(tmp_path / "empty", {"actor.json": "{}"})))
