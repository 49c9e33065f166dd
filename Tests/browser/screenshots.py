#!/usr/bin/env python3
"""Makes the pictures of README.md from a built site.

    python3 Tests/browser/screenshots.py SITE_FOLDER docs/images
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from PIL import Image

from support.bench import PHONE, Bench
from support.checks import Report
from support.site import Site

ARTICLE = "articles/kyrgyz-migrants-and-the-draft.html"
STATISTIC = "statistics/people-who-left-russia.html"
LIMIT = 200_000
# A phrase whose card shows a figure and a note: enough of both to see what a card is.
PHRASE = "a.annotation[data-kind=statistic][data-value][data-note]"


def save(page, file):
    """A picture with as many colours as fit the limit."""
    page.screenshot(path=file)
    picture = Image.open(file).convert("RGB")
    picture.save(file, optimize=True)
    for colours in (256, 128, 64, 32):
        if file.stat().st_size <= LIMIT:
            break
        picture.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)
    print(f"{file} {picture.width} × {picture.height}, {file.stat().st_size:,} bytes")
    return file.stat().st_size <= LIMIT


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__.strip())
    site, folder = Site(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    bench, good = Bench(), []
    bench.report = Report()
    try:
        with bench.page(site, ARTICLE, height=860, reduced=True) as page:
            page.locator(PHRASE).first.hover()
            page.locator("#card").wait_for(state="visible")
            page.wait_for_timeout(200)
            good.append(save(page, folder / "article.png"))
        with bench.page(site, STATISTIC, height=860, reduced=True) as page:
            page.wait_for_timeout(200)
            good.append(save(page, folder / "statistic.png"))
        with bench.page(site, ARTICLE, touch=True, reduced=True, **PHONE) as page:
            page.locator(PHRASE).first.tap()
            page.locator("#card").wait_for(state="visible")
            page.wait_for_timeout(200)
            good.append(save(page, folder / "phone.png"))
    finally:
        bench.close()
    for problem in bench.report.problems:
        print(problem)
    return 0 if all(good) and not bench.report.problems else 1


if __name__ == "__main__":
    sys.exit(main())
