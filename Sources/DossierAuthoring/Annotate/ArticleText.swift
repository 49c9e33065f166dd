import DossierModel

/// An article's plain text beside its file: which stretches may be marked, and where they stand.
struct ArticleText {
  let article: Article
  let source: SourceFile
  private let lineStarts: [Int]
  /// Stretches of the body that are marked, or cannot be, in order.
  private let taken: [Range<Int>]

  init(_ article: Article, _ source: SourceFile) {
    self.article = article
    self.source = source
    lineStarts = Self.lineStarts(source.bytes)
    let marks = article.text.annotations.lazy.filter { $0.container == nil && $0.parent == nil }
      .map(\.words)
    taken = Self.joined(
      (Array(marks) + article.text.fixed).sorted {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      })
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isReturn { starts.append(index + 1) }
    }
    return starts
  }

  var body: Range<Int> { 0..<article.text.bodyTextEnd }

  /// The body's blocks: each ends with a line's end.
  var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    let text = article.text.text
    while start < body.upperBound {
      let end = text[start..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
      if end > start { blocks.append(start..<end) }
      start = end + 1
    }
    return blocks
  }

  /// True where nothing of a stretch is marked, nor code, a link or the like.
  func isFree(_ range: Range<Int>) -> Bool {
    let before = Bisection.last(below: taken.count) { taken[$0].upperBound <= range.lowerBound }
    let next = (before ?? -1) + 1
    return next == taken.count || taken[next].lowerBound >= range.upperBound
  }

  /// Where words stand in the file; nil where the file does not have them letter by letter, as where
  /// markup, an escape or a character reference stands among them.
  func bytes(of words: Range<Int>) -> Range<Int>? {
    guard let position = article.text.position(of: words.lowerBound),
      lineStarts.indices.contains(position.line - 1)
    else { return nil }
    let start = lineStarts[position.line - 1] + position.column - 1
    let end = start + words.count
    guard end <= source.bytes.count else { return nil }
    for (offset, place) in words.enumerated() {
      let (word, byte) = (article.text.text[place], source.bytes[start + offset])
      guard word == byte || (word == 0x20 && byte == 0x0A) else { return nil }
    }
    // What Markdown would read together with the bracket.
    if start > 0, "]!\\".utf8.contains(source.bytes[start - 1]) { return nil }
    return start..<end
  }
}
