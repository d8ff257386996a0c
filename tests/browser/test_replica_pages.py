"""The replicas behave as the sites do: editors with a model of their own, sending, failing, moving without a load."""

from __future__ import annotations

from datetime import datetime

from tests.browser.driver import Browser
from tests.replicas import serve

X_STATUS = "https://x.com/robinvale/status/{{id:26h:1}}"
X_BOX = "all('main [data-testid=tweetTextarea_0]')[0]"
X_SEND = "all('main [data-testid=tweetButtonInline]')[0]"
DIALOG_BOX = "all('[role=dialog] [data-testid=tweetTextarea_0]')[0]"
DIALOG_SEND = "all('[role=dialog] [data-testid=tweetButton]')[0]"
MINE = "all('[data-replica=own-new]')[0]"
FB_POST = "https://www.facebook.com/robinvale.prints/posts/pfbid02FoxPrint7Robin4Vale1Forty9Pulled8ByHand6"
FB_BOX = "all('.dialog [role=textbox]').at(-1)"


def test_a_reply_on_a_status_page_of_x_appears_below_the_post_and_empties_the_editor(
    bare_browser: Browser, now: datetime
) -> None:
    page = bare_browser.open(serve.fill(X_STATUS, now))
    page.click("all('[data-replica=joe-coupon] [data-testid=reply]')[0]")
    page.write(DIALOG_BOX, "On Friday, Joe.")
    page.click(DIALOG_SEND)
    page.wait_for(MINE)
    assert page.js(f"{MINE}.querySelector('[data-testid=tweetText]').textContent") == "On Friday, Joe."
    joe_then_mine = "all('[data-replica]').map((e) => e.dataset.replica).join().includes('joe-coupon,own-new')"
    assert page.js(joe_then_mine)
    page.wait_for("location.pathname.startsWith('/robinvale/status/') && !role('dialog')")
    link = page.js(f"{MINE}.querySelector('a:has(time)').pathname")
    assert int(link.split("/")[3]) > int(serve.snowflake(now, 0))
    assert bare_browser.errors == []


def test_where_sending_fails_the_words_stay(bare_browser: Browser, now: datetime) -> None:
    page = bare_browser.open(serve.fill(X_STATUS, now) + "?fail")
    page.write(X_BOX, "On Friday, Joe.")
    page.press("Control+Enter")
    page.wait_for("role('alert')")
    assert page.js(f"{X_BOX}.textContent") == "On Friday, Joe."
    assert page.js(MINE) is None


def test_on_the_home_page_of_x_a_reply_only_says_that_it_was_sent(bare_browser: Browser) -> None:
    page = bare_browser.open("https://x.com/home")
    page.click("all('[data-replica=joe-coupon] [data-testid=reply]')[0]")
    page.write(DIALOG_BOX, "On Friday, Joe.")
    page.click(DIALOG_SEND)
    page.wait_for("role('alert')")
    assert page.js(MINE) is None


def test_what_a_script_writes_into_an_editor_is_not_sent(bare_browser: Browser, now: datetime) -> None:
    page = bare_browser.open(serve.fill(X_STATUS, now))
    page.js(f"{X_BOX}.querySelector('span').textContent = 'written by a script'")
    assert page.js(f"{X_BOX}.replicaEditor.text()") == ""
    assert page.js(f"{X_SEND}.disabled")


def test_a_like_changes_its_test_id_and_back(bare_browser: Browser) -> None:
    page = bare_browser.open("https://x.com/home")
    page.click("all('[data-replica=joe-coupon] [data-testid=like]')[0]")
    page.click("all('[data-replica=joe-coupon] [data-testid=unlike]')[0]")
    page.wait_for("all('[data-replica=joe-coupon] [data-testid=like]')[0]")


def test_x_moves_without_a_load(bare_browser: Browser) -> None:
    page = bare_browser.open("https://x.com/home?lang=ar")
    page.js(
        "(globalThis.same = true, globalThis.titles = [], new MutationObserver(() => titles.push(document.title)).observe(document.querySelector('title'), {childList: true}))"
    )
    page.click("all('[data-testid=AppTabBar_Notifications_Link]')[0]")
    page.wait_for("location.pathname === '/notifications' && all('[data-replica=alex-frame]').length")
    assert page.js("same && document.dir") == "rtl"
    assert page.js("titles[0]") == "X"
    page.js("history.back()")
    page.wait_for("all('[data-replica=maya-thanks]').length")


def test_a_long_list_uses_its_cells_again(bare_browser: Browser) -> None:
    page = bare_browser.open("https://x.com/home?many=500")
    page.wait_for("all('[data-replica=many-7]').length")
    page.js("(globalThis.cells = new Set(all('[data-testid=cellInnerDiv]')), null)")
    page.js("scrollTo(0, 30000)")
    page.wait_for("all('[data-replica=many-200]').length")
    assert page.js("all('[data-testid=cellInnerDiv]').filter((e) => cells.has(e)).length") > 5
    assert page.js("all('article').length") < 30
    ids = page.js("all('article a:has(time)').map((a) => a.pathname)")
    assert len(set(ids)) == len(ids)


def test_a_comment_on_facebook_appears_at_the_end_and_empties_the_editor(bare_browser: Browser) -> None:
    page = bare_browser.open(FB_POST)
    page.write(FB_BOX, "Thank you all.")
    page.press("Enter")
    page.wait_for(MINE)
    assert page.js(f"textOf({MINE})") == "Robin Vale Thank you all. Just now Like Reply"
    assert page.js(f"{FB_BOX}.textContent") == ""
    own = page.js(f"new URL({MINE}.querySelector('ul a').href).searchParams.get('comment_id')")
    assert page.js(f"atob({own!r})").startswith("comment:122100000000000101_")
    assert bare_browser.errors == []


def test_a_reply_on_facebook_stands_under_the_comment_with_both_ids(bare_browser: Browser) -> None:
    page = bare_browser.open(FB_POST)
    page.click("all('[data-replica=joe-coupon] .reply')[0]")
    assert page.wait_for("all('[aria-placeholder]').some((e) => e.getAttribute('aria-placeholder').includes('Joe'))")
    page.write(
        "all('[data-replica=joe-coupon]')[0].closest('.thread').querySelector('[role=textbox]')", "On Friday, Joe."
    )
    page.press("Enter")
    page.wait_for(MINE)
    ids = page.js(
        f"(() => {{ const at = new URL({MINE}.querySelector('ul a').href).searchParams; return [atob(at.get('comment_id')), atob(at.get('reply_comment_id'))]; }})()"
    )
    assert ids[0] == "comment:122100000000000101_122100000000000402"
    assert ids[1] != ids[0]
    assert (
        page.js(
            f"{MINE}.closest('.thread').parentElement.closest('.thread').querySelector('[data-replica]').dataset.replica"
        )
        == "joe-coupon"
    )
