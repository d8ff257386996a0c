"""The side panel with the real agent, in both browsers: who waits, what is done about it, and what comes between."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab
from tests.browser.waiting_list import FOX, HOSTILE, LEILA, NODS, WORDS, Told, tell

NAMES = "[...(all('.rows')[0]?.querySelectorAll('.who .name') ?? [])].map(textOf)"
SAID = "textOf(document.getElementById('says'))"
DID = "textOf(document.getElementById('did'))"
FOCUSED = "textOf(document.activeElement?.querySelector('.name'))"
# That the real panel beside the page is open, asked by another page of the extension.
BESIDE = {
    "chromium": "chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']}).then((open) => open.length === 1)",
    "firefox": "browser.sidebarAction.isOpen({})",
}
# What the browsers themselves write while the agent is down; no part of ours logs it.
AGENT_DOWN = re.compile(r"ERR_CONNECTION_REFUSED|NetworkError|127\.0\.0\.1")


@pytest.fixture
def told(agent: Agent, now: datetime) -> Told:
    """The agent, told of the small waiting list."""
    return tell(agent, now)


@pytest.fixture
def panel(browser: Browser, agent: Agent, told: Told) -> Tab:
    """The panel of a connected browser, once everybody who waits stands there."""
    nod.connected(browser, agent)
    tab = browser.open_extension("panel/panel.html")
    tab.to_front()
    shows(tab, WORDS)
    return tab


def shows(panel: Tab, names: list[str], within: float = 10) -> None:
    """Waits until just these need words, in this order."""
    wanted = [" ".join(name.split()) for name in names]
    panel.wait_for(f"JSON.stringify({NAMES}) === JSON.stringify({js(wanted)})", within)


def js(value: Any) -> str:
    """The value as JavaScript writes it."""
    return json.dumps(value)


def stand_on(panel: Tab, name: str) -> None:
    """Clicks on the row of this person, which opens it."""
    panel.click(f"all('.who').find((who) => textOf(who.querySelector('.name')) === {js(name)})")
    panel.wait_for(f"{FOCUSED} === {js(name)} && document.activeElement.ariaExpanded === 'true'")


def write(panel: Tab, field: str, text: str) -> None:
    """Clicks into the field of this id and types."""
    panel.click(f"document.getElementById('{field}')")
    panel.wait_for(f"document.activeElement.id === '{field}'")
    panel.type(text)


def waiting(agent: Agent) -> list[str]:
    return [nudge["account"]["name"] for nudge in agent.waiting() if nudge["needs"] == "words"]


def test_exactly_those_who_wait_stand_there_in_order_with_their_words_and_reasons(panel: Tab, agent: Agent) -> None:
    assert panel.js(SAID) == "4 people wait for your words."
    assert waiting(agent) == WORDS
    joe = panel.js("textOf(all('.row')[0])")
    assert "asks: When does the coupon for the owl end?" in joe
    assert "X, since" in joe
    assert panel.js("Boolean(all('.row time')[0].title)")
    assert f"3 kind words under “{FOX}”" in panel.js("all('.rows')[1].textContent")
    assert all(name in panel.js("textOf(all('.rows')[1])") for name in NODS)

    stand_on(panel, "Joe Marsh")
    opened = panel.wait_for("/Stands here/.test(textOf(all('.row')[0])) && textOf(all('.row')[0])")
    assert "asks a question, longest first" in opened
    panel.click("role('button', /^Copy “Joe, the coupon/)")
    panel.wait_for("/Copied/.test(textOf(all('.beginnings')[0]))")
    link = panel.js("all('.row a.open')[0].href")
    assert link == next(nudge["url"] for nudge in agent.waiting() if nudge["account"]["name"] == "Joe Marsh")


def test_what_was_copied_stays_told_when_its_row_is_drawn_anew_and_a_refusal_is_told(panel: Tab, told: Told) -> None:
    stand_on(panel, "Joe Marsh")
    panel.click("role('button', /^Copy “Joe/)")
    panel.wait_for("/Copied/.test(textOf(all('.beginnings')[0]))")
    joe = {"handle": "joemarsh_reads", "name": "Joe Marsh"}
    told.see(told.post(joe, "@robinvale And is there a hare?", timedelta(hours=2), mentions=["robinvale"]))
    panel.wait_for("/Is there a hare|is there a hare/.test(textOf(all('.row')[0]))")
    assert "Copied" in panel.js("textOf(all('.beginnings')[0])")

    assert panel.js("Boolean(navigator.clipboard.writeText = () => Promise.reject(new Error('no')))")
    panel.click("role('button', /^Copy “Joe/)")
    panel.wait_for("/The browser did not let me copy this/.test(textOf(document.body))")
    assert "Copied" not in panel.js("textOf(all('.beginnings')[0])")


def test_one_person_in_several_places_stands_once_and_each_place_can_be_done_by_itself(
    panel: Tab, agent: Agent, told: Told
) -> None:
    joe = {"handle": "joemarsh_reads", "name": "Joe Marsh"}
    twice = told.post(
        joe, "@robinvale When does the coupon for the owl end?", timedelta(hours=3), mentions=["robinvale"]
    )
    other = told.post(joe, "@robinvale Is there a fox as well?", timedelta(hours=2), mentions=["robinvale"])
    told.see(twice, other)
    panel.wait_for("/Is there a fox as well/.test(textOf(all('.row')[0]))")
    assert panel.js(NAMES) == WORDS
    assert panel.js(SAID) == "4 people wait for your words."
    # The same question in two places is said once.
    assert panel.js("textOf(all('.row')[0]).match(/When does the coupon/g).length") == 1

    stand_on(panel, "Joe Marsh")
    panel.wait_for("all('[id^=one-]').length === 3 && /no words from you/.test(textOf(all('.row')[0]))")
    panel.click("role('button', /Done with this: Is there a fox/)")
    panel.wait_for("!/Is there a fox as well/.test(textOf(all('.row')[0]))")
    assert len([who for who in waiting(agent) if who == "Joe Marsh"]) == 2
    panel.wait_for(f"{FOCUSED} === 'Joe Marsh'")
    panel.press("d")
    shows(panel, WORDS[1:])
    assert "Joe Marsh" not in waiting(agent)
    panel.press("u")
    shows(panel, WORDS)
    assert len([who for who in waiting(agent) if who == "Joe Marsh"]) == 2


def test_who_is_looked_for_is_found_by_words_that_no_reason_shows(panel: Tab, told: Told) -> None:
    joe = {"handle": "noravelt", "name": "Nora Velt"}
    long = "@robinvale The parcel with the marmalade went to my neighbour. Where can I fetch a second one?"
    told.see(told.post(joe, long, timedelta(hours=1), mentions=["robinvale"]))
    panel.wait_for(f"{NAMES}.includes('Nora Velt')")
    write(panel, "search", "marmalade")
    shows(panel, ["Nora Velt"])


def test_a_hostile_name_is_text_and_a_name_from_right_to_left_turns_nothing(panel: Tab) -> None:
    assert panel.js("document.querySelectorAll('img').length") == 0
    assert panel.js("document.title") == "Nod: who waits"
    assert panel.js(NAMES)[1] == HOSTILE
    name = "all('.who .name')[2]"
    assert panel.js(f"textOf({name})") == LEILA
    assert panel.js(f"getComputedStyle({name}).unicodeBidi") == "isolate"
    # The name stands at the left, behind its dot, whatever its own direction.
    assert panel.js(f"{name}.getBoundingClientRect().left === all('.who .name')[0].getBoundingClientRect().left")


def test_by_keys_alone_somebody_is_done_snoozed_set_aside_and_called_back(panel: Tab, agent: Agent) -> None:
    stand_on(panel, "Joe Marsh")

    panel.press("d")
    shows(panel, WORDS[1:])
    assert "Done" in panel.js(DID)
    panel.wait_for(f"{FOCUSED} === {js(HOSTILE)}")  # the next one has the focus
    panel.press("u")
    shows(panel, WORDS)
    assert panel.wait_for(f"{DID} === 'Taken back.'")

    panel.press("j")
    panel.press("s")
    panel.wait_for("textOf(document.activeElement) === 'Until tomorrow at nine'")
    panel.press("Escape")
    panel.press("s")
    panel.press("Tab")
    panel.wait_for("/writes again/.test(textOf(document.activeElement))")
    panel.press("Enter")
    panel.wait_for("/1 person rests until later/.test(textOf(document.body))")
    assert len(waiting(agent)) == 3
    panel.press("u")
    shows(panel, WORDS)

    panel.press("n")
    panel.wait_for(f"/Set aside/.test({DID})")
    assert len(waiting(agent)) == 3
    panel.press("u")
    shows(panel, WORDS)
    assert waiting(agent) == WORDS


def test_answered_elsewhere_is_logged_by_hand_and_can_be_taken_back(panel: Tab, agent: Agent) -> None:
    stand_on(panel, "Inés Köhler")
    panel.press("e")
    shows(panel, WORDS[:3])
    (entry,) = agent.log()
    assert (entry["kind"], entry["certainty"], entry["account"]["name"]) == ("elsewhere", "by-hand", "Inés Köhler")
    panel.click("document.getElementById('undo')")
    shows(panel, WORDS)
    assert agent.log() == []


def test_what_is_under_the_pointer_stays_there_when_more_is_learned(panel: Tab, told: Told) -> None:
    joe = {"handle": "joemarsh_reads", "name": "Joe Marsh"}
    stand_on(panel, "Inés Köhler")
    panel.js("scrollTo(0, 0)")
    panel.hover("role('button', 'Answered elsewhere')")
    top = "Math.round(role('button', 'Answered elsewhere').getBoundingClientRect().top)"
    before = panel.js(top)

    more = [
        told.post(joe, f"@robinvale Is there a {animal} as well, of the same size as the owl?", timedelta(hours=3))
        for animal in ("fox", "hare", "heron")
    ]
    told.see(*[{**post, "mentions": ["robinvale"]} for post in more])
    panel.wait_for("/Is there a heron as well/.test(textOf(all('.row')[0]))")
    assert abs(panel.js(top) - before) <= 1


def test_what_the_persons_page_adds_stands_under_all_that_can_be_pressed(panel: Tab, told: Told) -> None:
    joe = {"handle": "joemarsh_reads", "name": "Joe Marsh"}
    again = told.post(joe, "@robinvale Is there a fox as well?", timedelta(hours=2), mentions=["robinvale"])
    told.see(again)
    panel.wait_for("/Is there a fox as well/.test(textOf(all('.row')[0]))")
    stand_on(panel, "Joe Marsh")
    panel.wait_for("/no words from you/.test(textOf(all('.row')[0]))")
    late = (
        "[...all('.row')[0].querySelectorAll('.more > p.quiet')].find((line) => /no words from you/.test(textOf(line)))"
    )
    lowest = "Math.max(...[...all('.row')[0].querySelectorAll('button, a')].map((one) => one.getBoundingClientRect().bottom))"
    assert panel.js(f"{late}.getBoundingClientRect().top >= {lowest}")


def test_a_promise_stands_in_the_list_and_is_kept_elsewhere(panel: Tab, agent: Agent, told: Told) -> None:
    hours = timedelta(hours=30)
    asked = told.post({"handle": "nadiabrandt", "name": "Nadia Brandt"}, "@robinvale does the owl come framed?", hours)
    asked["mentions"] = ["robinvale"]
    words = "I'll check the frames and let you know tomorrow, Nadia."
    told.see(asked, told.reply(asked, "Robin Vale", "robinvale", words, timedelta(hours=29)))
    panel.wait_for(f"{NAMES}.includes('Nadia Brandt')")
    row = panel.js("textOf(all('.row').find((row) => /Nadia Brandt/.test(textOf(row))))")
    # 29 hours ago is yesterday, or in the first hours of a day the day before
    assert re.search(r"You promised Nadia: check the frames, (today|it was for yesterday)", row)

    stand_on(panel, "Nadia Brandt")
    panel.press("e")
    shows(panel, WORDS)
    panel.wait_for(f"/Logged: you answered/.test({DID})")
    panel.press("u")
    panel.wait_for(f"{NAMES}.includes('Nadia Brandt')")
    assert [entry["kind"] for entry in agent.log()] == ["reply"]


def test_keys_are_switched_off_and_the_arrows_still_walk(panel: Tab, agent: Agent) -> None:
    stand_on(panel, "Joe Marsh")
    panel.press("?")
    panel.wait_for("document.getElementById('help').open")
    panel.click("document.getElementById('list-keys')")
    panel.wait_for("!document.getElementById('list-keys').checked")
    stand_on(panel, HOSTILE)
    panel.press("d")
    panel.press("ArrowDown")
    panel.wait_for(f"{FOCUSED} === {js(LEILA)}")
    assert waiting(agent) == WORDS


def test_an_answer_that_is_logged_clears_its_line_while_the_panel_is_open(
    panel: Tab, agent: Agent, browser: Browser
) -> None:
    answered = next(nudge for nudge in agent.waiting() if nudge["account"]["name"] == "Joe Marsh")
    agent.ask(
        "POST",
        "/v1/acknowledgements",
        {
            "client_id": "0b0f5cbe-0d5a-4a7c-9d7d-1f0a5f2b3c4d",
            "platform": "x",
            "kind": "reply",
            "post": answered["post"],
            "account": {"platform": "x", "handle": "joemarsh_reads"},
            "text": "On Friday, Joe.",
            "at": answered["waiting_since"],
        },
    )
    shows(panel, WORDS[1:], within=5)
    assert panel.js(SAID) == "3 people wait for your words."
    # The background dies; what comes afterwards is still seen.
    browser.kill_background()
    panel.to_front()
    ines = next(nudge for nudge in agent.waiting() if nudge["account"]["name"] == "Inés Köhler")
    agent.ask("PATCH", f"/v1/nudges/{ines['id']}", {"state": "answered"})
    shows(panel, WORDS[1:3], within=40)


def test_kind_words_under_a_post_are_cleared_in_one_go_and_come_back(panel: Tab, agent: Agent) -> None:
    panel.click("all('.rows')[1].querySelector('.who')")
    panel.wait_for("all('.each .line').length === 3")
    panel.click("role('button', 'I have nodded to them all')")
    panel.wait_for("!all('.rows')[1].checkVisibility()")
    assert {nudge["account"]["name"] for nudge in agent.waiting()} == set(WORDS)
    panel.click("document.getElementById('undo')")
    panel.wait_for("all('.rows')[1].checkVisibility()")
    assert {nudge["account"]["name"] for nudge in agent.waiting()} == {*WORDS, *NODS}


def test_spam_is_folded_with_its_reason_and_called_back(panel: Tab, agent: Agent) -> None:
    panel.click("all('#spam summary')[0]")
    assert "Why: Looks like advertising" in panel.wait_for("textOf(all('#spam')[0])")
    panel.click("role('button', /^Not spam/)")
    panel.wait_for("!all('#spam')[0]")
    assert "Crypto Luck Daily" in [nudge["account"]["name"] for nudge in agent.waiting()]


def test_old_ones_are_let_go_without_reproach_and_come_back(panel: Tab, agent: Agent, now: datetime) -> None:
    panel.click("all('#let-go summary')[0]")
    today = (now + timedelta(days=1)).date().isoformat()
    panel.js(f"document.getElementById('before').max = document.getElementById('before').value = '{today}'")
    panel.click("role('button', 'Let go')")
    panel.wait_for(f"{SAID} === 'Nobody waits on the pages I read. I do not read messages.'")
    assert agent.waiting() == []
    panel.click("document.getElementById('undo')")
    shows(panel, WORDS)


def test_many_are_shown_without_reproach_in_portions_and_with_a_way_out(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    told = Told(agent, now)
    fox = told.post({"handle": "robinvale", "name": "Robin Vale"}, FOX, timedelta(hours=300))
    ago = [timedelta(hours=200, minutes=-at) for at in range(210)]
    asks = [told.reply(fox, f"Kim {at}", f"kim{at}", f"How big is frame {at}?", ago[at]) for at in range(210)]
    told.see(fox, *asks[:150])
    told.see(*asks[150:])
    nod.connected(browser, agent)
    panel = browser.open_extension("panel/panel.html")
    panel.to_front()
    shows(panel, [f"Kim {at}" for at in range(200)], within=20)
    says = (
        "200 or more people wait for your words. Not everything needs an answer; below you can let go of what is old."
    )
    assert panel.js(SAID) == says
    panel.click("role('button', 'Show more')")
    shows(panel, [f"Kim {at}" for at in range(210)], within=20)


def test_site_reason_and_search_sieve_the_list(panel: Tab) -> None:
    choose = "(id, value) => { const e = document.getElementById(id); e.value = value; e.dispatchEvent(new Event('change')); }"
    panel.js(f"({choose})('site', 'facebook')")
    shows(panel, ["Inés Köhler"])
    panel.js(f"({choose})('site', '')")
    panel.js(f"({choose})('reason', 'asks you')")
    shows(panel, WORDS[:3])
    panel.js(f"({choose})('reason', '')")
    write(panel, "search", "ines BENT")
    shows(panel, ["Inés Köhler"])
    panel.type(" nothing")
    panel.click("role('button', 'Show everybody')")
    shows(panel, WORDS)


def test_the_agent_stops_and_comes_back(panel: Tab, agent: Agent, browser: Browser) -> None:
    agent.kill()
    panel.wait_for(f"{SAID} === 'Nod is not running. Start it:'", within=40)
    assert panel.js("textOf(all('code')[0])") == "nod run"
    agent.start()
    panel.wait_for(f"{SAID} === '4 people wait for your words.'", within=20)
    shows(panel, WORDS)
    assert [error for error in browser.errors if not AGENT_DOWN.search(error)] == []


def test_the_round_has_the_places_with_the_day_each_was_read(panel: Tab) -> None:
    panel.click("role('button', 'The round')")
    places = panel.wait_for("all('.places li').length && all('.places li').map(textOf)")
    assert any(place.startswith("Your mentions on X last read today at") for place in places)
    assert any(place == "Your notifications on X not read yet" for place in places)
    assert panel.js("[...document.querySelectorAll('.places a')].every((link) => link.rel === 'noreferrer')")


def test_a_persons_page_has_their_words_and_a_note_that_is_kept(panel: Tab, agent: Agent, browser: Browser) -> None:
    stand_on(panel, "Inés Köhler")
    panel.press("p")
    panel.wait_for("textOf(document.activeElement) === 'Inés Köhler'")
    page = panel.js("textOf(document.getElementById('about'))")
    for words in (
        "Facebook: @ines.koehler.77",
        "is unhappy: My print arrived bent",
        "last words",
        "All that I have seen",
    ):
        assert words in page
    write(panel, "note", "Bent twice. Send a tube.")
    panel.js("document.getElementById('note').dataset.before = ''")
    panel.click("role('button', 'Keep')")
    panel.wait_for("/Kept/.test(textOf(document.getElementById('about')))")
    panel.wait_for("!('before' in document.getElementById('note').dataset)")  # drawn anew, with the note
    assert panel.js("/Kept/.test(textOf(document.getElementById('about')))")
    person = next(nudge["person"] for nudge in agent.waiting() if nudge["account"]["name"] == "Inés Köhler")
    assert agent.get(f"/v1/people/{person}")["note"] == "Bent twice. Send a tube."
    panel.click("role('button', 'Back to the list')")
    panel.wait_for(f"{FOCUSED} === 'Inés Köhler'")

    # The chip's card asks for a person's page through what is stored.
    browser.store(panelAt=person)
    panel.to_front()
    panel.wait_for("textOf(document.activeElement) === 'Inés Köhler' && all('.timeline li').length === 1")


def test_the_focus_stays_on_its_link_while_a_persons_page_grows(panel: Tab, told: Told) -> None:
    stand_on(panel, "Joe Marsh")
    panel.press("p")
    panel.wait_for("all('.timeline a').length === 1 && textOf(document.activeElement) === 'Joe Marsh'")
    panel.js("all('.timeline a')[0].focus()")
    joe = {"handle": "joemarsh_reads", "name": "Joe Marsh"}
    told.see(told.post(joe, "@robinvale And is there a hare?", timedelta(hours=2), mentions=["robinvale"]))
    panel.wait_for("all('.timeline a').length === 2")
    assert panel.js("document.activeElement === all('.timeline a')[1]")  # the newest stands first


def test_an_unconnected_browser_is_told_the_one_next_step(browser: Browser, agent: Agent) -> None:
    browser.store(port=agent.port)
    panel = browser.open_extension("panel/panel.html")
    panel.to_front()
    panel.wait_for("role('button', 'Connect')")
    assert panel.js(SAID) == "Nod is running. This browser is not connected yet."


def test_the_popup_has_three_people_and_opens_the_list(browser: Browser, agent: Agent, told: Told) -> None:
    nod.connected(browser, agent)
    popup = browser.open_extension("popup/popup.html")
    popup.wait_for("all('.people li').length === 3")
    assert "And 1 other." in popup.js("textOf(document.body)")
    popup.click("role('button', 'Open the list')")
    browser.open_extension("manifest.json").wait_for(BESIDE[browser.name])


def test_the_popup_counts_for_whom_a_nod_is_enough_also_behind_many_who_need_words(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    told = Told(agent, now)
    fox = told.post({"handle": "robinvale", "name": "Robin Vale"}, FOX, timedelta(hours=120))
    asks = [
        told.reply(fox, f"{'Kim' * 18} {at}", f"kim_{at}", f"How much is the print number {at}?", timedelta(hours=2))
        for at in range(61)
    ]
    told.see(
        fox,
        *asks,
        told.reply(fox, LEILA, "leila_haddad9", "I love this fox, it is beautiful", timedelta(hours=9)),
        told.reply(fox, "Maya Lind", "mayalind_", "I love this fox, it is beautiful", timedelta(hours=8)),
    )
    nod.connected(browser, agent)
    popup = browser.open_extension("popup/popup.html")
    popup.wait_for("all('.people li').length === 3")
    assert "And 58 others." in popup.js("textOf(document.body)")
    assert f"A nod is enough for {LEILA} and 1 other." in popup.js("textOf(document.body)")
    cut = "all('.reason').filter((one) => one.getBoundingClientRect().bottom > all('.people')[0].getBoundingClientRect().bottom)"
    assert popup.js(f"[all('.people')[0].scrollHeight - all('.people')[0].clientHeight, {cut}.length]") == [0, 0]

    # Our own words go from left to right, whatever the letters of the name that they begin with.
    panel = browser.open_extension("panel/panel.html")
    panel.to_front()
    line = panel.wait_for("all('.row > .line bdi')[0]?.textContent.includes('Maya') && all('.row > .line bdi').length")
    assert line == 1
    assert panel.js("getComputedStyle(all('.row > .line bdi')[0]).direction") == "ltr"


def test_the_chips_card_opens_the_persons_page(browser: Browser, agent: Agent, now: datetime) -> None:
    nod.connected(browser, agent)
    page = browser.open(nod.address("x/status", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "x/status", "en")
    page.click("all('[data-replica=joe-coupon] [data-nod]').at(-1).shadowRoot.querySelector('button')")
    page.click("role('button', 'All about them')")
    # Firefox takes no click on a page for one on the extension: there it is a tab.
    as_tab = "browser.extension.getViews({type: 'tab'}).some((view) => view.location.pathname === '/panel/panel.html')"
    where = {"chromium": BESIDE["chromium"], "firefox": as_tab}[browser.name]
    own = browser.open_extension("manifest.json")
    own.wait_for(where)
    # The panel has taken whose page is wanted; nobody is asked for twice.
    own.wait_for("(globalThis.browser ?? chrome).storage.local.get('panelAt').then(({panelAt}) => panelAt === null)")


def test_in_quiet_hours_the_badge_rests_and_the_list_does_not(
    browser: Browser, agent: Agent, told: Told, now: datetime
) -> None:
    nod.connected(browser, agent)
    popup = browser.open_extension("popup/popup.html")
    badge = "(globalThis.browser ?? chrome).action.getBadgeText({})"
    popup.wait_for(f"await {badge} === '4'")
    since, until = (f"{now + timedelta(hours=hours):%H:%M}" for hours in (-1, 2))
    agent.ask("PATCH", "/v1/settings", {"tz": "UTC", "quiet": {"since": since, "until": until}})
    panel = browser.open_extension("panel/panel.html")
    panel.to_front()
    shows(panel, WORDS)
    panel.wait_for(f"await {badge} === ''")
    assert "Quiet hours: the badge rests" in panel.js("textOf(document.body)")
