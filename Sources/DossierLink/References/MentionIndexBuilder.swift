import DossierModel

/// Puts the resolved annotations of all texts into one index.
enum MentionIndexBuilder {
  static func index(_ site: Site, _ resolved: Column<Document, ReferenceResolution.Resolved>)
    -> MentionIndex
  {
    var index = MentionIndex()
    let total = resolved.reduce(0) { $0 + $1.entities.count }
    index.reserve(documents: resolved.count, mentions: total)
    for text in resolved { index.addDocument(entities: text.entities, anchors: text.anchors) }
    var bodies: [Range<MentionID>] = []
    var rest: [Range<MentionID>] = []
    for document in resolved.indices {
      let mentions = index.mentions(in: document)
      let isArticle = site.article(document) != nil
      let body = mentions.prefix(isArticle ? resolved[document].bodyCount : 0)
      bodies.append(body)
      rest.append(body.upperBound..<mentions.upperBound)
    }
    index.gather(entityCount: site.entities.count, bodies: bodies, rest: rest)
    return index
  }
}
