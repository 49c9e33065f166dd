import DossierModel

extension QuantityFormat {
  /// A canonical unit alone, as a heading names it: in the plural of the language.
  package static func unitName(_ unit: String, language: String) -> String {
    let words = FormatWords.named(language)
    let text = UnitNames.suffix(unit, for: DecimalNumber(5), words, isBehindGenitive: false)
    return text.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
