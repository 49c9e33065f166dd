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
  ///   - giveUp: called on a thread of its own when a file takes too long to read, with what is
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
    outcome { outcome, run throws(StageError) in
      let files = try run.load()
      let lost = LostPages(files)
      let site = makeSite(of: consume files, &run, &outcome)
      if lost.arePossible, try isDossier() {
        // A folder that a build would refuse has no pages of ours; the build will say so.
        let published = try? Publisher(options.outputFolder, jobs: options.jobs)
          .publishedPaths(root: options.root, disk: disk)
        run.log.add(lost.diagnostics(published ?? [], next: site.paths, site.site.configuration))
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
    outcome { outcome, run throws(StageError) in
      // Until it is published.
      outcome.ending = .withheld
      guard try isDossier() else {
        // Without a lock, so that a folder that is none is left as it is.
        _ = makeSite(of: try run.load(), &run, &outcome)
        return
      }
      let lock = try BuildLock(options.root, disk: disk)
      let publisher = Publisher(options.outputFolder, jobs: options.jobs)
      _ = try publisher.recover(holding: lock)
      let files = try run.load()
      let memory = try compare(files, &run, publisher, lock)
      if let remembered = memory?.outcome {
        outcome.recall(remembered)
        outcome.notices += try accessNotices(publisher, lock)
        return
      }
      let lost = LostPages(files)
      let site = makeSite(of: consume files, &run, &outcome)
      if lost.arePossible {
        let published = try publisher.publishedPaths(holding: lock)
        run.log.add(lost.diagnostics(published, next: site.paths, site.site.configuration))
      }
      outcome.tell(run)
      guard outcome.report.errors == 0 else { return }
      let publication = try run.publish(site, with: publisher, holding: lock)
      outcome.report.published = publication.report
      outcome.notices = Self.notices(publication, folder: options.outputFolder)
      outcome.ending = .published
      // What is said of others' files may be different next time.
      if outcome.notices.isEmpty { memory?.remember(outcome, publisher, holding: lock) }
      outcome.notices += try accessNotices(publisher, lock)
    }
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
    _ files: LoadedFiles, _ run: inout Run, _ publisher: Publisher, _ lock: borrowing BuildLock
  ) throws(StageError) -> BuildMemory? {
    guard options.program != nil else { return nil }
    let start = watch.begin("compare")
    let memory = try BuildMemory(options, files, publisher, holding: lock)
    let unchanged = memory?.outcome?.report.published?.unchanged ?? 0
    run.stages.append(watch.end(start, StageTime.Load(items: unchanged)))
    return memory
  }

  /// Removes what builds have written to the output folder, and nothing else.
  package func clean() -> Outcome {
    outcome { outcome, run throws(StageError) in
      guard try isDossier() else {
        run.log.add([FileChecks.noDossier])
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

  /// Makes a run and what it comes to; what it found is told even when the machine fails it.
  private func outcome(
    _ body: (inout Outcome, inout Run) throws(StageError) -> Void
  ) -> Outcome {
    return_large_blocks()
    let start = watch.clock.read()
    var outcome = Outcome(ending: .checked)
    var run = Run(options, disk, watch)
    do throws(StageError) {
      if options.findsRepository {
        outcome.pathInRepository = (try? Repository.path(to: options.root, on: disk)) ?? ""
      }
      try body(&outcome, &run)
    } catch {
      outcome.ending = .failed(error)
    }
    outcome.tell(run)
    outcome.report.seconds = watch.clock.read().wall - start.wall
    return outcome
  }

  /// Everything between loading and publishing.
  private func makeSite(
    of files: consuming LoadedFiles, _ run: inout Run, _ outcome: inout Outcome
  ) -> RenderedSite {
    let fileWatch = FileWatch { [giveUp, ending = outcome.ending] diagnostic in
      var outcome = Outcome(ending: ending)
      outcome.diagnostics = [diagnostic]
      outcome.report.count(outcome.diagnostics)
      giveUp(outcome)
    }
    let dossier = run.parse(consume files, watchedBy: fileWatch)
    let linked = run.link(consume dossier)
    let rendered = run.render(consume linked)
    outcome.report.count(rendered.site)
    return rendered
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
