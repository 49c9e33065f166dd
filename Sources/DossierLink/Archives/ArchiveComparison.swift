// In: articles, and the archived texts that they name. Out: an Archive for each article whose words
// are those of its archived text; a finding for each stretch that is not.
// TextWords cuts both texts into words, Omissions finds what the editor leaves out, ListMarkers what
// lists show by themselves, WordComparison says where the rest differs, ArchiveFindings says it to
// the editor, MergedLines ends sentences where lines of the archived text end, ArchiveBuilder keeps
// what pages show.
import DossierModel

enum ArchiveComparison {
  /// One article's comparison.
  private struct Result: Sendable {
    var archive: Archive?
    /// Sentences of annotations that end otherwise than in the article alone.
    var sentences: [(annotation: Int, sentence: Range<Int>)] = []
    var diagnostics: [Diagnostic] = []
  }

  static func compare(
    _ site: inout Site, _ originals: [SourceFile], jobs: Jobs, _ diagnostics: inout [Diagnostic]
  ) {
    guard site.articles.contains(where: { $0.archive != nil || !$0.omissions.isEmpty }) else {
      return
    }
    let results = compare(site.articles, originals, jobs: jobs)
    site.archives = Column(results.map(\.archive))
    for (number, result) in results.identified {
      diagnostics += result.diagnostics
      for (annotation, sentence) in result.sentences {
        site.articles[number].text.annotations[annotation].sentence = sentence
      }
      // Nobody else asks how it is written.
      if site.articles[number].source != nil { site.articles[number].source = nil }
    }
  }

  private static func compare(
    _ articles: Column<Article, Article>, _ originals: [SourceFile], jobs: Jobs
  ) -> Column<Article, Result> {
    let files = Dictionary(originals.map { ($0.path, $0) }) { first, _ in first }
    return jobs.column(articles.count) { number -> Result in
      let article = articles[number]
      guard let path = article.archive?.value else {
        return Result(diagnostics: ArchiveFindings.withoutArchive(article))
      }
      // That it is missing is said where the disk is known.
      return files[path].map { compare(article, $0) } ?? Result()
    }
  }

  private static func compare(_ article: Article, _ file: SourceFile) -> Result {
    let body = TextWords(body: article.text)
    let plain = TextWords(
      plain: article.text.tables.isEmpty ? file.bytes : PlainTable.withoutPipes(file.bytes))
    var making = ArchiveBuilder(article, file, body, plain)
    if article.omissions.isEmpty, isSame(body, plain) {
      var findings = ArchiveFindings(article, file, body, plain, Array(plain.words.indices))
      let lines = MergedLines(body, plain) { $0 }
      findings.report(lines)
      return Result(
        archive: making.archive, sentences: lines.sentences(of: article.text),
        diagnostics: findings.diagnostics)
    }
    var wordNumbers = WordNumbers()
    let bodyNumbers = wordNumbers.numbers(of: body)
    let plainNumbers = wordNumbers.numbers(of: plain)
    let omissions = Omissions(article.omissions, in: plain, plainNumbers, &wordNumbers)
    var markers = ListMarkers(
      article.text, body, bodyNumbers, plain, plainNumbers, isOmitted: omissions.isOmitted)
    func compare() -> (kept: [Int], differences: [WordComparison.Difference]) {
      let kept = plain.words.indices.filter {
        !omissions.isOmitted[$0] && markers.items[$0] == nil
      }
      return (kept, WordComparison.differences(bodyNumbers, kept.map { plainNumbers[$0] }))
    }
    var (kept, differences) = compare()
    if differences.isEmpty, markers.removeMisplaced(kept) { (kept, differences) = compare() }
    making.isOmitted = omissions.isOmitted
    making.kept = kept
    making.markers = Set(markers.items.keys)
    var findings = ArchiveFindings(article, file, body, plain, kept)
    findings.report(unmatched: omissions.unmatched)
    findings.report(differences, breaks(body, plain, kept, differences), bodyNumbers, plainNumbers)
    if findings.holdMismatch { return Result(diagnostics: findings.diagnostics) }
    let lines = MergedLines(body, plain) { kept[$0] }
    findings.report(lines)
    return Result(
      archive: making.archive, sentences: lines.sentences(of: article.text),
      diagnostics: findings.diagnostics)
  }

  private static func isSame(_ body: TextWords, _ plain: TextWords) -> Bool {
    body.words.count == plain.words.count
      && body.words.indices.allSatisfy {
        body.isSame($0, as: $0, in: plain) && fits(body.words[$0].gap, plain.words[$0].gap)
      }
  }

  /// True where the same white space may be meant: a line's end in a plain text is either, and so is
  /// what stands between the cells of a table.
  private static func fits(_ body: TextWords.Gap, _ plain: TextWords.Gap) -> Bool {
    switch plain {
    case .bareLine: true
    case .line: body != .none
    case .none: body == .none
    case .space, .paragraph: body == plain || body == .line
    }
  }

  /// The words of the body, by number, in front of which a paragraph ends in one of the two texts
  /// only; each with its word among those kept.
  ///
  /// Around an omission a paragraph may end or go on.
  private static func breaks(
    _ body: TextWords, _ plain: TextWords, _ kept: [Int],
    _ differences: [WordComparison.Difference]
  ) -> [(body: Int, kept: Int)] {
    var breaks: [(body: Int, kept: Int)] = []
    var (i, j) = (0, 0)
    func check(upTo end: Int) {
      // The first pair of a stretch has something else in front of it.
      while i + 1 < end {
        (i, j) = (i + 1, j + 1)
        let isJoined = kept[j] == kept[j - 1] + 1
        if isJoined, !fits(body.words[i].gap, plain.words[kept[j]].gap) { breaks.append((i, j)) }
      }
    }
    for difference in differences {
      check(upTo: difference.left.lowerBound)
      (i, j) = (difference.left.upperBound, difference.right.upperBound)
    }
    check(upTo: body.words.count)
    return breaks
  }
}
