import DossierModel

/// The address of a passage on its publisher's page: `URL#:~:text=prefix-,exact,-suffix`, which
/// browsers scroll to and mark (wicg.github.io/scroll-to-text-fragment).
enum TextFragment {
  /// How many characters of the block go in front of the words and behind them, at most.
  private static let around = 24
  /// Words longer than this many characters are given by their beginning and end.
  private static let longest = 200

  static func address(_ url: String, of annotation: Annotation, in text: AnnotatedText) -> String {
    let block = text.string(annotation.block.lowerBound..<annotation.words.lowerBound)
    let after = text.string(annotation.words.upperBound..<annotation.block.upperBound)
    // Browsers find whole words only.
    let words = text.words(of: annotation)
    let head = words.first.map(isWordCharacter) == true ? wordEnd(of: block) : ""
    let tail = words.last.map(isWordCharacter) == true ? wordStart(of: after) : ""
    let exact = head + words + tail
    var parts: [String] = []
    let prefix = lastWords(of: block.dropLast(head.count))
    if !prefix.isEmpty { parts.append(encoded(prefix) + "-") }
    parts += limits(of: exact).map(encoded)
    let suffix = firstWords(of: after.dropFirst(tail.count))
    if !suffix.isEmpty { parts.append("-" + encoded(suffix)) }
    return url + (url.contains("#") ? ":~:text=" : "#:~:text=") + parts.joined(separator: ",")
  }

  private static func encoded(_ text: String) -> String { SafeURL.encoded(directive: text) }

  private static func limits(of exact: String) -> [String] {
    let words = exact.split(whereSeparator: \.isWhitespace)
    guard exact.count > longest, words.count > 8 else { return [words.joined(separator: " ")] }
    return [words.prefix(4), words.suffix(4)].map { $0.joined(separator: " ") }
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func wordEnd(of text: String) -> String {
    String(text.suffix(text.reversed().prefix(while: isWordCharacter).count))
  }

  private static func wordStart(of text: String) -> String {
    String(text.prefix(while: isWordCharacter))
  }

  /// Whole words, as many as fit; none when the last one alone is too long.
  private static func lastWords(of text: Substring) -> String {
    var words = text.suffix(around + 1).split(whereSeparator: \.isWhitespace)
    if text.count > around, text.suffix(around + 1).first?.isWhitespace == false {
      words = Array(words.dropFirst())
    }
    return words.joined(separator: " ")
  }

  private static func firstWords(of text: Substring) -> String {
    var words = text.prefix(around + 1).split(whereSeparator: \.isWhitespace)
    if text.count > around, text.prefix(around + 1).last?.isWhitespace == false {
      words = Array(words.dropLast())
    }
    return words.joined(separator: " ")
  }
}
