/// What Parse gives: articles and records as written, nothing resolved yet.
package struct Dossier: Sendable {
  package var configuration: Configuration
  /// By path.
  package var articles: [Article]
  /// By path.
  package var records: [Record]
  /// The archived texts that are UTF-8, by path.
  package var originals: [SourceFile] = []

  package init(configuration: Configuration, articles: [Article], records: [Record]) {
    self.configuration = configuration
    self.articles = articles
    self.records = records
  }
}
