import CMalloc
import DossierDisk
import DossierLink
import DossierModel
import DossierParse
import DossierRender

/// One run over a dossier: five calls, each from a value to the next, and one log of all they find.
///
///     files → dossier → site → rendered site → publication
///
/// `check` makes the first four and `build` all five, so that the two say the same. Bad content is
/// never thrown, but logged; what is thrown is the machine's fault. A call is given its input for
/// good, so that what it lets go of is gone: a caller that kept the files while the pages are made
/// would need a quarter more memory.
struct Run {
  let options: BuildOptions
  let disk: any Disk
  let watch: StageWatch
  var log: DiagnosticLog
  var stages: [StageTime] = []

  init(_ options: BuildOptions, _ disk: any Disk, _ watch: StageWatch) {
    self.options = options
    self.disk = disk
    self.watch = watch
    log = DiagnosticLog(isStrict: options.isStrict)
  }

  private var folder: DossierFolder {
    DossierFolder(options.root, disk: disk, sizeLimit: options.sizeLimit)
  }

  /// 1. The dossier's files, all that a build depends on beside its options.
  mutating func load() throws(StageError) -> LoadedFiles {
    _ = try disk.resolve(options.root)
    let start = watch.begin("load")
    let folder = folder
    var files = try folder.load(jobs: options.jobs)
    guard files.rootExists else {
      throw .disk(action: "open folder", path: folder.root, reason: "No such file or directory")
    }
    log.add(FileChecks.check(files))
    if files.configuration == nil {
      // Where there is no dossier, nothing else is said.
      log.keep(only: "dossier.yml")
      log.add([FileChecks.noDossier])
      files = LoadedFiles()
    }
    stages.append(watch.end(start, files.load))
    return files
  }

  /// 2. Articles and records as written.
  mutating func parse(
    _ files: consuming LoadedFiles, watchedBy fileWatch: FileWatch
  ) -> OpenedDossier {
    let start = watch.begin("parse")
    let jobs = options.jobs
    let input = ParseInput(
      configuration: files.configuration, content: files.content, originals: files.originals)
    var dossier = log.collect { Parse.dossier(input, jobs: jobs, watch: fileWatch, &$0) }
    if let baseURL = options.baseURL { dossier.configuration.baseURL = baseURL }
    log.configuration = dossier.configuration
    let opened = letGoOfContent(OpenedDossier(files: files, dossier: dossier))
    stages.append(watch.end(start, opened.load))
    return opened
  }

  /// Shows the lines of what was found so far, then lets go of the content's bytes: an eighth of all
  /// memory, and all that comes later is made from what was parsed.
  private mutating func letGoOfContent(_ opened: consuming OpenedDossier) -> OpenedDossier {
    let content = opened.files.content
    log.showLines(of: [opened.files.configuration].compactMap(\.self) + content)
    opened.content = options.jobs.map(content.count, chunk: 64) { KnownFile(content[$0]) }
    opened.files.content = []
    // Else what comes next grows around it: 14 of 282 MB at 10,000 articles.
    give_back_freed_memory()
    return opened
  }

  /// 3. Everything resolved, and held against what else is in the folder.
  mutating func link(_ opened: consuming OpenedDossier) -> LinkedDossier {
    let start = watch.begin("link")
    let (jobs, withDrafts) = (options.jobs, options.withDrafts)
    let (files, content, dossier) = (opened.files, opened.content, opened.dossier)
    let articles = dossier.articles
    let site = log.collect { Link.site(of: dossier, jobs: jobs, withDrafts: withDrafts, &$0) }
    log.add(ReferenceChecks.check(site, files))
    log.add(OriginalChecks.check(articles, files))
    showLines(files, content)
    stages.append(watch.end(start, StageTime.Load(items: site.mentions.resolvedCount)))
    return LinkedDossier(files: files, site: site)
  }

  /// Shows the lines of what Link has found, from the files themselves; of one that is another by now,
  /// no line is shown.
  private mutating func showLines(_ files: LoadedFiles, _ content: [KnownFile]) {
    let lacking = log.filesLackingLines()
    let folder = folder
    let read = content.filter { lacking.contains($0.path) }.compactMap { $0.read(in: folder) }
    log.showLines(of: [files.configuration].compactMap(\.self) + read)
  }

  /// 4. Pages, each to be made when it is published.
  mutating func render(_ linked: consuming LinkedDossier) -> RenderedSite {
    let start = watch.begin("render")
    let (files, site, jobs) = (linked.files, linked.site, options.jobs)
    let theme = log.collect { ThemeChoice(files.templates, site.configuration, &$0) }
    let copies = files.statics.map { FileCopy($0, to: String($0.dropFirst(7))) }
    let input = RenderInput(
      // With errors nothing will be published, and pages need a site without; but faults in templates
      // are to be told in the same run.
      site: log.hasErrors ? Link.emptySite(site.configuration) : site,
      templates: theme.templates, words: theme.words, assets: theme.assets,
      statics: copies.map(\.path), seed: seed(files))
    let pages = log.collect { Render.pages(input, jobs: jobs, &$0) }
    stages.append(watch.end(start, StageTime.Load(items: pages.count)))
    return RenderedSite(site: site, pages: pages, copies: copies, originals: files.originals)
  }

  /// What every page depends on beside headers and texts; nil when nothing is remembered.
  private func seed(_ files: LoadedFiles) -> UInt64? {
    guard let program = options.program else { return nil }
    var seed = Fingerprint()
    for text in [program] + options.asked { seed.add(text) }
    for file in [files.configuration].compactMap(\.self) + files.templates {
      seed.add(file.path)
      seed.add(file.bytes)
    }
    return seed.value
  }

  /// 5. The pages in the output folder, those that have changed written anew.
  mutating func publish(
    _ site: RenderedSite, with publisher: Publisher, holding lock: borrowing BuildLock
  ) throws(StageError) -> Publication {
    let keys = try options.program == nil ? [:] : publisher.recallKeys(holding: lock)
    let start = watch.begin("publish")
    let publication = try publisher.publish(
      site.pages, copying: site.copies,
      options: PublishOptions(
        yielding: Page.yielding,
        isCurrent: { page in page.key.map { keys[page.path] == $0 } ?? false }),
      holding: lock)
    let report = publication.report
    stages.append(
      watch.end(
        start, StageTime.Load(items: report.written + report.unchanged, bytes: report.bytes)))
    if options.program != nil { publisher.remember(keysOf: site.pages, holding: lock) }
    return publication
  }
}

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

  /// The paths of all files of the site.
  var paths: Set<String> { Set(pages.map(\.path) + copies.map(\.path)) }
}

// What comes out of a stage, for its line in the table of times.

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
