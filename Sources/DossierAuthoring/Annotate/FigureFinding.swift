import DossierLink
import DossierModel
import DossierQuantities

/// What the marked figures of a dossier say of statistics: which unit each has, and near which words
/// it stands.
struct KnownFigures: Sendable {
  private var targets: [Target] = []
  /// For each marked figure, its statistic.
  private var statisticOfContext: [Int] = []
  /// By unit and word, the marked figures of statistics with that unit that have the word beside them;
  /// empty for a word that too many have, which tells nothing.
  private var contexts: [Key: [Int32]] = [:]

  private struct Key: Hashable {
    let unit: String
    let word: UInt64
  }

  /// How many words around a figure are looked at, on each side.
  private static let reach = 10
  /// How many of them must be those of a mark.
  private static let enough = 3
  /// In so many marks a word is too common to tell one statistic from another.
  private static let common = 64

  init(_ site: Site) {
    let language = site.configuration.language
    var numbers: [EntityID: Int] = [:]
    var units: [Set<String>] = []
    for (entity, record) in site.entities.identified
    where site.configuration.kinds[record.kind].family == .statistic {
      numbers[entity] = targets.count
      targets.append(Target(kind: record.kind, slug: record.slug))
      units.append(record.unit.map { [Units.canonical($0, language: language)] } ?? [])
    }
    // Article by article, so that the words of each are read once.
    var marks: [ArticleID: [(statistic: Int, annotation: Int)]] = [:]
    for observation in site.observations {
      let place = site.mentions.place(of: observation.mention)
      guard let article = site.article(place.document),
        let entity = site.mentions.entity(of: observation.mention), let number = numbers[entity]
      else { continue }
      if let unit = observation.quantity.unit { units[number].insert(unit) }
      marks[article, default: []].append((number, place.annotation))
    }
    for article in marks.keys.sorted() {
      let text = site.articles[article].text
      let words = HashedWords(text.text, 0..<text.bodyTextEnd)
      for (statistic, annotation) in marks[article] ?? [] {
        let mark = text.annotations[annotation]
        add(Self.context(of: mark.words, in: words, block: mark.block), statistic, units[statistic])
      }
    }
  }

  private mutating func add(_ words: Set<UInt64>, _ statistic: Int, _ units: Set<String>) {
    let number = Int32(statisticOfContext.count)
    statisticOfContext.append(statistic)
    for unit in units {
      for word in words {
        contexts[Key(unit: unit, word: word), default: []].append(number)
      }
    }
  }

  /// The longer words around a stretch, within its block.
  private static func context(
    of range: Range<Int>, in text: HashedWords, block: Range<Int>
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
    _ quantity: Quantity, at range: Range<Int>, in text: HashedWords, block: Range<Int>
  ) -> Target? {
    guard let unit = quantity.unit else { return nil }
    var shared: [Int32: Int] = [:]
    for word in Self.context(of: range, in: text, block: block) {
      guard let known = contexts[Key(unit: unit, word: word)], known.count <= Self.common else {
        continue
      }
      for context in known { shared[context, default: 0] += 1 }
    }
    // Of each statistic the mark that is most alike.
    var scores: [Int: Int] = [:]
    for (context, count) in shared {
      let statistic = statisticOfContext[Int(context)]
      scores[statistic] = max(scores[statistic] ?? 0, count)
    }
    guard let best = scores.values.max(), best >= Self.enough,
      scores.values.count(where: { $0 + 1 >= best }) == 1
    else { return nil }
    return scores.first { $0.value == best }.map { targets[$0.key] }
  }
}

extension HashedWords {
  func isNumber(_ word: Word) -> Bool {
    bytes[word.start..<word.end].allSatisfy { (0x30...0x39).contains($0) }
  }
}
