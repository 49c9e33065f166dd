import DossierLink
import DossierModel
import DossierQuantities

/// What the figures of a statistic say together: at most three plain sentences, made at build time.
///
/// How many figures and how many different counts; for each count from which to which number, and
/// who says so; the finding that matters most. Its numbers are numbers that a source states.
struct VerdictText {
  private let findings: FindingText
  private let labels: GroupLabel

  private var cited: Cited { findings.cited }
  private var comparison: Comparison { findings.comparison }
  private var words: Words { cited.words }

  /// How many counts a verdict names.
  private static let shownGroups = 2
  /// How many origins it names of each.
  private static let shownNames = 2

  init(_ findings: FindingText) {
    self.findings = findings
    labels = GroupLabel(findings.cited.words, findings.comparison.groups)
  }

  var text: String {
    let figures = Self.capitalised(
      words.countInWords("verdict_figures_n", comparison.figures.count, numbers: "number_words"))
    var sentences: [String] = []
    if comparison.groups.count == 1 {
      sentences.append(
        words.fill("verdict_one_count", ["figures": figures, "count": text(0)]))
    } else {
      let counts = words.countInWords(
        "verdict_counts_n", comparison.groups.count, numbers: "number_words_counts")
      sentences.append(words.fill("verdict_counts", ["figures": figures, "counts": counts]))
      sentences.append(groups + ".")
    }
    if let key = comparison.keyFinding { sentences.append(sentence(comparison.findings[key])) }
    return sentences.joined(separator: " ")
  }

  private func sentence(_ finding: Finding) -> String {
    var sentence = findings.sentence(finding)
    if case .sameNumber(let number, let differences) = finding.detail,
      differences.allSatisfy(\.isStated), let value = number.low
    {
      sentence = words.fill(
        comparison.groups.count == 2 ? "verdict_same_number" : "verdict_same_number_of_two",
        ["number": QuantityFormat.short(value, language: words.language)])
    }
    guard finding.isExplained, let stop = sentence.last else { return sentence }
    return "\(sentence.dropLast()) (\(words["verdict_explained"]))\(stop)"
  }

  /// Two counts, those of the finding first, and how many more there are.
  private var groups: String {
    var order: [Int] = []
    if let key = comparison.keyFinding {
      for member in comparison.findings[key].members {
        let group = comparison.figures[member].group
        if !order.contains(group) { order.append(group) }
      }
    }
    order += comparison.groups.indices.filter { !order.contains($0) }
    let shown = order.prefix(Self.shownGroups).sorted().map { group in
      words.fill(
        "verdict_count", ["label": labels.text(comparison.groups[group]), "count": text(group)])
    }
    let more = comparison.groups.count - shown.count
    let parts = more > 0 ? shown + [words.count("more_counts_n", more)] : shown
    return Self.capitalised(parts.joined(separator: words["aside_separator"]))
  }

  /// `700,000 to 1.5 million people (Kremlin, disputed)`.
  private func text(_ group: Int) -> String {
    let members = comparison.groups[group].members
    let range = Self.range(comparison, group, cited)
    var asides = [names(members)]
    if let dates = dates(members) { asides.append(dates) }
    let disputed = members.count { cited.isDisputed($0) }
    if disputed == members.count {
      asides.append(words["status_disputed"])
    } else if disputed > 0 {
      asides.append(words.count("disputed_n", disputed))
    }
    return "\(range) (\(asides.joined(separator: words["aside_separator"])))"
  }

  /// From the lowest to the highest number that the figures of a group state, else their words.
  static func range(_ comparison: Comparison, _ group: Int, _ cited: Cited) -> String {
    let members = comparison.groups[group].members
    let figures = members.map { comparison.figures[$0] }
    let isOthers = figures.contains { figure in
      !figure.quantity.isConvention
        && (figure.conversion != .none || cited.observation(figure.observation).isEditors)
    }
    // "Fell by at least 5" is no number of its own: the sign is ours.
    let isChange = cited.site.entities[cited.entity].measures == .change
    if isOthers || isChange && figures.contains(where: { $0.quantity.qualifier != nil }) {
      return quotedRange(figures, cited)
    }
    let stated = figures.map(\.quantity)
    if let range = QuantityFormat.range(
      of: stated, unit: comparison.groups[group].unit, language: cited.words.language)
    {
      return range
    }
    var seen: Set<String> = []
    let quoted = members.filter { seen.insert(Folding.fold(cited.observation($0).words)).inserted }
    let shown = quoted.prefix(3).map { cited.quoted($0) }
    let more = quoted.count - shown.count
    return cited.words.list(more > 0 ? shown + [cited.words.count("more_n", more)] : shown)
  }

