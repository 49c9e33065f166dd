// In: a Site, the templates and the words. Out: pages, each made when it is published.
// RenderContext holds what all pages share; Frame what every page says; one view a kind of page says
// what its template may show; AnnotatedHTML fills the slots of a text; Export gives the same as data.
package import DossierLink
package import DossierModel
package import DossierTemplates

/// What Render needs beside the site.
package struct RenderInput: Sendable {
  package var site: Site
  package var templates: TemplateSet
  package var words: Words
  /// style.css and script.js, the dossier's own or the built-in ones.
  package var assets: [SourceFile]
  /// Files of static/, which others make pages of: paths that are taken.
  package var statics: [String]
  /// Stands for the program, the options, the theme and dossier.yml; nil when pages need no keys.
  package var seed: UInt64?

  package init(
    site: Site, templates: TemplateSet, words: Words, assets: [SourceFile], statics: [String],
    seed: UInt64? = nil
  ) {
    self.site = site
    self.templates = templates
    self.words = words
    self.assets = assets
    self.statics = statics
    self.seed = seed
  }
}

/// A site → its pages; faults of templates are diagnostics.
package enum Render {
  /// All pages, by path; each is made when its bytes are wanted.
  ///
  /// `programs`: the input's templates where they are compiled already; who renders many sites with
  /// one theme need not compile it each time.
  package static func pages(
    _ input: RenderInput, programs: Programs? = nil, jobs: Jobs,
    _ diagnostics: inout [Diagnostic]
  ) -> [Page] {
    let programs = programs ?? Programs(input.templates, &diagnostics)
    let context = RenderContext(input, jobs: jobs)
    let keys = input.seed.map { seed in
      PageKeys(
        context, seed: seed,
        showsTotals: ["entity.html", "statistic.html"].contains {
          input.templates.shows("total_phrase", in: $0)
        })
    }
    var pages: [Page] = []
    let site = context.site
    for article in site.articles.indices {
      pages.append(
        page(context.paths.article(article), programs.article, keys?.article(article)) {
          ArticleView(context, article: article)
        })
      guard let archive = site.archive(of: article) else { continue }
      pages.append(
        page(context.paths.source(article), programs.source, keys?.source(article)) {
          SourceView(context, article: article, archive)
        })
    }
    let entityKeys = Column<Record, UInt64?>(site.entities.indices.map { keys?.entity($0) })
    for entity in site.entities.indices {
      pages += entityPages(entity, context, programs, entityKeys[entity])
    }
    for entity in site.entities.indices { pages += formerPages(entity, context, programs) }
    for kind in site.configuration.kinds.indices {
      pages.append(indexPage(kind, context, programs))
    }
    pages += sitePages(context, programs)
    pages += Export.pages(context, entityKeys)
    pages += AnnotationExport.pages(context, keys)
    pages += Feeds.pages(context)
    pages += context.assets.map { Page(path: $0.path, bytes: $0.bytes) }
    for index in pages.indices where pages[index].key == nil { pages[index].key = keys?.whole }
    let taken = Set(input.statics)
    for page in pages where taken.contains(page.path) && !Page.yielding.contains(page.path) {
      diagnostics.append(
        Diagnostic(
          .replacedPage, "file stands in place of the page '\(page.path)'",
          at: SourceSpan(
            file: "static/\(page.path)", start: SourcePosition(line: 1, column: 1)),
          hint: "rename it, unless that is meant"))
    }
    return pages.filter { !taken.contains($0.path) }.sorted { $0.path < $1.path }
  }

  /// A page whose view is made when its bytes are wanted.
  static func page<View: TemplateView>(
    _ path: String, _ program: TemplateProgram<View>, _ key: UInt64? = nil,
    _ view: @escaping @Sendable () -> View
  ) -> Page {
    Page(path: path, key: key) { bytes in
      // In the publisher's own buffer, so that no page is copied.
      var html = HTML()
      html.exchange(&bytes)
      program.render(view(), into: &html)
      html.exchange(&bytes)
    }
  }

  private static func entityPages(
    _ entity: EntityID, _ context: RenderContext, _ programs: Programs, _ key: UInt64?
  ) -> [Page] {
    let count = MentionPage.count(context.site.mentions.mentions(of: entity).count)
    let isStatistic = context.site.kind(of: entity).family == .statistic
    // Of many pages made once; of a single one with the page.
    let shared = count > 1 ? EntityMatter(context, entity: entity) : nil
    return (1...count).map { number in
      page(
        context.paths.entity(entity, page: number),
        isStatistic ? programs.statistic : programs.entity, key
      ) {
        let matter = shared ?? EntityMatter(context, entity: entity)
        return EntityView(context, entity: entity, matter, page: number, of: count)
      }
    }
  }

  private static func formerPages(
    _ entity: EntityID, _ context: RenderContext, _ programs: Programs
  ) -> [Page] {
    context.site.entities[entity].formerSlugs.map { slug in
      let path = "\(context.site.kind(of: entity).folder)/\(slug.value).html"
      return page(path, programs.moved) { MovedView(context, entity: entity, path: path) }
    }
  }

  private static func indexPage(
    _ kind: Int, _ context: RenderContext, _ programs: Programs
  ) -> Page {
    let path = context.paths.index(ofKind: kind)
    if context.site.configuration.kinds[kind].family == .statistic {
      return page(path, programs.statistics) { StatisticsView(context, kind: kind) }
    }
    return page(path, programs.kind) { KindView(context, kind: kind) }
  }

  private static func sitePages(_ context: RenderContext, _ programs: Programs) -> [Page] {
    let conflicts = ConflictsView.ConflictList(context)
    let timeline = TimelineList(context)
    return (1...ArticlesView.pageCount(context.site)).map { number in
      page(ArticlesView.path(page: number), programs.articles) {
        ArticlesView(context, page: number)
      }
    }
      + (1...conflicts.pageCount).map { number in
        page(ConflictsView.path(page: number), programs.conflicts) {
          ConflictsView(context, conflicts, page: number)
        }
      }
      + (1...timeline.pageCount).map { number in
        page(TimelineView.path(page: number), programs.timeline) {
          TimelineView(context, timeline, page: number)
        }
      } + [
        page("index.html", programs.home) { HomeView(context) },
        page("integrity.html", programs.integrity) {
          PlainView(context, path: "integrity.html", titleKey: "integrity_title")
        },
        page("404.html", programs.notFound) {
          PlainView(context, path: "404.html", titleKey: "title_not_found")
        },
      ]
  }
}

