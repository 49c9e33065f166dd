"""The parts of the theme that the style guide shows, and where the made-up dossier has them."""

from dataclasses import dataclass

ARTICLE = "articles/dockers-walk-out.html"
COUNTRY = "countries/sweden.html"
PERSON = "people/ida-holm.html"
STATISTIC = "statistics/dismissed.html"


@dataclass(frozen=True)
class Part:
    """`selectors` on `page`, at most `most` of each; `prepare` runs in the page first; `around` are attributes of a box around each; `is_wide`
    is for what needs a window of 1,000 pixels."""

    name: str
    note: str
    page: str
    selectors: tuple
    prepare: str = ""
    around: str = ""
    most: int = 1
    is_wide: bool = False


def card(kind):
    """Opens the card of the first annotation of a kind."""
    return f"""document.querySelector('#text a.annotation[data-kind={kind}]').dispatchEvent(
        new PointerEvent('pointerover', {{ bubbles: true, pointerType: 'mouse' }}))"""


PARTS = [
    Part("Header and navigation", "frame.css", "countries/index.html", (".skip-link", ".site-header")),
    Part("Footer: kinds and statuses", "frame.css, kinds.css; told apart without colour, too.", "index.html", (".site-footer",)),
    Part("Masthead and totals", "home.css", "index.html", (".masthead",), is_wide=True),
    Part("Header of an article", "article.css", ARTICLE, (".article-header",), around='class="article"', is_wide=True),
    Part("Text of an article", "article.css: headings, lists, quotations, tables are the author's, and unlike the page's own.", ARTICLE,
         (".article-text", ".text-end"), around='class="article-body"'),
    Part("Table of an article, aligned", "article.css", ARTICLE, (".article-text .scroll",), around='class="article-text"',
         prepare="document.querySelector('.article-text td').className = 'align-center'"),
    Part("Annotations at rest, pointed at, with their card open, hidden", "annotations.css", ARTICLE, ("#text p",), around='class="article-text prose"',
         prepare="""const a = document.querySelectorAll('#text a.annotation');
             a[1].classList.add('is-open'); a[2].classList.add('is-hidden');"""),
    Part("Notes", "notes.css: one at rest, one whose phrase is pointed at, a long one as the margin shortens it.", ARTICLE, (".notes-block",),
         prepare="document.querySelector('.note:last-child').classList.add('is-lit')"),
    Part("Facts and legend", "article.css", ARTICLE, (".rail",)),
    Part("Who is in it, what is in it", "article.css", ARTICLE, (".article-foot",), is_wide=True),
    Part("Article before and after", "frame.css", "articles/port-reopens.html", (".neighbours",)),
    Part("Card of a statistic", "cards.css", ARTICLE, ("#card",), prepare=card("statistic")),
    Part("Card of a country", "cards.css", ARTICLE, ("#card",), prepare=card("country")),
    Part("Card of a person", "cards.css", ARTICLE, ("#card",), prepare=card("person")),
    Part("Card of a configured kind", "cards.css", ARTICLE, ("#card",), prepare=card("organisation")),
    Part("Card as a sheet", "cards.css: on a phone, at the foot of the window.", ARTICLE, ("#card",),
         prepare=card("statistic") + "; setTimeout(() => document.querySelector('#card').classList.add('is-sheet'), 350)"),
    Part("Pinned cards", "cards.css: the tray.", ARTICLE, (".tray",),
         prepare=card("statistic") + "; setTimeout(() => document.querySelector('[data-action=pin]').click(), 330)", is_wide=True),
    Part("Notice", "cards.css", ARTICLE, ("#notice",), prepare="document.querySelector('#notice').textContent = 'Link copied'"),
    Part("Keys", "cards.css", ARTICLE, ("#keys",)),
    Part("Header of an entity", "entity.css", COUNTRY, (".entity-header",)),
    Part("Side of an entity", "entity.css, drawings.css", COUNTRY, (".entity-side",), around='class="entity"'),
    Part("Record", "entity.css: what the editors say.", COUNTRY, (".record",)),
    Part("Mentions with their tools", "mentions.css", COUNTRY, (".tools", ".mention-section"), is_wide=True),
    Part("Mentions by year", "mentions.css: grouped by the script.", PERSON, (".mention-section",),
         prepare="""const by = document.querySelector('#group-by'); by.value = 'year'; by.dispatchEvent(new Event('change', { bubbles: true }))""", is_wide=True),
    Part("Figures that a source states", "mentions.css", "organisations/port.html", (".figure-list",)),
    Part("Pager", "frame.css", "terms/pier.html", (".pager",)),
    Part("Verdict and definition", "findings.css", STATISTIC, (".verdict", ".entity-side"), is_wide=True),
    Part("Plot and its key", "rows.css, drawings.css", STATISTIC, (".plot-group", ".plot-key"), is_wide=True),
    Part("Plot with periods", "rows.css", "statistics/loads.html", (".rows",), is_wide=True),
    Part("Findings", "findings.css", STATISTIC, (".finding",), most=4, is_wide=True),
    Part("Finding that is explained", "findings.css", "statistics/strikers.html", (".finding:has(.aside)",), is_wide=True),
    Part("Figures", "findings.css: a table; on a phone its rows are cards.", STATISTIC, (".observations", ".citations"), is_wide=True),
    Part("Articles on one axis", "rows.css, lists.css", "articles/index.html", (".timeline",), is_wide=True),
    Part("Where sources disagree", "findings.css", "index.html", (".conflicts", ".conflicts + .more-link"), is_wide=True),
    Part("Who stands where, and how often", "matrix.css", "index.html", (".matrices",), is_wide=True),
    Part("Who appears with whom", "drawings.css", "index.html", (".network",), around='class="scroll"'),
    Part("Letters and names", "lists.css", "countries/index.html", (".letters", ".letter-group"), is_wide=True),
    Part("Statistics", "lists.css", "statistics/index.html", (".statistic-rows",), is_wide=True),
    Part("Disputed and unclear", "lists.css", "conflicts.html", (".jump", ".tools", ".issues"), is_wide=True),
    Part("Timeline", "lists.css, drawings.css", "timeline.html", (".overview", ".year"), is_wide=True),
    Part("Archived text", "source.css", "sources/dockers-walk-out.html", (".source",)),
    Part("What is checked", "frame.css", "integrity.html", ("main",)),
]

WHOLE_PAGES = [
    ("Home", "index.html"), ("Article", ARTICLE), ("Country", COUNTRY), ("Statistic", STATISTIC), ("Conflicts", "conflicts.html"),
    ("Timeline", "timeline.html"), ("Archived text", "sources/dockers-walk-out.html"),
]
