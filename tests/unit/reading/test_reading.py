"""What the reading finds in a text, and where."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.reading import read, warm_up
from agent.reading.applause import plain_praise
from agent.reading.closing import closes
from agent.reading.question import questions
from agent.reading.sentences import sentences
from agent.reading.source import source
from agent.reading.spelling import respelled
from agent.reading.turns import beginnings

ROOT = Path(__file__).resolve().parents[3]


def js_slice(text: str, span: tuple[int, int]) -> str:
    """What JavaScript's ``text.slice(...span)`` gives."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[span[0] * 2 : span[1] * 2].decode("utf-16-le", "surrogatepass")


def test_each_question_is_found_with_its_place_in_utf16() -> None:
    text = "😀🏳️‍🌈 Lovely. When does the coupon expire? Anyone know if it ships to Canada"

    found = read(text, "en").questions

    assert [q.text for q in found] == ["When does the coupon expire?", "Anyone know if it ships to Canada"]
    assert [js_slice(text, q.span) for q in found] == [q.text for q in found]


@pytest.mark.parametrize(
    "text",
    [
        "¿Hacéis envíos?",
        "متى يفتح المتجر؟",
        "これはどこで買えますか？",
        "Quand ouvre la boutique ?",
        "営業中ですか？はい",
    ],
)
def test_a_question_mark_of_any_script_asks(text: str) -> None:
    reading = read(text)

    assert reading.intents == ["question"]
    assert reading.language != "en"
    assert "sentiment" not in reading.scores


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Das ist toll. Wann kommt es❓", ["Wann kommt es❓"]),
        ("C'est combien ❓❓ merci", ["C'est combien ❓❓"]),
        ("Gibt es das auch in Grün⁉️", ["Gibt es das auch in Grün⁉️"]),
        ("Ե՞րբ կգա։ Շնորհակալություն", ["Ե՞րբ կգա։"]),
        ("ቆንጆ ነው። መቼ ይመጣል፧", ["መቼ ይመጣል፧"]),
        ("केक अच्छा था। अगला कब आएगा?", ["अगला कब आएगा?"]),
        ("کیک اچھا تھا۔ اگلا کب آئے گا؟", ["اگلا کب آئے گا؟"]),
        ("Ωραίο! Πότε ανοίγετε; Και πού; Ευχαριστώ", ["Πότε ανοίγετε;", "Και πού;"]),
        ("Muy lindo, ¿hay en rojo? Gracias", ["¿hay en rojo?"]),
        ("¿Abrís el lunes?", ["¿Abrís el lunes?"]),
        ("@ana ¿cuándo abrís?", ["@ana ¿cuándo abrís?"]),
        ("Warum ist das so?!! 😤", ["Warum ist das so?!!"]),
        ("Das ist gut (oder nicht?) und neu.", ["Das ist gut (oder nicht?)"]),
        ("Bis 3; danach nicht.", []),
        ("❓❓", []),
    ],
)
def test_what_is_asked_in_another_language_is_no_more_than_the_question(text: str, asked: list[str]) -> None:
    reading = read(text)

    assert reading.language != "en"
    assert [found.text for found in reading.questions] == asked
    assert [js_slice(text, found.span) for found in reading.questions] == asked


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("بہت شکریہ", "ur"),
        ("خیلی ممنون، کی باز می‌شود", "fa"),
        ("መቼ ይመጣል", "am"),
        ("මිල කීයද", "si"),
        ("ကျေးဇူးပါ", "my"),
        ("ສະບາຍດີ", "lo"),
    ],
)
def test_a_script_names_its_language(text: str, code: str) -> None:
    assert read(text).language == code


def test_quoted_and_rhetorical_questions_ask_nothing() -> None:
    for text in ('He said "how hard can it be?" and left.', "> when?\nAt eight.", "Who cares?", "How cool is that?!"):
        assert read(text, "en").questions == []


def test_who_writes_in_quotation_lines_alone_speaks_for_themselves() -> None:
    assert read("> parcel came on Monday\n> thank you so much", "en").intents == ["thanks"]


def test_a_web_address_asks_nothing() -> None:
    assert read("See https://example.org/search?q=fox for all", "en").questions == []


