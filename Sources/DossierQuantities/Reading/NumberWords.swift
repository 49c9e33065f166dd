import DossierModel

/// Numbers in words: `three hundred and twenty thousand`, `quatre-vingt-dix`, `двести тысяч`.
extension NumberReader {
  private enum Last { case nothing, small, tens, hundred, magnitude }

  /// Adds up the words from `index`; nil when they make no number.
  func inWords(at index: Int, isBetween: Bool) -> ReadNumber? {
    var total: Int64 = 0
    var group: Int64 = 0
    var last = Last.nothing
    var power = 99
    var isLoose = false
    var end = index
    var coefficient: Int64 = 0
    var collective: Int64 = 1
    var leading: Int64?
    var hasHundred = false
    var innerPower = 0
    reading: while true {
      let next = joint(at: end, last: last)
      switch meaning(next) {
      case .small(let value)?:
        guard fits(value, after: last) else { break reading }
        group += Int64(value)
        last = .small
      case .tens(let value)?:
        guard last != .small, last != .tens else { break reading }
        group += Int64(value)
        last = .tens
      case .hundreds(let value)?:
        guard last == .nothing || last == .magnitude else { break reading }
        group += Int64(value)
        last = .hundred
      case .magnitude(2, _)?:
        guard last != .hundred, group < 100 else { break reading }
        leading = leading ?? max(group, 1)
        hasHundred = true
        group = max(group, 1) * 100
        last = .hundred
      case .magnitude(let next, _)?:
        guard next <= 12, next < power || last == .magnitude, total < 1_000_000_000 else {
          break reading
        }
        let factor = Ratio.tenTo(next)?.numerator ?? 1
        coefficient = max(group, 1)
        leading = leading ?? coefficient
        innerPower = hasHundred && last == .hundred && total == 0 ? 2 : 0
        if last == .magnitude {
          total *= factor
        } else {
          let (product, overflows) = max(group, 1).multipliedReportingOverflow(by: factor)
          if overflows { break reading }
          total += product
        }
        group = 0
        power = next
        last = .magnitude
      case .collective(let count, _, let loose)?:
        guard last == .nothing || last == .small, group < 1000 else { break reading }
        coefficient = max(group, 1)
        collective = Int64(count)
        group = coefficient * collective
        isLoose = isLoose || loose
        last = .small
      default: break reading
      }
      end = next + 1
    }
    guard end > index else { return nil }
    let value = DecimalNumber(total + group)
    if let count = Int(exactly: total + group), count > 0, let parts = parts(at: end),
      count < parts, last == .small, words.times[Int64(count)] != Int64(parts),
      count == 1 || !isSmallPartInOrder(behindDash(end))
    {
      return share(count, of: parts, end: behindDash(end) + 1)
    }
    if last == .small, total == 0, let share = compositeShare(group, at: end) { return share }
    if let halves = halves(total + group, at: end) { return halves }
    var number = ReadNumber(value, end: end)
    number.isInWords = true
    number.isLoose = isLoose
    if group == 0, power < 99 {
      number.coefficient = DecimalNumber(coefficient)
      number.power = power
      number.innerPower = innerPower
      if leading != coefficient, innerPower == 0 { number.leading = leading }
      if coefficient < 100 { number.precision = power }
    } else {
      number.precision = ReadNumber.precision(of: value, decimals: 0)
      if collective > 1 {
        number.coefficient = DecimalNumber(coefficient)
        number.collective = collective
      } else if last == .hundred, total == 0, hasHundred {
        number.coefficient = DecimalNumber(group / 100)
        number.power = 2
      } else {
        number.leading = leading
      }
    }
    if let behind = andHalf(at: end) { return addingHalf(to: number, end: behind) }
    let loose = loosened(number)
    guard loose.end > number.end || number.power == 0 && collective == 1 else { return number }
    return withMagnitudes(loose, hasMoney: false)
  }

  /// `trois vingt-et-unième`: parts whose number is a ten and a unit.
  private func compositeShare(_ count: Int64, at index: Int) -> ReadNumber? {
    guard count > 0, case .tens(let ten)? = meaning(index) else { return nil }
    var whole = ReadNumber(DecimalNumber(Int64(ten)), end: index + 1)
    whole.isInWords = true
    guard let end = endOfOrdinal(whole),
      let first = words.lookUp(text[tokens[end - 1].start..<tokens[end - 1].end])?.first,
      let place = words.chain(first).first(where: { $0.kind == .ordinal })?.value,
      place < 20, count < Int64(ten) + place
    else { return nil }
    return share(Int(count), of: ten + Int(place), end: end)
  }

  /// `fünf halbe`, at the end of the phrase: more than one whole.
  private func halves(_ count: Int64, at index: Int) -> ReadNumber? {
    guard count > 2, meaning(index) == .fraction(2), meaning(index + 1) == nil else { return nil }
    return ReadNumber(DecimalNumber(count * 5, exponent: -1), precision: -1, end: index + 1)
  }

  private func addingHalf(to number: ReadNumber, end: Int) -> ReadNumber {
    let half = DecimalNumber(5, exponent: number.power - 1)
    guard let sum = number.low.adding(half) else { return number }
    var more = ReadNumber(sum, precision: number.power - 1, end: end)
    more.isInWords = true
    return number.power == 0 ? withMagnitudes(more, hasMoney: false) : more
  }

  /// Steps over the hyphen between two parts of one number.
  private func joint(at index: Int, last: Last) -> Int {
    guard last != .nothing, !traits.contains(.hyphenIsRange) else { return index }
    return skippingHyphen(index)
  }

  private func fits(_ value: Int, after last: Last) -> Bool {
    switch last {
    case .nothing: true
    case .hundred, .magnitude: value > 0
    case .small: false
    case .tens: (1...9).contains(value)
    }
  }

  /// `a hundred`, `a dozen`, `a third`; the article alone counts nothing.
  func afterArticle(at index: Int, isBetween: Bool) -> ReadNumber? {
    let next = meaning(index + 1)
    switch next {
    case .magnitude(_, plural: false)?, .collective(_, plural: false, _)?:
      return inWords(at: index + 1, isBetween: isBetween)
    case .fraction(let parts)?: return fraction(parts, at: index + 1)
    case .ordinal(let parts)? where parts > 2: return share(1, of: parts, end: index + 2)
    case .vague(let low, let high)?: return vague(low, high, at: index + 1)
    case .unit(let unit)?:
      if let end = andHalf(at: index + 2) {
        var number = ReadNumber(DecimalNumber(15, exponent: -1), precision: -1, end: end)
        number.unit = unit
        return number
      }
      if let range = oneOrMore(of: unit, at: index + 1) { return range }
      return isShareJoint(index + 2) ? ReadNumber(DecimalNumber(1), end: index + 1) : nil
    case .plain? where isShareJoint(index + 2) && mayBegin(at: index + 3):
      return ReadNumber(DecimalNumber(1), end: index + 1)
    case .plain? where meaning(index + 2) == .or: return oneOrMore(of: nil, at: index + 1)
    case nil where meaning(index - 1) == .minus:
      return ReadNumber(DecimalNumber(1), end: index + 1)
    default:
      if let one = oneBeforeRange(at: index, isBetween: isBetween) { return one }
      // French and German write one and a alike: only in a share is it surely a number.
      return isShareJoint(index + 1) && mayBegin(at: index + 2)
        ? ReadNumber(DecimalNumber(1), end: index + 1) : nil
    }
  }
}
