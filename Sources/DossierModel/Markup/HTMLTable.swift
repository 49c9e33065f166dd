/// Many short pieces of HTML, one behind the other in one buffer.
///
/// What stands on many pages (names, paths, values) is escaped once and then copied: no allocation
/// a piece, 8 bytes beside its own. Like a ``Column``, it has a piece for each thing of a sort.
package struct HTMLTable<Subject>: Sendable {
  fileprivate var html = HTML()
  /// Where each piece ends; the first begins at 0.
  fileprivate var ends: [Int] = [0]

  package init() {}

  /// The pieces escaped, nil as an empty one.
  package init(escaping texts: some Sequence<String?>) {
    for text in texts { append { html in if let text { html.append(escaping: text) } } }
    // Tables live as long as the build.
    html.trim()
    ends.trim()
  }

  package init(escaping texts: some Sequence<String>) {
    self.init(escaping: texts.lazy.map(Optional.some))
  }

  package var count: Int { ends.count - 1 }

  /// Adds a piece.
  package mutating func append(_ write: (inout HTML) -> Void) {
    write(&html)
    ends.append(html.count)
  }

  package func isEmpty(_ identity: Identity<Subject>) -> Bool {
    ends[identity.index] == ends[identity.index + 1]
  }
}

extension HTML {
  /// Appends the piece of a thing.
  package mutating func append<Subject>(
    _ table: HTMLTable<Subject>, _ identity: Identity<Subject>
  ) {
    append(table.html, table.ends[identity.index]..<table.ends[identity.index + 1])
  }
}
