import DossierModel
import DossierQuantities

/// What records say of each other: what is a part of what, and who speaks for whom.
struct Relations: Sendable {
  /// Which places, populations and other things are parts of which.
  private(set) var wholes = Wholes()
  /// For each entity that speaks for another, that one.
  private var houses: [EntityID: EntityID] = [:]
  /// Entities that a record names by `part_of`, `speaks_for`, `place` or `population`.
  private(set) var named: Set<EntityID> = []

  /// Resolves what records name; what names nothing, itself or a circle is reported.
  init(_ site: Site, _ index: ReferentIndex, _ diagnostics: inout [Diagnostic]) {
    var parts: [EntityID: [EntityID]] = [:]
    var partPlaces: [EntityID: [EntityID: SourcePosition]] = [:]
    var housePlaces: [EntityID: [EntityID: SourcePosition]] = [:]
    var houseLists: [EntityID: [EntityID]] = [:]
    for (entity, record) in site.entities.identified {
      for written in record.partOf {
        guard let whole = Self.find(written, "part_of", record, site, index, &diagnostics) else {
          continue
        }
        parts[entity, default: []].append(whole)
        partPlaces[entity, default: [:]][whole] = written.position
      }
      if let written = record.speaksFor,
        let house = Self.find(written, "speaks_for", record, site, index, &diagnostics)
      {
        houseLists[entity] = [house]
        housePlaces[entity] = [house: written.position]
      }
      for written in [record.place, record.population].compactMap(\.self) {
        if let used = index.referent(written, isPlace: true).entity { named.insert(used) }
      }
    }
    for targets in [parts, houseLists] {
      for (_, entities) in targets { named.formUnion(entities) }
    }
    Self.cutCircles(in: &parts, partPlaces, "a part of", "part_of", site, &diagnostics)
    Self.cutCircles(
      in: &houseLists, housePlaces, "spoken for by", "speaks_for", site, &diagnostics)
    wholes = Wholes(direct: parts)
    houses = houseLists.compactMapValues(\.first)
  }

  /// With whom the figures of an entity count: whom it speaks for, and whom that speaks for.
  func house(of entity: EntityID) -> EntityID {
    var house = entity
    // Circles have been cut.
    while let next = houses[house] { house = next }
    return house
  }

  /// An entity and all for whom it speaks, the last of them the house.
  func houses(of entity: EntityID) -> [EntityID] {
    var houses = [entity]
    while let last = houses.last, let next = self.houses[last] { houses.append(next) }
    return houses
  }

  private static func find(
    _ written: Located<String>, _ key: String, _ record: Record, _ site: Site,
    _ index: ReferentIndex, _ diagnostics: inout [Diagnostic]
  ) -> EntityID? {
    let span = SourceSpan(file: record.file, start: written.position)
    switch index.find(written.value, isPlace: key == "part_of") {
    case .record(let entity): return entity
    case .several(let entities):
      diagnostics.append(index.ambiguous(written.value, entities, at: span, site))
    case .statistic:
      diagnostics.append(
        Diagnostic(
          .unknownRelated, "'\(written.value)' is a statistic, and '\(key)' names other records",
          at: span, hint: "name another record, or remove it"))
    case .words:
      if case .record = index.find(written.value) {
        diagnostics.append(
          Diagnostic(
            .unknownRelated, "'\(written.value)' is a person, and a person has no parts", at: span,
            hint: "name another record, or remove it"))
        return nil
      }
      // Only what the key may name, and another record than this.
      let slugs = site.entities.indices.lazy.filter { other in
        let family = site.kind(of: other).family
        return family != .statistic && !(family == .person && key == "part_of")
          && site.entities[other].file != record.file
      }.map { site.entities[$0].slug }
      let near = NearestName.nearest(to: written.value, among: slugs)
      diagnostics.append(
        Diagnostic(
          .unknownRelated, "'\(written.value)' has no record", at: span,
          hint: near.map { "did you mean '\($0)'?" } ?? "name a record's slug, name or alias"))
    }
    return nil
  }

  /// Reports each circle once, at the first of its records, and takes that record's link into it away.
  private static func cutCircles(
    in links: inout [EntityID: [EntityID]], _ places: [EntityID: [EntityID: SourcePosition]],
    _ words: String,
    _ key: String, _ site: Site, _ diagnostics: inout [Diagnostic]
  ) {
    for entity in links.keys.sorted() {
      let record = site.entities[entity]
      while let path = circle(from: entity, links) {
        let next = path.first ?? entity
        links[entity]?.removeAll { $0 == next }
        let names = path.map { "'\(site.entities[$0].slug)'" }
        diagnostics.append(
          Diagnostic(
            .circularRelation,
            path.isEmpty
              ? "'\(record.slug)' is \(words) itself"
              : "'\(record.slug)' is \(words) itself, by way of \(names.joined(separator: ", "))",
            at: SourceSpan(
              file: record.file,
              start: places[entity]?[next] ?? SourcePosition(line: 1, column: 1)),
            hint: "remove '\(key)' where it leads back"))
      }
    }
  }

  /// What lies between an entity and itself, at most ten of them; nil when no way leads back.
  private static func circle(from entity: EntityID, _ links: [EntityID: [EntityID]]) -> [EntityID]?
  {
    var cameFrom: [EntityID: EntityID] = [:]
    var open = [entity]
    while let next = open.popLast() {
      for target in links[next] ?? [] {
        if target == entity {
          var path: [EntityID] = []
          var step = next
          while step != entity {
            path.append(step)
            step = cameFrom[step] ?? entity
          }
          return path.reversed().prefix(10).map { $0 }
        }
        if cameFrom[target] == nil {
          cameFrom[target] = next
          open.append(target)
        }
      }
    }
    return nil
  }
}
