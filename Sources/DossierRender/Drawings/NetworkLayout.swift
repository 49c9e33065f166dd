/// Where the marks of a network stand, so that names are read and neighbours are near; the same each
/// time.
struct NetworkLayout {
  /// By name; in units of a drawing of 960 by 600.
  let points: [(x: Double, y: Double)]

  private static let width = 960.0
  private static let height = 600.0

  /// Fruchterman and Reingold's forces (1991), from places on a circle, 300 steps, no chance in it.
  init(names: [String], links: [(Int, Int)]) {
    let (width, height) = (Self.width, Self.height)
    let count = names.count
    var points = (0..<count).map { index -> (x: Double, y: Double) in
      // The golden angle spreads neighbours in the list over the whole disc.
      let angle = Double(index) * 2.399963
      let radius = 40 + 200 * (Double(index) / Double(count)).squareRoot()
      return (
        width / 2 + radius * 1.5 * Waves.cosine(angle), height / 2 + radius * Waves.sine(angle)
      )
    }
    let ideal = 0.72 * (width * height / Double(count)).squareRoot()
    for step in 0..<300 {
      var forces = Array(repeating: (x: 0.0, y: 0.0), count: count)
      for a in 0..<count {
        for b in (a + 1)..<max(count, a + 1) {
          let (dx, dy) = (points[a].x - points[b].x, (points[a].y - points[b].y) * 1.5)
          let squared = max(dx * dx + dy * dy, 1)
          let push = ideal * ideal / squared
          forces[a] = (forces[a].x + dx * push, forces[a].y + dy * push)
          forces[b] = (forces[b].x - dx * push, forces[b].y - dy * push)
        }
      }
      for (a, b) in links {
        let (dx, dy) = (points[a].x - points[b].x, points[a].y - points[b].y)
        let pull = (dx * dx + dy * dy).squareRoot() / ideal
        forces[a] = (forces[a].x - dx * pull, forces[a].y - dy * pull)
        forces[b] = (forces[b].x + dx * pull, forces[b].y + dy * pull)
      }
      for index in 0..<count {
        // A weak pull to the middle keeps loose ends off the edges.
        let (dx, dy) = (points[index].x - width / 2, points[index].y - height / 2)
        forces[index] = (forces[index].x - dx * 0.35, forces[index].y - dy * 0.6)
      }
      let heat = 40 * (1 - Double(step) / 300) + 0.5
      for index in 0..<count {
        let force = forces[index]
        let length = max((force.x * force.x + force.y * force.y).squareRoot(), 0.01)
        let move = min(length, heat) / length
        points[index] = (
          min(width - 80, max(80, points[index].x + force.x * move)),
          min(height - 30, max(30, points[index].y + force.y * move))
        )
      }
    }
    Self.separate(&points, names.map(Self.width))
    self.points = points
  }

  /// How wide a name is at most, in the drawing's units: letters of the labels' size have 6.2 on
  /// average, those of Chinese, Japanese and Korean twice as much.
  private static func width(of name: String) -> Double {
    name.unicodeScalars.reduce(12) { $0 + ($1.value < 0x1100 ? 6.6 : 14) }
  }

  /// From a mark's upper edge to its name's lower one.
  private static let boxHeight = 38.0

  /// Moves boxes of a mark and its name apart, the shorter way of the two, until none stands on
  /// another one.
  private static func separate(_ points: inout [(x: Double, y: Double)], _ widths: [Double]) {
    for _ in 0..<400 {
      var isMoved = false
      for a in points.indices {
        for b in points.indices where b > a {
          let (dx, dy) = (points[b].x - points[a].x, points[b].y - points[a].y)
          let (x, y) = ((widths[a] + widths[b]) / 2 - abs(dx), boxHeight - abs(dy))
          guard x > 0, y > 0 else { continue }
          if x < y {
            let shift = (x / 2 + 0.5) * (dx < 0 ? -1 : 1)
            points[a].x -= shift
            points[b].x += shift
          } else {
            let shift = (y / 2 + 0.5) * (dy < 0 ? -1 : 1)
            points[a].y -= shift
            points[b].y += shift
          }
          for index in [a, b] {
            let half = max(80, widths[index] / 2)
            points[index].x = min(width - half, max(half, points[index].x))
            points[index].y = min(height - 30, max(20, points[index].y))
          }
          isMoved = true
        }
      }
      if !isMoved { return }
    }
  }
}

/// Sine and cosine by their series: the C library's differ in the last digit between machines, and
/// pages must not.
enum Waves {
  static func sine(_ angle: Double) -> Double {
    var x = angle.truncatingRemainder(dividingBy: 2 * .pi)
    if x > .pi { x -= 2 * .pi }
    if x < -.pi { x += 2 * .pi }
    var term = x
    var sum = x
    for n in 1...12 {
      term *= -x * x / Double(2 * n * (2 * n + 1))
      sum += term
    }
    return sum
  }

  static func cosine(_ angle: Double) -> Double { sine(angle + .pi / 2) }
}
