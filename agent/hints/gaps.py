"""Kinds of gaps that a template leaves: words in capitals where a name should stand, filler signs, notes to oneself.

Each kind is a frame (what stands before the gap, what it is called, what goes on after it), so that it holds for gaps
that nobody listed. ``gap(text)`` gives the place of the first.
"""

from __future__ import annotations

import re

#: What gaps are called in capitals or with capital letters.
_CALLED = (
    r"(?:NAME|SURNAME|FIRSTNAME|DATE|TIME|PLACE|VENUE|CITY|TOWN|LINK|URL|NUMBER|AMOUNT|PRICE|TITLE|ADDRESS|AUTHOR|ARTIST"
    r"|STREET|COMPANY|CUSTOMER|CLIENT|PRODUCT|EVENT|WEBSITE|EMAIL|PHONE|VALUE|COUNTRY|SPEAKER|GUEST|WINNER|SPONSOR|ACT"
    r"|DISH|CODE|HANDLE|USERNAME|QUANTITY|REASON|TOPIC|SUBJECT|ORGANISATION|ORGANIZATION|CHARITY)"
)
#: In a sentence of small letters: "under NAME OF STAFF", "at START TIME", "with SUPPORT ACT".
_LOUD = re.compile(
    r"(?:\b(?:at|on|by|is|are|was|with|from|to|in|of|near|call|see|dear|hi|hello|thanks|number|called|for|and|under"
    r"|it's|that's|counted|our|the|code|bus|colleague|winner|much|you)|[:@/,£$€&])\s*"
    rf"(?P<gap>(?:[A-Z]{{3,}} ){{0,3}}{_CALLED}(?: (?:OF [A-Z]{{3,}}|GOES HERE|HERE|TBC))?)(?![\w'-])(?! [A-Z]{{2,}})"
)
#: Words in capitals that make a shout of it.
_SHOUTED = re.compile(
    r"\b(?:THE|MY|THIS|THAT|NO|NOT|IS|ALL|EVERY|SAVE|BIG|FREE|BEST|LAST|SAME|FULL|REAL|OUR|LUNCH|BED|TEA|PARTY)\b"
)
#: What may be in capitals for weight: "at that TIME", "the NAME of the game".
_FOR_WEIGHT = re.compile(r"\b(?:the|this|that|in|on|of|every|what)\s+(?:TIME|PLACE|NAME|PRICE|DATE|REASON|NUMBER)$")
_TITLE_CASE = re.compile(
    r"\b(?:[A-Z][a-z]+ ){1,2}(?:Name|Title|Date|Number|Address|Link|Price|Time) (?:Goes )?Here\b"
    r"|\b\d{1,4} (?:Street|Road|Avenue) [Nn]ame\b"
    r"|(?<=\bDear )(?:[A-Z][a-z]+ )?(?:Name|Surname)\b(?=\W)"
    r"|\bM(?:r|rs|s|r/M(?:rs|s)|rs?/Mr)\.? (?:Surname|Lastname|Name|XX)\b"
    r"|(?:(?<=\bDear )|(?<=\bHello )|(?<=\bHi ))M(?:r|rs|s)\.? [XY]\b"
    r"|\b(?P<one>Sponsor|Name|Item|Person|Reason|Benefit|Feature|Artist|Speaker|Product|Paragraph|Ingredient|Bullet"
    r"|Member|Winner|Client|Testimonial|Act|Band)s? (?:1|one|One|A)\b[^\n]{1,40}?\b(?P=one) (?:2|two|Two|B)\b"
)
#: Told to oneself: what is to be put there.
_HERE = re.compile(
    r"\b(?i:name|text|title|photo|picture|pic|link|caption|intro|number|quote|date|bio|headline|address|logo|list|price"
    r"|details|blurb)s? (?i:goes|to go|comes) (?i:in )?(?i:here)\b"
    r"|\b[Ii](?:nsert|NSERT) (?:[\w']+ ){1,4}here\b|\b(?:blah,? ){2,}\w* ?text\b"
    r"|\*[\w' ]{0,20}\b(?:name|date|place|price|number|to be announced|tbc)\b[\w', ]{0,20}\*"
    r"|\b(?:CODE|NAME|LINK|DATE|TITLE|TEXT|URL|PRICE|PHOTO|EMAIL|TIME|NUMBER|ADDRESS)[ _-]?HERE\b",
)
_NOUN = (
    r"(?:names?|numbers?|dates?|times?|place|price|amount|link|address|town|title|surname|spelling|figures?|email|venue"
    r"|phone|photo|details|recipe|song|author|quantity|total|weight)"
)
#: In brackets: "(number here)", "(Chef to fill in)", "(confirm w/ Dave)", "(look up name of campsite)".
_NOTE = re.compile(
    r"[(\[](?:"
    rf"[\w' ]{{0,20}}\b{_NOUN} (?:here|goes here|to follow|tbc|tbd)"
    r"|[^()\[\]\n]{0,30}\b(?:to fill in|to be (?:confirmed|inserted|added|announced|filled|decided)|fill (?:this )?in"
    r"|before (?:posting|sending)|real one|goes here|choose one|pick one|delete one)\b[^()\[\]\n]{0,25}"
    rf"|(?:insert|write|list|put|add|enter|type|paste) (?:the |a |your |real |our |their )?{_NOUN}\b[^()\[\]\n]{{0,20}}"
    r"|(?:look up|check|confirm|get|find|ask [\w' ]{1,15} for) (?:the |his |her |its |their |real )?"
    rf"{_NOUN}\b[^()\[\]\n]{{0,25}}"
    r"|(?:confirm|check) (?:w/|with) [^()\[\]\n]{1,20}|check(?: this| it| me)?[!?]*|CHECK(?: THIS| IT)?[!?]*"
    r"|(?:change|replace|update|edit) (?:this|me|it|before)[^()\[\]\n]{0,20}"
    r")[)\]]",
    re.IGNORECASE,
)
#: A noun alone in round brackets, where the sentence wants one: "in (town) and (town)", "our very own (student name)".
_NOUN_ALONE = re.compile(
    r"(?:\b(?:at|in|on|from|to|by|with|for|of|is|are|the|our|your|dear|hi|hello|own|called|winner,|stall|number|and)"
    r"|:)\s+(?P<gap>\((?:(?:student|customer|client|child|teacher|winner|artist|band|guest|shop|street|venue|first|last|your|author)"
    r"(?:'s)? )?(?:name|names|town|city|venue|date|time|place|price|amount|number|link|winner|address|title|day)\))",
    re.IGNORECASE,
)
_UNIT = (
    r"(?:ml|cl|g|kg|lbs?|oz|cm|mm|m|km|miles?|eggs?|cups?|tbsp|tsp|euros?|pounds?|dollars?|quid|bucks|people|pieces"
    r"|minutes?|mins?|hours?|days?|weeks?|months?|years?|am|pm|o'clock|%|percent|off|left|each)"
)
_FILLER = re.compile(
    r"\b(?:YY|NN|ZZ)\b(?=\s?(?:[€£$]|"
    + _UNIT
    + r"\b))|(?<=\bnumber )(?:NN?|YY)\b|(?<=\broom )(?:NN?|XX)\b|(?<=\bNo\. )NN?\b"
    r"|(?<![\w+=*/^-] )(?<!\w)[XYN](?:\+|\s?%)(?= \w)"
    r"|[$€£]\s?[xX](?:[.,][xX]{1,3})+|(?<=[a-z] )[xX]\.[xX]\b|\b[xX]{2}[-–][xX]{2}\b|\b0\d{1,4}[xX]{2,}[ xX]*"
    r"|(?<=\S )#{3,}(?![\w#])"
    r"|(?:(?<=\bthe )|(?<=\bat )|(?<=\bon )|(?<=\bis )|(?<=\bfor )|(?<=\b[Rr]oom )|(?<=\bhappy )|(?<=\bof )"
    r"|(?<=\bit's )|(?<=\bus, ))\?{2,4}(?![?\w!])"
    r"|(?<=\s)\?{2,4}\s?(?:" + _UNIT + r"|th|of)\b|(?<=\bhappy )\?\?th\b"
    r"|(?i:\b(?:no\.|nr\.?|number|stall|table|room|page)) \?{2,}(?![?\w!])|(?<![\w-])--:--(?![\w-])|(?<![\w_/])_(?=/\d)"
    r"|\b[xX]{2,4}(?=\s?(?:m[lgm]|c[lm]|k?g|km|€|euros?|tbsp|tsp)\b)"
    r"|(?<!\d)0000(?=\s(?:a|per|each|for|euros?|pounds?|dollars?)\b)"
    r"|(?<=\b(?:be|is|at|to) )[€£$](?=\s+(?:for|each|per|a|and|in|plus|all)\b)"
    r"|(?:(?<=\bis )|(?<=: ))N(?=\s(?:years?|months?|weeks?|days?)\b)"
    r"|(?<![\w_/\\])_{2}(?=[\s%!.,:?]|$)|\bHH[.:]MM\b|\b(?:is|are|at|to|:) \.{6,}"
    r"|\b0{2}-0{2}-0{2}\b|(?<![\d.,])0{6,}(?![\d.,])"
    r"|\b(?:at|from|on|to|in) TB[ACD]\b|\bTB[ACD]\b[^\n]{0,40}\bTB[ACD]\b|\btbc tbc\b"
    r"|(?<=[£$€])\[\]|\bfree \[\]|(?i:\b(?:dear|hi|hello)) [xX]{2,}(?=,)"
)
_CODE = re.compile(
    r"%{1,2}[A-Za-z]+(?:_\w+)?%{1,2}(?!\w)|\{\{[#/]\w+[^}]{0,30}\}\}|</?(?:p|br|b|div|span)\s?/?>"
    r"|(?<![@/\w.])(?:applicant|customer|client|user|recipient|student|guest|product|event|company"
    r"|order)_(?:name|date|number|title|id)\b"
)
#: Addresses that nobody has.
_ADDRESS = re.compile(
    r"\b(?:your|my|insert|add)[-_]?(?:\w{1,14}[-_])?(?:link|domain|website|url|site|name|handle|username|cashtag|email"
    r"|company|business|shop|code)[-_]?(?:goes[-_]?)?here\b"
    r"|\b(?:your|insert)-?(?:domain|website|company|site|business|shop|link)\.(?:com|org|net|co)\b"
    r"|\b(?:COMPANY|DOMAIN|SITE|NAME|WEBSITE|BUSINESS|SHOP)\.(?:com|org|net|co)\b|\bwww\.\[\w+\]"
    r"|\bINSERT[-_][A-Z]{3,}|@(?:NEWHANDLE|YOURHANDLE|OURHANDLE|HANDLE)\b"
    r"|\b\d{1,4} Example (?:Street|Road|Avenue|Lane)\b"
    r"|\bAnytown\b",
    re.IGNORECASE,
)
#: Each kind with a sign of it: where the sign is not, the longer search is spared at every key.
_KINDS = (
    (re.compile(r"Here|Dear|[Nn]ame|M(?:r|s)|(?: 1| [Oo]ne| A)\b"), _TITLE_CASE),
    (re.compile(r"here|HERE|text|\*"), _HERE),
    (re.compile(r"[(\[]"), _NOTE),
    (re.compile(r"\([A-Za-z' ]+\)"), _NOUN_ALONE),
    (
        re.compile(r"[?#_]{2}|--:|_/|[€£$]\s|\.{6}|\b[XYNZ]{1,2}\b|[xX]{2}|[xX][.,]|0-0|0{4}|TB[ACD]|tbc|HH|\[\]"),
        _FILLER,
    ),
)
_OF_ADDRESSES = re.compile(r"here\b|\.(?:com|org|net|co)\b|www|INSERT|HANDLE|Example|Anytown", re.IGNORECASE)


def gap(text: str, plain: str, code: bool, loud: bool) -> tuple[int, int] | None:
    """The place (code points) of a gap; ``plain``: the text with quotations and addresses as blanks; ``code``: whether
    signs of code may be one, ``loud``: whether words in capitals may."""
    for sign, kind in _KINDS:
        if sign.search(plain) and (match := kind.search(plain)):
            return match.span("gap") if "gap" in kind.groupindex else match.span()
    small, capital = (sum(map(kind, plain)) for kind in (str.islower, str.isupper))
    for match in _LOUD.finditer(plain) if loud else ():
        quiet = (capital - sum(map(str.isupper, match["gap"]))) * 2 < small
        if quiet and not _SHOUTED.search(match["gap"]) and not _FOR_WEIGHT.search(plain, 0, match.end("gap")):
            return match.span("gap")
    if code and (match := _CODE.search(plain)):
        return match.span()
    match = _ADDRESS.search(text) if _OF_ADDRESSES.search(text) else None
    return match.span() if match else None
