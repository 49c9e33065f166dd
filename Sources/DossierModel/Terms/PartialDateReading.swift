extension PartialDate {
  /// Reads the parts of a date, by EDTF's levels 0 and 1.
  enum Reading {
    /// The largest number behind `Y`: what is further away is no date of a report.
    private static let farthestYear = 999_999_999

    /// What an end of an interval is when it is no date; nil when it has to be one.
    static func edge(_ text: ArraySlice<UInt8>) -> Edge? {
      if text.isEmpty { return .unknown }
      return text.elementsEqual("..".utf8) ? .open : nil
    }

    /// A date that is no interval, which alone may have a time.
    static func single(_ text: ArraySlice<UInt8>) -> Point? {
      guard let mark = text.firstIndex(of: UInt8(ascii: "T")) else { return point(text) }
      guard let point = point(text[..<mark]), point.day != nil, !point.isInexact, point.year >= 0,
        isTime(text[(mark + 1)...])
      else { return nil }
      return point
    }

    static func point(_ text: ArraySlice<UInt8>) -> Point? {
      var rest = text
      var approximate = false
      var uncertain = false
      if let mark = rest.last, "~?%".utf8.contains(mark) {
        approximate = mark != UInt8(ascii: "?")
        uncertain = mark != UInt8(ascii: "~")
        rest.removeLast()
      }
      guard var point = longYear(rest) ?? date(rest) else { return nil }
      point.isApproximate = approximate
      point.isUncertain = uncertain
      return point
    }

    /// `Y170000002`, `Y-17000`: more than four digits and no month.
    private static func longYear(_ text: ArraySlice<UInt8>) -> Point? {
      var rest = text
      guard rest.popFirst() == UInt8(ascii: "Y") else { return nil }
      let isNegative = rest.first == UInt8(ascii: "-")
      if isNegative { rest.removeFirst() }
      guard rest.first != UInt8(ascii: "0"), (5...9).contains(rest.count),
        let year = number(ofDigits: rest.count, &rest), year <= farthestYear
      else { return nil }
      return Point(year: isNegative ? -year : year)
    }

    private static func date(_ text: ArraySlice<UInt8>) -> Point? {
      var rest = text
      guard var point = year(&rest) else { return nil }
      if rest.isEmpty { return point }
      // EDTF has months of such years on level 2 only.
      guard point.unknownDigits == 0, rest.popFirst() == UInt8(ascii: "-") else { return nil }
      if skip("XX", &rest) {
        point.lacksMonth = true
        if rest.isEmpty { return point }
        guard skip("-XX", &rest), rest.isEmpty else { return nil }
        point.lacksDay = true
        return point
      }
      guard let month = number(ofDigits: 2, &rest) else { return nil }
      if (21...24).contains(month) {
        point.season = month - 20
        return rest.isEmpty ? point : nil
      }
      guard (1...12).contains(month) else { return nil }
      point.month = month
      if rest.isEmpty { return point }
      guard rest.popFirst() == UInt8(ascii: "-") else { return nil }
      if skip("XX", &rest) {
        point.lacksDay = true
        return rest.isEmpty ? point : nil
      }
      guard let day = number(ofDigits: 2, &rest), day >= 1,
        day <= Calendar.length(ofMonth: month, year: point.year), rest.isEmpty
      else { return nil }
      point.day = day
      return point
    }

    /// Four digits, the last of which may be `X`, behind a minus before the year 0000.
    private static func year(_ text: inout ArraySlice<UInt8>) -> Point? {
      let isNegative = text.first == UInt8(ascii: "-")
      if isNegative { text.removeFirst() }
      guard text.count >= 4 else { return nil }
      let unknown = text.prefix(4).reversed().prefix { $0 == UInt8(ascii: "X") }.count
      guard unknown < 4, var year = number(ofDigits: 4 - unknown, &text) else { return nil }
      text.removeFirst(unknown)
      for _ in 0..<unknown { year *= 10 }
      var point = Point(year: year)
      point.unknownDigits = Int8(unknown)
      guard isNegative else { return point }
      // The first year of `-01XX` is -199.
      let last = point.lastYear
      guard last > 0 else { return nil }
      point = Point(year: -last)
      point.unknownDigits = Int8(unknown)
      return point
    }

    /// `10:30:00`, with `Z`, `+02` or `+02:00` behind it.
    private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
      var rest = text
      guard let hour = number(ofDigits: 2, &rest), skip(":", &rest),
        let minute = number(ofDigits: 2, &rest), skip(":", &rest),
        let second = number(ofDigits: 2, &rest), minute < 60, second < 60,
        hour < 24 || (hour == 24 && minute == 0 && second == 0)
      else { return false }
      if rest.isEmpty { return true }
      if skip("Z", &rest) { return rest.isEmpty }
      guard skip("+", &rest) || skip("-", &rest), let hours = number(ofDigits: 2, &rest) else {
        return false
      }
      if rest.isEmpty { return hours <= 14 }
      guard skip(":", &rest), let minutes = number(ofDigits: 2, &rest) else { return false }
      return rest.isEmpty && minutes < 60 && hours * 60 + minutes <= 14 * 60
    }

    private static func skip(_ sign: StaticString, _ text: inout ArraySlice<UInt8>) -> Bool {
      sign.withUTF8Buffer { sign in
        guard text.starts(with: sign) else { return false }
        text.removeFirst(sign.count)
        return true
      }
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
  }
}
