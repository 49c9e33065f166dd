import DossierModel

/// What articles use that are left out for now: drafts, and files that are not UTF-8.
enum HiddenArticles {
  /// The entities that they mention or name, so that their records are not taken for unused.
  static func named(
    _ articles: [Article], _ site: Site, _ names: NameIndex, jobs: Jobs
  ) -> Set<EntityID> {
    if articles.isEmpty { return [] }
    // A site of these alone, read as the real one is. What is wrong in drafts is said once they are
    // published, or with --drafts.
    var ignored: [Diagnostic] = []
    var hidden = Site(
      configuration: site.configuration, articles: articles, entities: Array(site.entities))
    hidden.entitiesOfKind = site.entitiesOfKind
    _ = Link.read(&hidden, names, jobs: jobs, &ignored)
    let mentioned = hidden.entities.indices.filter { !hidden.mentions.mentions(of: $0).isEmpty }
    return hidden.namedElsewhere.union(mentioned)
  }
}
