import DossierModel
import DossierQuantities
import Testing

/// Porthaven with its Old Town and Fen lie in the Delta, the Delta in Norland; men and women are of
/// everyone.
@Suite struct PartExceedsWholeTests {
  private func codes(_ figures: [Stated], _ frame: StatisticFrame = .addable) -> [String] {
    compare(figures, frame).codes(.partExceedsWhole)
  }

  @Test("a part's figure that must be larger than the whole's is found, the whole in front")
  func larger() {
    let whole = observe("1,143", by: "A", place: "Norland")
    #expect(
      codes([observe("1,500", by: "B", place: "Delta"), whole]) == ["part-exceeds-whole 1 0"])
    #expect(codes([whole, observe("380", by: "B", place: "Delta")]) == [])
    #expect(codes([whole, observe("1,143", by: "B", place: "Delta")]) == [])
    #expect(
      codes([whole, observe("1,500", by: "A", place: "Delta")]) == ["part-exceeds-whole 0 1"])
    // The whole may be the record's place.
    let ofRecord = StatisticFrame(
      unit: "people", place: Records.referent("Norland"), isAdditive: true)
    #expect(
      codes([observe("1,143", by: "A"), observe("1,500", by: "B", place: "Delta")], ofRecord)
        == ["part-exceeds-whole 0 1"])
  }

  @Test("parts of parts are parts; what no record calls a part is none")
  func relations() {
    let norland = observe("500", by: "A", place: "Norland")
    #expect(
      codes([norland, observe("900", by: "B", place: "Old Town")]) == ["part-exceeds-whole 0 1"])
    #expect(codes([norland, observe("900", by: "B", place: "Southland")]) == [])
    // A figure for everywhere states no place: nobody knows that it is the whole.
    #expect(codes([observe("500", by: "A"), observe("900", by: "B", place: "Delta")]) == [])
    // Populations are things of which others are parts, too.
    #expect(
      codes([
        observe("500", by: "A", population: "everyone"), observe("900", by: "B", population: "men"),
      ]) == ["part-exceeds-whole 0 1"])
  }

  @Test("roundings, qualifiers and vague words give way")
  func intervals() {
    func isFound(_ whole: String, _ part: String) -> Bool {
      !codes([observe(whole, by: "A", place: "Norland"), observe(part, by: "B", place: "Delta")])
        .isEmpty
    }
    #expect(!isFound("700,000", "712,345") && isFound("700,000", "812,345"))
    #expect(!isFound("at least 500", "900") && isFound("500", "at least 900"))
    #expect(isFound("at most 500", "501 to 900") && !isFound("500", "at most 900"))
    #expect(!isFound("hundreds", "12,000") && !isFound("12", "thousands"))
  }

  @Test("all else has to be equal: population, stated period, unit")
  func otherwiseEqual() {
    let whole = observe("500", by: "A", place: "Norland")
    for part in [
      observe("900", by: "B", population: "men", place: "Delta"),
      observe("900", by: "B", period: "2022", place: "Delta"),
      observe("900 houses", by: "B", place: "Delta"),
    ] {
      #expect(codes([whole, part]) == [])
    }
    #expect(
      codes([
        observe("500", by: "A", period: "2022", population: "men", place: "Norland"),
        observe("900", by: "B", period: "2022", population: "men", place: "Delta"),
      ]) == ["part-exceeds-whole 0 1"])
  }

  @Test(
    "times lie within the window; of a growing total the part is of no later date, at any distance",
    arguments: [
      // whole, part, varies, cumulative
      ("2022-10-01", "2022-10-01", true, true), ("2022-10-01", "2022-11-01", true, false),
      ("2022-10-01", "2022-11-02", false, false), ("2022-11-01", "2022-10-01", true, true),
      ("2022-12-01", "2022-10-01", false, true), ("2022-10", "2022-10", true, true),
      ("2022-10-31", "2022-10", true, true), ("2022-10-15", "2022-10", true, false),
    ])
  func times(_ whole: String, _ part: String, _ varies: Bool, _ cumulative: Bool) {
    let figures = [
      observe("500", by: "A", date: whole, place: "Norland"),
      observe("900", by: "B", date: part, place: "Delta"),
    ]
    #expect(codes(figures).isEmpty == !varies)
    #expect(codes(figures, .growingSum).isEmpty == !cumulative)
    #expect(
      !codes(figures, StatisticFrame(unit: "people", course: .fixed, isAdditive: true)).isEmpty)
  }

  @Test(
    "an undated article is held against itself only",
    arguments: [StatisticFrame.addable, .growingSum])
  func undated(_ frame: StatisticFrame) {
    let whole = observe("500", by: "A", place: "Norland", in: .undated("one"))
    #expect(
      codes([whole, observe("900", by: "B", place: "Delta", in: .undated("one"))], frame)
        == ["part-exceeds-whole 0 1"])
    for other in [Text.undated("two"), .sample] {
      #expect(codes([whole, observe("900", by: "B", place: "Delta", in: other)], frame) == [])
    }
  }

  @Test("nothing is said of what does not add up")
  func shares() {
    let figures = [
      observe("12", by: "A", place: "Norland"), observe("30", by: "B", place: "Delta"),
    ]
    #expect(codes(figures, .people) == [])
    #expect(codes(figures, .addable) == ["part-exceeds-whole 0 1"])
  }

  @Test("each part's value is found once for each whole, with the whole nearest in time")
  func nearest() {
    let figures = [
      observe("500", by: "A", date: "2022-10-01", place: "Norland"),
      observe("510", by: "B", date: "2022-10-09", place: "Norland"),
      observe("900", by: "C", date: "2022-10-10", place: "Delta"),
      observe("900", by: "C", date: "2022-10-11", place: "Delta"),
      observe("950", by: "D", date: "2022-10-01", place: "Porthaven"),
    ]
    // Porthaven's exceeds Norland's; and the Delta's, rounded, does not exclude it.
    #expect(
      codes(figures) == ["part-exceeds-whole 0 4", "part-exceeds-whole 1 2"])
  }

  @Test("several parts of one origin or of one article exceed the whole together")
  func sums() {
    let whole = observe("500", by: "A", place: "Norland", in: .dated("2022-10-05", "whole"))
    func part(_ words: String, _ by: String?, _ place: String, _ text: String) -> Stated {
      observe(words, by: by, place: place, in: .dated("2022-10-05", text))
    }
    let found = ["part-exceeds-whole 0 1 2"]
    #expect(
      codes([whole, part("312", "B", "Porthaven", "x"), part("312", "B", "Fen", "y")]) == found)
    #expect(
      codes([whole, part("312", "B", "Porthaven", "x"), part("312", "C", "Fen", "x")]) == found)
    #expect(
      codes([whole, part("312", nil, "Porthaven", "x"), part("312", nil, "Fen", "x")]) == found)
    #expect(codes([whole, part("312", "B", "Porthaven", "x"), part("312", "C", "Fen", "y")]) == [])
    #expect(codes([whole, part("312", nil, "Porthaven", "x"), part("312", nil, "Fen", "y")]) == [])
    #expect(codes([whole, part("200", "B", "Porthaven", "x"), part("312", "B", "Fen", "y")]) == [])
  }

  @Test("a sum is of one date, and takes of each place its lowest figure")
  func sumOfOneDate() {
    let whole = observe("500", by: "A", date: "2022-10-05", place: "Norland")
    func part(_ words: String, _ date: String, _ place: String) -> Stated {
      observe(words, by: "B", date: date, place: place)
    }
    #expect(
      codes([whole, part("312", "2022-10-05", "Porthaven"), part("312", "2022-10-06", "Fen")]) == []
    )
    #expect(
      codes([
        whole, part("312", "2022-10-05", "Porthaven"), part("400", "2022-10-05", "Porthaven"),
      ]) == [])
    #expect(
      codes([
        whole, part("312", "2022-10-05", "Porthaven"), part("100", "2022-10-05", "Porthaven"),
        part("312", "2022-10-05", "Fen"),
      ]) == [])
    #expect(
      codes([whole, part("312", "2022-10-09", "Porthaven"), part("312", "2022-10-09", "Fen")])
        == ["part-exceeds-whole 0 1 2"])
    #expect(
      codes([whole, part("312", "2022-12-09", "Porthaven"), part("312", "2022-12-09", "Fen")]) == []
    )
  }

  @Test("no part of a sum contains another")
  func nested() {
    let whole = observe("500", by: "A", place: "Norland")
    let town = observe("312", by: "B", place: "Porthaven")
    #expect(codes([whole, town, observe("312", by: "B", place: "Old Town")]) == [])
    #expect(codes([whole, town, observe("312", by: "B", place: "Delta")]) == [])
    #expect(
      codes([
        whole, town, observe("250", by: "B", place: "Old Town"),
        observe("312", by: "B", place: "Fen"),
      ])
        == ["part-exceeds-whole 0 1 3"])
  }

  @Test("a sum is of one population: men and refugees may be the same people")
  func sumOfOnePopulation() {
    let everyone = observe("500", by: "A", population: "everyone", place: "Norland")
    let men = observe("312", by: "B", population: "men", place: "Norland")
    #expect(
      codes([everyone, men, observe("312", by: "B", population: "women", place: "Norland")]) == [])
    #expect(
      codes([everyone, men, observe("312", by: "B", population: "everyone", place: "Delta")]) == [])
  }

  @Test("where a single part exceeds the whole already, no sum says it again")
  func singleFirst() {
    #expect(
      codes([
        observe("500", by: "A", place: "Norland"), observe("900", by: "B", place: "Porthaven"),
        observe("312", by: "B", place: "Fen"),
      ]) == ["part-exceeds-whole 0 1"])
  }

  @Test("the number is exact, and explained ones are listed beyond the first 21")
  func many() {
    let figures =
      [observe("500", by: "A", place: "Norland")]
      + (0..<40).map {
        observe(
          "\(1_001 + $0)", by: "source \($0)", place: "Delta",
          in: .dated("2022-10-05", "text-\($0)"))
      }
    let explained = ExplainedConflict(
      rule: .partExceedsWhole, between: [.init(article: "text"), .init(article: "text-35")],
      reason: "why")
    let comparison = compare(figures, .addable, explained: [explained])
    #expect(comparison.counts[.partExceedsWhole] == 40)
    #expect(comparison.codes(.partExceedsWhole).count == 22)
    #expect(comparison.findings.filter(\.isExplained).map(\.members) == [[0, 36]])
  }

  @Test(
    "what can be added up",
    arguments: [
      ("people", Measure.amount, "Deaths", true), ("houses", .amount, "Homes lost", true),
      ("USD", .amount, "Damage", true), ("tonnes", .amount, "Grain harvest", true),
      ("tonnes", .amount, "Grain", false), ("tonnes", .total, "Grain", true),
      ("tonnes", .amount, "Weight of a lorry", false), ("USD", .amount, "Minimum deposit", false),
      ("people", .amount, "Average household size", false), ("EUR", .amount, "Ernteschäden", true),
      ("km2", .amount, "Flooded land", true),
      ("percent", .amount, "Turnout", false), ("percent", .total, "Turnout", true),
      ("people", .change, "Deaths", false), ("USD/month", .amount, "Pay", false),
      ("USD", .amount, "Price of bread", false), ("USD", .amount, "Average damage", false),
      ("USD", .amount, "Monthly wages", false), ("EUR", .amount, "Durchschnittliche Miete", false),
      ("RUB", .amount, "Средняя зарплата", false), ("EUR", .amount, "Loyer moyen", false),
      ("years", .amount, "Age at death", false), ("°C", .amount, "Heat", false),
      ("hours", .amount, "Longest wait", false), ("hours", .total, "Hours of work", true),
      ("km", .amount, "Distance", false), (nil, .amount, "Anything", false),
      ("people", .amount, "Agents abroad", true), ("USD", .amount, "Costa Rica’s debt", true),
    ] as [(String?, Measure, String, Bool)])
  func additivity(_ unit: String?, _ measures: Measure, _ name: String, _ expected: Bool) {
    #expect(
      Additivity.isAdditive(unit: unit.map { Units.canonical($0) }, measures: measures, name: name)
        == expected)
  }
}
