import DossierModel
import DossierQuantities
import Testing

@Suite struct ContradictionTests {
  private func isFound(
    _ one: Stated, _ other: Stated, _ frame: StatisticFrame = .people,
    _ conventions: Conventions = Conventions()
  ) -> Bool {
    let comparison = compare([one, other], frame, conventions: conventions)
    #expect(comparison.counts[.contradiction, default: 0] == comparison.codes(.contradiction).count)
    return comparison.codes.contains("contradiction 0 1")
      || comparison.codes.contains("contradiction 1 0")
  }

  @Test(
    "two figures that no value fits contradict each other; roundings and qualifiers give way",
    arguments: [
      ("12", "13", true), ("12", "twelve", false), ("420", "424", false), ("424", "430", true),
      ("700,000", "712,345", false), ("700,000", "770,000", true),
      ("10 million", "11 million", true),
      ("about 100", "104", false), ("about 100", "130", false), ("about 100", "160", true),
      ("at least 12", "40", false),
      ("at least 12", "11", true), ("more than 12", "12", true), ("at most 12", "12", false),
      ("fewer than 12", "12", true), ("8 to 12", "11 to 15", false), ("8 to 12", "13 to 15", true),
      ("8 to 12", "12", false), ("almost 700,000", "700,000", false), ("0", "1", true),
    ])
  func intervals(_ one: String, _ other: String, _ expected: Bool) {
    #expect(isFound(observe(one, by: "A"), observe(other, by: "B")) == expected)
    #expect(isFound(observe(other, by: "B"), observe(one, by: "A")) == expected)
  }

  @Test(
    "a vague word contradicts only what is less than half of its lower bound",
    arguments: [
      ("dozens", "11", true), ("dozens", "12", false), ("dozens", "500", false),
      ("tens of thousands", "700,000", false), ("tens of thousands", "9,000", true),
      ("tens of thousands", "10,000", false), ("thousands", "900 to 950", true),
      ("thousands", "900 to 1,050", false), ("millions", "about 1.2 million", false),
      ("millions", "900,000", true), ("hundreds", "tens of thousands", false),
      ("hundreds", "millions", false),
    ])
  func vague(_ word: String, _ figure: String, _ expected: Bool) {
    #expect(isFound(observe(word, by: "A"), observe(figure, by: "B")) == expected)
    #expect(isFound(observe(figure, by: "B"), observe(word, by: "A")) == expected)
  }

