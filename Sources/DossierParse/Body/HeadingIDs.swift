import DossierModel

/// Makes ids of headings: `h-` and the words, a number behind those that come again.
struct HeadingIDs {
  private var taken: [String: Int] = [:]

  private static let limit = 60

  mutating func makeID(for words: String) -> String {
    var slug = Slug.suggestion(for: words)
    if slug.utf8.count > Self.limit {
      var end = slug.startIndex
      while slug.utf8.distance(from: slug.startIndex, to: slug.index(after: end)) <= Self.limit {
        slug.formIndex(after: &end)
      }
      slug = String(slug[..<end])
      if slug.hasSuffix("-") { slug.removeLast() }
    }
    let count = taken[slug, default: 0] + 1
    taken[slug] = count
    // Two hyphens, which no slug has, so that it cannot meet another heading's words.
    return count == 1 ? "h-\(slug)" : "h-\(slug)--\(count)"
  }
}