def test_english_words_say_nothing_in_another_language() -> None:
    assert read("Thanks", "de").intents == []
    assert read("Love das nicht, love it gar nicht", "de").intents == []


@pytest.mark.parametrize(
    ("text", "lang", "intents"),
    [
        ("Danke, das war super", "de", ["thanks"]),
        ("Nein danke, ich habe schon eine", "de", []),
        ("Merci beaucoup, votre dessin est magnifique", "fr", ["praise", "thanks"]),
        ("Ce n'est pas magnifique", "fr", []),
        ("Ist das wunderschön?", "de", ["question"]),
        ("me encanta tu nueva canción", "es", ["praise"]),
        ("me encanta el pan", "es", []),
        ("きれいですね！", "ja", ["praise"]),
    ],
)
def test_plain_thanks_and_praise_are_known_in_other_languages(text: str, lang: str, intents: list[str]) -> None:
    assert read(text, lang).intents == intents


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("did my letter leave", True),
        ("did our second batch get sold", True),
        ("did mine make it", True),
        ("Was mine in the kiln", True),
        ("have ours come", True),
        ("do my kids need boots", True),
        ("can my brother collect them", True),
        ("should our train be late we will ring", False),
        ("could my dad be any prouder", False),
        ("(my other account) also is it for adults only", True),
        ("1) does it float 2) does it sink", True),
        ("- is it heavy", True),
        ("did my degree on this and left", False),
        ("did my best", False),
        ("does my head in", False),
        ("do my kids proud", False),
        ("was mine for years", False),
        ("have mine framed on the wall", False),
        ("(laughs) this is so good", False),
        ("1) the blue 2) the red", False),
    ],
)
def test_who_asks_after_what_is_theirs_asks_without_a_question_mark(text: str, asks: bool) -> None:
    assert bool(questions(text, beginnings(text), english=True)) is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("save me six please, I'll pay on Thursday", True),
        ("me and my sister please!", True),
        ("two please", True),
        ("please save the whales", False),
        ("Stop the drilling. Protect our rivers.", False),
        ("please save the blue one for me", True),
        ("keep the tall one for us, I come on Friday", True),
        ("one is enough to please me", False),
    ],
)
def test_who_orders_or_asks_to_be_counted_in_asks(text: str, asks: bool) -> None:
    assert ("question" in read(text, "en").intents) is asks


def test_nobody_is_hidden_for_two_words_that_lead_nowhere() -> None:
    assert not read("congrats! 🎉", "en").spam
    assert read("Promo? DM @hypehouse", "en").spam


def test_nothing_but_the_way_to_a_page_is_an_advertisement() -> None:
    assert read("Check out my channel for more", "en").spam
    assert not read("Check out my channel, I filmed your mugs there and said who made them", "en").spam


def test_praise_that_stands_beside_news_is_heard() -> None:
    assert "praise" in read("Thank you! The parcel came today and the hare is beautiful.", "en").intents
    assert "praise" not in read("The parcel came today and the hare is broken.", "en").intents


def test_the_pages_word_for_the_language_counts() -> None:
    assert read("super", "fr").language == "fr"
    assert read("Thanks for the pattern", "qme").language == "en"
    assert read("🙏🙏", "zxx").language is None


def test_evidence_names_the_words() -> None:
    text = "🦊 My order never arrived. Are you still there?"

    reading = read(text, "en")

    [complaint] = [e for e in reading.evidence if e.intent == "complaint"]
    assert js_slice(text, complaint.span) == complaint.text
    assert "never" in complaint.text
    assert reading.intents == ["question", "complaint"]
    assert {"complaint", "sentiment"} <= set(reading.scores)


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("This is the worst service I ever had, awful and useless", "upset"),
        ("My dad died and I cried all night", "low"),
        ("The train leaves at nine", "neutral"),
        ("What a lovely border, thank you", "happy"),
        ("OMG it came!! I can't believe it, best day ever 🎉", "excited"),
    ],
)
def test_the_mood(text: str, mood: str) -> None:
    assert read(text, "en").mood == mood


def test_praise_in_a_complaint_is_none() -> None:
    assert read("Great, it broke again after a day. The app keeps crashing", "en").intents == ["complaint"]


