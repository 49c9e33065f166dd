"""Goes through a site as its readers' browsers would, with and without the page's policy, with and without scripts."""

import collections

import audit

PLAIN = ["plain words", "some more of them", "a third", "and a fourth"]
# Whether the page's own policy is in force, whether scripts run, and which pages: where nothing stands in a vector's way, all.
MODES = [(False, True, 1), (False, False, 3), (True, True, 9), (True, False, 9)]


def plain_names(build, bench, report, make, name):
    """Elements and attributes of the same dossier when harmless words stand in its place."""
    site = build.site(f"{name}-plain", make(PLAIN), report)
    found = audit.own_names() | audit.written_names(site)
    with bench.context(site) as context:
        page = context.new_page()
        for each in site.pages:
            found |= set(audit.look(page, each.path, context.base, report, stir=True)["names"])
    return found


def visit(site, bench, report, names, planted=None, modes=MODES):
    """Looks at each page in each mode; returns where each vector was seen whole."""
    whole = collections.defaultdict(set)
    for policy, script, step in modes:
        with bench.context(site, script=script, policy=policy) as context:
            context.add_init_script(audit.HOOKS)
            page = context.new_page()
            for each in site.pages[::step]:
                seen = audit.look(page, each.path, context.base, report, names, stir=script)
                for number, place, shown in audit.occurrences(seen["texts"]) if planted else ():
                    how = audit.fits(shown, planted[number])
                    if how == "whole":
                        whole[number, place].add(each.path)
                    else:
                        report.expect(how, each.path, f"{place} of vector {number} is shown as {shown[:90]!r}, not {planted[number]!r}")
    return whole
