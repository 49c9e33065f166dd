package import DossierDisk
import DossierLink
package import DossierModel
import DossierParse

/// What `dossier annotate` was asked for.
package struct AnnotateRequest: Sendable {
  /// Slugs of articles, or paths of their files; all articles when empty.
  package var articles: [String] = []
  /// Names of kinds; all kinds when empty.
  package var kinds: [String] = []
  package var proposesFigures = false
  /// True to take only what is sure.
  package var takesSureOnly = false

  package init() {}
}

/// Finds what could be marked in articles, and marks it.
package struct Annotate: Sendable {
  let request: AnnotateRequest
  let root: String
  let disk: any Disk
  let jobs: Jobs

  package init(_ request: AnnotateRequest, root: String, on disk: any Disk, jobs: Jobs = Jobs(1)) {
    self.request = request
    self.root = root
    self.disk = disk
    self.jobs = jobs
  }

  /// A plan that marks all that is sure, or all that is proposed.
  package func plan() throws(StageError) -> AuthoringPlan {
    try withProposals { opened, found throws(StageError) in
      var plan = AuthoringPlan()
      let chosen = found.map { article -> ArticleProposals in
        var article = article
        article.proposals.removeAll { request.takesSureOnly ? !$0.isSure : !isShown($0) }
        return article
      }
      let written = write(chosen, opened)
      for change in written.files {
        try plan.changes.edit(change.path, from: change.before, to: change.after)
      }
      plan.lines = AnnotateWords.lines(
        found, written, opened, showsFigures: request.proposesFigures)
      plan.next = next(opened, found, isWritten: request.takesSureOnly)
      return plan
    }
  }

  /// What is marked of what could be, a line each article.
  package func report() throws(StageError) -> AuthoringPlan {
    try withProposals { opened, found throws(StageError) in
      var plan = AuthoringPlan()
      plan.lines = found.map { AnnotateWords.report($0, opened.dossier.site) }
      plan.next = command(["annotate"] + request.articles)
      return plan
    }
  }

  /// A dossier and which of its articles are meant.
  struct Opened: Sendable {
    let dossier: AuthoredDossier
    /// By path.
    let sources: [String: SourceFile]
  }

  /// In the diff stands what means one thing, and figures that have no statistic yet.
  private func isShown(_ proposal: Proposal) -> Bool {
    proposal.isSure || proposal.doubt == .noStatistic
  }

  func withProposals(
    _ body: (Opened, [ArticleProposals]) throws(StageError) -> AuthoringPlan
  ) throws(StageError) -> AuthoringPlan {
    guard
      let dossier = try AuthoredDossier.read(root: root, on: disk, jobs: jobs, isTraced: true)
    else { return AuthoredDossier.noDossier }
    let chosen = choice(dossier)
    if !chosen.diagnostics.isEmpty {
      var plan = AuthoringPlan()
      plan.diagnostics = chosen.diagnostics
      return plan
    }
    let sources = Dictionary(
      dossier.files.content.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let opened = Opened(dossier: dossier, sources: sources)
    return try body(opened, proposals(chosen.articles, opened, chosen.kinds))
  }

  func proposals(_ articles: [ArticleID], _ opened: Opened, _ kinds: Set<Int>) -> [ArticleProposals]
  {
    let site = opened.dossier.site
    let kindList = site.configuration.kinds
    let names = KnownNames(site, kinds: kinds)
    var gazetteers: [String: Gazetteer] = [:]
    for number in articles {
      let tongue = KnownNames.tongue(site.articles[number].language)
      if gazetteers[tongue] == nil { gazetteers[tongue] = names.gazetteer(tongue: tongue) }
    }
    let statistic = kindList.firstIndex { $0.family == .statistic }
    let proposing = Proposing(
      site: site, names: names,
      figures: request.proposesFigures ? KnownFigures(site) : nil, gazetteers: gazetteers,
      ignored: Dictionary(
        site.articles.map { ($0.slug, Set($0.ignored.map { Folding.fold($0.value) })) },
        uniquingKeysWith: { first, _ in first }),
      countryKind: kindList.firstIndex { $0.family == .country }, statisticKind: statistic,
      proposesNames: kinds != [statistic ?? -1])
    return jobs.map(articles.count) { index in
      let article = site.articles[articles[index]]
      guard let source = opened.sources[article.file] else {
        return ArticleProposals(article: articles[index])
      }
      return proposing.proposals(for: articles[index], source)
    }
  }

  /// Which articles and kinds are meant, or what is wrong with the names.
  private func choice(
    _ dossier: AuthoredDossier
  ) -> (articles: [ArticleID], kinds: Set<Int>, diagnostics: [Diagnostic]) {
    let site = dossier.site
    var diagnostics: [Diagnostic] = []
    var articles: [ArticleID] = []
    let slugs = Dictionary(
      site.articles.identified.map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    for asked in request.articles {
      let slug = asked.hasSuffix(".md") ? SourceFile(path: asked, bytes: []).stem : asked
      if let number = slugs[slug] {
        articles.append(number)
      } else {
        let near = NearestName.nearest(to: slug, among: slugs.keys.sorted())
        diagnostics.append(
          Diagnostic(
            .unknownEntity, "there is no article '\(slug)'",
            hint: near.map { "did you mean '\($0)'?" }
              ?? "name a file of content/articles, without .md"))
      }
    }
    if request.articles.isEmpty { articles = Array(site.articles.indices) }
    var kinds: Set<Int> = []
    for asked in request.kinds {
      if let kind = site.configuration.kinds.firstIndex(where: {
        $0.name == asked || $0.folder == asked
      }) {
        kinds.insert(kind)
      } else {
        let known = site.configuration.kinds.map(\.name)
        diagnostics.append(
          Diagnostic(
            .unknownKind, "'\(asked)' is no kind of this dossier",
            hint: NearestName.nearest(to: asked, among: known).map { "did you mean '\($0)'?" }
              ?? "write one of: \(known.joined(separator: ", "))"))
      }
    }
    if request.kinds.isEmpty { kinds = Set(site.configuration.kinds.indices) }
    for number in articles where !site.articles[number].isWhole {
      diagnostics += dossier.diagnostics.filter {
        $0.severity == .error && $0.span?.file == site.articles[number].file
      }
    }
    articles.sort { site.articles[$0].file < site.articles[$1].file }
    return (articles, kinds, diagnostics)
  }

  /// Changed files, and the marks that could not be made.
  struct Written: Sendable {
    var files: [(path: String, before: [UInt8], after: [UInt8])] = []
    var marks = 0
    /// Marks that other markup would have crossed.
    var leftOut = 0
  }

  /// Marks articles, and takes back what does not read as it was meant.
  ///
  /// `ignoring`: by article, words that its header is to name under `ignore`.
  func write(
    _ found: [ArticleProposals], _ opened: Opened, ignoring: [ArticleID: [String]] = [:]
  ) -> Written {
    let site = opened.dossier.site
    var written = Written()
    var open = found.filter { !$0.proposals.isEmpty || ignoring[$0.article] != nil }
    // A second round without the lines in which other markup stands.
    for round in 0..<2 where !open.isEmpty {
      var files: [String: SourceFile] = [:]
      for article in open {
        guard let source = opened.sources[site.articles[article.article].file] else { continue }
        let marked = MarkWriting.marked(source.bytes, article.proposals, site.configuration)
        files[source.path] = SourceFile(
          path: source.path,
          bytes: IgnoredWords.added(ignoring[article.article] ?? [], to: marked))
      }
      let parsed = parse(files, opened)
      var failed: [ArticleProposals] = []
      for article in open {
        let before = site.articles[article.article]
        guard let source = opened.sources[before.file], let file = files[before.file] else {
          continue
        }
        if let after = parsed[before.file],
          MarkWriting.isAsMeant(after, before: before, article.proposals)
        {
          written.files.append((source.path, source.bytes, file.bytes))
          written.marks += article.proposals.count
        } else if round == 0 {
          var plain = article
          plain.proposals = inPlainLines(article.proposals, source.bytes)
          written.leftOut += article.proposals.count - plain.proposals.count
          if !plain.proposals.isEmpty || ignoring[plain.article] != nil { failed.append(plain) }
        } else {
          written.leftOut += article.proposals.count
        }
      }
      open = failed
    }
    written.files.sort { $0.path < $1.path }
    return written
  }

  /// The changed articles as they read now.
  private func parse(
    _ files: [String: SourceFile], _ opened: Opened
  ) -> [String: Article] {
    let content = opened.dossier.files.content.compactMap { file -> SourceFile? in
      files[file.path] ?? (file.contentFolder == "articles" ? nil : file)
    }
    var ignored: [Diagnostic] = []
    let input = ParseInput(
      configuration: opened.dossier.files.configuration, content: content)
    let dossier = Parse.dossier(input, jobs: jobs, &ignored)
    return Dictionary(
      dossier.articles.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those whose lines hold nothing that Markdown reads.
  private func inPlainLines(_ proposals: [Proposal], _ bytes: [UInt8]) -> [Proposal] {
    // Proposals are in order, so each line is looked at once.
    var line = (range: 0..<0, isPlain: true)
    return proposals.filter { proposal in
      if proposal.bytes.lowerBound >= line.range.upperBound {
        let start =
          bytes[line.range.upperBound..<proposal.bytes.lowerBound].lastIndex(of: 0x0A)
          .map { $0 + 1 } ?? line.range.upperBound
        let end =
          bytes[proposal.bytes.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        line = (
          start..<end, !bytes[start..<end].contains { "*_`<>[]|\\&".utf8.contains($0) }
        )
      }
      return line.isPlain
    }
  }

  func next(
    _ opened: Opened, _ found: [ArticleProposals], isWritten: Bool
  ) -> String? {
    let site = opened.dossier.site
    let sure = found.flatMap(\.proposals).filter(\.isSure)
    if !isWritten {
      return sure.isEmpty ? nil : command(["annotate"] + request.articles + ["--apply"])
    }
    let known = Set(site.entities.map { Target(kind: $0.kind, slug: $0.slug) })
    let isMissing = sure.contains { !known.contains($0.targets[0]) }
    return command(isMissing ? ["new", "--missing"] : ["check"])
  }

  func command(_ words: [String]) -> String { ShellWord.command(["dossier"] + words, in: root) }
}
