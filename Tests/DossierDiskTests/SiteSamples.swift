import DossierDisk
import DossierModel

/// Pages of these texts by path.
func makePages(_ texts: [String: String]) -> [Page] {
  texts.map { Page(path: $0.key, text: $0.value) }
}

/// Publishes to `public` of a dossier, on a disk of one's choice.
@discardableResult
func publish(
  _ texts: [String: String], in root: String, to output: String? = nil,
  on disk: any Disk = SystemDisk(), jobs: Int = 1, options: PublishOptions = PublishOptions()
) throws -> Publication {
  let lock = try BuildLock(root, disk: disk)
  return try Publisher(output ?? root + "/public", jobs: Jobs(jobs))
    .publish(makePages(texts), options: options, holding: lock)
}

/// The message of the `StageError` that `body` throws; nil when it throws none.
func failure(_ body: () throws -> Void) -> String? {
  do { try body() } catch { return (error as? StageError)?.message ?? "\(error)" }
  return nil
}

/// A site and what it becomes: pages that stay, change, come and go, folders that come and go.
enum Sample {
  static let old = [
    "index.html": "old index", "404.html": "lost", "assets/a.css": "old style",
    "articles/one.html": "one", "articles/two.html": "two, old", "articles/gone.html": "gone",
    "people/gone.html": "nobody", "people/gone/2.html": "nobody, page 2",
  ]
  static let new = [
    "index.html": "new index", "404.html": "lost", "assets/b.css": "new style",
    "articles/one.html": "one", "articles/two.html": "two, new and longer",
    "articles/three.html": "three", "events/first.html": "first", "events/first/2.html": "more",
  ]
  /// What the host has put into the output folder.
  static let strangers = ["CNAME": "example.org", ".git/config": "git", ".well-known/x/y": "y"]
}

extension Dictionary where Key == String, Value == String {
  /// Without the manifest, whose text is tested elsewhere.
  var withoutManifest: [String: String] { filter { $0.key != ".dossier-manifest" } }

  func with(_ others: [String: String]) -> [String: String] { merging(others) { $1 } }
}
