"""Stories of one's own life: joy, grief, effort, family. What the writer shares, not a view of the user's work.

A story has the first person and an event of a life in one sentence ("my dad died in March", "I ran my first marathon").
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from agent.reading.found import Found
from agent.reading.sentences import sentences

SURE = 0.8
Tone = Literal["grief", "joy", "plain"]

_KIN = (
    r"(?:mum|mom|mam|mother|dad|father|papa|nan|nana|gran|grandma|granny|grandmother|grandad|grandpa|grandfather"
    r"|granddad|opa|oma"
    r"|son|daughter|kid|kids|child|children|baby|toddler|boy|girl|twins|wife|husband|partner|girlfriend"
    r"|boyfriend|fianc[ée]e?|sister"
    r"|brother|aunt|auntie|uncle|cousin|niece|nephew|friend|family|dog|cat|pup|puppy|kitten|horse|rabbit"
    r"|neighbour|neighbor|class"
    r"|teacher|pupils|students|little (?:one|girl|boy)|eldest|youngest|teenager|grandson|granddaughter"
    r"|grandchildren|mate|boss|parents)"
)
_MY = rf"\b(?:my|our) (?:\w+[- ]){{0,2}}?(?:\d+[- ]?(?:year|yr)[- ]olds?|{_KIN})(?:'s)?\b"
_GRIEF = re.compile(
    r"\b(?:passed away|funeral|died|divorce|sacked me|fired me|let me go|put \w+ (?:down|to sleep)|went missing"
    r"|is missing|missing since|our last (?:night|day)|had to (?:sell|close|put"
    r" \w+ down|give up|say goodbye|leave)|too close the|don't close any more|haven't told my|leaving the course"
    r"|failed (?:my|the)|afraid to|too shy to|the flood|the fire|war|refugee"
    r"|he died|she died|bullied|lost everything|can't (?:walk|see|hear|afford)|without crying|carried (?:my \w+"
    r"|him|her|them) out|the scan|it's not good|since (?:he|she) died|(?:first|last) (?:christmas|birthday"
    r"|summer|winter|easter|year) (?:without|alone)|without (?:nan|mum|dad|him|her|my \w+)|ashes|my wife has"
    r" left|left me|broke (?:my|his|her) (?:wrist|leg|arm|hip|foot|ankle)|burn(?:t|ed) down|my late|our late"
    r"|dying|lost (?:my|our|her|him|the baby)|miscarr\w+|cancer|chemo\w*|hospice|hospital|diagnos\w+|stroke"
    r"|dementia|alzheimer\w*|depress\w+|anxiety|panic attacks?|burn(?:ed|t)? ?out|divorc\w+|laid off|lost my job"
    r"|made redundant|got fired"
    r"|can't (?:sleep|stop crying|cope|get out of bed)|cr(?:ying|ied) (?:all|every|myself|in|at|for|since)|so"
    r" lonely|feel(?:ing)? (?:so )?(?:alone"
    r"|lonely|lost|numb|empty|low|hopeless)|grie(?:f|ving)|mourning|widow\w*|rough (?:time|year|week|month"
    r"|patch)|hard(?:est)? (?:time|year|week"
    r"|month|day|winter)|homesick|put (?:him|her|them) to sleep|evicted|in (?:a )?coma|surgery|heart attack"
    r"|accident|miss (?:him|her|them"
    r"|my \w+) (?:so|every|terribly|a lot|dearly)|is (?:very )?ill|is scared|i'm scared|since (?:he|she|they)"
    r" (?:left|died|went)|can't do this anymore)\b",
    re.IGNORECASE,
)
_JOY = re.compile(
    r"\b(?:(?:beat|beats|beaten|survived) cancer|home from (?:hospital|the hospital)|offer was accepted|got?"
    r" (?:my|our|the) (?:citizenship|papers|visa|results|diploma)|get my citizenship"
    r"|citizenship|pa(?:id|yed) of+ (?:my|our)|adoption papers|adopted|going to be (?:an? )?(?:aunt|uncle|mum"
    r"|mom|dad|grandma|grandad|grandfather|grandmother|father|mother|parents?)"
    r"|it's (?:twins|a (?:boy|girl))|i'm (?:now )?a qualified|qualified|got in|passed|handed in my|driving"
    r" lesson|sober|quit (?:smoking|drinking)|christening|retired|day (?:one|thirty|ten|\d+) (?:sober|without"
    r"|of)|years married|my first (?:song|poem|book|painting|loaf|day|class|race|gig|draft|pension)|gave us the"
    r" loan|became (?:a )?(?:doctor|nurse|teacher|lawyer)|was accepted|got (?:engaged|married|the job|my"
    r" (?:degree|licen[cs]e|first)|in(?:to)?|accepted|promoted|published|the keys|a place)|getting married"
    r"|we're (?:engaged|expecting|pregnant|having)|i(?:'m| am) (?:pregnant|engaged|getting|finally)|said yes|was"
    r" born|gave birth|graduat\w+"
    r"|passed (?:my|the|his|her)|finished (?:my|the) (?:first|\w+ )?(?:marathon|book|novel|thesis|degree|race"
    r"|draft|scarf|jumper|sweater|quilt"
    r"|blanket)|first (?:steps|word|day|marathon|concert|book|job|house|sale|gig|exhibition|loaf|pair|race|5k"
    r"|10k|time (?:ever|in))|cancer[- ]free"
    r"|all clear|years? sober|days? sober|in remission|won (?:the|our|my|first|a)|birthday|anniversary|new"
    r" (?:job|baby|puppy|kitten|house|home"
    r"|flat)|became (?:a|an)|adopted|moved into|retire[ds]?|ran my|i did it|finally (?:finished|got|made|did"
    r"|passed|managed|learned|baked|dared))\b",
    re.IGNORECASE,
)
_EFFORT = re.compile(
    r"\b(?:i|we)(?:'ve| have| had)? (?:just |finally |also |only |even |once )*(?:started|finished|learned"
    r"|learnt|spent|saved|practi[cs]ed|tried"
    r"|made|baked|built|grew|walked|moved|quit|gave up|trained|worked|drove|ran|cried|taught|knitted|sewed"
    r"|planted|took up|stopped|went back"
    r"|joined|signed up|wore|used to|grew up|remember|was (?:born|a (?:nurse|teacher|child|kid|student)|\d+)"
    r"|were (?:kids|children))\b",
    re.IGNORECASE,
)
_LIFE = re.compile(
    r"\b(?:used to|when (?:i|we|he|she) w(?:as|ere)|grew up|grandm|as a (?:child|kid|girl|boy|teenager)|years?"
    r" ago|last (?:night|week|month|year"
    r"|summer|winter|spring|autumn|sunday|saturday)|this (?:morning|week|summer|year|spring|winter)|yesterday"
    r"|every (?:night|morning|day|sunday|year"
    r"|evening|week|summer)|for (?:\d+|two|three|four|five|six|ten|twenty|thirty|forty|many) (?:years|months"
    r"|weeks|days)|since (?:i|we|my|our|the"
    r"|last|\d+)|after (?:my|our|the|\d+|a|ten|twenty)|first time|night shift|when i came|nobody|dared|until"
    r"|before (?:bed|school|work|sleep)|on the (?:train|bus|ward|wall|sofa)|to sleep"
    r"|until '?\d+|in (?:19|20)\d\d|retire\w*|night shifts?|alone|together|by heart|at school|at home|at work"
    r"|again and again|\d+ months|at \d\d)\b",
    re.IGNORECASE,
)
_KIN_DOES = re.compile(
    rf"{_MY} (?:\w+ ){{0,2}}?(?:was|were|is|has|had|used|loves?|loved|sleeps?|slept|asks?|asked|says?|said|cried"
    rf"|cries|laughed|laughs|sings?|sang"
    r"|reads?|wants?|wanted|wore|wears|taught|made|makes|got|gets|took|takes|hums?|drew|draws|keeps?|kept"
    r"|started|learned|learnt|turned|turns"
    r"|calls?|called|named|carries|carried|built|grew|painted|played|plays|knitted|bakes?|baked|can't|won't"
    r"|would|and i|told|tells|came|went|goes"
    r"|gave|danced|dances|smiled|smiles|talks|talked|died|passed|still|spent|walked|left|moved|found|hasn't"
    r"|doesn't|didn't|never|just|finally)\b",
    re.IGNORECASE,
)
_WE = re.compile(r"\b(?:i|i'm|i've|i'd|im|ive|we|we're|we've|my|our|me|us|mine|ours)\b", re.IGNORECASE)
_TRADE = re.compile(
    r"\bmy (?:order|parcel|package|refund|account|money|subscription|coupon|payment|card|login)\b|\b(?:i|we)"
    r" (?:ordered|bought|paid|booked"
    r"|emailed|contacted|called|wrote) (?:this|it|the|your|you|two|three|from|them)\b|\b(?:your|the) (?:app|site"
    r"|website|shop|staff|support"
    r"|service|delivery|checkout)\b",
    re.IGNORECASE,
)


class Story(NamedTuple):
    """A story's words and its tone."""

    at: Found
    tone: Tone


