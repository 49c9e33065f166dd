/// Which records are parts of which: a town of its province, and so of its country.
package struct Wholes: Sendable, Hashable {
  /// For each entity that is a part, all that it is a part of, directly or not; ascending.
  private let ancestors: [Int: [Int]]

  /// Follows what each part's record names (`direct`) to the end; circles are cut where they close.
  package init(direct: [Int: [Int]] = [:]) {
    var ancestors: [Int: [Int]] = [:]
    for part in direct.keys {
      var found: Set<Int> = []
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
  package func wholes(of entity: Int) -> [Int] { ancestors[entity] ?? [] }

  package func isPart(_ entity: Int, of whole: Int) -> Bool {
    wholes(of: entity).contains(whole)
  }
}
