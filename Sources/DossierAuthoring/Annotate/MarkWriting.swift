import DossierModel
import DossierParse

/// Writes marks into an article's file and holds the result against what was meant.
enum MarkWriting {
  /// The file with brackets around each proposal's words and its first target behind them; nothing
  /// else is touched.
  ///
  /// `proposals`: by where they begin; one may stand within another that comes before it.
  static func marked(
    _ bytes: [UInt8], _ proposals: [Proposal], _ configuration: Configuration
  ) -> [UInt8] {
    var marked: [UInt8] = []
    marked.reserveCapacity(bytes.count + proposals.count * 24)
    var copied = 0
    var open: [Proposal] = []
    func copy(to end: Int) {
      marked += bytes[copied..<end]
      copied = end
    }
    func close(upTo limit: Int) {
      while let last = open.last, last.bytes.upperBound <= limit {
        copy(to: last.bytes.upperBound)
        marked += "](\(reference(last, configuration)))".utf8
        open.removeLast()
      }
    }
    for proposal in proposals {
      close(upTo: proposal.bytes.lowerBound)
      copy(to: proposal.bytes.lowerBound)
      marked.append(UInt8(ascii: "["))
      open.append(proposal)
    }
    close(upTo: bytes.count)
    copy(to: bytes.count)
    return marked
  }

  /// `country:kyrgyzstan`, with what is said besides.
  static func reference(_ proposal: Proposal, _ configuration: Configuration) -> String {
    guard let target = proposal.targets.first else { return "" }
    let query = proposal.query.isEmpty ? "" : "?\(proposal.query)"
    return "\(configuration.kinds[target.kind].name):\(target.slug)\(query)"
  }

  /// True where the marked file has the same words as before and exactly the marks that were meant.
  static func isAsMeant(
    _ after: Article, before: Article, _ proposals: [Proposal]
  ) -> Bool {
    guard after.isWhole || !before.isWhole,
      after.text.bodyTextEnd == before.text.bodyTextEnd,
      after.text.text.prefix(after.text.bodyTextEnd)
        == before.text.text.prefix(before.text.bodyTextEnd)
    else { return false }
    let marks = after.text.annotations.filter { $0.container == nil }.map(\.words)
    let old = before.text.annotations.filter { $0.container == nil }.map(\.words)
    func order(_ ranges: [Range<Int>]) -> [Range<Int>] {
      ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
    return order(marks) == order(old + proposals.map(\.words))
  }
}
