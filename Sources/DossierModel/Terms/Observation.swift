/// A decimal number without rounding: `mantissa` × 10^`exponent`, the mantissa without trailing
/// zeros, so that equal numbers have equal parts.
package struct DecimalNumber: Sendable, Hashable, Comparable {
  package let mantissa: Int64
  // In half an `Int`, for a figure holds up to four of these.
  private let storedExponent: Int32
  package var exponent: Int { Int(storedExponent) }

  package init(_ mantissa: Int64, exponent: Int = 0) {
    var mantissa = mantissa
    var exponent = exponent
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    storedExponent = mantissa == 0 ? 0 : Int32(clamping: exponent)
  }

  /// Reads `-12.5`, `+5`, `300000`, `0.07`: ASCII digits, at most 18 of them, and one full stop.
  package init?(plain text: some StringProtocol) {
    var mantissa: Int64 = 0
    var exponent = 0
    var digits = 0
    var isNegative = false
    var sawPoint = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where !sawPoint && digits > 0: sawPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 18 else { return nil }
        if mantissa != 0 || byte != UInt8(ascii: "0") || digits == 0 { digits += 1 }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
        if sawPoint { exponent -= 1 }
      default: return nil
      }
    }
    guard digits > 0, !text.hasSuffix(".") else { return nil }
    self.init(isNegative ? -mantissa : mantissa, exponent: exponent)
  }

  package var double: Double {
    var value = Double(mantissa)
    // Division by an exact power of ten rounds once; multiplying by 0.1 again and again would not.
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    value = exponent < 0 ? value / power : value * power
    return value
  }

  package static func < (left: Self, right: Self) -> Bool { left.double < right.double }
}

/// How a source narrows or widens a value it states.
package enum Qualifier: String, Sendable, CaseIterable {
  case about
  case almost
  case atLeast = "at least"
  case atMost = "at most"
  case moreThan = "more than"
  case lessThan = "less than"
}

/// A value or range as words or attributes give it.
package struct Quantity: Sendable, Hashable {
  /// The lower end; nil when nothing bounds it from below.
  ///
  /// Equals `high` for a single value.
  package var low: DecimalNumber?
  /// The upper end; nil when nothing bounds it from above.
  package var high: DecimalNumber?
  /// The unit in its canonical form (`people`, `percent`, `USD/month`), nil when the words name none.
  package var unit: String?
  package var qualifier: Qualifier?
  /// True when the bounds are ours by a written convention ("tens of thousands"), not the source's.
  package var isConvention: Bool
  /// The power of ten of the last digit that counts, where the wording says more than the number.
  ///
  /// It is 6 for "10 million", -1 for "12.0". Nil: trailing zeros of 100 and above do not count.
  package var precision: Int? {
    get { storedPrecision == .min ? nil : Int(storedPrecision) }
    // Readers stop at 18 digits, but a number of any length must not end the program.
    set { storedPrecision = newValue.map { max(Int16(clamping: $0), -.max) } ?? .min }
  }
  private var storedPrecision = Int16.min

  package init(
    low: DecimalNumber?, high: DecimalNumber?, unit: String? = nil, qualifier: Qualifier? = nil,
    isConvention: Bool = false, precision: Int? = nil
  ) {
    self.low = low
    self.high = high
    self.unit = unit
    self.qualifier = qualifier
    self.isConvention = isConvention
    self.precision = precision
  }

  /// True when the source gives one value and not a range.
  package var isSingle: Bool { low != nil && low == high }
}

/// Whom a figure's `by` names.
package enum Speaker: Sendable, Hashable {
  /// Somebody who can be told from others.
  case named
  /// The article itself, or its publisher.
  case article
  /// `experts`, `officials`: somebody, but nobody knows who.
  case unnamed
  /// Nobody: there is no `by`, or it says so.
  case nobody
}

/// One source's stated value of a statistic.
public struct Observation: Sendable, Hashable {
  /// Where it stands.
  package var mention: MentionID
  /// The annotated words.
  package var words: String
  package var quantity: Quantity
  /// The same amount in another unit, as the source itself gives it: "(250 miles)".
  package var conversions: [Quantity]
  /// True when `value=`, `low=` or `high=` gives it rather than the words.
  package var isGiven: Bool
  /// True when its number is the editors' and the words do not state it: "mid-fifties".
  package var isEditors = false
  /// Who says so, and whose figure it first was, as the annotation credits it.
  package var by: Referent?
  package var origin: Referent?
  /// Whom `by` names.
  package var speaker = Speaker.nobody
  /// With whose figures it counts: `origin`, else `by`, else what the article retells; somebody who
  /// speaks for a house counts with the house.
  ///
  /// Nil when nobody knows: nobody is named, or the article itself says so.
  package var source: Referent?
  /// The date as of which it holds, where the annotation states one; otherwise that of its article
  /// is taken.
  package var date: PartialDate?
  /// The stretch of time that it counts over: a date, or plain words such as `two weeks`.
  package var period: String?
  package var population: Referent?
  package var place: Referent?

  package init(mention: MentionID, words: String, quantity: Quantity) {
    self.mention = mention
    self.words = words
    self.quantity = quantity
    self.conversions = []
    self.isGiven = false
  }
}
