import DossierModel

/// English comparisons that take the bound in, in the orders that they are written in: `more than or
/// equal to`, `equal to or more than`, `less or equal than`.
enum EnglishComparisons {
  static let words: Lexicon.Words = [
    (
      .qualifier(.atLeast),
      forms(["more", "greater", "higher", "larger", "bigger"])
        + "|equal to or above|equal to or over"
    ),
    (
      .qualifier(.atMost),
      forms(["less", "fewer", "smaller", "lower"]) + "|equal to or below|equal to or under"
    ),
  ]

  private static func forms(_ comparatives: [String]) -> String {
    comparatives.map { word in
      ["than", "to"].map { "\(word) or equal \($0)|equal or \(word) \($0)" }
        .joined(separator: "|")
        + "|\(word) than or equal to|\(word) than or equals|\(word) than or equal"
        + "|equal to or \(word) than|equals or \(word) than|equal to or \(word)"
    }.joined(separator: "|")
  }
}
