import DossierModel

/// Reads numbers in digits and words out of the tokens of a phrase.
struct NumberReader {
  let tokens: [Token]
  let text: [UInt8]
  let traits: Language.Traits
  /// The number words of the language, for places in an order.
  let words: NumeralWords
  /// The money that its word for cents means.
  let coinMoney: Int?
  /// The words for `of` that a unit stands behind without an article.
  let bareOf: [[UInt8]]
  /// The endings of a noun by which `from` is `with`.
  let withEndings: [[UInt8]]
  /// The ending of `squared`, where such a word stands behind the length only.
  let powerEnding: UInt8?

  init(tokens: [Token], text: [UInt8], language: Language) {
    self.tokens = tokens
    self.text = text
    traits = language.traits
    powerEnding = language.powerEnding
    bareOf = language.bareOf
    withEndings = language.withEndings
    words = language.numerals
    coinMoney = language.coinMoney
  }

  func meaning(_ index: Int) -> Meaning? {
    tokens.indices.contains(index) ? tokens[index].meaning : nil
  }

  func isGlued(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].hasSpaceBefore
  }

  /// The index behind a hyphen that stands between two words without spaces, else `index`.
  func skippingHyphen(_ index: Int) -> Int {
    meaning(index) == .dash && isGlued(index) && isGlued(index + 1) ? index + 1 : index
  }

  /// True for what `number(at:)` may read.
  func mayBegin(at index: Int) -> Bool {
    switch meaning(index) {
    case .numeral?, .spelled?, .small?, .tens?, .hundreds?, .magnitude?, .collective?, .vague?,
      .fraction?, .glyphFraction?, .oneAndHalf?, .halfOf?, .halfUnit?, .quarterUnit?, .article?,
      .ordinal?, .decadePart?, .rate?, .every?:
      true
    case .per?:
      if case .ordinal? = meaning(index + 1) { true } else { false }
    case .unit(let unit)?: isBareTime(unit) && oneOrMore(of: unit, at: index) != nil
    default: false
    }
  }

  /// The number that begins at `index`; nil when none does.
  ///
  /// After `between`, `and` parts two numbers; after a sign of money, `m` means million.
  func number(at index: Int, isBetween: Bool, hasMoney: Bool) -> ReadNumber? {
    switch meaning(index) {
    case .numeral?, .spelled?: return numeral(at: index, hasMoney: hasMoney)
    case .magnitude(_, plural: true)?, .collective(_, plural: true, _)?:
      return vaguePlural(at: index)
    case .small?, .tens?, .hundreds?, .magnitude?, .collective?:
      return inWords(at: index, isBetween: isBetween)
    case .article?: return afterArticle(at: index, isBetween: isBetween)
    case .vague(let low, let high)?: return vague(low, high, at: index)
    case .fraction(let parts)?: return fraction(parts, at: index)
    case .glyphFraction(let count, let parts)?: return glyph(count, parts, at: index)
    case .oneAndHalf?:
      return withMagnitudes(
        ReadNumber(DecimalNumber(15, exponent: -1), precision: -1, end: index + 1), hasMoney: false)
    case .halfOf(let power)?:
      return ReadNumber(DecimalNumber(5, exponent: power - 1), end: index + 1)
    case .halfUnit(let unit)?:
      var half = ReadNumber(DecimalNumber(5, exponent: -1), precision: -1, end: index + 1)
      half.unit = unit
      return half
    case .decadePart(let part)?: return decade(part, at: index)
    case .every?, .per?:
      guard case .ordinal(let parts)? = meaning(index + 1), parts > 2 else { return nil }
      return share(1, of: parts, end: index + 2)
    case .quarterUnit(let unit)?:
      var quarter = ReadNumber(DecimalNumber(25, exponent: -2), precision: -2, end: index + 1)
      quarter.unit = unit
      return quarter
    case .rate(let unit)?:
      return unitAndHalf(unit, at: index)
        ?? (isOneTime(index) ? oneOrMore(of: unit, at: index) : nil)
    case .unit(let unit)? where isBareTime(unit): return oneOrMore(of: unit, at: index)
    default: return nil
    }
  }

  /// Without articles a time alone is one of it: `год или два`.
  func isBareTime(_ unit: Int) -> Bool {
    traits.contains(.bareTimesAreOne) && UnitTable.all[unit].dimension == .time
  }

  private func numeral(at index: Int, hasMoney: Bool) -> ReadNumber? {
    let token = tokens[index]
    var number = ReadNumber(
      token.number, precision: ReadNumber.precision(of: token.number, decimals: token.decimals),
      end: index + 1)
    if let spelled = token.spelled {
      number.take(spelled)
    } else if let mixed = mixedNumber(at: index) {
      return withMagnitudes(mixed, hasMoney: hasMoney)
    }
    if case .glyphFraction(let count, let parts)? = meaning(index + 1),
      let sum = Self.quotient(count, parts).flatMap({ token.number.adding($0) })
    {
      number = ReadNumber(sum, precision: min(-1, sum.exponent), end: index + 2)
    } else if meaning(index + 1) == .slash, isGlued(index + 1), isGlued(index + 2),
      meaning(index + 2) == .numeral, let count = token.whole, let parts = tokens[index + 2].whole
    {
      guard count > 0, count < parts, parts <= 100 || Self.roundParts.contains(parts) else {
        return nil
      }
      return share(count, of: parts, end: index + 3)
    } else if let parts = parts(at: index + 1), let count = token.whole, count > 0, count < parts,
      token.spelled == nil || count < 100, parts > 2 || meaning(index + 2) != nil
    {
      return share(count, of: parts, end: behindDash(index + 1) + 1)
    } else if let end = andHalf(at: index + 1), let sum = token.number.adding(Self.half) {
      number = ReadNumber(sum, precision: -1, end: end)
    }
    if token.spelled?.isClosed == true { return number }
    number = withMagnitudes(loosened(number), hasMoney: hasMoney)
    return addingHalfBehind(addingSmaller(to: number))
  }

  /// `2 millions et demi`.
  private func addingHalfBehind(_ number: ReadNumber) -> ReadNumber {
    guard number.power >= 3, meaning(number.end) == .and,
      meaning(number.end + 1) == .fraction(2),
      let sum = number.low.adding(DecimalNumber(5, exponent: number.power - 1))
    else { return number }
    return ReadNumber(sum, precision: number.power - 1, end: number.end + 2)
  }

  /// `1 million 200 thousand`.
  private func addingSmaller(to number: ReadNumber) -> ReadNumber {
    guard number.power >= 3, meaning(number.end) == .numeral else { return number }
    let next = tokens[number.end]
    let more = withMagnitudes(ReadNumber(next.number, end: number.end + 1), hasMoney: false)
    guard more.power >= 2, more.power < number.power, let sum = number.low.adding(more.low) else {
      return number
    }
    return ReadNumber(sum, end: more.end)
  }

  /// Multiplies by the magnitude words that follow: `hundred`, `тыс.`, `m` after money.
  func withMagnitudes(_ start: ReadNumber, hasMoney: Bool) -> ReadNumber {
    var number = start
    for _ in 0..<3 {
      let next = skippingHyphen(number.end)
      switch meaning(next) {
      case .magnitude(let power, _)?: number.multiply(byTenTo: power)
      case .metreOrMillion? where isMillion(next, hasMoney: hasMoney): number.multiply(byTenTo: 6)
      case .moneyMagnitude(let power, let money?)? where UnitTable.all[money].dimension == .currency:
        // `120 MEUR`
        number.multiply(byTenTo: power)
        number.unit = money
        number.end = next + 1
        return number
      case .moneyMagnitude(let power, _)?
      where hasMoney || isBeforeMoney(next) || isGlued(next) && power == 3:
        number.multiply(byTenTo: power)
      case .collective(let count, _, _)?:
        guard let product = number.low.multiplied(by: Int64(count)) else { return number }
        number.low = product
        number.high = product
        number.precision = nil
        number.collective = Int64(count)
      default: return number
      }
      number.end = next + 1
    }
    return number
  }

  /// `M` is million; `m` is after or before money and before people, else metres or unclear.
  private func isMillion(_ index: Int, hasMoney: Bool) -> Bool {
    if tokens[index].isUpperCase || hasMoney || isBeforeMoney(index) { return true }
    guard traits.contains(.gluedMIsUnclear), isGlued(index),
      case .unit(let unit)? = meaning(index + 1)
    else {
      return false
    }
    return UnitTable.all[unit].dimension == .count
  }

  private func isBeforeMoney(_ index: Int) -> Bool {
    guard case .unit(let unit)? = meaning(index + 1) else { return false }
    return UnitTable.all[unit].dimension == .currency
  }

  /// `and a half`, `et demi`, `с половиной` at `index`: the index behind it.
  func andHalf(at index: Int) -> Int? {
    guard meaning(index) == .and || meaning(index) == .from else { return nil }
    let next = meaning(index + 1) == .article ? index + 2 : index + 1
    guard meaning(next) == .fraction(2), meaning(next + 1) != .of else { return nil }
    return next + 1
  }

  /// The denominator that stands at `index`, behind a hyphen or not: `-thirds`, `quarters`.
  func parts(at index: Int) -> Int? {
    switch meaning(behindDash(index)) {
    case .fraction(let parts)?: parts
    case .ordinal(let parts)? where parts > 2: parts
    default: nil
    }
  }

  /// The index behind a hyphen, or a dash between spaces that parts stand behind: `five - eighths`.
  func behindDash(_ index: Int) -> Int {
    guard meaning(index) == .dash else { return index }
    switch meaning(index + 1) {
    case .fraction?, .ordinal?: return index + 1
    default: return skippingHyphen(index)
    }
  }

  /// A part of a whole in percent, to four digits where it does not end.
  func share(_ count: Int, of parts: Int, end: Int) -> ReadNumber? {
    guard count > 0, parts > 0, count <= parts, parts <= 1_000_000_000 else { return nil }
    guard let ratio = Ratio(Int64(count) * 100, Int64(parts)) else { return nil }
    let exact = DecimalNumber(1).times(ratio)
    let value = exact.rounded(toSignificant: parts > 16 ? 6 : 4)
    // Fractions in words are coarse: half is said for 47 as for 52 percent.
    var share = ReadNumber(value, precision: 1, end: end)
    if value.double < 5 { share.precision = nil }
    share.isShare = true
    share.parts = (count, parts)
    return share
  }

  /// True where a length is named further on: `3m and 5cm`.
  func hasLength(behind index: Int) -> Bool {
    tokens[min(index + 1, tokens.count)...].contains {
      $0.unit.map { UnitTable.all[$0].dimension == .length } ?? false
    }
  }

  /// The parts beyond a hundredth that are written with a stroke: `2/1000`.
  private static let roundParts = [1000, 10_000, 100_000, 1_000_000]

  static let half = DecimalNumber(5, exponent: -1)

  static func quotient(_ count: Int, _ parts: Int) -> DecimalNumber? {
    guard let ratio = Ratio(Int64(count), Int64(parts)) else { return nil }
    return DecimalNumber(1).times(ratio).rounded(toSignificant: 4)
  }
}
