"""The mirror in words: each part of the report as one sentence, one table, its definition and its honest limit.

The dashboard's page, ``nod report`` and the file to keep all tell these same parts. No part reproaches: who waits is
told by name, with the way there.
"""

from agent.mirror import kept
from agent.mirror.parts import parts
from agent.mirror.section import Cell, Section
from agent.mirror.spans import lead

__all__ = ["Cell", "Section", "kept", "lead", "parts"]