  /// `“400 km” and “300 miles”`: what is converted, or read into words by the editors, is a number that
  /// nobody states, so the words stand for it; of more than three figures those of the lowest and the
  /// highest.
  private static func quotedRange(_ figures: [Figure], _ cited: Cited) -> String {
    let numbers = figures.filter { !$0.quantity.isConvention }
    let rising = numbers.sorted {
      ($0.interval.low, $0.interval.high, $0.observation)
        < ($1.interval.low, $1.interval.high, $1.observation)
    }
    var seen: Set<String> = []
    let distinct = rising.map { cited.quoted($0.observation) }.filter { seen.insert($0).inserted }
    if distinct.count <= 3 { return cited.words.list(distinct) }
    guard let ends = QuantityFormat.endNumbers(of: numbers.map(\.quantity)) else { return "" }
    return cited.words.fill(
      "range_between",
      [
        "low": cited.quoted(numbers[ends.low].observation),
        "high": cited.quoted(numbers[ends.high].observation),
      ])
  }

  /// Who states the lowest and the highest number, and how many other origins of numbers there are; of
  /// vague words, who says them.
  private func names(_ members: [Int]) -> String {
    let quantities = members.map { comparison.figures[$0].quantity }
    let ends = QuantityFormat.endNumbers(of: quantities)
    let stating =
      ends == nil ? members : members.filter { !comparison.figures[$0].quantity.isConvention }
    guard stating.contains(where: { speaker($0) != nil }) else {
      let isOwn = stating.allSatisfy { cited.observation($0).speaker == .article }
      return words[isOwn ? "article_itself" : "nobody_named"]
    }
    let rising = stating.sorted {
      (comparison.figures[$0].interval.low, comparison.figures[$0].interval.high, $0)
        < (comparison.figures[$1].interval.low, comparison.figures[$1].interval.high, $1)
    }
    var shown: [Int] = []
    if let ends {
      shown = [named(like: members[ends.low], members), named(like: members[ends.high], members)]
    }
    for member in rising where shown.count < Self.shownNames { shown.append(member) }
    if ends != nil { shown += rising }
    var names: [String] = []
    var origins: Set<String> = []
    var others: Set<String> = []
    for (place, member) in shown.enumerated() {
      let isEnd = place < Self.shownNames
      let observation = cited.observation(member)
      guard let name = speaker(member) ?? (isEnd ? unnamed(observation) : nil) else { continue }
      let origin = NameKey.key(observation.source?.name ?? name)
      if isEnd {
        if !names.contains(name) { names.append(name) }
        origins.insert(origin)
      } else if !origins.contains(origin) {
        others.insert(origin)
      }
    }
    // Of one number all that state it are named before they are counted.
    if names.count == 1, others.count == 1,
      let other = rising.first(where: { member in
        speaker(member).map { name in
          others.contains(NameKey.key(cited.observation(member).source?.name ?? name))
        } ?? false
      }), let name = speaker(other), !names.contains(name)
    {
      names.append(name)
      others = []
    }
    return words.list(others.isEmpty ? names : names + [words.count("others_n", others.count)])
  }

  private func speaker(_ member: Int) -> String? {
    cited.site.speaker(of: cited.observation(member), words)
  }

  /// What stands for the one end of a range of which nobody is named, where the other end has a name.
  private func unnamed(_ observation: Observation) -> String {
    words[observation.speaker == .article ? "article_itself" : "unnamed_source"]
  }

  /// Of those that state the same as a member, the first that names somebody.
  private func named(like member: Int, _ members: [Int]) -> Int {
    let stated = comparison.figures[member].quantity
    return members.first {
      let quantity = comparison.figures[$0].quantity
      return quantity.low == stated.low && quantity.high == stated.high
        && quantity.qualifier == stated.qualifier && speaker($0) != nil
    } ?? member
  }

  /// Between which dates the figures lie; nil where they hold as of one date or time plays no part.
  private func dates(_ members: [Int]) -> String? {
    guard cited.differInDate(members) else { return nil }
    let dates = members.compactMap { cited.site.asOf(cited.observation($0))?.date }
    guard dates.count == members.count,
      let first = dates.min(by: { $0.days.lowerBound < $1.days.lowerBound }),
      let last = dates.max(by: { $0.days.upperBound < $1.days.upperBound }), first != last
    else { return nil }
    // "since February 2022" is no beginning of a range.
    if first.isUnbounded || last.isUnbounded {
      return words.list([words.shortDate(first), words.shortDate(last)])
    }
    return words.fill(
      "date_range",
      ["from": words.shortPoint(first.start), "to": words.shortPoint(last.end ?? last.start)])
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
