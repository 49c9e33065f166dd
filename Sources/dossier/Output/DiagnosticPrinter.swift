import DossierModel

/// A diagnostic as text: where and what, the line with a caret, the way out, further places.
enum DiagnosticPrinter {
  static func text(_ diagnostic: Diagnostic, _ style: TextStyle = TextStyle()) -> String {
    var text = heading(diagnostic, style)
    if let span = diagnostic.span, let excerpt = diagnostic.excerpt {
      text += lines(of: excerpt, number: span.start.line, style)
    }
    if let hint = diagnostic.hint {
      text += "   \(style.hint("hint")): \(TerminalText.shown(hint))\n"
    }
    for note in diagnostic.notes {
      text += "   \(style.hint("note")): \(place(note.span)): \(TerminalText.shown(note.text))\n"
    }
    return text
  }

  private static func heading(_ diagnostic: Diagnostic, _ style: TextStyle) -> String {
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.rule.rawValue)]"
    let severity = diagnostic.severity == .error ? style.error(label) : style.warning(label)
    let start = diagnostic.span.map { style.bold("\(place($0)):") + " " } ?? ""
    return "\(start)\(severity): \(TerminalText.shown(diagnostic.summary))\n"
  }

  private static func place(_ span: SourceSpan) -> String {
    "\(TerminalText.shown(span.file)):\(span.start.line):\(span.start.column)"
  }

  private static func lines(of excerpt: Excerpt, number: Int, _ style: TextStyle) -> String {
    let number = String(number)
    let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let blank = String(repeating: " ", count: margin.count)
    let shown = TerminalText.shown(excerpt.text, keepingTabs: true)
    let before = String(decoding: excerpt.text.utf8.prefix(excerpt.column - 1), as: UTF8.self)
    let indent = (excerpt.isCutBefore ? " " : "") + blanks(under: before)
    return """
      \(margin) | \(excerpt.isCutBefore ? "…" : "")\(shown)\(excerpt.isCutAfter ? "…" : "")
      \(blank) | \(indent)\(style.caret("^"))

      """
  }

  /// White space as wide as `text` is shown; tabs stay tabs, since only the terminal knows how wide
  /// they are.
  private static func blanks(under text: String) -> String {
    let shown = TerminalText.shown(text, keepingTabs: true)
    // Most of thousands of diagnostics, and a width to be looked up for each character otherwise.
    if shown.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return String(repeating: " ", count: shown.utf8.count)
    }
    var blanks = ""
    for character in shown {
      blanks +=
        character == "\t"
        ? "\t" : String(repeating: " ", count: DisplayWidth.of(character))
    }
    return blanks
  }
}
