/// How wide a stated number is taken to be.
///
/// The reasons stand in docs/statistics.md.
package struct Conventions: Sendable, Hashable {
  /// How far `about` reaches to either side, as a part of the value; never less than the rounding.
  package private(set) var about = 0.05
  /// How far below the value `almost` reaches, as a part of it; never less than the rounding.
  package private(set) var almost = 0.05
  /// How wide rounding can be at most to either side, as a part of the value.
  package private(set) var roundingAtMost = 0.25
  /// Whole numbers of people and things below this are counts: exact.
  package private(set) var exactBelow = 100.0
  /// From how many times apart a vague word and a figure are noted as wide apart.
  package private(set) var wideApart = 100.0
  /// Figures whose dates lie more than so many days apart are not held against each other.
  package private(set) var daysApart = 31.0

  package init() {}

  /// Returns nil when a value lies outside the range of its setting.
  package init?(
    about: Double = 0.05, almost: Double = 0.05, roundingAtMost: Double = 0.25,
    exactBelow: Double = 100, wideApart: Double = 100, daysApart: Double = 31
  ) {
    let values = [
      "about": about, "almost": almost, "rounding_at_most": roundingAtMost,
      "exact_below": exactBelow, "wide_apart": wideApart, "days_apart": daysApart,
    ]
    for (name, value) in values where !set(name, to: value) { return nil }
  }

  /// The names that dossier.yml knows, each with the values it may take.
  package static let settings: [(name: String, values: ClosedRange<Double>)] = [
    ("about", 0...0.5), ("almost", 0...0.5), ("rounding_at_most", 0...0.5),
    ("exact_below", 0...1000), ("wide_apart", 2...1_000_000), ("days_apart", 0...36_525),
  ]

  /// Sets one convention by its name in dossier.yml; false when there is no such name, or the value
  /// lies outside its range.
  package mutating func set(_ name: String, to value: Double) -> Bool {
    guard let setting = Self.settings.first(where: { $0.name == name }),
      setting.values.contains(value)
    else { return false }
    switch name {
    case "about": about = value
    case "almost": almost = value
    case "rounding_at_most": roundingAtMost = value
    case "exact_below": exactBelow = value
    case "wide_apart": wideApart = value
    default: daysApart = value
    }
    return true
  }
}
