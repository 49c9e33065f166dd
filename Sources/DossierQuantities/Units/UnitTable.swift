/// What kind of thing a unit measures; only units of one dimension can be converted.
///
/// The raw values are the names that ``GeneratedUnits`` uses.
enum Dimension: String {
  case count, share, points, currency, time, length, area, volume, mass, energy, power, temperature
  case speed, voltage, current, resistance, frequency, pressure, angle, data, level, amount, work
  case consumption, yield
}

/// A unit that the program knows by name.
struct UnitEntry {
  let name: String
  let dimension: Dimension
  /// How large it is in the base unit of its dimension; nil when nothing converts to it.
  let size: Ratio?

  init(_ name: String, _ dimension: Dimension, _ size: Ratio? = nil) {
    self.name = name
    self.dimension = dimension
    self.size = size
  }
}

/// All units known by name, in a fixed order: a unit's number is its place here.
enum UnitTable {
  static let all: [UnitEntry] = measured + counted + currencies

  static func number(of name: String) -> Int? { numbers[name] }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, unit) in all.enumerated() where numbers[unit.name] == nil {
      numbers[unit.name] = number
    }
    return numbers
  }()

  /// A speed, a yield or a consumption that is one unit per another: `km/h` is `km/hour`.
  static let rates: [String: (base: String, per: String)] = [
    "km/h": ("km", "hours"), "m/s": ("m", "seconds"), "mph": ("miles", "hours"),
    "kg/ha": ("kg", "hectares"), "miles per gallon": ("miles", "gallons"),
  ]

  // A year is 365.25 days and a month its twelfth, so that months and years convert exactly.
  // Other sizes are CLDR's; a size that no fraction of 64 bits holds is left out.
  private static let measured: [UnitEntry] = {
    var units: [UnitEntry] = []
    TableLines.read(GeneratedUnits.text) { name, rest in
      let columns = TableLines.string(rest).split(separator: "\t")
      let name = TableLines.string(name)
      guard columns.count == 2, rates[name] == nil,
        let dimension = Dimension(rawValue: String(columns[0])), dimension != .count
      else { return }
      let parts = columns[1].split(separator: "/").compactMap { Int64($0) }
      units.append(
        UnitEntry(name, dimension, parts.count == 2 ? Ratio(parts[0], parts[1]) : nil))
    }
    return units
  }()

  private static let counted: [UnitEntry] = [
    "people", "children", "households", "families", "rooms", "regions", "countries", "cities",
    "villages", "houses", "homes", "apartments", "schools", "hospitals", "companies", "jobs",
    "cases", "vehicles", "couples",
  ].map { UnitEntry($0, .count) }

  // ISO 4217: the codes of today from the table, then some that newspapers still have.
  private static let currencies: [UnitEntry] = {
    var units: [UnitEntry] = []
    TableLines.read(OtherTable.text) { meaning, forms in
      guard meaning.elementsEqual("$codes".utf8) else { return }
      units = TableLines.string(forms).split(separator: "|").map {
        UnitEntry(String($0), .currency)
      }
    }
    return units + ["ANG", "ZWL", "SLL", "HRK"].map { UnitEntry($0, .currency) }
  }()
}
