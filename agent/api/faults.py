"""What msgspec found wrong, as a JSON pointer and a sentence that quotes nothing of what was sent.

msgspec says ``Expected `str`, got `int` - at `$.posts[3].author.handle```; here it becomes ``/posts/3/author/handle``
and ``Expected str, got int.``
"""

from __future__ import annotations

import re

import msgspec

from agent.problems import Fault, Problem

STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
MISSING = re.compile(r"Object missing required field `(\w+)`")
LONGEST_NAME = 100


def pointer(*steps: str) -> str:
    """A JSON pointer (RFC 6901) to these steps."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)


def fault_in(error: msgspec.ValidationError, *, prefix: str = "") -> Problem:
    """The 422 for what msgspec refused; with ``prefix`` (``?``) the place is a name behind it instead of a pointer."""
    said, _, path = str(error).rpartition(" - at `$")
    if not said:
        said, path = str(error), ""
    steps = [name or index for name, index in STEP.findall(path)]
    unknown, missing = UNKNOWN.fullmatch(said), MISSING.fullmatch(said)
    if unknown:
        name = unknown[1][:LONGEST_NAME]
        steps.append(name)
        detail = f"Nod knows no field {name} here."
    elif missing:
        steps.append(missing[1])
        detail = "This field is needed."
    elif said.startswith("Invalid enum value"):
        detail = "This is not one of the words that are allowed here."
    else:
        detail = said.replace("`", "") + "."
    at = prefix + ".".join(steps) if prefix else pointer(*steps)
    return Problem(422, "invalid", "Something in this request is not as it should be.", [Fault(at, detail)])
