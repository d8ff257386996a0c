"""That agent and extension carry one version; a release of two is refused with the one to be raised."""

from __future__ import annotations


def mismatch(agent: str, extension: str) -> str | None:
    """The sentence for two versions that differ, which names the file to be changed; None where they are the same."""
    if agent == extension:
        return None
    behind = "agent/__init__.py" if _numbers(agent) < _numbers(extension) else "extension/manifest.json"
    return f"The agent is {agent} and the extension {extension}: raise the version in {behind}."


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]
