import DossierModel

/// The names of records, laid out so that one which is nearly written can be found among thousands.
struct NearNames: Sendable {
  private struct Name: Sendable {
    let written: String
    let folded: String
    /// In scalars.
    let count: Int
    let letters: UInt64
  }

  private var names: [Name] = []

  /// Names shorter than four letters are near to too much.
  private static let shortest = 4

  mutating func add(_ written: String, folded: String) {
    let scalars = folded.unicodeScalars
    guard scalars.count >= Self.shortest else { return }
    names.append(
      Name(
        written: written, folded: folded, count: scalars.count, letters: Self.letters(scalars)))
  }

  /// One bit for each letter, by its last six bits.
  private static func letters(_ scalars: String.UnicodeScalarView) -> UInt64 {
    scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }

  /// A search through the names for one text.
  struct Search {
    private let names: NearNames
    private var known: [String: String?] = [:]

    /// How many different words of a text are looked for.
    private static let enough = 200

    init(_ names: NearNames) { self.names = names }

    /// The name nearest to what is written, at most one edit from it, or two for eight letters and
    /// more; nil when none is, and when enough have been looked for.
    mutating func name(near written: String) -> String? {
      if let answer = known[written] { return answer }
      guard !names.names.isEmpty, known.count < Self.enough else { return nil }
      let answer = names.nearest(to: Folding.fold(written))
      known[written] = .some(answer)
      return answer
    }
  }

  private func nearest(to folded: String) -> String? {
    let count = folded.unicodeScalars.count
    guard (Self.shortest...100).contains(count) else { return nil }
    let limit = count < 8 ? 1 : 2
    let letters = Self.letters(folded.unicodeScalars)
    var best: (name: String, edits: Int)?
    for name in names
    where abs(name.count - count) <= limit
      && (name.letters ^ letters).nonzeroBitCount <= 2 * limit
    {
      let bound = best.map { $0.edits - 1 } ?? limit
      guard
        let edits = NearestName.edits(name.folded, folded, limit: bound)
      else { continue }
      best = (name.written, edits)
      if edits <= 1 { break }
    }
    return best?.name
  }
}
