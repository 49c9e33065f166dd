/// What a record says that only records of its family say: a person has no unit, and a statistic no
/// nationality.
package enum Particulars: Sendable {
  /// ISO 3166-1 alpha-2, or ISO 3166-3 for former countries, in capitals.
  case country(code: Located<String>?)
  case person(role: String?, nationality: [String])
  indirect case statistic(StatisticParticulars)
  case other(date: PartialDate?, place: String?)

  /// Of a record that says nothing of the kind.
  package static func none(of family: Kind.Family) -> Particulars {
    switch family {
    case .country: .country(code: nil)
    case .person: .person(role: nil, nationality: [])
    case .statistic: .statistic(StatisticParticulars())
    case .other: .other(date: nil, place: nil)
    }
  }
}

/// What the record of a statistic says of its figures.
package struct StatisticParticulars: Sendable {
  package var unit: String?
  package var population: String?
  package var place: String?
  package var period: String?
  /// How the thing that is counted moves.
  package var course = Course.varies
  /// How many days apart figures may lie and still be compared; nil for the dossier's convention.
  package var daysApart: Double?
  /// What its figures measure.
  package var measures = Measure.amount
  package var explanations: [Explanation] = []

  package init() {}
}

/// Questions to a record of any family; the answer is nil, or none, where its family has no such thing.
extension Record {
  package var code: Located<String>? {
    if case .country(let code) = particulars { code } else { nil }
  }

  package var role: String? {
    if case .person(let role, _) = particulars { role } else { nil }
  }

  /// Country codes, or plain words.
  package var nationality: [String] {
    if case .person(_, let nationality) = particulars { nationality } else { [] }
  }

  package var date: PartialDate? {
    if case .other(let date, _) = particulars { date } else { nil }
  }

  package var statistic: StatisticParticulars? {
    if case .statistic(let statistic) = particulars { statistic } else { nil }
  }

  package var place: String? {
    switch particulars {
    case .other(_, let place): place
    case .statistic(let statistic): statistic.place
    case .country, .person: nil
    }
  }

  package var unit: String? { statistic?.unit }
  package var population: String? { statistic?.population }
  package var period: String? { statistic?.period }
  package var measures: Measure { statistic?.measures ?? .amount }
}

/// How the thing that a statistic counts moves; the raw value is what `course:` says.
package enum Course: String, Sendable, CaseIterable {
  /// Up and down: figures compare only when their dates lie close together.
  case varies
  /// A total that only grows: a later, lower figure is a finding.
  case cumulative
  /// Not at all: dates play no part.
  case fixed
}

/// What the figures of a statistic measure; the raw value is what `measures:` says.
package enum Measure: String, Sendable, CaseIterable {
  /// How much or how many there are.
  case amount
  /// By how much something rose or fell: figures are signed.
  case change
  /// An amount whose parts add up to the whole, also where its unit does not say so.
  case total
}

/// An editor's reason why two figures that conflict may both stand.
package struct Explanation: Sendable, Hashable {
  package var finding: String
  /// Slugs of the articles that the figures stand in; one when both stand in one.
  package var between: [String]
  package var reason: String
  package var position: SourcePosition

  package init(finding: String, between: [String], reason: String, position: SourcePosition) {
    self.finding = finding
    self.between = between
    self.reason = reason
    self.position = position
  }
}
