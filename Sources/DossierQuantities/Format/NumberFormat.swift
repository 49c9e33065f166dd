import DossierModel

/// How a language writes numbers; its signs in UTF-8.
struct NumberFormat {
  private let group: StaticString
  private let decimal: StaticString
  private let minus: StaticString

  /// For machines: as CSV and JSON have numbers.
  static let plain = NumberFormat(group: "", decimal: ".", minus: "-")

  private init(group: StaticString, decimal: StaticString, minus: StaticString) {
    self.group = group
    self.decimal = decimal
    self.minus = minus
  }

  init(_ tongue: Language.Tongue) {
    // U+2212, a true minus sign.
    switch tongue {
    case .german: self.init(group: ".", decimal: ",", minus: "\u{2212}")
    // Narrow no-break space, as CLDR has it for French.
    case .french, .russian: self.init(group: "\u{202F}", decimal: ",", minus: "\u{2212}")
    case .english, .other: self.init(group: ",", decimal: ".", minus: "\u{2212}")
    }
  }

  static func named(_ language: String) -> NumberFormat { Self(Language.tongue(language)) }

  /// All digits, grouped by three, without an exponent.
  func text(_ number: DecimalNumber) -> String {
    var digits = Self.digits(number.mantissa.magnitude)
    if number.exponent > 0 { digits += repeatElement(0x30, count: min(number.exponent, 400)) }
    let decimals = max(0, -number.exponent)
    if digits.count <= decimals {
      digits.insert(contentsOf: repeatElement(0x30, count: decimals + 1 - digits.count), at: 0)
    }
    var text: [UInt8] = []
    text.reserveCapacity(digits.count * 2 + 4)
    if number.mantissa < 0 { Self.append(minus, to: &text) }
    let whole = digits.count - decimals
    for index in digits.indices {
      if index == whole {
        Self.append(decimal, to: &text)
      } else if index > 0, index < whole, (whole - index) % 3 == 0 {
        Self.append(group, to: &text)
      }
      text.append(digits[index])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ sign: StaticString, to text: inout [UInt8]) {
    sign.withUTF8Buffer { text.append(contentsOf: $0) }
  }

  private static func digits(_ number: UInt64) -> [UInt8] {
    var digits: [UInt8] = []
    var rest = number
    repeat {
      digits.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    digits.reverse()
    return digits
  }
}
