"""The home page, the overviews of kinds, the list of conflicts, and the page that is not found."""

import re

from support.checks import check
from support.looks import look
from support.words import number, words


def count_of(site, path, article):
    return sum(a.page.path == article for a in site.mentions.get(path, []))


@check("the home page says what the site is, and counts articles, entities and figures right")
def totals(site, report):
    home = site["index.html"]
    report.expect(home.h1 and home.dom.one(".standfirst") and len(home.dom.one(".standfirst").words()) > 20, home, "does not say what the site is")
    wanted = {"articles/index.html": {len(site.articles)}}
    for kind, folder in site.folders.items():
        wanted[f"{folder}/index.html"] = {len(site.under(folder))}
    figures = sum(len(page.dom.all("table.observations")) and len(page.dom.one("table.observations").one("tbody").all("tr")) for page in site.statistics)
    wanted[f"{site.folders['statistic']}/index.html"].add(figures)
    found = {}
    for item in home.dom.one("ul.totals").all("li"):
        path = home.resolve(item.one("a")["href"])[0]
        count = number(item.one(".total-count").words())
        report.expect(count in wanted.get(path, {len(site.entities)}), home, f"“{item.words()}”: counted are {wanted.get(path)}")
        found.setdefault(path, set()).add(count)
    report.equal(found.get(f"{site.folders['statistic']}/index.html"), wanted[f"{site.folders['statistic']}/index.html"], home, "statistics and figures")
    report.expect("articles/index.html" in found, home, "articles are not counted")


@check("articles stand in the order of their dates, each with publisher, date and number of annotations")
def article_list(site, report):
    for page in (site["index.html"], site["articles/index.html"]):
        rows = [li for li in page.dom.one("ol.timeline").children if not isinstance(li, str) and "row-axis" not in li.classes]
        report.equal({page.resolve(r.one("h3").one("a")["href"])[0] for r in rows}, {a.path for a in site.articles}, page, "articles")
        dates = [r.one("time")["datetime"] for r in rows if r.one("time")]
        report.equal(dates, sorted(dates), page, "order")
        letters = [r.one(".letter").words() for r in rows]
        report.equal(letters, sorted(letters), page, "letters")
        for r in rows:
            article = site[page.resolve(r.one("h3").one("a")["href"])[0]]
            label = r.one(".row-label").all("p.label")[-1].words()
            report.equal(number(label.split(" · ")[-1]), len(article.annotations), page, f"annotations of {article}")
            report.equal(r.one("h3").words(), f"{r.one('.letter').words()}: {article.h1}", page, "title")
            report.equal(article.dom.one(".exhibit").words().split()[-1], r.one(".letter").words(), page, f"letter of {article}")


@check("each cell of the tables on the home page and the overviews is a true count")
def matrices(site, report):
    pages = [site["index.html"]] + [site[f"{folder}/index.html"] for folder in site.folders.values()]
    for page in pages:
        for matrix in page.dom.all("table.matrix"):
            columns = [page.resolve(a["href"])[0] for a in matrix.one("thead").all("a")]
            last = None
            for row in matrix.one("tbody").all("tr"):
                path = page.resolve(row.one("th").one("a")["href"])[0]
                cells = row.all("td")
                found = [number(cell.words()) or 0 for cell in cells]
                wanted = [count_of(site, path, column) for column in columns]
                report.equal(found, wanted + [sum(wanted)], page, f"row of {path}")
                report.expect(last is None or found[-1] <= last, page, f"{path} stands below a lighter one")
                last = found[-1]
                for cell, count in zip(cells, wanted):
                    marks = [e for e in cell.everything() if set(e.classes) & {"cell", "cell-bar"}]
                    report.expect(bool(marks) == bool(count), page, f"{path}: drawn {len(marks)} marks for {count}")
                    link = cell.one("a")
                    if link is not None:
                        target = page.resolve(link["href"])
                        report.expect(any((a.page.path, a.id) == target for a in site.mentions[path]), page, f"{path}: {link['href']} is not one of its mentions")


