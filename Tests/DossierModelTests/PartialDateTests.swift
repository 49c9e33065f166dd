import DossierModel
import DossierTestSupport
import Testing

@Suite struct PartialDateTests {
  typealias Point = PartialDate.Point

  @Test(
    "a date is as precise as it is written",
    arguments: [
      ("2022", Point(year: 2022), nil),
      ("2022-10", Point(year: 2022, month: 10), nil),
      ("2022-10-20", Point(year: 2022, month: 10, day: 20), nil),
      ("0001", Point(year: 1), nil),
      ("9999-12-31", Point(year: 9999, month: 12, day: 31), nil),
      ("2022-10~", Point(year: 2022, month: 10, isApproximate: true), nil),
      ("2022?", Point(year: 2022, isUncertain: true), nil),
      (
        "2022-10-20%",
        Point(year: 2022, month: 10, day: 20, isApproximate: true, isUncertain: true), nil
      ),
      (
        "2022-10-20/2022-10-25", Point(year: 2022, month: 10, day: 20),
        Point(year: 2022, month: 10, day: 25)
      ),
      ("2022~/2023", Point(year: 2022, isApproximate: true), Point(year: 2023)),
      // Both ends may be the same, or the end the coarser of the two.
      ("2022/2022", Point(year: 2022), Point(year: 2022)),
      ("2022-10-20/2022-10", Point(year: 2022, month: 10, day: 20), Point(year: 2022, month: 10)),
    ] as [(String, Point, Point?)])
  func precision(text: String, start: Point, end: Point?) throws {
    let date = try #require(PartialDate(text))
    #expect(date.start == start)
    #expect(date.end == end)
    #expect(date.text == text)
  }

  @Test("29 February is a day of leap years alone", arguments: [2024, 2000, 1600, 2400])
  func leapDay(year: Int) {
    #expect(PartialDate("\(year)-02-29") != nil)
    #expect(PartialDate("\(year)-02-30") == nil)
  }

  @Test("other years end February on the 28th", arguments: [2022, 2023, 1900, 2100])
  func noLeapDay(year: Int) {
    #expect(PartialDate("\(year)-02-29") == nil)
    #expect(PartialDate("\(year)-02-28") != nil)
  }

