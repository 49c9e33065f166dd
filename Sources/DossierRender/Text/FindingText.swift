import DossierLink
import DossierModel
import DossierQuantities

/// What a finding says, in the language of the interface: the only place that writes it.
///
/// The rules give values, the words of the interface have a sentence for each of them; whoever adds a
/// rule has to add its sentence, or nothing compiles.
struct FindingText {
  let cited: Cited
  let comparison: Comparison

  private var words: Words { cited.words }

  init(_ site: Site, _ words: Words, entity: EntityID, _ comparison: Comparison) {
    cited = Cited(site, words, entity: entity)
    self.comparison = comparison
  }

  /// How many figures one sentence cites.
  private static let most = 6

  /// One sentence, ending with a full stop.
  func sentence(_ finding: Finding) -> String {
    switch finding.detail {
    case .contradiction: return pair("finding_contradiction", finding)
    case .falls: return pair("finding_falls", finding)
    case .wideApart: return pair("finding_wide_apart", finding)
    case .partExceedsWhole: return parts(finding)
    case .misquotation(let origin): return misquotation(finding, origin)
    case .superseded(let origin): return ofOneOrigin("finding_superseded", finding, origin)
    case .misconversion(let stated, let exact): return misconversion(finding, stated, exact)
    case .sameNumber(let number, let differences):
      return sameNumber(finding, number, differences)
    case .notComparable(let differences):
      let isDated = cited.differInDate(finding.members)
      return words.fill(
        "finding_not_comparable",
        [
          "first": cited.cited(finding.first, withDate: isDated),
          "second": cited.cited(finding.second, withDate: isDated),
          "reasons": differences.map { reason($0, from: finding) }
            .joined(separator: words["aside_separator"]),
        ])
    case .agreement(let isSameNumber):
      return words.fill(
        isSameNumber ? "finding_agreement_same" : "finding_agreement",
        ["figures": agreeing(finding)])
    }
  }

  private func pair(_ key: String, _ finding: Finding) -> String {
    let isDated = cited.differInDate(finding.members)
    return words.fill(
      key,
      [
        "first": cited.cited(finding.first, withDate: isDated),
        "second": cited.cited(finding.second, withDate: isDated),
      ])
  }

  /// The words and their date, where who says so is told already.
  private func dated(_ number: Int, _ isDated: Bool) -> String {
    guard isDated, let date = cited.date(number) else { return cited.quoted(number) }
    return "\(cited.quoted(number)) (\(date))"
  }

  private func misquotation(_ finding: Finding, _ origin: Referent) -> String {
    let isDated = cited.differInDate(finding.members)
    let date = isDated ? nil : cited.date(finding.first)
    return ofOneOrigin(
      "finding_misquotation", finding, origin,
      named: date.map { "\(origin.name) (\($0))" } ?? origin.name)
  }

  /// Two figures of one origin; where others say them for it, they are cited with who says them.
  private func ofOneOrigin(
    _ key: String, _ finding: Finding, _ origin: Referent, named: String? = nil
  ) -> String {
    let isDated = cited.differInDate(finding.members)
    let isDirect = [finding.first, finding.second].allSatisfy { number in
      let observation = cited.observation(number)
      return observation.origin == origin || observation.origin == nil && observation.by == origin
    }
    guard isDirect else {
      return words.fill(
        key + "_through",
        [
          "first": cited.cited(finding.first, withDate: isDated),
          "second": cited.cited(finding.second, withDate: isDated), "origin": origin.name,
        ])
    }
    return words.fill(
      key,
      [
        "first": dated(finding.first, isDated), "second": dated(finding.second, isDated),
        "origin": named ?? origin.name,
      ])
  }

  private func misconversion(
    _ finding: Finding, _ stated: Quantity, _ exact: Quantity?
  ) -> String {
    guard let exact else {
      return words.fill(
        "finding_misconversion_rate", ["first": cited.cited(finding.first, withDate: false)])
    }
    let language = words.language
    return words.fill(
      "finding_misconversion",
      [
        "first": cited.cited(finding.first, withDate: false),
        "amount": QuantityFormat.text(
          cited.observation(finding.first).quantity, language: language),
        "exact": QuantityFormat.text(exact, language: language),
        "other": QuantityFormat.text(stated, language: language),
      ])
  }

