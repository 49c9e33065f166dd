import DossierModel

/// A header's entries, asked for one by one; what is of the wrong type, unfit or unknown becomes a
/// diagnostic at its place.
struct Header {
  private var entries: [HeaderEntry]
  private var asked: [String] = []
  private var findings: Findings
  /// False when the YAML could not be read, so that nothing is said to be missing.
  let isReadable: Bool

  init(_ file: ContentFile, _ diagnostics: inout [Diagnostic]) {
    findings = Findings(file)
    guard let range = file.header else {
      entries = []
      isReadable = false
      return
    }
    let read = YAMLReader.entries(
      in: file.source, range, lines: file.lines, &diagnostics)
    entries = read ?? []
    isReadable = read != nil
  }

  private mutating func take(_ key: String) -> HeaderEntry? {
    asked.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    return entries.remove(at: index)
  }

  var diagnostics: [Diagnostic] { findings.diagnostics }

  mutating func report(
    _ rule: Rule, _ summary: @autoclosure () -> String, at position: SourcePosition,
    hint: String? = nil
  ) {
    findings.report(rule, summary(), at: position, hint: hint)
  }

  /// How many bytes a text may have, and one that is written next to each mention: a page repeats it.
  static let longest = 10_000
  static let longestName = 1000

  /// A text without white space around it; nil when it is empty.
  ///
  /// Too long a one is an error, and cut, so that nobody calls it missing.
  private mutating func fit(
    _ text: String, of key: String, at position: SourcePosition, limit: Int
  ) -> Located<String>? {
    let trimmed = text.trimmed
    guard trimmed.utf8.count <= limit else {
      report(
        .tooCostly, "'\(key)' is longer than \(limit) bytes", at: position,
        hint: "shorten it; what is long belongs into the text")
      return Located(String(decoding: trimmed.utf8.prefix(limit), as: UTF8.self), at: position)
    }
    return trimmed.isEmpty ? nil : Located(trimmed, at: position)
  }

  /// A text without white space around it; nil when it is absent or empty.
  mutating func text(_ key: String, limit: Int = Header.longest) -> Located<String>? {
    guard let entry = take(key) else { return nil }
    guard case .scalar(let text) = entry.value.content else {
      report(
        .wrongType, "'\(key)' is not a text", at: entry.value.position,
        hint: "write one value: '\(key): …'")
      return nil
    }
    return fit(text, of: key, at: entry.value.position, limit: limit)
  }

  /// A list of texts; a single text is a list of one.
  mutating func texts(_ key: String) -> [Located<String>] {
    guard let entry = take(key) else { return [] }
    switch entry.value.content {
    case .scalar(let text):
      return fit(text, of: key, at: entry.value.position, limit: Self.longestName).map { [$0] }
        ?? []
    case .list(let values):
      return values.compactMap { value in
        guard case .scalar(let text) = value.content else {
          report(
            .wrongType, "'\(key)' holds something that is not a text", at: value.position,
            hint: "write '\(key): [one, two]'")
          return nil
        }
        return fit(text, of: key, at: value.position, limit: Self.longestName)
      }
    case .map:
      report(
        .wrongType, "'\(key)' is not a list of texts", at: entry.value.position,
        hint: "write '\(key): [one, two]'")
      return []
    }
  }

  mutating func date(_ key: String) -> PartialDate? {
    guard let text = text(key) else { return nil }
    if let date = PartialDate(text.value) { return date }
    report(
      .unfitDate, "'\(text.value)' is no date", at: text.position,
      hint: "write 2022, 2022-10, 2022-10-20, 2022-10~ (about), 2022-10-20/2022-10-25, 2022-02/.. "
        + "(since) or 2022-22 (summer)")
    return nil
  }

  /// One of the values that an enumeration knows; nil when the key is absent or says something else.
  mutating func choice<Value: RawRepresentable & CaseIterable>(_ key: String) -> Value?
  where Value.RawValue == String {
    guard let text = text(key) else { return nil }
    if let value = Value(rawValue: text.value) { return value }
    let known = Value.allCases.map(\.rawValue)
    let near = NearestName.nearest(to: text.value, among: known)
    report(
      .unfitValue, "'\(key)' cannot be '\(text.value)'", at: text.position,
      hint: near.map { "did you mean '\($0)'?" } ?? "write \(known.joined(separator: ", "))")
    return nil
  }

  mutating func flag(_ key: String) -> Bool {
    guard let text = text(key) else { return false }
    switch text.value {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report(
        .wrongType, "'\(key)' is neither true nor false", at: text.position,
        hint: "write '\(key): true'")
      return false
    }
  }

  /// The entries of a list of mappings, for readers that know them.
  mutating func maps(_ key: String) -> [(entries: [HeaderEntry], position: SourcePosition)] {
    guard let entry = take(key) else { return [] }
    let values: [HeaderValue]
    switch entry.value.content {
    case .list(let list): values = list
    case .map: values = [entry.value]
    case .scalar: values = []
    }
    let maps = values.compactMap {
      value -> (entries: [HeaderEntry], position: SourcePosition)? in
      guard case .map(let entries) = value.content else { return nil }
      return (entries, value.position)
    }
    if maps.count != values.count || values.isEmpty {
      report(
        .wrongType, "'\(key)' is not a list of settings", at: entry.value.position,
        hint: "write '- name: value' lines below it")
    }
    return maps
  }

  mutating func map(_ key: String) -> [HeaderEntry]? {
    guard let entry = take(key) else { return nil }
    if case .map(let entries) = entry.value.content { return entries }
    report(
      .wrongType, "'\(key)' is not a group of settings", at: entry.value.position,
      hint: "write '\(key): {name: value}'")
    return nil
  }

  /// Reports the keys that nobody asked for.
  mutating func finish(rule: Rule = .unknownKey) {
    for entry in entries {
      if Self.pathKeys.contains(entry.key) {
        report(
          .ignoredKey, "'\(entry.key)' is ignored", at: entry.position,
          hint: "a page's path comes from its file's name")
        continue
      }
      let near = NearestName.nearest(to: entry.key, among: asked)
      report(
        rule, "unknown key '\(entry.key)'", at: entry.position,
        hint: near.map { "did you mean '\($0)'?" }
          ?? "known keys are \(asked.joined(separator: ", "))")
    }
    entries = []
  }

  private static let pathKeys: Set<String> = ["slug", "permalink", "path", "output", "layout"]
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    // Characters are slow to take apart; nearly all that is asked of begins and ends in ASCII.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    guard let first = first, let last = last, first.isWhitespace || last.isWhitespace else {
      return self
    }
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
