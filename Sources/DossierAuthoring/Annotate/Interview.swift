import DossierDisk
import DossierLink
package import DossierModel

/// Asks the author about each proposal.
///
/// Answers: `y` marks it, `n` does not, `a` marks these words from here on, `e` takes another reference,
/// `s` keeps the words out of this article for good, `q` ends the questions; a digit takes one of
/// several meanings.
struct Interview {
  let opened: Annotate.Opened
  let ask: (String) -> String?
  private(set) var chosen: [ArticleProposals] = []
  private(set) var ignoring: [ArticleID: [String]] = [:]
  var declined: Declined
  /// How many questions were answered before the author ended.
  private(set) var answered = 0
  private(set) var wasEnded = false
  /// By words, what `a` has settled.
  private var always: [String: Target] = [:]

  init(_ opened: Annotate.Opened, _ declined: Declined, _ ask: @escaping (String) -> String?) {
    self.opened = opened
    self.declined = declined
    self.ask = ask
  }

  private enum Answer {
    case mark(Proposal)
    case always(Proposal)
    case no
    case never
    case end
  }

  mutating func run(_ found: [ArticleProposals]) {
    let total = found.reduce(0) { $0 + $1.proposals.count }
    var number = 0
    for article in found {
      var kept = article
      kept.proposals = []
      let text = opened.dossier.site.articles[article.article]
      var never: Set<String> = []
      for proposal in article.proposals {
        number += 1
        let words = text.text.string(proposal.words)
        let folded = Folding.fold(words)
        if wasEnded || never.contains(folded) || declined.contains(proposal, in: text) { continue }
        if let target = always[words] {
          var settled = proposal
          settled.targets = [target]
          kept.proposals.append(settled)
          continue
        }
        switch answer(proposal, article.article, "\(number) of \(total)") {
        case .mark(let settled): kept.proposals.append(settled)
        case .always(let settled):
          always[words] = settled.targets[0]
          kept.proposals.append(settled)
        case .no: declined.add(proposal, in: text)
        case .never:
          never.insert(folded)
          ignoring[article.article, default: []].append(words)
        case .end:
          wasEnded = true
          continue
        }
        answered += 1
      }
      chosen.append(kept)
    }
  }

  private func answer(_ proposal: Proposal, _ article: ArticleID, _ place: String) -> Answer {
    var question = shown(proposal, article, place)
    while true {
      let line = ask(question)?.trimmingSpaces ?? "q"
      switch line {
      case "y", "a":
        guard proposal.targets[0].slug != "?" else {
          if let settled = edited(proposal) {
            return line == "a" ? .always(settled) : .mark(settled)
          }
          break
        }
        var settled = proposal
        settled.targets = [proposal.targets[0]]
        return line == "a" ? .always(settled) : .mark(settled)
      case "n": return .no
      case "s": return .never
      case "q": return .end
      case "e": if let settled = edited(proposal) { return .mark(settled) }
      default:
        if let choice = Int(line), proposal.targets.indices.contains(choice - 1) {
          var settled = proposal
          settled.targets = [proposal.targets[choice - 1]]
          return .mark(settled)
        }
      }
      question =
        "y mark it · n do not · a mark these words from here on · e write the reference · s never in "
        + "this article · q write what is answered, and end\n> "
    }
  }

  /// The proposal with a reference that the author writes; nil for none that can be taken.
  private func edited(_ proposal: Proposal) -> Proposal? {
    let configuration = opened.dossier.site.configuration
    let statistics =
      proposal.isFigure
      ? opened.dossier.site.entities
        .filter { configuration.kinds[$0.kind].family == .statistic }.prefix(20).map(\.slug) : []
    var prompt = "reference, as \(proposal.isFigure ? "SLUG" : "kind:slug"): "
    if !statistics.isEmpty {
      prompt = "statistics: \(statistics.joined(separator: ", "))\n" + prompt
    }
    guard let line = ask(prompt)?.trimmingSpaces, !line.isEmpty else { return nil }
    let parts = line.split(separator: "?", maxSplits: 1).map(String.init)
    let names = (parts.first ?? "").split(separator: ":", maxSplits: 1).map(String.init)
    let kind =
      names.count == 2 ? configuration.kind(named: names[0]) : proposal.targets.first?.kind
    guard let kind, let slug = names.last, Slug.fault(in: slug) == nil else { return nil }
    let query = parts.count > 1 ? parts[1] : proposal.query
    // What would end the link is no part of a query.
    guard query.utf8.allSatisfy({ $0 > 0x20 && !"()<>\"\\[]".utf8.contains($0) }) else {
      return nil
    }
    var edited = proposal
    edited.targets = [Target(kind: kind, slug: slug)]
    edited.query = query
    return edited
  }

  private func shown(_ proposal: Proposal, _ article: ArticleID, _ place: String) -> String {
    let site = opened.dossier.site
    let text = site.articles[article]
    let position = text.text.position(of: proposal.words.lowerBound)
    let bytes = text.text.text
    var start = max(0, proposal.words.lowerBound - 60)
    var end = min(text.text.bodyTextEnd, proposal.words.upperBound + 60)
    while start > 0, SourceFile.goesOn(bytes[start]) { start -= 1 }
    while end < bytes.count, SourceFile.goesOn(bytes[end]) { end += 1 }
    func line(_ range: Range<Int>) -> String {
      text.text.string(range).replacing("\n", with: " ")
    }
    let before = line(start..<proposal.words.lowerBound)
    let after = line(proposal.words.upperBound..<end)
    let targets = proposal.targets.enumerated().map { number, target in
      let name = "\(site.configuration.kinds[target.kind].name):\(target.slug)"
      return proposal.targets.count > 1 ? "\(number + 1) \(name)" : name
    }
    let reading = proposal.reading.map { " = \($0)" } ?? ""
    let doubt = proposal.doubt.map { " (\($0.words))" } ?? ""
    return "\(text.file):\(position?.line ?? 1):\(position?.column ?? 1) (\(place))\n"
      + "  …\(before)[\(line(proposal.words))]\(after)…\n"
      + "\(targets.joined(separator: ", "))\(reading)\(doubt) [y,n,a,e,s,q,?] "
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Annotate {
  /// A plan of what the author has answered.
  ///
  /// `ask`: shows a question and returns the answer's line; nil where there are no more answers.
  package func interview(
    remembers: Bool, _ ask: @escaping (String) -> String?
  ) throws(StageError) -> AuthoringPlan {
    try withProposals { opened, found throws(StageError) in
      var interview = Interview(opened, Declined(root: root, on: disk), ask)
      interview.run(found)
      var plan = AuthoringPlan()
      let written = write(interview.chosen, opened, ignoring: interview.ignoring)
      for change in written.files {
        try plan.changes.edit(change.path, from: change.before, to: change.after)
      }
      if remembers { try interview.declined.write() }
      plan.lines = [
        "\(interview.answered) answered, \(written.marks) "
          + (written.marks == 1 ? "mark" : "marks") + " in \(written.files.count) "
          + (written.files.count == 1 ? "article" : "articles")
      ]
      if written.leftOut > 0 {
        plan.lines.append("\(written.leftOut) not marked, for other markup stands in their way")
      }
      plan.next =
        interview.wasEnded
        ? command(["annotate"] + request.articles + ["--interactive"])
        : next(opened, interview.chosen, isWritten: true)
      return plan
    }
  }
}
