import DossierLink
import DossierModel
import DossierQuantities

/// What the figures of a statistic say together, in one plain sentence made at build time.
struct VerdictText {
  let context: RenderContext
  let comparison: Comparison

  private var words: Words { context.words }
  private var range: String? { Self.range(comparison, words) }
  private var verdict: Verdict { comparison.verdictParts }

  /// How many figures, from how many origins, between which ends, and what the rules found.
  var sentence: String {
    if words.language.hasPrefix("en") { return comparison.verdict }
    if verdict.figures == 1 { return words.fill("verdict_single", ["range": range ?? ""]) }
    var origins = [words.count("origins_n", verdict.independentOrigins)]
    if verdict.unknownOrigins > 0 {
      origins.append(words.count("unknown_origins_n", verdict.unknownOrigins))
    }
    let parts: KeyValuePairs<String, String> = [
      "figures": words.count("observations_n", verdict.figures),
      "origins": origins.joined(separator: ", "), "range": range ?? "",
      "findings": words.list(findings),
    ]
    if !findings.isEmpty { return words.fill("verdict_sentence", parts) }
    return words.fill(verdict.isUnanimous ? "verdict_all_agree" : "verdict_apart", parts)
  }

  private var findings: [String] {
    [
      (verdict.contradictions, "contradictions_n"), (verdict.misquotations, "misquotations_n"),
      (verdict.superseded, "superseded_n"),
    ].filter { $0.0 > 0 }.map { words.count($0.1, $0.0) }
  }

  /// From the lowest to the highest number that a source states; of figures that cannot be compared
  /// with each other, that they cannot.
  static func range(_ comparison: Comparison, _ words: Words) -> String? {
    if comparison.figures.count == 1 {
      return QuantityFormat.text(comparison.figures[0].quantity, language: words.language)
    }
    if comparison.groups.count > 1 {
      return words.count("groups_apart_n", comparison.groups.count)
    }
    return QuantityFormat.range(
      of: comparison.figures.map(\.quantity), unit: comparison.groups.first?.unit,
      language: words.language)
  }
}
