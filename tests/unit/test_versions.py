"""Agent and extension are of one release; where they are not, the older one is named."""

import json
from pathlib import Path

import pytest

from agent import __version__
from agent.versions import to_update

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("agent", "extension", "older"),
    [
        ("0.1.0", "0.1.9", None),
        ("0.1.0", "0.2.0", "agent"),
        ("0.10.0", "0.9.4", "extension"),
        ("1.0.0", "0.9.4", "extension"),
        ("unknown", "0.9.4", None),
        ("0.9", "0.9.4", None),
    ],
)
def test_the_older_one_is_to_be_updated(agent: str, extension: str, older: str | None) -> None:
    assert to_update(agent, extension) == older


def test_agent_and_extension_of_this_tree_are_of_one_version() -> None:
    manifest = json.loads((ROOT / "extension" / "manifest.json").read_text())
    assert manifest["version"] == __version__
