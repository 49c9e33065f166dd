/// One file of the output: where it goes, and how its bytes are made.
///
/// Pages are made when they are published, one per thread at a time, so that a site larger than
/// memory can be built.
package struct Page: Sendable {
  /// The path below the output folder, parted by `/`: `people/sadyr-japarov.html`.
  package let path: String
  /// Appends the page's bytes; gives the same bytes each time it is called.
  package let render: @Sendable (inout [UInt8]) -> Void

  package init(path: String, render: @escaping @Sendable (inout [UInt8]) -> Void) {
    self.path = path
    self.render = render
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { $0 += bytes }
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
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
