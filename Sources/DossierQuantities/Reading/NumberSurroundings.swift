import DossierModel

/// What the reader asks about the words around a number.
extension NumberReader {
  /// True for the `in` of `one in five` in its language.
  func isShareJoint(_ index: Int) -> Bool {
    switch meaning(index) {
    case .outOf?: return true
    case .of?: return traits.contains(.ofJoinsShares)
    case .inside(nil)?:
      return traits.contains(.inJoinsShares)
        && text[tokens[index].start..<tokens[index].end].elementsEqual("in".utf8)
    default: return false
    }
  }

  /// True at the end of the words, or where a sign parts them from what follows.
  func endsClause(_ index: Int) -> Bool {
    switch meaning(index) {
    case nil, .pause?, .comma?, .closing?, .dot?: true
    default: false
    }
  }

  /// The bound that ends a clause behind the words for what is counted, and the index behind it:
  /// `180 fishing boats at most`, `300 bateaux, au plus`.
  ///
  /// Nil without one. At most six words stand between, none of which may be of a number, a measure or money.
  func bound(behindWordsFrom start: Int) -> (qualifier: Qualifier, next: Int)? {
    var index = start
    walking: while index < start + 6 {
      switch meaning(index) {
      case .plain?, .article?, .filler?, .of?, .inside(nil)?: index += 1
      // `300 people killed at least`
      case .unit(let unit)? where UnitTable.all[unit].dimension == .count: index += 1
      default: break walking
      }
    }
    guard index > start else { return nil }
    if meaning(index) == .comma { index += 1 }
    switch meaning(index) {
    case .qualifier(let qualifier)?, .suffix(let qualifier)?:
      return endsClause(index + 1) ? (qualifier, index + 1) : nil
    default: return nil
    }
  }

  /// The index behind `twenty-fifth`, a place in an order; nil for an amount.
  func endOfOrdinal(_ number: ReadNumber) -> Int? {
    var next = skippingHyphen(number.end)
    // `vingt et unième`
    if meaning(next) == .and { next = skippingHyphen(next + 1) }
    guard number.isInWords, tokens.indices.contains(next), tokens[next].isWord,
      let value = number.low.units(ofTenTo: 0), number.low == number.high, value > 0,
      let first = words.lookUp(text[tokens[next].start..<tokens[next].end])?.first
    else { return nil }
    let chain = words.chain(first)
    // `two thirds` are parts; `hundredths` of them are told from places elsewhere.
    guard let place = chain.first(where: { $0.kind == .ordinal })?.value else { return nil }
    let isPart = chain.contains { $0.kind == .part }
    let isJoined = meaning(next - 1) == .and || meaning(next - 2) == .and
    if isJoined, place > 19 || value % 10 != 0 || isPart && !chain.contains(where: \.isBound) {
      return nil
    }
    let fits: Bool
    switch place {
    case ..<20:
      fits = value % 10 == 0 && value >= 20 && (next > number.end || !isPart || value > 90)
    case 20..<100: fits = words.times[value % 100] == place || value % 100 == 0
    default: fits = !isPart
    }
    return fits ? next + 1 : nil
  }

  /// True where the words behind a number say that it is none: `six-figure`, `three score`.
  func isNoCount(_ index: Int) -> Bool {
    let behind = skippingHyphen(index)
    guard traits.contains(.hasFigureWords), tokens.indices.contains(behind) else { return false }
    let word = text[tokens[behind].start..<tokens[behind].end]
    if word.elementsEqual("score".utf8) { return true }
    return behind > index
      && ["figure", "figures", "digit", "digits"].contains { word.elementsEqual($0.utf8) }
  }

  /// True for hundredths and smaller parts, where the number before them has not taken them up.
  func isSmallPart(_ index: Int) -> Bool {
    if case .ordinal(let parts)? = meaning(index) { return parts >= 100 }
    return false
  }

  /// True for `five hundredth`, a place in an order, where `five hundredths` are parts.
  func isSmallPartInOrder(_ index: Int) -> Bool {
    isSmallPart(index) && traits.contains(.pluralsEndWithS)
      && text[tokens[index].end - 1] != UInt8(ascii: "s")
  }

  /// True for letters and digits, false for signs.
  func isWord(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].meaning {
    case .numeral, .malformedNumeral, .noNumber: return true
    default: return tokens[index].isWord
    }
  }

  /// The words of some tokens, in lower case, for messages.
  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else { return "" }
    let end = tokens[range.upperBound - 1].end
    return String(decoding: text[tokens[range.lowerBound].start..<end].prefix(80), as: UTF8.self)
  }
}
