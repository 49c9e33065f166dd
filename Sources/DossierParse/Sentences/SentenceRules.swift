import DossierModel
import Synchronization

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
  /// Abbreviations that lists end with, and so nearly always sentences.
  let lists: Set<String>
  /// Those that only stand last behind a number.
  let units: Set<String>
  /// Abbreviations behind the number of a year.
  let years: Set<String>
  /// Abbreviations behind times and in eras, as they are written.
  let times: Set<String>
  /// Words that the phrase of a time begins with, and sentences that begin with one.
  let beforeTimes: Set<String>
  /// What names of companies and streets end with.
  let firms: Set<String>
  /// Words that stand before the number of a heading: `Chapter 3. The flood`.
  let heads: Set<String>
  /// Parts of names in lower case that may begin a sentence.
  let particles: Set<String>
  /// Further abbreviations; see ``SentenceLexicon``.
  let abbreviations: Set<String>
  /// CLDR's abbreviations, as they are written.
  let suppressions: Set<String>
  let starts: Set<String>
  /// Endings of words that stand before a name or a number, such as `str`.
  let endings: [String]
  /// True where `3.` is an ordinal.
  let hasOrdinals: Bool
  let isEnglish: Bool
  /// True where words begin with a capital behind ordinals too: German nouns, Turkish names.
  let capitalsFollowOrdinals: Bool
  let isChinese: Bool
  let isJapanese: Bool
  /// Armenian ends sentences with `:` where it is typed for `։`.
  let endsWithColon: Bool
  /// Greek asks with `;`.
  let asksWithSemicolon: Bool

  /// The words of all lists but `starts`, in lower case.
  private let listed: Set<String>
  /// Of those, in bytes; no limit where endings are listed.
  let longest: Int

  /// True for a word in lower case that a list has, or that ends like a listed one.
  func isListed(_ word: String) -> Bool {
    listed.contains(word) || endings.contains { word.hasSuffix($0) }
  }

  private init(_ language: String, _ words: Words, common: Words) {
    titles = common.titles.union(words.titles)
    numbers = common.numbers.union(words.numbers)
    ends = common.ends.union(words.ends)
    units = common.units.subtracting(words.titles).union(words.units)
    years = words.years
    times = words.times
    beforeTimes = words.beforeTimes
    firms = words.firms
    particles = words.particles
    heads = words.heads
    lists = common.lists.union(words.lists)
    let entry = SentenceLexicon.entries.first {
      let name = language == "no" || language == "nn" ? "nb" : language
      return name.utf8.elementsEqual(UnsafeBufferPointer($0.language))
    }
    abbreviations = Self.words(entry?.abbreviations)
    starts = words.starts.union(Self.words(entry?.starts))
    hasOrdinals = words.hasOrdinals
    endings = words.endings
    suppressions = Set(
      SegmentSuppressions.byLanguage.first { $0.language == language }?.words.utf8
        .split(separator: UInt8(ascii: "|")).map { String(Substring($0)) } ?? [])
    var listed = titles.union(numbers).union(ends).union(lists).union(years).union(abbreviations)
      .union(firms).union(units)
    for word in suppressions.union(times) { listed.insert(word.lowercased()) }
    self.listed = listed
    longest = endings.isEmpty ? listed.reduce(0) { max($0, $1.utf8.count) } : Int.max
    isEnglish = language == "en"
    capitalsFollowOrdinals = language == "de" || language == "tr"
    isJapanese = language == "ja"
    isChinese = language == "zh" || language == "yue"
    endsWithColon = language == "hy"
    asksWithSemicolon = language == "el"
  }

  private static func words(_ list: StaticString?) -> Set<String> {
    guard let list else { return [] }
    let words = UnsafeBufferPointer(list).split(separator: UInt8(ascii: "|"))
    return Set(words.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The lines of ``SentenceWords`` for one language.
  private struct Words {
    var titles: Set<String> = []
    var numbers: Set<String> = []
    var ends: Set<String> = []
    var lists: Set<String> = []
    var years: Set<String> = []
    var units: Set<String> = []
    var times: Set<String> = []
    var beforeTimes: Set<String> = []
    var firms: Set<String> = []
    var particles: Set<String> = []
    var heads: Set<String> = []
    var starts: Set<String> = []
    var endings: [String] = []
    var hasOrdinals = false

    mutating func add(_ words: ArraySlice<Substring.UTF8View>, of sort: String) {
      if sort == "ordinals" { hasOrdinals = true }
      for bytes in words {
        let word = String(Substring(bytes))
        switch sort {
        case _ where bytes.first == UInt8(ascii: "~"): endings.append(String(word.dropFirst()))
        case "titles": titles.insert(word)
        case "numbers": numbers.insert(word)
        case "years": years.insert(word)
        case "lists": lists.insert(word)
        case "units": units.insert(word)
        case "times": times.insert(word)
        case "before": beforeTimes.insert(word)
        case "firms": firms.insert(word)
        case "heads": heads.insert(word)
        case "particles": particles.insert(word)
        case "ends": ends.insert(word)
        default: starts.insert(word)
        }
      }
    }
  }

  /// The rules of a BCP 47 tag: its first part decides.
  static func of(_ tag: String) -> SentenceRules {
    let language = tag.prefix { $0 != "-" }.lowercased()
    return known.withLock { known in
      if let rules = known[language] { return rules }
      let rules = made(language)
      known[language] = rules
      return rules
    }
  }

  private static let known = Mutex<[String: SentenceRules]>([:])

  /// Only the language's own lines are read: all of them would take 5 million instructions.
  private static func made(_ language: String) -> SentenceRules {
    var (own, common) = (Words(), Words())
    for line in SentenceWords.lines.utf8.split(separator: UInt8(ascii: "\n")) {
      let name = line.prefix { $0 != UInt8(ascii: " ") }
      let isOwn = name.elementsEqual(language.utf8)
      guard isOwn || name.elementsEqual("*".utf8) else { continue }
      let parts = line.split(separator: UInt8(ascii: " "))
      let sort = String(Substring(parts[1]))
      if isOwn { own.add(parts[2...], of: sort) } else { common.add(parts[2...], of: sort) }
    }
    return SentenceRules(language, own, common: common)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a literal, which are there as long as the program.
  fileprivate init(_ literal: StaticString) {
    self.init(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }
}
