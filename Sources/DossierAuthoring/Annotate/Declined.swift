import DossierDisk
import DossierModel

/// Proposals that the author has said no to, so that an interview goes on where it was left.
///
/// They are kept in `.dossier/declined`, a matter of convenience alone: without the file they are
/// asked again.
struct Declined {
  private var known: Set<String>
  private let kept: KeptLines
  private var hasChanged = false

  init(root: String, on disk: any Disk) {
    kept = KeptLines("declined", root: root, on: disk)
    known = Set(kept.read())
  }

  func contains(_ proposal: Proposal, in article: Article) -> Bool {
    known.contains(Self.key(proposal, article))
  }

  mutating func add(_ proposal: Proposal, in article: Article) {
    hasChanged = known.insert(Self.key(proposal, article)).inserted || hasChanged
  }

  /// What a proposal is known by when the article around it has changed: its words and what stands
  /// right beside them.
  private static func key(_ proposal: Proposal, _ article: Article) -> String {
    let text = article.text.text
    let around =
      max(0, proposal.words.lowerBound - 32)..<min(text.count, proposal.words.upperBound + 32)
    var print = Fingerprint()
    print.add(article.slug)
    print.add(Array(text[around]))
    print.add("\(proposal.words.lowerBound - around.lowerBound)")
    print.add(proposal.targets.map { "\($0.kind):\($0.slug)" }.joined(separator: " "))
    return String(print.value, radix: 16)
  }

  func write() throws(StageError) {
    if hasChanged { try kept.write(known.sorted()) }
  }
}
