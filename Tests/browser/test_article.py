"""The article: its words, its annotations, its header, its list of names."""

import re
import shutil

from support import source
from support.checks import check
from support.looks import look
from support.site import Site
from support.words import words

def written(program, page):
    """(keys, plain text) of the Markdown file behind an article's page."""
    file = program.source / "content" / page.path.replace(".html", ".md")
    keys, body = source.front_matter(file.read_text(encoding="utf-8"))
    return keys, source.plain(body)


@check("an annotation is a link to its entity's page that says its kind and status")
def annotations(site, report):
    for page in site.articles:
        for a in page.annotations:
            where = a.anchor
            report.expect(re.fullmatch(r"a-[\w-]+", a.id), where, "the id is not a-…")
            report.expect(a.kind in site.folders and a.status in ("unreviewed", "verified", "disputed", "unclear"), where, f"{a.kind}, {a.status}")
            report.expect(a.target in site and site.kind_of(a.target) == a.kind, where, f"leads to {a.href}, not to a page of {a.kind}")
            kind, status = words().get(f"kind_{a.kind}", a.kind), words()[f"status_{a.status}"]
            report.equal(a.link["aria-description"], f"{kind}, {status}", where, "description")
            if a.is_outer:
                report.equal(a.link["aria-label"], a.words, where, "name of the marker")
            report.expect(a.note is None or a.note in page.id_set, where, f"its note {a.note} is missing")


@check("the text of an article is the text of its source, word for word")
def same_words(site, program, report):
    for page in site.articles:
        _, wanted = written(program, page)
        blocks = [b for b in page.dom.one("#text").everything() if b.tag in ("p", "h2", "h3", "h4", "li", "td", "th", "pre") and not any(
            c.tag in ("p", "li") for c in b.everything())]
        found = " ".join(" ".join(block.text() for block in blocks).split())
        if not report.expect(found == wanted, page, "the text differs"):
            at = next((i for i, (a, b) in enumerate(zip(found, wanted)) if a != b), min(len(found), len(wanted)))
            report(page, f"“{found[at - 20:at + 40]}” instead of “{wanted[at - 20:at + 40]}”")


@check("copying the text gives the words and nothing else", slow=2)
def copying(site, bench, report):
    with bench.page(site, site.article.path) as page:
        found = page.evaluate("""() => { const s = getSelection(); s.selectAllChildren(document.querySelector('#text')); return s.toString(); }""")
        wanted = " ".join(site.article.dom.one("#text").text().split())
        report.equal(" ".join(found.split()), wanted, site.article, "the selection")
        marked = page.evaluate("[...document.querySelectorAll('#text .note-marker, #text .outer-marker')].filter(e => e.textContent.trim()).length")
        report.equal(marked, 0, site.article, "markers that hold text")


@check("no link stands inside a link, and each outer annotation has one marker behind it")
def no_nesting(site, report):
    for page in site.pages:
        for link in page.dom.all("a"):
            report.expect(link.inside("a") is None and link.inside("button") is None, page, f"line {link.line}: a link inside a link")
    outers = 0
    for page in site.articles:
        for outer in page.dom.one("#text").all("span.annotation-outer"):
            markers = [m for m in page.dom.all("a.outer-marker") if m["data-for"] == outer["id"]]
            report.equal(len(markers), 1, f"{page}#{outer['id']}", "markers")
            siblings = outer.parent.children
            behind = siblings[siblings.index(outer) + 1:][:1]
            report.expect(behind == markers, f"{page}#{outer['id']}", "its marker does not stand directly behind it")
            report.expect(len(outer.all(".annotation")) > 0, f"{page}#{outer['id']}", "nothing is inside it")
            outers += 1
    report.expect(outers, "articles", "no overlapping annotations to look at")


