package import DossierModel

/// How a site is published.
package struct PublishOptions: Sendable {
  /// Paths of pages that give way to a file of the host's: where one stands that the last build
  /// did not write, it stays and the page is left out.
  package var yielding: Set<String>
  /// True for a page that would have the same bytes as after this machine's last build.
  ///
  /// Such a page is not rendered if its file is still what that build wrote.
  package var isCurrent: @Sendable (Page) -> Bool

  package init(
    yielding: Set<String> = [], isCurrent: @escaping @Sendable (Page) -> Bool = { _ in false }
  ) {
    self.yielding = yielding
    self.isCurrent = isCurrent
  }
}

/// What publishing did, and what there is to say about it.
package struct Publication: Sendable, Hashable {
  /// `bytes` counts those of the pages written.
  package var report = PublishReport()
  /// Pages that gave way to a file of the host's, by their paths.
  package var yielded: [String] = []
  /// True when the manifest was cut off, merged or edited, so that stale pages may be left.
  package var manifestWasDamaged = false
}
