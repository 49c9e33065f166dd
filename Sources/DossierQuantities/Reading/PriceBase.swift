import DossierModel

/// Whose prices an amount of money is told in: those of another year are another unit.
enum PriceBase: Equatable {
  case year(Int)
  /// `in constant dollars`, `in real terms`: of a year that is not named.
  case constant

  /// As it stands in a canonical unit: `USD (2012)`, `USD (constant)`.
  var canonical: String {
    switch self {
    case .year(let year): " (\(year))"
    case .constant: " (constant)"
    }
  }
}

extension UnitReader {
  /// The base of prices behind an amount of money, and the index behind it: `in 2012 dollars`,
  /// `in Preisen von 2012`, `(constant 2010 euros)`; nil for none, and for a year alone.
  func priceBase(at index: Int) -> (PriceBase, end: Int)? {
    var year: Int?
    var isConstant = false
    var namesPrices = false
    var plainWords = 0
    var next = index
    scanning: while next < min(index + 8, numbers.tokens.count) {
      switch numbers.tokens[next].meaning {
      case .comma, .opening, .inside, .of, .filler, .article, .by: break
      // `at 2012 prices`, the same of other prepositions that end a clause elsewhere.
      case .stop where next == index || numbers.meaning(next - 1) == .comma: break
      case .prices: namesPrices = true
      case .constantPrices(let alone):
        isConstant = true
        namesPrices = namesPrices || alone
      case .plain:
        plainWords += 1
        if plainWords > 2 { break scanning }
      case .unit(let unit):
        switch UnitTable.all[unit].dimension {
        case .currency: namesPrices = true
        case .time where year != nil: break
        default: break scanning
        }
      case .date, .numeral:
        guard year == nil, let written = self.year(next) else {
          // `2012 года` is a date in two words.
          if year != nil, numbers.tokens[next].isWord { break }
          break scanning
        }
        year = written
      default: break scanning
      }
      next += 1
    }
    guard namesPrices else { return nil }
    if let year { return (.year(year), next) }
    return isConstant ? (.constant, next) : nil
  }

  /// `2012 dollars` as the base of an amount that stands elsewhere, by the index of the year.
  func priceBase(inMoney index: Int) -> (PriceBase, end: Int)? {
    guard let year = year(index), case .unit(let unit)? = numbers.meaning(index + 1),
      UnitTable.all[unit].dimension == .currency
    else { return nil }
    return (.year(year), index + 2)
  }

  /// `2012 prices`, `prices of 2012`, `constant prices` before an amount, by the index of the word
  /// for prices; nil for prices of no year.
  func priceBase(named index: Int) -> PriceBase? {
    if case .constantPrices(alone: true)? = numbers.meaning(index) { return .constant }
    guard numbers.meaning(index) == .prices else { return nil }
    let isConstant = isConstant(index - 1)
    let behind = numbers.skippingOf(index + 1)
    for place in [index - 1, behind] where numbers.tokens.indices.contains(place) {
      if let year = year(place) { return .year(year) }
    }
    return isConstant ? .constant : nil
  }

  func isConstant(_ index: Int) -> Bool {
    if case .constantPrices? = numbers.meaning(index) { return true }
    return false
  }

  /// The year that four digits without signs may be; nil for all else.
  private func year(_ index: Int) -> Int? {
    let token = numbers.tokens[index]
    guard token.digits == 4, token.isPlainInteger,
      let year = token.number.units(ofTenTo: 0), (1800...2099).contains(year)
    else { return nil }
    return Int(year)
  }
}

extension AmountBuilder {
  /// `$5 million in 2012 dollars`: money of another year.
  mutating func takePriceBase(_ amount: inout Amount) {
    guard amount.unit.dimension == .currency else { return }
    guard let (base, next) = units.priceBase(at: end) else { return }
    amount.unit.priceBase = base
    end = next
  }
}