  // MARK: Parts

  private func parts(_ finding: Finding) -> String {
    let parts = Array(finding.members.dropFirst())
    let isDated = cited.differInDate(finding.members)
    let whole = cited.cited(finding.first, withDate: isDated)
    let sides = names(of: parts[0], finding.first)
    guard parts.count > 1 else {
      return words.fill(
        "finding_part_exceeds_whole",
        [
          "first": whole, "second": cited.cited(parts[0], withDate: isDated),
          "whole": sides.whole, "part": sides.part,
        ])
    }
    let shown = parts.prefix(Self.most).map { part in
      words.fill(
        "finding_part",
        [
          "figure": cited.cited(part, withDate: isDated),
          "part": names(of: part, finding.first).part,
        ])
    }
    return words.fill(
      "finding_parts_exceed_whole",
      ["first": whole, "whole": sides.whole, "parts": list(shown, of: parts.count)])
  }

  /// What the part and the whole are called: by place where the places differ, else by population.
  private func names(of part: Int, _ whole: Int) -> (part: String, whole: String) {
    let (one, other) = (group(of: part), group(of: whole))
    let isPlace = one.place != other.place
    return (
      (isPlace ? one.place : one.population)?.name ?? words["not_stated"],
      (isPlace ? other.place : other.population)?.name ?? words["not_stated"]
    )
  }

  private func group(of number: Int) -> ComparisonGroup {
    comparison.groups[comparison.figures[number].group]
  }

  // MARK: Groups

  private func sameNumber(
    _ finding: Finding, _ number: Quantity, _ differences: [Finding.Difference]
  ) -> String {
    let isDated = cited.differInDate(finding.members)
    let labels = GroupLabel(words, comparison.groups)
    let isStated = differences.allSatisfy(\.isStated)
    return words.fill(
      isStated ? "finding_same_number" : "finding_same_number_unstated",
      [
        "number": number.low.map { QuantityFormat.short($0, language: words.language) } ?? "",
        "left": labels.text(group(of: finding.first)),
        "right": labels.text(group(of: finding.second)),
        "first": cited.bare(finding.first, withDate: isDated),
        "second": cited.bare(finding.second, withDate: isDated),
      ])
  }

  /// In what two groups differ, with the figures' sides in the order in which they are cited.
  private func reason(_ difference: Finding.Difference, from finding: Finding) -> String {
    let labels = GroupLabel(words, comparison.groups)
    let (left, right) = (group(of: finding.first), group(of: finding.second))
    func sides(_ key: String, _ text: (ComparisonGroup) -> String) -> String {
      words.fill(key, ["left": text(left), "right": text(right)])
    }
    switch difference {
    case .unit: return sides("differs_unit") { labels.unit($0) }
    case .population: return sides("differs_population") { labels.population($0) }
    case .place: return sides("differs_place") { labels.place($0) }
    case .period: return sides("differs_period") { labels.period($0) }
    }
  }

  // MARK: Agreement

  /// One figure of each named origin, and how many more there are.
  private func agreeing(_ finding: Finding) -> String {
    let isDated = cited.differInDate(finding.members)
    var seen: Set<Referent> = []
    var shown: [Int] = []
    for member in cited.inOrder(finding.members) {
      guard let source = cited.observation(member).source, seen.insert(source).inserted else {
        continue
      }
      shown.append(member)
    }
    let texts = shown.prefix(Self.most).map { cited.cited($0, withDate: isDated) }
    return list(texts, of: shown.count)
  }

  private func list(_ texts: [String], of total: Int) -> String {
    guard total > texts.count else { return words.list(texts) }
    return words.list(texts + [words.count("more_n", total - texts.count)])
  }
}
