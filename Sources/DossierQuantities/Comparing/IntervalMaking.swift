package import DossierModel

extension Interval {
  /// The interval of a quantity, in the quantity's own unit.
  ///
  /// A stated range is taken as stated, a single value as wide as its rounding, and qualifiers move
  /// the ends: docs/statistics.md, "How wide is a number?".
  ///
  /// - Parameters:
  ///   - quantity: one value, a range, or one end.
  ///   - conventions: how wide rounding, `about` and `almost` are.
  ///   - ceiling: what the value cannot exceed, such as 100 percent; nil when nothing is known.
  package init(_ quantity: Quantity, _ conventions: Conventions, ceiling: Double? = nil) {
    let making = IntervalMaking(quantity: quantity, conventions: conventions, ceiling: ceiling)
    self = making.interval
  }
}

/// The rules by which a quantity becomes an interval.
struct IntervalMaking {
  let quantity: Quantity
  let conventions: Conventions
  let ceiling: Double?

  var interval: Interval {
    let interval = unlimitedInterval
    return isWhole ? interval.inWholeNumbers : interval
  }

  private var unlimitedInterval: Interval {
    switch (quantity.low, quantity.high) {
    case (let low?, let high?) where low == high: single(low)
    case (let low?, let high?): range(low.double, high.double)
    // "Up to thousands": where thousands begin bounds nothing from below.
    case (.some, nil) where [.atMost, .lessThan].contains(quantity.qualifier):
      below(.infinity, isOpen: false)
    case (let low?, nil): above(low.double, isOpen: quantity.qualifier == .moreThan)
    case (nil, let high?): below(high.double, isOpen: quantity.qualifier == .lessThan)
    case (nil, nil): .everything
    }
  }

  private func single(_ number: DecimalNumber) -> Interval {
    let value = number.double
    switch quantity.qualifier {
    case nil: return rounding(number)
    case .about:
      let reach = max(halfWidth(number), conventions.about * value.magnitude)
      return Interval(low: value - reach, high: value + reach)
    case .almost:
      // Below zero it falls short of the number from above: almost -3 is -2.9.
      let reach = max(halfWidth(number), conventions.almost * value.magnitude)
      return value < 0
        ? Interval(low: value, high: value + reach, lowIsOpen: reach > 0)
        : Interval(low: value - reach, high: value, highIsOpen: reach > 0)
    case .atLeast: return above(value, isOpen: false)
    case .moreThan: return above(value, isOpen: true)
    case .atMost: return below(value, isOpen: false)
    case .lessThan: return below(value, isOpen: true)
    }
  }

  /// What rounds to the number: half a unit of its last digit that counts, to either side.
  ///
  /// The upper end is open, for from there on one rounds up: 12 percent and 13 percent differ. What
  /// is rounded to the ceiling ends there: 100 percent is 99.5 to 100.
  func rounding(_ number: DecimalNumber) -> Interval {
    let interval = unlimitedRounding(number)
    guard let ceiling, number.double <= ceiling, interval.high > ceiling else { return interval }
    return Interval(low: interval.low, high: ceiling)
  }

  private func unlimitedRounding(_ number: DecimalNumber) -> Interval {
    let value = number.double
    if isCounted, number.isWhole, value.magnitude < conventions.exactBelow {
      return Interval(low: value, high: value)
    }
    let width = halfWidth(number)
    guard width > 0 else { return Interval(low: value, high: value) }
    // In decimals as far as possible: 12.6 - 0.05 must be the 12.55 of 12.5 + 0.05.
    let half = DecimalNumber(5, exponent: precision(number) - 1)
    if width == half.double, let low = number.adding(half.negated), let high = number.adding(half) {
      return Interval(low: low.double, high: high.double, highIsOpen: true)
    }
    return Interval(low: value - width, high: value + width, highIsOpen: true)
  }

  private func halfWidth(_ number: DecimalNumber) -> Double {
    let half = DecimalNumber(5, exponent: precision(number) - 1).double
    return min(half, conventions.roundingAtMost * number.double.magnitude)
  }

  private func precision(_ number: DecimalNumber) -> Int {
    if let precision = quantity.precision { return precision }
    if isPercentage { return min(0, number.exponent) }
    return ReadNumber.precision(of: number, decimals: max(0, -number.exponent))
  }

  private func range(_ low: Double, _ high: Double) -> Interval {
    switch quantity.qualifier {
    case nil: return Interval(low: low, high: high)
    case .about:
      return Interval(
        low: low - conventions.about * low.magnitude,
        high: high + conventions.about * high.magnitude)
    case .almost where high < 0:
      return Interval(
        low: low, high: high + conventions.almost * high.magnitude, lowIsOpen: low < high)
    case .almost:
      return Interval(
        low: low - conventions.almost * low.magnitude, high: high, highIsOpen: low < high)
    case .atLeast: return above(low, isOpen: false)
    case .moreThan: return above(low, isOpen: true)
    case .atMost: return below(high, isOpen: false)
    case .lessThan: return below(high, isOpen: true)
    }
  }

  private func above(_ value: Double, isOpen: Bool) -> Interval {
    guard let ceiling, value < ceiling else {
      return Interval(low: value, high: .infinity, lowIsOpen: isOpen)
    }
    return Interval(low: value, high: ceiling, lowIsOpen: isOpen)
  }

  private func below(_ value: Double, isOpen: Bool) -> Interval {
    guard value > 0, expression.isNeverNegative else {
      return Interval(low: -.infinity, high: value, highIsOpen: isOpen)
    }
    return Interval(low: 0, high: value, highIsOpen: isOpen)
  }

  private var expression: UnitExpression { UnitExpression(canonical: quantity.unit ?? "") }

  /// Nobody rounds percentages to tens or hundreds: the zeros of 100 percent count.
  private var isPercentage: Bool {
    let expression = expression
    return expression.per == nil && ["percent", "percentage points"].contains(expression.base)
  }

  /// A count in thousands or millions is rounded, one in single things is not.
  private var isCounted: Bool { expression.isCountedSingly }

  /// True where only whole numbers can be meant: a count that is told in whole numbers.
  private var isWhole: Bool {
    isCounted && quantity.low?.isWhole != false && quantity.high?.isWhole != false
  }
}

extension DecimalNumber {
  fileprivate var isWhole: Bool { exponent >= 0 }
}

extension Interval {
  /// The whole numbers that belong to it, from the first to the last.
  ///
  /// An open upper end becomes the last number inside; an open lower end that is whole stays open,
  /// for it is what the source names: more than 5,000.
  fileprivate var inWholeNumbers: Interval {
    var last = high.rounded(.down)
    if highIsOpen, last == high { last -= 1 }
    let first = low.rounded(.up)
    // `almost 5`: no whole number is nearer.
    let start = Swift.min(first, last)
    return Interval(low: start, high: last, lowIsOpen: lowIsOpen && start == low && start < last)
  }
}
