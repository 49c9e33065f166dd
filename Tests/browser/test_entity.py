"""The page of a country, a person, or a thing of another kind: every mention, names, identity, company."""

import json
import re

from support import source
from support.checks import check
from support.looks import look
from support.words import number, words


def lists(page):
    """Mentions of the page by where they come from: (articles, records)."""
    in_articles, in_records = [], []
    for mention in page.dom.all("li.mention"):
        records = mention.inside("section")["aria-labelledby"] == "in-records"
        (in_records if records else in_articles).append(mention)
    return in_articles, in_records


def pages_of(site, entity):
    """An entity's page and the further ones of a long list."""
    folder = entity.path.removesuffix(".html") + "/"
    return [entity] + sorted((p for p in site.pages if p.path.startswith(folder)), key=lambda p: int(re.sub(r"\D", "", p.path.split("/")[-1]) or 0))


def passage(mention):
    return next(a for a in mention.one(".mention-facts").all("a") if "#" in a["href"])


def table(page, label):
    found = next((t for t in page.dom.all("table") if t["aria-labelledby"] == label), None)
    return found.one("tbody").all("tr") if found else []


def written(site, program, entity):
    file = program.source / "content" / entity.path.replace(".html", ".md")
    return source.front_matter(file.read_text(encoding="utf-8"))[0]


def behind_lead(sentence, blocks):
    """The sentence of a list's item without what leads in the list; the whole one without a lead."""
    for end in re.finditer("[:：](?: …)? ", sentence):
        if any(block.endswith(sentence[:end.start() + 1]) for block in blocks):
            return sentence[end.end():]
    return sentence


@check("every record has its page, and one that no article mentions says so")
def pages(site, program, report):
    for kind, folder in site.folders.items():
        records = {f"{folder}/{file.stem}.html" for file in (program.source / "content" / folder).glob("*.md")}
        report.equal({p.path for p in site.under(folder)}, records, folder, "pages and records")
    for entity in site.entities:
        report.expect(entity.dom.one("header.entity-header"), entity, "no header")
        if not site.mentions[entity.path]:
            report.expect(words()["no_mentions"] in entity.main.words(), entity, "does not say that no article mentions it")


@check("every mention is listed once, with article, date, status and its whole sentence, the words marked")
def mentions(site, report):
    texts = {}
    for article in site.articles:
        texts[article.path] = [" ".join(b.text().split()) for b in article.dom.one("#text").everything() if b.tag in ("p", "li", "h2", "h3", "td", "th")]
    for entity in site.entities:
        found = []
        for page in pages_of(site, entity):
            for mention in lists(page)[0]:
                found.append((page.resolve(passage(mention)["href"]), mention))
        wanted = {(a.page.path, a.id): a for a in site.mentions[entity.path]}
        report.equal(sorted(key for key, _ in found), sorted(wanted), entity, "passages")
        for key, mention in found:
            a = wanted.get(key)
            if a is None:
                continue
            where = f"{entity} for {a.anchor}"
            quote = mention.one("blockquote")
            report.equal(quote.one("mark").words() if quote.one("mark") else None, a.words, where, "marked words")
            sentence = quote.words().strip("… ")
            if not any(sentence in b for b in texts[a.page.path]):
                sentence = behind_lead(sentence, texts[a.page.path])
            blocks = [b for b in texts[a.page.path] if sentence in b]
            if report.expect(blocks, where, f"“{sentence[:80]}” is not in the article"):
                before, after = blocks[0].split(sentence, 1)
                whole = (not before or re.search(r"[.!?:;”’\"»…)—–]\s*$|^\W*$", before)) and (not after or re.search(r"[.!?:;”’\"»…)—–]$", sentence) or re.match(r"\W*$", after) or after[:1] in ":;—–”’")
                report.expect(whole or "…" in quote.words(), where, f"“{sentence[:60]}” is not the whole sentence")
            report.equal(mention["data-status"], a.status, where, "status")
            report.equal(mention.one(".status").words(), words()[f"status_{a.status}"], where, "status in words")
            group = mention.inside(".mention-group")
            head = group.one(".mention-source")
            report.equal(head.one("h3").words(), a.page.h1, where, "article")
            report.expect(head.one(".exhibit-letter") and head.one("abbr") and head.one("abbr")["title"], where, "no letter or grade")
            facts = a.page.dom.one("dl.facts")
            report.expect(not facts.one("time") or group.one("time") is not None, where, "no date")
            if a.note:
                note = a.page.dom.one(f"#{a.note}").one(".note-text").words()
                report.expect(mention.one("p.aside") is not None and mention.one("p.aside").words() == note, where, "its note is missing or another")


