"""Whether somebody's words after an answer close the talk, by what several writers said of such words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.nudges.closing import ends
from agent.nudges.ending import ENDINGS, HEAD, closing, facts
from agent.reading import read

SOON = timedelta(hours=1)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("One hill. But it is long.", "I knew it. See you at the bridge."),
        ("Mirja, my fault, you are on the list again.", "Good. Then all is forgiven and I bring the sausage."),
        ("Wasps, I'm afraid. I got there too late.", "ah no. poor girls. x"),
        (
            "Ten years of data, pinned on my page.",
            "exactly what my class needs, I'll build the whole term on it. Thank you!",
        ),
    ],
)
def test_a_closing_in_many_words_ends_the_talk(answer: str, text: str) -> None:
    assert ends(text, read(text), answer=answer, after=SOON)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("What a pity! Is somebody with you at night?", "No, Karl died in spring. But the dog listens."),
        ("Move it, Ian.", "the barbecue or the station"),
        ("How do you know?", "eyebrows, 2019"),
        ("20 June, shall I put you down?", "yes please, and my jar is already washed"),
        ("A new one goes out tomorrow.", "it came and the lid does not fit either"),
    ],
)
def test_what_answers_asks_or_goes_on_leaves_it_open(answer: str, text: str) -> None:
    assert not ends(text, read(text), answer=answer, after=SOON)


@pytest.mark.parametrize(
    ("answer", "text", "closes"),
    [
        ("Ist heute raus!", "Es ist schon wieder zerbrochen angekommen", False),
        ("Ya está enviado.", "a mí no me ha llegado nada", False),
        ("Oui.", "alors j'en prends trois", False),
        ("Já enviei.", "ainda não chegou aqui", False),
        ("Отправила вчера.", "пока ничего не пришло", False),
        ("昨日送りました。", "まだ届いていません", False),
        ("Ja, bis zwölf.", "Und ab wann", False),
        ("Ja.", "Danke, aber der Henkel fehlt noch", False),
        ("Ya funciona.", "todavía no funciona", False),
        ("Ja, klar!", "Super, dann bis Februar!", True),
        ("Ja, klar!", "Bis Sonntag", True),
        ("Sim!", "Até sábado", True),
        ("はい", "了解です", True),
        ("Gern!", "Alles klar", True),
        ("Gern!", "Tausend Dank, das war wirklich schnell!", True),
        ("Oui.", "Pas de souci, merci bien !", True),
        ("Sí.", "No hay problema, gracias", True),
        ("Ja.", "Geen probleem, bedankt!", True),
        ("Да.", "Ничего страшного, спасибо", True),
        ("Leider nein.", "Macht nichts!", True),
        ("Leider nein.", "Schade, aber trotzdem danke!", True),
        ("Ist repariert.", "Danke, läuft wieder!", True),
        ("Ab neun.", "Danke, ich komme und bringe Kuchen mit!", True),
        ("Oui, samedi.", "À samedi alors !", True),
        ("Oui.", "Pas de souci, mais il manque la clé", False),
        ("Ja.", "Kein Problem, ab wann", False),
        ("Ist repariert.", "Danke, geht wieder nicht", False),
        ("Ist repariert.", "Danke, und jetzt hängt es bei mir", False),
        ("Ya.", "gracias, pero no abre", False),
        ("Enough said.", "no more comment 😄", True),
    ],
)
def test_in_other_languages_only_what_plainly_ends_a_talk_does(answer: str, text: str, closes: bool) -> None:
    assert ends(text, read(text), answer=answer, after=SOON) is closes


@pytest.mark.parametrize(
    ("answer", "text", "closes"),
    [
        ("It should work now.", "it's doing it again", False),
        ("It should work now.", "hmm", False),
        ("Fixed!", "same here", False),
        ("Me too, every winter.", "same here", True),
        ("Fixed!", "works, thank you", True),
        ("It went to Elm Road.", "that's my old address", False),
        ("It went to Elm Road.", "we've moved", False),
        ("Yes we do!", "count us in for two", False),
        ("Yes we do!", "put me down for a pair", False),
        ("Everybody is welcome.", "count me in!", True),
        ("Yes we do!", "I'll take two please", False),
        ("It is, I swear.", "I'll take your word for it", True),
        ("It's for stoneware.", "so not for porcelain", False),
        ("See you at nine!", "oh, I thought it was ten", False),
        ("The door will be open.", "back again next year", True),
    ],
)
def test_an_order_and_what_is_not_mended_do_not_end_a_talk(answer: str, text: str, closes: bool) -> None:
    assert ends(text, read(text), answer=answer, after=SOON) is closes


@pytest.mark.parametrize(
    ("answer", "text", "closes"),
    [
        ("Yes! Which day suits?", "Friday, cheers", False),
        ("Which size are you after?", "the small one, thanks!", False),
        ("Shall I keep the lid as well? 😊", "yes", False),
        ("Shall I keep the lid as well? 😊", "ok!", False),
        ("Which glaze? I'll send a new one.", "👍", True),
        ("You like it?", "haha", True),
        ("You like it?", "❤️", True),
        ("Who knew? Both were ours.", "both", True),
    ],
)
def test_what_answers_the_question_at_the_end_of_an_answer_ends_nothing(answer: str, text: str, closes: bool) -> None:
    assert ends(text, read(text), answer=answer, after=SOON) is closes


@pytest.mark.parametrize(
    ("answer", "text", "closes"),
    [
        ("It shuts at six.", "Oh, I thought it was seven. Thank you!", True),
        ("The bus stops at the old mill.", "We moved away in spring, but thank you!", True),
        ("Either day suits me.", "No difference to me! Thanks a lot", True),
        ("You were right about the rain.", "I'll take it!", True),
        ("Glad that you like us.", "put me down as a regular", True),
        ("We should be there by noon.", "same!", True),
        ("Does that help?", "yes, thank you so much", True),
        ("All good now?", "all good, cheers!", True),
        ("What a night that was, eh?", "it was!", True),
        ("Who knew?", "not us haha", True),
        ("There is one left, twenty pounds.", "I'll take it", False),
        ("Try it again.", "no luck, thanks", False),
        ("It should be fixed now.", "same", False),
        ("See you at nine!", "oh, I thought it was ten", False),
        ("Does that help?", "not really", False),
        ("All good now?", "yes, but the lid is cracked", False),
        ("See you there?", "no, we are away", False),
        ("Is it the green one, right?", "yes", False),
        ("😊?", "yes", False),
    ],
)
def test_what_only_makes_sure_is_no_question_and_a_thanks_lets_go(answer: str, text: str, closes: bool) -> None:
    assert ends(text, read(text), answer=answer, after=SOON) is closes


def test_the_same_words_days_later_are_news() -> None:
    text = "perfect, thank you so much"
    assert ends("ordered! see you in May", read("ordered! see you in May"), answer="We open in May.", after=SOON)
    assert not ends("it came today, what joy", read("it came today, what joy"), answer="Sent!", after=timedelta(days=3))
    assert closing(text, read(text), "On Friday.", SOON) > closing(text, read(text), "On Friday?", SOON)


def test_a_text_without_words_is_no_end_and_the_facts_hold_nobodys_words() -> None:
    assert closing("", read(""), "On Friday.", SOON) == 0.0
    found = [*facts("Karl sent it", read("Karl sent it"), "To Karl?", SOON)]
    assert "asked ? at the end" in found
    assert not any("karl" in fact.casefold() for fact in found)


def test_the_head_says_from_where_it_is_sure() -> None:
    cut = ENDINGS.heads[HEAD].sure
    assert cut is not None
    assert 0.5 < cut < 1.0
