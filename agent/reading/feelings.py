"""The feeling of a post, and whether a draft meets it: sorrow with sympathy, a complaint with regret, joy with joy."""

from __future__ import annotations

import re
from typing import Literal

from agent.model import Reading

Feeling = Literal["grief", "upset", "joy", "kind", "shared"]

_I = re.IGNORECASE
_SORRY = (
    r"\b(?:sorry|apologi[sz]e|apologies|my (?:fault|bad|mistake)|our (?:fault|mistake)|on (?:me|us)|forgive"
    r"|regret|sucks|awful"
    r"|horrid|horrible|terrible|frustrat\w+|annoy\w+|infuriat\w+|disappoint\w+|upset\w*|unfair|hate (?:that|to"
    r"|when|this)|shouldn't"
    r" have|should not have|not (?:ok|okay|good enough|acceptable|right|how|what)|isn't (?:ok|okay|good enough"
    r"|right|how|what)|you're"
    r" right|you are right|fair (?:point|enough|criticism)|i(?:'d| would) be (?:\w+ )?(?:angry|cross|annoyed|mad"
    r"|upset|furious|too)"
    r"|no excuse|understand (?:why|how|that|your)|i get (?:it|why|that)|what a (?:pain|mess|shame|let|rotten"
    r"|horrid|day)|oh no|ouch"
    r"|ugh|oof|argh|must (?:have|be|feel|hurt)|(?:feel|feeling) for you|dreadful|frightening|hang in there|too"
    r" long|let you down|embarrass\w*|ashamed|make (?:it|this|that) (?:right|good|up)|thanks"
    r" for (?:telling|being honest|saying|the honest)|deserve|stings?|grim|rotten)\b|😔|😞|😢|🙈|💔|😬|🤦"
)
_CARE = (
    r"\b(?:sorry|condolences?|dreadful|frightening|hang in there|feel for you|thoughts|hurt|thank you for"
    r" (?:telling|sharing|trusting|writing)|what a (?:gift|life|man|woman|dog)|never doubted|any reason|kiss"
    r"|lucky|heartbroken|thinking of|hugs?|hugging|holding you|sending (?:\w+ )?(?:love|strength|hugs|you)|my"
    r" heart|so"
    r" sad|heart goes|rest in peace|rip|here (?:for|if)|hope (?:you|he|she|they|it|the|things|tomorrow|that)"
    r"|hard|tough|difficult|brave"
    r"|rough|awful|terrible|horrible|scary|exhausting|frightening|take care|wish(?:ing)?|crossed|with you"
    r"|miss(?:ed|ing)? (?:him|her|them"
    r"|you)|loss|oh no|strength|gentle|proud|courage|cry|crying|tears?|touched|moved|love to you|get well"
    r"|recover\w*|be kind to yourself"
    r"|alone|must (?:be|have|feel)|i know (?:how|that)|glad (?:it|you|this|the|that)|means|honou?red|lucky to"
    r"|poor (?:you|thing|\w+)|how"
    r" (?:is|are) (?:he|she|you|they)|comfort\w*|ache|aches|heavy|shar(?:e|ing))\b"
    r"|❤|♥|💔|🤗|💛|💙|💜|🖤|🤍|😢|😭|🕯|🙏|🫂|💐"
)
_JOY = (
    r"\b(?:congrat\w*|well done|bravo|yay+|woo+h?o*|woot|hooray|hurray|amazing|wonderful|fantastic|brilliant"
    r"|awesome|lovely|great|superb"
    r"|so (?:happy|proud|glad|pleased|good|excited|cool|sweet)|happy (?:for|to|birthday|anniversary|that)|proud"
    r"|delighted|thrilled|over"
    r" the moon|excit\w+|love(?:d|s)? (?:this|that|it|how|hearing|to|the|your)|made my (?:day|week|morning"
    r"|evening)|best news|good news"
    r"|cheers|enjoy|you (?:did it|earned|deserve|must be)|deserved?|beaming|smil\w+|grinning|celebrat\w+|ha+ha+"
    r"|how (?:sweet|cool|lovely|great"
    r"|exciting|wonderful|fun|nice)|thank you|thanks|what a (?:day|joy|moment|lovely|wonderful|great|team|feat"
    r"|win|thing)|welcome|glad|wow"
    r"|omg|incredible|beautiful|warms?|fun|hero|legend|chuffed|moved|touched|goosebumps|laugh\w*|oh my)\b|🎉|🥳|🎊"
    r"|👏|😍|🥰|😊|❤|♥|💛|💙|😄|😁|😂|🤣|🙌|💪|🍾|🥂|✨|💕|🔥|😭|🤩|😀|💜|🧡|💚"
)
_KIND = (
    r"\b(?:thank(?:s| you| u)|thx|ty|tysm|cheers|grateful|appreciate|glad|happy (?:you|to|it|that|we)|so"
    r" (?:happy|kind|sweet|pleased|nice|good)|made"
    r" (?:my|our) \w+|means (?:a lot|so much|the world|more|everything)|blush\w*|touched|moved|welcome|pleasure"
    r"|delighted|love(?:d|s)? (?:that"
    r"|this|hearing|to hear|you|how)|smil\w+|grinning|kind of you|you're (?:too |so |very )?(?:kind|sweet|lovely"
    r"|nice|the best|right)|aw+|any ?time"
    r"|no problem|no worries|ha+ha*|hehe+|lol|couldn't wish|proud|honou?red|compliment|kind words?|wow|enjoy"
    r"|lovely|chuffed|lucky|made me|best thing"
    r"|wonderful|sweet|yay+|joy|warms?|flattered|speechless|oh my|needed (?:that|this)|keep\w* (?:this|that|it))\b"
    r"|❤|♥|🥰|😊|🙏|😍|💛|💙|💜|💚|🧡|😄|😁|🤗|😘|☺|😂|🤣|💕|✨|🙈|😭|🥹|🫶|😅|🤍"
)
_MEETS: dict[Feeling, re.Pattern[str]] = {
    "grief": re.compile(_CARE, _I),
    "upset": re.compile(_SORRY, _I),
    "joy": re.compile(_JOY, _I),
    "kind": re.compile(_KIND, _I),
    "shared": re.compile(f"{_KIND}|{_JOY}|{_CARE}", _I),
}
_DUTY = re.compile(
    r"\b(?:thank(?:s| you) for (?:your|the) (?:feedback|message|comment|interest|support|understanding|patience"
    r"|inquiry|enquiry|review|input)"
    r"|(?:we|i) (?:are |'re )?sorry for any inconvenience|apologi[sz]e for (?:any|the) inconvenience(?: caused)?"
    r"|thank you for (?:reaching|contacting)"
    r"(?: out)?|we (?:value|appreciate) your \w+|your (?:feedback|opinion) (?:is|matters)[^.!?]*)\b",
    _I,
)
_CHEERFUL = re.compile(
    r"🎉|🥳|😂|🤣|😄|😁|😍|\b(?:yay+|ha+ha+|lol|awesome|have a (?:great|nice|lovely|wonderful) day|congrat\w*)\b", _I
)