/// The templates of all kinds of pages, compiled.
package struct Programs: Sendable {
  let article: TemplateProgram<ArticleView>
  let source: TemplateProgram<SourceView>
  let entity: TemplateProgram<EntityView>
  let statistic: TemplateProgram<EntityView>
  let kind: TemplateProgram<KindView>
  let statistics: TemplateProgram<StatisticsView>
  let home: TemplateProgram<HomeView>
  let articles: TemplateProgram<ArticlesView>
  let timeline: TemplateProgram<TimelineView>
  let conflicts: TemplateProgram<ConflictsView>
  let integrity: TemplateProgram<PlainView>
  let notFound: TemplateProgram<PlainView>
  let moved: TemplateProgram<MovedView>

  package init(_ set: TemplateSet, _ diagnostics: inout [Diagnostic]) {
    article = set.program("article.html", for: ArticleView.self, &diagnostics)
    source = set.program("source.html", for: SourceView.self, &diagnostics)
    entity = set.program("entity.html", for: EntityView.self, &diagnostics)
    statistic = set.program("statistic.html", for: EntityView.self, &diagnostics)
    kind = set.program("kind.html", for: KindView.self, &diagnostics)
    statistics = set.program("statistics.html", for: StatisticsView.self, &diagnostics)
    home = set.program("home.html", for: HomeView.self, &diagnostics)
    articles = set.program("articles.html", for: ArticlesView.self, &diagnostics)
    timeline = set.program("timeline.html", for: TimelineView.self, &diagnostics)
    conflicts = set.program("conflicts.html", for: ConflictsView.self, &diagnostics)
    integrity = set.program("integrity.html", for: PlainView.self, &diagnostics)
    notFound = set.program("404.html", for: PlainView.self, &diagnostics)
    moved = set.program("moved.html", for: MovedView.self, &diagnostics)
  }
}