@check("what is drawn as a network is also there as a table, with the same pairs")
def network(site, report):
    home = site["index.html"]
    drawing = home.dom.one("svg.network")
    if not report.expect(drawing is not None, home, "no network"):
        return
    rows = next(t for t in home.dom.all("table") if t["aria-labelledby"] == "network").one("tbody").all("tr")
    names = {home.resolve(a["href"])[0] for row in rows for a in row.all("a")}
    nodes = {home.resolve(a["href"])[0] for a in drawing.all("a")}
    report.expect(nodes <= names, home, f"drawn and not in the table: {sorted(nodes - names)[:3]}")
    report.equal(len(drawing.all("line.edge")), len(rows), home, "lines and rows")
    counts = [number(row.all("td")[-1].words()) for row in rows]
    report.equal(counts, sorted(counts, reverse=True), home, "order of the table")
    shapes = {}
    for element in drawing.all("a"):
        report.expect(element["aria-label"] or element.words(), home, "a node without a name")
        node = next(e for e in element.everything() if "node" in e.classes)
        shapes.setdefault((node.tag, node["transform"] is not None), set()).add(element["data-kind"] if element["data-kind"] in ("country", "person") else "other")
    report.expect(all(len(kinds) == 1 for kinds in shapes.values()) and len(shapes) > 1, home, f"kinds that look alike without colour: {shapes}")


@check("in the network no name stands on another name or on a mark", slow=1)
def network_names(site, bench, report):
    with bench.page(site, "index.html") as page:
        boxes = look(page, """[...document.querySelectorAll('svg.network a')].map(a => ({ name: a.textContent, box: looks.rect(a.querySelector('text')), mark: looks.rect(a.querySelector('.node')) }))""")
        report.saw(len(boxes))
        for a in boxes:
            for b in boxes:
                if a is b:
                    continue
                for what, other in (("name", b["box"]), ("mark", b["mark"])):
                    apart = a["box"]["right"] <= other["left"] or other["right"] <= a["box"]["left"] or a["box"]["bottom"] <= other["top"] or other["bottom"] <= a["box"]["top"]
                    report.expect(apart, "index.html", f"“{a['name']}” stands on the {what} of “{b['name']}”")


@check("overviews name each entity once, A to Z, with its count; letters without names are not links")
def overviews(site, report):
    for kind, folder in site.folders.items():
        page = site[f"{folder}/index.html"]
        if kind == "statistic":
            continue
        found = {}
        for group in page.dom.all("section.letter-group"):
            for link in group.all("a.entity-link"):
                path = page.resolve(link["href"])[0]
                report.expect(path not in found, page, f"{path} stands there twice")
                count = link.parent.parent.one(".count")
                found[path] = number(count.words()) or 0 if count is not None else 0
                report.equal(link.words(), site[path].h1, page, "name")
        report.equal(found, {p.path: len(site.mentions[p.path]) for p in site.under(folder)}, page, "entities and mentions")
        report.equal(number(page.dom.one(".entity-kind").words()), len(found), page, "count at the top")
        letters = {li.words(): li.one("a") for li in page.dom.one("nav.letters").all("li")}
        groups = {g.one("h3").words() for g in page.dom.all("section.letter-group")}
        report.equal({letter for letter, link in letters.items() if link is not None}, groups, page, "letters that are links")
        order = [g.one("h3").words() for g in page.dom.all("section.letter-group")]
        report.equal(order, [letter for letter in letters if letter in groups], page, "order of the letters")


