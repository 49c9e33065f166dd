import DossierLink
import DossierModel

/// What all pages share: the site, the words, and what is worked out once.
final class RenderContext: Sendable {
  let site: Site
  let words: Words
  let paths: Paths
  let jobs: Jobs
  /// The style and the script under their fingerprinted names.
  let assets: [SourceFile]
  let stylePath: String
  let scriptPath: String
  /// For each article, its exhibit letter: A for the oldest, undated ones last.
  let letters: Column<Article, String>
  /// The axis of the articles' dates; nil when none is dated.
  let timeAxis: TimeAxis?
  /// For each kind, its words.
  let kinds: [KindWords]
  /// What rows are made of, escaped.
  let tables: RenderTables
  /// For each document, its text; boxed, so that views share it instead of copying its arrays.
  let texts: Column<Document, SharedText>
  /// For each entity, "12 mentions in 3 articles".
  let totals: HTMLTable<Record>
  /// For each article, how to cite it.
  let citations: Column<Article, String>
  /// For each statistic with figures, what lists show of it; by entity.
  let summaries: [EntityID: StatisticSummary]
  /// The dates of figures in words.
  let dates: DateTexts
  /// "1 mention", "2 mentions", …, by number.
  private let mentionPhrases: [String]
  /// For each article, the conflicts that have a passage in it.
  let conflicts: ArticleConflicts
  /// For each entity, how often the bodies of articles mention it.
  let mentionCounts: Column<Record, Int>
  /// For each entity, in how many articles it stands.
  let articleCounts: Column<Record, Int>
  /// For each entity, whether its figures cannot all hold.
  let inConflict: Column<Record, Bool>
  /// Of all statistics, as the build's summary has it.
  let conflictCount: Int

  /// True when the site's address is known, and an article has a date that a feed can tell.
  var hasFeeds: Bool {
    site.configuration.baseURL != nil && site.articles.contains { $0.feedDate != nil }
  }

  /// What the tables are made from.
  struct Basics {
    let site: Site
    let words: Words
    let paths: Paths
    let kinds: [KindWords]
    let letters: Column<Article, String>
    /// "B2: usually reliable, probably true", by grade.
    let grades: [String: String]
    let jobs: Jobs
  }

  struct KindWords: Sendable {
    /// As in a sentence: `person`.
    let word: String
    /// As a heading: `Person`.
    let title: String
    /// All of them: `People`.
    let plural: String
  }

  init(_ input: RenderInput, jobs: Jobs) {
    let site = input.site
    let words = input.words
    self.site = site
    self.words = words
    self.jobs = jobs
    paths = Paths(site)
    assets = input.assets.map(Self.fingerprinted)
    stylePath = assets.first { $0.path.hasSuffix(".css") }?.path ?? "assets/style.css"
    scriptPath = assets.first { $0.path.hasSuffix(".js") }?.path ?? "assets/script.js"
    letters = Self.letters(site)
    timeAxis = TimeAxis(site.articles.compactMap(\.date), words: words)
    let kinds = site.configuration.kinds.map { Self.words(of: $0, words) }
    self.kinds = kinds
    let basics = Basics(
      site: site, words: words, paths: paths, kinds: kinds, letters: letters,
      grades: Self.grades(words), jobs: jobs)
    tables = RenderTables(basics)
    texts = Column(site.documents.map { SharedText(site.text(of: $0)) })
    let mentionCounts = site.mentions.articleCounts
    self.mentionCounts = mentionCounts
    let articleCounts: Column<Record, Int> = jobs.column(site.entities.count, chunk: 64) { entity in
      var count = 0
      var last: DocumentID?
      for number in site.mentions.mentionsInArticles(of: entity) {
        let document = site.mentions.document(of: number)
        if document != last { count += 1 }
        last = document
      }
      return count
    }
    self.articleCounts = articleCounts
    totals = HTMLTable(
      escaping: site.entities.indices.lazy.map { entity in
        words.fill(
          "mentions_in_articles",
          [
            "mentions": words.count("mentions_n", mentionCounts[entity]),
            "articles": words.count("articles_n", articleCounts[entity]),
          ])
      })
    mentionPhrases = (0...200).map { words.count("mentions_n", $0) }
    citations = jobs.column(site.articles.count, chunk: 64) {
      Self.citation(of: site.articles[$0], site, words)
    }
    summaries = StatisticSummary.all(site, words, jobs)
    conflicts = ArticleConflicts(site)
    dates = DateTexts(site, words)
    var inConflict = Column<Record, Bool>(repeating: false, count: site.entities.count)
    for (entity, comparison) in site.comparisons {
      inConflict[entity] = comparison.conflictCount > 0
    }
    self.inConflict = inConflict
    conflictCount = site.conflictCount
  }