  @Test("each month has its length")
  func lengths() {
    for (month, length) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
      let name = "2022-\(month < 9 ? "0" : "")\(month + 1)"
      #expect(PartialDate("\(name)-\(length)") != nil)
      #expect(PartialDate("\(name)-\(length + 1)") == nil)
    }
  }

  @Test(
    "what is no such date is none",
    arguments: [
      "", " ", "22", "20222", "2022-1", "2022-13", "2022-00", "2022-10-00", "2022-10-1",
      "2022-10-32", "2022-10-20-1", "-0000", "-202", "+202", "2022-10-20T10:00", " 2022", "2022 ",
      "2022~~", "2022~?", "~2022", "2022-~10", "/", "../..", "../", "/..", "2022/2023/2024",
      "2022/2021", "2022-10-25/2022-10-20", "2022-11/2022-10-31", "２０２２", "2022-1o",
      "20 October 2022",
      "10/20/2022", "2022–2023", "2022-10-20...", "201x", "XXXX", "20X2", "202X-10", "2022-XX-10",
      "2022-20",
      "2022-25", "2022-21-01", "Y2022", "Y02022", "Y1234567890", "Y20222-10",
      "2022-10-20T24:00:01Z",
      "2022-10T10:00:00Z", "2022-10-20T10:00:00Z/2022-10-21", "2022-10-20T10:00:00+15:00", "٢٠٢٢",
      "2022-+1", "2022~\u{301}",
    ])
  func invalid(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(
    "a date covers every day that it can mean",
    arguments: [
      ("2022-10-20", 1), ("2022-10", 31), ("2022", 365), ("2024", 366), ("1900", 365),
      ("2022-02", 28), ("2024-02", 29), ("2022-12-31/2023-01-01", 2), ("2022/2023", 730),
      ("2000/2099", 36_525), ("2022-02-27/2022-03", 33),
    ])
  func days(text: String, count: Int) throws {
    #expect(try #require(PartialDate(text)).days.count == count)
  }

  @Test("days follow each other without a gap over four centuries")
  func everyDay() throws {
    var last = try #require(PartialDate("1599-12-31")).days.upperBound
    for year in 1600...2000 {
      for month in 1...12 {
        for day in 1...31 {
          let text = PartialDate.plain(Point(year: year, month: month, day: day))
          guard let date = PartialDate(text) else { continue }
          #expect(date.days == (last + 1)...(last + 1))
          last += 1
        }
      }
    }
  }

  @Test("dates overlap when they share a day")
  func overlap() throws {
    let october = try #require(PartialDate("2022-10"))
    #expect(october.overlaps(try #require(PartialDate("2022"))))
    #expect(october.overlaps(try #require(PartialDate("2022-10-31/2022-12"))))
    #expect(!october.overlaps(try #require(PartialDate("2022-11-01"))))
  }

  @Test(
    "the machine's form has no marks, and of an interval what its ends share",
    arguments: [
      ("2022", "2022"), ("2022-10~", "2022-10"), ("0900-01-05", "0900-01-05"),
      ("2022-10-20/2022-10-25", "2022-10"), ("2022-02/2022-05-03", "2022"),
      ("2022-10-20/2022-11-20", "2022"), ("2021-10/2022-11", "2021-10"),
    ])
  func machineReadable(text: String, expected: String) throws {
    #expect(try #require(PartialDate(text)).machineReadable == expected)
  }

  @Test("a mark at either end makes a date inexact")
  func inexact() throws {
    for text in ["2022~", "2022?", "2022/2023~", "2022%/2023"] {
      #expect(try #require(PartialDate(text)).isInexact)
    }
    #expect(!(try #require(PartialDate("2022/2023")).isInexact))
  }

  @Test(
    "an approximate date reaches one unit of its precision further, an uncertain one does not",
    arguments: [
      ("2022-10-05", "2022-10-05"), ("2022-10-05~", "2022-10-04/2022-10-06"),
      ("2022-10~", "2022-09-01/2022-11-30"), ("2022-10%", "2022-09-01/2022-11-30"),
      ("2022-10?", "2022-10"), ("2022~", "2021/2023"), ("2022", "2022"),
      ("2022-01-01~", "2021-12-31/2022-01-02"), ("2022-01~/2022-03", "2021-12-01/2022-03-31"),
      ("2022-01/2022-03~", "2022-01-01/2022-04-30"), ("2022-01?/2022-03?", "2022-01/2022-03"),
    ])
  func possibleDays(_ text: String, _ expected: String) throws {
    let date = try #require(PartialDate(text))
    let possible = try #require(PartialDate(expected))
    #expect(date.possibleDays == possible.days)
    #expect(date.days == PartialDate(text.filter { !"~?%".contains($0) })?.days)
  }

  // MARK: EDTF level 1

  /// `-0199-01-31` as a day; for years of any length.
  private static func day(_ text: String) throws -> Int {
    let isNegative = text.hasPrefix("-")
    let parts = text.split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    return PartialDate.firstDay(ofMonth: parts[1], year: isNegative ? -parts[0] : parts[0])
      + parts[2] - 1
  }

  @Test("the examples of the standard mean their days", arguments: EDTFExamples.levelOne)
  func levelOne(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    let expected = try Self.day(first)...Self.day(last)
    #expect(date.days == expected)
  }

  @Test("dates beyond level 1 are none", arguments: EDTFExamples.beyond)
  func beyond(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(
    "what may be meant is as wide as can be",
    arguments: [
      ("202X", "2020/2029"), ("202X~", "2010/2039"), ("2022-XX", "2022"), ("2022-10-XX", "2022-10"),
      ("2022-21", "2022"), ("2022-24", "2021-12/2023-02"), ("-0001~", "-0002/0000"),
      ("0000-01~", "-0001-12/0000-02"), ("2022-10-20T10:00:00Z", "2022-10-20"),
    ])
  func possible(text: String, expected: String) throws {
    let days = try #require(PartialDate(expected)).days
    #expect(try #require(PartialDate(text)).possibleDays == days)
  }

  @Test("an open or unknown end has no last day")
  func unbounded() throws {
    for text in ["2022-02/..", "2022-02/"] {
      let date = try #require(PartialDate(text))
      #expect(date.isInexact && date.isUnbounded)
      #expect(date.unboundedDays.upperBound == PartialDate.farthestDay)
      #expect(date.unboundedDays.lowerBound == date.days.lowerBound)
    }
    let until = try #require(PartialDate("../2022"))
    #expect(until.unboundedDays == -PartialDate.farthestDay...until.days.upperBound)
  }

  @Test(
    "the machine's form is one that HTML knows, or none",
    arguments: [
      ("2022-02/..", "2022-02"), ("../2022", nil), ("202X", nil), ("2022-XX", "2022"),
      ("2022-10-XX", "2022-10"), ("2022-22", "2022"), ("0000", nil), ("-0044", nil),
      ("Y12345", nil), ("2022-10-20T09:30:00+02:00", "2022-10-20T09:30:00+02:00"),
    ])
  func machineReadableLevelOne(text: String, expected: String?) throws {
    #expect(try #require(PartialDate(text)).machineReadable == expected)
  }

  @Test("random dates: what they mean lies within what they may mean, and marks change no order")
  func random() throws {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<20_000 {
      let text = Self.text(&numbers)
      let date = try #require(PartialDate(text), "\(text)")
      #expect(date.text == text)
      let (days, possible, all) = (date.days, date.possibleDays, date.unboundedDays)
      #expect(possible.lowerBound <= days.lowerBound && days.upperBound <= possible.upperBound)
      #expect(all.lowerBound <= possible.lowerBound && possible.upperBound <= all.upperBound)
      #expect(all.lowerBound >= -PartialDate.farthestDay)
      #expect(all.upperBound <= PartialDate.farthestDay)
      if days != possible { #expect(date.isInexact) }
      #expect(try #require(PartialDate("\(text)~")).days == days)
      let since = try #require(PartialDate("\(text)/.."))
      #expect(since.days == days && since.isInexact)
    }
  }

  private static func text(_ numbers: inout SeededNumbers) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let year = 1 + numbers.below(9999)
    let digits = String(String(10_000 + year).dropFirst())
    let sign = numbers.below(4) == 0 ? "-" : ""
    switch numbers.below(8) {
    case 0: return sign + digits
    case 1: return "\(sign)\(max(1, year / 1000))\(digits.dropFirst().dropLast())X"
    case 2: return "\(sign)\(max(1, year / 1000))\(digits.dropFirst().dropLast(2))XX"
    case 3: return "\(sign)\(digits)-\(two(21 + numbers.below(4)))"
    case 4: return "\(sign)\(digits)-XX-XX"
    case 5: return "Y\(sign)\(10_000 + numbers.below(999_990_000))"
    case 6: return "\(sign)\(digits)-\(two(1 + numbers.below(12)))-XX"
    default:
      return "\(sign)\(digits)-\(two(1 + numbers.below(12)))-"
        + two(1 + numbers.below(28))
    }
  }
}
