import DossierModel

/// Turns nodes into steps for one type of view, and names what the view does not offer.
package struct TemplateCompiler {
  let set: TemplateSet
  private(set) var faults = TemplateFaults()
  private var openPartials: [String]
  /// What stands in front of each line of the partial that is being compiled.
  private var indentation: [UInt8] = []
  /// Those that were written out once.
  private var seenPartials: Set<String> = []
  /// Sections and partials around what is compiled.
  private var depth = 0
  /// True within a partial that was written out before.
  private var isRepeating = false
  private var repeated = 0

  /// Compiling goes into sections and partials by recursion.
  private static let depthLimit = 100
  /// What partials may add by being included again, on one page: bytes, and so many for each tag.
  private static let repetitionLimit = 4_000_000
  private static let tagWeight = 100

  /// `name`: the page's template, which none of its partials may include.
  init(set: TemplateSet, for name: String) {
    self.set = set
    openPartials = [name]
  }

  mutating func compile<View: TemplateView>(
    _ nodes: [TemplateNode], in file: TemplateFile, for view: View.Type
  ) -> TemplateProgram<View> {
    var fields: [String: TemplateField<View>] = [:]
    for field in View.fields { fields[field.name] = field }
    return TemplateProgram(steps: steps(nodes, file, fields))
  }

  private mutating func steps<View: TemplateView>(
    _ nodes: [TemplateNode], _ file: TemplateFile, _ fields: [String: TemplateField<View>]
  ) -> [TemplateProgram<View>.Step] {
    var steps: [TemplateProgram<View>.Step] = []
    for node in nodes {
      guard isAffordable(node, file) else { return steps }
      switch node {
      case .literal(let range): Self.append(Array(file.source.bytes[range]), to: &steps)
      case .lineStart:
        if !indentation.isEmpty { Self.append(indentation, to: &steps) }
      case .value(let name, let isHTML, let range):
        append(value: name, isHTML: isHTML, at: range, file, fields, to: &steps)
      case .section(let name, let isInverted, let inside, let range):
        append(section: name, isInverted, inside, at: range, file, fields, to: &steps)
      case .partial(let name, let range, let own):
        let outer = indentation
        indentation = own.map { outer + file.source.bytes[$0] } ?? []
        append(partial: name, at: range, file, fields, to: &steps)
        indentation = outer
      }
    }
    return steps
  }

  private mutating func append<View: TemplateView>(
    value name: String, isHTML: Bool, at range: Range<Int>, _ file: TemplateFile,
    _ fields: [String: TemplateField<View>], to steps: inout [TemplateProgram<View>.Step]
  ) {
    if name.hasPrefix("word.") {
      let words = set.words
      if let text = words[String(name.dropFirst(5))] {
        Self.append(HTML(escaping: text).bytes, to: &steps)
      } else {
        reportUnknown(name, at: range, file, known: words.keys.map { "word.\($0)" })
      }
      return
    }
    guard let field = fields[name] else {
      reportUnknown(name, at: range, file, known: Array(fields.keys))
      return
    }
    switch (field.content, isHTML) {
    case (.text(let value), false):
      steps.append(
        .write { view, html in if let text = value(view) { html.append(escaping: text) } })
    case (.html(let write, _), true), (.written(let write, _), false): steps.append(.write(write))
    case (.text, true), (.written, true):
      report(.wrongTemplateUse, "'\(name)' is text", at: range, file, "write '{{\(name)}}'")
    case (.html, false):
      report(.wrongTemplateUse, "'\(name)' is HTML", at: range, file, "write '{{{\(name)}}}'")
    case (.flag, _), (.items, _):
      report(
        .wrongTemplateUse, "'\(name)' is a \(field.typeName) and has no text", at: range, file,
        "write '{{#\(name)}}…{{/\(name)}}'")
    }
  }

  private mutating func append<View: TemplateView>(
    section name: String, _ isInverted: Bool, _ inside: [TemplateNode], at range: Range<Int>,
    _ file: TemplateFile, _ fields: [String: TemplateField<View>],
    to steps: inout [TemplateProgram<View>.Step]
  ) {
    guard let field = fields[name] else {
      reportUnknown(name, at: range, file, known: Array(fields.keys))
      return
    }
    let isPresent: @Sendable (View) -> Bool
    switch field.content {
    case .text(let value): isPresent = { !(value($0) ?? "").isEmpty }
    case .html(_, let present), .written(_, let present): isPresent = present
    case .flag(let value): isPresent = value
    case .items(let items):
      guard isInverted else {
        guard enter(range, file) else { return }
        defer { depth -= 1 }
        steps.append(.write(items.compile(inside, file, &self)))
        return
      }
      isPresent = items.isPresent
    }
    guard enter(range, file) else { return }
    defer { depth -= 1 }
    let program = TemplateProgram<View>(steps: self.steps(inside, file, fields))
    steps.append(
      .write { view, html in
        if isPresent(view) != isInverted { program.render(view, into: &html) }
      })
  }

  private mutating func append<View: TemplateView>(
    partial name: String, at range: Range<Int>, _ file: TemplateFile,
    _ fields: [String: TemplateField<View>], to steps: inout [TemplateProgram<View>.Step]
  ) {
    let fileName = name.contains(".") ? name : "\(name).html"
    guard let partial = set.files[fileName] else {
      let known = set.files
      let near = faults.nearest(to: fileName) { Array(known.keys) }
      report(
        .unknownPartial, "partial '\(name)' has no file", at: range, file,
        near.map { "did you mean '\($0.dropLast(5))'?" } ?? "add templates/\(fileName)")
      return
    }
    guard !openPartials.contains(fileName) else {
      report(
        .recursivePartial, "partial '\(name)' includes itself", at: range, file,
        "a list inside a list needs a section of its own")
      return
    }
    guard enter(range, file) else { return }
    let wasRepeating = isRepeating
    isRepeating = isRepeating || !seenPartials.insert(fileName).inserted
    openPartials.append(fileName)
    steps += self.steps(partial.nodes, partial, fields)
    openPartials.removeLast()
    isRepeating = wasRepeating
    depth -= 1
  }

  /// Goes into a section or a partial, unless too many stand around it.
  private mutating func enter(_ range: Range<Int>, _ file: TemplateFile) -> Bool {
    guard depth < Self.depthLimit else {
      report(
        .tooDeep, "sections and partials stand in each other more than \(Self.depthLimit) deep",
        at: range, file, "include it further out")
      return false
    }
    depth += 1
    return true
  }

  /// Counts what partials add by being included again: ten that include the next one twice each are
  /// a thousand.
  private mutating func isAffordable(_ node: TemplateNode, _ file: TemplateFile) -> Bool {
    guard isRepeating else { return true }
    guard repeated <= Self.repetitionLimit else { return false }
    switch node {
    case .literal(let range): repeated += range.count
    case .lineStart: repeated += indentation.count
    case .value, .section, .partial: repeated += Self.tagWeight
    }
    if repeated > Self.repetitionLimit {
      report(
        .tooCostly, "partials are included again and again", at: node.place ?? 0..<0, file,
        "they would make a page of more than 4 MB; include them less often")
    }
    return true
  }

  private static func append<View: Sendable>(
    _ bytes: [UInt8], to steps: inout [TemplateProgram<View>.Step]
  ) {
    guard case .literal(var before) = steps.last else {
      steps.append(.literal(bytes))
      return
    }
    // Taken out, for an array that two hold is copied when it grows.
    steps.removeLast()
    before += bytes
    steps.append(.literal(before))
  }

  private mutating func reportUnknown(
    _ name: String, at range: Range<Int>, _ file: TemplateFile,
    known: @autoclosure () -> [String]
  ) {
    let near = faults.nearest(to: name, among: known)
    report(
      .unknownTemplateName, "'\(name)' is not offered here", at: range, file,
      near.map { "did you mean '\($0)'?" }
        ?? "docs/templates.md lists the names; inside a list only those of its items are seen")
  }

  private mutating func report(
    _ rule: Rule, _ summary: String, at range: Range<Int>, _ file: TemplateFile, _ hint: String
  ) {
    faults.report(rule, summary, in: file.source, at: range, hint: hint)
  }
}
