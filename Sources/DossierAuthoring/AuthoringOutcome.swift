package import DossierDisk
package import DossierKit
package import DossierModel

/// What a command that writes for the author came to.
package struct AuthoringOutcome: Sendable {
  package enum Ending: Sendable, Hashable {
    /// The changes are written; or there were none to be made.
    case written
    /// The changes were asked for as a diff only.
    case shown
    /// The content, or what was to be taken in, stands in the way; nothing is changed.
    case refused
    /// The machine's fault; nothing is changed.
    case failed(StageError)
  }

  package private(set) var ending: Ending
  package private(set) var changes = ChangeSet()
  /// In the order of files and places, each once.
  package private(set) var diagnostics: [Diagnostic] = []
  /// What there is to say of what was done, a line each.
  package private(set) var lines: [String] = []
  /// The command that the author will want next; nil where there is none.
  package private(set) var next: String?

  /// What stopped the command; nil when it came to its end.
  package var failure: StageError? {
    if case .failed(let failure) = ending { failure } else { nil }
  }

  package var exitStatus: ExitStatus {
    switch ending {
    case .written, .shown: .done
    case .refused: .contentErrors
    case .failed: .couldNotRun
    }
  }

  /// How a command leads to its outcome: it plans, and only a plan without errors is written.
  ///
  /// `root`: the dossier's folder, relative to the working folder or absolute. `isDryRun`: true to
  /// change nothing. `plan`: finds out what is to be changed; what it throws is the machine's fault.
  package static func of(
    root: String, on disk: any Disk, isDryRun: Bool, _ plan: () throws(StageError) -> AuthoringPlan
  ) -> AuthoringOutcome {
    var outcome = AuthoringOutcome(ending: isDryRun ? .shown : .written)
    do throws(StageError) {
      let plan = try plan()
      outcome.diagnostics = Diagnostic.inOrder(plan.diagnostics)
      guard !plan.diagnostics.contains(where: { $0.severity == .error }) else {
        outcome.ending = .refused
        return outcome
      }
      if !isDryRun { try plan.changes.write(to: root, on: disk) }
      outcome.changes = plan.changes
      outcome.lines = plan.lines
      outcome.next = plan.next
    } catch {
      outcome.ending = .failed(error)
    }
    return outcome
  }
}

/// What a command is about to do.
package struct AuthoringPlan: Sendable {
  package var changes = ChangeSet()
  /// Where one is an error, nothing is changed.
  package var diagnostics: [Diagnostic] = []
  /// What there is to say of it once it is done, a line each.
  package var lines: [String] = []
  /// The command that the author will want next.
  package var next: String?

  package init() {}
}
