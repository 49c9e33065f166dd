import DossierModel

/// Reads `severity: {unused-record: off}` of dossier.yml.
enum SeverityReader {
  static func severities(_ header: inout Header) -> [Rule: RuleSeverity] {
    var severities: [Rule: RuleSeverity] = [:]
    for entry in header.map("severity") ?? [] {
      guard let rule = Rule(rawValue: entry.key) else {
        let near = NearestName.nearest(to: entry.key, among: Rule.allCases.map(\.rawValue))
        header.report(
          .unknownSetting, "'\(entry.key)' is no rule", at: entry.position,
          hint: near.map { "did you mean '\($0)'?" } ?? "'dossier explain' lists the rules")
        continue
      }
      guard case .scalar(let text) = entry.value.content,
        let severity = RuleSeverity(rawValue: text.trimmed)
      else {
        header.report(
          .unfitSetting, "'\(entry.key)' has no severity", at: entry.value.position,
          hint: "write off, warning or error")
        continue
      }
      guard severity == .error || rule.mayBeLowered else {
        header.report(
          .unfitSetting, "'\(rule.rawValue)' is always an error", at: entry.value.position,
          hint: "remove it; a page would say something wrong")
        continue
      }
      severities[rule] = severity
    }
    return severities
  }
}
