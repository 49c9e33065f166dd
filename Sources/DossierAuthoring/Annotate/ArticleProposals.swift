import DossierLink
import DossierModel
import DossierQuantities

/// Everything in an article that could be marked, and what is marked already.
struct ArticleProposals: Sendable {
  let article: ArticleID
  var proposals: [Proposal] = []
  /// Marks of countries and of figures that stand in the article's body.
  var markedCountries = 0
  var markedFigures = 0
  /// Words for countries that are not marked.
  var openCountries = 0
  var openFigures = 0
}

/// Looks for what could be marked.
struct Proposing: Sendable {
  let site: Site
  let names: KnownNames
  let figures: KnownFigures?
  /// By language.
  let gazetteers: [String: Gazetteer]
  /// By article's slug, folded words that are not to be marked there.
  let ignored: [String: Set<String>]
  let countryKind: Int?
  let statisticKind: Int?
  let proposesNames: Bool

  func proposals(for number: ArticleID, _ source: SourceFile) -> ArticleProposals {
    let article = site.articles[number]
    var found = ArticleProposals(article: number)
    let place = ArticleText(article, source)
    let text = HashedWords(article.text.text, place.body)
    let ignored = ignored[article.slug] ?? []
    count(&found, article, number)
    var taken: [Range<Int>] = []
    for name in NameFinding(
      gazetteer: gazetteers[KnownNames.tongue(article.language)] ?? Gazetteer(),
      language: article.language, text: text
    ).names() where place.isFree(name.range) {
      taken.append(name.range)
      if name.isCountry { found.openCountries += 1 }
      guard proposesNames, let bytes = place.bytes(of: name.range),
        ignored.isEmpty || !ignored.contains(Folding.fold(article.text.string(name.range)))
      else { continue }
      found.proposals.append(
        Proposal(words: name.range, bytes: bytes, targets: name.targets, doubt: name.doubt))
    }
    addFigures(&found, article, place, text, taken, ignored)
    found.proposals.sort {
      ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound)
    }
    return found
  }

  private func count(_ found: inout ArticleProposals, _ article: Article, _ number: ArticleID) {
    for (mark, annotation) in article.text.annotations.enumerated()
    where annotation.container == nil {
      let entity = site.mentions.entity(
        of: site.mentions.mention(in: site.document(number), annotation: mark))
      let kind = entity.map { site.entities[$0].kind } ?? annotation.kind
      if kind == countryKind { found.markedCountries += 1 }
      if kind == statisticKind { found.markedFigures += 1 }
    }
  }

  private func addFigures(
    _ found: inout ArticleProposals, _ article: Article, _ place: ArticleText, _ text: HashedWords,
    _ names: [Range<Int>], _ ignored: Set<String>
  ) {
    guard let figures, let statisticKind else { return }
    let speakers = article.text.annotations.filter { $0.container == nil && $0.isSpeaker }
    var name = 0
    for block in place.blocks {
      let read = article.text.text.withUnsafeBufferPointer {
        FigureFinder.figures(
          in: UnsafeBufferPointer(rebasing: $0[block]), language: article.language,
          numbers: article.numbers)
      }
      for figure in read {
        let whole = Range(
          uncheckedBounds: (
            block.lowerBound + figure.range.lowerBound, block.lowerBound + figure.range.upperBound
          ))
        while name < names.count, names[name].upperBound <= whole.lowerBound { name += 1 }
        var (range, quantity) = (whole, figure.quantity)
        if name < names.count, names[name].overlaps(range) {
          // `rund 112.000 Russen`: the number is the figure, and the people are a name.
          guard let cut = self.cut(range, before: names[name], article) else { continue }
          (range, quantity) = cut
        }
        guard place.isFree(range) else { continue }
        found.openFigures += 1
        guard let bytes = place.bytes(of: range),
          ignored.isEmpty || !ignored.contains(Folding.fold(article.text.string(range)))
        else { continue }
        let target =
          figure.isChange
          ? nil : figures.target(quantity, at: range, in: text, block: block)
        found.proposals.append(
          Proposal(
            words: range, bytes: bytes,
            targets: [target ?? Target(kind: statisticKind, slug: "?")],
            query: target == nil ? "" : speaker(of: range, speakers),
            doubt: target == nil ? .noStatistic : nil,
            reading: QuantityFormat.text(quantity, language: article.language)))
      }
    }
  }

  /// What is left of a figure in front of a name, where it can be read.
  private func cut(
    _ range: Range<Int>, before name: Range<Int>, _ article: Article
  ) -> (Range<Int>, Quantity)? {
    var end = name.lowerBound
    while end > range.lowerBound, article.text.text[end - 1] <= 0x20 { end -= 1 }
    guard end > range.lowerBound else { return nil }
    let words = article.text.string(range.lowerBound..<end)
    guard
      case .quantity(let quantity, _, _) = QuantityReader.read(
        words, language: article.language, numbers: article.numbers)
    else { return nil }
    return (range.lowerBound..<end, quantity)
  }

  /// `by=` and the one speaker who is marked in the sentence; nothing for none or several.
  ///
  /// `speakers`: marks of speakers in the body, in order.
  private func speaker(of range: Range<Int>, _ speakers: [Annotation]) -> String {
    let last = Bisection.last(below: speakers.count) {
      speakers[$0].sentence.lowerBound <= range.lowerBound
    }
    guard let last, speakers[last].sentence.contains(range.lowerBound) else { return "" }
    let name = speakers[last].reference
    var index = last
    while index >= 0, speakers[index].sentence == speakers[last].sentence {
      if speakers[index].reference != name { return "" }
      index -= 1
    }
    return Slug.fault(in: name) == nil ? "by=\(name)" : ""
  }
}
