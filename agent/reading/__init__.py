"""Text in, Reading out: what somebody's words ask, thank, praise or complain about. No I/O but the lexicon, no clock.

Rules first, then the learned heads where they are sure; what neither can tell is left out of the reading.
``docs/reading.md`` explains every label, with examples and how often it errs.
"""

from agent.reading.compare import compare
from agent.reading.lexicons import warm_up
from agent.reading.promises import commitments
from agent.reading.read import read

__all__ = ["commitments", "compare", "read", "warm_up"]
