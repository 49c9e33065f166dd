import DossierModel

/// With whom the figures of one article count.
struct ArticleOrigins {
  /// The publisher as written, and without what stands behind its name.
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
    own = [article.publisher, name].compactMap { $0 }.map(NameKey.key)
    let selves = own + [article.title, article.slug].map(NameKey.key)
    var retold: [Referent] = []
    for written in article.after {
      let span = SourceSpan(file: article.file, start: written.position)
      let referent = index.referent(written.value)
      if referent == publisher || selves.contains(NameKey.key(written.value)) {
        diagnostics.append(
          Diagnostic(
            .unfitOrigin, "'\(written.value)' is this article itself", at: span,
            hint: "remove it: 'after' names another source"))
        continue
      }
      switch index.find(written.value) {
      case .several(let entities):
        diagnostics.append(index.ambiguous(written.value, entities, at: span, site))
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
  /// `credit`: what the annotation names as `origin`, else as `by`; nil for nobody.
  func source(_ credit: Referent?) -> Referent? {
    guard let credit, !isOwn(credit) else { return retold }
    if let entity = credit.entity {
      // Who speaks for the publisher says what the article itself says.
      let house = index.referent(relations.house(of: entity))
      return house == publisher ? retold : house
    }
    return isNamed(credit) ? credit : retold
  }

  /// Whom a figure's `by` names.
  func speaker(_ by: Referent?) -> Speaker {
    guard let by else { return .nobody }
    if isOwn(by) { return .article }
    if isNamed(by) { return .named }
    return UnnamedOrigins.isNobody(by.name) ? .nobody : .unnamed
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
