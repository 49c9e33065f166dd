"""The script's modules on their own: what needs no site."""

import types

from support.checks import check
from support.program import REPOSITORY

PAGE = "Tests/browser/units/index.html"


@check("each part of the script that needs no site does what its unit tests say", slow=2)
def units(bench, report):
    # Browsers load modules over http alone.
    with bench.page(types.SimpleNamespace(folder=REPOSITORY), PAGE, http=True) as page:
        page.wait_for_function("window.results")
        for result in page.evaluate("window.results"):
            report.expect(not result["problem"], result["name"], result["problem"])
