from pathlib import Path
from tests.browser import nod
def test_dbg(browser, agent, now):
    nod.connect(browser, agent)
    done=set()
    for i,(name,theme) in enumerate([("x/status","light"),("x/home","dark"),("facebook/post-dialog","dark"),("facebook/home","light")]):
        page = browser.open(nod.address(name, now, theme=theme))
        if name[:2] not in done:
            nod.confirm_account(page); done.add(name[:2])
        nod.settled_chips(page, name, "en")
        if name=="x/status": page.js("scrollTo(0, 500)")
        if name=="x/home": page.js("scrollTo(0, 560)")
        if name=="facebook/post-dialog": page.js("document.querySelector('.scroll').scrollTop=470")
        page.screenshot(Path(f'/tmp/nodshot{i}.png'))
    print(browser.errors)
