import DossierModel
import DossierQuantities
import Testing

/// A comparison that the first dossier's editors drew, and what the rules make of it.
struct DrawnComparison: CustomTestStringConvertible {
  let number: Int
  /// As the editors judge it.
  let judgement: String
  let comparison: Comparison
  let codes: [String]

  init(
    _ number: Int, _ judgement: String, _ figures: [Stated], unit: String, codes: [String]
  ) {
    self.number = number
    self.judgement = judgement
    comparison = compare(figures, StatisticFrame(unit: unit))
    self.codes = codes
  }

  var testDescription: String { "\(number): \(judgement)" }
}

/// 4, 9, 11 and 15 are between figures of different statistics, which are never held against each
/// other.
@Suite struct SeventeenComparisonsTests {
  private typealias First = FirstDossier

  static let drawn = [
    DrawnComparison(
      1, "conflict, only apparently the same number", [First.kremlin, First.range], unit: "people",
      codes: ["same-number 0 1", "not-comparable 0 1"]),
    DrawnComparison(
      2, "tension inside one article, of other stretches of time",
      [First.thousands, First.kremlin],
      unit: "people", codes: ["not-comparable 0 1"]),
    DrawnComparison(
      3, "compatible if read as those still abroad; one article does not confirm itself",
      [First.range, First.wantedBack], unit: "people", codes: []),
    DrawnComparison(
      5, "same direction, unequal evidence: one figure only", [First.half], unit: "percent",
      codes: []),
    DrawnComparison(
      6, "agreement on the number", First.target, unit: "people", codes: ["agreement 0 1 2"]),
    DrawnComparison(
      7, "conflict, by a look-up outside: loose wording alone excludes nothing", First.migrants,
      unit: "people", codes: []),
    DrawnComparison(8, "one source twice", First.dead, unit: "people", codes: []),
    DrawnComparison(
      10, "two in one article, of whom one has a name", First.service, unit: "months", codes: []),
    DrawnComparison(
      12, "conflict over further call-ups", First.furtherCallUps, unit: "people",
      codes: ["contradiction 0 1"]),
    DrawnComparison(
      13, "agreement between speakers", First.stay, unit: "months", codes: ["agreement 0 1"]),
    DrawnComparison(
      13, "close on how far ahead they see: a bound confirms nothing", First.horizon,
      unit: "weeks", codes: []),
    DrawnComparison(
      13, "three weeks coincide by chance", First.abroad, unit: "weeks",
      codes: ["not-comparable 0 1"]),
    DrawnComparison(
      14, "different populations: the one with a figure stands alone", [First.anxiety],
      unit: "percent", codes: []),
    DrawnComparison(
      16, "agreement, both unsourced: neither has a figure", [], unit: "percent", codes: []),
    DrawnComparison(
      17, "conversions check out: rubles", [First.tripCost], unit: "RUB", codes: []),
    DrawnComparison(
      17, "conversions check out: kilometres", [First.border], unit: "km", codes: []),
  ]

  @Test("the rules say nothing that the editors would take back", arguments: drawn)
  func judged(_ drawn: DrawnComparison) {
    #expect(drawn.comparison.codes == drawn.codes)
  }

  @Test("1: populations and periods set them apart, and the number they share has one origin")
  func oneOrigin() {
    let comparison = compare([First.kremlin, First.range])
    let differences: [Finding.Difference] = [
      .population(Records.referent("men"), Referent(words: "citizens")),
      .period("2022-09-21/2022-10-05", "2022-02/2023-07"),
    ]
    #expect(
      comparison.findings.map(\.detail) == [
        .sameNumber(
          Quantity(low: decimal("700000"), high: decimal("700000"), unit: "people"),
          differences: differences), .notComparable(differences),
      ])
    #expect(comparison.namedOrigins == 1)
  }

  @Test("1 to 3: of all four figures on one page the shared number is told")
  func people() {
    let comparison = compare([First.thousands, First.kremlin, First.range, First.wantedBack])
    #expect(comparison.groups.map(\.members) == [[0], [1], [2, 3]])
    #expect(
      comparison.codes == ["same-number 1 2", "not-comparable 0 1", "not-comparable 0 2"])
    #expect(comparison.key == "same-number 1 2")
  }

  @Test("6: reservists of record and men are one value on three dates")
  func dates() {
    let comparison = compare(First.target)
    #expect(comparison.groups.count == 1)
    #expect(comparison.figures.allSatisfy { !$0.isSuperseded })
  }

  @Test("17: 100,000 rubles for 1,650 dollars imply 60.6; 400 km are 248.5 miles")
  func conversions() {
    #expect(
      ConversionCheck.checks(of: First.tripCost.observation).map(\.outcome)
        == [.impliesRate(decimal("60.6"))])
    #expect(ConversionCheck.checks(of: First.border.observation).map(\.outcome) == [.agrees])
  }
}
