"""Spam by what it offers and asks, beside the phrases of ``spam.py``: money, miracles, ranks, prizes, false offices.

One strong sign is enough; of the weak ones three of different kinds are needed, so that a customer's own shop, a
friend's video or a link alone is none.
"""

from __future__ import annotations

import re

from agent.reading.found import Found

_I = re.IGNORECASE
_SUM = r"(?:[$€£] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:dollars|euros|pounds|usd|usdt|btc|eth|bucks|quid))"
_STRONG = re.compile(
    rf"\bsend (?:me |us )?\d[\d.,]* ?(?:btc|eth|usdt|bitcoin)\b|\breceive (?:double|\d[\d.,]* ?(?:btc|eth))\b"
    rf"|{_SUM} (?:a|per|every|each) (?:day|week|hour)\b(?=.{{0,60}}\b(?:from"
    rf"|phone|home|boss|yes|dm|join|easy|work|online|info|now)\b)|\bfinancial(?:ly)? free(?:dom)?\b|\bbad"
    rf" credit\b|\b(?:loan|loans)\b[^.!?]{{0,30}}\b(?:approve|offer|fee|apply"
    r"|interest|dm|today|guarantee)|\bhandling fee\b|\bescrow\b|\b(?:aged|verified|old) (?:twitter|facebook"
    r"|instagram|x|gmail|social) ?(?:media )?(?:accounts?|pages?)\b"
    r"|\b(?:ethical )?hacker\b[^.!?]{0,40}\b(?:available|hire|contact|phone|spouse|recover|legit)|\bspouse'?s?"
    r" phone\b|\bcrypto recovery\b|\brecover(?:ed)? (?:my|your|lost|stolen)"
    r" (?:\w+ )?(?:funds|crypto|bitcoin|money|account|passwords?)\b|\b(?:herpes|diabetes|hiv|cancer|infertility"
    r"|fibroids?|hpv|arthritis)\b[^.!?]{0,40}\b(?:cured?|natural herbs?|herbal"
    r"|for good)\b|\bnatural herbs\b|\b(?:lost|lose|shed) \d+ ?(?:kg|kilos?|lbs?|pounds)\b[^.!?]{0,60}\b(?:tea"
    r"|pill|patch|gumm\w+|keto|trick|days|link|drops?)\b|\bdr\.? \w+[^.!?]{0,40}"
    r"\b(?:contact him|his (?:number|email|whatsapp)|cured|spell)\b|\b(?:oil rig|widowed (?:engineer|doctor"
    r"|soldier|general)|us army (?:doctor|general)|sugar (?:baby|daddy|mummy"
    r"|momma)|god led me|write me on|hangouts|google chat)\b|\b(?:my|the) (?:pics|photos|nudes|videos?) (?:are"
    r"|is) (?:on|in) (?:the|my) (?:other|bio|profile|link)\b|\b(?:lonely|horny"
    r"|naughty|single) (?:tonight|girls?|ladies|women)\b|\b(?:fb|facebook|meta|x|twitter|instagram|page)"
    r" support\b[^.]{0,30}\b(?:verify|this is|team)\b|\bverify your (?:identity"
    r"|account|page)\b|\b(?:gets?|be|is|been) (?:unpublished|suspended|disabled|deactivated"
    r"|terminated)\b[^.]{0,60}\b(?:verify|appeal|click|copyright|here|link)\b|\bcopyright"
    r" (?:violation|infringement)\b[^.]{0,60}\b(?:appeal|page|link|here)\b|\b(?:second|new|backup|other)"
    r" account\b[^.]{0,60}\b(?:won|winner|prize|raffle|card|claim)\b|\bcard details\b"
    r"|\byou(?:'ve| have)? (?:been selected|been chosen|won (?:the|our|a))\b[^.]{0,50}\b(?:raffle|prize|draw"
    r"|gift|lottery|card|claim|iphone|voucher|delivery|fee)\b|\b(?:lottery|powerball"
    r"|mega millions)\b[^.]{0,40}\b(?:won|bonus|winner|agent|claim)\b|\bagent of the lottery\b|\byour profile"
    r" won\b|\bgain ?train\b|\bfollow (?:me|us)\b[^.]{0,15}\b(?:i|we|ill|i'll)"
    r"(?:'ll)? follow\b|\bfollow (?:trick|train|4|for)\b|\bfollow ?back\b|\b(?:boost|grow|increase|explode"
    r"|skyrocket) your (?:\w+ )?(?:streams?|followers?|views?|traffic|sales|ranking"
    r"|reach|page|channel|likes|engagement|business|audience|instagram|spotify|youtube|seo)\b|\b\d[\d,.]*k?"
    r" (?:plays|followers|views|likes|streams|subscribers|reviews) (?:for|only"
    r"|from|in \d|at)\b|\breal (?:listeners|followers|viewers|users) only\b|\b(?:technical )?issues on your"
    r" (?:website|site)\b|\bfree audit\b|\b(?:seo|ranking|rank) (?:expert|service"
    r"|agency|package|on google|your (?:site|website))\b|\b(?:first|top) page (?:of|on) google\b|\bbook"
    r" promoter\b|\bbest ?seller status\b|\b(?:promote|promotion|promo) (?:packages?|your"
    r" (?:\w+ )?(?:book|music|page|song|work|art|business|channel|video|brand|novel))\b|\bpromo\? ?dm\b|\b(?:dm"
    r"|message|send|tag|contact|write)(?: it| this| your art)?(?: to)? @\w+[^.]{0,40}"
    r"\b(?:feature|pieces|showcase|repost|exposure|promo|published|collab|ambassador)\b|\bshowcase (?:this"
    r"|your)\b[^.]{0,50}@\w+|\bpromo\?[^.]{0,5}dm\b|\b(?:as|our|an?|brand) ambassador\b"
    r"[^.]{0,60}\b(?:pay|shipping|free|dm|discount|picked|collab)\b|\bonly pay (?:for )?shipping\b|\bpay"
    r" shipping\b|\b(?:as|an?|your \w+ as) nfts?\b[^.]{0,60}\b(?:eth|buy|marketplace|mint"
    r"|wallet|each)\b|\bopen an account on\b|\bmint (?:is )?(?:live|now)\b|\bcourier envelope\b|\bphone for"
    r" code\b|\bsend (?:me )?(?:your|the) (?:phone|number|code|otp|pin)\b[^.]{0,20}\bcode\b"
    r"|\bcousin will pick\b|\b(?:ray-?ban|rolex|gucci|louis vuitton|nike|jordans?|yeezy"
    r"|iphones?)\b[^.]{0,40}\b(?:outlet|\d+ ?%|replica|cheap|wholesale|today only)\b|\b[5-9]\d ?%"
    r" (?:off|discount)\b[^.]{0,40}\b(?:today|official|outlet|store|hurry|only|owners|now|click|link)\b|\bis"
    r" this you in (?:this|the) (?:video|photo|pic)\b|\blook who died\b|\b(?:scale|scaling)"
    r" to (?:\d+k|six|seven|6|7)\b|\bhelp (?:coaches|creators|authors|artists|founders|businesses|brands"
    r"|musicians|page owners)\b[^.]{0,60}\b(?:grow|scale|sell|reach|get|rank|monetise|monetize"
    r"|\d+k|clients)\b|\b(?:trademark|register) your (?:brand|band|logo|name)\b|\btop[- ]rated agency\b|\btype"
    r" (?:yes|info|me|interested)\b|\bno boss\b|\bkindly (?:visit|check|follow|dm"
    r"|inbox|message|contact|subscribe|whatsapp|text|send me)\b|\bvisit my (?:profile|page|blog|site|website"
    r"|channel|shop) too\b|\b(?:trading|trade|trader|broker|account manager|investment)"
    r"\b[^.]{0,60}\b(?:profits?|returns?|withdrawal|payouts?|mentor|weekly|expert)\b|\b(?:mrs?|mr|coach|expert"
    r"|trader|madam|sir) [A-Z]\w+[^.]{0,40}\b(?:changed my life|on (?:telegram|whatsapp)"
    r"|trading|invest\w*)\b|\b(?:telegram|whatsapp)\b[^.]{0,40}\b(?:add|manager|fans?|only|private|me|group"
    r"|click|link|channel)\b|\b(?:only|private) (?:talk|chat) (?:to|with) (?:\w+ )?fans\b"
    r"|\b(?:gift ?cards?|steam card|itunes card)\b[^.]{0,30}\b(?:free|claim|win|send|code)\b|\b(?:casino|betting"
    r"|slots?|jackpot|odds)\b[^.]{0,40}\b(?:bonus|sign|free|win|join|tips|sure)\b"
    r"|\b(?:research paper|essay|assignment|homework|exam)s?\b[^.]{0,30}\b(?:help|done for you|service|writer"
    r"|pay)\b[^.]{0,20}\b(?:dm|cheap|hmu|fast|affordable|text|inbox)\b",
    _I,
)
_WEAK = tuple(
    re.compile(pattern, _I)
    for pattern in (
        r"\b(?:this type of (?:information|content|post)|nice (?:post|article|information|sharing|content|info"
        r"|blog) (?:dear|sir|bro|admin|keep)|amazing sharing|informative"
        r" (?:and|post|article|blog|content)|helpful for everyone|thanks for (?:posting|sharing) this (?:article"
        r"|post|information|content)|very useful (?:thanks|information"
        r"|post|article|for)|great content dear|hello dear|dear (?:friend|fan|sir|customer|user)|hello beautiful"
        r"|good morning admin|keep (?:it up|sharing) dear)\b",
        r"\b(?:dm|inbox|message|text|whatsapp|telegram|contact|write) (?:me|us|him|her|now|for)\b|\b(?:click|tap"
        r"|link) (?:below|here|in (?:my )?bio)\b|\bvisit (?:my|our)\b",
        rf"{_SUM}|\b(?:guaranteed?|100% (?:legit|real|free)|no risk|risk[- ]free|limited (?:time|slots|spots)"
        rf"|act (?:now|fast)|hurry|today only|free (?:trial|gift|sample|consultation"
        r"|quote))\b|\b\d{2} ?% (?:off|discount)\b",
        r"\b(?:wow amazing|very useful|so inspirational|great post)\b[^.]{0,50}\b(?:this type|information"
        r"|article|content|sharing|coaches|quick (?:video|call|chat))\b|\bcan i send you (?:a"
        r" )?(?:quick|free|short)\b|\blet me show you\b|\bmy (?:packages|services|portfolio|rates)\b|\bour"
        r" (?:services|agency|packages|platform)\b",
        r"\b(?:telegram|whatsapp|hangouts|cashapp|bitcoin|crypto|forex|nfts?|onlyfans|spotify streams|seo"
        r"|backlinks?|traffic|leads|passive|investors?)\b",
    )
)
_BOILERPLATE = re.compile(
    r"^(?:wow[ ,!]*|so |very )?(?:nice|amazing|great|awesome|good) (?:post|sharing|article|information|info"
    r"|blog)\b.*\b(?:useful|informative|helpful|thanks for (?:posting|sharing)|visit|profile)\b",
    _I | re.DOTALL,
)
_NONE = re.compile(
    r"\b(?:ignore|careful|beware|reported?|fake|scam(?:mers?|med)?|phishing|spammers?|spam|is it real|is (?:this"
    r"|that|it) (?:you|really you|legit|real)|somebody (?:is|uses)|pretend\w*|impersonat\w*"
    r"|got a (?:message|mail|dm)|i (?:got|received|ordered|bought|paid|lost|invested)|my (?:order|refund)|your"
    r" (?:raffle|giveaway|shop|loan)|my (?:dad|mum|mother|nan|son|daughter|sister|brother"
    r"|doctor|exam|essay|homework|boss))\b",
    _I,
)


def advert(text: str) -> Found | None:
    """The words of an advertisement in an English text with its links, or None."""
    if found := _STRONG.search(text):
        return None if _NONE.search(text) and not _THIS_YOU.search(text) else Found(found.start(), found.end())
    if found := _BOILERPLATE.search(text):
        return Found(found.start(), found.end())
    weak = [found for pattern in _WEAK if (found := pattern.search(text))]
    if len(weak) >= 3 and not _NONE.search(text):
        return Found(weak[0].start(), weak[0].end())
    return None


_THIS_YOU = re.compile(r"\bis this you in (?:this|the) (?:video|photo|pic)\b.*(?:\.\w{2,}|https?:)", _I | re.DOTALL)