def story(text: str, unhappy: bool) -> Story | None:
    """The sentence of an English text, quotations blanked, that tells of the writer's own life; the gravest first.

    ``unhappy``: the text complains; then only grief and joy are stories, for "I tried three times" is the fault.
    """
    found: list[Story] = []
    for place in sentences(text):
        sentence = place.of(text)
        if sentence.endswith("?"):
            continue
        if not (_WE.search(sentence) or _BARE_KIN.search(sentence) or _SAID_BARE.search(sentence)):
            continue
        own = not _TRADE.search(sentence)
        if own and _GRIEF.search(sentence):
            return Story(place, "grief")
        if own and _JOY.search(sentence) and not re.search(r"\byour? (?:first|new|birthday)", sentence, re.IGNORECASE):
            found.append(Story(place, "joy"))
        elif own and not unhappy and _plain(sentence):
            found.append(Story(place, "plain"))
    return min(found, key=lambda item: item.tone != "joy") if found else None


def _plain(sentence: str) -> bool:
    kin = bool(_KIN_DOES.search(sentence))
    life = bool(_LIFE.search(sentence))
    effort = bool(_EFFORT.search(sentence))
    return len(sentence.split()) >= 5 and (kin + life + effort >= 2 or kin)


_BARE_KIN = re.compile(
    rf"^(?:(?:so|and|ok|hi|well|omg|guys|update)[ ,]+)*(?:{_KIN}|mums?|dads?|nans?)(?:'s|s)?[ ,]+(?:\\w+["
    rf" ,-]+){{0,3}}?(?:is|was|has|had|just|got|beat|passed|finally|said"
    r"|home|died|turned|learned|learnt|came|made|took|cried|would|used)\\b",
    re.IGNORECASE,
)

_SAID_BARE = re.compile(
    r"^(?:divorce (?:is )?final|she said yes|he said yes|they sacked|finaly?ly|passed|got (?:in|it|engaged"
    r"|married)|adopted|just adopted"
    r"|(?:\w+ ){1,2}years of (?:night school|trying|treatment|waiting|saving))\b",
    re.IGNORECASE,
)
