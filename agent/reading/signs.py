"""The bare shape of a text: who is spoken of, good and bad words, what turns them, and the order in which they come.

"Your mugs are gorgeous" and "ur bowl is stunning" share no word, but one shape: yours, is, good. So a head that learned
from the one knows the other. A good word after "not" or "never" is another sign than a good word.
"""

from __future__ import annotations

import re

from agent.once import once
from agent.reading.lexicons import loaded_words
from agent.reading.wordlist import listed

NEGATED_WORDS = 4
"""How many words on a negation turns a good or a bad one, within its sentence."""
LONGEST_RUN = 4

_TURNED = {"+": "p", "-": "n"}
_UNTOLD = re.compile("[^NYRIMTHB+pnhcl-]+")
_PLAIN = re.compile("oo+")
_ENDED = re.compile("[.!?]")
_SMALL = {
    "N": "not no never nobody nothing hardly barely without cannot cant dont didnt doesnt wont isnt neither nor none",
    "Y": "you u ya ye you're you've you'd you'll yourself youre yall y'all",
    "R": "your yours ur",
    "I": "i i'm i've i'd i'll im ive we we're we've we'll me us myself",
    "M": "my our mine ours",
    "T": "he she they him her them his their hers theirs he's she's they're",
    "H": "it this that it's that's these those its thats",
    "B": "but though although however except only yet",
    "d": "the a an",
    "v": "is are was were am be been being has have had do does did will would can could should",
    "W": "what when where who how why which whats wheres hows",
}
_EMOJI = {
    "h": "❤♥😍🥰🤩💛💙💚💜🧡💖💕💗🤍🖤👏🙌🔥💯✨⭐🌟👌🫶😘🥹😊🎉🥳💪🏆👍😻🤗☺🙏",
    "c": "🤮🤢😡😠🤬👎😤💩🙄😒😑🤦😖😩😫🚩",
    "l": "😢😭💔😔😞☹🥺😰😥😓",
}


@once
def _class_of() -> dict[str, str]:
    """The sign of each word that has one of its own."""
    found = dict(loaded_words())
    found.update((word, sign) for sign, words in _SMALL.items() for word in listed(words))
    found.update((letter, sign) for sign, letters in _EMOJI.items() for letter in letters)
    found.update((mark, mark) for mark in ".!?,")
    return found


def sign_of(token: str) -> str:
    """The sign of a token of ``ngrams.tokens`` by itself; "o" for a word without one, "e" for a picture, "0" a
    number."""
    return _class_of().get(token) or _other(token)


def turned(signs: str) -> str:
    """The signs of the tokens of a text with what negations make of good and bad words: "p" and "n"."""
    if "N" not in signs:
        return signs
    found: list[str] = []
    left = 0
    for sign in signs:
        if sign == "N":
            left = NEGATED_WORDS
        elif sign in ".!?":
            left = 0
        if left:
            sign = _TURNED.get(sign, sign)
            left -= 1
        found.append(sign)
    return "".join(found)


def _other(token: str) -> str:
    if token.endswith("n't"):
        return "N"
    if token[0] == "0":
        return "0"
    return "o" if token[0].isalnum() or ord(token[0]) < 0x2000 else "e"


def shape(signs: str) -> tuple[list[str], list[str]]:
    """The bare shape in pieces: the run of up to four signs at each place, and the telling signs of each sentence in
    the order in which they first come."""
    line = f"^{_PLAIN.sub('o', signs)}$"
    runs = [line[at : at + LONGEST_RUN] for at in range(len(line))]
    return runs, ["".join(dict.fromkeys(_UNTOLD.sub("", sentence))) for sentence in _ENDED.split(signs)]
