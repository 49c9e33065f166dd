"""Text that would be markup: shown as it is written, wherever text may stand, and nothing runs."""

import json

import audit
import planting
import vectors
from support.checks import check
from visiting import plain_names, visit

def planted(build, bench, report, make, name, chosen):
    names = plain_names(build, bench, report, lambda v: make(v)[0], name)
    files, homes = make(chosen)
    site = build.site(name, files, report)
    whole = visit(site, bench, report, names, chosen)
    for (number, place), home in homes.items():
        report.expect(home in whole[number, place], home, f"{place} does not show vector {number} as it is: {chosen[number]!r}")
    audit.static(site.folder, report)
    data_holds(site, chosen, homes, report)


def data_holds(site, chosen, homes, report):
    """The same vectors in the data beside the pages, once read."""
    texts = []

    def gather(value):
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, dict):
            for key, item in value.items():
                texts.append(key)
                # The 32 characters around an annotation begin and end anywhere.
                if key not in ("prefix", "suffix"):
                    gather(item)
        elif isinstance(value, list):
            for item in value:
                gather(item)

    for file in site.folder.rglob("*.json"):
        gather(json.loads(file.read_text(encoding="utf-8")))
    for number, place, shown in audit.occurrences(texts):
        report.expect(audit.fits(shown, chosen[number]), "data", f"{place} of vector {number} is {shown[:80]!r}")


@check("every text vector, in every place of articles and records, is shown as it is and runs nothing", slow=100)
def texts(build, bench, report):
    planted(build, bench, report, planting.text_dossier, "text", build.sample(vectors.texts(), 12))


@check("every text vector, in every key of an article's header, is shown as it is", slow=40)
def headers(build, bench, report):
    chosen = build.sample(vectors.texts(), 12)
    planted(build, bench, report, planting.header_dossier, "header", chosen)
    # With an address of its own a site has feeds and a map too.
    files, _ = planting.header_dossier(chosen)
    audit.static(build.site("feeds", files | {"dossier.yml": files["dossier.yml"] + "base_url: https://example.org/dossier/\n"}, report).folder, report)


@check("every text vector in the dossier's own title and description is shown as it is", slow=3)
def settings(build, bench, report):
    chosen = build.sample(vectors.texts(), 20)
    for first in range(0, len(chosen), 70):
        planted(build, bench, report, planting.settings_dossier, f"settings-{first}", chosen[first:first + 70])


@check("text vectors that Markdown reads as it likes make nothing but what Markdown may make", slow=30)
def raw(build, bench, report):
    markup = "*e* **s** `c`\n\n# h\n\n## h\n\n### h\n\n#### h\n\n##### h\n\n###### h\n\n1. o\n\n7. s\n\n- u\n\n> q\n\n---\n\nb\\\nr\n\n~~~x\nf\n~~~\n\n[w](https://example.org/ \"t\") [m](mailto:a@b.example) [r](a.md) [Armenia]\n"
    site = build.site("raw-plain", planting.raw_dossier([]) | {"content/articles/a.md": "---\ntitle: a\n---\n\n" + markup}, report)
    names = {f"{tag} {name}" for tag in ("a", "code", "ol", "p") for name in ("title", "class", "href", "rel", "start")}
    with bench.context(site) as context:
        page = context.new_page()
        for each in site.pages:
            names |= set(audit.look(page, each.path, context.base, report, stir=True)["names"])
    names |= plain_names(build, bench, report, lambda v: planting.text_dossier(v)[0], "raw-names")
    site = build.site_without_faults("raw", planting.raw_dossier(build.sample(vectors.texts(), 12)), report)
    visit(site, bench, report, names)
    audit.static(site.folder, report)
