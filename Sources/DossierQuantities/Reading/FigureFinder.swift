package import DossierModel

/// Finds the figures of a running text: stretches of it that `QuantityReader` reads for sure.
///
/// What it finds may lack a noun that no table has, but never begins or ends within a number.
package enum FigureFinder {
  package struct Figure: Sendable, Hashable {
    /// Bytes of the text.
    package let range: Range<Int>
    package let quantity: Quantity
    /// True where the words in front tell by how much something changed.
    package let isChange: Bool
  }

  /// The figures of a text in order; none overlap.
  ///
  /// Linear in the text's length. Only languages whose words are read in full have figures. `bytes`:
  /// valid UTF-8, one block of a text; `language` and `numbers`: as for `QuantityReader.read`.
  package static func figures(
    in bytes: UnsafeBufferPointer<UInt8>, language tag: String, numbers: String? = nil
  ) -> [Figure] {
    var language = Language.named(tag)
    guard language.traits.contains(.readsWords) else { return [] }
    if let numbers {
      language.style = NumberStyles.style(ofExample: numbers) ?? Language.named(numbers).style
    }
    guard mayHoldFigures(bytes) else { return [] }
    var (tokens, text, places) = PhraseWords.tokensWithPlaces(of: bytes, language)
    ComparisonMarker.mark(&tokens)
    var dates = DateMarker(
      tokens: consume tokens, text: text, traits: language.traits, yearWords: language.yearWords)
    dates.mark()
    let walk = FigureWalk(
      tokens: dates.tokens, text: text, hasArticles: !withoutArticles.contains(tag.prefix(2)))
    var found: [Figure] = []
    var index = 0
    while index < walk.tokens.count {
      guard walk.isSeed(index) else {
        index += 1
        continue
      }
      let core = walk.core(from: index)
      index = max(index + 1, core.upperBound)
      guard !walk.isDenied(core) else { continue }
      for span in walk.spans(around: core, after: found.last?.range.upperBound, places) {
        guard let range = places.range(of: walk.tokens[span]), range.count <= 200 else { continue }
        let words = String(decoding: bytes[range], as: UTF8.self)
        guard
          case .quantity(let quantity, _, let traits) = QuantityReader.read(
            words, language: tag, numbers: numbers), traits.otherGrouping == nil
        else { continue }
        found.append(
          Figure(
            range: range, quantity: quantity,
            isChange: traits.isDifference || walk.isLedByChange(span.lowerBound)))
        index = max(index, span.upperBound)
        break
      }
    }
    return found
  }

  private static let withoutArticles: Set<Substring> = ["ru", "uk", "pl"]

  /// A quick look: a text without letters or digits has nothing to find.
  private static func mayHoldFigures(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 >= 0x30 }
  }
}

/// Where tokens stand in the bytes that were scanned.
struct TokenPlaces {
  /// By where they begin in the folded text: where that is, and where the word's bytes begin and end.
  private(set) var places: [(folded: Int, foldedEnd: Int, start: Int, end: Int)] = []

  mutating func add(folded: Int, foldedEnd: Int, start: Int, end: Int) {
    places.append((folded, foldedEnd, start, end))
  }

  /// The bytes of a run of tokens; nil where one of them was put together of others.
  func range(of tokens: ArraySlice<Token>) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last,
      let start = Bisection.last(below: places.count, where: { places[$0].folded <= first.start }),
      let end = Bisection.last(below: places.count, where: { places[$0].folded < last.end }),
      places[start].start < places[end].end
    else { return nil }
    return places[start].start..<places[end].end
  }
}

/// Steps along the tokens of a text, from a number to what belongs to it.
private struct FigureWalk {
  let tokens: [Token]
  let text: [UInt8]
  /// False in a language such as Russian, where a third has no article.
  let hasArticles: Bool

  func meaning(_ index: Int) -> Meaning? {
    tokens.indices.contains(index) ? tokens[index].meaning : nil
  }

  /// True for a token with which a number may begin that is worth a mark: not `one`, `several`.
  func isSeed(_ index: Int) -> Bool {
    switch tokens[index].meaning {
    case .numeral, .tens, .hundreds, .oneAndHalf, .halfOf, .glyphFraction, .collective: true
    case .spelled: tokens[index].isWord
    case .small(let number): number >= 2 || (number == 1 && isUnit(index + 1))
    case .magnitude(_, let plural): plural || meaning(index - 1) == .article
    case .fraction: meaning(index - 1) == .article || isHalf(index) || !hasArticles
    default: false
    }
  }

  private func isHalf(_ index: Int) -> Bool {
    if case .fraction(2) = tokens[index].meaning { return true }
    return false
  }

  private func isNumeric(_ index: Int) -> Bool {
    switch meaning(index) {
    case .numeral?, .small?, .tens?, .hundreds?, .magnitude?, .spelled?, .collective?, .fraction?,
      .glyphFraction?, .oneAndHalf?, .halfOf?, .moneyMagnitude?:
      true
    default: false
    }
  }

