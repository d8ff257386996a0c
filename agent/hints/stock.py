"""Words that fit under anything: of thanks, joy, greeting and farewell. What is left of an answer without them, and
without the person's name, is its own."""

from __future__ import annotations

from collections.abc import Iterable

from agent.hints.given import TITLES
from agent.hints.words import END, Words
from agent.reading.latin import fold
from agent.reading.slips import one_slip
from agent.reading.wordlist import listed

THANKS = listed(
    "thanks thank thankyou thankyouuu thx thnx tnx thks ty tysm tyvm tysvm cheers ta grateful thankful gratitude "
    "obliged "
    "appreciate appreciated appreciation appreciates appreciating merci gracias danke grazie obrigado obrigada "
    "glad pleased "
    "delighted happy honoured honored flattered chuffed touched blessed thanku thanx thankss thanking tanks thankz"
)
_STOCK = listed(
    "a about absolutely again all alot also always am amazing an and any anytime are as at aw aww awww awe "
    "awesome back be "
    "beautiful been best bless blessed bro brother but by can comment comments commenting community complimenting "
    "compliment "
    "compliments customer customers day days dear dearest dude enjoy enjoyed enjoying enough even ever every "
    "everybody "
    "everyone everything evening express extremely fabulous family fam fan fans fantastic feedback feel feels "
    "folks follow "
    "follower followers following for fr friend friends from fun genuinely getting girl give giving go god going "
    "good "
    "goodness great greatly guys hahaha haha happy hard have having hear hearing heart hello her here hey hi his "
    "honestly "
    "hope how hugs hun i i'm i'd i've if im in incredible incredibly indeed input interest into is it it's its "
    "just keep "
    "keeping keeps kind kindest kindness kindly know lady ladies lady life like liked likes listening lol lot "
    "lots love loved "
    "loving lovely loves luv made make makes making man many massive mate matter me mean means meant message "
    "messages million "
    "moment more morning most motivated motivates motivation much my myself nice night notice of oh ok okay omg "
    "on one "
    "opinion our ours out people pleasure positive positivity post posting read reading reach reaching touch say "
    "saying says said "
    "really reply responding response "
    "response review reviews right sharing share shared sincerely sir sis smile smiling so some soon sooo stay "
    "stop stopping "
    "super support supporting supportive supports sweet sweetest sweetheart take taking tell telling that that's "
    "thats the "
    "them they thing things think thinking this those thoughtful thoughtfulness thoughts time to today too "
    "totally touched "
    "truly twice u ur us vibes very wait warm watching we we've week welcome well were what whole will wish "
    "wishes with "
    "wonderful word words world would wow writing write x xx xxx xo xoxo yay yeah yes you you're you've your "
    "yours y'all yall "
    "youre weekend encouraging encouragement encouraged ray sunshine year years going humbled humble speechless "
    "words fail "
    "enthusiasm energy attention regards best wishes cordially warmly moved comments mention note notes letter "
    "email line "
    "answer answers purchase purchasing buying order ordering choosing visit visiting coming trust trusting "
    "loyalty patience "
    "buddy pal legend hero star stars babe darling honey love luvs mwah emoji great job gang team crew both two "
    "and kindly "
    "bye see soon goodbye night sleep care yourself better made mine smile face tears blush blushing crying cry "
    "over moon "
    "readers reader readership listeners listener viewers viewer subscribers players player patrons patron visitors "
    "visitor guests guest clients client users user members member supporters supporter attending tuned tuning "
    "stream streams "
    "possible continue continued continuing always there seeing see checking check out stuff playing listened ordered "
    "enjoying engagement engaging experience positive insight insights thanked welcoming absolute humbling gladly "
    "who was means humans person audience backing stopping-by interaction interacting shares journey along stay tuned "
    "more "
    "chapter_not positive responses reaction reactions shout shoutout tag tagging repost rt retweet retweeting "
    "mentioning ps"
) - listed("chapter_not chapter answer answers order")
_CORE = ("thanks", "thank", "appreciate", "really", "much", "support", "comment", "lovely", "feedback", "message")
#: Words of a post that say nothing which an answer could take up.
_BARE = _STOCK | listed(
    "nice cool wow great good gorgeous stunning beautiful brilliant perfect amazing awesome fab fantastic "
    "excellent superb "
    "lovely cute sweet pretty congrats congratulations happy birthday merry christmas well done bravo thanks "
    "thank you "
    "wonderful talented work job stuff yesterday star lol haha same agreed true yep no nope hello merci"
)


def own_words_of(words: Words, names: Iterable[str]) -> list[str]:
    """The words of an answer that are neither stock words nor the person's name, nor slips of the first."""
    called = {fold(name) for name in names}
    left = []
    for word in words.said:
        if word in END or word[0] == "<" or word in _STOCK or word in THANKS or fold(word) in called:
            continue
        plain = fold(word)
        if plain in TITLES or any(one_slip(plain, core) for core in _CORE if abs(len(core) - len(plain)) < 2):
            continue
        left.append(word)
    return left


def thanks_in(words: Words) -> list[int]:
    """The places of words of thanks, slips too."""
    return [
        n
        for n, word in enumerate(words.said)
        if word in THANKS or (len(word) > 4 and any(one_slip(word, core) for core in ("thanks", "thank", "appreciate")))
    ]


def matter(words: Words) -> list[str]:
    """The words of a post that an answer could take up."""
    return [word for word in words.said if word not in END and word not in _BARE and word not in ("<handle>", "<tag>")]
