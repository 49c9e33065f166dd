// A diagnostic as one line of a file that a later run of this program reads again: its fields in
// order, with tabs between them. What is optional begins with `=` when it is there and is empty when
// it is not.

extension Diagnostic {
  /// The diagnostic in one line, without a line's end.
  package var line: String {
    var fields = [rule.rawValue, severity.rawValue, summary, hint.map { "=" + $0 } ?? ""]
    fields.append(standsFor == 0 ? "" : "=\(standsFor)")
    fields += Self.fields(of: span)
    if let excerpt {
      fields += ["=" + excerpt.text, "\(excerpt.column)", "\(excerpt.characterColumn)"]
      fields.append((excerpt.isCutBefore ? "<" : "") + (excerpt.isCutAfter ? ">" : ""))
    } else {
      fields.append("")
    }
    for note in notes { fields += [note.text] + Self.fields(of: note.span) }
    return fields.map(Self.escaped).joined(separator: "\t")
  }

  /// Reads what `line` gives; nil for anything else.
  package init?(line: some StringProtocol) {
    var fields = FieldReader(line)
    guard let rule = fields.next().flatMap(Rule.init), let severity = fields.next(),
      let severity = Severity(rawValue: severity), let summary = fields.next(),
      let hint = fields.optional(), let count = fields.optional(), let span = fields.span(),
      let excerpt = fields.excerpt()
    else { return nil }
    var notes: [Note] = []
    while let text = fields.next() {
      guard let span = fields.span(), let span else { return nil }
      notes.append(Note(text, at: span))
    }
    let diagnostic = Diagnostic(
      rule, summary, at: span, hint: hint, notes: notes,
      standingFor: count.flatMap { Int($0) } ?? 0)
    self = diagnostic.showing(excerpt).with(severity)
  }

  private static func fields(of span: SourceSpan?) -> [String] {
    guard let span else { return [""] }
    return ["=" + span.file]
      + [span.start.line, span.start.column, span.end.line, span.end.column].map(String.init)
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
      .replacing("\n", with: "\\n")
  }
}

/// Takes the fields of a line one by one; nil at its end or where a field is not what it must be.
private struct FieldReader {
  private var fields: ArraySlice<Substring>

  init(_ line: some StringProtocol) {
    fields = Substring(line).split(separator: "\t", omittingEmptySubsequences: false)[...]
  }

  mutating func next() -> String? {
    guard let field = fields.popFirst() else { return nil }
    guard field.utf8.contains(0x5C) else { return String(field) }
    var text = ""
    var isEscaped = false
    for scalar in field.unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  mutating func optional() -> String?? {
    guard let field = next() else { return nil }
    if field.isEmpty { return .some(nil) }
    guard field.utf8.first == UInt8(ascii: "=") else { return nil }
    return .some(String(field.unicodeScalars.dropFirst()))
  }

  mutating func number() -> Int? { next().flatMap { Int($0) } }

  mutating func span() -> SourceSpan?? {
    guard let file = optional() else { return nil }
    guard let file else { return .some(nil) }
    guard let line = number(), let column = number(), let endLine = number(),
      let endColumn = number()
    else { return nil }
    return SourceSpan(
      file: file, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: endLine, column: endColumn))
  }

  mutating func excerpt() -> Excerpt?? {
    guard let text = optional() else { return nil }
    guard let text else { return .some(nil) }
    guard let column = number(), let characterColumn = number(), let cuts = next() else {
      return nil
    }
    return Excerpt(
      text: text, column: column, characterColumn: characterColumn,
      isCutBefore: cuts.contains("<"), isCutAfter: cuts.contains(">"))
  }
}
