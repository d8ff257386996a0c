"""What a writer says they will do: "I'll look it up and tell you tomorrow", with the days until it is due.

Only the first person binds ("you'll see", "it will rain" do not), and a wish or a condition does not ("I'd love to").
The days are those of ``agent.reading.days``.
"""

from __future__ import annotations

import re

from agent.reading.days import due_days
from agent.reading.found import Found
from agent.reading.sentences import sentences

DOING = (
    r"(?:check|ask|look|find|let|get|send|tell|come back|report|follow|update|reply|answer|write|post|share|fix|call"
    r"|email|mail|message|try|see|(?:have|take) an? (?:\w+ )?(?:look|listen|peek)|take (?:care of (?:it|that|this)"
    r"|an? (?:photo|picture)|some (?:photo|picture)s)|dig|investigate|make sure|add|put|refund|replace|ship"
    r"|bring|do"
    r"|give|keep|confirm|test|repair|sort|order|print|read|watch|measure|forward|upload|record|draw|dm|be in"
    r" touch|talk"
    r"|speak|pass|chase|link|show|explain|finish|bake|pick|drop|set)"
)
_BACK = (
    r"(?:let you know|(?:tell|show|send|give|post|bring|ring|text) you|(?:send|bring|post) (?:it|them|one|the|yours)\b"
    r"|post here"
    r"|get back to you|come back to you|report|reply|answer|update you|write (?:to you|back|here)|keep you posted"
    r"|measure (?:it|them|one|the)|check|ask)\b"
)
#: Whatever was said before, here the writer comes back to the other one: "..., then I'll tell you", "and report".
COMES_BACK = re.compile(
    r"(?:\b(?:and|then|so|but)\b|[,;:–—-])\s*"
    rf"(?:(?:and|then|so|but|also|just|i(?:['’]ll| will)|we(?:['’]ll| will)|will) )*(?:{_BACK}"
    r"|look (?:into|at (?:that|yours?))\b|(?<=ll )(?:call|ring|phone|fix|mend|replace|refund|chase|forward|email"
    r"|message|update)\b)",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    rf"\b(?:i(?:'ll| will| shall|'m going to| am going to|'m gonna| promise to| promise i'll| can)|ill|we(?:'ll| will"
    rf"|'re going to)|let me|lemme|gonna|going to|will)"
    rf" (?:just |quickly |also |definitely |certainly |gladly |happily |personally |try to |go and |go |have to"
    rf" )*{DOING}\b"
    rf"|\b(?:i(?:'ll| will)|we(?:'ll| will)|let me|will|gonna) \w+ [^.!?\n]{{0,40}}?\band (?:then )?(?:will )?{_BACK}",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:^|[,;:.!–—-] ?|\b(?:and|so|but|ok|okay|sure|yes|sorry) )$", re.IGNORECASE)
_NOT_BINDING = re.compile(
    r"\b(?:i'll|i will|we'll|we will|i'm going to) (?:never|not|see you|keep (?:reading|watching|coming|buying"
    r"|following)"
    r"|try not|be (?:there|sad))\b|\b(?:let me know|let me tell you|let me get this straight|let me see if i)\b"
    r"|\bgive it a (?:go|try|miss)\b|\btell you what\b|\bi can (?:see|tell|do|read|get|try|add|put|give|keep"
    r"|watch|bring)\b"
    r"|\bsee (?:you|ya)\b|\bif (?:i|we) (?:ever|could|can)\b",
    re.IGNORECASE,
)
#: At the beginning of a sentence it leaves open whether; "when I'm home" says when.
IF = re.compile(
    r"^(?:if|unless|when(?! (?:i['’]?m|i am|i get|we['’]?re|we are|we get) (?:home|back|in|at)\b))\b", re.IGNORECASE
)


def promises(text: str) -> list[tuple[Found, int | None]]:
    """Each sentence that promises something in an English text whose quotations are blanked, and when it is due."""
    found: list[tuple[Found, int | None]] = []
    for place in sentences(text):
        sentence = place.of(text)
        if sentence.endswith("?") or IF.match(sentence):
            continue
        if any(_binds(sentence, match) for match in _PROMISE.finditer(sentence)):
            found.append((place, due_days(sentence)))
    return found


def _binds(sentence: str, match: re.Match[str]) -> bool:
    said = match.group().casefold()
    if said.startswith(("will", "gonna", "going to")) and not _BARE.search(sentence[: match.start()]) and match.start():
        return False
    around = sentence[match.start() : match.end() + 25]
    return not _NOT_BINDING.match(around) and not (said.startswith("i can") and _NOT_BINDING.search(around))