@check("each annotation can be reached by Tab exactly once, in the order of the text", slow=30)
def tab_order(site, bench, report):
    wanted = [a.id for a in site.article.annotations]
    with bench.page(site, site.article.path) as page:
        page.evaluate("() => { const s = document.querySelector('#text'); s.tabIndex = -1; s.focus({ preventScroll: true }); }")
        found, markers = [], set()
        for _ in range(len(wanted) * 8):
            page.keyboard.press("Tab")
            at = page.evaluate("""() => { const e = document.activeElement;
              if (e.closest('#card')) return 'card';
              if (!e.closest('#text')) return 'out';
              return e.matches('.note-marker') ? 'marker ' + e.id : e.dataset.for || e.id; }""")
            if at == "out":
                break
            if at.startswith("marker"):
                report.expect(at not in markers, site.article, f"{at} is reached twice")
                markers.add(at)
            elif at != "card":
                found.append(at)
        report.equal(found, wanted, site.article, "stops")
        report.equal(len(markers), len(site.article.dom.all("a.note-marker")), site.article, "note markers reached")


@check("a screen reader is given the exact words, then kind and status, and nothing around them", slow=6)
def spoken(site, bench, report):
    with bench.page(site, site.article.path) as page:
        client = page.context.new_cdp_session(page)
        nodes = client.send("Accessibility.getFullAXTree")["nodes"]
        by_dom = {n.get("backendDOMNodeId"): n for n in nodes}
        root = client.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        links = client.send("DOM.querySelectorAll", {"nodeId": root, "selector": "#text a.annotation, #text .outer-marker"})["nodeIds"]
        for annotation, node in zip(site.article.annotations, links):
            own = by_dom.get(client.send("DOM.describeNode", {"nodeId": node})["node"]["backendNodeId"])
            if not report.expect(own and not own["ignored"], annotation.anchor, "is not in the accessibility tree"):
                continue
            report.equal(own["role"]["value"], "link", annotation.anchor, "role")
            report.equal(" ".join(own["name"]["value"].split()), annotation.words, annotation.anchor, "name")
            kind, status = words().get(f"kind_{annotation.kind}", annotation.kind), words()[f"status_{annotation.status}"]
            report.equal(own.get("description", {}).get("value"), f"{kind}, {status}", annotation.anchor, "description")
        text = by_dom[client.send("DOM.describeNode", {"nodeId": client.send("DOM.querySelector", {"nodeId": root, "selector": "#text"})["nodeId"]})["node"]["backendNodeId"]]
        by_id, said, todo = {n["nodeId"]: n for n in nodes}, [], [text["nodeId"]]
        while todo:
            node = by_id[todo.pop()]
            if node.get("role", {}).get("value") == "StaticText":
                said.append(node["name"]["value"])
            else:
                todo.extend(reversed([child for child in node.get("childIds", []) if child in by_id]))
        report.equal("".join("".join(said).split()), "".join(site.article.dom.one("#text").text().split()), site.article, "what is spoken")


