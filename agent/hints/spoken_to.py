"""The names to which a text speaks: "Hi Ana", "Thanks, Tom!", "see you there Ali". Sure, or silent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from agent.hints.given import TITLES, is_name, is_word_too, never_one
from agent.hints.words import LONGEST
from agent.reading.latin import fold
from agent.reading.plain import own_words
from agent.reading.wordlist import listed

_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[.!?…\n]+|\S")
_WORD = re.compile(r"[^\W\d_]")
#: The greeting itself.
_HELLO = listed(
    "hi hey hello hiya heya hullo yo oi dear dearest hola bonjour salut coucou merci danke hallo ciao grazie gracias "
    "sorry sory sry soz apologies thanks you thx ty tysm thankyou cheers morning evening afternoon welcome "
    "congrats congratulations kia ora talofa salam salaam alaikum vanakkam namaskar namaste sawubona jambo habari hei "
    "privet shalom dobry czesc ahoj zdravo buongiorno buonasera bom boa buenas tardes g'day howdy greetings alright "
    "alrite hej obrigado obrigada ola aloha guten morgen "
    "lieber liebe chere querido querida estimado estimada kaere drogi draga "
    "hoi sveiki spasibo varsagod tack bedankt kiitos takk geia efharisto cara caro gg"
)
#: What stands before a name that is spoken to, from the beginning of the sentence on.
_GREET = _HELLO | listed(
    "ahoy beaucoup cheers servus moin bonsoir buenos dias thank u good day night oh ah ahh ahhh aw aww awww "
    "listen look fair enough haha wow ha malo assalamu wa dzien czesc zdravo buonasera dia boa tarde noite tardes "
    "sup evenin mornin yes yep yeah no nope ok okay well so bless great my many very much again happy birthday "
    "big brilliant lovely nice one absolutely sure certainly right ooh oof ouch hmm um bro love a to back home "
    "bravo wonderful fantastic excellent perfect done ta aye hahaha hahahaha ahaha lol lmao omg yay yess yesss "
    "yup dank cam catch point call eye spotted shout "
    # yes, no and of course elsewhere
    "oui non ja nein nee si sim nao da tak nie taip ano jasne igen evet kylla joo nai certo claro naturlich "
    "natuurlijk selvfolgelig sjalvklart oczywiscie pewnie oje helaas leider szia croeso salamat opo sige"
)
#: Words straight before a name, without a comma, at the end of a sentence or before a comma.
_LEADS = listed(
    "you u ya there that it this now too much lot lots yes yep yeah no nope ok okay thanks thank thx ty cheers sorry "
    "can will do does did go going me one time luck night morning evening day work job stuff done on up out all "
    "again soon "
    "tomorrow today tonight love mate bro bruh welcome lol haha hahaha well sure course right nice great good "
    "congrats so "
    "fine thing does absolutely definitely sorted deal wish idea am "
    "appreciated beaucoup later dear hi hey hello okay honestly bless same exactly true best fr tho though then "
    "please pls worry worries bother problem problems probs np anytime pleasure glad enough listen question "
    "questions ready yours monday tuesday wednesday thursday friday saturday sunday weekend"
)
_SPOKEN_ON = listed(
    "i i'm im i've i'd i'll you you're u ur your we it it's its that that's thats this thank thanks thx what how "
    "why yes no "
    "so lol haha hahaha pls please my let here there not never till until by just still they're we're there's oh ty "
    "fr tho you've you'd you'll youve"
)
#: Behind a name that is spoken to.
_FAMILIAR = listed("lol haha hahaha lmao xx x bro bruh mate man dude bhai jan ji san sis babe hun")
_I = ("I", "I'", "I’")
_NO_COMMA_AFTER = listed("and or & plus with from is was has did does will said says who whose both to of in at")
_KIN = listed(
    "brother sister mother father mum mom dad wife husband partner friend son daughter cousin aunt uncle gran "
    "grandma "
    "grandad grandpa boss teacher neighbour neighbor colleague dog cat horse boy girl kid baby twin nephew niece "
    "boyfriend "
    "girlfriend assistant apprentice helper student pupil hero maker author character by named called name"
)
_SIGNED = listed(
    "regards best love yours sincerely cheers hugs wishes greetings faithfully truly x xx xxx thanks warmly"
)
#: Names that, in small letters, are things or trades: "feed it brandy".
_THINGS = listed(
    "miles baker deep foster saint tuba alto mat mats cinnamon meadow shea peg mare sherry lino butler blossom grit "
    "porter gala henna dries miner bitten ute ewe basil shepherd steward ford ale herb velvet weaver miller bonny "
    "turner villa fines kale tutu lute marshal ridge dahlia rosette bush abbey magnolia chandler atlas brandy aria "
    "cooper piper valves deacon tad den ton gen tabby bene sly memo char curt tung marsh ant hardy runny scarlet "
    "linden ransom octave"
)
_MONTHS = listed("january february march april may june july august september october november december")
#: Before these a word is a thing: "my German", "your English", "this May".
_OF_THINGS = listed("to my your his her our their the a an than for with from")
#: What a phrase begins with that a name behind it explains: "The guard, Dean, is kind", "My own sheep, Doris".
_OF_SOMEBODY = listed("the my our your his her their a an one")
_NOBODY = listed(
    "pleasure apologies apology bad mistake fault delight honour honor compliments condolences word goodness thanks "
    "love best sympathy regards joy treat"
)
PHRASE = 4
"""Words of such a phrase at most."""
#: Words that take a name behind them: "for Jim", "I met Jim", "my friend Jim".
_TAKES_ONE = listed(
    "name's a an the my your his her our their this that of for to with from by at in on about than like as and or but "
    "nor is are was were be been being am isn't wasn't it's that's who's i'm he's she's not no into after before "
    "behind see saw seen meet met meeting ask asked tell told telling know knew call called calling named "
    "name say said says love loved loves miss missed missing thank hug kiss give gave given show showed teach "
    "taught help helped remember remembered want wanted need needed marry married join joined blame blamed mean "
    "meant via per poor little old young dear big uncle aunt auntie cousin brother sister daughter son wife "
    "husband partner friend dog cat girl boy lad lass mr mrs ms dr prof saint st san santa port new lake mount "
    "north south east west lady lord sir king queen since till until still except besides plus vs versus without "
    "against around near towards over under between minus let lets make made read watch hear heard wrote write quote "
    "quoting paging featuring feat starring including even just only maybe probably stylist boss "
    "came comes enter enters introducing presenting"
)
#: They love or bless somebody else who stands before or behind: "I love Susan", "Bless Susan, she lent it".
_SOMEBODY_DOES = listed(
    "i i'd i'll we we'd we'll you you'd you'll u they they'd he she everyone everybody all do did does don't to would "
    "should could must can can't might will may people who"
)
_TOLD_OF = listed("he she they who he's she's they're he'd she'd")
#: Before it a name is told, not spoken to: "That'll be Big Steve".
_TELLS_OF = listed("be is was it's its that's thats that'll named called call calling calls name's names")
ROLE = 3
"""Words behind a name at the end that say what the writer is: "Helen, quality"."""
_REMEMBERS = re.compile(r"if (?:i|we) (?:remember|recall|know)|(?:i|we) (?:think|believe|guess)\b")
LEAD = 12
"""Words and signs before a name that may all be greeting ("Good morning to you, dear Ana")."""
_SHORT = listed("mr mrs ms dr prof rev st fr capt cllr")
_END = re.compile(r"[.!?…\n]+")


class SpokenTo(NamedTuple):
    """A name that is spoken to, whether it has a title, and its place with the title (code points). ``sure``: it is
    greeted, has a title or stands in the list of names; else only its place and its capital letter speak for it."""

    name: str
    titled: bool
    place: tuple[int, int]
    sure: bool = True


def spoken_to(text: str, english: bool) -> Iterator[SpokenTo]:
    """Each word that is spoken to as a name, in the text's order. ``english``: whether the text is read; else only
    listed names count, with a capital letter."""
    plain = own_words(text[:LONGEST])
    tokens = [(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(plain)]
    low = [fold(token) for token, _, _ in tokens]
    loud = plain.isupper()
    first = 0  # of the sentence
    for n, (word, start, end) in enumerate(tokens):
        if _END.fullmatch(word):
            # "Dr. Hoffmann": the point ends no sentence.
            if not (word == "." and n and low[n - 1] in _SHORT):
                first = n + 1
            continue
        if not _WORD.match(word) or len(word) < 3 or low[n] in TITLES or (word.isupper() and not loud):  # "EDIT:"
            continue
        before = n - 1
        if before >= first and low[before] == ".":
            before -= 1
        titled = before >= first and low[before] in TITLES and word[0].isupper()
        at = before if titled else n
        place = tokens[at][1] if titled else start, end
        if _signed(low, n, at):
            continue
        if _called(tokens, low, n, at, first, titled, english):
            yield SpokenTo(word, titled, place)
        elif english and _set_off(tokens, low, n, first):
            yield SpokenTo(word, titled, place, sure=False)


def _called(
    tokens: list[tuple[str, int, int]], low: list[str], n: int, at: int, first: int, titled: bool, english: bool
) -> bool:
    word = tokens[n][0]
    upper = word[0].isupper() and not word.isupper()
    listed_name = is_name(word)
    if not (titled or listed_name or (upper and english)) or low[n] in _GREET or low[n] in _LEADS:
        return False
    after = low[n + 1] if n + 1 < len(low) else ""
    stops = not after or not _WORD.match(after) or after in _FAMILIAR
    if after in _NO_COMMA_AFTER or after in ("&", "/") or _in_a_list(tokens, low, n, at, first):
        return False
    plain = [token for token in low[max(first, at - LEAD) : at] if _WORD.match(token)]
    all_greeting = 0 < at - first <= LEAD and bool(plain) and all(token in _GREET for token in plain)
    greeted = all_greeting and any(token in _HELLO for token in plain)
    if (
        never_one(word, greeted=greeted and stops)
        or (
            not upper
            and (is_word_too(word) or low[n] in _THINGS)
            and after not in ("u", "ur", "you're", "you", "youre")
        )
        or (plain and plain[-1] in _OF_THINGS)
        or (low[n] in _MONTHS and plain and not greeted and low[at - 1] != ",")
        or (plain[-1:] == ["on"] and plain[-2:-1] not in (["come"], ["go"], ["right"]))
        or (plain and plain[-1] in ("this", "that", "every", "last", "next") and is_word_too(word))
        or _quoted(tokens, at)
        or _in_a_gap(tokens, at, first)
        or _explains(low, at, first)
        or _explained(low, n, at, first)
        or _meant_of_them(low, n, at, first)
        or (low[at - 2 : at - 1] and low[at - 2] in _TELLS_OF and low[at - 1] in _GREET | {"it", "all"})
        or _under_the_words(tokens, low, n, at, first)
    ):
        return False
    if greeted and first <= 2:
        return titled or listed_name or (stops and not is_word_too(word))
    if listed_name and all_greeting and (stops or after in _SPOKEN_ON):
        return upper or not is_word_too(word) or after in ("u", "ur", "you're", "you", "youre")
    if not titled and (not listed_name or (is_word_too(word) and not (plain and upper))):
        return False
    if not plain and (at == first or low[at - 1] != ","):
        return (
            (at == first and (stops and after != "?" and after != "."))
            or (at == first and after in _SPOKEN_ON)
            or (titled and stops)
        )
    if not english and not upper:
        return False
    before = low[at - 1]
    if not english and at == first + 1 and after in (",", "!"):  # "Pfundig Konrad, ab Montag!"
        return not (is_name(before) or before in _OF_SOMEBODY or before in _KIN or before in _TAKES_ONE)
    if before == ",":
        led = low[at - 2] if at - 2 >= first else ""
        a_list = at - 3 >= first and tokens[at - 2][0][0].isupper() and (is_name(led) or low[at - 3] == ",")
        return stops and led not in _KIN and not a_list
    drawn_out = before[-3:] in {3 * letter for letter in before[-1:]}
    return (
        (stops and (before in _LEADS or before in _GREET or drawn_out))
        or (before in ("u", "you") and low[at - 2 : at - 1] in (["appreciate"], ["love"], ["thank"], ["bless"]))
        or (upper and _at_the_end(tokens, low, n, at, first))
    )


def _at_the_end(tokens: list[tuple[str, int, int]], low: list[str], n: int, at: int, first: int) -> bool:
    """Whether a name behind words that are whole without it is called: "On Friday Jim!", "sat works Ama 👍"."""
    before, rest = tokens[at - 1][0], low[n + 1 :]
    ends = rest[:1] in ([], ["!"], ["!!"], ["!!!"]) or not any(sign.isascii() for sign in rest)
    plain = ends and before[0].islower() and not is_word_too(tokens[n][0])
    return plain and low[at - 1] not in _TAKES_ONE | _KIN and at - first >= 2


def _in_a_list(tokens: list[tuple[str, int, int]], low: list[str], n: int, at: int, first: int) -> bool:
    """Whether it is one of several: "Ana, Doreen, and Bob"; "at ten, Doreen, and tables by nine" speaks to her."""
    if low[n + 1 : n + 3] != [",", "and"]:
        another = len(low) > n + 3 and tokens[n + 2][0][0].isupper() and is_name(tokens[n + 2][0])
        return at == first and low[n + 1 : n + 2] == [","] and another and low[n + 3] in (",", "and", "&")
    named_before = at - 2 < first or low[at - 1] != "," or tokens[at - 2][0][0].isupper()
    return named_before or any(token[0].isupper() and token[:2] not in _I for token, _, _ in tokens[n + 3 : n + 4])


def _in_a_gap(tokens: list[tuple[str, int, int]], at: int, first: int) -> bool:
    """Whether it is what a template calls a gap: "[Name]", "{name"."""
    return at > first and tokens[at - 1][0] in "[{<%_"


def _explains(low: list[str], at: int, first: int) -> bool:
    """Whether a name tells who somebody is who was just spoken of: "The guard, Dean, is kind", "Ask for me, Carol"."""
    if at - 2 < first or low[at - 1] != ",":
        return False
    whole = low[first] in _OF_SOMEBODY and at - 1 - first <= PHRASE and low[at - 2] not in _NOBODY
    return whole or low[at - 3 : at - 1] in (["for", "me"], ["by", "me"])


def _meant_of_them(low: list[str], n: int, at: int, first: int) -> bool:
    """Whether a name is whom one thanks, loves or blesses: "You should thank Marco", "We love Susan!"."""
    if at == first or low[at - 1] not in ("thank", "love", "bless"):
        return False
    behind = low[n + 1 : n + 3]
    return (
        low[at - 1] == "thank"
        or not _SOMEBODY_DOES.isdisjoint(low[first : at - 1])
        or (behind[:1] == [","] and behind[1:] != [] and behind[1] in _TOLD_OF)
    )


def _explained(low: list[str], n: int, at: int, first: int) -> bool:
    """Whether it is told who that is, or that one speaks oneself: "Lucy, my daughter, drew it", "Petra here!"."""
    behind = low[n + 1 : n + 5]
    if behind[:1] == ["("] and behind[1:2] and behind[1] in _OF_SOMEBODY:
        return True
    if at != first and low[at - 1] not in ("-", "–", "—", ":"):
        return False
    if behind[:1] == ["here"]:
        return True
    return behind[:1] == [","] and (
        (behind[1:2] and behind[1] in _OF_SOMEBODY and any(word in _KIN for word in behind[2:]))
        or _in_apposition(low[n + 2 : n + 7])
        or bool(_REMEMBERS.match(" ".join(behind[1:])))
    )


def _in_apposition(behind: list[str]) -> bool:
    """Whether one or two words between commas say who a name is, and the sentence goes on: ", our drummer, wrote"."""
    if behind[:1] == [] or behind[0] not in _OF_SOMEBODY:
        return False
    ends = behind.index(",") if "," in behind else 0
    goes_on = behind[ends + 1 : ends + 2]
    return 1 < ends < 4 and goes_on != [] and goes_on[0] not in _SPOKEN_ON and bool(_WORD.match(goes_on[0]))


def _set_off(tokens: list[tuple[str, int, int]], low: list[str], n: int, first: int) -> bool:
    """Whether an unlisted word stands where a called name does: "It'll turn up, Araksi." So do places and makes."""
    word, after = tokens[n][0], low[n + 1] if n + 1 < len(low) else ""
    behind_words = n - first > 2 and low[n - 1] == "," and tokens[n - 2][0][0].islower() and low[n - 2] not in _KIN
    if not behind_words or (after and _WORD.match(after)) or not word[0].isupper() or word.isupper():
        return False
    ordinary = is_name(word) or is_word_too(word) or never_one(word)
    return not (ordinary or _explains(low, n, first) or _in_a_list(tokens, low, n, n, first))


def _under_the_words(tokens: list[tuple[str, int, int]], low: list[str], n: int, at: int, first: int) -> bool:
    """Whether it is all that the last sentence holds, but for what the writer is: "On its way. Helen, quality"."""
    rest = [token for token in low[n + 1 :] if _WORD.match(token)]
    alone = at == first > 2 and tokens[n][0][0].isupper() and len(rest) <= ROLE
    return alone and (not rest or low[n + 1] == ",") and not any(_END.fullmatch(token) for token in low[n + 1 :])


def _quoted(tokens: list[tuple[str, int, int]], at: int) -> bool:
    """Whether a word, or the one before it, stands in single quotes: 'Hello Dolly'."""
    return any(tokens[n][0] in ("'", '"', "‘", "“") for n in range(max(0, at - 2), at))


def _signed(low: list[str], n: int, at: int) -> bool:
    """Whether the name is the writer's own, under the words: "Kind regards, Matthew"."""
    if any(_WORD.match(after) for after in low[n + 1 : n + 1 + LEAD]):
        return False
    lead = [token for token in low[max(0, at - 3) : at] if token not in (",",)]
    if not lead or at < 4:
        return lead[-1:] in (["best"], ["regards"], ["sincerely"], ["yours"])
    return lead[-1] in _SIGNED or "\n" in lead[-1] or lead[-1] in ("-", "–", "—")
