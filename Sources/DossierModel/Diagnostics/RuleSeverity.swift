/// How much a dossier makes of a rule: `severity: {unused-record: off}` in dossier.yml.
package enum RuleSeverity: String, Sendable, CaseIterable {
  /// What breaks the rule is not told.
  case off
  case warning
  case error
}

extension Configuration {
  /// The diagnostics as this dossier has them: those of rules that are off left out.
  package func weighing(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !severities.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      switch severities[diagnostic.rule] {
      case .off: nil
      case .warning: diagnostic.with(.warning)
      case .error: diagnostic.with(.error)
      case nil: diagnostic
      }
    }
  }
}
