import DossierModel
import DossierQuantities

/// Readings in the notation of the phrase tables: `700000..1500000 people (about) by convention`,
/// conversions behind `=`, `none`, and `?` for what cannot be read.
enum QuantityText {
  static func text(_ reading: QuantityReading) -> String {
    switch reading {
    case .none: "none"
    case .unreadable: "?"
    case .quantity(let quantity, let conversions, let traits):
      ([quantity] + conversions).map(text).joined(separator: " = ") + text(traits)
    }
  }

  /// ` ↑`, ` ↓`, ` ↕` and ` →|` for a rise, a fall, a change either way, and where a change led.
  static func text(_ traits: QuantityTraits) -> String {
    switch traits.change {
    case .rise?: " ↑"
    case .fall?: " ↓"
    case .unclear?: " ↕"
    case .level?: " →|"
    case nil: ""
    }
  }

  static func text(_ quantity: Quantity) -> String {
    var text =
      quantity.low == quantity.high
      ? number(quantity.low) : "\(number(quantity.low))..\(number(quantity.high))"
    if let unit = quantity.unit { text += " \(unit)" }
    if let qualifier = quantity.qualifier { text += " (\(qualifier.rawValue))" }
    return quantity.isConvention ? text + " by convention" : text
  }

  /// All digits without grouping; `*` for no end.
  static func number(_ number: DecimalNumber?) -> String {
    guard let number else { return "*" }
    var text = String(number.mantissa.magnitude)
    if number.exponent > 0 { text += String(repeating: "0", count: number.exponent) }
    if number.exponent < 0 {
      while text.count <= -number.exponent { text = "0" + text }
      text.insert(".", at: text.index(text.endIndex, offsetBy: number.exponent))
    }
    return number.mantissa < 0 ? "-" + text : text
  }
}

/// A number from plain text; zero, which no test expects, for anything else.
func decimal(_ text: String) -> DecimalNumber { DecimalNumber(plain: text) ?? DecimalNumber(0) }

/// What English words state; an empty quantity when they state nothing.
func quantity(_ words: String) -> Quantity {
  guard case .quantity(let quantity, _, _) = QuantityReader.read(words, language: "en") else {
    return Quantity(low: nil, high: nil)
  }
  return quantity
}
