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
  let verdict: String

  init(
    _ number: Int, _ judgement: String, _ observations: [Observation], unit: String,
    codes: [String], verdict: String
  ) {
    self.number = number
    self.judgement = judgement
    comparison = compare(observations, unit: unit)
    self.codes = codes
    self.verdict = verdict
  }

  var testDescription: String { "\(number): \(judgement)" }
}

@Suite struct SeventeenComparisonsTests {
  private typealias First = FirstDossier

  static let drawn = [
    DrawnComparison(
      1, "conflict, only apparently the same number", [First.kremlin, First.range], unit: "people",
      codes: ["not-comparable 0 1"],
      verdict: "2 figures, one origin, none comparable with another: men 700,000 people / citizens "
        + "700,000–1.5\u{A0}million people."),
    DrawnComparison(
      2, "tension inside one article", [First.thousands, First.kremlin], unit: "people",
      codes: ["wide-apart 0 1"],
      verdict: "2 figures, 2 independent origins, at least 2,000 to 700,000 people; "
        + "1 vague amount far from another."),
    DrawnComparison(
      3, "agreement if read as those still abroad", [First.range, First.wantedBack], unit: "people",
      codes: ["agreement 0 1"],
      verdict: "2 figures, one origin and 1 of unknown origin, 200,000–1.5\u{A0}million people; "
        + "they agree."),
    DrawnComparison(
      5, "same direction, unequal evidence: one figure only", [First.half], unit: "percent",
      codes: [], verdict: "One figure, from one source; nothing to compare it with."),
    DrawnComparison(
      6, "agreement on the number", First.target, unit: "people", codes: ["agreement 0 1 2"],
      verdict: "3 figures, 2 independent origins and 1 of unknown origin, 300,000 people; "
        + "they agree."),
    DrawnComparison(
      7, "conflict", First.migrants, unit: "people", codes: ["contradiction 0 1"],
      verdict:
        "2 figures, all of unknown origin, 1.2\u{A0}million to at least 2\u{A0}million people; "
        + "1 contradiction."),
    DrawnComparison(
      8, "agreement, one source twice", First.dead, unit: "people", codes: ["agreement 0 1"],
      verdict: "2 figures, one origin, at least 12 people; they agree."),
    DrawnComparison(
      10, "agreement", First.service, unit: "months", codes: ["agreement 0 1"],
      verdict: "2 figures, 2 independent origins, 6 months; they agree."),
    DrawnComparison(
      12, "conflict over further call-ups", First.furtherCallUps, unit: "people",
      codes: ["contradiction 0 1"],
      verdict: "2 figures, one origin and 1 of unknown origin, 0 to at least 1 person; "
        + "1 contradiction."),
    DrawnComparison(
      13, "agreement between speakers", First.stay, unit: "months", codes: ["agreement 0 1"],
      verdict: "2 figures, 2 independent origins, 2–3 months; they agree."),
    DrawnComparison(
      13, "agreement on how far ahead they see", First.horizon, unit: "weeks",
      codes: ["agreement 0 1"],
      verdict: "2 figures, 2 independent origins, 2–3 weeks; they agree."),
    DrawnComparison(
      13, "three weeks coincide by chance", First.abroad, unit: "weeks",
      codes: ["not-comparable 0 1"],
      verdict: "2 figures, 2 independent origins, none comparable with another: Pavel 3 weeks / "
        + "the Muscovite 3 weeks."),
    DrawnComparison(
      14, "different populations: the one with a figure stands alone", [First.anxiety],
      unit: "percent", codes: [],
      verdict: "One figure, from one source; nothing to compare it with."),
    DrawnComparison(
      16, "agreement, both unsourced: neither has a figure", [], unit: "percent", codes: [],
      verdict: "No figure is given."),
    DrawnComparison(
      17, "conversions check out: rubles", [First.tripCost], unit: "RUB", codes: [],
      verdict: "One figure, from one source; nothing to compare it with."),
    DrawnComparison(
      17, "conversions check out: kilometres", [First.border], unit: "km", codes: [],
      verdict: "One figure, from one source; nothing to compare it with."),
  ]

