// In: a Dossier as written. Out: a Site, every reference resolved and everything in order.
// Names/ answers what a reference means; References/ resolves each text, gives each annotation its id
// and turns annotations round; Origins/ tells who counts with whom; Figures/ reads and compares what
// the articles state; Archives/ compares articles with their archived texts; Checks/ looks at what is
// left: unused records, shared names, broken links.
package import DossierModel

/// Articles and records as written → the site's articles, entities, mentions and observations.
package enum Link {
  /// Resolves everything; what does not resolve is added to `diagnostics`.
  package static func site(
    of dossier: consuming Dossier, jobs: Jobs, withDrafts: Bool = false,
    _ diagnostics: inout [Diagnostic]
  ) -> Site {
    let dossier = dossier
    func isShown(_ article: Article) -> Bool {
      article.isLegible && (withDrafts || !article.isDraft)
    }
    let articles = dossier.articles.filter(isShown)
    var site = Site(
      configuration: dossier.configuration, articles: inOrder(articles),
      entities: dossier.records.sorted { ($0.kind, $0.slug) < ($1.kind, $1.slug) })
    site.entitiesOfKind = entityRanges(site)
    let names = NameIndex(site, &diagnostics)
    let (resolved, index, relations) = read(&site, names, jobs: jobs, &diagnostics)
    FigureComparison.compare(&site, index, relations.wholes, jobs: jobs, &diagnostics)
    // What a slip hides is not unused.
    for text in resolved { site.namedElsewhere.formUnion(text.meant) }
    let hidden = dossier.articles.filter { !isShown($0) }
    site.namedElsewhere.formUnion(HiddenArticles.named(hidden, site, names, jobs: jobs))
    ArchiveComparison.compare(&site, dossier.originals, jobs: jobs, &diagnostics)
    LookalikeNames.check(site, &diagnostics)
    RecordChecks.check(site, dossier, names, &diagnostics)
    FormerSlugs.check(site, &diagnostics)
    return site
  }

  /// A site of no articles and no records, for what is to be looked at beside them.
  package static func emptySite(_ configuration: Configuration) -> Site {
    var ignored: [Diagnostic] = []
    return site(
      of: Dossier(configuration: configuration, articles: [], records: []), jobs: Jobs(1), &ignored)
  }

  /// Resolves what the site's texts mention and reads its figures.
  ///
  /// What the references mean, and which records belong together, is returned for what comes next.
  static func read(
    _ site: inout Site, _ names: NameIndex, jobs: Jobs, _ diagnostics: inout [Diagnostic]
  ) -> (
    resolved: Column<Document, ReferenceResolution.Resolved>, index: ReferentIndex,
    relations: Relations
  ) {
    let resolved = ReferenceResolution.resolve(site, names, jobs: jobs, &diagnostics)
    site.mentions = MentionIndexBuilder.index(site, resolved)
    let index = ReferentIndex(site, names)
    let relations = Relations(site, index, &diagnostics)
    site.referents = index.referents(in: site)
    ObservationReader.observe(&site, index, relations, jobs: jobs, &diagnostics)
    return (resolved, index, relations)
  }

  /// Newest first, undated last, then by slug.
  ///
  /// By keys, for to move articles about costs far more than to compare them: 3 % of a build of
  /// 10,000.
  private static func inOrder(_ articles: [Article]) -> [Article] {
    let keys = articles.indices.map { number in
      (days: articles[number].date?.days, slug: articles[number].slug, number: number)
    }
    return keys.sorted { left, right in
      switch (left.days, right.days) {
      case (let left?, let right?) where left != right:
        return (left.lowerBound, left.upperBound) > (right.lowerBound, right.upperBound)
      case (.some, nil): return true
      case (nil, .some): return false
      default: return left.slug < right.slug
      }
    }.map { articles[$0.number] }
  }

  private static func entityRanges(_ site: Site) -> [Range<EntityID>] {
    var ranges: [Range<EntityID>] = []
    var start = site.entities.startIndex
    for kind in site.configuration.kinds.indices {
      var end = start
      while end < site.entities.endIndex, site.entities[end].kind == kind {
        end = site.entities.index(after: end)
      }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}