def test_hearts_are_praise_in_every_language() -> None:
    assert read("❤️❤️").intents == ["praise"]


def test_a_sentence_ends_where_a_reader_ends_it() -> None:
    text = "It costs 3.50. Dr. Fox asked... why?\nNobody knows"

    assert [place.of(text) for place in sentences(text)] == [
        "It costs 3.50.",
        "Dr. Fox asked...",
        "why?",
        "Nobody knows",
    ]
    assert [place.of("Soup; bread. 5;6") for place in sentences("Soup; bread. 5;6")] == ["Soup; bread.", "5;6"]


@pytest.mark.parametrize("text", ["thx!", "😂😂", "haha ok", "Will do", "Thank you, Maya", "danke"])
def test_what_closes_a_conversation(text: str) -> None:
    assert closes(text)


@pytest.mark.parametrize("text", ["", "ok?", "Thanks, but it still crashes", "I waited a week", "Lovely"])
def test_what_does_not_close_it(text: str) -> None:
    assert not closes(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_and_every_span_names_its_words(text: str) -> None:
    reading = read(text)

    for found in [*reading.questions, *reading.evidence]:
        assert js_slice(text, found.span) == found.text


@pytest.mark.parametrize("piece", ["a" * 20_000, "? " * 9_000, "@x " * 9_000, "thanks " * 5_000, "so " * 9_000])
@pytest.mark.timeout(30)
def test_a_huge_text_does_not_hold_it_up(piece: str) -> None:
    begun = thread_time()
    read(piece, "en")
    closes(piece)
    assert thread_time() - begun < 5


def test_it_reads_with_no_home_and_every_socket_shut(tmp_path: Path) -> None:
    program = (
        "import socket\n"
        "def shut(*a, **k): raise AssertionError('a socket was opened')\n"
        "socket.socket.connect = shut; socket.getaddrinfo = shut; socket.create_connection = shut\n"
        "from agent.reading import read\n"
        "assert read('I love this so much', 'en').mood in ('happy', 'excited')\n"
        "import nltk.data, nltk.pathsec\n"
        "assert len(nltk.data.path) == 1 and nltk.data.path[0].endswith('nltk_data')\n"
        "assert nltk.pathsec.ENFORCE is True\n"
    )
    clean = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "NLTK_DATA": str(tmp_path / "elsewhere")}

    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=clean, capture_output=True, text=True)

    assert done.returncode == 0, done.stderr


def test_importing_the_reading_does_not_wait_for_nltk() -> None:
    program = "import sys, agent.reading; assert 'nltk' not in sys.modules"

    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT).returncode == 0


def test_warming_up_happens_beside() -> None:
    thread = warm_up()
    thread.join(30)

    assert not thread.is_alive()
    assert thread.daemon


@pytest.mark.parametrize(
    "text", ["Lovely work", "Well done!", "What a beautiful bowl!", "your art is amazing ❤", "Nice one"]
)
def test_good_words_about_what_they_made_and_nothing_else_are_praise(text: str) -> None:
    assert read(text, "en").intents == ["praise"]


@pytest.mark.parametrize(
    "text", ["Great.", "Oh brilliant.", "Just perfect", "is this one good", "What a great job 🙄", "Lovely morning"]
)
def test_good_words_that_may_be_bitter_or_are_for_something_else_are_not_plain_praise(text: str) -> None:
    assert plain_praise(text) == []


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Is there a fox as well, of the same size as the owl?", "question"),
        ("lovely work", "praise"),
        ("my parcel never came", "complaint"),
        ("thanks!", "thanks"),
    ],
)
@pytest.mark.parametrize("to", ["", "@robinvale ", "@robinvale @studio_kite, "])
def test_whom_it_is_for_changes_nothing_of_what_is_said(to: str, text: str, intent: str) -> None:
    assert intent in read(to + text, "en").intents


@pytest.mark.parametrize("text", ["Food was cold", "fried rice", "my fish tank", "he stared at us", "a fist fight"])
def test_a_word_is_no_slip_of_another(text: str) -> None:
    assert respelled(source(text)).seen == text


def test_the_plainest_complaint_is_one() -> None:
    assert read("Food was cold", "en").intents == ["complaint"]
