import DossierLink
import DossierModel
import DossierQuantities

/// What the marked figures of a dossier say of statistics: which unit each has, and near which words
/// it stands.
struct KnownFigures: Sendable {
  private struct Statistic {
    let target: Target
    var units: Set<String> = []
    /// For each mark, the words around it.
    var contexts: [Set<UInt64>] = []
  }

  private let statistics: [Statistic]
  /// By unit, the statistics that have it.
  private let byUnit: [String: [Int]]

  /// How many words around a figure are looked at, on each side.
  private static let reach = 10
  /// How many of them must be those of a mark.
  private static let enough = 3

  init(_ site: Site) {
    var statistics: [Int: Statistic] = [:]
    let language = site.configuration.language
    for (number, record) in site.entities.enumerated()
    where site.configuration.kinds[record.kind].family == .statistic {
      var statistic = Statistic(target: Target(kind: record.kind, slug: record.slug))
      if let unit = record.unit {
        statistic.units.insert(Units.canonical(unit, language: language))
      }
      statistics[number] = statistic
    }
    var words: [Int: TextWords] = [:]
    for observation in site.observations {
      let mention = site.mentions.mention(observation.mention)
      guard mention.document < site.articles.count,
        let entity = site.mentions.entity(
          document: mention.document, annotation: mention.annotation)
      else { continue }
      let text = site.articles[mention.document].text
      if words[mention.document] == nil {
        words = [mention.document: TextWords(text.text, 0..<text.bodyTextEnd)]
      }
      guard let known = words[mention.document] else { continue }
      let mark = text.annotations[mention.annotation]
      if let unit = observation.quantity.unit { statistics[entity]?.units.insert(unit) }
      statistics[entity]?.contexts.append(
        Self.context(of: mark.words, in: known, block: mark.block))
    }
    let sorted = statistics.keys.sorted().compactMap { statistics[$0] }
    self.statistics = sorted
    var byUnit: [String: [Int]] = [:]
    for (number, statistic) in sorted.enumerated() {
      for unit in statistic.units { byUnit[unit, default: []].append(number) }
    }
    self.byUnit = byUnit
  }

  /// The longer words around a stretch, within its block.
  private static func context(
    of range: Range<Int>, in text: TextWords, block: Range<Int>
  ) -> Set<UInt64> {
    let first = text.first(at: range.lowerBound)
    let last = text.first(at: range.upperBound)
    let around = max(0, first - reach)..<min(text.words.count, last + reach)
    return Set(
      around.lazy.map { text.words[$0] }
        .filter { block.contains($0.start) && $0.end - $0.start >= 4 && !text.isNumber($0) }
        .map(\.hash))
  }

  /// The one statistic that has the figure's unit and was marked near the same words; nil for none and
  /// for several.
  func target(
    _ quantity: Quantity, at range: Range<Int>, in text: TextWords, block: Range<Int>
  ) -> Target? {
    guard let unit = quantity.unit, let candidates = byUnit[unit] else { return nil }
    let context = Self.context(of: range, in: text, block: block)
    let scores = candidates.map { number in
      statistics[number].contexts.lazy.map { $0.intersection(context).count }.max() ?? 0
    }
    guard let best = scores.max(), best >= Self.enough,
      scores.count(where: { $0 + 1 >= best }) == 1, let place = scores.firstIndex(of: best)
    else { return nil }
    return statistics[candidates[place]].target
  }
}

extension TextWords {
  func isNumber(_ word: Word) -> Bool {
    bytes[word.start..<word.end].allSatisfy { (0x30...0x39).contains($0) }
  }
}
