import DossierLink
import DossierModel
import DossierTemplates

/// Who appears with whom: the pairs that most often share a sentence, drawn by a layout that gives
/// the same picture each time.
struct Network: Sendable {
  struct Edge: Sendable {
    let first: Int
    let second: Int
    let count: Int
  }

  let edges: [Edge]
  private let nodes: [Int]
  private let positions: [(x: Double, y: Double)]
  private let context: RenderContext

  private static let mostNodes = 36
  private static let mostEdges = 70
  private static let width = 960.0
  private static let height = 600.0

  /// Nil with fewer than three entities that meet.
  init?(_ context: RenderContext) {
    let edges = Self.edges(context)
    var nodes: [Int] = []
    var kept: [Edge] = []
    for edge in edges {
      let new = [edge.first, edge.second].filter { !nodes.contains($0) }
      guard nodes.count + new.count <= Self.mostNodes, kept.count < Self.mostEdges else { continue }
      nodes += new
      kept.append(edge)
    }
    guard nodes.count >= 3 else { return nil }
    self.context = context
    self.edges = kept
    self.nodes = nodes
    positions = Self.layout(
      nodes, kept, widths: nodes.map { Self.width(of: context.site.entities[$0].name.value) })
  }

  /// Pairs of countries, people and organisations by the number of sentences they share; counted
  /// over the most mentioned 200.
  private static func edges(_ context: RenderContext) -> [Edge] {
    let site = context.site
    let actors = site.entities.indices
      .filter { context.mentionCounts[$0] > 0 && isActor(site.kind(of: $0)) }
      .sorted { (-context.mentionCounts[$0], $0) < (-context.mentionCounts[$1], $1) }
      .prefix(200)
    var places = [Int](repeating: -1, count: site.entities.count)
    for (place, entity) in actors.enumerated() { places[entity] = place }
    // How many sentences two of them share: in the row of the first, at the place of the second.
    var shared = [Int](repeating: 0, count: actors.count * actors.count)
    for article in site.articles.indices {
      addSentences(of: article, context, places, actors.count, to: &shared)
    }
    var edges: [Edge] = []
    for (row, entity) in actors.enumerated() {
      for (column, other) in actors.enumerated()
      where other > entity && shared[row * actors.count + column] > 0 {
        edges.append(
          Edge(first: entity, second: other, count: shared[row * actors.count + column]))
      }
    }
    return edges.sorted { (-$0.count, $0.first, $0.second) < (-$1.count, $1.first, $1.second) }
  }

  private static func addSentences(
    of article: Int, _ context: RenderContext, _ places: [Int], _ count: Int,
    to shared: inout [Int]
  ) {
    let text = context.texts[article]
    let start = context.site.mentions.starts[article]
    var present: [Int] = []
    var sentence = -1
    for index in 0..<text.bodyCount {
      let entity = Int(context.site.mentions.entityOfMention[start + index])
      if entity < 0 || places[entity] < 0 { continue }
      let next = text.value.annotations[index].sentence.lowerBound
      if next != sentence { present = [] }
      sentence = next
      if present.contains(places[entity]) { continue }
      for other in present {
        shared[other * count + places[entity]] += 1
        shared[places[entity] * count + other] += 1
      }
      present.append(places[entity])
    }
  }

  private static func isActor(_ kind: Kind) -> Bool {
    kind.family == .country || kind.family == .person || kind.name == "organisation"
  }