@check("the count under a name is the length of its list, and the same in the data")
def counts(site, report):
    data = {entry["page"]: entry for entry in json.loads((site.folder / "data/entities.json").read_text(encoding="utf-8"))}
    report.equal(set(data), {e.path for e in site.entities}, "data/entities.json", "entities")
    for entity in site.entities:
        listed = sum(len(lists(page)[0]) for page in pages_of(site, entity))
        phrase = entity.dom.one(".entity-kind").words()
        if listed:
            report.equal(number(phrase), listed, entity, "count under the name")
        articles = len({a.page for a in site.mentions[entity.path]})
        report.equal((data[entity.path]["mentions"], data[entity.path]["articles"]), (listed, articles), entity, "mentions and articles in the data")
        for group in (g for page in pages_of(site, entity) for g in page.dom.all(".mention-group")):
            report.equal(number(group.one(".mention-source").one("p.label").words().split(" · ")[-1]), len(group.all("li.mention")), entity, "count of a group")


def busy(site):
    """An entity with mentions in several articles, years and statuses."""
    def worth(entity):
        own = site.mentions[entity.path]
        return len({a.status for a in own}) > 1, len({a.page for a in own}) > 2, len(own)
    return max((e for e in site.entities if len(pages_of(site, e)) == 1), key=worth)


@check("mentions can be grouped by article, year and source, without losing one", slow=4)
def grouping(site, bench, report):
    entity = busy(site)
    with bench.page(site, entity.path) as page:
        state = """[...document.querySelectorAll('.mention-section')].flatMap(s => [...s.querySelectorAll('.mention')]).map(m => m.querySelector('.mention-facts a').getAttribute('href')).sort()"""
        before = page.evaluate(state)
        choice = page.locator("#group-by")
        report.expect(choice.is_visible(), entity, "there is nothing to group with")
        for key, attribute in (("year", "data-year"), ("source", "data-source"), ("article", None)):
            choice.select_option(key)
            report.equal(page.evaluate(state), before, entity, f"mentions by {key}")
            headings = page.locator(".mention-batch > h3").all_inner_texts()
            wanted = sorted({g[attribute] or "–" for s in entity.dom.all(".mention-section") for g in s.all(".mention-group")}) if attribute else []
            report.equal(sorted(set(headings)), wanted, entity, f"groups by {key}")
            for batch in page.locator(".mention-batch").all() if attribute else []:
                name = batch.locator("> h3").inner_text()
                inside = {g.get_attribute(attribute) or "–" for g in batch.locator(".mention-group").all()}
                report.equal(inside, {name}, entity, f"in the group {name}")
            levels = look(page, "[...document.querySelectorAll('main h1, main h2, main h3')].filter(looks.shown).map(h => +(h.getAttribute('aria-level') || h.tagName[1]))")
            report.expect(all(b <= a + 1 for a, b in zip(levels, levels[1:])), entity, f"headings jump: {levels}")


