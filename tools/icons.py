"""Makes the icons of the extension from their drawing: icon-16, -32, -48 and -128.png from extension/icons/icon.svg.

Usage: python -m tools.icons. Run it after the drawing has changed, and commit what it makes.
"""

import os
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

FOLDER = Path(__file__).resolve().parents[1] / "extension" / "icons"
SIZES = (16, 32, 48, 128)  # CSS pixels, as both browsers ask for them


def main() -> int:
    drawing = (FOLDER / "icon.svg").read_text(encoding="utf-8")
    page_of = "<style>body{{margin:0}}svg{{display:block;width:{0}px;height:{0}px}}</style>{1}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for size in SIZES:
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(page_of.format(size, drawing))
            page.screenshot(path=FOLDER / f"icon-{size}.png", omit_background=True)
            page.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
