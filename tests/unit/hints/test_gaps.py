"""What is a gap of a template, and what only looks like one."""

from __future__ import annotations

import pytest

from agent.hints.beside import beside
from agent.hints.rules.placeholder import gap


@pytest.mark.parametrize(
    ("draft", "left_in"),
    [
        ("Dear Mr/Mrs/Ms, I am sorry for what happened.", "Dear Mr/Mrs/Ms"),
        ("Dear residents of <WARD>, the library is open.", "<WARD>"),
        ('My book, "[TITLE]", is just right for that evening.', "[TITLE]"),
        ("Congrats to @winnername, the lamp is yours!", "@winnername"),
        ("Rehearsals: Mon 7pm, Wed XX, Fri 7pm.", "XX"),
        ("I have taught (name of pupil) the clarinet.", "(name of pupil)"),
        ("The cupboard is at step _/4 now.", "_"),
        ("Doors open at --:-- sharp.", "--:--"),
        ("We stand at table no. ?? beside the door.", "no. ??"),
        ("For the pair it's [calculate] with postage.", "[calculate]"),
        ("Please address it to COMPANY LEGAL NAME, and thank you.", "COMPANY LEGAL NAME"),
        ("It is 7 Street name, ring twice.", "7 Street name"),
        ("Hello ,\nyes, both are left.", ","),
        ("Guarantee: N years on the clasp.", "N"),
        ("That'll be € for the strings.", "€"),
        ("Rent is 0000 a month.", "0000"),
        ("Wash and cut = XX, walk in.", "XX"),
        ("Melt xxx g sugar slowly.", "xxx"),
        ("Your table for NUMBER_OF_GUESTS is booked.", "NUMBER_OF_GUESTS"),
        ("Dear Guest_Name, the sea room is yours.", "Guest_Name"),
        ("Dear [Sir/Madam], it is on.", "[Sir/Madam]"),
        ("Hallo [Vorname], ja, gern.", "[Vorname]"),
        ("Thank you, , for telling me.", ", ,"),
        ("With the shelf it is NaN euros.", "NaN euros"),
        ("Please [enter name here] before Friday.", "enter name here"),
        ("See you at {place}.", "{place}"),
        ("I`m so glad, <Name>, you`re kind.", "<Name>"),
        ("Doors open on [date]/[date].", "[date]"),
        ("Hi {first_name} - it is mended.", "{first_name}"),
        ("He said it best: [quote] and I agree.", "[quote]"),
        ("*insert name here* was so kind.", "*insert name here*"),
        ("*insert greeting here* it is mended.", "*insert greeting here*"),
        ("Cheers [name]-san, it is mended.", "[name]"),
        ("Hello [Name]/all, it is mended.", "[Name]"),
        ("The fair is on [date]-[date].", "[date]"),
        ("We are open {start}-{end}, come by.", "{start}"),
        ("They are £[price]/pair.", "[price]"),
        ("Thanks NAME, the heron took me all summer", "NAME"),
        ("Lorem ipsum. Doors at seven.", "Lorem ipsum"),
        ("Our story: lorem ipsum consectetur", "lorem ipsum"),
        ("A pair is {price}+postage", "{price}"),
    ],
)
def test_a_gap_that_was_left_in_is_found(draft: str, left_in: str) -> None:
    place = gap(beside(draft, "post"))
    assert place is not None
    assert draft[slice(*place)] == left_in


@pytest.mark.parametrize(
    "draft",
    [
        "Signed for on the 5th. Refund by Thursday. TK",
        "hi nan did you post it",
        "He said <GRIN> and left.",
        "The NO NAME choir sings at ten.",
        "Up at 0400, home by 1000 for tea.",
        "no ??? that was never me",
        "Is $ the right sign for it?",
        "{{{hugs}}} Not a fool at all.",
        "*insert drum roll here* eleven whole, one cracked",
        "[insert dad joke about thyme here] I have a wind-up one.",
        "Mr. X, who wishes to stay unknown.",
        "Run it with --port <number>, e.g. --port 8080.",
        "nod hint --name NAME, with what they are called for NAME",
        "Call it {year}-{month}.csv, it fills those itself.",
        "Press <Enter>, then <Esc>.",
        "It lies in /home/<user>/.config/nod",
        "It writes {name}.txt beside it",
        "They lie in ~/music/{artist}/{album} there",
        "Set key=<value> and start it",
        "<noun>+s, mostly",
        "The one with [inaudible] in the middle.",
        "He said [quote] over my dead body [unquote]",
        "*insert screaming here*",
        "Lorem ipsum is dead, long live real words.",
        "A lorem ipsum tattoo on my arm.",
        "1 cup {or 240 ml} of oats",
    ],
)
def test_initials_grandmothers_and_grins_are_none(draft: str) -> None:
    assert gap(beside(draft, "reply", "Did you get it?")) is None
