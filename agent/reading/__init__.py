"""Text in, Reading out: what somebody's words ask, thank, praise or complain about. No I/O but the lexicon, no clock.

Rules alone, so far: what no rule can tell is left out of the reading. Figures of each rule stand in its file.
"""

from agent.reading.mood import warm_up
from agent.reading.read import read

__all__ = ["read", "warm_up"]
