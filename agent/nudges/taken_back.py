"""Whether somebody takes back what they asked, before the user answered: "never mind, found it".

English alone. What asks, or goes on to what is wrong, takes nothing back.
"""

from __future__ import annotations

import re

LONGEST = 14
"""Words."""
_WRITTEN = (
    r"(?:page|web ?site|site|shop|menu|faq|list|manual|post|thread|description|bio|caption|link|comments|settings|app"
    r"|e?mail|calendar|profile|answers?)"
)
_SETTLED = (
    rf"(?=\W*$|\s*[,.!;:)–—-]|\s+(?:(?:on|in|under) (?:the|your|my) (?:\w+ )?{_WRITTEN}|now|already|thanks?|thank"
    r"|cheers|myself|after all)\b)"
)
_TAKES_BACK = re.compile(
    r"\W*(?:(?:oh|ah+|ok(?:ay)?|actually|sorry|edit|haha|lol|scratch that|wait)\b\W*)*"
    r"(?:nvm\b|never ?mind(?=\W*$|\W*[,.!;:)–—-]|\W+(?:i|i['’]ve|it|it['’]s|me|found|got|sorted|all)\b)"
    r"|forget (?:it|that|i asked)\b|ignore (?:me|that|my question|this question)\b"
    rf"|(?:i |i['’]ve |we |we['’]ve )?(?:just )?(?:found|sorted|solved) (?:it|the answer){_SETTLED}"
    r"|(?:i |i['’]ve |we |we['’]ve )?(?:just )?(?:worked|figured) it out\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\?|\b(?:but|still|cannot|empty|broken|wrong|missing|damaged|(?:is|was|do|does|did|has|have|wo|ca)n['’]?t|"
    r"outside|thrown|left)\b",
    re.IGNORECASE,
)


def takes_back(text: str) -> bool:
    """Whether these words say that what was asked before them is settled without the user."""
    return len(text.split()) <= LONGEST and _TAKES_BACK.match(text) is not None and _GOES_ON.search(text) is None
