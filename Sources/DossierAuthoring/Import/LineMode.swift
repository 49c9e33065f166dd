/// How the lines of a text are meant.
package enum LineMode: String, Sendable, CaseIterable {
  case auto, paragraphs, wrapped

  /// What the lines themselves say: paragraphs where most end in a sentence's end or differ much in
  /// length, else wrapped lines.
  static func guess(_ lines: [TextLine]) -> LineMode {
    // Lines that another one follows at once: only there the question arises.
    let inner = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
    guard !inner.isEmpty else { return .paragraphs }
    let ended = inner.count { endsSentence($0.0.text) }
    if ended * 2 > inner.count { return .paragraphs }
    let goingOn = inner.count { $0.1.text.unicodeScalars.first?.properties.isLowercase == true }
    if goingOn * 4 >= inner.count { return .wrapped }
    let lengths = inner.map { $0.0.text.unicodeScalars.count }
    let widest = lengths.max() ?? 0
    let short = lengths.count { $0 * 5 < widest * 3 }
    return widest > 200 || short * 3 > inner.count ? .paragraphs : .wrapped
  }

  private static func endsSentence(_ text: String) -> Bool {
    let last = text.unicodeScalars.last {
      switch $0.properties.generalCategory {
      case .closePunctuation, .finalPunctuation: false
      default: $0 != "\"" && $0 != "'"
      }
    }
    return last.map { ".!?…:。！？।։؟".unicodeScalars.contains($0) } ?? false
  }
}
