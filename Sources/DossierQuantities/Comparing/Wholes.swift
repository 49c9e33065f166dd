package import DossierModel

/// Which records are parts of which: a town of its province, and so of its country.
package struct Wholes: Sendable, Hashable {
  /// For each entity that is a part, all that it is a part of, directly or not; ascending.
  private let ancestors: [EntityID: [EntityID]]

  /// Follows what each part's record names (`direct`) to the end; circles are cut where they close.
  package init(direct: [EntityID: [EntityID]] = [:]) {
    var ancestors: [EntityID: [EntityID]] = [:]
    for part in direct.keys {
      var found: Set<EntityID> = []
      var open = direct[part] ?? []
      while let next = open.popLast() {
        guard next != part, found.insert(next).inserted else { continue }
        open += direct[next] ?? []
      }
      ancestors[part] = found.sorted()
    }
    self.ancestors = ancestors
  }

  /// All that an entity is a part of.
  package func wholes(of entity: EntityID) -> [EntityID] { ancestors[entity] ?? [] }

  package func isPart(_ entity: EntityID, of whole: EntityID) -> Bool {
    wholes(of: entity).contains(whole)
  }
}
