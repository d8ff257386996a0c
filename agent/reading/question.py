"""Questions in a post, each with its place.

A "?" of any script counts in every language. In English also a sentence that opens as questions do, and the indirect
ways ("anyone know …", "wondering if …"). What is quoted, and what asks for no answer ("Who cares?", "Right?"),
does not.
How often it is right and what it misses: docs/reading.md.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.sentences import sentences
from agent.reading.turns import Beginnings, Turns

CERTAIN = 0.9
LIKELY = 0.75
#: Each question mark, and Greek's, which is a semicolon. A pattern that begins with one set of signs is found soonest.
_MARK = re.compile(r"[?？؟⁇⁈;](?:(?<!;)|(?<=[Ͱ-Ͽ];))")
#: What asks in other languages: emoji and rare marks as well. Armenian's stands inside the word.
_MARK_ABROAD = re.compile(r"(?:[?？؟⁇⁈⁉❓❔‽⸮፧՞\u037e]|;(?<=[Ͱ-Ͽ];))\ufe0f?[!！…\"'”’»)\]]*")
_INSIDE = "՞"
_LEAD = re.compile(
    r"^(?:(?:@\w+|bro|hiya|omg|ok so|yo|mate|dude|lol|man|guys|sis|girl|hi|hey|hello|ok|okay|so|and|but|also|or"
    r"|well|um+|oh|wait|wow|please|pls|sorry|just|great post"
    r"|thanks"
    r"|thank you|quick question|one question|question)\b[\s,:;.!–—-]*|(?:\([^()\n]{1,40}\)|\d\)|[-*•])\s*)+",
    re.IGNORECASE,
)
_INDIRECT = Turns(
    r"\b(?:any(?:one|body)|some(?:one|body))(?: here| else| please)? (?:know|knows|have|has|tried|seen|got|able)\b"
    r"|\b(?:can|could|would|does|do|did|has|have) (?:any|some)(?:one|body)\b"
    r"|^(?:i(?:'m| am| was| were)? |just |been )*(?:wondering|curious)\b"
    r"|\bi wonder (?:if|whether|when|where|what|who|how|why|which)\b"
    r"|\b(?:i|we)(?:'d| would) (?:really )?(?:love|like) to know\b|^would love to know\b"
    r"|^(?:please )?(?:tell|let) (?:me|us) (?:know )?(?:if|whether|when|where|what|who|how|why|which)\b"
    r"|^any (?:chance|update|updates|news|idea|ideas|word|tips|plans)\b"
    r"|\b(?:he|she|they|(?:my|our|the) \w+|mum|mom|dad|everyone|everybody|people)(?: \w+){0,3}? (?:asks|(?:is|are"
    r"|keeps?)"
    r" asking|wants? to know|wonders?) (?:if|whether|when|where|what|who|how|why|which)\b"
    r"|\bnot sure i understand\b|^(?:i'm |im )?not sure (?:which|what|how|if|whether|where|when|who)\b(?! (?:i"
    r"|to) (?:say|feel|think|deserve|love)\b)"
    r"|^(?:please )?(?:tell|send|show|give) (?:me|us) (?:the|your|a|an) (?:name|price|link|address|size|date"
    r"|time|list|details|recipe|pattern|title|hours)\b"
    r"|^(?:the )?(?:link|price|recipe|pattern|address|source|size|date|details?|info|name)(?: (?:to|of|for|on"
    r"|pls|please|plz)\b.*)?(?:\W*(?:pls|please|plz|thx|thanks|ty))\W*$"
    r"|\b(?:would|wd|it'd) be (?:good|nice|great|lovely|helpful|interesting) to (?:hear|know|learn|find out)\b"
    r"|\b(?:please|pls|plz) (?:tell|explain|let me know|advise|confirm)\b"
    r"|\b(?:any(?:one|body))\b.{0,20}\b(?:know|tell)\b|\b(?:i'd|i would|we'd|would) (?:really )?(?:love|like"
    r"|appreciate)\b.{0,15}\b(?:the (?:link|recipe|pattern|price|name)|to (?:know|ask|hear))\b"
    r"|(?<=\w) (?:when|where|who|how much|how long)\W*$(?<!know when)(?<!remember when)|\b(?:can't|cant|cannot)"
    r" (?:find|see) (?:the (?:price|date|link|address|size)|where|how|when)\b"
    r"|\bor (?:nah|no|not|what)\W*$|^doe ?s the\b|\b(?:need|want) to know (?:if|whether|when|where|what|how"
    r"|which)\b|\bmay i ask\b|\b(?:could|can) i ask\b|\bi(?:'d| would) like to ask\b"
)
_WH = Turns(
    r"^(?:(?:when|where|why|how|who|what|which)(?:'s|'re|s)? "
    r"(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|had|am)\b"
    r"|(?:when|where|who|what|why|how)(?:'s|'re) (?!a\b|an\b)"
    r"|how (?:much|many|long|often|far|big|old|tall|wide|heavy|come|to|do|did|is|are|u)\b|h?w much\b|wich\b"
    r"|(?:wen|whens|wheres|were can|who (?:made|did|does|designed|desinged|wrote|sings|painted|drew))\b|what"
    r" (?:size|time|kind|sort|colou?r|type|font|day|price)\b"
    r"|which (?:one|of|lens|size|colou?r|\w+ (?:do|did|is|are|should|would))\b|where to\b|who made\b)"
)
#: One to three words of what is theirs, and what may have become of it: "did my second parcel leave" asks, "did my
#: degree on this and left" tells.
_NOUN = r"(?:(?!(?:and|with|on|in|for|to|at|last|best|own)\b)[\w'’-]+ ){1,3}"
_HAPPENS = r"(?:arrive|leave|go|get|come|make it|sell|survive|fit|win|reach|ship|turn up|move|sink|count)\b"
_NEEDS = r"need|have to|get|count|fit|still|also|qualify|look|ship|know|have|want|belong|go|come"
_AUX = Turns(
    r"^(?:(?:is|are) (?:this|that|these|those|there|it|the|they|he|she|we|you|your|i)\b"
    r"|(?:was|were) (?:this|that|these|those|the|they|he|she|we|you|your|i)\b"
    r"|(?:do|does|did) (?:i|you|u|ya|yall|ur|we|they|he|she|it|the|this|that|your|these)\b"
    r"(?<!did ur)(?<!did your)(?<!did it)(?<!did this)(?<!did that)(?<!did these)(?<!did the)"
    r"|did (?:ur|your) [\w' ]{1,25}? ?\b(?:arrive|come|get|work|ever|say|like|find|go|win|make|have|finish|turn"
    r"|help|survive"
    r"|sell|fit|send|call|pass|break|change|move|leave|start|end|eat|enjoy|hear|know|see|want)\b"
    rf"|did (?:my|our) {_NOUN}{_HAPPENS}|did (?:mine|ours) {_HAPPENS}"
    rf"|does (?:my|our) (?!head\b)\w+|(?:do|does) (?:(?:my|our) {_NOUN}|(?:mine|ours) )(?:{_NEEDS})\b"
    rf"|(?:have|has) (?:(?:my|our) {_NOUN}|(?:mine|ours|yours) )(?:gone|been|come|left|arrived|shipped|sold|moved)\b"
    r"|(?:is|are|was|were) (?:mine|ours|yours) (?:in the|on the|on its|among|there|ready|done|still|gone|lost|sent"
    r"|one of|coming|included|meant|supposed|safe|posted|fired|ok|okay|affected)\b"
    r"|(?:can|could|will|would) (?!my [\w ]{1,20} any \w+er\b)(?:my|our) (?:[\w'’-]+ ){1,3}(?!not\b)\w+"
    r"|did (?:it|this|that|these) (?!(?:last|every|once|twice|today|yesterday|again|too|all|for|with|in|on|at|by|as|and"
    r"|but|so|when|while|because|years?|ages|myself|my|our|a|the|one|to)\b)\w+|did the \w+ (?!last|every|with|and|in|on"
    r"|for|too|twice|again|yesterday|today)\w+"
    r"|will (?!\w+ly\b|(?:be|get|do|try|have|not|never|always|just|also|still|come|go|make|take|see|keep|let|a|an)\b)"
    r"(?:(?:the|this|that|your|these|those) )?[\w.]+ (?:still|ever|also|be (?:able|available|back|possible|out|open)"
    r"|get|work|run on|come (?:to|back|in|out|with)|ship|cost)\b"
    r"|(?:u|you|yall) (?:doing|playing|coming|selling|still|got|have|ship|know|do|sell|take) .{0,40}(?:or nah|rn"
    r"|soon|again)\b"
    r"|(?:can|could|may|will|would|should|shall|might) (?:i|you|u|we|they|he|she|it|this|that|there|the|your"
    r"|somebody|someone)\b"
    r"|(?:has|have|had) (?:you|u|they|anyone|anybody)\b)"
)
_STATES = Turns(
    r"^(?:what|how) (?:a|an|lovely|nice|cool|cute|sweet|wonderful|beautiful|time flies|i|we|you)\b(?!.*[?])"
    r"|^may (?:they|he|she|it|you|god|your|the|this|these|those|all)\b(?!.*[?])"
    r"|^(?:do it|have a|what (?:i|we) )\b|\bthat is the question\b|^is what it is\b"
)
_RHETORICAL = Turns(
    r"^(?:right|seriously|really|who knew|who cares|why not|so what|you know what|guess what|know what|what|huh|eh"
    r"|no|yes"
    r"|ok|okay|(?:and )?you know why)\W*$"
    r"|^how (?:cool|cute|great|lovely|amazing|good|beautiful|sweet|awesome|nice|funny|crazy) (?:is|are|was)\b"
    r"|^(?:who|what) (?:doesn't|does not|wouldn't|would not|isn't)\b|^what more (?:could|can|do)\b"
    r"|^isn't (?:she|he|it|this|that) (?:just )?(?:lovely|great|cute|beautiful|wonderful|amazing|gorgeous)\b"
    r"|^can you believe\b|^did i mention\b|^have i (?:told|mentioned)\b|^what's not to (?:love|like)\b"
    r"|^how (?:hard|difficult) can (?:it|that) be\b|^what (?:can|could) i say\b|^am i the only one\b"
    r"|^(?:how|why) (?:is|are) (?:this|you|it|that|these|they|everything you \w+) (?:so|this|that) (?:\w+"
    r" )?(?:good|cute|pretty|funny|beautiful|perfect|talented|clever|kind|cool|amazing|lovely|addictive)\b"
    r"|^what would (?:\w+ ){1,4}(?:be|do) without you\b|^why do (?:mondays|i even|we even|bad things|people)\b"
    r"|\bwhat could (?:possibly )?go wrong\b|^is it just me\b|^where has (?:this|it) been\b"
    r"|^(?:do|did) you (?:really |even |seriously )?call (?:that|this|it|yourself)\b|^is (?:that|this) (?:what"
    r" you call|your idea of|a joke|some kind of joke)\b|^how did (?:i|we) ever (?:live|cope|manage)\b|^what"
    r" kind of\b.*\bdoes that\b"
    r"|^where have you been all my\b|^you know what they say\b|^why not\b|^wow,? how\W*$(?!)|^(?:isn't|ain't"
    r"|aren't|wasn't) (?:it|that|this|she|he|they|life) (?:\w+ )?(?:great|funny|lovely|crazy|wonderful"
    r"|beautiful|amazing|cute|nice|odd|strange|weird|grand)\b|^who (?:would have|would've|could have|needs|even"
    r"|says|asked|wants to|else (?:is|loves|thinks))\b|^(?:what|where|how) would (?:we|i) (?:be|do)\b"
    r"|^how (?:time|dare)\b"
    r"|^(?:(?:do |does |did )?(?:you|u|anyone|anybody|y'all) )?remember (?:when|that time|how (?:we|you|i|he|she"
    r"|they))\b"
    r"|^how (?:do|did|are) (?:you|u) (?:\w+ )?(?:do (?:it|that|this)|make it (?:look|seem|sound)|come up with (?:it"
    r"|this|these"
    r"|that|all)|always know|find the time)\b(?! (?:with|in|on|for|at))"
    r"|^(?:isn'?t|aren'?t|ain'?t|wasn'?t) (?:it|that|this|he|she|they|these|those|you) (?:just |so |such )*(?:the "
    r"|a )?(?:\w+est"
    r"|best|sweet|cute|gorgeous|adorable|perfect|lovely|brilliant|clever|something)\b"
    r"|^(?:remember|imagine|guess)\b.{0,40}\?$|^do (?:i|we) (?:even )?(?:need|have) to"
    r" say\b|^(?:what|how) is life\b|^what's (?:life|the point)\b|^need i say\b|^since when\b"
    r"|^does it get (?:any )?(?:better|cuter)\b|^could (?:this|it|you|she|he|they) be any\b|^(?:does|do)"
    r" (?:anyone|anybody|people) (?:even|still) (?:care|read)\b|^am i right\b|^ready\W*$"
    r"|^(?:why do|why are|what are) (?:we|i) (?:\w+ )?(?:do|doing|like) (?:this|that|it|here)\b"
    r"|^warum (?:tun|machen) wir (?:uns )?das\b|^why (?:would|should) (?:any(?:one|body)|i)\b|^are we there yet\b"
    r"|^isn't that (?:nice|something)\b"
)


_NUMBER = r"(?:\d+|a|an|another|one|two|three|four|five|six|both|me|us)"
#: An order or a wish to be counted in, which only an answer settles: "save me six please", "me and my sister please!"
_REQUEST = Turns(
    rf"^(?:can you |could you )?(?:save|keep|reserve|hold|put|count|sign|send|bring|pack) (?:me|us|{_NUMBER})\b"
    rf"(?=.*\b(?:please|pls|plz)\b)|^(?:save|keep|reserve|hold) [\w ]{{1,30}}? for (?:me|us)\b"
    rf"|^{_NUMBER}\b(?:(?! is\b| are\b)[\w ,'’-]){{0,40}}"
    r"\b(?:please|pls|plz)\b(?:\W*(?:\w+\W*)?$|, )"
)


def requests(text: str, said: Beginnings) -> list[Found]:
    """The sentences of an English text that order something or ask to be counted in, with a please."""
    if not _REQUEST.may_stand(said):
        return []
    return [place for place in sentences(text) if _REQUEST.search(_bare(place.of(text)), said)]


def questions(text: str, said: Beginnings, english: bool, unsure: bool = False) -> list[tuple[Found, float]]:
    """The questions of a text whose quotations are blanked, with how sure the rule is of each. ``said``: the text's
    ``turns.beginnings``.

    ``unsure``: the language could not be told ("Right?"); then English is looked at for what asks nothing, no
    further.
    """
    found: list[tuple[Found, float]] = []
    for place in sentences(text):
        sentence = place.of(text)
        if not any(letter.isalnum() for letter in sentence):
            continue
        if not english:
            if (asked := _asked_abroad(sentence)) and not (unsure and _asks_nothing(sentence, said)):
                found.append((Found(place.start + asked.start, place.start + asked.end), CERTAIN))
        elif _MARK.search(sentence):
            if not _asks_nothing(sentence, said):
                found.append((place, CERTAIN))
        elif _asks_without_mark(_bare(sentence) or sentence, said):
            found.append((place, LIKELY))
    return found


def _asked_abroad(sentence: str) -> Found | None:
    """What is asked in a sentence that is not English: from "¿" on, up to its last mark; with whom it is put to."""
    marks = list(_MARK_ABROAD.finditer(sentence))
    if not marks:
        return None
    start = max(0, sentence.find("¿"))
    start = 0 if "@" in sentence[:start] else start
    end = len(sentence) if marks[-1].group().startswith(_INSIDE) else marks[-1].end()
    return Found(start, end) if any(map(str.isalnum, sentence[start:end])) else Found(0, len(sentence))


#: What is asked of everybody, and so of nobody: "please save our library".
_APPEAL = Turns(
    r"^(?:please |pls |plz )?(?:save|protect|respect|free|ban|boycott|support|stop|end|vote for|pray for|bring back) "
    r"(?:the|our|all|wild|small|local)\b(?!.*\b(?:me|us|one|two|three|\d+|last|for)\b)"
)


def appeals(text: str, said: Beginnings) -> bool:
    """Whether an English text holds nothing but an appeal to everybody."""
    if "?" in text or not _APPEAL.may_stand(said):
        return False
    return all(_APPEAL.search(_bare(place.of(text)), said) for place in sentences(text))


def for_effect(text: str, said: Beginnings) -> bool:
    """Whether an English text has a question mark behind what asks for no answer ("Who cares?")."""
    if not _MARK.search(text):
        return False
    return any(_MARK.search(one) and _asks_nothing(one, said) for one in (place.of(text) for place in sentences(text)))


def _asks_nothing(sentence: str, said: Beginnings) -> bool:
    return bool(_RHETORICAL.search(_bare(sentence) or sentence, said) or _RHETORICAL.search(sentence, said))


def _bare(sentence: str) -> str:
    """The sentence without what leads up to it ("Hi! Sorry, quick question: ...")."""
    lead = _LEAD.match(sentence)
    return sentence[lead.end() :].strip() if lead else sentence.strip()


def _asks_without_mark(sentence: str, said: Beginnings) -> bool:
    if sentence.endswith("!"):
        return False
    asks = _WH.search(sentence, said) or _AUX.search(sentence, said) or _INDIRECT.search(sentence, said)
    return bool(asks) and not (_STATES.search(sentence, said) or _RHETORICAL.search(sentence, said))
