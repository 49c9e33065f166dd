import DossierLink
import DossierModel
import DossierTemplates

/// Who appears with whom: the pairs that most often share a sentence, drawn by a layout that gives
/// the same picture each time.
struct Network: Sendable {
  struct Edge: Sendable {
    let first: EntityID
    let second: EntityID
    let count: Int
  }

  let edges: [Edge]
  private let nodes: [EntityID]
  private let positions: [(x: Double, y: Double)]
  private let context: RenderContext

  private static let mostNodes = 36
  private static let mostEdges = 70

  /// Nil with fewer than three entities that meet.
  init?(_ context: RenderContext) {
    let edges = Self.edges(context)
    var nodes: [EntityID] = []
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
    positions =
      NetworkLayout(
        names: nodes.map { context.site.entities[$0].shownName },
        links: kept.map { edge in
          (nodes.firstIndex(of: edge.first) ?? 0, nodes.firstIndex(of: edge.second) ?? 0)
        }
      ).points
  }

  /// Pairs of entities of any kind but statistics, by the number of sentences they share; counted
  /// over the most mentioned 200.
  private static func edges(_ context: RenderContext) -> [Edge] {
    let site = context.site
    let entities = site.entities.indices
      .filter { context.mentionCounts[$0] > 0 && site.kind(of: $0).family != .statistic }
      .sorted { (-context.mentionCounts[$0], $0) < (-context.mentionCounts[$1], $1) }
      .prefix(200)
    var places = Column<Record, Int?>(repeating: nil, count: site.entities.count)
    for (place, entity) in entities.enumerated() { places[entity] = place }
    // How many sentences two of them share: in the row of the first, at the place of the second.
    var shared = [Int](repeating: 0, count: entities.count * entities.count)
    for article in site.articles.indices {
      addSentences(of: article, context, places, entities.count, to: &shared)
    }
    var edges: [Edge] = []
    for (row, entity) in entities.enumerated() {
      for (column, other) in entities.enumerated()
      where other > entity && shared[row * entities.count + column] > 0 {
        edges.append(
          Edge(first: entity, second: other, count: shared[row * entities.count + column]))
      }
    }
    return edges.sorted { (-$0.count, $0.first, $0.second) < (-$1.count, $1.first, $1.second) }
  }

  private static func addSentences(
    of article: ArticleID, _ context: RenderContext, _ places: Column<Record, Int?>, _ count: Int,
    to shared: inout [Int]
  ) {
    var present: [Int] = []
    var sentence = -1
    for mention in context.mentionsInBody(of: context.site.document(article)) {
      guard let place = context.site.mentions.entity(of: mention).flatMap({ places[$0] }) else {
        continue
      }
      let next = Int(context.tables.sentences[mention])
      if next != sentence { present = [] }
      sentence = next
      if present.contains(place) { continue }
      for other in present {
        shared[other * count + place] += 1
        shared[place * count + other] += 1
      }
      present.append(place)
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

  private func write(_ node: EntityID, at point: (x: Double, y: Double), into html: inout HTML) {
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
    html.append(escaping: context.site.entities[node].shownName)
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

  private func name(_ entity: EntityID) -> String { context.site.entities[entity].shownName }

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
