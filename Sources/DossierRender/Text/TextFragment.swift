import DossierModel

/// The address of a passage on its publisher's page: `URL#:~:text=prefix-,exact,-suffix`, which
/// browsers scroll to and mark (wicg.github.io/scroll-to-text-fragment).
///
/// Written from the text's bytes, for there is one for each annotation of a source with an address.
struct TextFragment {
  /// How many scalars of the block go in front of the words and behind them, at most.
  private static let around = 24
  /// Words longer than this many bytes are given by their beginning and end.
  private static let longest = 200
  /// How many words are a beginning or an end.
  private static let few = 4

  private let text: UnsafeBufferPointer<UInt8>
  private let scalars: ScalarWalk

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    scalars = ScalarWalk(text)
  }

  /// The part of the addresses that all passages of one original share.
  static func start(_ url: String) -> HTML {
    var html = HTML(escaping: url)
    html.markup(url.utf8.contains(UInt8(ascii: "#")) ? ":~:text=" : "#:~:text=")
    return html
  }

  /// Appends the rest of the address as the value of an attribute.
  static func write(_ annotation: Annotation, in text: AnnotatedText, into html: inout HTML) {
    text.text.withUnsafeBufferPointer {
      TextFragment($0).write(annotation.words, in: annotation.block, into: &html)
    }
  }

  private func write(_ words: Range<Int>, in block: Range<Int>, into html: inout HTML) {
    let exact = wholeWords(words, in: block)
    let prefix = lastWords(of: block.lowerBound..<exact.lowerBound)
    if !prefix.isEmpty {
      write(prefix, into: &html)
      html.markup("-,")
    }
    writeLimits(of: exact, into: &html)
    let suffix = firstWords(of: exact.upperBound..<block.upperBound)
    if !suffix.isEmpty {
      html.markup(",-")
      write(suffix, into: &html)
    }
  }

  /// Browsers find whole words only: a range that begins or ends inside of a word takes all of it.
  private func wholeWords(_ words: Range<Int>, in block: Range<Int>) -> Range<Int> {
    var (start, end) = (words.lowerBound, words.upperBound)
    guard start < end else { return words }
    if isWordScalar(start) {
      while start > block.lowerBound, isWordScalar(scalars.before(start)) {
        start = scalars.before(start)
      }
    }
    if isWordScalar(scalars.before(end)) {
      while end < block.upperBound, isWordScalar(end) { end = scalars.after(end) }
    }
    return start..<end
  }

  private func writeLimits(of exact: Range<Int>, into html: inout HTML) {
    guard exact.count > Self.longest else { return write(exact, into: &html) }
    let words = self.words(in: exact)
    guard words.count > 2 * Self.few else { return write(exact, into: &html) }
    write(exact.lowerBound..<words[Self.few - 1].upperBound, into: &html)
    html.markup(",")
    write(words[words.count - Self.few].lowerBound..<exact.upperBound, into: &html)
  }

  /// Whole words, as many as fit; none when the last one alone is too long.
  private func lastWords(of range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    var count = 0
    while start > range.lowerBound, count < Self.around {
      start = scalars.before(start)
      count += 1
    }
    if start > range.lowerBound, !isSpace(scalars.before(start)) {
      while start < range.upperBound, !isSpace(start) { start = scalars.after(start) }
    }
    return trimmed(start..<range.upperBound)
  }

  private func firstWords(of range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    var count = 0
    while end < range.upperBound, count < Self.around {
      end = scalars.after(end)
      count += 1
    }
    if end < range.upperBound, !isSpace(end) {
      while end > range.lowerBound, !isSpace(scalars.before(end)) { end = scalars.before(end) }
    }
    return trimmed(range.lowerBound..<end)
  }

  /// Without the white space around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(start) { start = scalars.after(start) }
    while end > start, isSpace(scalars.before(end)) { end = scalars.before(end) }
    return start..<end
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, isSpace(index) { index = scalars.after(index) }
      let start = index
      while index < range.upperBound, !isSpace(index) { index = scalars.after(index) }
      if start < index { words.append(start..<index) }
    }
    return words
  }

  /// The words of a range, percent-encoded, with one space between two.
  private func write(_ range: Range<Int>, into html: inout HTML) {
    let range = trimmed(range)
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard isSpace(index) else {
        index = scalars.after(index)
        continue
      }
      html.append(directive: UnsafeBufferPointer(rebasing: text[start..<index]))
      html.markup("%20")
      while isSpace(index) { index = scalars.after(index) }
      start = index
    }
    html.append(directive: UnsafeBufferPointer(rebasing: text[start..<range.upperBound]))
  }

  private func isSpace(_ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) }
    // U+0085 and U+00A0, U+1680, U+2000 to U+205F, U+3000: no other sign has the property.
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return false }
    return scalars[offset].properties.isWhitespace
  }

  /// A letter, a digit, or a mark that belongs to one.
  private func isWordScalar(_ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 {
      return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
    switch scalars[offset].properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }
}
