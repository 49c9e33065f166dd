// In: what a command was asked to do, and a disk. Out: an Outcome.
// This file has the row of stages. Command.swift runs it for `check`, `build` and `clean`; Checks/
// has the diagnostics that only a view of the whole folder can give; ThemeChoice picks templates,
// words and assets; Reporting/ counts and measures.
import DossierDisk
import DossierLink
import DossierModel
import DossierParse
import DossierRender

/// A dossier as written, with the folder it was read from.
struct OpenedDossier: Sendable {
  var files: LoadedFiles
  /// The files of content/, whose bytes `files` has no longer once they have been parsed.
  var content: [KnownFile] = []
  var dossier: Dossier
}

/// A dossier with everything resolved.
struct LinkedDossier: Sendable {
  var files: LoadedFiles
  var content: [KnownFile]
  /// As written, drafts among them.
  var articles: [Article]
  var site: Site
}

/// A site ready to be published; its pages are made one by one when they are written.
struct RenderedSite: Sendable {
  var site: Site
  var pages: [Page]
  /// Files of static/.
  var copies: [FileCopy]
  /// The archived texts, of articles or of none.
  var originals: [SourceFile]
}

enum Pipelines {
  typealias Row<Input: Sendable, Output: Sendable> = Stage<Timed<Input>, Timed<Output>>

  /// Load: the files, all that a build depends on beside its options.
  static func files(
    _ options: BuildOptions, _ watch: StageWatch
  ) -> Row<DossierFolder, LoadedFiles> {
    Stage.load(jobs: options.jobs).then(.checkFiles).timed(as: "load", watch, load: \.load)
  }

  /// Parse, link, render: all else that finds diagnostics.
  ///
  /// `check` ends here and `build` goes on to publish, so the two say the same.
  static func site(
    _ options: BuildOptions, _ folder: DossierFolder, _ watch: StageWatch, _ files: FileWatch
  ) -> Row<LoadedFiles, RenderedSite> {
    parse(options, files).timed(as: "parse", watch, load: \.load)
      .then(link(options, folder).timed(as: "link", watch, load: \.load))
      .then(render(options).timed(as: "render", watch, load: \.load))
  }

  private static func parse(
    _ options: BuildOptions, _ watch: FileWatch
  ) -> Stage<LoadedFiles, OpenedDossier> {
    Stage.parse(jobs: options.jobs, watch: watch).on(
      {
        ParseInput(
          configuration: $0.configuration, content: $0.content, originals: $0.originals)
      },
      joining: { files, dossier in
        var dossier = dossier
        if let baseURL = options.baseURL { dossier.configuration.baseURL = baseURL }
        return OpenedDossier(files: files, dossier: dossier)
      }
    ).then(.letGoOfContent(jobs: options.jobs))
  }

  private static func link(
    _ options: BuildOptions, _ folder: DossierFolder
  ) -> Stage<OpenedDossier, LinkedDossier> {
    Stage.link(jobs: options.jobs, withDrafts: options.withDrafts)
      .on(
        \.dossier,
        joining: {
          LinkedDossier(
            files: $0.files, content: $0.content, articles: $0.dossier.articles, site: $1)
        }
      )
      .then(.checkReferences).then(.showExcerpts(from: folder))
  }

  private static func render(_ options: BuildOptions) -> Stage<LinkedDossier, RenderedSite> {
    Stage("render") { linked, diagnostics throws(StageError) in
      let configuration = linked.site.configuration
      // What the dossier makes of its rules decides whether there is a site to be rendered.
      diagnostics = configuration.weighing(diagnostics)
      defer { diagnostics = configuration.weighing(diagnostics) }
      let theme = ThemeChoice(linked.files.templates, configuration, &diagnostics)
      var site = linked.site
      if diagnostics.contains(where: { $0.severity == .error }) {
        // Nothing will be published, and pages need a site without errors; but faults in templates
        // are to be told in the same run.
        site = try empty(configuration, jobs: options.jobs)
      }
      let copies = linked.files.statics.map { FileCopy($0, to: String($0.dropFirst(7))) }
      let input = RenderInput(
        site: site, templates: theme.templates, words: theme.words, assets: theme.assets,
        statics: copies.map(\.path), seed: seed(linked.files, options))
      let pages = try Stage.render(jobs: options.jobs).run(input, &diagnostics)
      return RenderedSite(
        site: linked.site, pages: pages, copies: copies, originals: linked.files.originals)
    }
  }

  /// What every page depends on beside headers and texts; nil when nothing is remembered.
  private static func seed(_ files: LoadedFiles, _ options: BuildOptions) -> UInt64? {
    guard let program = options.program else { return nil }
    var seed = Fingerprint()
    for text in [program] + options.asked { seed.add(text) }
    for file in [files.configuration].compactMap(\.self) + files.templates {
      seed.add(file.path)
      seed.add(file.bytes)
    }
    return seed.value
  }

  private static func empty(_ configuration: Configuration, jobs: Jobs) throws(StageError) -> Site {
    var ignored: [Diagnostic] = []
    let dossier = Dossier(configuration: configuration, articles: [], records: [])
    return try Stage.link(jobs: jobs).run(dossier, &ignored)
  }
}

extension Stage {
  /// This stage on a part of a larger value, its output joined with the rest.
  fileprivate func on<Whole, Joined>(
    _ part: @escaping @Sendable (Whole) -> Input,
    joining join: @escaping @Sendable (consuming Whole, Output) -> Joined
  ) -> Stage<Whole, Joined> {
    Stage<Whole, Joined>(name) { (whole: consuming Whole, diagnostics) throws(StageError) in
      let output = try run(part(whole), &diagnostics)
      return join(consume whole, output)
    }
  }
}

extension Stage where Input == DossierFolder, Output == LoadedFiles {
  /// The dossier's folder → its files.
  fileprivate static func load(jobs: Jobs) -> Self {
    Stage("load") { folder, _ throws(StageError) in
      let files = try folder.load(jobs: jobs)
      guard files.rootExists else {
        throw .disk(
          action: "open folder", path: folder.root, reason: "No such file or directory")
      }
      return files
    }
  }
}

// What comes out of each stage, for its line in the table of times.

extension LoadedFiles {
  fileprivate var load: StageTime.Load {
    let files = [configuration].compactMap(\.self) + content + originals + templates
    return StageTime.Load(items: files.count, bytes: files.reduce(0) { $0 + $1.bytes.count })
  }
}

extension OpenedDossier {
  fileprivate var load: StageTime.Load {
    let texts = dossier.articles.map(\.text) + dossier.records.map(\.text)
    return StageTime.Load(
      items: texts.count, bytes: texts.reduce(0) { $0 + $1.html.count + $1.text.count })
  }
}

extension LinkedDossier {
  fileprivate var load: StageTime.Load { StageTime.Load(items: site.mentions.resolvedCount) }
}

extension RenderedSite {
  fileprivate var load: StageTime.Load { StageTime.Load(items: pages.count) }
}
