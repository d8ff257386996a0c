"""Complaints: unhappy with the user or with what the user makes or sells.

A complaint names a fault of a thing or a service; bad feelings, bad weather and other people's faults are none.
Where the
words do not decide, nothing is said (reading.md: on negative feelings words alone reach F1 24 to 44).
Own set: see tests/labelled/README.md.
"""

from __future__ import annotations

from agent.reading.found import Found
from agent.reading.sentences import sentences
from agent.reading.turns import Beginnings, Turns

_THING = (
    r"(?:order|parcel|package|refund|delivery|app|site|website|page|link|video|coupon|code|login|update|version"
    r"|file|book"
    r"|item|product|seam|zip|zipper|button|screen|sound|paint|handle|form|checkout|service|support|layout"
    r"|subscription)"
)
_COMPLAINT = Turns(
    rf"\b{_THING}s?\b[^.!?]{{0,25}}\b(?:never (?:arrived|came)|is (?:already )?broken|(?:keeps?|kept) \w+ing"
    rf"|does(?:n't| not) work"
    rf"|do(?:n't| not) work|fails?\b|crash(?:es|ed)|came (?:apart|off)|has no|is broken|won't|stopped working"
    rf"|not working"
    rf"|is (?:missing|gone|down|late)|ruined|hasn't (?:arrived|come))"
    r"|\b(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)|won't|isn't|not|stopped"
    r"|doesn't) work(?:ing)?\b(?! (?:today|tomorrow|on (?:sunday|monday|friday|weekends)))"
    rf"|\bstill (?:waiting|no)\b[^.!?]{{0,20}}\b(?:refund|answer|reply|response|order|parcel|delivery|word)\b"
    r"|\b(?:where is|where's) my (?:order|parcel|package|refund|money)\b"
    r"|\b(?:nobody|no one|noone) (?:answers?|replies|replied|answered|cares|is answering|responds|picks up)\b"
    r"|\b(?:got|had|received|have) no (?:reply|answer|response)\b|\bno answer\b|\bignor(?:ed|ing) (?:me|my|us|our)\b"
    r"|\b(?:want|like|get) (?:my money|a refund|my refund)\b(?: back)?|\brefund (?:please|me)\b|^refund\b"
    r"|\b(?:very|so|really|quite|bitterly|deeply|extremely) (?:disappointed|frustrat\w+|annoyed|unhappy|let down)\b"
    r"|\bdisappointed (?:with|in|by) (?:the|your|you|this)\b|\b(?:i'm|i am) (?:annoyed|furious|unhappy"
    r"|disappointed)\b"
    r"|\b(?:absolutely|simply) furious\b|\bunacceptable\b|\bunusable\b|\bsuch a let ?down\b|\bfed up with\b"
    r"|\bnot (?:happy|impressed|satisfied|pleased) (?:with|by|about)\b|\bexpected (?:better|more)\b"
    r"|\b(?:worst|terrible|horrible|awful|useless|appalling|dreadful|lousy) (?:customer )?(?:service|experience"
    r"|quality|support"
    r"|sound|food|staff|communication|product|app|update)\b"
    r"|\bpoor (?:service|experience|support|quality(?! (?:photo|picture|video)))\b|\b(?:nobody"
    r"|no one) (?:is )?answering\b"
    r"|\bthe worst \w+(?: \w+)? (?:i|in years|in town|ever)\b|\bwaste of (?:money|time)\b|\bregret (?:buying"
    r"|ordering|coming)\b"
    r"|\b(?:arrived|came) (?:damaged|broken|torn|late)\b|\bsent (?:me|us) the wrong\b|\bcharged (?:me )?(?:twice"
    r"|double)\b"
    r"|\bbroke (?:after|within|the first|again)\b|\bmissing (?:two|three|a|some|one|half) (?:screws?|pages?|parts?"
    r"|pieces?)\b"
    r"|\b(?:pages|parts|pieces|screws) (?:are|is) missing\b|\bis missing (?:two|three|one|a|some)\b"
    r"|\byou (?:promised|ignored|blocked me|lied|never (?:answer|reply|replied|sent)|broke|changed the)\b"
    r"|\b(?:this|it) is (?:a )?(?:scam|rip-?off)\b|\bfalse advertising\b|\boverpriced\b|\bbadly made\b"
    r"|\bshame on you\b"
    r"|\brude (?:staff|people|answer|reply)\b|\bcold soup\b|\bfound a hair\b|\bnever (?:received|arrived"
    r"|got) (?:the|my|it|any)\b"
    r"|\bmy (?:order|parcel|package|refund|money)[^.!?]{0,12} never(?: \w+)?\b|\bkeeps? (?:crashing|failing|logging"
    r"|freezing|breaking|losing)\b"
    r"|\bcan(?:'t|not) (?:open|log|access|download|play|use|reach)\b|\bwon't let me\b|\bso slow\b|\bi was charged\b"
    r"|\b(?:\d+|two|three|four|five|six) (?:days|weeks|months) and (?:still|tracking|no)\b"
    r"|\bthanks for (?:nothing(?! but)|ruining"
    r"|breaking|wasting|losing)\b|\bleft (?:it|my \w+) in the rain\b|\banother delay\b|\bwhat i got is\b"
    r"|\bfix (?:the|your|this)\b"
)
_TURNS = Turns(
    r"\b(?:if|in case|was worth|worth it|worried|no problem|not bad|my (?:train|bus|phone|knee|heart|sister"
    r"|husband|wife"
    r"|boss|bank)|at myself|our team|do you (?:give|repair|fix)|how do you|could you fix|politics)\b"
)


def complaint(text: str, said: Beginnings) -> Found | None:
    """The words of complaint in an English text whose quotations are blanked; ``said``: its ``turns.beginnings``."""
    for place in sentences(text) if _COMPLAINT.may_stand(said) else ():
        sentence = place.of(text)
        if _TURNS.search(sentence, said):
            continue
        if match := _COMPLAINT.search(sentence, said):
            return Found(place.start + match.start(), place.start + match.end())
    return None
