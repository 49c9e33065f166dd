extension Verdict {
  /// The verdict in plain English.
  ///
  /// `7 figures, 3 independent origins, 8.1–11.8 million; 2 contradictions; 1 possible misquotation.`
  package var text: String {
    if figures == 0 { return "No figure is given." }
    if figures == 1 { return single }
    return ([heading] + findings).joined(separator: "; ") + "."
  }

  private var single: String {
    let origin =
      unknownOrigins > 0
      ? "One figure, of unknown origin; nothing to compare it with"
      : "One figure, from one source; nothing to compare it with"
    return ([origin] + (misconversions > 0 ? [conversions] : [])).joined(separator: "; ") + "."
  }

  private var heading: String {
    var parts = ["\(figures) figures", origins]
    if groups.count > 1 {
      parts.append(
        groups.count == figures
          ? "none comparable with another" : "in \(groups.count) groups that do not compare")
      if groups.count <= 4 { return parts.joined(separator: ", ") + ": " + labels }
    } else if let range = groups.first?.range, !range.isEmpty {
      parts.append(range)
    }
    return parts.joined(separator: ", ")
  }

  private var labels: String {
    groups.map { group in
      group.range.isEmpty || group.label.isEmpty
        ? group.label + group.range : "\(group.label) \(group.range)"
    }.joined(separator: " / ")
  }

  private var origins: String {
    let known =
      independentOrigins == 1
      ? "one origin" : "\(independentOrigins) independent origins"
    switch (independentOrigins, unknownOrigins) {
    case (0, _): return "all of unknown origin"
    case (_, 0): return known
    default: return "\(known) and \(unknownOrigins) of unknown origin"
    }
  }

  private var findings: [String] {
    var findings: [String] = []
    if contradictions > 0 {
      var text = Self.counted(contradictions, "contradiction", "contradictions")
      if explainedContradictions > 0 { text += " (\(explainedContradictions) explained)" }
      findings.append(text)
    }
    if misquotations > 0 {
      findings.append(
        Self.counted(misquotations, "possible misquotation", "possible misquotations"))
    }
    if misconversions > 0 { findings.append(conversions) }
    if superseded > 0 { findings.append("\(superseded) superseded") }
    if wideApart > 0 {
      findings.append(
        Self.counted(wideApart, "vague amount far from another", "vague amounts far from others"))
    }
    if findings.isEmpty, isUnanimous { findings.append("they agree") }
    if findings.isEmpty, groups.count < figures { findings.append("no contradiction") }
    return findings
  }

  private var conversions: String {
    Self.counted(misconversions, "conversion that does not fit", "conversions that do not fit")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
