"""The report on attention: one idea a file, all of them computed anew from what the log tells in short."""

from agent.ledger.reports.attention import attention
from agent.ledger.reports.remembered import Remembered
from agent.ledger.reports.span import LONGEST, SpanRefused, span_of

__all__ = ["LONGEST", "Remembered", "SpanRefused", "attention", "span_of"]
