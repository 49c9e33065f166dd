/// A date as precise as it is known: EDTF level 1 (Library of Congress, 2019).
///
/// A year, a month, a day, a day with its time; a season; digits that nobody knows (`202X`,
/// `2022-XX`); years before 0000 and of more than four digits; each with `~` (approximate), `?`
/// (uncertain) or `%` (both); and an interval of two, one of which may be open or unknown.
package struct PartialDate: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    private var storedYear: Int32
    /// 0 for none, 21 to 24 for a season, -1 for a month that is not known.
    private var storedMonth: Int8
    /// 0 for none, -1 for a day that is not known.
    private var storedDay: Int8
    /// How many of the last digits of the year are not known: 1 for `202X`, whose year is 2020.
    package var unknownDigits: Int8 = 0
    package var isApproximate = false
    package var isUncertain = false

    package init(
      year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false,
      isUncertain: Bool = false
    ) {
      storedYear = Int32(clamping: year)
      storedMonth = Int8(month ?? 0)
      storedDay = Int8(day ?? 0)
      self.isApproximate = isApproximate
      self.isUncertain = isUncertain
    }

    /// As in astronomy: 0 is 1 BC, -43 is 44 BC.
    ///
    /// The first that it can be, where it is not known.
    package var year: Int { Int(storedYear) }

    /// The last year that it can be: 2029 for `202X`.
    package var lastYear: Int {
      switch unknownDigits {
      case 1: year + 9
      case 2: year + 99
      case 3: year + 999
      default: year
      }
    }

    /// 1 to 12.
    package var month: Int? {
      get { (1...12).contains(storedMonth) ? Int(storedMonth) : nil }
      set { storedMonth = Int8(newValue ?? 0) }
    }

    /// 1 to 31.
    package var day: Int? {
      get { storedDay > 0 ? Int(storedDay) : nil }
      set { storedDay = Int8(newValue ?? 0) }
    }

    /// Spring to winter, 1 to 4.
    package var season: Int? {
      get { storedMonth > 20 ? Int(storedMonth) - 20 : nil }
      set { storedMonth = Int8((newValue ?? -20) + 20) }
    }

    /// True for `2022-XX` and `2022-XX-XX`.
    package var lacksMonth: Bool {
      get { storedMonth == -1 }
      set { storedMonth = newValue ? -1 : 0 }
    }

    /// True for `2022-10-XX` and `2022-XX-XX`.
    package var lacksDay: Bool {
      get { storedDay == -1 }
      set { storedDay = newValue ? -1 : 0 }
    }

    /// True for what is not certain, is about so, or lacks a digit; seasons, which differ with the
    /// half of the earth.
    package var isInexact: Bool {
      isApproximate || isUncertain || unknownDigits > 0 || storedMonth < 0 || storedMonth > 20
        || storedDay < 0
    }
  }

  /// An end of an interval that is no date.
  package enum Edge: UInt8, Sendable {
    /// There is none: the date is single, or the end is one.
    case none
    /// `..`: without an end.
    case open
    /// Nothing in front of or behind the `/`.
    case unknown
  }

  /// The date, or where the interval begins; where that is open or unknown, its end.
  package let start: Point
  /// Where the interval ends; nil for a single date and an interval of which one end is known.
  package let end: Point?
  package let startEdge: Edge
  package let endEdge: Edge
  /// The date as it was written.
  package let text: String

  /// Returns nil for what is no such date, or lies outside the calendar.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      guard let point = Reading.single(bytes[...]) else { return nil }
      self.init(point, nil, .none, .none, text)
      return
    }
    let (left, right) = (bytes[..<slash], bytes[(slash + 1)...])
    switch (Reading.edge(left), Reading.edge(right)) {
    case (nil, nil):
      guard let start = Reading.point(left), let end = Reading.point(right),
        Calendar.days(of: start).lowerBound <= Calendar.days(of: end).upperBound
      else { return nil }
      self.init(start, end, .none, .none, text)
    case (nil, let edge?):
      guard let start = Reading.point(left) else { return nil }
      self.init(start, nil, .none, edge, text)
    case (let edge?, nil):
      guard let end = Reading.point(right) else { return nil }
      self.init(end, nil, edge, .none, text)
    default: return nil
    }
  }

  private init(
    _ start: Point, _ end: Point?, _ startEdge: Edge, _ endEdge: Edge, _ text: String
  ) {
    self.start = start
    self.end = end
    self.startEdge = startEdge
    self.endEdge = endEdge
    self.text = text
  }

  /// True when an end of the interval is open or unknown.
  package var isUnbounded: Bool { startEdge != .none || endEdge != .none }

  /// True when nobody can say which days it means: one of its ends is approximate, uncertain, not
  /// wholly known, open or a season.
  package var isInexact: Bool { isUnbounded || start.isInexact || (end?.isInexact ?? false) }

  /// The first and the last day of what is known of the date, as days since 1 March of year 0; by
  /// these dates are put in order and drawn.
  ///
  /// Seasons are those of the north.
  package var days: ClosedRange<Int> {
    let first = Calendar.days(of: start)
    guard let end else { return first }
    // Of two seasons or unknown digits the second may begin before the first ends.
    return first.lowerBound...max(first.lowerBound, Calendar.days(of: end).upperBound)
  }

  /// As ``days``, with all that the date may mean: wider by one unit of its precision at each end
  /// that is about a day, a month or a year (`2022-10~` may be September or November), all the
  /// months that a season may be on either half of the earth; an end that is open or unknown is not
  /// widened.
  package var possibleDays: ClosedRange<Int> {
    let first = Calendar.possibleDays(of: start)
    guard let end else { return first }
    return first.lowerBound...max(first.lowerBound, Calendar.possibleDays(of: end).upperBound)
  }

  /// As ``possibleDays``, without end where the interval has none or nobody knows it.
  package var unboundedDays: ClosedRange<Int> {
    let days = possibleDays
    return
      (startEdge == .none ? days.lowerBound : -Self.farthestDay)...(endEdge == .none
      ? days.upperBound : Self.farthestDay)
  }

  /// Beyond all years that can be written.
  package static let farthestDay = 1 << 45

  package func overlaps(_ other: PartialDate) -> Bool { days.overlaps(other.days) }

  /// The date without its marks, for `datetime` and for feeds: `2022-10`; of an interval what both
  /// ends share, `2022-10` for 20 to 25 October, and its start when they share no year.
  ///
  /// Nil where
  /// ISO 8601 as HTML has it has no such date.
  package var machineReadable: String? {
    guard (1...9999).contains(start.year), start.unknownDigits == 0, startEdge == .none else {
      return nil
    }
    if let time { return "\(Self.plain(start))T\(time)" }
    var shared = start
    if let end, end.year == start.year, end.unknownDigits == 0 {
      if end.month != start.month { shared.month = nil }
      if shared.month == nil || end.day != start.day { shared.day = nil }
    }
    return Self.plain(shared)
  }

  /// The time of day as it was written, with its zone: `10:30:00Z`.
  package var time: Substring? {
    guard start.day != nil, let mark = text.utf8.firstIndex(of: UInt8(ascii: "T")) else {
      return nil
    }
    return text[text.utf8.index(after: mark)...]
  }

  package static func plain(_ point: Point) -> String {
    let digits = String(point.year.magnitude)
    var text =
      (point.year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    for part in [point.month, point.day] {
      guard let part else { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }
}
