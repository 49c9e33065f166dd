import DossierModel

/// What the words around a number say besides its amount: change, noun, digits of other languages.
extension AmountBuilder {
  /// The change that the word at `index`, behind the number or its unit, tells, and the index
  /// behind it; nil when there is none.
  func trailingChange(
    at index: Int, _ dimension: Dimension?
  ) -> (QuantityTraits.Change, end: Int)? {
    switch numbers.meaning(index) {
    case .change(let direction, .trailing)?, .change(let direction, .either)?:
      return (QuantityTraits.Change(direction), index + 1)
    case .change(let direction, .comparative)? where ChangeLead.isMeasured(dimension):
      return (QuantityTraits.Change(direction), index + 1)
    case .change(let direction, .noun)?:
      guard ChangeLead.isMeasured(dimension) || isLed else { return nil }
      return (before.lead.isTowards ? .level : QuantityTraits.Change(direction), index + 1)
    case .change(let direction, .motion)? where isLed:
      return (before.lead.isTowards ? .level : QuantityTraits.Change(direction), index + 1)
    case .fallOrSeason? where ChangeLead.isMeasured(dimension): return (.fall, index + 1)
    case .change(let direction, .particle)?
    where ChangeLead.isMeasured(dimension) && endsParticle(index + 1):
      return (QuantityTraits.Change(direction), index + 1)
    case .of?, .inside(nil)?: return behindJoint(at: index + 1, dimension)
    case .dash? where numbers.skippingHyphen(index) > index:
      return trailingChange(at: index + 1, dimension)
    default: return nil
    }
  }

  /// `300 de plus`, `300 de moins`, `12 en plus`, `3 % de hausse`.
  private func behindJoint(
    at index: Int, _ dimension: Dimension?
  ) -> (QuantityTraits.Change, end: Int)? {
    switch numbers.meaning(index) {
    case .change(let direction, .comparative)?, .change(let direction, .either)?:
      return (QuantityTraits.Change(direction), index + 1)
    case .change(let direction, .trailing)? where numbers.meaning(index - 1) == .of:
      return (QuantityTraits.Change(direction), index + 1)
    case .change(let direction, .noun)?
    where numbers.meaning(index - 1) == .of && ChangeLead.isMeasured(dimension):
      return (QuantityTraits.Change(direction), index + 1)
    case .minus? where !numbers.mayBegin(at: index + 1): return (.fall, index + 1)
    default: return nil
    }
  }

  /// True behind `um` and `auf`, whose verb or noun of change may stand behind the number.
  private var isLed: Bool { before.lead.by != nil || before.lead.isTowards }

  private func endsParticle(_ index: Int) -> Bool {
    switch numbers.meaning(index) {
    case nil, .pause?, .comma?, .closing?, .dot?, .inside?, .from?, .stop?: true
    default: false
    }
  }

  /// The word right behind the number, unless it is known; asked where no unit was found.
  func noun(behind number: ReadNumber) -> Range<Int>? {
    let index = numbers.skippingHyphen(number.end)
    switch numbers.meaning(index) {
    case .plain?, .prices?, .constantPrices?, .degrees?, .identifier?: return index..<(index + 1)
    default: return nil
    }
  }

  /// Puts together what the words around the amount say of a change.
  func settleChange(of amount: inout Amount) {
    let isNamed = amount.traits.noun != nil
    let leading = before.lead.change(
      amount.unit.dimension, isNamed: isNamed, isUpTo: before.qualifier == .atMost)
    if let trailing {
      let yields = leading == nil || leading == .unclear || before.lead.isAddition
      amount.traits.change = yields || leading == trailing ? trailing : leading
    } else {
      amount.traits.change = leading
    }
    // `на 5 процентов меньше` is no stretch of time.
    if amount.traits.change != nil, amount.aside == .period { amount.aside = .none }
  }

  /// `5,923` where a comma makes decimals and `4.352` where a full stop does.
  func otherGrouping(of number: ReadNumber, at index: Int) -> QuantityTraits.OtherGrouping? {
    guard numbers.meaning(index) == .numeral, number.end == index + 1,
      numbers.tokens[index].decimals == 3
    else { return nil }
    let digits = numbers.text[numbers.tokens[index].start..<numbers.tokens[index].end]
    let zero = UInt8(ascii: "0")
    guard (5...7).contains(digits.count), let first = digits.first, first > zero else { return nil }
    let sign = digits[digits.endIndex - 4]
    let number = digits.reduce(into: Int64(0)) { number, byte in
      if byte >= zero { number = number * 10 + Int64(byte - zero) }
    }
    return QuantityTraits.OtherGrouping(
      digits: String(decoding: digits, as: UTF8.self), number: DecimalNumber(number),
      language: sign == UInt8(ascii: ",") ? NumberStyles.withCommas : NumberStyles.withPoints)
  }
}
