/// A date as precise as it is known: EDTF level 1 (Library of Congress, 2019) as far as a year, a
/// month, a day, each with `~` (approximate), `?` (uncertain) or `%` (both), and an interval of two.
package struct PartialDate: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    // In six bytes, not forty: each figure has up to two.
    private var storedYear: Int16
    /// 0 for none; likewise the day.
    private var storedMonth: Int8
    private var storedDay: Int8
    package var isApproximate = false
    package var isUncertain = false

    package init(
      year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false,
      isUncertain: Bool = false
    ) {
      storedYear = Int16(year)
      storedMonth = Int8(month ?? 0)
      storedDay = Int8(day ?? 0)
      self.isApproximate = isApproximate
      self.isUncertain = isUncertain
    }

    package var year: Int { Int(storedYear) }

    /// 1 to 12.
    package var month: Int? {
      get { storedMonth == 0 ? nil : Int(storedMonth) }
      set { storedMonth = Int8(newValue ?? 0) }
    }

    /// 1 to 31.
    package var day: Int? {
      get { storedDay == 0 ? nil : Int(storedDay) }
      set { storedDay = Int8(newValue ?? 0) }
    }
  }

  /// The date, or where the interval begins.
  package let start: Point
  /// Where the interval ends; nil for a single date.
  package let end: Point?
  /// The date as it was written.
  package let text: String

  /// Returns nil for what is no such date, or lies outside the calendar or the years 1 to 9999.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let slash = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    guard let start = Self.point(bytes[..<slash]) else { return nil }
    var end: Point?
    if slash < bytes.count {
      guard let point = Self.point(bytes[(slash + 1)...]),
        Self.firstDay(start) <= Self.lastDay(point)
      else { return nil }
      end = point
    }
    self.start = start
    self.end = end
    self.text = text
  }

  /// True when the date, or either end of the interval, is approximate or uncertain.
  package var isInexact: Bool {
    [start, end].contains { ($0?.isApproximate ?? false) || ($0?.isUncertain ?? false) }
  }

  /// The first and the last day that the date can mean, as days since 1 March of year 0.
  package var days: ClosedRange<Int> { Self.firstDay(start)...Self.lastDay(end ?? start) }

  /// As ``days``, wider by one unit of its precision at each end that is about a day, a month or a
  /// year: `2022-10~` may be September or November.
  package var possibleDays: ClosedRange<Int> {
    let last = end ?? start
    let from = start.isApproximate ? Self.firstDay(start, stepsOn: -1) : Self.firstDay(start)
    let to = last.isApproximate ? Self.lastDay(last, stepsOn: 1) : Self.lastDay(last)
    return from...to
  }

  /// The first day of the day, month or year so many after the point's.
  private static func firstDay(_ point: Point, stepsOn steps: Int) -> Int {
    if point.day != nil { return firstDay(point) + steps }
    return firstDay(moved(point, by: steps))
  }

  private static func lastDay(_ point: Point, stepsOn steps: Int) -> Int {
    if point.day != nil { return lastDay(point) + steps }
    return lastDay(moved(point, by: steps))
  }

  /// A month so many months on, or a year so many years.
  private static func moved(_ point: Point, by steps: Int) -> Point {
    guard let month = point.month else { return Point(year: point.year + steps) }
    let months = 12 * point.year + month - 1 + steps
    return Point(year: months / 12, month: months % 12 + 1)
  }

  package func overlaps(_ other: PartialDate) -> Bool { days.overlaps(other.days) }

  /// The date without its marks, for `datetime` and for feeds: `2022-10`; of an interval what both
  /// ends share, `2022-10` for 20 to 25 October, and its start when they share no year.
  package var machineReadable: String {
    var shared = start
    if let end, end.year == start.year {
      if end.month != start.month { shared.month = nil }
      if shared.month == nil || end.day != start.day { shared.day = nil }
    }
    return Self.plain(shared)
  }

  package static func plain(_ point: Point) -> String {
    var text = String(repeating: "0", count: 4 - String(point.year).count) + String(point.year)
    for part in [point.month, point.day] {
      guard let part else { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }

  private static func point(_ text: ArraySlice<UInt8>) -> Point? {
    var rest = text
    var approximate = false
    var uncertain = false
    if let mark = rest.last, "~?%".utf8.contains(mark) {
      approximate = mark != UInt8(ascii: "?")
      uncertain = mark != UInt8(ascii: "~")
      rest.removeLast()
    }
    guard let year = number(ofDigits: 4, &rest), year > 0 else { return nil }
    var point = Point(year: year, isApproximate: approximate, isUncertain: uncertain)
    if rest.isEmpty { return point }
    guard rest.popFirst() == UInt8(ascii: "-"), let month = number(ofDigits: 2, &rest),
      (1...12).contains(month)
    else { return nil }
    point.month = month
    if rest.isEmpty { return point }
    guard rest.popFirst() == UInt8(ascii: "-"), let day = number(ofDigits: 2, &rest), day >= 1,
      day <= length(ofMonth: month, year: year), rest.isEmpty
    else { return nil }
    point.day = day
    return point
  }

  /// Takes that many digits, and no fewer, from the front.
  private static func number(ofDigits count: Int, _ text: inout ArraySlice<UInt8>) -> Int? {
    guard text.count >= count else { return nil }
    var number = 0
    for byte in text.prefix(count) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    text.removeFirst(count)
    return number
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func firstDay(_ point: Point) -> Int {
    dayNumber(point.year, point.month ?? 1, point.day ?? 1)
  }

  private static func lastDay(_ point: Point) -> Int {
    let month = point.month ?? 12
    return dayNumber(point.year, month, point.day ?? length(ofMonth: month, year: point.year))
  }

  /// Days since 1 March of year 0 in the proleptic Gregorian calendar.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * monthFromMarch + 2) / 5 + day - 1
  }
}
