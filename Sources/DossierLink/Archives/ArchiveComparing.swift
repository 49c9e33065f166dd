// In: articles, and the archived texts that they name. Out: an Archive for each article whose words
// are those of its archived text; a finding for each stretch that is not.
// TextWords cuts both texts into words, Omissions finds what the editor leaves out, WordComparison
// says where the rest differs, ArchiveFindings says it to the editor, ArchiveMaking keeps what
// pages show.
import DossierModel

enum ArchiveComparing {
  /// One article's comparison.
  private struct Result: Sendable {
    var archive: Archive?
    var diagnostics: [Diagnostic] = []
  }

  static func compare(
    _ site: inout Site, _ originals: [SourceFile], jobs: Jobs, _ diagnostics: inout [Diagnostic]
  ) {
    let articles = site.articles
    guard articles.contains(where: { $0.archive != nil || !$0.omissions.isEmpty }) else { return }
    let files = Dictionary(originals.map { ($0.path, $0) }) { first, _ in first }
    let results = jobs.map(articles.count) { number -> Result in
      let article = articles[number]
      guard let path = article.archive?.value else {
        return Result(diagnostics: ArchiveFindings.withoutArchive(article))
      }
      // That it is missing is said where the disk is known.
      return files[path].map { compare(article, $0) } ?? Result()
    }
    site.archives = results.map(\.archive)
    for result in results { diagnostics += result.diagnostics }
  }

  private static func compare(_ article: Article, _ file: SourceFile) -> Result {
    let body = TextWords(body: article.text)
    let plain = TextWords(
      plain: article.text.tables.isEmpty ? file.bytes : PlainTable.withoutPipes(file.bytes))
    var making = ArchiveMaking(article, file, body, plain)
    if article.omissions.isEmpty, isSame(body, plain) {
      return Result(archive: making.archive)
    }
    var wordNumbers = WordNumbers()
    let bodyNumbers = wordNumbers.numbers(of: body)
    let plainNumbers = wordNumbers.numbers(of: plain)
    let omissions = Omissions(article.omissions, in: plain, plainNumbers, &wordNumbers)
    let kept = plain.words.indices.filter { !omissions.isOmitted[$0] }
    making.isOmitted = omissions.isOmitted
    making.kept = kept
    let differences = WordComparison.differences(bodyNumbers, kept.map { plainNumbers[$0] })
    var findings = ArchiveFindings(article, file, body, plain, kept)
    findings.report(unmatched: omissions.unmatched)
    findings.report(differences, breaks(body, plain, kept, differences), bodyNumbers, plainNumbers)
    return Result(
      archive: findings.holdMismatch ? nil : making.archive, diagnostics: findings.diagnostics)
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
    plain == .line || body == .line || (body == .paragraph) == (plain == .paragraph)
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
