"""Prints the agent's OpenAPI document as JSON, generated from the code that checks requests."""

import json
import sys

from agent.api.openapi import show


def main() -> int:
    json.dump(show(), sys.stdout, indent=1, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