  @Test(
    "figures are held against each other up to 31 days apart, counted between the nearest ends",
    arguments: [
      ("2022-10-01", "2022-11-01", true), ("2022-10-01", "2022-11-02", false),
      ("2022-03", "2022-04-20", true), ("2022-03", "2022-05-01", true),
      ("2022-03", "2022-05-02", false), ("2022", "2022-07-01", true), ("2021", "2022", true),
      ("2021", "2023", false), ("2022-10-01/2022-10-05", "2022-11-05", true),
      ("2022-10-01/2022-10-05", "2022-11-06", false),
      // `~` widens by one unit of its precision; `?` does not.
      ("2022-03~", "2022-05-31", true), ("2022-03~", "2022-06-01", false),
      ("2022-03?", "2022-05-31", false), ("2022-03%", "2022-05-31", true),
      ("2022-03-10~", "2022-04-11", true), ("2022-03-10", "2022-04-11", false),
      ("2021~", "2023-01-31", true), ("2022-01/2022-03~", "2022-05-31", true),
      ("2022-01~/2022-03", "2022-05-31", false),
    ])
  func distance(_ one: String, _ other: String, _ expected: Bool) {
    #expect(
      isFound(observe("12", by: "A", date: one), observe("15", by: "B", date: other)) == expected)
    #expect(
      isFound(observe("15", by: "B", date: other), observe("12", by: "A", date: one)) == expected)
  }

  @Test("how many days may lie between them, the record says before dossier.yml")
  func daysApart() throws {
    let one = observe("12", by: "A", date: "2022-10-01")
    let other = observe("15", by: "B", date: "2022-10-20")
    let none = try #require(Conventions(daysApart: 0))
    let patient = try #require(Conventions(daysApart: 400))
    let year = try #require(PartialDate("2023-10-20"))
    var later = other
    later.observation.date = year
    #expect(isFound(one, other) && !isFound(one, later))
    #expect(!isFound(one, other, .people, none))
    #expect(isFound(one, later, .people, patient))
    #expect(isFound(one, other, StatisticFrame(unit: "people", daysApart: 19), none))
    #expect(!isFound(one, other, StatisticFrame(unit: "people", daysApart: 18), patient))
    #expect(Conventions().daysApart == 31)
  }

  @Test("a figure without a date holds as of its article's date")
  func assumedDate() {
    let spring = Text.dated("2022-03-01")
    let autumn = Text.dated("2022-10-05")
    #expect(
      isFound(observe("12", by: "A", in: autumn), observe("15", by: "B", in: .dated("2022-10-20"))))
    #expect(!isFound(observe("12", by: "A", in: spring), observe("15", by: "B", in: autumn)))
    #expect(
      isFound(
        observe("12", by: "A", date: "2022-10", in: spring), observe("15", by: "B", in: autumn)))
    #expect(
      !isFound(
        observe("12", by: "A", date: "2022-03", in: autumn), observe("15", by: "B", in: autumn)))
  }

  @Test(
    "figures of an undated article are held against each other only",
    arguments: [StatisticFrame.people, .growing])
  func undated(_ frame: StatisticFrame) {
    let here = observe("12", by: "A", in: .undated("one"))
    #expect(isFound(here, observe("15", by: "B", in: .undated("one")), frame))
    #expect(!isFound(here, observe("15", by: "B", in: .undated("two")), frame))
    #expect(!isFound(here, observe("15", by: "B"), frame))
    #expect(!isFound(here, observe("15", by: "B", date: "2022", in: .undated("one")), frame))
  }

  @Test("what is fixed is the same at any time, also in an undated article")
  func fixedCourse() {
    let one = observe("12", by: "A", date: "1990")
    #expect(isFound(one, observe("15", by: "B", date: "2022"), .fixed))
    #expect(isFound(one, observe("15", by: "B", in: .undated("two")), .fixed))
    #expect(!isFound(one, observe("15", by: "B", date: "2022", place: "Osh"), .fixed))
  }

  @Test(
    "totals that only grow contradict each other when they are of one day",
    arguments: [
      ("2022-10-05", "2022-10-05", true), ("2022-10-05", "2022-10-06", false),
      ("2022-10", "2022-10", false), ("2022-10", "2022-10-05", false),
      ("2022-10-05~", "2022-10-05~", false),
    ])
  func growingCourse(_ one: String, _ other: String, _ expected: Bool) {
    let frame = StatisticFrame(unit: "people", course: .cumulative, daysApart: 400)
    #expect(
      isFound(observe("12", by: "A", date: one), observe("15", by: "B", date: other), frame)
        == expected)
  }

  @Test("a total that grew since still contradicts another of its day; a replaced count does not")
  func earlierTotal() {
    let figures = [
      observe("214", by: "navy", date: "2020-02-11"),
      observe("160", by: "guard", date: "2020-02-11"),
      observe("230", by: "navy", date: "2020-02-13"),
    ]
    func codes(_ course: Course) -> [String] {
      compare(figures, StatisticFrame(unit: "people", course: course)).codes(.contradiction)
    }
    #expect(codes(.cumulative) == ["contradiction 0 1"])
    #expect(codes(.varies) == ["contradiction 1 2"])
  }

  @Test(
    "stated periods have to be equal, whatever their spelling and the dates of the figures",
    arguments: [
      ("2022", "2022", true), ("2022", "2022-01/2022-12", true), ("two weeks", "Two weeks", true),
      ("2022", "2022-05/2023-05", false), ("2022", "2021", false), ("2022", "2022~", false),
      ("two weeks", "2022", false), ("2022", nil, false), ("two weeks", nil, false),
    ] as [(String, String?, Bool)])
  func periods(_ one: String, _ other: String?, _ expected: Bool) {
    #expect(
      isFound(observe("12", by: "A", period: one), observe("15", by: "B", period: other))
        == expected)
    guard let other, PartialDate(one) != nil else { return }
    #expect(
      isFound(
        observe("12", by: "A", date: "2015", period: one),
        observe("15", by: "B", date: "2023", period: other)) == expected)
  }

  @Test("a period in words is no time: the dates decide")
  func periodInWords() {
    let one = observe("12", by: "A", date: "2022-01-01", period: "two weeks")
    #expect(isFound(one, observe("15", by: "B", date: "2022-01-10", period: "two weeks")))
    #expect(!isFound(one, observe("15", by: "B", date: "2022-10-10", period: "two weeks")))
  }

  @Test("stated and not stated never contradict each other, unless the record states it for both")
  func notStated() {
    let bare = observe("15", by: "B")
    #expect(!isFound(observe("12", by: "A", population: "soldiers"), bare))
    #expect(!isFound(observe("12", by: "A", place: "Osh"), bare))
    #expect(!isFound(observe("12", by: "A", place: "Osh"), observe("15", by: "B", place: "Batken")))
    let frame = StatisticFrame(
      unit: "people", population: Referent(words: "Soldiers"), place: Referent(words: "osh"),
      period: "2022")
    let full = observe(
      "12", by: "A", period: "2022-01/2022-12", population: "the soldiers", place: "Osh")
    #expect(isFound(full, bare, frame))
    #expect(!isFound(observe("12", by: "A", place: "Batken"), bare, frame))
  }

  @Test("unknown origins contradict others and each other, one named origin never itself")
  func origins() {
    #expect(isFound(observe("12"), observe("15", by: "unnamed officials")))
    #expect(isFound(observe("12"), observe("15", by: "A")))
    #expect(!isFound(observe("12", by: "A"), observe("15", by: "the a")))
    #expect(!isFound(observe("12", by: "X", origin: "UN"), observe("15", by: "Y", origin: "UN")))
    #expect(isFound(observe("12", by: "X", origin: "UN"), observe("15", by: "X", origin: "WHO")))
  }

  @Test("what one origin repeats counts once, however often it is quoted")
  func repetition() {
    let quoted = (0..<5).map {
      observe(
        ["12", "twelve", "12 men"][$0 % 3], by: "paper \($0)", origin: "UN",
        in: .dated("2022-10-0\($0 + 1)"))
    }
    let comparison = compare(quoted + [observe("15", by: "B", date: "2022-10-04")])
    // The quotation of the same day stands for all five.
    #expect(comparison.codes == ["contradiction 3 5"])
    #expect(comparison.counts[.contradiction] == 1)
    #expect(comparison.namedOrigins == 2)
  }

  @Test("a value repeated at two times stands at each of them and at no other")
  func claimTimes() {
    let figures = [
      observe("5 men", by: "a", date: "2020-01-01"), observe("5 men", by: "a", date: "2020-12-01"),
      observe("6 men", by: "b", date: "2021-10-01"),
    ]
    #expect(compare(figures).codes == [])
    let patient = StatisticFrame(unit: "people", daysApart: 365)
    #expect(compare(figures, patient).codes == ["contradiction 1 2"])
    // Two years in between belong to neither.
    let apart = [
      observe("5 men", by: "a", date: "2020-01-01"), observe("5 men", by: "a", date: "2022-12-01"),
      observe("6 men", by: "b", date: "2021-06-15"),
    ]
    #expect(compare(apart, patient).codes == [])
  }

  @Test("different units that convert are compared in one")
  func units() {
    let comparison = compare(
      [observe("400 km", by: "A"), observe("310 miles", by: "B"), observe("250 miles", by: "C")],
      StatisticFrame(unit: "km"))
    #expect(comparison.codes(.contradiction) == ["contradiction 0 1", "contradiction 1 2"])
    #expect(
      comparison.figures.map(\.conversion) == [.none, .ratio(from: "miles"), .ratio(from: "miles")])
  }

  @Test("the earlier figure stands in front")
  func order() {
    let comparison = compare([
      observe("12", by: "A", date: "2022-10-05"), observe("15", by: "B", date: "2022-10-01"),
    ])
    #expect(comparison.codes == ["contradiction 1 0"])
  }

  @Test("up to 21 are listed in full; of more, those nearest in time, then with both names")
  func telling() {
    let seven = compare((0..<7).map { observe("\(10 + $0)", by: "source \($0)") })
    #expect(seven.codes(.contradiction).count == 21)
    #expect(seven.counts[.contradiction] == 21)

    // Values from 10 up, all of different origins; each day has two of them.
    let many = (0..<28).map {
      observe("\(10 + $0)", by: "source \($0)", date: PartialDate.day(2 * ($0 / 2)))
    }
    let comparison = compare(many, StatisticFrame(unit: "people", daysApart: 400))
    #expect(comparison.counts[.contradiction] == 28 * 27 / 2)
    let listed = comparison.findings.filter { $0.rule == .contradiction }
    #expect(listed.count == 21)
    #expect(listed.count { $0.first / 2 == $0.second / 2 } == 14)
    #expect(listed.allSatisfy { abs($0.first / 2 - $0.second / 2) <= 1 })

    let unnamed = (0..<30).map { observe("\(10 + $0)", by: $0 < 10 ? "source \($0)" : nil) }
    let named = compare(unnamed).findings.filter { $0.rule == .contradiction }
    #expect(named.count == 21 && named.allSatisfy { $0.first < 10 && $0.second < 10 })
  }

  @Test("a repeated figure is ranked by its quotation nearest in time")
  func rankOfRepetitions() {
    var figures = (0..<30).flatMap { number in
      // Two origins a day apart, far from all others.
      (0...1).map {
        observe(
          "\(10 + number)", by: "source \(number) \($0)", date: PartialDate.day(100 * number + $0))
      }
    }
    for number in stride(from: 1, to: 60, by: 2) {
      figures[number].observation.quantity = quantity("5")
    }
    // Repeated over 20 days, the last of them that of the one it contradicts.
    figures += [
      observe("90", by: "X", date: PartialDate.day(10_000)),
      observe("90", by: "X", date: PartialDate.day(10_020)),
      observe("80", by: "Y", date: PartialDate.day(10_020)),
    ]
    let comparison = compare(figures)
    #expect(comparison.counts[.contradiction] == 31)
    #expect(comparison.codes.contains("contradiction 61 62"))
  }

  @Test("the true number is kept beyond the 21 that are listed")
  func many() {
    let comparison = compare((0..<100).map { observe("\($0)", by: "source \($0)") })
    #expect(comparison.counts[.contradiction] == 4_950)
    #expect(comparison.codes(.contradiction).count == 21)
  }

  @Test("figures of one origin are passed over, and the list is filled")
  func fewTelling() {
    let two = (0..<16).map {
      observe("\(10 + $0)", by: $0 < 8 ? "A" : "B", date: "2022-01-0\($0 % 8 + 1)")
    }
    let comparison = compare(two)
    #expect(comparison.counts[.contradiction] == comparison.codes(.contradiction).count)
    let many = (0..<40).map {
      observe("\(10 + $0 % 8 + $0 / 8 * 20)", by: "source \($0 / 8)", date: "2022")
    }
    let full = compare(many).codes(.contradiction)
    #expect(full.count == 21 && Set(full).count == 21)
  }
}

extension PartialDate {
  /// The day so many days after 1 January 2000, up to the year 2099.
  static func day(_ number: Int) -> String {
    var (year, rest) = (2000, number)
    while true {
      let isLeap = year % 4 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        if rest < length { return plain(Point(year: year, month: month + 1, day: rest + 1)) }
        rest -= length
      }
      year += 1
    }
  }
}
