import DossierModel
import Testing

@testable import DossierQuantities

@Suite struct ScaleTests {
  @Test("pairs of boxes that meet are counted as trying each pair would")
  func boxes() {
    var generator = SeededGenerator(state: 6)
    for _ in 0..<200 {
      let boxes = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        let x = Int.random(in: -9...9, using: &generator)
        let y = Int.random(in: -9...9, using: &generator)
        return OverlapCounter.Box(
          x: x...(x + Int.random(in: 0...5, using: &generator)),
          y: y...(y + Int.random(in: 0...5, using: &generator)))
      }
      var pairs = 0
      for (index, box) in boxes.enumerated() {
        for other in boxes[(index + 1)...] where box.x.overlaps(other.x) && box.y.overlaps(other.y)
        {
          pairs += 1
        }
      }
      #expect(OverlapCounter.meetingPairs(boxes) == pairs)
    }
  }

  @Test("contradictions are counted as trying each pair would")
  func contradictions() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<100 {
      let observations = (0..<25).map { _ in randomObservation(&generator) }
      let comparison = compare(observations)
      var counted: [FindingRule: Int] = [:]
      for finding in comparison.findings { counted[finding.rule, default: 0] += 1 }
      for rule in [FindingRule.contradiction, .misquotation, .superseded] {
        guard (comparison.counts[rule] ?? 0) <= 21 else { continue }
        #expect(comparison.counts[rule] == counted[rule], "\(rule)")
      }
    }
  }

  private func randomObservation(_ generator: inout SeededGenerator) -> Observation {
    observe(
      ["12", "13", "about 12", "more than 12", "10 to 14", "thousands", "2,500"]
        .randomElement(using: &generator) ?? "12",
      by: ["A", "B", "C", nil].randomElement(using: &generator) ?? nil,
      date: ["2021", "2021-06", "2022", nil].randomElement(using: &generator) ?? nil,
      period: ["2021", "2021-06/2022-06", "2022", nil].randomElement(using: &generator) ?? nil)
  }

  @Test(
    "20,000 figures are compared in time n log n",
    arguments: ["spread", "one origin", "two values", "periods", "populations", "vague"])
  func many(_ kind: String) {
    func seconds(_ count: Int) -> Double {
      var generator = SeededGenerator(state: 8)
      let observations = (0..<count).map { index in
        observation(kind, index, &generator)
      }
      let clock = ContinuousClock()
      let time = clock.measure {
        let comparison = compare(observations)
        #expect(comparison.figures.count == count)
        #expect(comparison.findings.count <= 21 * FindingRule.allCases.count)
      }
      return time / .seconds(1)
    }
    // Ten times as many: about twelve times the time, and far from a hundred.
    #expect(seconds(20_000) < max(seconds(2_000), 0.05) * 60)
  }

  private func observation(
    _ kind: String, _ index: Int, _ generator: inout SeededGenerator
  ) -> Observation {
    let value = DecimalNumber(Int64.random(in: 1...1_000_000, using: &generator))
    var one = Observation(
      mention: index, words: "so many", quantity: Quantity(low: value, high: value, unit: "people"))
    switch kind {
    case "one origin": one.by = Credit(name: "UN", entity: 1)
    case "two values":
      let number = DecimalNumber(Int64(index % 2 + 1))
      one.quantity = Quantity(low: number, high: number, unit: "people")
      one.by = Credit(name: "source", entity: index)
    case "periods":
      one.period = "\(1000 + index % 900)"
      one.by = Credit(name: "source", entity: index)
    case "populations": one.population = "people \(index)"
    case "vague":
      one.quantity = Quantity(low: value, high: nil, unit: "people", isConvention: true)
      one.date = PartialDate("\(1000 + index % 900)")
    default: one.by = Credit(name: "source", entity: index % 100)
    }
    return one
  }
}
