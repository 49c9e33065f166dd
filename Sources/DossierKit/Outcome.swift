package import DossierModel

/// What a command came to.
package struct Outcome: Sendable {
  package enum Ending: Sendable, Hashable {
    /// The content was looked at, and nothing was to be written.
    case checked
    /// The site stands in the output folder.
    case published
    /// Errors in the content; the site stays as it was.
    case withheld
    /// What builds have written is gone; the number of files.
    case cleaned(files: Int)
    /// There is no dossier whose site could be removed.
    case notCleaned
    /// The machine's fault.
    case failed(StageError)
  }

  package var ending: Ending
  /// In the order of files and places, each once.
  package var diagnostics: [Diagnostic] = []
  package var report = BuildReport()
  /// The archived texts by path, where they were asked for.
  package var originals: [Fingerprint] = []
  /// The dossier's folder from the top of its repository, where that was asked for; empty at the top
  /// and where there is no repository.
  package var pathInRepository = ""
  /// What else there is to say: one clause each, of no file of the dossier.
  package var notices: [String] = []

  package init(ending: Ending) { self.ending = ending }

  /// True when it tells what an earlier build came to.
  private var isRecalled = false

  /// Takes what a run has found, and how long its stages took.
  mutating func tell(_ run: Run) {
    report.stages = run.stages
    if isRecalled { return }
    diagnostics = run.log.told
    report.count(diagnostics)
  }

  /// Becomes what an earlier build came to that was made from the same.
  mutating func recall(_ earlier: Outcome) {
    let path = pathInRepository
    self = earlier
    pathInRepository = path
    isRecalled = true
  }

  /// A file of the dossier and the SHA-256 digest of its bytes.
  package struct Fingerprint: Sendable, Hashable {
    package let path: String
    /// 64 hexadecimal digits.
    package let sha256: String

    package init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// What stopped the command; nil when it came to its end.
  package var failure: StageError? {
    if case .failed(let failure) = ending { failure } else { nil }
  }

  package var exitStatus: ExitStatus {
    switch ending {
    case .failed: .couldNotRun
    case .withheld: .contentErrors
    case .checked, .published, .cleaned, .notCleaned: report.errors > 0 ? .contentErrors : .done
    }
  }
}

/// How the program ends, for scripts; wrong usage ends it with 64.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The content has errors.
  case contentErrors = 1
  /// Disk, permissions, or another build that is running.
  case couldNotRun = 2
  /// The user pressed Ctrl-C: 128 and the signal's number, as shells have it.
  case interrupted = 130
  case terminated = 143
}
