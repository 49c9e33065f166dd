package import DossierModel

/// Whether parts of a whole add up to it.
package enum Additivity {
  /// True for counts, masses, areas, volumes, energies and money, unless the statistic's name says
  /// that it is a price, a pay, an average or an age; and where the record says `measures: total`.
  ///
  /// Never for shares, rates and changes. Times and lengths are left out without that word, for a
  /// longest wait or a distance does not add up. When in doubt it is false: then nothing is said.
  package static func isAdditive(unit: String?, measures: Measure, name: String) -> Bool {
    switch measures {
    case .change: return false
    case .total: return true
    case .amount: break
    }
    guard let unit else { return false }
    let expression = UnitExpression(canonical: unit)
    guard expression.per == nil else { return false }
    let isSummable =
      switch expression.entry?.dimension {
      case .count, .mass, .area, .volume, .energy, .currency, .data, .amount, .work, nil: true
      default: false
      }
    guard isSummable else { return false }
    return !Folding.fold(name).split { !$0.isLetter }.contains { word in
      words.contains(String(word)) || openings.contains { word.hasPrefix($0) }
        || parts.contains { word.contains($0) }
    }
  }

  // What does not add up: English, French, German, Russian; folded. Whole words:
  private static let words: Set<String> = [
    "price", "prices", "cost", "costs", "pay", "wage", "wages", "rent", "rents", "fare", "fares",
    "fee", "fees", "fine", "fines", "rate", "rates", "mean", "age", "ages", "aged", "per", "index",
    "income", "incomes", "earnings", "peak", "capacity", "prix", "cout", "couts", "loyer", "loyers",
    "tarif", "tarifs", "amende", "amendes", "revenu", "revenus", "retraite", "alter",
    "kosten", "je", "pro", "rente", "цена", "цены", "цен", "цену", "тариф", "тарифы", "штраф",
    "штрафы", "доход", "доходы", "доходов",
  ]
  /// How words begin that say so.
  private static let openings = [
    "average", "median", "typical", "highest", "lowest", "largest", "smallest", "longest",
    "maxim", "minim", "pension", "salar", "moyen", "hochst", "mindest", "durchschnitt", "mittler",
    "стоимост", "зарплат", "заработ", "оклад", "аренд", "средн", "медиан", "возраст", "пенси",
    "максим", "миним", "наибольш", "наименьш",
  ]
  /// What such words have at any place: German makes them of several.
  private static let parts = ["preis", "lohn", "gehalt", "gebuhr", "miete", "rente", "kosten"]
}