@check("a name can be found on an overview, accents and case folded, and the result is counted", slow=3)
def find_name(site, bench, report):
    overview = max((site[f"{f}/index.html"] for k, f in site.folders.items() if k != "statistic"), key=lambda p: len(p.dom.all("a.entity-link")))
    names = [li.words() for li in overview.dom.all("li") if li.one("a.entity-link")]
    with bench.page(site, overview.path) as page:
        field = page.locator("#name-filter input")
        report.expect(field.is_visible(), overview, "no field")
        word = overview.dom.all("a.entity-link")[len(names) // 2].words()[:5]
        for typed in (word.upper(), word.lower(), "", "zzqx"):
            field.fill(typed)
            page.wait_for_timeout(250)
            wanted = [n for n in names if typed.casefold() in n.casefold()]
            report.equal(page.locator(".entity-index > li:visible").count(), len(wanted), overview, f"found for “{typed}”")
            said = page.locator("#name-filter [role=status]").inner_text()
            report.equal(said, "" if not typed else words()["nothing_matches"] if not wanted else words()["shown"].replace("{n}", str(len(wanted))).replace("{total}", str(len(names))), overview, f"said for “{typed}”")
            report.expect(page.locator(".letter-group:visible").count() <= max(len(wanted), 0) or typed == "", overview, "empty letters stay")


@check("the page of conflicts has every finding and every disputed and unclear annotation, with its passage")
def conflicts(site, report):
    page = site["conflicts.html"]
    for status in ("disputed", "unclear"):
        wanted = sorted((a.page.path, a.id) for p in site.articles for a in p.annotations if a.status == status)
        heading = page.dom.one(f"#{status}")
        found = sorted(page.resolve(li.one("a")["href"]) for li in heading.inside("section").one("ul").all("li")) if heading else []
        found = [one for one in found if one[0].startswith("articles/")]
        report.equal(found, wanted, page, status)
        if heading is not None:
            items = heading.inside("section").one("ul").all("li")
            report.equal(number(heading.words()), len(items), page, f"count of {status}")
            for li in items:
                report.expect(li.one("mark") is not None and li.one("a").words() == li.one("mark").words(), page, f"no passage for {li.one('a').words()}")
    wanted = {}
    for statistic in site.statistics:
        for f in statistic.dom.all("li.finding"):
            if f["data-rule"] in ("contradiction", "misquotation"):
                wanted[tuple(statistic.resolve(p.one("a")["href"]) for p in f.all("div.passage"))] = statistic
    found = [tuple(page.resolve(p.one("a")["href"]) for p in f.all("div.passage")) for f in page.dom.all("li.finding") if f["data-rule"] in ("contradiction", "misquotation")]
    report.equal(sorted(found), sorted(wanted), page, "contradictions and misquotations")
    jumps = {a["href"]: number(a.parent.words().removeprefix(a.words())) for a in page.dom.one("nav.jump").all("a")} if page.dom.one("nav.jump") else {}
    for address, count in jumps.items():
        section = page.dom.one(address).inside("section")
        report.equal(len(section.one("ul").all("li.finding") or section.one("ul").all("li")), count, page, f"count of {address}")
    for article in site.articles:
        touching = article.dom.one("#touching")
        own = [pair for pair in found if any(path == article.path for path, _ in pair)]
        report.equal(touching is not None and len(touching.inside("section").all("li.finding")) >= len(own) or not own, True, article, f"names its {len(own)} conflicts")


@check("conflicts can be narrowed to those of one article", slow=2)
def narrow_conflicts(site, bench, report):
    source = site["conflicts.html"]
    items = [e for e in source.dom.all("li") if "finding" in e.classes or e.parent.fits("ul.issues")]
    with bench.page(site, source.path) as page:
        choice = page.locator("#conflict-tools select")
        report.expect(choice.is_visible(), source, "nothing to choose with")
        for letter in sorted({l.words() for i in items for l in i.all(".exhibit-letter")}):
            wanted = [i for i in items if letter in {l.words() for l in i.all(".exhibit-letter")}]
            choice.select_option(letter)
            shown = look(page, "[...document.querySelectorAll('.finding, .issues > li')].filter(looks.shown).length")
            report.equal(shown, len(wanted), source, f"shown for {letter}")
            report.equal(page.locator("#conflict-tools [role=status]").inner_text(), words()["shown"].replace("{n}", str(len(wanted))).replace("{total}", str(len(items))), source, "said")


@check("the page that is not found leads back, from any depth of address", slow=2)
def not_found(site, bench, report):
    page = site["404.html"]
    report.expect(page.h1 == words()["not_found_title"], page, "does not say so")
    links = [a["href"] for a in page.main.all("a")]
    report.expect(any(link.endswith("index.html") and "/" not in link.removeprefix("./") for link in links), page, "no link home")
    report.expect(len(links) >= len(site.folders), page, "kinds are not linked")
