package import DossierModel

/// Whether parts of a whole add up to it.
package enum Additivity {
  /// True for counts and areas unless the statistic's name says that it is an average, a density or the
  /// like; for money, masses, volumes and energies where the name speaks of a sum (damage, budget,
  /// harvest); and where the record says `measures: total`.
  ///
  /// Never for shares, rates and changes. Prices, pays and benefits have the units of sums, so without
  /// such a word nothing is said of them; nor of times and lengths, for a longest wait or a distance
  /// does not add up.
  package static func isAdditive(unit: String?, measures: Measure, name: String) -> Bool {
    switch measures {
    case .change: return false
    case .total: return true
    case .amount: break
    }
    guard let unit else { return false }
    let expression = UnitExpression(canonical: unit)
    guard expression.per == nil else { return false }
    let folded = Folding.fold(name).split { !$0.isLetter }
    let isUnfit = folded.contains { word in
      words.contains(String(word)) || openings.contains { word.hasPrefix($0) }
        || parts.contains { word.contains($0) }
    }
    switch expression.entry?.dimension {
    case .count, .area, nil: return !isUnfit
    case .mass, .volume, .energy, .currency, .data, .amount, .work:
      return !isUnfit && folded.contains { word in sums.contains { word.contains($0) } }
    default: return false
    }
  }

  /// What the names of sums have: English, French, German, Russian; folded.
  private static let sums = [
    "damage", "budget", "spending", "expenditure", "aid", "revenue", "debt", "loss", "donation",
    "export", "import", "harvest", "production", "output", "total", "sum", "turnover", "deficit",
    "degat", "depense", "aide", "recette", "dette", "perte", "recolte", "somme", "schaden",
    "haushalt", "ausgabe", "hilfe", "einnahme", "schuld", "verlust", "spende", "ernte",
    "produktion", "gesamt", "summe", "umsatz", "ущерб", "бюджет", "расход", "помощ", "долг",
    "потер", "пожертвован", "экспорт", "импорт", "урожа", "производств", "всего", "сумм",
  ]

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
    "максим", "миним", "наибольш", "наименьш", "densit", "dicht", "плотност", "size", "taille",
    "размер",
  ]
  /// What such words have at any place: German makes them of several.
  private static let parts = [
    "preis", "lohn", "gehalt", "gebuhr", "miete", "rente", "kosten", "dichte", "grosse",
  ]
}
