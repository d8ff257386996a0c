"""Words that close a conversation: a short thanks, a laugh, an emoji, a "will do". They ask for nothing more."""

from __future__ import annotations

import re

LONGEST = 60
SETTLED = r"got it|will do|understood|noted|good to know"
"""What says that it is settled, alone or before more of it."""
_CLOSING = re.compile(
    rf"^(?:(?:oh|ok|okay|okey|k|yes|yep|yeah|ah|aw+|great|perfect|cool|nice|super|good|{SETTLED}"
    r"|sounds good|no problem"
    r"|you too|same|true|indeed|exactly|see you(?: there| then| soon)?|bye|that helps|that works"
    r"|thank ?you+|thank u|thanks+|thx|ty|tysm|thnx|thanx|cheers|much appreciated|appreciate it|appreciated|many"
    r"|so much"
    r"|a lot|again|very much|a million|kindly|everyone|everybody|mate|both|all|indeed|for (?:the|your) (?:quick "
    r"|fast |honest )?(?:answer|reply|tip|help|info|link|response)"
    r"|a?(?:ha)+h?|hehe+|lol+|lmao|rofl|😂|xd+|:-?\)+|;-?\)|<3"
    r"|gracias|merci|danke|grazie|obrigad[oa]|tack|takk|cảm ơn|شكرا|ありがとう)[\s,.!…]*|@\w+\s*|[^\w\s]\s*)+$",
    re.IGNORECASE,
)


def closes(text: str) -> bool:
    """Whether the whole text only closes. Names after the thanks ("thanks, Maya") are one word and pass too."""
    text = text.strip()
    if not text or len(text) > LONGEST or "?" in text or "؟" in text or "？" in text:
        return False
    return bool(_CLOSING.match(text) or _CLOSING.match(re.sub(r",? \b[A-Z]\w+\b[.! ]*$", "", text)))
