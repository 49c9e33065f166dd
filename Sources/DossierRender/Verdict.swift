import DossierLink
import DossierModel
import DossierQuantities

/// What the figures of a statistic say together, in one plain sentence made at build time.
struct VerdictText {
  let context: RenderContext
  let comparison: Comparison

  private var words: Words { context.words }
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
    let counted = [
      (verdict.contradictions, "contradictions_n"), (verdict.misquotations, "misquotations_n"),
      (verdict.superseded, "superseded_n"),
    ].filter { $0.0 > 0 }.map { words.count($0.1, $0.0) }
    return verdict.groups.count > 1
      ? counted + [words.count("groups_apart_n", verdict.groups.count)] : counted
  }

  /// From the lowest to the highest number that a source states.
  var range: String? {
    let quantities = comparison.figures.map(\.quantity)
    if quantities.count == 1 { return context.quantityText(quantities[0]) }
    let ends = quantities.flatMap { [$0.low, $0.high] }.compactMap { $0 }
    guard let low = ends.min(), let high = ends.max() else { return nil }
    let numbers = QuantityFormat.shortRange(low, high, language: words.language)
    let range = quantities.compactMap(\.unit).first.map { "\(numbers) \($0)" } ?? numbers
    let isOpen = quantities.contains { $0.high == nil }
    return isOpen ? words.fill("range_or_more", ["range": range]) : range
  }
}
