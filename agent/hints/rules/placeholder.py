"""A gap of a template was left in: ``{first_name}``, ``[Name]``, ``£XX``, ``lorem ipsum``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.gaps import gap as gap_of_a_kind
from agent.hints.rule import Example, Found, HintRule
from agent.reading.plain import own_words
from agent.reading.wordlist import listed

#: What gaps are called.
_SLOTS = listed(
    "name firstname lastname surname fname lname fullname username user handle date day month year time hour "
    "place city "
    "town country region address street venue location link url website site price amount cost total number no phone "
    "email mail tel title product item brand company business shop store photo picture image pic video file emoji "
    "insert "
    "your add fill choose pick delete enter write type put step tbc tbd tba todo placeholder text here song track "
    "album book "
    "shade color colour size model version topic subject event service code discount order tracking customer client "
    "recipient reader sender person people reason details detail description message quote author artist course "
    "lesson "
    "class teacher pet animal food dish recipe flavour flavor plural adjective noun verb salutation greeting "
    "signature "
    "vorname nachname nombre apellido prenom nom cognome employee "
    "percent percentage currency quantity qty count id ref reference invoice team school job role position"
)
#: Brackets of these hold a remark, not a gap.
_REMARKS = listed(
    "sic laughs laughing sighs cries sobs screams faints shrugs coughs gasps winks smiles bows edit edited update "
    "updated ad "
    "oc cw tw nsfw wip video pdf en de fr es it uk us music applause redacted spoiler spoilers meme gif joke "
    "sound noise "
    "pun puns quick small witty "
    "warning thread closed sold solved deleted removed censored is are was were i me my we of "
    "inaudible unintelligible crosstalk silence"
)
#: Keys of a keyboard: "press <Enter>, then <Esc>".
_KEYS = listed("enter return esc escape tab shift ctrl control alt cmd del backspace")
_MAKING = re.compile(
    r"\b(?:templates?|brace|braces|brackets?|variables?|placeholders?|syntax|printf|format(?:ting)? string|subject line"
    r"|merge (?:field|tag)s?|mailer|markdown|html|python|javascript|regex|escape|argument|parameter|(?:mail )?merge"
    r"|source code|compiler|generics?|string|spelt|curly|underscore|plugin|snippet|debug\w*|bugs?|scripts?|f-string"
    r"|cells?|spreadsheet|printf?|prints)\b",
    re.IGNORECASE,
)
#: A command with its options, or words between back-ticks: what stands in brackets there is part of it.
_COMMAND = re.compile(r"(?<!\S)--[a-z]\w*|(?<!\w)`[^`\n]{1,80}`")
#: What joins a bracket to the rest of a path, a name of a file, a rule: "/home/<user>/.config", "{year}-{month}.csv".
_JOINED_BEFORE, _JOINED_BEHIND = re.compile(r"[\w}\]>]-$|[/+=]$"), re.compile(r"[/+=-][\w.]|-[{<\[]|\.\w{2,4}\b")
#: Without a sign of a path or a rule in the unspaced word a bracket is a gap, also with more behind it: "[name]-san".
_PATH_BEFORE, _PATH_BEHIND = re.compile(r"^[~.]|[/=]"), re.compile(r"\S*\.\w{2,4}\W*(?!\S)")
_CODE = re.compile(
    r"\{\{?\s?(?!(?:or|and|if|not|about|roughly|plus|with|like) )[A-Za-z_][\w .-]{0,30}\}?\}"
    r"|\$\{[A-Za-z_]\w*\}|\$[A-Z][A-Z_]{3,}\b|%[A-Za-z]{4,}%|%[A-Z_]{3,}%"
    r"|(?<![\w%])%[sd]\b|\*\|[A-Z_]+\|\*|<<\s?[\w -]{1,30}>>|\[\[\s?[\w -]{1,30}\]\]|\{\d?\}|%\d\$[sd]"
    r"|\$(?:name|firstname|first_name|username|city|date|product|price|link|title)\b|\b(?:first|last)_name\b"
)
_BRACKET = re.compile(r"[\[<(]([^\[\]<>(){}\n]{2,60})[\]>)](?!\()")
_PLAIN = re.compile(
    r"\byour (?:name|text|link|city|message|title|company|business|product|address|number) goes here\b"
    r"|\b(?:(?:insert|enter|add|paste) (?:\w+ ){1,2}here|(?:text|copy|photo|title|caption|content|message) goes here)\b"
    r"|\b(?:CHANGE ?ME|REPLACE (?:ME|THIS)|EDIT (?:ME|THIS))\b|\b(?:delete|cross out) as (?:appropriate"
    r"|applicable|needed)\b"
    r"|\b(?:YOUR|FIRST|LAST|CUSTOMER|CLIENT|PRODUCT|COMPANY|USER)_[A-Z_]{3,}\b|\b[A-Z]{3,}_(?:HERE|NAME|DATE"
    r"|LINK|TITLE|CITY)\b"
    r"|\b[A-Z]{3,}(?:_[A-Z]{2,})*_(?:GUESTS|PEOPLE|NUMBER|AMOUNT|PRICE|TIME|PLACE|ADDRESS)\b"
    r"|\b(?:Guest|Customer|Client|Member|User|Order|Product|Booking|Event)_(?:Name|Number|Date|Title)\b"
    r"|\[(?:Sir/Madam|Mr/Mrs|Mr/Ms|Herr/Frau)[^\]\n]{0,10}\]|\b\d{2,5}[-/]X{4,}\b|#NAME\?"
    r"|\bNaN (?:euros?|pounds?|dollars?)\b"
    r"|(?<=\b[Tt]hank you), ,|(?<=\b[Tt]hanks), ,"
    r"|\bdolor sit amet\b|\b[xX]{2}/[xX]{2}(?:/[xX]{2,4})?\b|##?[A-Z]{3,}##?(?!\w)|@@\w+@@|<%=?[^%]{1,40}%>"
    r"|\b[Ll]orem ipsum(?: dolor)?(?: sit)?(?: amet)?\b|\bLOREM IPSUM\b|(?<![\w_\\/¯.])_{3,}(?![\w_/¯])"
    r"|\bINSERT [A-Z ]{2,30}\b|\b(?:YOUR|ADD|PASTE|ENTER) (?:[A-Z]+ ){0,2}(?:HERE|NAME|TEXT|LINK|URL|CITY)\b"
    r"|\b[Ff]irst ?[Nn]ame(?:,? | ?/ ?)?[Ll]ast ?[Nn]ame\b"
    r"|(?<![\w@])@(?:USERNAME|HANDLE|NAME|YOURNAME|username|yourhandle|yourname|handle)\b"
    r"|(?<![\w@])@(?:winner|customer|client|user|your|first)_?(?:name|handle)\b"
    r"|\b[Dd]ear (?:M(?:r|rs|s|x|iss)\.?/)+M(?:r|rs|s|x|iss)\.?(?=\s*[,\n])"
    r"|(?:(?<=\bHi )|(?<=\bHey )|(?<=\bDear )|(?<=\bHello )|(?<=\b[Tt]hanks )|(?<=\b[Tt]hank you ))NAME\b"
    r"|\bXX:XX\b|\b0\d{1,4}[X]{2,}[ X]*\b"
    r"|[$€£]{3,}|\b(?:page|number|on|at) \?\?(?!\?)"
    r"|[$€£]0{2}\.0{2}\b|[$€£]\s?[xX]{1,4}(?:[.,][xX]{2})?\b|\b[xX]{2}[.,][xX]{2}\b|[$€£]\s?_{2,}|[$€£]\s?\?{2,}"
    r"|\b(?:DD|dd)[/.-](?:MM|mm)(?:[/.-](?:YY|yy){1,2})?\b|\bHH:MM\b"
    r"|\b(?:FIRST|LAST|F|L)_?NAME\b|\b(?:TBC|TBD|TBA) ?[-–] ?FILL IN\b|\bFILL (?:IN|ME|THIS)\b"
    r"|\b(?:First|Last|Sur|Full|Customer|Client|User|Company|Product|Order|Event)(?:Name|Number|Date|Title)\b"
    r"|\b[xX]{1,3}(?:th|st|nd|rd)\b|\[(?:n|N|\?+|_+)\]|(?<!\w)[-–*_~]\s?[\w ]{2,30} here\s?[-–*_~](?!\w)"
    r"|(?<=\s)\.{3,}\s?(?:euros?|pounds?|dollars?|[€£$%])(?!\w)|[€£$]\s?\.{3,}"
    r"|(?<!\w)[_*]{1,3}(?:(?:first|last) ?)?"
    r"(?:NAME|name|DATE|date|TIME|PLACE|place|CITY|city|PRICE|price)[_*]{1,3}(?!\w)"
)
#: A greeting to nobody: "Dear ," and "Hi FirstName" in any letters.
_GREETS_A_GAP = re.compile(
    r"^\W*(?:dear\s*|(?:hi|hey|hello)\s(?=,\s*\n))(?P<nobody>,)"
    r"|^\W*(?:dear|hi|hey|hello|thanks|thank you),?\s+"
    r"(?P<slot>(?:first|last|sur|full|user|customer|client|company)[ _-]?name)\b",
    re.IGNORECASE,
)
#: Behind "lorem ipsum" in the same sentence: it is spoken of, "Lorem ipsum is dead". The filler goes on in Latin.
_GOES_ON = re.compile(r" (?!dolor|sit|amet|consec|adip|elit|text|here|goes\b)[a-z]+\b")
#: What stands before a gap and wants a word after it: "at [bookshop]", "on (date)".
_WANTS_MORE = re.compile(
    r"\b(?:at|in|on|from|to|by|with|for|of|is|are|was|costs?|the|your|our|dear|hi|hello|called|until|before|after|this|next|every|and|it's|that's|be)\s+$",
    re.IGNORECASE,
)
_ALONE_IN_ROUND = listed("date time day place venue address price amount city town number title weekday month year")
_ONE_X = re.compile(
    r"(?:^|\b(?:is|are|about|around|takes|costs?|in|for|roughly|within)\s+)(?P<gap>X)\s?(?:[cmk]m|k?g|ml|litres?|met(?:re|er)s?"
    r"|euros?|pounds?|dollars?|%|hours?|minutes?|days?|weeks?)\b",
)
#: Words put in for fun, where everybody sees that nothing is missing: "[insert dad joke here]", "{{{hugs}}}".
_IN_FUN = re.compile(
    r"[\[{*(]{1,3}\s?(?:(?:insert|cue|enter)\b[^\]}*)\n]{0,30}\b(?:jokes?|puns?|witty|sarcas\w+|drum ?roll|laugh\w*"
    r"|sighs?|gif|meme|excuse|noises?|music|applause|remark|comeback)\b[^\]}*)\n]{0,30}"
    r"|(?:(?:big|huge|all the) )?hugs?\s?)[\]}*)]{1,3}"
    r"|\*insert (?!(?:greet|head|open|clos|pric|book|meet)ing )\w+ing here\*"
    # and what is read out: "[quote] over my dead body [unquote]"
    r"|\[quote\](?=[^\n]{0,300}\[unquote\])|\[unquote\]",
    re.IGNORECASE,
)
#: Where a blank is the game itself.
_QUIZ = re.compile(r"\b(?:blanks?|crossword|quiz|guess|riddle|hangman|fill|letters)\b", re.IGNORECASE)
#: "The printer set it with lorem ipsum", "it is full of lorem ipsum": told, not left in.
_OF_LATIN = re.compile(
    r"\b(?:with|says?|said|the|of|about|is|it's|still|in|some|any|was|had|got|our|my|just)\s+$", re.IGNORECASE
)
#: Nothing but a gap stands between the quotation marks: "[TITLE]".
_QUOTED_GAP = re.compile(r"[\"“«]([\[{<]+[A-Za-z_ ]{2,30}[\]}>]+)[\"”»]")
_TODO = re.compile(r"(?<!\w)(?:TODO|FIXME|TKTK|TK)(?!\w)")
_SAID_SO = re.compile(r"\b(?:says?|said|reads?|a|my|the|wrote|called|list|marked)\s+$", re.IGNORECASE)
_X = re.compile(r"(?<![\w'])X{2,5}(?![\w']|-\d)")
_BEFORE_X = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|is|are|was|be|at|for|on|by|about|costs?"
    r"|from|to|until|till|around|approximately|roughly|only|just"
    r"|over|under|another"
    r"|called|number|no|in|of|with|their|our|your|my|dear|hi|hello|hey|the|at least)\s+$|=\s+$",
    re.IGNORECASE,
)
_AFTER_X = re.compile(
    r"\s*(?:%|(?:miles?|km|years?|days?|weeks?|months?|hours?|minutes?|mins?|people|pounds?|euros?|dollars?"
    r"|bucks|quid|copies|pieces"
    r"|orders?|percent|per cent|spots?|places?|left|plus|each|am|pm|o'clock|street|road)\b)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:Super Bowl|Chapter|Part|Volume|Vol\.?|Act|Scene|Book|Louis|Henry|Century|Olympiad|Season|Size|sizes?)\s+$",
    re.I,
)
_NOBODY = re.compile(
    r"^\W*(?:hi|hey|hello|dear|thanks|thank you),?\s+(undefined|null|none|n/a|friend_name|customer_name)\b", re.I
)


def _find(draft: Draft) -> Iterator[Found]:
    place = gap(draft)
    if place is not None:
        left_in = " ".join(draft.text[place[0] : place[1]].split())
        yield Found(f"“{left_in}” is still in there.", place)


def gap(draft: Draft) -> tuple[int, int] | None:
    """The place of the first gap that was not filled."""
    text, post = draft.text, draft.post_text or ""
    plain = _IN_FUN.sub(lambda fun: " " * len(fun[0]), own_words(text))
    if _QUIZ.search(plain) or _QUIZ.search(post):
        plain = plain.replace("_", " ")
    command = bool(_COMMAND.search(plain))
    makes = command or bool(_MAKING.search(plain) or _MAKING.search(post) or _CODE.search(post) or "==" in plain)
    for plainly in _PLAIN.finditer(plain):
        if makes and "_" in plainly[0]:
            continue
        latin = plainly[0][:5].casefold() == "lorem"
        if not latin or not (
            _OF_LATIN.search(plain[: plainly.start()])
            or re.search(r"lorem|ipsum", post, re.IGNORECASE)
            or (plainly[0].casefold() == "lorem ipsum" and _GOES_ON.match(plain, plainly.end()))
        ):
            return plainly.span()
    if match := _NOBODY.search(plain):
        return match.span(1)
    for plain_gap in (_GREETS_A_GAP.search(plain), _ONE_X.search(plain)):
        if plain_gap:
            return plain_gap.span(plain_gap.lastgroup or 0)
    if place := gap_of_a_kind(text, plain, not makes, not command):
        return place
    match = None if makes else next((one for one in _CODE.finditer(plain) if not _joined(plain, one)), None)
    if match and "=" not in plain[max(0, match.start() - 3) : match.start()]:
        return match.span()
    for match in _BRACKET.finditer(plain):
        if _joined(plain, match):
            continue
        before = plain[max(0, match.start() - 12) : match.start()]
        if _is_gap(match[0][0], match[1], bool(_WANTS_MORE.search(before))) and not (makes and match[0][0] == "<"):
            return match.span()
    if not makes and (quoted := _QUOTED_GAP.search(text)):
        return quoted.span(1)
    for match in _TODO.finditer(plain):
        signed = match[0] == "TK" and not plain[match.end() :].strip() and plain[: match.start()].rstrip()[-1:] in ".!?"
        if not signed and not _SAID_SO.search(plain[max(0, match.start() - 12) : match.start()]):
            return match.span()
    for match in _X.finditer(plain):
        before = plain[max(0, match.start() - 16) : match.start()]
        rest = plain[match.end() :]
        if _NUMBERED.search(before):
            continue
        kisses = (
            not rest.strip(" .!\n")
            and len(match[0]) > 1
            and not re.search(r"\b(?:is|costs?|to|at|dear|hi)\s+$", before, re.I)
        )
        if not kisses and (_BEFORE_X.search(before) or _AFTER_X.match(rest)):
            return match.span()
    return None


def _joined(plain: str, bracket: re.Match[str]) -> bool:
    """Whether a bracket is part of a path, a name of a file or a rule."""
    before = plain[: bracket.start()].rpartition("\n")[2].rpartition(" ")[2]
    if not (_JOINED_BEFORE.search(before) or _JOINED_BEHIND.match(plain, bracket.end())):
        return False
    rule = bracket[0][0] == "<" and plain[bracket.end() : bracket.end() + 1] in ("+", "=")
    return rule or bool(_PATH_BEFORE.search(before) or _PATH_BEHIND.match(plain, bracket.end()))


def _is_gap(opens: str, inside: str, wanted: bool) -> bool:
    """Whether a bracket holds what is to be put in ("song title", "CITY", "chair/lamp - choose one") or a remark;
    ``wanted``: without it the sentence would not go on."""
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", inside)]
    if words[:2] == ["name", "of"] and len(words) < 5:
        return True
    if not words or ":" in inside or any(word in _REMARKS for word in words) or all(word in _KEYS for word in words):
        return False
    named = any(word in _SLOTS for word in words)
    loud = inside.isupper() and len(inside) > 2
    if opens == "(":
        if "FILL" in inside or inside.casefold() in ("name", "first name") or (loud and named and len(words) < 4):
            return True
        if wanted and (words[0] in _ALONE_IN_ROUND if len(words) == 1 else words[-1] == "name" and len(words) == 2):
            return True
        return (
            (words[0] == "insert" or words[0] == "your")
            and any(word in _SLOTS for word in words[1:])
            and len(words) < 6
        )
    if opens == "<":
        return (named and (len(words) < 5 or "inserted" in words)) or (loud and wanted and len(words) < 4)
    if re.search(r"\b(?:choose|pick|delete|insert|add|fill|goes here|your)\b", inside, re.IGNORECASE):
        return len(words) < 8
    return len(words) < 5 and (loud or named or (wanted and inside[:1].islower() and len(words) < 4))


RULE = HintRule(
    id="placeholder",
    level="warn",
    contract="`{first_name}`, `[Name]`, `<<product>>`, `XXX`, `lorem ipsum` left in",
    why="A gap that was not filled shows that the words were made for anybody.",
    source="Decock et al., Journal of Internet Commerce 2020: what is plainly routine backfires",
    reads="any",
    find=_find,
    examples=(
        Example("Thanks {first_name}, I changed the spout twice.", "{first_name}"),
        Example("Tickets are £XX, the soup is included.", "£XX"),
        Example("He did [laughs], word for word.", None, post="He really said that?", name="Terry Nash"),
        Example("Keep a copy for me, home on Sunday xxx", None, post="Saw your stall in the paper!", name="Mum"),
    ),
)
