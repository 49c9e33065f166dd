import DossierModel

/// With whom the figures of one article count.
struct ArticleOrigins {
  /// What stands in an article: the article itself speaks, in these words.
  private let own: [String]
  private let publisher: Referent?
  /// Whom the article retells; nil for nobody, and for several.
  private let retold: Referent?
  private let relations: Relations
  private let index: ReferentIndex

  /// What an article's `after` names wrongly is reported.
  init(
    _ article: Article, _ site: Site, _ index: ReferentIndex, _ relations: Relations,
    _ diagnostics: inout [Diagnostic]
  ) {
    self.index = index
    self.relations = relations
    let name = article.publisher.map(Self.bareName)
    publisher = name.map { index.referent($0) }
    own = [article.publisher, name, article.title, article.slug].compactMap { $0 }
      .map(NameKey.key)
    var retold: [Referent] = []
    for written in article.after {
      let span = SourceSpan(file: article.file, start: written.position)
      let referent = index.referent(written.value)
      if referent == publisher || own.contains(NameKey.key(written.value)) {
        diagnostics.append(
          Diagnostic(
            .unfitOrigin, "'\(written.value)' is this article itself", at: span,
            hint: "name the source that it retells, or remove 'after'"))
        continue
      }
      switch index.find(written.value) {
      case .several(let entities):
        diagnostics.append(
          Diagnostic(
            .ambiguousReference, "'\(written.value)' means \(entities.count) records", at: span,
            hint: "write \(index.choices(entities, site))"))
      case .statistic:
        diagnostics.append(
          Diagnostic(
            .unfitOrigin, "'\(written.value)' is a statistic and says nothing", at: span,
            hint: "name the source that the article retells"))
      case .record(let entity): retold.append(index.referent(relations.house(of: entity)))
      case .words: retold.append(referent)
      }
    }
    self.retold = Set(retold).count == 1 ? retold[0] : nil
  }

  /// `Los Angeles Times (text from a reprint)` is the Los Angeles Times.
  private static func bareName(_ publisher: String) -> String {
    let name = publisher.prefix { !"(,;".contains($0) }
    return name.allSatisfy(\.isWhitespace) ? publisher : String(name)
  }

  /// The origin with which a figure counts; nil for an unknown one.
  ///
  /// - Parameter credit: what the annotation names as `origin`, else as `by`; nil for nobody.
  func source(_ credit: Referent?) -> Referent? {
    guard let credit, !isOwn(credit) else { return retold }
    if let entity = credit.entity {
      // Who speaks for the publisher says what the article itself says.
      let house = index.referent(relations.house(of: entity))
      return house == publisher ? retold : house
    }
    return isNamed(credit) ? credit : retold
  }

  /// True for somebody other than the article itself who can be told from others.
  func isNamed(_ credit: Referent) -> Bool {
    !isOwn(credit) && (credit.entity != nil || !UnnamedOrigins.contains(credit.name))
  }

  /// True for the article itself, its publisher's record or its name.
  func isOwn(_ credit: Referent) -> Bool {
    credit == publisher
      || credit.entity == nil && (own.contains(credit.key) || UnnamedOrigins.isArticle(credit.key))
  }
}

/// Words that name nobody: whoever says so remains unknown.
enum UnnamedOrigins {
  /// True for `nobody named`, `officials`, `des experts`: such figures cannot be told from one
  /// another, so they confirm nothing.
  static func contains(_ text: String) -> Bool {
    let key = NameKey.key(text)
    if key.isEmpty || names.contains(key) { return true }
    let words = key.split(separator: " ", maxSplits: 3)
    return words.count <= 3 && openings.contains(String(words[0]))
  }

  /// True for the key of `the article`, `the text`.
  static func isArticle(_ key: String) -> Bool { articles.contains(key) }

  private static let articles: Set<String> = [
    "article", "text", "paper", "newspaper", "author", "report", "journal", "auteur", "artikel",
    "zeitung", "autor", "autorin", "статья", "газета", "автор", "текст",
  ]

  // As NameKey has them: without articles.
  private static let names: Set<String> = [
    "nobody", "nobody named", "no one", "no one named", "unknown", "unnamed", "anonymous",
    "not stated", "not named", "unattributed", "experts", "expert", "officials", "official",
    "sources", "source", "media", "press", "observers", "witnesses", "eyewitnesses", "analysts",
    "estimates", "some", "many", "others", "personne", "inconnu", "inconnue", "non precise",
    "anonyme", "medias", "presse", "observateurs", "temoins", "niemand", "unbekannt", "ungenannt",
    "anonym", "experten", "fachleute", "behorden", "quellen", "medien", "beobachter",
    "augenzeugen", "никто", "неизвестно", "неизвестный", "аноним", "эксперты", "чиновники",
    "источник", "источники", "сми", "пресса", "наблюдатели", "очевидцы",
  ]

  private static let openings: Set<String> = [
    "unnamed", "anonymous", "unknown", "unidentified", "unspecified", "some", "certains",
    "certaines", "ungenannte", "unbekannte", "anonyme", "einige", "неназванные", "неизвестные",
    "анонимные", "некоторые",
  ]
}