def feeling(post: Reading) -> Feeling | None:
    """The feeling of a post that wants to be met, the heaviest first; None where there is none."""
    distress = post.scores.get("distress", 0.0)
    if "story" in post.intents and (distress >= 0.5 or post.mood in ("low", "upset")):
        return "grief"
    if "complaint" in post.intents or post.mood == "upset":
        return "upset"
    if distress >= 0.5 or (post.mood == "low" and "question" not in post.intents):
        return "grief"
    if "story" in post.intents and post.mood in ("happy", "excited"):
        return "joy"
    if "praise" in post.intents or "thanks" in post.intents:
        return "kind"
    if post.mood == "excited":
        return "joy"
    # Somebody who states something to the user, and asks nothing, tells it for a reason.
    return "shared" if not post.questions and len(post.key_points) > 0 else None


def meets(draft: str, wanted: Feeling) -> bool:
    """Whether an English draft meets the feeling. Phrases of duty ("thank you for your feedback") meet none."""
    plain = _DUTY.sub(" ", draft)
    if wanted in ("joy", "kind", "shared") and re.search(r"\bhappy (?:happy )?birthday\b|\bcongrat", plain, _I):
        return True
    if wanted in ("grief", "upset") and _CHEERFUL.search(plain) and not re.search(_SORRY, plain, _I):
        return False
    return bool(_MEETS[wanted].search(plain))
