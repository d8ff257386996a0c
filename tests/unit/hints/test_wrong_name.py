"""Whom a draft takes for another, also one of two, and names that stand in no list."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def marked(draft: str, name: str, post: str = "The strap broke.") -> list[str]:
    hints = advise(beside(draft, "reply", post, names=(name,)))
    return [draft[slice(*hint.span)] for hint in hints if hint.id == "wrong-name" and hint.span]


@pytest.mark.parametrize(
    ("draft", "name", "called"),
    [
        ("See you then, Priya and Tim!", "Priya & Tom", "Tim"),
        ("Congratulations Tim and Priya!! The window seats look so inviting.", "Tom & Priya", "Tim"),
        ("Greg and Lila!!! third time lucky.", "Tom & Lila Brandt", "Greg"),
        ("Dear Mireille, dear Hugo, the last two chairs are yours.", "Mireille & Yves", "Hugo"),
        ("A cousin brings them in his suitcase, Araksi. Customs know him.", "Anahit Sarkisova", "Araksi"),
        ("I stand corrected, Lalitha, and I've mended it.", "Lakshmi Raghunathan", "Lalitha"),
        ("Done. Cheers Espen, my toes thank you", "Erlend Bakke", "Espen"),
        ("Thanks Ahmed, that was the idea", "Muhammad Iqbal", "Ahmed"),
        ("Спасибо, Оксана!", "Ольга Иванова", "Оксана"),
    ],
)
def test_one_who_is_taken_for_another_is_told(draft: str, name: str, called: str) -> None:
    assert marked(draft, name) == [called]


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("See you then, Priya and Tom!", "Priya & Tom"),
        ("I wove the first one in a hotel, Aleppo. The rest here.", "Berta Lunt"),  # a place, and not alike
        ("You can get it from the maker, Vessla, and it holds.", "Erlend Bakke"),
        ("Thanks Tom!", "Copper Kettle"),  # whoever stands behind it
        ("Yuki-chan! He looks exactly as sly as I meant him.", "Yukiko Arai"),
        ("Hola Chema, which of the two?", "José María López"),
        ("Hi Kate, which of the two?", "Katarzyna Nowak"),
        ("Thanks Sissi!", "Elisabeth Brandt"),
        ("Thanks Julia, it is mended.", "Giulia Rossi"),
        ("Youssef, it is mended.", "Yusuf Demir"),
        ("That's all Karen, she is our hand for the small ones.", "Ewa Kowalczyk"),
        ("Спасибо, Оля!", "Ольга Иванова"),
        ("Привет Саша, будет в понедельник", "Aleksandr Petrov"),
        ("Priyá, it is mended.", "Priya Rao"),
        ("Hello didi, cold water only please.", "Sunita Deshpande"),
    ],
)
def test_who_may_be_meant_is_not_told(draft: str, name: str) -> None:
    assert marked(draft, name) == []


def test_a_name_in_a_title_that_was_asked_for_calls_nobody() -> None:
    assert marked("Hey Jude, but on a kazoo", "Berta Lunt", "whats the song in your reel?") == []
    assert marked("Hey Jude, it is mended", "Berta Lunt") == ["Jude"]
    assert marked("Dr Paz, by the market.", "Berta Lunt", "Do you know a good dentist?") == []
    assert marked("Dr Paz, by the market.", "Berta Lunt") == ["Dr Paz"]


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("Me too. Well done Amy, well done Raj!", "So proud of what we did today"),
        ("Well done Amy, well done Raj, well done all of you!", "So proud of the team"),
        ("Thanks all! Tim, stop eating my cake.", "Happy birthday from us all in the office"),
        ("Hey Siri, stop the heat!", "Hot today"),
        ("Alexa, play it again!", "The song is out"),
    ],
)
def test_several_who_are_called_or_a_machine_are_nobody_taken_for_another(draft: str, post: str) -> None:
    assert marked(draft, "Nora Lind", post) == []


def test_a_greeting_at_the_head_is_for_the_person_also_where_all_are_thanked() -> None:
    assert marked("Hi Amy, it comes on Monday. Thank you all for waiting!", "Nora Lind") == ["Amy"]
    assert marked("Hi Amy, it comes on Monday. Cheers Raj, and sorry!", "Nora Lind") == ["Amy"]


@pytest.mark.parametrize(
    ("draft", "post", "called"),
    [
        ("Sending love Sarah, it took weeks", "The owl is lovely", "Sarah"),
        ("Hey Alexa, thanks for the kind words!", "The owl is lovely", "Alexa"),
        ("Thank you all, Sarah, that is kind", "Everybody at the fair liked the owl", "Sarah"),
        ("Hi Sarah, thank you all!", "We all liked the owl, the kids most", "Sarah"),
    ],
)
def test_one_who_is_thanked_is_told_also_where_the_post_tells_of_many(draft: str, post: str, called: str) -> None:
    assert marked(draft, "Nora Lind", post) == [called]


def test_greetings_from_many_may_be_answered_to_one_of_them() -> None:
    assert marked("Thank you all, Tim!", "Nora Lind", "Happy birthday from everyone at the mill") == []
    assert marked("Bless Sarah, she lent it.", "Nora Lind") == []


@pytest.mark.parametrize(
    ("draft", "name", "called"),
    [
        ("Hi Rovers FC, Saturday suits us.", "Harriers FC", "Rovers FC"),
        ("Hello Red Door Cafe, it is on the van.", "The Blue Door Cafe", "Red Door Cafe"),
        ("Dear St Columba's Singers, we'd love to.", "St Aidan's Singers", "St Columba's Singers"),
        ("Hello Lancashire Ramblers, please do.", "Yorkshire Ramblers", "Lancashire Ramblers"),
        ("Hi Oak Grove FC, Saturday suits us.", "Maple Grove FC", "Oak Grove FC"),
        ("Hi Old Mill Bakery! Twelve a piece.", "Old Kiln Bakery", "Old Mill Bakery"),
    ],
)
def test_a_house_called_as_another_of_its_kind_is_told_and_not_praised_for_the_name(
    draft: str, name: str, called: str
) -> None:
    assert marked(draft, name) == [called]
    assert "by-name" not in [hint.id for hint in advise(beside(draft, "reply", "The strap broke.", names=(name,)))]


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("Hello Blue Door Cafe, it is on the van.", "The Blue Door Cafe"),
        ("Hello Blue Door Café, it is on the van.", "The Blue Door Cafe"),
        ("Hi Harriers, Saturday suits us.", "Harriers FC"),
        ("Hi Green Gables Inn, it is on the van.", "Green Gables Guesthouse"),  # what kind of house is anybody's guess
        ("Hi Ani Sarkisova, it is on the van.", "Anahit Sarkisova"),
        ("Hi Lil Knits, it is on the van.", "Little Knits"),
    ],
)
def test_a_house_whose_name_may_be_put_so_is_not(draft: str, name: str) -> None:
    assert marked(draft, name) == []


def test_a_house_that_the_post_names_is_not_taken_for_another() -> None:
    assert marked("Hi Rovers FC, come at ten!", "Harriers FC", "Shall we ask Rovers FC too?") == []


def test_a_name_that_answers_who_it_was_calls_nobody() -> None:
    assert marked("All Hannah. Ask Ben, he watched.", "Nora Lind", "Who drew it?") == []
    assert marked("Mostly Dave!", "Nora Lind", "Who cooked?") == []
    assert marked("Thanks Dave!", "Nora Lind", "Who cooked?") == ["Dave"]
    assert marked("Cheers Big Ears", "Nora Lind") == []
