/// A unit taken apart: `million USD/month` is 10^6, `USD`, `month`.
struct UnitExpression: Hashable {
  /// The power of ten in front: 0, 3, 6, 9 or 12.
  var scale = 0
  /// The canonical name of a known unit, another unit as it is written, or empty: `/month`.
  var base: String
  /// The singular after the stroke: `month`, `person`, `km²`; nil for none.
  var per: String?

  init(scale: Int = 0, base: String, per: String? = nil) {
    self.scale = scale
    self.base = base
    self.per = per
  }

  /// Takes a canonical unit apart.
  init(canonical text: String) {
    // Most are one word: neither a number nor a rate.
    if !text.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") }) {
      base = text
      return
    }
    var rest = Substring(text)
    for (name, power) in Self.scales where rest.hasPrefix(name) && rest.count > name.count + 1 {
      if rest.dropFirst(name.count).first == " " {
        scale = power
        rest = rest.dropFirst(name.count + 1)
        break
      }
    }
    if let stroke = rest.lastIndex(of: "/") {
      per = String(rest[rest.index(after: stroke)...])
      rest = rest[..<stroke]
    }
    base = String(rest)
  }

  var canonical: String {
    var text = base
    if let name = Self.scales.first(where: { $0.1 == scale })?.0 { text = "\(name) \(base)" }
    if let per { text += "/\(per)" }
    return text
  }

  /// The unit's entry; nil for one that is not known by name.
  var entry: UnitEntry? { UnitTable.number(of: base).map { UnitTable.all[$0] } }

  var isCurrency: Bool { entry?.dimension == .currency }

  /// True for what comes in whole numbers: people, rooms, regions.
  var isCounted: Bool { per == nil && entry?.dimension == .count }

  /// True for what comes in whole numbers and is counted singly: people, rooms, and whatever the
  /// table of units does not have: `dams`.
  var isCountedSingly: Bool {
    guard per == nil, scale == 0, !base.isEmpty else { return false }
    return entry.map { $0.dimension == .count } ?? !isPriceBased
  }

  /// True for a part of the whole, money, and what is measured, with or without a rate.
  var isMeasured: Bool { entry.map { $0.dimension != .count } ?? isPriceBased }

  /// True for one measure told per another that is in no common use: `litres/km`, `m/ms`.
  var isUncommonRate: Bool {
    guard let per, let entry, let other = UnitTable.number(of: Self.plural(of: per)) else {
      return false
    }
    switch entry.dimension {
    case .count, .share, .points, .currency: return false
    default: break
    }
    switch UnitTable.all[other].dimension {
    case .time: return Self.plurals[per] == nil
    case .area, .volume, .mass, .count, .currency: return false
    default: return true
    }
  }

  /// True for money of another year: `USD (2012)`.
  var isPriceBased: Bool {
    guard base.utf8.last == UInt8(ascii: ")"), base.utf8.dropFirst(3).first == UInt8(ascii: " "),
      let money = UnitTable.number(of: String(base.prefix(3)))
    else { return false }
    return UnitTable.all[money].dimension == .currency
  }

  /// True for what is never below zero: counts, times, lengths, areas, volumes, masses.
  var isNeverNegative: Bool {
    switch entry?.dimension {
    case .count, .time, .length, .area, .volume, .mass: true
    default: false
    }
  }

  /// What one of this unit is in `other`; nil when no fixed ratio leads there.
  func ratio(to other: UnitExpression) -> Ratio? {
    guard let scaling = Ratio.tenTo(scale - other.scale),
      let bases = Self.ratio(of: base, to: other.base),
      let rates = Self.rateRatio(of: per, to: other.per)
    else { return nil }
    return bases.times(rates)?.times(scaling)
  }

  private static func ratio(of left: String, to right: String) -> Ratio? {
    if left == right { return .one }
    guard let a = UnitTable.number(of: left), let b = UnitTable.number(of: right) else {
      return nil
    }
    let (from, to) = (UnitTable.all[a], UnitTable.all[b])
    guard from.dimension == to.dimension, let one = from.size, let other = to.size else {
      return nil
    }
    return one.divided(by: other)
  }

  /// 2,600 a month are 31,200 a year, and 4 euros a kilogram 4,000 a tonne: the ratio of rates is
  /// that of their times or measures, upside down.
  private static func rateRatio(of left: String?, to right: String?) -> Ratio? {
    if left == right { return .one }
    guard let left, let right else { return nil }
    return ratio(of: plural(of: right), to: plural(of: left))
  }

  static let scales = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12),
  ]

  /// Units that stand after a stroke, by their singular.
  static let plurals = [
    "second": "seconds", "minute": "minutes", "hour": "hours", "day": "days", "week": "weeks",
    "month": "months", "quarter": "quarters", "year": "years", "decade": "decades",
    "century": "centuries",
  ]

  /// The unit that stands after a stroke by its singular: `tonne`, `km`.
  static func plural(of singular: String) -> String {
    plurals[singular] ?? singulars.first { $0.value == singular }?.key ?? singular
  }

  static let singulars: [String: String] = {
    var singulars: [String: String] = [:]
    for (one, many) in plurals { singulars[many] = one }
    singulars["people"] = "person"
    singulars["children"] = "child"
    singulars["households"] = "household"
    singulars["families"] = "family"
    for (one, many) in [
      ("tonne", "tonnes"), ("litre", "litres"), ("barrel", "barrels"), ("hectare", "hectares"),
      ("acre", "acres"), ("mile", "miles"), ("nautical mile", "nautical miles"),
      ("yard", "yards"), ("foot", "feet"), ("inch", "inches"), ("square mile", "square miles"),
    ] {
      singulars[many] = one
    }
    return singulars
  }()
}
