import DossierModel

/// Turns resolved annotations round: from text → entity to entity → mentions, by counting.
enum MentionIndexing {
  static func index(_ site: Site, _ resolved: [Resolving.Resolved]) -> MentionIndex {
    var index = MentionIndex()
    let total = resolved.reduce(0) { $0 + $1.entities.count }
    index.reserve(documents: resolved.count, mentions: total)
    for text in resolved { index.addDocument(entities: text.entities, anchors: text.anchors) }
    // Bodies of articles first, then notes and records, so that each list comes out in that order.
    let bodies = bodyRanges(site, resolved, index.starts)
    let rest = restRanges(site, resolved, index.starts)
    var counts = [Int](repeating: 0, count: site.entities.count)
    forEach(bodies, index.entityOfMention) { _, entity in counts[entity] += 1 }
    index.articleCounts = counts
    forEach(rest, index.entityOfMention) { _, entity in counts[entity] += 1 }
    var start = 0
    for count in counts {
      start += count
      index.entityStarts.append(start)
    }
    var next = index.entityStarts
    var byEntity = [Int32](repeating: 0, count: start)
    for ranges in [bodies, rest] {
      forEach(ranges, index.entityOfMention) { number, entity in
        byEntity[next[entity]] = Int32(number)
        next[entity] += 1
      }
    }
    index.byEntity = byEntity
    return index
  }

  private static func bodyRanges(
    _ site: Site, _ resolved: [Resolving.Resolved], _ starts: [Int]
  ) -> [Range<Int>] {
    site.articles.indices.map { starts[$0]..<(starts[$0] + resolved[$0].bodyCount) }
  }

  private static func restRanges(
    _ site: Site, _ resolved: [Resolving.Resolved], _ starts: [Int]
  ) -> [Range<Int>] {
    resolved.indices.map { document in
      let body = document < site.articles.count ? resolved[document].bodyCount : 0
      return (starts[document] + body)..<starts[document + 1]
    }
  }

  private static func forEach(
    _ ranges: [Range<Int>], _ entities: [Int32], _ body: (_ number: Int, _ entity: Int) -> Void
  ) {
    for range in ranges {
      for number in range where entities[number] >= 0 { body(number, Int(entities[number])) }
    }
  }
}