  func link(from root: String, toEntity entity: EntityID) -> String { root + paths.entity(entity) }

  /// The address of a mention, seen from a page.
  func link(from root: String, to mention: Mention) -> String {
    let anchor = site.mentions.anchors[
      site.mentions.mention(in: mention.document, annotation: mention.annotation)
    ].id
    return "\(root)\(site.path(of: mention.document))#\(anchor)"
  }

  func mentionPhrase(_ count: Int) -> String {
    count < mentionPhrases.count ? mentionPhrases[count] : words.count("mentions_n", count)
  }

  private static func grades(_ words: Words) -> [String: String] {
    var grades: [String: String] = [:]
    for reliability in "ABCDEF" {
      for credibility in 1...6 {
        grades["\(reliability)\(credibility)"] = words.fill(
          "grade_pair",
          [
            "reliability": String(reliability), "credibility": String(credibility),
            "reliability_words": words["reliability_\(reliability)"],
            "credibility_words": words["credibility_\(credibility)"],
          ])
      }
    }
    return grades
  }

  private static func fingerprinted(_ asset: SourceFile) -> SourceFile {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in asset.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    let mark = String(repeating: "0", count: 16 - digits.count) + digits
    let name = asset.path.split(separator: "/").last ?? ""
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return SourceFile(
      path: "assets/\(name[..<dot]).\(mark.prefix(10))\(name[dot...])", bytes: asset.bytes)
  }

  private static func letters(_ site: Site) -> Column<Article, String> {
    let dated = site.articles.prefix { $0.date != nil }.count
    return Column(
      (0..<site.articles.count).map { letter($0 < dated ? dated - 1 - $0 : $0) })
  }

  /// A … Z, AA, AB, …, as columns of a spreadsheet are named.
  private static func letter(_ rank: Int) -> String {
    var rank = rank
    var letters: [UInt8] = []
    repeat {
      letters.insert(UInt8(ascii: "A") + UInt8(rank % 26), at: 0)
      rank = rank / 26 - 1
    } while rank >= 0
    return String(decoding: letters, as: UTF8.self)
  }

  private static func words(of kind: Kind, _ words: Words) -> KindWords {
    KindWords(
      word: words.text("kind_\(kind.name)") ?? kind.name.replacing("-", with: " "),
      title: words.text("kind_\(kind.name)_title") ?? capitalised(kind.name),
      plural: words.text("kinds_\(kind.name)_title") ?? capitalised(kind.folder))
  }

  private static func capitalised(_ name: String) -> String {
    let spaced = name.replacing("-", with: " ")
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }

  /// The language of an article's text where it is not that of the interface: quotations name it.
  func foreignLanguage(of document: DocumentID) -> String? {
    guard let article = site.article(document) else { return nil }
    let language = site.articles[article].language
    return language == words.language ? nil : language
  }

  /// Languages that are written from right to left.
  static func direction(of language: String) -> String {
    let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"].contains(primary)
      ? "rtl" : "ltr"
  }
}

/// Dates in words, each made once: figures have as many as articles have annotations, but few differ.
struct DateTexts: Sendable {
  private var texts: [String: String] = [:]

  init(_ site: Site, _ words: Words) {
    for number in site.observations.indices {
      guard let date = site.observations[number].date, texts[date.text] == nil else { continue }
      texts[date.text] = words.date(date)
    }
  }

  subscript(date: PartialDate) -> String { texts[date.text] ?? "" }
}

/// A text that many views look at.
final class SharedText: Sendable {
  let value: AnnotatedText
  /// How many of its annotations stand in the body; those in notes come behind them.
  let bodyCount: Int

  init(_ value: AnnotatedText) {
    self.value = value
    bodyCount = value.annotations.firstIndex { $0.container != nil } ?? value.annotations.count
  }
}
