import DossierLink
package import DossierModel

/// What a build dealt with, and how long it took.
package struct BuildReport: Sendable, Hashable {
  package var articles = 0
  package var entities = 0
  package var mentions = 0
  package var observations = 0
  package var conflicts = 0
  package var warnings = 0
  package var errors = 0
  /// What publishing did; nil when nothing was published.
  package var published: PublishReport?
  /// From the start of the command to its end.
  package var seconds = 0.0
  /// In the order in which they ran.
  package var stages: [StageTime] = []

  package init() {}

  mutating func count(_ site: Site) {
    articles = site.articles.count
    entities = site.entities.count
    mentions = site.mentions.resolvedCount
    observations = site.observations.count
    conflicts = site.conflictCount
  }

  mutating func count(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count - errors
  }
}

/// How long one stage took, and what went through it.
package struct StageTime: Sendable, Hashable {
  package let name: String
  /// Seconds that passed.
  package let wall: Double
  /// Seconds that all threads together worked.
  package let cpu: Double
  package let load: Load

  /// What came out of a stage.
  package struct Load: Sendable, Hashable {
    /// Files, mentions or pages, whichever the stage makes.
    package var items: Int
    /// 0 where a stage makes values and no bytes.
    package var bytes: Int

    package init(items: Int, bytes: Int = 0) {
      self.items = items
      self.bytes = bytes
    }
  }

  package init(name: String, wall: Double, cpu: Double, load: Load) {
    self.name = name
    self.wall = wall
    self.cpu = cpu
    self.load = load
  }
}
