import DossierLink
import DossierModel

/// What is said of proposals, in lines.
enum AnnotateWords {
  /// So many open questions are listed.
  private static let most = 50

  static func lines(
    _ found: [ArticleProposals], _ written: Annotate.Written, _ opened: Annotate.Opened,
    showsFigures: Bool
  ) -> [String] {
    let site = opened.dossier.site
    var lines: [String] = []
    for article in found {
      for proposal in article.proposals where !proposal.isSure {
        if lines.count < most { lines.append(question(proposal, article.article, opened)) }
      }
    }
    let open = found.flatMap(\.proposals).count { !$0.isSure }
    if open > most { lines.append("and \(open - most) more questions") }
    let articles = written.files.count
    lines.append(
      "\(written.marks) \(written.marks == 1 ? "mark" : "marks") in \(articles) of "
        + "\(site.articles.count) \(site.articles.count == 1 ? "article" : "articles")"
        + (open == 0 ? "" : ", \(open) left open"))
    if written.leftOut > 0 {
      lines.append("\(written.leftOut) not marked, for other markup stands in their way")
    }
    return lines
  }

  /// `content/articles/a.md:3:10: 'Georgia' is left open: …`.
  static func question(_ proposal: Proposal, _ article: ArticleID, _ opened: Annotate.Opened)
    -> String
  {
    let site = opened.dossier.site
    let place = site.articles[article]
    let position = place.text.position(of: proposal.words.lowerBound)
    let words = place.text.string(proposal.words)
    return "\(place.file):\(position?.line ?? 1):\(position?.column ?? 1): '\(words)'"
      + (proposal.reading.map { " (\($0))" } ?? "")
      + " is left open: \(reason(proposal, site.configuration))"
  }

  /// Why nobody but the author can decide.
  static func reason(_ proposal: Proposal, _ configuration: Configuration) -> String {
    let targets = proposal.targets.filter { $0.slug != "?" }
      .map { "\(configuration.kinds[$0.kind].name):\($0.slug)" }
    let choice = targets.isEmpty ? "" : "\(targets.joined(separator: " or "))"
    guard let doubt = proposal.doubt else { return choice }
    return choice.isEmpty ? doubt.words : "\(choice)? \(doubt.words)"
  }

  /// `stern: 4 of 4 country words, 11 of 12 numbers marked`.
  static func report(_ article: ArticleProposals, _ site: Site) -> String {
    let countries = article.markedCountries + article.openCountries
    let figures = article.markedFigures + article.openFigures
    return "\(site.articles[article.article].slug): \(article.markedCountries) of \(countries) "
      + "country words, \(article.markedFigures) of \(figures) numbers marked"
  }
}
