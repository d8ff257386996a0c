"""The Mirror page without a browser: sentences, tables, names with the way there, and nothing that weighs."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.api.stand import Stand, said
from tests.logs import LOGS

LIMIT = 250_000


@pytest.fixture(params=LOGS)
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stand]:
    """An agent over each kind of log, whose user is @ima on X."""
    log: Log = MemoryLog() if request.param == "memory" else TinyLog(tmp_path / "nod.db", strict=True)
    stand = Stand(log)
    stand.known_as()
    yield stand
    log.close()


@pytest.fixture
def signed(told: Stand) -> tuple[Stand, str]:
    told.see(
        said(1, "maya", "When does the coupon expire?", url="https://x.com/maya/status/1"),
        said(2, "noa", "Thank you so much for this, I love it!", url="https://x.com/noa/status/2"),
    )
    told.see(said(3, "ima", "On Friday, Maya.", "2026-11-20T09:20:00Z", in_reply_to={"id": "1", "author": "maya"}))
    return told, told.sign_in()


def page(stand: Stand, cookie: str, path: str = "/mirror") -> str:
    answer = stand.follow(path, Cookie=cookie)
    assert answer.status_code == 200, answer.text
    return answer.text


def words(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


def test_three_parts_stand_first_and_the_rest_is_folded(signed: tuple[Stand, str]) -> None:
    text = page(*signed)
    first, more = text.split('<details class="more">')
    assert re.findall(r'<section class="part" aria-labelledby="(\w+)"', first) == ["waits", "mix", "kind"]
    assert len(re.findall(r'<section class="part"', more)) == 13


def test_each_part_has_a_sentence_its_limit_and_its_definition(signed: tuple[Stand, str]) -> None:
    parts = re.findall(r'<section class="part".*?</section>', page(*signed), re.S)
    assert len(parts) == 16
    for part in parts:
        assert re.search(r'<p class="says">[^<]+\.', part), part
        assert re.search(r'<p class="quiet">[^<]+\.', part), part
        assert "How it is counted" in part


def test_who_waits_is_told_by_name_and_without_a_rate_alone(signed: tuple[Stand, str]) -> None:
    text = page(*signed)
    assert "1 person you have not answered yet." in words(text)
    assert re.search(r'<a href="/people/\w+"><bdi class="name" dir="auto">Noa</bdi></a>', text)
    assert re.search(r'href="https://x.com/noa/status/2"[^>]*>Open</a>', text)
    assert "only" not in words(text.split('id="waits"')[1].split("</section>")[0]).split("I know only")[0]


def test_the_numbers_stand_in_tables_that_need_no_script(signed: tuple[Stand, str]) -> None:
    text = page(*signed)
    assert re.search(r'<th scope="row">20 Nov</th>\s*<td data-value="1">1</td>\s*<td data-value="0">0</td>', text)


def test_any_span_can_be_asked_for_and_one_that_makes_no_sense_is_said(signed: tuple[Stand, str]) -> None:
    assert "From 1 November 2026 to 19 November 2026." in words(
        page(*signed, path="/mirror?since=2026-11-01&until=2026-11-19")
    )
    assert "The span ends before it begins." in words(page(*signed, path="/mirror?since=2026-11-19&until=2026-11-01"))
    assert "Give a day" in words(page(*signed, path="/mirror?since=%3Cscript%3E"))


def test_hostile_names_are_text(told: Stand) -> None:
    name = "</td><script>alert(1)</script>\u202e"
    told.see(said(1, "maya", "When does it end?", author={"handle": "maya", "name": name}))
    text = page(told, told.sign_in())
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "\u202e" not in text
    assert "<script>alert" not in page(told, told.sign_in(), "/mirror/file")


def test_the_file_to_keep_is_offered_as_a_file_of_the_same_span(signed: tuple[Stand, str]) -> None:
    stand, cookie = signed
    text = page(stand, cookie, "/mirror?since=2026-11-19")
    assert 'href="/mirror/file?since=2026-11-19"' in text
    answer = stand.follow("/mirror/file?since=2026-11-19", Cookie=cookie)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="nod-mirror-2026-11-20.html"'
    assert "From 19 November 2026" in answer.text
    assert stand.follow("/mirror/file?since=never", Cookie=cookie).status_code == 422


def test_strangers_get_the_sign_in_page_alone(told: Stand) -> None:
    for path in ("/mirror", "/mirror/file"):
        answer = told.follow(path)
        assert answer.status_code == 401
        assert "How you come across" not in answer.text


def test_all_that_the_page_loads_weighs_less_than_250_kb(signed: tuple[Stand, str]) -> None:
    stand, cookie = signed
    text = page(stand, cookie)
    weight = len(text.encode())
    for address in set(re.findall(r'(?:src|href)="(/(?:files/[\w.]+|nod\.\w+))"', text)):
        weight += len(stand.follow(address, Cookie=cookie).data)
    assert 60_000 < weight <= LIMIT
