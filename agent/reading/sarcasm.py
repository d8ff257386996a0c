"""Thanks and praise that are a complaint: "thanks a bunch for cancelling", "slow clap", "oh great, another delay".

The good words stand beside a fault in the same breath; "thanks for being late with me" is rare.
"""

from __future__ import annotations

import re

from agent.reading.found import Found

_BAD_DEED = (
    r"(?:cancel\w*|wast\w+|ruin\w*|los(?:ing|t|e)|break\w*|brok\w*|ignor\w*|blocking|shout\w*|delet\w+"
    r"|charg(?:ing|ed) (?:me|us)|leav(?:ing|e) (?:me|us|my"
    r"|it|the)|forget\w*|refus\w*|ghost\w*|spoil\w*|kick\w*|bann\w+|overcharg\w*|rais(?:ing|e) the price"
    r"|doubl\w+|making (?:me|us) (?:wait|late|cry|feel|pay|queue)"
    r"|not (?:telling|answering|replying|showing|turning|coming|listening|reading|caring|helping)|nothing(?!"
    r" but)|hang(?:ing)? up|mess\w*|screw\w*|kill\w*|spam\w*"
    r"|sending (?:me )?(?:the wrong|an empty|a broken|half)|shipping (?:me )?(?:the wrong|an empty|a broken)"
    r"|keeping (?:me|us) (?:waiting|on hold)|letting (?:me|us"
    r"|it|them) (?:down|wait|rot)|insult\w*|mock\w*|hid(?:ing|e)|remov\w+ the|taking away|stealing|lying|lie"
    r"|laugh\w* at|treat\w* (?:me|us) like|an hour of my"
    r"|destroying|damag\w+|dropping my|throwing)"
)
SARCASM = re.compile(
    rf"\bthank(?:s| you)(?: a (?:bunch|lot|million)| so much| very much| ever so much|,? \w+,?)* for (?:\w+"
    rf" ){{0,2}}?{_BAD_DEED}\b"
    rf"|\b(?:much |really |so )?appreciated? (?:that|how|when|it when) you (?:\w+ )?{_BAD_DEED}\b|\blove (?:how"
    rf"|that|it when|the way) (?:you|your \w+|they|the \w+)"
    rf" (?:\w+ )?{_BAD_DEED}\b"
    r"|\bslow clap\b|\b(?:great|good|nice|lovely|fantastic|wonderful|brilliant|amazing|top|well) (?:job|work|one"
    r"|done)[ ,]+(?:\w+ )?(?:ruining|breaking|losing|wasting"
    r"|killing|deleting|cancelling|on (?:ruining|losing|breaking))\b"
    r"|(?:^|[.!] )(?:oh |well |ah |wow,? )*(?:great|brilliant|fantastic|wonderful|lovely|perfect|amazing|nice"
    r"|super|awesome)[,.!]+ (?:\w+ )?(?:another|yet another|now|just what"
    r" i (?:needed|wanted)|the (?:app|site|page|train|link)|it (?:broke|crashed)|again)\b"
    r"|\b(?:beautiful|lovely|great|nice|wonderful|charming|clever|fine) way to (?:tell|treat|say|lose|ruin|thank"
    r"|show|make|let)\b(?=.{0,60}\b(?:customers?|people|stay|no|wait"
    r"|loyal|fans?|not|nothing|out|away)\b)"
    r"|\bthanks to you\b[^.!?]{0,30}\b(?:missed|lost|broke|failed|late|had to|ruined)\b|\bjust what i"
    r" needed\b[^.!?]{0,5}🙃|🙃"
    r"|\bhope you(?:'re| are) (?:proud|happy) (?:of|with) (?:yourself|yourselves|that)\b|\b(?:congratulations"
    r"|congrats|bravo|kudos|hats off) (?:on|for) (?:\w+ )?"
    rf"{_BAD_DEED}\b",
    re.IGNORECASE,
)


def sarcasm(text: str) -> Found | None:
    """The words of thanks or praise in an English text that mean the contrary."""
    found = SARCASM.search(text)
    return Found(found.start(), found.end()) if found else None
