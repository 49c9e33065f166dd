import DossierModel
import DossierQuantities
import Testing

@Suite struct PlotScaleTests {
  private func axis(_ ends: (Double, Double)...) -> PlotScale? {
    PlotScale(ends.map { Interval(low: $0.0, high: $0.1) })
  }

  private func ticks(_ scale: PlotScale?) -> [String] {
    (scale?.ticks ?? []).map { QuantityText.number($0) }
  }

  @Test("a linear axis begins at zero and ends on round ticks")
  func linear() throws {
    let scale = try #require(axis((650_000, 750_000), (700_000, 1_500_000)))
    #expect(!scale.isLogarithmic)
    #expect(ticks(scale) == ["0", "500000", "1000000", "1500000"])
    #expect(scale.position(0) == 0)
    #expect(scale.position(1_500_000) == 100)
    #expect(scale.position(700_000) == 46.67)
  }

  @Test("values that lie close together get an axis of their own")
  func close() {
    #expect(ticks(axis((98, 99), (99, 100))) == ["98", "98.5", "99", "99.5", "100"])
  }

  @Test("values below zero")
  func negative() {
    #expect(ticks(axis((-5, 3))) == ["-6", "-4", "-2", "0", "2", "4"])
    #expect(ticks(axis((-5, -5))) == ["-5", "-4", "-3", "-2", "-1", "0"])
  }

  @Test("one value, and nothing but zero")
  func single() {
    #expect(ticks(axis((12, 12))) == ["0", "5", "10", "15"])
    #expect(ticks(axis((0, 0))).first == "0")
    #expect(axis((0, 0))?.position(0) == 0)
  }

  @Test("logarithmic only above a hundredfold, and only above zero")
  func logarithmic() throws {
    #expect(axis((1, 1), (100, 100))?.isLogarithmic == false)
    #expect(axis((0, 1), (1000, 1000))?.isLogarithmic == false)
    #expect(axis((-1, 1), (1000, 1000))?.isLogarithmic == false)
    let scale = try #require(axis((2_000, 2_000), (700_000, 700_000)))
    #expect(scale.isLogarithmic)
    #expect(ticks(scale) == ["1000", "10000", "100000", "1000000"])
    #expect(scale.position(1_000) == 0)
    #expect(scale.position(10_000) == 33.33)
    #expect(scale.position(1_000_000) == 100)
    #expect(scale.position(0) == 0)
  }

  @Test("open ends are arrows at the edge")
  func open() throws {
    let open = Interval(low: 2_000, high: .infinity)
    let scale = try #require(PlotScale([open, Interval(low: 700, high: 9_000)]))
    let mark = scale.mark(open)
    #expect(mark.hasArrowAtEnd && !mark.hasArrowAtStart)
    #expect(mark.end == 100)
    #expect(scale.high > 9_000)
    let below = scale.mark(Interval(low: -.infinity, high: 5))
    #expect(below.hasArrowAtStart && below.start == 0)
    #expect(PlotScale([.everything]) == nil)
    #expect(PlotScale([]) == nil)
    #expect(PlotScale([open])?.position(2_000) == 50)
  }

  @Test("random intervals: ends lie within the axis, in order; ticks ascend")
  func random() {
    var generator = SeededGenerator(state: 4)
    for _ in 0..<5_000 {
      let intervals = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Interval(low: value(&generator), high: value(&generator))
      }
      guard let scale = PlotScale(intervals) else { continue }
      #expect(scale.ticks.count >= 2 && scale.ticks.count < 20, "\(intervals)")
      #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { $0 < $1 })
      for interval in intervals {
        let mark = scale.mark(interval)
        #expect(
          (0...100).contains(mark.start) && mark.start <= mark.end && mark.end <= 100,
          "\(intervals)")
        #expect(!mark.hasArrowAtStart || interval.low < -1e200, "\(intervals)")
        #expect(!mark.hasArrowAtEnd || interval.high > 1e200, "\(intervals)")
      }
    }
  }

  private func value(_ generator: inout SeededGenerator) -> Double {
    switch Int.random(in: 0...9, using: &generator) {
    case 0: return .infinity
    case 1: return 0
    case 2: return -Double.random(in: 0...1e6, using: &generator)
    case 3: return Double.random(in: 0...1e-6, using: &generator)
    case 4: return Double.random(in: 0...1e300, using: &generator)
    case 5: return .greatestFiniteMagnitude
    case 6: return .leastNonzeroMagnitude
    default: return Double.random(in: 0...1e7, using: &generator)
    }
  }
}
