import DossierModel
import DossierTestSupport
import Testing

@testable import DossierQuantities

/// What counts without trying each pair, against what does.
@Suite struct CountingTests {
  private func boxes(_ generator: inout SeededGenerator) -> [OverlapCounter.Box] {
    (0..<Int.random(in: 0...30, using: &generator)).map { _ in
      let x = Int.random(in: -9...9, using: &generator)
      let y = Int.random(in: -9...9, using: &generator)
      return OverlapCounter.Box(
        x: x...(x + Int.random(in: 0...5, using: &generator)),
        y: y...(y + Int.random(in: 0...5, using: &generator)))
    }
  }

  @Test("pairs of boxes that meet")
  func overlaps() {
    var generator = SeededGenerator(state: 6)
    for _ in 0..<200 {
      let boxes = boxes(&generator)
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

  @Test("the point where most boxes lie on each other")
  func deepest() {
    var generator = SeededGenerator(state: 9)
    for _ in 0..<200 {
      let boxes = boxes(&generator).map {
        DeepestPoint.Box(x: $0.x, y: $0.y, weight: Int.random(in: 0...2, using: &generator))
      }
      func weight(_ x: Int, _ y: Int) -> Int {
        boxes.reduce(0) { $0 + ($1.x.contains(x) && $1.y.contains(y) ? $1.weight : 0) }
      }
      guard let point = DeepestPoint.find(boxes) else {
        #expect(boxes.isEmpty)
        continue
      }
      let most = boxes.flatMap { one in boxes.map { weight(one.x.lowerBound, $0.y.lowerBound) } }
      #expect(weight(point.x, point.y) == most.max())
    }
  }

  @Test("sums and maxima of a list that changes")
  func trees() {
    var generator = SeededGenerator(state: 10)
    for count in [1, 2, 7, 16, 33] {
      var sums = FenwickTree(count: count)
      var maxima = MaximumTree(count: count)
      var numbers = [Int](repeating: 0, count: count)
      var tops = [Int](repeating: -1, count: count)
      for _ in 0..<100 {
        let place = Int.random(in: 0..<count, using: &generator)
        let value = Int.random(in: 0...50, using: &generator)
        sums.add(value, at: place)
        numbers[place] += value
        maxima.raise(to: value, at: place)
        tops[place] = max(tops[place], value)
        let asked = Int.random(in: 0..<count, using: &generator)
        #expect(sums.sum(below: asked) == numbers[..<asked].reduce(0, +))
        let top = tops[...asked].max() ?? -1
        #expect(maxima.maximum(through: asked) == (top < 0 ? nil : top))
      }
      #expect(sums.sum(below: count) == numbers.reduce(0, +))
    }
  }

  @Test("ranks meet exactly when their intervals do")
  func ranks() {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<200 {
      let intervals = (0..<12).map { _ in
        let ends = (0..<2).map { _ in
          [-Double.infinity, 0, 1, 2, 3, 4, .infinity].randomElement(using: &generator) ?? 0
        }.sorted()
        let isPoint = ends[0] == ends[1]
        return Interval(
          low: ends[0], high: ends[1],
          lowIsOpen: !isPoint && Bool.random(using: &generator),
          highIsOpen: !isPoint && Bool.random(using: &generator))
      }
      let ranks = ClaimPairs.ranks(intervals)
      for one in intervals.indices {
        for other in intervals.indices {
          #expect(
            ranks[one].overlaps(ranks[other]) == intervals[one].meets(intervals[other]),
            "\(intervals[one]) \(intervals[other])")
        }
      }
    }
  }

  @Test("misquotations of one edition are counted as trying each pair would")
  func misquotations() {
    var generator = SeededGenerator(state: 12)
    for _ in 0..<100 {
      let values = (0..<15).map { _ in
        let words = ["12", "13", "about 13", "10 to 14", "11 to 14", "more than 12", "dozens"]
        return observe(words.randomElement(using: &generator) ?? "12", by: "UN")
      }
      let observations = values.map(\.observation)
      let figures = UnitNormalizer(observations, .people, Conventions()).figures()
      let times = observations.indices.map {
        FigureTime(
          observations[$0], StatingArticle(id: ArticleID(0), slug: "text", date: nil), .people,
          number: $0)
      }
      let claims = ClaimBuilder(
        observations: observations, figures: figures, times: times, window: 31
      ).claims(of: Array(observations.indices))
      let stated = claims.map { StatedValue($0, Conventions()) }
      var pairs = 0
      for (index, one) in stated.enumerated() {
        pairs += stated[(index + 1)...].count { !one.isSame(as: $0) }
      }
      #expect(Misquotation.count(stated) == pairs)
    }
  }
}
