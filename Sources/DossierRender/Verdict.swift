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
    let counted = [
      (verdict.contradictions, "contradictions_n"), (verdict.misquotations, "misquotations_n"),
      (verdict.superseded, "superseded_n"),
    ].filter { $0.0 > 0 }.map { words.count($0.1, $0.0) }
    return verdict.groups.count > 1
      ? counted + [words.count("groups_apart_n", verdict.groups.count)] : counted
  }

  /// From the lowest to the highest number that a source states.
  static func range(_ comparison: Comparison, _ words: Words) -> String? {
    if comparison.figures.count == 1 {
      return QuantityFormat.text(comparison.figures[0].quantity, language: words.language)
    }
    var low: DecimalNumber?
    var high: DecimalNumber?
    var unit: String?
    var isOpen = false
    for figure in comparison.figures {
      for end in [figure.quantity.low, figure.quantity.high] {
        guard let end else { continue }
        low = low.map { min($0, end) } ?? end
        high = high.map { max($0, end) } ?? end
      }
      if unit == nil { unit = figure.quantity.unit }
      if figure.quantity.high == nil { isOpen = true }
    }
    guard let low, let high else { return nil }
    let numbers = QuantityFormat.shortRange(low, high, language: words.language)
    let range = unit.map { "\(numbers) \($0)" } ?? numbers
    return isOpen ? words.fill("range_or_more", ["range": range]) : range
  }
}
