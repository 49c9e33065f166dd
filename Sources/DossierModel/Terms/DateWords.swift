extension Words {
  /// A date as precise as it is: "20 October 2022", "about October 2022", "2022 to 2023", "since
  /// 2022", "summer 2022", "the 2020s".
  package func date(_ date: PartialDate) -> String { self.date(date, "date_day") }

  /// As ``date(_:)``, without a full stop inside: German dates in digits, so that they do not look like
  /// the end of a sentence.
  package func shortDate(_ date: PartialDate) -> String {
    self.date(date, texts["date_day_short"] == nil ? "date_day" : "date_day_short")
  }

  private func date(_ date: PartialDate, _ dayKey: String) -> String {
    let start = point(date.start, dayKey)
    if let end = date.end {
      return fill("date_range", ["from": start, "to": point(end, dayKey)])
    }
    if let time = date.time {
      let zone = time.dropFirst(8)
      let shownZone = zone.isEmpty ? "" : zone == "Z" ? " UTC" : " UTC\(zone)"
      return "\(start), \(time.prefix(8))\(shownZone)"
    }
    switch (date.startEdge, date.endEdge) {
    case (.none, .none): return start
    case (.open, _): return fill("date_until", ["date": start])
    case (.unknown, _): return fill("date_range", ["from": self["date_unknown"], "to": start])
    case (_, .open): return fill("date_from", ["date": start])
    case (_, .unknown): return fill("date_range", ["from": start, "to": self["date_unknown"]])
    }
  }

  /// A point as ``shortDate(_:)`` has it.
  package func shortPoint(_ point: PartialDate.Point) -> String {
    self.point(point, texts["date_day_short"] == nil ? "date_day" : "date_day_short")
  }

  /// The year under which a date is listed: `2022`, of a decade or century the first.
  package func year(of date: PartialDate) -> String { year(date.start.year) }

  /// A year of astronomy's count: "2022", "44 BC" for -43.
  package func year(_ year: Int) -> String {
    if year > 0 { return year < 10_000 ? String(year) : number(year) }
    let before = 1 - year
    return fill("year_before", ["year": before < 10_000 ? String(before) : number(before)])
  }

  private func point(_ point: PartialDate.Point, _ dayKey: String) -> String {
    var text = day(point, dayKey)
    if point.isApproximate {
      let isDay = point.day != nil && texts["date_about_day"] != nil
      text = fill(isDay ? "date_about_day" : "date_about", ["date": text])
    }
    if point.isUncertain { text = fill("date_uncertain", ["date": text]) }
    return text
  }

  private func day(_ point: PartialDate.Point, _ dayKey: String) -> String {
    let year = years(point)
    if let season = point.season { return fill("season_\(season)", ["year": year]) }
    if point.lacksMonth {
      return fill(
        point.lacksDay ? "date_without_month_and_day" : "date_without_month", ["date": year])
    }
    guard let month = point.month else { return year }
    guard let day = point.day else {
      let text = fill("date_month", ["month": self["month_\(month)"], "year": year])
      return point.lacksDay ? fill("date_without_day", ["date": text]) : text
    }
    // French: `1er mars`.
    let isFirst = day == 1 && dayKey == "date_day" && texts["date_first_day"] != nil
    return fill(
      isFirst ? "date_first_day" : dayKey,
      [
        "day": String(day), "month": self["month_in_date_\(month)"],
        "month_number": String(month), "year": year,
      ])
  }

  /// The year of a point, a decade as such, and of other unknown digits the years that it may be.
  private func years(_ point: PartialDate.Point) -> String {
    if point.unknownDigits == 0 { return year(point.year) }
    if point.unknownDigits == 1, point.year > 0 {
      return fill("date_decade", ["year": String(point.year)])
    }
    return fill("date_years", ["from": year(point.year), "to": year(point.lastYear)])
  }
}