  private func isUnit(_ index: Int) -> Bool {
    switch meaning(index) {
    case .unit?, .unitRate?, .coins?, .powered?, .halfUnit?, .quarterUnit?, .degrees?, .degree?:
      true
    default: false
    }
  }

  private func isMoneySign(_ index: Int) -> Bool {
    guard case .unit(let unit)? = meaning(index) else { return false }
    return UnitTable.all[unit].dimension == .currency
  }

  /// The number from `first` on with its units, ranges and what follows them.
  func core(from first: Int) -> Range<Int> {
    var end = first + 1
    while end < tokens.count {
      if isNumeric(end) || isUnit(end) || meaning(end) == .metreOrMillion {
        end += 1
        continue
      }
      switch tokens[end].meaning {
      case .to, .or, .dash:
        guard isNumeric(end + 1) || (isMoneySign(end + 1) && isNumeric(end + 2)) else {
          // `80-kilometre`
          if tokens[end].meaning == .dash, !tokens[end].hasSpaceBefore, isUnit(end + 1) {
            end += 1
            continue
          }
          return first..<end
        }
        end += 2
      case .and where isNumeric(end + 1) && isBetween(first):
        end += 2
      case .rate, .perHead, .suffix: end += 1
      case .per where isUnit(end + 1) || isRate(end + 1): end += 2
      case .article where isMoneyBefore(end) && isUnit(end + 1): end += 2
      case .of where isUnit(end + 1) && isPlural(end - 1): end += 2
      case .plus where !tokens[end].hasSpaceBefore: end += 1
      default: return first..<end
      }
    }
    return first..<min(end, tokens.count)
  }

  private func isRate(_ index: Int) -> Bool {
    if case .rate? = meaning(index) { return true }
    return false
  }

  private func isBetween(_ first: Int) -> Bool {
    meaning(first - 1) == .between || (isMoneySign(first - 1) && meaning(first - 2) == .between)
  }

  /// True for `$2,600` in front of `a month`.
  private func isMoneyBefore(_ end: Int) -> Bool {
    isMoneySign(end - 1) || (end >= 2 && isMoneySign(end - 2)) || isRateBase(end)
  }

  private func isRateBase(_ end: Int) -> Bool { end >= 3 && isMoneySign(end - 3) }

  /// `thousands of men`, `millions de réfugiés`.
  private func isPlural(_ index: Int) -> Bool {
    switch meaning(index) {
    case .magnitude(_, plural: true)?, .collective?: true
    default: false
    }
  }

  /// True behind a denial: `not 5`, `keine 300`.
  func isDenied(_ core: Range<Int>) -> Bool {
    ((core.lowerBound - 2)..<core.lowerBound).contains {
      meaning($0) == .negation || meaning($0) == .noOrNumber || meaning($0) == .identifier
    }
  }

  /// True where the words in front say by how much something changes: `rose by`, `another`.
  func isLedByChange(_ start: Int) -> Bool {
    ((start - 4)..<start).contains {
      if case .change? = meaning($0) { true } else { false }
    }
  }

  /// The spans to be tried, the longest first: with qualifiers and money in front, then without.
  ///
  /// `limit`: bytes that are taken already.
  func spans(around core: Range<Int>, after limit: Int?, _ places: TokenPlaces) -> [Range<Int>] {
    var starts = [core.lowerBound]
    var start = core.lowerBound
    while start > 0, core.lowerBound - start < 5, leads(start - 1, core) {
      start -= 1
      if tokens[start].meaning == .filler { continue }
      if let limit, let range = places.range(of: tokens[start..<core.upperBound]),
        range.lowerBound < limit
      {
        break
      }
      starts.append(start)
    }
    var ends = [core.upperBound]
    var end = core.upperBound - 1
    while end > core.lowerBound, ends.count < 4 {
      ends.append(end)
      end -= 1
    }
    // A leading word that is no part of the figure is left out before its unit is.
    return ends.flatMap { end in starts.reversed().map { $0..<end } }
  }

  /// `a third`, `a million`, `a dozen`.
  private func takesArticle(_ index: Int) -> Bool {
    switch tokens[index].meaning {
    case .fraction, .magnitude, .collective: true
    default: false
    }
  }

  /// True for what may stand in front of a number as a part of the figure.
  private func leads(_ index: Int, _ core: Range<Int>) -> Bool {
    switch tokens[index].meaning {
    case .qualifier, .overOrParts, .comparison, .between, .plusMinus, .minus: true
    case .to(boundsAlone: true): true
    case .filler: tokens[index].isWord
    case .article: index + 1 == core.lowerBound && takesArticle(index + 1)
    case .unit: isMoneySign(index)
    default: false
    }
  }
}
