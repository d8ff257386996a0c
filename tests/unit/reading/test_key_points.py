"""What a message is about: things, in its own words; not how they are, what is done, or what is only called out."""

from __future__ import annotations

import pytest

from agent.reading import read


def points(text: str) -> list[str]:
    return [point.text for point in read(text, "en").key_points]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Third time I ask about order 5177. Anyone home?", ["order 5177"]),
        ("What on earth happened to the garden gate?", ["garden gate"]),
        ("Gorgeous record! Who played the cello?", ["record", "cello"]),
        ("He will record it again tomorrow, lol", []),
        ("The kettle is broken and cold", ["kettle"]),
        ("ngl meh", []),
        ("My brother's been waiting four weeks for his boots", ["four weeks", "boots"]),
        ("Is it me or is the tea tin gorgeous?", ["tea tin"]),
        ("hats off, who cares about 4 of them", []),
        ("can my aunt enter by the side door", ["aunt", "side door"]),
        ("my jug leaks", ["jug"]),
        ("will the big plates survive the oven", ["big plates", "oven"]),
        ("a leak in the roof", ["leak", "roof"]),
        ("what happened to the hedgehog", ["hedgehog"]),
        ("So sorry about your loss Iva.", ["loss"]),
        ("the song Halo made me cry", ["song Halo"]),
        ("Is the Ravelry pattern gone?", ["Ravelry pattern"]),
        ("I paid 1.99 customs", ["1.99 customs"]),
        ("Only 20% left of the jam", ["jam"]),
        ("1) is the gate open 2) is the key there", ["gate", "key"]),
        ("my sister in law wants one", ["sister in law"]),
        ("cafe\u0301 menu please", ["cafe\u0301 menu"]),
        ("my brother's cafe\u0301 sells 2.5 kg of jam", ["brother's cafe\u0301", "2.5 kg", "jam"]),
        ("is the third lamp yours", ["third lamp"]),
        ("I ask for the third time", []),
        ("how much is the blue one", ["blue one"]),
        ("is that the one", []),
        ("my heart!", []),
        ("my heart surgery went well", ["heart surgery"]),
        ("Chip the size of a pea", ["Chip"]),
        ("smashed to bits, 10/10 no notes", []),
        ("this is soooo gooood", []),
        ("omgggg the fox, I neeeed it", ["fox"]),
        ("sooo excitedddd for the gig", ["gig"]),
        ("heyyyy the kiln exploded", ["kiln"]),
        ("looove the owlll", ["owlll"]),
        ("jajajaja the duck", ["duck"]),
        ("aaaaaaaaaaaaaah", []),
        ("kkkkkkkkk", []),
        ("L O V E  I T", []),
        ("quick q, is the song in G?", ["song", "G"]),
        ("vitamin C helps", ["vitamin C"]),
        ("the AAA batteries and the XXXL shirt", ["AAA batteries", "XXXL shirt"]),
        ("the Wii game", ["Wii game"]),
    ],
)
def test_things_are_points_and_the_rest_is_not(text: str, about: list[str]) -> None:
    assert points(text) == about
