"""Pictures of one page of each kind, for people to look at."""

import pathlib

from .bench import Bench
from .checks import Report

SIZES = {"wide": (1280, 860), "phone": (390, 844)}
TALLEST = 8000


def take(site, folder):
    """Saves KIND-SIZE-MODE.png: the page, up to 8,000 pixels of it, at two widths, light and dark."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    bench = Bench()
    bench.report = Report()
    try:
        for size, (width, height) in SIZES.items():
            for mode in ("light", "dark"):
                with bench.context(site, width=width, height=height, dark=mode == "dark", touch=size == "phone") as context:
                    page = context.new_page()
                    for name, path in site.samples.items():
                        page.goto(context.base + path)
                        page.wait_for_timeout(100)
                        tall = min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
                        page.screenshot(path=folder / f"{name.replace(' ', '-')}-{size}-{mode}.png", full_page=True, timeout=30_000,
                                        clip={"x": 0, "y": 0, "width": width, "height": tall})
    finally:
        bench.close()
