import CMalloc
package import DossierDisk
import DossierLink
import DossierModel

/// ▶ The commands: options in, an outcome and changes of the disk out.
package struct Commands: Sendable {
  let options: BuildOptions
  let disk: any Disk
  let watch: StageWatch
  private let giveUp: @Sendable (Outcome) -> Void

  /// - Parameters:
  ///   - options: what was asked for.
  ///   - disk: where the dossier is.
  ///   - clock: by which stages are timed.
  ///   - announce: called with the name of each stage before it runs.
  ///   - giveUp: called on a thread of its own when a file takes far too long to read, with what is
  ///     to be said; it should end the program, for the command will not come back.
  package init(
    _ options: BuildOptions, disk: any Disk = SystemDisk(), clock: Clock = .system,
    announce: @escaping @Sendable (String) -> Void = { _ in },
    giveUp: @escaping @Sendable (Outcome) -> Void = { _ in }
  ) {
    self.options = options
    self.disk = disk
    watch = StageWatch(clock: clock, announce: announce)
    self.giveUp = giveUp
  }

  /// Finds what is wrong with the dossier; writes nothing.
  package func check() -> Outcome {
    run { outcome throws(StageError) in
      let files = try load()
      let lost = LostPages(files.value.value)
      let site = try makeSite(consume files, &outcome)
      if lost.arePossible, try isDossier() {
        // A folder that a build would refuse has no pages of ours; the build will say so.
        let published = try? Publisher(options.outputFolder, jobs: options.jobs)
          .publishedPaths(root: options.root, disk: disk)
        add(lost, published ?? [], site, &outcome)
      }
      guard options.listsOriginals else { return }
      outcome.originals = site.originals.map {
        Outcome.Fingerprint(path: $0.path, sha256: SHA256.hex(of: $0.bytes))
      }
      if outcome.originals.isEmpty {
        outcome.notices = ["there are no archived texts in content/originals/"]
      }
    }
  }

  /// Builds the site into the output folder, unless the content has errors.
  package func build() -> Outcome {
    run { outcome throws(StageError) in
      // Until it is published.
      outcome.ending = .withheld
      guard try isDossier() else {
        // Without a lock, so that a folder that is none is left as it is.
        _ = try makeSite(&outcome)
        return
      }
      let lock = try BuildLock(options.root, disk: disk)
      let publisher = Publisher(options.outputFolder, jobs: options.jobs)
      _ = try publisher.recover(holding: lock)
      var files = try load()
      let memory = try compare(&files.value, publisher, lock)
      if var remembered = memory?.outcome {
        remembered.pathInRepository = outcome.pathInRepository
        outcome = remembered
        outcome.notices += try accessNotices(publisher, lock)
        return
      }
      let lost = LostPages(files.value.value)
      let site = try makeSite(consume files, &outcome)
      if lost.arePossible {
        add(lost, try publisher.publishedPaths(holding: lock), site, &outcome)
      }
      guard outcome.report.errors == 0 else { return }
      let keys = try options.program == nil ? [:] : publisher.recallKeys(holding: lock)
      let publication = try watch.time(
        "publish", &outcome.report.stages,
        load: { .init(items: $0.report.written + $0.report.unchanged, bytes: $0.report.bytes) }
      ) { () throws(StageError) in
        try publisher.publish(
          site.pages, copying: site.copies,
          options: PublishOptions(
            yielding: Page.yielding,
            isCurrent: { page in page.key.map { keys[page.path] == $0 } ?? false }),
          holding: lock)
      }
      if options.program != nil { publisher.remember(keysOf: site.pages, holding: lock) }
      outcome.report.published = publication.report
      outcome.notices = Self.notices(publication, folder: options.outputFolder)
      outcome.ending = .published
      // What is said of others' files may be different next time.
      if outcome.notices.isEmpty { memory?.remember(outcome, publisher, holding: lock) }
      outcome.notices += try accessNotices(publisher, lock)
    }
  }

  private func add(
    _ lost: LostPages, _ published: [String], _ site: RenderedSite, _ outcome: inout Outcome
  ) {
    let next = Set(site.pages.map(\.path) + site.copies.map(\.path))
    outcome.add(
      lost.diagnostics(published, next: next, site.site.configuration), isStrict: options.isStrict)
  }

  private func accessNotices(
    _ publisher: Publisher, _ lock: borrowing BuildLock
  ) throws(StageError) -> [String] {
    guard try publisher.isPrivate(holding: lock) else { return [] }
    return [
      "nobody but you can read '\(options.outputFolder)', nor can a web server of another user; "
        + "run 'umask 022' before a build, and 'chmod -R go+rX' on that folder once"
    ]
  }

  /// Holds the files against what the last build was made from; nil when nothing is remembered.
  private func compare(
    _ files: inout Timed<LoadedFiles>, _ publisher: Publisher, _ lock: borrowing BuildLock
  ) throws(StageError) -> BuildMemory? {
    guard options.program != nil else { return nil }
    let loaded = files.value
    var memory = try watch.time(
      "compare", &files.stages,
      load: { .init(items: $0?.outcome?.report.published?.unchanged ?? 0) }
    ) { () throws(StageError) in
      try BuildMemory(options, loaded, publisher, holding: lock)
    }
    memory?.outcome?.report.stages = files.stages
    return memory
  }

  /// Removes what builds have written to the output folder, and nothing else.
  package func clean() -> Outcome {
    run { outcome throws(StageError) in
      guard try isDossier() else {
        outcome.diagnostics = [FileChecks.noDossier]
        outcome.report.count(outcome.diagnostics)
        outcome.ending = .notCleaned
        return
      }
      let lock = try BuildLock(options.root, disk: disk)
      let publisher = Publisher(options.outputFolder, jobs: options.jobs)
      outcome.ending = .cleaned(files: try publisher.clean(holding: lock))
    }
  }

  private func isDossier() throws(StageError) -> Bool {
    // A relative path means nothing when the working folder has been removed.
    _ = try disk.resolve(options.root)
    guard case .bytes = try DossierFolder(options.root, disk: disk).read("dossier.yml") else {
      return false
    }
    return true
  }

  private func run(_ body: (inout Outcome) throws(StageError) -> Void) -> Outcome {
    return_large_blocks()
    let start = watch.clock.read()
    var outcome = Outcome(ending: .checked)
    do throws(StageError) {
      if options.findsRepository {
        outcome.pathInRepository = (try? Repository.path(to: options.root, on: disk)) ?? ""
      }
      try body(&outcome)
    } catch {
      outcome.ending = .failed(error)
    }
    outcome.report.seconds = watch.clock.read().wall - start.wall
    return outcome
  }

  /// The dossier's files, and what there is to say of them alone.
  private struct Loaded {
    var value: Timed<LoadedFiles>
    var diagnostics: [Diagnostic]
  }

  private var folder: DossierFolder {
    DossierFolder(options.root, disk: disk, sizeLimit: options.sizeLimit)
  }

  private func load() throws(StageError) -> Loaded {
    _ = try disk.resolve(options.root)
    var found: [Diagnostic] = []
    let files = try Pipelines.files(options, watch).run(Timed(value: folder), &found)
    return Loaded(value: files, diagnostics: found)
  }

  /// Everything but publishing.
  private func makeSite(_ outcome: inout Outcome) throws(StageError) -> RenderedSite {
    try makeSite(load(), &outcome)
  }

  /// Everything after loading; the diagnostics are there even when a stage throws.
  private func makeSite(
    _ loaded: consuming Loaded, _ outcome: inout Outcome
  ) throws(StageError) -> RenderedSite {
    var found = loaded.diagnostics
    defer {
      outcome.add(found, isStrict: options.isStrict)
    }
    let files = FileWatch { [giveUp, ending = outcome.ending] diagnostic in
      var outcome = Outcome(ending: ending)
      outcome.diagnostics = [diagnostic]
      outcome.report.count(outcome.diagnostics)
      giveUp(outcome)
    }
    let rendered = try Pipelines.site(options, folder, watch, files)
      .run((consume loaded).value, &found)
    outcome.report.stages = rendered.stages
    outcome.report.count(rendered.value.site)
    return rendered.value
  }

  private static func notices(_ publication: Publication, folder: String) -> [String] {
    var notices = publication.yielded.map {
      "'\(folder)/\($0)' is not of a build's making and stays in place of our page"
    }
    if publication.manifestWasDamaged {
      notices.append(
        "the list of published files in '\(folder)' was damaged; stale pages may be left")
    }
    return notices
  }
}