@check("mentions can be filtered by status, source and year, and the result is counted and said", slow=4)
def filters(site, bench, report):
    entity = busy(site)
    all_mentions = entity.dom.all("li.mention")
    with bench.page(site, entity.path) as page:
        for control, of in (("#filter-status", lambda m: m["data-status"]), ("#filter-source", lambda m: m.inside(".mention-group")["data-source"]), ("#filter-year", lambda m: m.inside(".mention-group")["data-year"])):
            choice = page.locator(control)
            values = sorted({of(m) for m in all_mentions if of(m)})
            if len(values) < 2:
                report.expect(not choice.is_visible(), entity, f"{control} offers one choice only")
                continue
            for value in values:
                wanted = [m for m in all_mentions if of(m) == value]
                choice.select_option(value)
                report.equal(page.locator(".mention:visible").count(), len(wanted), entity, f"mentions with {value}")
                report.equal(page.locator("#mention-count").inner_text(), words()["shown"].replace("{n}", str(len(wanted))).replace("{total}", str(len(all_mentions))), entity, "count")
                report.expect(str(len(wanted)) in choice.locator(f"option[value='{value}']").inner_text(), entity, f"the choice {value} has no count")
                totals = [int(re.match(r"[\d,]+", total).group().replace(",", "")) for total in page.locator(".mention-group:visible .mention-total").all_inner_texts()]
                report.equal(sum(totals), len(wanted), entity, f"counts beside the articles with {value}")
                report.equal(page.locator(".mention-group:visible").count(), len({id(m.inside('.mention-group')) for m in wanted}), entity, f"groups with {value}")
            choice.select_option("")
        report.equal(page.locator("#mention-count").get_attribute("role"), "status", entity, "role of the count")
        # Two filters that exclude each other.
        for m in all_mentions:
            others = sorted({o["data-status"] for o in all_mentions} - {o["data-status"] for o in all_mentions if o.inside(".mention-group")["data-source"] == m.inside(".mention-group")["data-source"]})
            if others and m.inside(".mention-group")["data-source"] and page.locator("#filter-source").is_visible():
                page.locator("#filter-source").select_option(m.inside(".mention-group")["data-source"])
                page.locator("#filter-status").select_option(others[0])
                report.equal(page.locator(".mention:visible").count(), 0, entity, "mentions that fit neither")
                report.equal(page.locator("#mention-count").inner_text(), words()["nothing_matches"], entity, "said when nothing matches")
                break


@check("“Appears as” lists each form of a name and how often, and together they are all mentions")
def surfaces(site, report):
    for entity in site.entities:
        wanted = {}
        for a in site.mentions[entity.path]:
            wanted[a.words] = wanted.get(a.words, 0) + 1
        found = {row.one("th").words(): number(row.one("td").words()) for row in table(entity, "surfaces")}
        if not report.expect(sum(found.values()) == sum(wanted.values()), entity, f"{sum(found.values())} in “Appears as”, {sum(wanted.values())} mentions"):
            continue
        folded = {}
        for name, count in wanted.items():
            folded[name.casefold()] = folded.get(name.casefold(), 0) + count
        report.expect(all(folded.get(name.casefold(), 0) >= count for name, count in found.items()), entity, f"{found} instead of {wanted}")


@check("aliases, ISO codes, Wikidata numbers, roles and nationalities of a record are on its page")
def identity(site, program, report):
    for entity in site.entities:
        keys, text = written(site, program, entity), entity.main.words()
        report.equal(entity.h1, keys["name"], entity, "name")
        for alias in keys.get("aliases", []):
            report.expect(entity.dom.one(".aliases") and alias in entity.dom.one(".aliases").words(), entity, f"alias {alias} is missing")
        facts = {row.one("dt").words(): row.one("dd") for row in entity.dom.all("div") if row.one("dt") and row.one("dd")}
        if "code" in keys:
            report.expect(words()["iso_3166"] in facts and facts[words()["iso_3166"]].words().startswith(keys["code"]), entity, "no ISO code")
        same = keys.get("same_as", [])
        data = [json.loads(s.children[0]) for s in entity.dom.all("script") if s["type"] == "application/ld+json"]
        for one in [same] if isinstance(same, str) else same:
            links = [a["href"] for a in entity.dom.all("a.external")]
            report.expect(any(link.endswith(one) for link in links), entity, f"no link to {one}")
            report.expect(data and any(str(x).endswith(one) for x in data[0].get("sameAs", [])), entity, f"{one} is not in sameAs")
        for key in ("role", "nationality"):
            if key in keys:
                report.expect(words()[key] in facts and facts[words()[key]].words(), entity, f"no {key}")


@check("what a thing must not be confused with is listed and linked")
def confusions(site, program, report):
    for entity in site.entities:
        wanted = written(site, program, entity).get("not_to_confuse", [])
        wanted = [wanted] if isinstance(wanted, str) else wanted
        section = next((s for s in entity.dom.all("section") if s.one("h2") and s.one("h2").words() == words()["not_to_confuse"]), None)
        linked = {entity.resolve(a["href"])[0] for a in section.all("a")} if section else set()
        for one in wanted:
            slug = one.split(":")[-1]
            report.expect(any(path.endswith(f"/{slug}.html") for path in linked), entity, f"does not name {one}")
        report.expect(entity.path not in linked, entity, "is not to be confused with itself")


