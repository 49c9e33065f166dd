import DossierModel

/// How a language writes numbers.
struct NumberFormat {
  let group: String
  let decimal: String

  init(_ tongue: Language.Tongue) {
    switch tongue {
    case .german: (group, decimal) = (".", ",")
    // Narrow no-break space, as CLDR has it for French.
    case .french, .russian: (group, decimal) = ("\u{202F}", ",")
    case .english, .other: (group, decimal) = (",", ".")
    }
  }

  static func named(_ language: String) -> NumberFormat { Self(Language.named(language).tongue) }

  /// All digits, grouped by three, without an exponent; a true minus sign.
  func text(_ number: DecimalNumber) -> String {
    var digits = Array(String(number.mantissa.magnitude).utf8)
    if number.exponent > 0 { digits += Array(repeating: 0x30, count: min(number.exponent, 400)) }
    let decimals = max(0, -number.exponent)
    while digits.count <= decimals { digits.insert(0x30, at: 0) }
    var text = number.mantissa < 0 ? "\u{2212}" : ""
    let whole = digits.count - decimals
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text += decimal
      } else if index > 0, index < whole, (whole - index) % 3 == 0 {
        text += group
      }
      text.unicodeScalars.append(UnicodeScalar(digit))
    }
    return text
  }
}
