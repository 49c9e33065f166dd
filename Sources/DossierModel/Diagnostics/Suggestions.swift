/// How many more faults of one text get a "did you mean".
package struct Suggestions: Sendable {
  private var left = NearestName.enough

  package init() {}

  /// What `search` finds; nil, without a search, once there have been enough of them.
  package mutating func next(_ search: () -> String?) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return search()
  }
}