  /// Fruchterman and Reingold's forces (1991), from places on a circle, 300 steps, no chance in it.
  private static func layout(
    _ nodes: [Int], _ edges: [Edge], widths: [Double]
  ) -> [(x: Double, y: Double)] {
    let count = nodes.count
    var points = (0..<count).map { index -> (x: Double, y: Double) in
      // The golden angle spreads neighbours in the list over the whole disc.
      let angle = Double(index) * 2.399963
      let radius = 40 + 200 * (Double(index) / Double(count)).squareRoot()
      return (
        width / 2 + radius * 1.5 * Waves.cosine(angle), height / 2 + radius * Waves.sine(angle)
      )
    }
    let ideal = 0.72 * (width * height / Double(count)).squareRoot()
    let links = edges.map { edge in
      (nodes.firstIndex(of: edge.first) ?? 0, nodes.firstIndex(of: edge.second) ?? 0)
    }
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
    separate(&points, widths)
    return points
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

  func write(into html: inout HTML) {
    html.markup("<div role=\"group\" aria-label=\"")
    html.append(escaping: context.words["network"])
    html.markup("\"><svg class=\"network\" viewBox=\"0 0 960 600\">")
    for edge in edges { write(edge, into: &html) }
    for (index, node) in nodes.enumerated() { write(node, at: positions[index], into: &html) }
    html.markup("</svg></div>")
  }

  private func write(_ edge: Edge, into html: inout HTML) {
    guard let first = nodes.firstIndex(of: edge.first),
      let second = nodes.firstIndex(of: edge.second)
    else { return }
    html.markup("<line class=\"edge\" x1=\"")
    html.append(escaping: Decimals.text(positions[first].x))
    html.markup("\" y1=\"")
    html.append(escaping: Decimals.text(positions[first].y))
    html.markup("\" x2=\"")
    html.append(escaping: Decimals.text(positions[second].x))
    html.markup("\" y2=\"")
    html.append(escaping: Decimals.text(positions[second].y))
    html.markup("\" stroke-width=\"")
    html.append(escaping: Decimals.text(min(6, 0.8 + 0.6 * Double(edge.count))))
    html.markup("\"/>")
  }

  private func write(_ node: Int, at point: (x: Double, y: Double), into html: inout HTML) {
    html.markup("<a href=\"")
    html.append(escaping: context.link(from: "", toEntity: node))
    html.markup("\" data-kind=\"")
    html.append(escaping: context.site.kind(of: node).name)
    html.markup("\">")
    let radius = min(14, 3 + 1.2 * Double(context.mentionCounts[node]).squareRoot())
    write(context.site.kind(of: node).family, at: point, radius, into: &html)
    html.markup("<text x=\"")
    html.append(escaping: Decimals.text(point.x))
    html.markup("\" y=\"")
    html.append(escaping: Decimals.text(point.y + 24))
    html.markup("\" text-anchor=\"middle\">")
    html.append(escaping: context.site.entities[node].name.value)
    html.markup("</text></a>")
  }

  /// The mark of its kind, for colour alone would not tell them apart: a square, a disc, a diamond.
  private func write(
    _ family: Kind.Family, at point: (x: Double, y: Double), _ radius: Double,
    into html: inout HTML
  ) {
    if family == .person {
      html.markup("<circle class=\"node\" cx=\"")
      html.append(escaping: Decimals.text(point.x))
      html.markup("\" cy=\"")
      html.append(escaping: Decimals.text(point.y))
      html.markup("\" r=\"")
      html.append(escaping: Decimals.text(radius))
      html.markup("\"/>")
      return
    }
    let half = 0.9 * radius
    html.markup("<rect class=\"node\" x=\"")
    html.append(escaping: Decimals.text(point.x - half))
    html.markup("\" y=\"")
    html.append(escaping: Decimals.text(point.y - half))
    for name in ["width", "height"] {
      html.markup("\" ")
      html.append(escaping: name)
      html.markup("=\"")
      html.append(escaping: Decimals.text(2 * half))
    }
    if family != .country {
      html.markup("\" transform=\"rotate(45 ")
      html.append(escaping: Decimals.text(point.x))
      html.markup(" ")
      html.append(escaping: Decimals.text(point.y))
      html.markup(")")
    }
    html.markup("\"/>")
  }

  var rows: [NetworkRow] { edges.map { NetworkRow(context: context, edge: $0) } }
}

struct NetworkRow: TemplateView {
  let context: RenderContext
  let edge: Network.Edge

  private func name(_ entity: Int) -> String { context.site.entities[entity].name.value }

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.context.site.kind(of: $0.edge.first).name },
    .text("href") { $0.context.link(from: "", toEntity: $0.edge.first) },
    .text("name") { $0.name($0.edge.first) },
    .text("with_kind") { $0.context.site.kind(of: $0.edge.second).name },
    .text("with_href") { $0.context.link(from: "", toEntity: $0.edge.second) },
    .text("with_name") { $0.name($0.edge.second) },
    .text("count") { $0.context.words.number($0.edge.count) },
  ]
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
