"""Keys and values of annotations, as they are written and percent-encoded: read as text, warned of, never markup."""

import audit
import planting
import vectors
from planting import percent
from support.checks import check
from visiting import plain_names, visit

PER_ARTICLE = 6
TEXT_KEYS = ["by", "origin", "period", "population", "place", "unit"]
OTHER_KEYS = ["status", "role", "id", "value", "low", "high", "qualifier", "date"]


def forms(vector):
    """Annotations that carry the vector; those that are errors stand apart."""
    raw = vector.replace(">", "\\>").replace("<", "\\<").replace("\n", " ")
    fine = [f"[{number} people](statistic:emigrants?{key}={percent(vector)}&date=2022-0{number})" for number, key in enumerate(TEXT_KEYS, 1)]
    fine += [f"[7 people](<statistic:emigrants?by={raw}>)", f"[8 people](statistic:emigrants?{percent(vector)}=x)", f"[9 people](<statistic:emigrants?{raw}=x>)", f"[Armenia](country:armenia#{percent(vector)})", f"[Armenia](<country:armenia?status=verified#{raw}>)",
             f"[6 people](statistic:emigrants?&&=&{percent(vector)}&x={percent(vector)})"]
    wrong = [f"[5 people](statistic:emigrants?{key}={percent(vector)})" for key in OTHER_KEYS] + [f"[Armenia](country:{percent(vector)})", f"[Armenia](<country:{raw}>)", f"[Armenia](<{raw}:armenia>)"]
    return fine, wrong


def dossier(chosen, kind):
    files, count = dict(planting.COMMON), 0
    for first in range(0, len(chosen), PER_ARTICLE):
        lines = [form for vector in chosen[first:first + PER_ARTICLE] for form in forms(vector)[kind]]
        count += len(lines)
        files[f"content/articles/q{first}.md"] = "---\ntitle: Queries\n---\n\nOf [Armenia].\n\n" + "\n\n".join(lines) + "\n"
    return files, count


@check("what annotations carry is text: nothing of it becomes markup, an id or an address", slow=40)
def queries(build, bench, report):
    chosen = build.sample(vectors.texts() + vectors.addresses(), 10)
    names = plain_names(build, bench, report, lambda v: planting.text_dossier(v)[0], "query-names")
    for kind, name in ((0, "queries"), (1, "wrong-queries")):
        files, count = dossier(chosen, kind)
        report.saw(count)
        folder = build.write(name, files)
        said = build.check(folder)
        report.expect(said.status in (0, 1), name, f"ends with {said.status}: {said.err[-300:]!r}")
        for finding in said.findings:
            report.expect(finding["line"] and finding["column"], finding["file"], f"no place: {finding}")
        site = build.site_without_faults(name, files, report)
        visit(site, bench, report, names, modes=[(False, True, 1), (False, False, 4)])
        audit.static(site.folder, report)


@check("an unknown key of an annotation is a warning at its place", slow=1)
def unknown_keys(build, report):
    body = "".join(f"[5 people](statistic:emigrants?{percent(v)}=x)\n\n" for v in vectors.texts()[:60])
    said = build.check(build.write("keys", planting.COMMON | {"content/articles/a.md": "---\ntitle: a\n---\n\n" + body}))
    found = {f["line"] for f in said.findings if f["rule"] in ("unknown-attribute", "malformed-query") and f["severity"] == "warning"}
    for number in range(60):
        report.expect(5 + 2 * number in found, "a.md", f"line {5 + 2 * number} has no warning")