@check("an address with an anchor brings its annotation into view, marked", slow=4)
def anchors(site, bench, report):
    chosen = site.article.annotations
    chosen = chosen[:2] + chosen[len(chosen) // 2:][:3] + chosen[-2:] + [a for a in chosen if a.is_outer][:2]
    for script in (True, False):
        with bench.context(site, script=script) as context:
            page = context.new_page()
            for a in chosen:
                page.goto("about:blank")
                page.goto(context.base + a.anchor)
                page.wait_for_timeout(60)
                state = look(page, """(e => ({ place: looks.place(e), outline: getComputedStyle(e).outlineStyle, wide: parseFloat(getComputedStyle(e).outlineWidth),
                    target: e.matches(':target'), height: innerHeight }))(document.getElementById(it))""", a.id)
                where = f"{a.anchor} {'with' if script else 'without'} script"
                report.expect(state["place"]["top"] >= 0 and state["place"]["bottom"] <= state["height"], where, f"is at {state['place']['top']:.0f} of {state['height']}")
                report.expect(state["target"] and state["outline"] != "none" and state["wide"] >= 2, where, "is not outlined")


@check("a new annotation or an edit elsewhere changes no other anchor", slow=5)
def stable(site, program, report):
    source_article = program.source / "content" / site.article.path.replace(".html", ".md")
    before = {a.id: a.words for a in site.article.annotations}
    folder = program.copy(program.source, "edited")
    file = folder / source_article.relative_to(program.source)
    text = file.read_text(encoding="utf-8")
    keys, body = source.front_matter(text)
    country = site.busiest("country")
    new = f"A new first paragraph with [{country.h1}](country:{country.path.split('/')[1][:-5]}) in it.\n\n"
    # In the middle of a long stretch of plain words, so that no annotation has the edit among its surroundings.
    stretch = max(re.findall(r"(?<=[.,;] )[^\[\]()<>\n\"]{90,}", body), key=len)
    half = stretch.index(" ", len(stretch) // 2)
    edited = body.replace(stretch, stretch[:half] + " (edited)" + stretch[half:])
    file.write_text(text.replace(body, new + edited.lstrip()), encoding="utf-8")
    after = {a.id: a.words for a in Site(program.build(folder, program.scratch / "edited-site"))[site.article.path].annotations}
    report.saw(len(before))
    report.expect(len(after) == len(before) + 1, site.article, f"{len(before)} annotations became {len(after)}")
    lost = {i: w for i, w in before.items() if after.get(i) != w}
    report.expect(not lost, site.article, f"changed: {lost}")


@check("a full line of an article holds 60 to 75 characters where there is room for it", slow=3)
def measure(site, bench, report):
    lines = """[...document.querySelectorAll('#text > p')].flatMap(p => { const found = [], range = document.createRange(), walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
      let top = null, count = 0;
      for (let node; node = walker.nextNode();) for (let i = 0; i < node.length; i++) {
        range.setStart(node, i); range.setEnd(node, i + 1);
        const box = range.getClientRects()[0]; if (!box) continue;
        if (top === null || box.top - top > 14) { if (top !== null) found.push(count); top = box.top; count = 0; }
        count++; }
      return found; })"""
    for width in (1024, 1200, 1280, 1680):
        with bench.page(site, site.article.path, width=width) as page:
            counts = sorted(page.evaluate(lines))
            # The last line of a paragraph is not among them; a long word can still leave a line short.
            middle = counts[len(counts) // 2]
            report.expect(len(counts) > 20 and 60 <= middle <= 75, f"{site.article} at {width}", f"the middle one of {len(counts)} lines has {middle} characters")


@check("the header says who published what when, and grades source and report apart, in code and words")
def header(site, program, report):
    labels = words()
    for page in site.articles:
        keys, _ = written(program, page)
        facts = {row.one("dt").words(): row.one("dd") for row in page.dom.one("dl.facts").all("div")}
        report.equal(page.h1, keys["title"], page, "title")
        # A span says between which days the text came out, not that it took so long.
        published = "published_within" if "/" in keys.get("date", "") else "published"
        wanted = [("publisher", "publisher"), ("author", "author"), (published, "date"), ("retrieved", "retrieved"), ("place", "place"), ("original", "url"), ("archive", "archive")]
        for label, key in wanted:
            if key in keys:
                report.expect(labels[label] in facts and facts[labels[label]].words(), page, f"no {labels[label]}")
        if "publisher" in keys:
            report.equal(facts[labels["publisher"]].words(), keys["publisher"], page, "publisher")
        report.expect(labels["author"] in facts or labels["authors"] in facts, page, "nothing on the author")
        for label, key in ((published, "date"), ("retrieved", "retrieved")):
            if key in keys:
                time = facts[labels[label]].one("time")
                report.expect(time is not None and time["datetime"] and re.search(r"\d{4}", time.words()), page, f"{label}: no <time>")
                if time is not None:
                    report.expect(keys[key].startswith(time["datetime"][:4]), page, f"{label}: {time['datetime']} for {keys[key]}")
        for label, key, none in (("reliability", "reliability", "F"), ("credibility", "credibility", "6")):
            code, fact = keys.get(key, none), facts.get(labels[label])
            if report.expect(fact is not None, page, f"no {label}"):
                report.equal(fact.words(), f"{code}{labels[f'{key}_{code}']}", page, label)
        if "url" in keys:
            link = facts[labels["original"]].one("a")
            report.equal(link["href"], keys["url"], page, "original")


@check("the side panel counts each entity of the article and links to it")
def side_panel(site, report):
    for page in site.articles:
        counted = {}
        for a in page.annotations:
            counted[a.href] = counted.get(a.href, 0) + 1
        listed = {}
        for link in page.dom.all("a.entity-link"):
            count = link.parent.one(".count")
            listed[link["href"]] = int(count.words().split()[0].replace(",", "")) if count else None
        report.equal(listed, counted, page, "entities and their counts")
        for group in page.dom.all(".entity-group"):
            counts = [listed[a["href"]] for a in group.all("a.entity-link")]
            report.equal(counts, sorted(counts, reverse=True), page, "order by count")
        order = [s["aria-labelledby"] for s in page.dom.one(".article-foot").all("section.section")]
        report.expect("touching" not in order or order[0] == "touching", page, "conflicts do not come first")


@check("the list of annotations has every one of them, in order, with name, kind and status")
def full_list(site, report):
    for page in site.articles:
        items = page.dom.one("ol.annotation-list").all("li")
        report.equal([i.one("a")["href"] for i in items], [f"#{a.id}" for a in page.annotations], page, "order")
        for item, a in zip(items, page.annotations):
            report.equal(item.one("a").words(), a.words, a.anchor, "words")
            report.equal(item.one("small").one("a")["href"], a.href, a.anchor, "entity")
            report.equal(item.one(".status")["data-status"], a.status, a.anchor, "status")
            report.equal(item["data-kind"], a.kind, a.anchor, "kind")


@check("the place where reading stopped comes back, and an address with an anchor goes first", slow=4)
def reading_place(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        page.goto(context.base + site.article.path)
        page.mouse.wheel(0, 1500)
        page.wait_for_timeout(900)
        before = page.evaluate("scrollY")
        page.close()
        page = context.new_page()
        page.goto(context.base + site.article.path)
        page.wait_for_timeout(200)
        report.expect(before > 1000 and abs(page.evaluate("scrollY") - before) < 30, site.article, f"{before:.0f} became {page.evaluate('scrollY'):.0f}")
        report.expect(words()["continued"] in look(page, "looks.notice()"), site.article, "nothing says so")
        page.get_by_role("link", name=words()["to_start"]).click()
        report.equal(page.evaluate("scrollY"), 0, site.article, "scroll position after going to the start")
        other = context.new_page()
        other.goto(context.base + site.article.annotations[0].anchor)
        other.wait_for_timeout(200)
        report.expect(other.evaluate("scrollY") < 600, site.article, "the anchor did not win over the stored place")


@check("without a store nothing breaks", slow=3)
def no_store(site, bench, report):
    with bench.context(site) as context:
        context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });")
        page = context.new_page()
        for path in site.samples.values():
            page.goto(context.base + path)
            report.saw()
        page.goto(context.base + site.article.path)
        page.locator("#legend input").first.uncheck()
        page.locator("#text a.annotation[href]").first.hover()
        page.locator("#card").wait_for(state="visible")
        report.expect(look(page, "looks.shown(document.querySelector('#card'))"), site.article, "no card")


@check("two sites on one disk do not share what they keep", slow=4)
def apart(site, bench, program, report):
    other = Site(shutil.copytree(site.folder, program.scratch / "a second site"))
    with bench.context(site, beside=other) as context:
        page = context.new_page()
        page.goto(context.base + site.article.path)
        page.locator("#legend input").first.uncheck()
        for one, wanted in ((site, False), (other, True)):
            page.goto(one.folder.as_uri() + "/" + site.article.path)
            report.equal(page.locator("#legend input").first.is_checked(), wanted, one.folder.name, "the box")