@check("“Appears with” counts shared articles right, and leads to a sentence that names both")
def companions(site, report):
    articles_of = {path: {a.page.path for a in own} for path, own in site.mentions.items()}
    sentences = {}
    for entity in site.entities:
        for mention in lists(entity)[0]:
            key = entity.resolve(passage(mention)["href"])
            sentences[key] = (mention.one("blockquote").words(), key[0])
    for entity in site.entities:
        for row in table(entity, "companions"):
            other = entity.resolve(row.one("a")["href"])[0]
            cells = row.all("td")
            report.equal(number(cells[-1].words()) or 0, len(articles_of[entity.path] & articles_of[other]), f"{entity} with {other}", "articles")
            link = cells[0].one("a")
            if link is None:
                report.expect(not number(cells[0].words()), f"{entity} with {other}", "a count without its passage")
                continue
            key = entity.resolve(link["href"])
            if report.expect(key in sentences, f"{entity} with {other}", f"{link['href']} is no mention"):
                shared = [a for a in site.mentions[entity.path] + site.mentions[other] if a.page.path == key[0] and sentences.get((a.page.path, a.id), ("",))[0] == sentences[key][0]]
                report.expect({a.target for a in shared} >= {entity.path, other}, f"{entity} with {other}", "the sentence does not name both")


@check("months add up to the mentions, in the drawing and in its table")
def months(site, report):
    for entity in site.entities:
        drawing = entity.dom.one("svg.months")
        if drawing is None:
            continue
        section = drawing.inside("section")
        rows = section.one("table").one("tbody").all("tr")
        counted = [number(row.one("td").words()) for row in rows]
        report.expect(drawing["role"] == "img" and drawing["aria-label"], entity, "the drawing has no name")
        report.equal(len([c for c in counted if c]), len(drawing.all("rect.bar")), entity, "bars")
        dated = [a for a in site.mentions[entity.path] if a.page.dom.one("dl.facts").one("time")]
        report.equal(sum(counted), len(dated), entity, "mentions in the table")
        heights = [float(bar["height"].rstrip("%")) for bar in drawing.all("rect.bar")]
        tall = [c for c in counted if c]
        report.expect(all((a < b) == (x < y) for a, x in zip(tall, heights) for b, y in zip(tall, heights) if a != b), entity, "heights do not follow the counts")


@check("what a person says stands apart from what others say of them")
def speakers(site, report):
    for entity in site.under(site.folders["person"]):
        for mention in entity.dom.all("li.mention"):
            section = mention.inside("section")["aria-labelledby"]
            speaks = words()["role_speaker"] in mention.one(".mention-facts").words()
            if section != "in-records":
                report.equal(section == "said", speaks, entity, f"“{mention.one('mark').words()}”")


@check("figures that touch an entity are linked from it, with their range and a mark where they conflict")
def figures(site, report):
    for entity in site.entities:
        section = next((s for s in entity.dom.all("section") if s["aria-labelledby"] == "figures"), None)
        if section is None:
            continue
        for item in section.one("ul").all("li"):
            path = entity.resolve(item.one("a")["href"])[0]
            report.expect(site.kind_of(path) == "statistic", entity, f"{path} is no statistic")
            conflict = item.one(".conflict-flag") is not None
            rules = {f["data-rule"] for f in site[path].dom.all("li.finding")}
            report.equal(conflict, bool(rules & {"contradiction", "misquotation"}), f"{entity}: {path}", f"marked, with {rules}")
            drawing = item.one("svg")
            report.expect(drawing is None or drawing["role"] == "img" and drawing["aria-label"], f"{entity}: {path}", "a drawing without words")


@check("what an entity page links as data is there and readable")
def structured(site, report):
    for page in site.pages:
        for script in page.dom.all("script"):
            if script["type"] == "application/ld+json":
                data = json.loads(script.children[0])
                report.expect("https://schema.org" in (data["@context"], data["@context"][0]) and data.get("@type") and data.get("@id"), page, "JSON-LD without context, id or type")
                name = data.get("name") or data.get("headline")
                report.equal(name, page.h1, page, "name in JSON-LD")
    for path in site.files:
        if path.endswith(".json"):
            json.loads((site.folder / path).read_text(encoding="utf-8"))
            report.saw()