  @Test("the rules judge as the editors do", arguments: drawn)
  func judged(_ drawn: DrawnComparison) {
    #expect(drawn.comparison.codes == drawn.codes)
    #expect(drawn.comparison.verdict == drawn.verdict)
  }

  @Test("1: the shared origin is named")
  func oneOrigin() {
    #expect(
      compare([First.kremlin, First.range]).findings[0].sentence
        == "“700,000 men” (Kremlin) and “700,000 to 1.5 million” (nobody named) are not comparable: "
        + "the populations differ (men; citizens), the periods differ (2022-09-21/2022-10-05; "
        + "2022-02/2023-07). Both come from one origin, The Moscow Times.")
  }

  @Test("1 to 3: all four figures on one page")
  func people() {
    let comparison = compare([First.thousands, First.kremlin, First.range, First.wantedBack])
    #expect(comparison.codes == ["wide-apart 0 1", "not-comparable 0 2", "agreement 2 3"])
    #expect(
      comparison.verdict
        == "4 figures, 2 independent origins and 1 of unknown origin, in 2 groups that do not "
        + "compare: men at least 2,000 to 700,000 people / citizens 200,000–1.5\u{A0}million people; "
        + "1 vague amount far from another.")
  }

  @Test("6: reservists of record and men are one value on three dates")
  func dates() {
    let comparison = compare(First.target)
    #expect(comparison.groups.count == 1)
    #expect(comparison.counts[.superseded] == nil)
  }

  @Test("17: 100,000 rubles for 1,650 dollars imply 60.6; 400 km are 248.5 miles")
  func conversions() {
    #expect(
      ConversionCheck.checks(of: First.tripCost).map(\.outcome) == [.impliesRate(decimal("60.6"))])
    #expect(ConversionCheck.checks(of: First.border).map(\.outcome) == [.agrees])
  }
}

/// Comparisons that the editors drew between figures of different statistics.
@Suite struct CrossComparisonTests {
  private typealias First = FirstDossier

  private func sentence(
    _ left: (Observation, StatisticFrame, String), _ right: (Observation, StatisticFrame, String)
  ) -> String { CrossComparison(left, right).sentence }

  @Test("4: tens of thousands to one country can be 3 to 14 percent of 700,000 in all")
  func part() {
    #expect(
      sentence(
        (First.arrivals, First.arrivalsFrame, "arrivals"), (First.kremlin, First.people, "leavers"))
        == "“tens of thousands” and “700,000 men” are not comparable: they are different statistics "
        + "(arrivals; leavers), the populations differ (Russian men; men). The first is 2.9 to 14 "
        + "percent of the second.")
  }

  @Test("9: years of prison and a fine")
  func sentenceAndFine() {
    let cross = CrossComparison(
      (First.sentence, StatisticFrame(unit: "years"), "sentence"),
      (First.fine, StatisticFrame(unit: "USD"), "fine"))
    #expect(cross.ratio == nil)
    #expect(cross.reasons.contains("the units differ (years; USD)"))
  }

  @Test("11: soldier's pay is 1.68 times the builder's")
  func pay() {
    #expect(
      sentence(
        (
          First.volunteerPay, StatisticFrame(unit: "USD/month", population: "volunteers"),
          "volunteer pay"
        ),
        (First.constructionPay, StatisticFrame(unit: "USD/month", population: "Nurbek"), "pay")
      ).hasSuffix(
        "the populations differ (volunteers; Nurbek). The first is 1.68 times the second."))
  }

  @Test("15: 53 lies between 18 and 60, and neither contradicts the other")
  func ages() throws {
    let cross = CrossComparison(
      (First.begaly, StatisticFrame(unit: "years"), "ages"),
      (First.ticketBan, StatisticFrame(unit: "years"), "ticket ban"))
    let ratio = try #require(cross.ratio)
    #expect(ratio.low < 1 && ratio.high > 1)
  }

  @Test("5: a share and a number")
  func share() {
    let cross = CrossComparison(
      (First.half, StatisticFrame(unit: "percent"), "returned"),
      (First.range, First.people, "leavers"))
    #expect(cross.ratio == nil)
  }
}
