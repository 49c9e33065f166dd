import DossierLink
import DossierModel

/// Where a country lies among its neighbours, in tiles; those of the dossier are links.
struct Locator: Sendable {
  private let context: RenderContext
  private let entity: EntityID
  private let root: String
  private let own: [TileGrid.Tile]
  private let together: Set<EntityID>
  private let byCode: [String: EntityID]

  private static let size = 38
  private static let columns = 11
  private static let rows = 8

  /// Nil for a country without a known tile.
  init?(_ context: RenderContext, entity: EntityID, pairs: [Companions.Pair], root: String) {
    guard let code = context.site.entities[entity].code?.value else { return nil }
    own = TileGrid.tiles(of: code)
    guard !own.isEmpty else { return nil }
    self.context = context
    self.entity = entity
    self.root = root
    together = Set(pairs.map(\.entity))
    var byCode: [String: EntityID] = [:]
    for other in context.site.entitiesOfKind[context.site.entities[entity].kind] {
      if let code = context.site.entities[other].code?.value { byCode[code] = other }
    }
    self.byCode = byCode
  }

  func write(into html: inout HTML) {
    let middle = (
      column: own.reduce(0) { $0 + $1.column } / own.count,
      row: own.reduce(0) { $0 + $1.row } / own.count
    )
    let left = max(0, middle.column - Self.columns / 2)
    let top = max(0, middle.row - Self.rows / 2)
    html.markup("<div role=\"group\" aria-label=\"")
    html.append(escaping: context.words["where_it_lies"])
    html.markup("\"><svg class=\"locator\" viewBox=\"0 0 ")
    html.append(number: Self.columns * Self.size)
    html.markup(" ")
    html.append(number: Self.rows * Self.size)
    html.markup("\">")
    let shown = TileGrid.tiles.values
      .filter {
        (left..<(left + Self.columns)).contains($0.column)
          && (top..<(top + Self.rows)).contains($0.row)
      }
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    for tile in shown {
      write(tile, x: (tile.column - left) * Self.size, y: (tile.row - top) * Self.size, into: &html)
    }
    html.markup("</svg></div>")
  }

  private func write(_ tile: TileGrid.Tile, x: Int, y: Int, into html: inout HTML) {
    let isHere = own.contains(tile)
    let other = byCode[tile.code].flatMap { context.mentionCounts[$0] > 0 ? $0 : nil }
    guard isHere || other != nil else {
      html.markup("<g aria-hidden=\"true\">")
      writeSquare(tile, x, y, into: &html)
      html.markup("</g>")
      return
    }
    let target = isHere ? entity : other ?? entity
    if isHere {
      html.markup("<a class=\"tile-here\" href=\"")
    } else if together.contains(target) {
      html.markup("<a class=\"tile-mentioned tile-together\" href=\"")
    } else {
      html.markup("<a class=\"tile-mentioned\" href=\"")
    }
    html.append(escaping: context.link(from: root, toEntity: target))
    html.markup("\" aria-label=\"")
    html.append(escaping: context.site.entities[target].shownName)
    html.markup("\">")
    writeSquare(tile, x, y, into: &html)
    html.markup("</a>")
  }

  private func writeSquare(_ tile: TileGrid.Tile, _ x: Int, _ y: Int, into html: inout HTML) {
    html.markup("<rect x=\"")
    html.append(number: x + 2)
    html.markup("\" y=\"")
    html.append(number: y + 2)
    html.markup("\" width=\"34\" height=\"34\"/><text x=\"")
    html.append(number: x + 19)
    html.markup("\" y=\"")
    html.append(escaping: "\(y + 23).5")
    html.markup("\">")
    html.append(escaping: tile.code)
    html.markup("</text>")
  }
}
