import DossierModel

/// Parts the figures of a statistic into groups that can be compared: by unit, population, place and
/// stated period.
///
/// What a figure does not state it takes from the record. What neither states is *not stated*, which
/// is a key of its own: stated and not stated do not compare. Dates make no groups.
struct GroupBuilder {
  let observations: [Observation]
  let frame: StatisticFrame
  let figures: [Figure]

  /// Groups ordered by their first member.
  func groups() -> [ComparisonGroup] {
    var numbers: [GroupKey: Int] = [:]
    var groups: [ComparisonGroup] = []
    for number in figures.indices {
      let observation = observations[number]
      let population = observation.population ?? frame.population
      let place = observation.place ?? frame.place
      let period = observation.period ?? frame.period
      let key = GroupKey(
        unit: figures[number].quantity.unit, population: population, place: place,
        period: PeriodKey(period))
      if let group = numbers[key] {
        groups[group].members.append(number)
      } else {
        numbers[key] = groups.count
        groups.append(
          ComparisonGroup(
            members: [number], unit: key.unit, population: population, place: place,
            period: period, key: key))
      }
    }
    return groups
  }
}

/// What makes a group: figures with equal keys compare.
struct GroupKey: Sendable, Hashable {
  var unit: String?
  var population: Referent?
  var place: Referent?
  var period: PeriodKey?
}

/// Two dates are one period when they mean the same days, whatever their spelling; of those that
/// leave their days open, when they are written alike.
enum PeriodKey: Sendable, Hashable {
  case days(ClosedRange<Int>)
  case inexact(PartialDate)
  case words(String)

  /// Nil for no period.
  init?(_ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    if let date = PartialDate(text) {
      self = date.isInexact ? .inexact(date) : .days(date.days)
    } else {
      self = .words(NameKey.key(text))
    }
  }
}
