"""What goes wrong with things and services, in people's words: it fell off, the lid does not close.

A second, wider net beside ``complaint.py``: a fault counts where the sentence speaks of a thing that was bought,
booked or used, and not of the writer's own things, of a wish, or of something that is over and well.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.sentences import sentences

_NOT = r"(?:not|n't|nt|never|no longer|hardly|barely|won't|cannot|can't|cant|couldn't|wouldn't|doesn't|didn't)"
_FAULT = re.compile(
    rf"\b{_NOT} (?:even |really |properly |quite |actually |yet )*(?:fit|close|open|scan|load|start|turn on"
    rf"|switch on|charge|connect|stick|hold"
    r"|arrive[ds]?|come (?:back|off|with)|came|turn(?:ed)? up|show(?:ed)? up|answer\w*|repl(?:y|ied)|respon\w+"
    r"|refund\w*|save|play|print|update|stay"
    r" (?:on|up|open)|match|wash out|let me (?:in|log|pay|cancel)|what (?:i|we) (?:ordered|paid|expected|asked"
    r"|booked)|as (?:described|advertised"
    r"|pictured|promised|shown)|what (?:the|your) (?:listing|photo|picture|website|menu|ad)|worth (?:the|it"
    r"|half)|funny|okay|ok|acceptable|fair"
    r"|good enough|what was promised|accessible|delivered|recognised|recognized|working|clean|cooked|edible|warm"
    r"|hot|fresh)\b"
    r"|\b(?:fell|falls|falling|came|comes|coming|broke|breaks|breaking) (?:apart|off|out|loose|undone|away|down"
    r"|in (?:two|half|my hand|pieces))\b"
    r"|\b(?:has|have|had|is|are|was|were|got|came|arrived|already|it's|gets|'s) (?:\w+ ){0,2}(?:shrunk|worn"
    r"|ripped|torn|cracked|craked|chipped"
    r"|snapped|bent|scratched|stained|leak(?:ed|ing(?! info))|mould\w*|mold\w*|stale|dented|smashed|shattered|faded"
    r"|rusted|crushed|damaged|defective|faulty"
    r"|spelled wrong|misspelled|muddy|inaudible|illegible|broken|dead|empty|freezing|burnt|soggy|raw|undercooked"
    r"|off|late again|cancel(?:led|ed)"
    r" (?:again|without|last|an hour)|misprinted|blurry|upside down|unreadable|filthy|dirty|lukewarm|double[-"
    r" ]booked)\b(?! to)"
    r"|\b(?:it|which|that|zip|strap|door|wheel|chair|lid|drawer|sleeve|app|screen|page|kettle|lamp|pump|pen"
    r"|hinge) (?:still |just |always |already"
    r" |constantly |also )*(?:leaks?|squeaks?|scratche[sd]|smells? (?:of|like|bad|awful|funny|strange)|wobbles?"
    r"|rattles?|itches|peels?|freezes|crashe[sd]"
    r"|jams?|shrank|snapped|cracked|broke|burst|tore|ripped|drips?|flickers?|died|stopped|faded|ate my|swallowed"
    r" my|logs me out|lags?|stutters?)\b"
    r"|\bstill (?:squeaks?|leaks?|waiting|no (?:sign|word|news|answer|refund|reply|parcel)|not|hasn't|haven't"
    r"|broken|missing|wrong|doesn't|does not"
    r"|can't|crashes)\b"
    r"|\b(?:same|a|big|huge|the) (?:crack|hole|scratch|dent|stain|tear|leak)\b|\b(?:a |found |one )?(?:hair"
    r"|hairs|mould|mold|plastic|glass|worm|fly|bug|slug"
    r"|metal|stone) in (?:my|our|the|his|her)\b"
    r"|\b(?:wrong|another|different) (?:size|colou?r|item|order|address|one|name|model|book|flavou?r|date|person"
    r"|way round|thing)\b(?! of)"
    r"|\b(?:charged|billed|debited|invoiced) (?:me|us|my card|twice|double|again)\b|\b(?:charged|paid|pay)"
    r" (?:\w+ )?(?:extra )?for (?:\w+ )*?(?:never"
    r"|express and)\b"
    r"|\b(?:arrived|came|delivered|posted|answered|replied) (?:\w+ )?(?:too |so |far too |very |\w+ (?:days?"
    r"|weeks?|months?) )late\b"
    r"|\b(?:got|were|was|is|are|feel|fell) (?:ill|sick|food poison\w*) (?:after|from)\b|\bfood poisoning\b"
    r"|\b(?:pounds|euros|dollars|quid|pence|minutes|screws?|pages?) short\b|\bleft out\b(?! (?:the|a|my))"
    r"|\btwo sizes\b|\btwice the size\b|\b(?:far|way|much) too (?:small|big|loud|expensive|salty|sweet|dark|slow"
    r"|thin|short|tight|long|late|quiet|dry)\b"
    r"|\bnobody (?:told|tells|warned|knew|picks|came|helped|showed|bothered|at the|cared)\b|\bno one (?:told"
    r"|warned|came|helped|showed|bothered|picks)\b"
    r"|\b(?:took|takes) (?:\w+ )?(?:two|three|four|five|six|seven|eight|\d+) (?:weeks|months|hours)\b"
    r"|\b(?:waited|stood|queued|sat|been waiting|waiting|on hold)\b[^.!?]{0,30}\b(?:for )?(?:an hour|(?:two"
    r"|three|four|five|six|\d+) (?:hours|weeks|months"
    r"|days))\b(?=.{0,60}\b(?:because|and (?:no|then|nobody|still)|only|just|for nothing|on hold|in the)\b)"
    r"|\b(?:you|they) (?:were|are) (?:shut|closed)\b|\b(?:changed|cut|removed|ruined|dropped|killed|took away"
    r"|got rid of|raised|doubled|hid|deleted|cancel(?:led"
    r"|ed)) (?:the|my|our|your|it|that)\b(?=.{0,60}\b(?:and|without|again|didn't|now|why)\b)"
    r"|\bprice (?:went|has gone|goes|doubled)\b|\b(?:portion|packet|bar|bag)s? (?:has |have |is |are )?(?:shrunk"
    r"|smaller|shrinking)\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\b(?:with respect|rip[- ]?off|scam(?!mers)|shambles|disgrace(?:ful)?|disgusting|appalling|atrocious"
    r"|pathetic|unprofessional|laughable|ridiculous(?:ly)?"
    r" (?:slow|expensive|long|late|small|priced)|trash|garbage|rubbish|dreadful|shoddy|flimsy|mid at best"
    r"|overhyped|overrated|overpriced|cheaply made|so"
    r" mid|is mid|utter \w+less|clueless|misleading|false advertising|dishonest|daylight robbery|greedy|lazy"
    r" work|insulting|tasteless"
    r"|poorly (?:made|written|organi[sz]ed|designed)|badly (?:made|written|organi[sz]ed|packed)|let ?down"
    r"|disappoint(?:ed|ing|ment)|talked down to|treated like"
    r"|ignored|won't be (?:coming|buying|back|ordering|returning)|never (?:again|buying|ordering|coming back"
    r"|going back)|last time i|don't bother|avoid this"
    r"|stay away from|want a refund|my money back|not buy (?:it|again|from)|zero stars|one star|worst|downhill"
    r"|gone downhill|used to be (?:good|better|great)"
    r"|unsubscrib(?:ed|ing)|unfollow(?:ed|ing)|cancelling my|canceling my|paywall|too many ads|ads (?:in|on"
    r"|every)|meh)\b|^(?:trash|awful|terrible|horrible"
    r"|useless|disappointed|disgraceful|refund|boo|lame|nope)\W*$|🤢|👎|\b(?:sad|unhappy|annoyed|cross|upset)"
    r" (?:about|with|by) (?:this|it|the|your|you)\b",
    re.IGNORECASE,
)
_FINE = re.compile(
    r"\b(?:if|in case|unless|was worth|worth it|worried|no problem|my (?:own|train|bus|phone|knee|heart|sister"
    r"|husband|wife|boss|bank|landlord|back|car"
    r"|hands?|old|brain|ex)|at myself|our (?:team|cat|dog)|how do (?:you|i)|could you fix|politics|weather"
    r"|traffic|no longer|fixed (?:it|now)|never again will i|too bad|worst case|i hate (?:mondays|rain|winter)|a"
    r" problem\?|all (?:good|sorted|fine)"
    r"|sorted|my fault|my mistake|not your fault|but (?:it's|that's|its) (?:fine|ok|okay)|isn't (?:he|she|it"
    r"|this)|at first|expected to be|never (?:once )?disappoint\w*"
    r"|not (?:be |been |at all |once )?disappoint\w*|wasn't disappointed|doesn't disappoint|don't worry|no"
    r" complaints|can't complain|guilty pleasure|thanks? (?:you )?for not|thank-you|just came loose|tightened"
    r"|nobody was hurt|sat through|not written|i mean it kindly"
    r"|from (?:another|other) (?:shop|store|brand|seller)|(?:other|most|all) (?:shops|apps|brands|sites)"
    r"|neighbou?r|anyone else|my (?:kids?|son|daughter)"
    r" (?:is|are|was|won't)|a joke (?:about|for|that|to)|tell (?:me )?a joke|burst into tears)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:landlord|boss|council|bank|phone company|government|ex|neighbou?rs?|airline|school)\b",
    re.IGNORECASE,
)


def fault(text: str, story: bool) -> Found | None:
    """The words of a fault in an English text, quotations blanked; in a grave ``story`` only verdicts count."""
    for place in sentences(text):
        sentence = place.of(text)
        if _OTHERS.search(sentence):
            continue
        found = _VERDICT.search(sentence) or (None if story else _FAULT.search(sentence))
        if found and not _FINE.search(sentence):
            return Found(place.start + found.start(), place.start + found.end())
    return None
