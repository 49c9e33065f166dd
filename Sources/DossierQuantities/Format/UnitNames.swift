import DossierModel

/// What units are called in each language.
enum UnitNames {
  /// The unit as it follows a number, with its space; empty for no unit.
  ///
  /// `isBehindGenitive`: true after a word that in Russian puts the noun in the genitive.
  static func suffix(
    _ unit: String, for number: DecimalNumber, _ words: FormatWords, isBehindGenitive: Bool
  ) -> String {
    guard !unit.isEmpty else { return "" }
    var expression = UnitExpression(canonical: unit)
    let per = expression.per.map { self.per($0, words.tongue) } ?? ""
    expression.per = nil
    if expression.base.isEmpty { return per }
    let scale =
      expression.scale == 0
      ? "" : expression.canonical.prefix { $0 != " " } + " "
    let base = expression.base
    if base.hasPrefix("per "), let count = countBehindPer(base) {
      return "\u{A0}\(perNumber(words.tongue)) "
        + NumberFormat(words.tongue).text(DecimalNumber(count)) + per
    }
    guard let names = names[base] else { return " \(scale)\(base)\(per)" }
    let name = self.name(names, number, words.tongue, isBehindGenitive: isBehindGenitive)
    return (name == "%" ? "\u{A0}" : " ") + scale + name + per
  }

  /// The unit alone in the plural, without a space before it: `people`, `millions de personnes`,
  /// `тонн`; empty for no unit.
  static func plural(_ unit: String, _ words: FormatWords) -> String {
    var expression = UnitExpression(canonical: unit)
    let scale = expression.scale
    expression.scale = 0
    // Any number that takes the plural in all four languages; a Russian unit that stands alone is
    // in the genitive, as behind such a number: млн человек.
    let name = suffix(
      expression.canonical, for: DecimalNumber(5), words, isBehindGenitive: false)
    let alone = name.drop { $0 == " " || $0 == "\u{A0}" }
    guard scale > 0 else { return String(alone) }
    return "\(words.scale(scale, before: expression.base)) \(alone)"
  }

  private static func name(
    _ names: [[String]], _ number: DecimalNumber, _ tongue: Language.Tongue,
    isBehindGenitive: Bool
  ) -> String {
    let isOne = number.double == 1
    switch tongue {
    case .english, .other: return forms(names[0], isOne ? 0 : 1)
    case .french: return forms(names[1], number.double.magnitude < 2 ? 0 : 1)
    case .german: return forms(names[2], isOne ? 0 : 1)
    case .russian: return forms(names[3], russianForm(number, isBehindGenitive))
    }
  }

  private static func forms(_ forms: [String], _ index: Int) -> String {
    forms[min(index, forms.count - 1)]
  }

  /// 0 for 1 and 21, 1 for 2 to 4 and for decimals, 2 for all others (CLDR plural rules).
  private static func russianForm(_ number: DecimalNumber, _ isBehindGenitive: Bool) -> Int {
    guard number.exponent >= 0 else { return 1 }
    let last = number.exponent > 1 ? 0 : (number.units(ofTenTo: 0) ?? 0).magnitude % 100
    let isOne = last % 10 == 1 && last != 11
    if isBehindGenitive { return isOne ? 1 : 2 }
    if isOne { return 0 }
    return (2...4).contains(last % 10) && !(12...14).contains(last) ? 1 : 2
  }

  private static func countBehindPer(_ base: String) -> Int64? {
    switch base {
    case "per mille": nil
    case "per million": 1_000_000
    case "per 100,000": 100_000
    case "per 10,000": 10_000
    default: nil
    }
  }

  private static func perNumber(_ tongue: Language.Tongue) -> String {
    switch tongue {
    case .english, .other: "per"
    case .french: "par"
    case .german: "je"
    case .russian: "на"
    }
  }

  private static func per(_ singular: String, _ tongue: Language.Tongue) -> String {
    let plural = UnitExpression.plural(of: singular)
    switch tongue {
    case .english, .other:
      return UnitExpression.plurals[singular] == nil
        ? " per \(name(singular, 0))" : singular == "hour" ? " an hour" : " a \(singular)"
    case .french: return " par \(name(plural, 1))"
    case .german: return " pro \(name(plural, 2))"
    case .russian:
      if singular == "person" { return " на человека" }
      if let time = accusative[singular] { return " в \(time)" }
      return "/\(name(plural, 3))"
    }
  }

  private static func name(_ unit: String, _ column: Int) -> String {
    names[unit].map { forms($0[column], 0) } ?? unit
  }

  private static let accusative = [
    "week": "неделю", "minute": "минуту", "second": "секунду",
    "month": "месяц", "year": "год", "day": "день", "hour": "час",
  ]
}
