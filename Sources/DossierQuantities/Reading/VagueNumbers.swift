import DossierModel

/// Fractions, and words that stand for a range by the conventions of docs/statistics.md.
extension NumberReader {
  /// The index behind `of` and the article or filler after it.
  func skippingOf(_ index: Int) -> Int {
    var next = index
    while meaning(next) == .of || meaning(next) == .filler { next += 1 }
    return next
  }

  /// `half`, `half a million`, `a quarter of an hour`, `половина`.
  func fraction(_ parts: Int, at index: Int) -> ReadNumber? {
    // `first half`, `third quarter` are times of the year.
    switch meaning(index - 1) {
    case .ordinal?, .window?: return nil
    default: break
    }
    let hasOf = meaning(index + 1) == .of
    var next = hasOf ? index + 2 : skippingHyphen(index + 1)
    let hasArticle = meaning(next) == .article
    if hasArticle { next += 1 }
    guard let part = Self.quotient(1, parts) else { return nil }
    switch meaning(next) {
    case .magnitude(let power, plural: false)?:
      var number = ReadNumber(part.scaled(byTenTo: power), end: next + 1)
      number.precision = number.low.exponent
      return number
    case .collective(let count, plural: false, _)? where count % parts == 0:
      return ReadNumber(DecimalNumber(Int64(count / parts)), end: next + 1)
    case .rate(let unit)? where parts <= 4: return time(part, unit, end: next + 1)
    case .unit(let unit)? where !hasOf || hasArticle:
      let dimension = UnitTable.all[unit].dimension
      guard hasArticle || dimension != .count && dimension != .currency, parts <= 4 else { break }
      return time(part, unit, end: next + 1)
    default: break
    }
    return share(1, of: parts, end: index + 1)
  }

  private func time(_ part: DecimalNumber, _ unit: Int, end: Int) -> ReadNumber {
    var number = ReadNumber(part, precision: part.exponent, end: end)
    number.unit = unit
    return number
  }

  /// `a year and a half`, where `a year` alone is a rate.
  func unitAndHalf(_ unit: Int, at index: Int) -> ReadNumber? {
    guard let end = andHalf(at: index + 1) else { return nil }
    return time(DecimalNumber(15, exponent: -1), unit, end: end)
  }

  func glyph(_ count: Int, _ parts: Int, at index: Int) -> ReadNumber? {
    if case .magnitude(let power, _)? = meaning(index + 1), let part = Self.quotient(count, parts) {
      return ReadNumber(part.scaled(byTenTo: power), end: index + 2)
    }
    if case .unit(let unit)? = meaning(index + 1), UnitTable.all[unit].dimension == .time,
      let part = Self.quotient(count, parts)
    {
      return time(part, unit, end: index + 2)
    }
    return share(count, of: parts, end: index + 1)
  }

  /// `several`, `a few thousand`: from so many to so many, by convention.
  func vague(_ low: Int, _ high: Int, at index: Int) -> ReadNumber? {
    let next = skippingOf(index + 1)
    switch meaning(next) {
    case .magnitude(let power, _)? where power < 15:
      let unit = DecimalNumber(1, exponent: power)
      let top = DecimalNumber(Int64(high + 1), exponent: power).adding(DecimalNumber(-1))
      return unit.multiplied(by: Int64(low)).map { ReadNumber(from: $0, to: top, end: next + 1) }
    case .collective(let count, _, _)?:
      return ReadNumber(
        from: DecimalNumber(Int64(low * count)), to: DecimalNumber(Int64(high * count)),
        end: next + 1)
    default:
      return ReadNumber(
        from: DecimalNumber(Int64(low)), to: DecimalNumber(Int64(high)), end: index + 1)
    }
  }

  /// `thousands`: two thousand or more.
  ///
  /// `tens of thousands`: 20,000 to 99,999.
  func vaguePlural(at index: Int) -> ReadNumber? {
    let first: (floor: Int64, power: Int)
    switch meaning(index) {
    case .magnitude(let power, plural: true)?: first = (2, power)
    case .collective(let count, plural: true, _)?: first = (Int64(2 * count), 0)
    default: return nil
    }
    var power = first.power
    var isClosed = power == 4 || power == 5
    var end = index + 1
    let next = skippingOf(index + 1)
    if case .magnitude(let second, _)? = meaning(next), second >= 3, power < 3 {
      power += second
      isClosed = true
      end = next + 1
    } else if case .magnitude(let second, _)? = meaning(next), second >= 6, power >= 3 {
      power += second
      end = next + 1
    }
    let low = DecimalNumber(first.floor, exponent: power)
    guard isClosed, power <= 16 else { return ReadNumber(from: low, to: nil, end: end) }
    let ceiling = first.floor == 2 ? power + 1 : power + 2
    return ReadNumber(
      from: low, to: DecimalNumber(1, exponent: ceiling).adding(DecimalNumber(-1)), end: end)
  }

  /// `mid-fifties` 54 to 56, `early thirties` 30 to 33, `late 40s` 47 to 49: ages in years.
  func decade(_ part: Int, at index: Int) -> ReadNumber? {
    let next = skippingHyphen(index + 1)
    guard case .decade(let tens)? = meaning(next) else { return nil }
    // `the mid-fifties` are years of a century.
    if meaning(index - 1) == .filler,
      text[tokens[index - 1].start..<tokens[index - 1].end]
        .elementsEqual("the".utf8)
    {
      return nil
    }
    let (low, high) = [(0, 3), (4, 6), (7, 9)][min(max(part, 0), 2)]
    var number = ReadNumber(
      from: DecimalNumber(Int64(tens + low)), to: DecimalNumber(Int64(tens + high)), end: next + 1)
    number.unit = UnitTable.number(of: "years")
    return number
  }
}
