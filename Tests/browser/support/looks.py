"""Questions to a page that several checks ask."""

import pathlib

LOOKS = (pathlib.Path(__file__).parent / "looks.js").read_text().strip().rstrip(";")
INSTALL = f"window.looks = {LOOKS};"


def look(page, expression, argument=None):
    """Evaluates an expression in which `looks` has the helpers of looks.js, and `it` is the argument.

    Contexts put `looks` into their pages; where scripts are off it is sent along.
    """
    try:
        return page.evaluate(f"(it) => ({expression})", argument)
    except Exception as error:
        if "looks is not defined" not in str(error):
            raise
        return page.evaluate(f"(it) => {{ const looks = {LOOKS}; return ({expression}); }}", argument)
