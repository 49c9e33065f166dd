import DossierModel

/// A unit as the words give it: numbers in the table of units.
struct ReadUnit: Equatable {
  /// What is measured or counted; nil when the words name no known unit.
  var base: Int?
  /// The time, or person, that a rate is told for.
  var per: Int?
  /// Whose prices money is told in; nil for plain money.
  var priceBase: PriceBase?
  /// True for cents, which count hundredths of `base`; `isAnyCoin` for those of whatever money.
  var isCoins = false
  var isAnyCoin = false

  var isEmpty: Bool { base == nil && per == nil }

  var dimension: Dimension? { base.map { UnitTable.all[$0].dimension } }

  /// The canonical unit; nil when nothing is known.
  ///
  /// A rate without a unit is `/month`.
  var canonical: String? {
    guard let base else { return per.map { "/" + Self.singular($0) } }
    var name = UnitTable.all[base].name
    if let priceBase { name += priceBase.canonical }
    return per.map { name + "/" + Self.singular($0) } ?? name
  }

  private static func singular(_ unit: Int) -> String {
    let name = UnitTable.all[unit].name
    return UnitExpression.singulars[name] ?? name
  }

  static let people = UnitTable.number(of: "people")
  static let percent = UnitTable.number(of: "percent")
  static let seconds = UnitTable.number(of: "seconds")
  static let years = UnitTable.number(of: "years")
  static let metres = UnitTable.number(of: "m")
  static let days = UnitTable.number(of: "days")
  static let weeks = UnitTable.number(of: "weeks")
  static let hours = UnitTable.number(of: "hours")
  static let pounds = UnitTable.number(of: "lb")
  static let feet = UnitTable.number(of: "feet")
  static let inches = UnitTable.number(of: "inches")
  static let quarters = UnitTable.number(of: "quarters")
  static let degrees = UnitTable.number(of: "degrees")
  static let celsius = UnitTable.number(of: "°C")
  static let fahrenheit = UnitTable.number(of: "°F")
  static let minutes = UnitTable.number(of: "minutes")
  static let months = UnitTable.number(of: "months")

  /// The unit that so many stand behind `per`.
  static func per(_ count: Int) -> Int? {
    switch count {
    case 100: percent
    case 1_000: UnitTable.number(of: "per mille")
    case 10_000: UnitTable.number(of: "per 10,000")
    case 100_000: UnitTable.number(of: "per 100,000")
    case 1_000_000: UnitTable.number(of: "per million")
    default: nil
    }
  }
}
