import DossierModel

/// What a language's sentences end with, made once for each language.
///
/// A class, so that to hand it on costs one count.
final class SentenceRules: Sendable {
  /// Words before a name; see ``SentenceWords``.
  let titles: Set<String>
  /// Words before a number.
  let numbers: Set<String>
  /// Abbreviations that may stand last.
  let ends: Set<String>
  /// CLDR's abbreviations, as they are written.
  let suppressions: Set<String>
  let starts: Set<String>
  /// Endings of words that stand before a name or a number, such as `str`.
  let endings: [String]
  /// True where `3.` is an ordinal.
  let hasOrdinals: Bool
  let isEnglish: Bool
  /// Armenian ends sentences with `:` where it is typed for `։`.
  let endsWithColon: Bool
  /// Greek asks with `;`.
  let asksWithSemicolon: Bool

  private init(_ language: String) {
    var words: [String: Set<String>] = [:]
    var endings: [String] = []
    for line in SentenceWords.lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts[0] == language || parts[0] == "*" else { continue }
      words[String(parts[1]), default: []].formUnion(parts.dropFirst(2).map(String.init))
    }
    for word in (words["titles"] ?? []).union(words["numbers"] ?? []).sorted()
    where word.hasPrefix("~") {
      endings.append(String(word.dropFirst()))
    }
    titles = words["titles"] ?? []
    numbers = words["numbers"] ?? []
    ends = words["ends"] ?? []
    starts = words["starts"] ?? []
    hasOrdinals = words["ordinals"] != nil
    self.endings = endings
    suppressions = Set(
      SegmentSuppressions.byLanguage.first { $0.language == language }?.words
        .split(separator: "|").map(String.init) ?? [])
    isEnglish = language == "en"
    endsWithColon = language == "hy"
    asksWithSemicolon = language == "el"
  }

  /// The rules of a BCP 47 tag: its first part decides.
  static func of(_ tag: String) -> SentenceRules {
    let language = tag.prefix { $0 != "-" }.lowercased()
    return known[language] ?? other
  }

  private static let other = SentenceRules("")

  private static let known: [String: SentenceRules] = {
    var languages = Set(
      SentenceWords.lines.split(separator: "\n").compactMap { $0.split(separator: " ").first })
    languages.insert("hy")
    languages.remove("*")
    return Dictionary(
      uniqueKeysWithValues: languages.map { (String($0), SentenceRules(String($0))) })
  }()
}
