/// One file of the output: where it goes, and how its bytes are made.
///
/// Pages are made when they are published, one per thread at a time, so that a site larger than
/// memory can be built.
package struct Page: Sendable {
  /// The path below the output folder, parted by `/`: `people/sadyr-japarov.html`.
  package let path: String
  /// In how many parts its bytes are made; several for what grows with the whole dossier, so that
  /// one part is in memory at a time.
  package let parts: Int
  /// Appends the bytes of a part, from 0; gives the same bytes each time it is called.
  package let renderPart: @Sendable (Int, inout [UInt8]) -> Void
  /// Stands for all that the page is made from: as long as it is the same, so are the bytes.
  ///
  /// Nil for a page that is to be made each time.
  package var key: UInt64?

  package init(
    path: String, key: UInt64? = nil, render: @escaping @Sendable (inout [UInt8]) -> Void
  ) {
    self.init(path: path, key: key, parts: 1) { render(&$1) }
  }

  package init(
    path: String, key: UInt64? = nil, parts: Int,
    render: @escaping @Sendable (Int, inout [UInt8]) -> Void
  ) {
    self.path = path
    self.key = key
    self.parts = max(1, parts)
    renderPart = render
  }

  /// Paths of pages that a host or static/ often has its own of.
  package static let yielding: Set<String> = ["404.html", "robots.txt"]

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { $0 += bytes }
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Appends all of the page's bytes.
  package func render(_ bytes: inout [UInt8]) {
    for part in 0..<parts { renderPart(part, &bytes) }
  }
}

/// What publishing did.
package struct PublishReport: Sendable, Hashable {
  package var written = 0
  package var unchanged = 0
  package var removed = 0
  package var bytes = 0

  package init() {}
}
