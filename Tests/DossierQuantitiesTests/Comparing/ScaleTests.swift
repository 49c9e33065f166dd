import DossierModel
import DossierQuantities
import Testing

@Suite struct ScaleTests {
  @Test(
    "20,000 figures are compared in time n log n",
    arguments: [
      "spread", "one origin", "two values", "periods", "populations", "vague", "growing",
      "growing of one origin", "falling", "parts", "many parts", "same number", "same numbers",
      "undated",
      "overlapping origins",
    ])
  func many(_ kind: String) {
    func seconds(_ count: Int) -> Double {
      var generator = SeededGenerator(state: 8)
      let stated = (0..<count).map { figure(kind, $0, &generator) }
      var frame = StatisticFrame(unit: "people", isAdditive: true)
      if ["growing", "growing of one origin", "falling"].contains(kind) {
        frame.course = .cumulative
      }
      let clock = ContinuousClock()
      let time = clock.measure {
        let comparison = compare(stated, frame)
        #expect(comparison.figures.count == count)
        #expect(comparison.findings.count <= 21 * FindingRule.allCases.count)
      }
      return time / .seconds(1)
    }
    // Ten times as many: about twelve times the time, and far from a hundred.
    #expect(seconds(20_000) < max(seconds(2_000), 0.05) * 60)
  }

  private func figure(
    _ kind: String, _ index: Int, _ generator: inout SeededGenerator
  ) -> Stated {
    let value = DecimalNumber(Int64.random(in: 1...1_000_000, using: &generator))
    let day = Int.random(in: 0..<30_000, using: &generator)
    var one = Observation(
      mention: MentionID(index), words: "so many",
      quantity: Quantity(low: value, high: value, unit: "people"))
    var text = Text.sample
    func set(_ number: Int64) {
      one.quantity = Quantity(
        low: DecimalNumber(number), high: DecimalNumber(number), unit: "people")
    }
    func source(_ number: Int) {
      one.source = Referent(name: "source", entity: EntityID(number))
    }
    source(index % 100)
    switch kind {
    case "one origin": source(1)
    case "two values":
      set(Int64(index % 2 + 1))
      source(index)
    case "periods":
      one.period = "\(1000 + index % 900)"
      source(index)
    case "populations": one.population = Referent(words: "people \(index)")
    case "vague":
      one.quantity = Quantity(low: value, high: nil, unit: "people", isConvention: true)
      one.source = nil
      one.date = PartialDate("\(1000 + index % 900)")
    case "growing": one.date = PartialDate(PartialDate.day(day))
    case "growing of one origin":
      one.date = PartialDate(PartialDate.day(day))
      source(1)
    case "falling":
      set(Int64(1_000_000 - index * 7))
      source(index)
      one.date = PartialDate(PartialDate.day(index))
    case "parts": one.place = Records.referent(index % 2 == 0 ? "Norland" : "Delta")
    case "many parts":
      one.place = Records.referent(["Norland", "Porthaven", "Fen", "Old Town"][index % 4])
      one.date = PartialDate(PartialDate.day(day))
    case "same number":
      set(4_352)
      one.place = Referent(words: "town \(index)")
    case "same numbers":
      set(Int64(1_000 + index % 300))
      one.place = Referent(words: "town \(index % 70)")
    case "undated": text = .undated("text \(index)")
    case "overlapping origins":
      one.quantity = Quantity(low: DecimalNumber(1), high: value, unit: "people")
      source(index / 25)
      one.date = PartialDate(PartialDate.day(day))
    default: break
    }
    return Stated(observation: one, text: text)
  }
}
