extension PartialDate {
  /// The proleptic Gregorian calendar, in days since 1 March of year 0.
  enum Calendar {
    static func length(ofMonth month: Int, year: Int) -> Int {
      switch month {
      case 4, 6, 9, 11: 30
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      default: 31
      }
    }

    /// The days that a point means; a season is that of the north, winter goes into the next year.
    static func days(of point: Point) -> ClosedRange<Int> {
      if let season = point.season {
        let first = 12 * point.year + 3 * season - 1
        return days(ofMonths: first...(first + 2))
      }
      guard let month = point.month else {
        return days(ofMonths: (12 * point.year)...(12 * point.lastYear + 11))
      }
      if let day = point.day {
        let day = dayNumber(point.year, month, day)
        return day...day
      }
      let number = 12 * point.year + month - 1
      return days(ofMonths: number...number)
    }

    /// All days that a point may mean.
    static func possibleDays(of point: Point) -> ClosedRange<Int> {
      let steps = point.isApproximate ? 1 : 0
      if let season = point.season {
        // Autumn in the south is spring in the north; a winter goes over the end of a year.
        let isWinter = season == 4
        let first = 12 * point.year - (isWinter ? 1 : 0) - 3 * steps
        return days(ofMonths: first...(12 * point.year + 11 + (isWinter ? 2 : 0) + 3 * steps))
      }
      guard steps > 0 else { return days(of: point) }
      guard let month = point.month else {
        let years = point.lastYear - point.year + 1
        return days(
          ofMonths: (12 * (point.year - years))...(12 * (point.lastYear + years) + 11))
      }
      if point.day != nil {
        let day = days(of: point).lowerBound
        return (day - 1)...(day + 1)
      }
      let number = 12 * point.year + month - 1
      return days(ofMonths: (number - 1)...(number + 1))
    }

    /// Months are counted from January of year 0.
    private static func days(ofMonths months: ClosedRange<Int>) -> ClosedRange<Int> {
      firstDay(ofMonth: months.lowerBound)...(firstDay(ofMonth: months.upperBound + 1) - 1)
    }

    static func firstDay(ofMonth number: Int) -> Int {
      let year = floor(number, 12)
      return dayNumber(year, number - 12 * year + 1, 1)
    }

    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
      let shifted = month > 2 ? year : year - 1
      let monthFromMarch = (month + 9) % 12
      return 365 * shifted + floor(shifted, 4) - floor(shifted, 100) + floor(shifted, 400)
        + (153 * monthFromMarch + 2) / 5 + day - 1
    }

    /// The whole quotient below, also of negative numbers.
    private static func floor(_ number: Int, _ divisor: Int) -> Int {
      number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
  }

  /// The first day of a month, 1 to 12, of a year; as ``days`` counts them.
  package static func firstDay(ofMonth month: Int, year: Int) -> Int {
    Calendar.firstDay(ofMonth: 12 * year + month - 1)
  }
}
