import DossierModel

/// Finds the editor's reason for a finding.
struct Explanations {
  let explained: [ExplainedConflict]
  /// For each explanation and each of its sides, the observations that it speaks of.
  private let sides: [[Set<Int>]]

  init(_ explained: [ExplainedConflict], observations: [Observation], articles: [StatingArticle]) {
    self.explained = explained
    var byArticle: [String: [Int]] = [:]
    if !explained.isEmpty {
      for index in observations.indices where index < articles.count {
        byArticle[articles[index].slug, default: []].append(index)
      }
    }
    sides = explained.map { conflict in
      conflict.between.map { side in
        let words = side.words.map(Folding.fold)
        return Set(
          (byArticle[side.article] ?? []).filter { index in
            guard let words else { return true }
            return Folding.fold(observations[index].words).contains(words)
          })
      }
    }
  }

  /// The number of the explanation for a finding of `rule` between two lists of observations.
  func explanation(_ rule: FindingRule, _ left: [Int], _ right: [Int]) -> Int? {
    explained.indices.first { index in
      guard explained[index].rule == rule else { return false }
      let sides = sides[index]
      if sides.count == 1 { return Self.has(sides[0], left) && Self.has(sides[0], right) }
      return sides.indices.contains { one in
        Self.has(sides[one], left)
          && sides.indices.contains { $0 != one && Self.has(sides[$0], right) }
      }
    }
  }

  /// Pairs of observations that explanations of a rule speak of; at most 10,000 of each.
  func pairs(_ rule: FindingRule) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for index in explained.indices where explained[index].rule == rule {
      let sides = sides[index].map { $0.sorted().prefix(100) }
      let last = sides.count - 1
      for one in sides.indices {
        for other in (sides.count == 1 ? 0...0 : min(one + 1, last)...last) {
          for left in sides[one] { for right in sides[other] { pairs.append((left, right)) } }
        }
      }
    }
    return pairs
  }

  private static func has(_ side: Set<Int>, _ members: [Int]) -> Bool {
    // The shorter of the two is walked, for a claim may have thousands of members.
    side.count < members.count && side.count < 64
      ? side.contains { members.contains($0) } : members.contains(where: side.contains)
  }
}
