import DossierModel

/// A mention's sentence, with its words marked or as data.
///
/// In a table that is its row, with the head
/// of each column; in a list it stands behind the sentence that leads the list in.
enum SentenceHTML {
  /// A longer sentence is cut at words around the mention.
  private static let limit = AnnotatedText.sentenceLimit
  private static let around = 480

  static func write(_ annotation: Annotation, of text: AnnotatedText, into html: inout HTML) {
    write(sentence: annotation.sentence, words: annotation.words, of: text, into: &html)
  }

  /// The sentence and the words are bytes of the plain text.
  static func write(
    sentence: Range<Int>, words: Range<Int>, of text: AnnotatedText, into html: inout HTML
  ) {
    guard let row = TableSentence(sentence, words, of: text) else {
      if let lead = text.lead(at: sentence.lowerBound) {
        html.append(escaping: text.text, lead.sentence)
        html.append(escaping: gap(lead, sentence))
      }
      return write(sentence: sentence, words: words, of: text.text, into: &html)
    }
    for part in row.parts {
      html.append(escaping: part.before)
      if part.range.contains(words.lowerBound) {
        write(sentence: part.range, words: words, of: text.text, into: &html)
      } else {
        html.append(escaping: text.text, part.range)
      }
    }
  }

  /// As above, where the sentence is one.
  static func write(
    sentence: Range<Int>, words: Range<Int>, of text: [UInt8], into html: inout HTML
  ) {
    let range = shown(sentence, words, of: text)
    if range.lowerBound > sentence.lowerBound { html.append(escaping: "… ") }
    html.append(escaping: text, range.lowerBound..<min(words.lowerBound, range.upperBound))
    html.markup("<mark>")
    let end = min(words.upperBound, range.upperBound)
    html.append(escaping: text, words.lowerBound..<end)
    html.markup("</mark>")
    html.append(escaping: text, end..<range.upperBound)
    if range.upperBound < sentence.upperBound { html.append(escaping: " …") }
  }

  /// As data: without marks.
  static func plain(_ sentence: Range<Int>, _ words: Range<Int>, of text: AnnotatedText) -> String {
    guard let row = TableSentence(sentence, words, of: text) else {
      let lead = text.lead(at: sentence.lowerBound).map {
        text.string($0.sentence) + gap($0, sentence)
      }
      return (lead ?? "") + plain(sentence, words, of: text.text)
    }
    return row.parts.map { $0.before + plain($0.range, words, of: text.text) }.joined()
  }

  /// What stands between what leads in a list and a sentence of it.
  private static func gap(_ lead: AnnotatedText.Lead, _ sentence: Range<Int>) -> String {
    sentence.lowerBound == lead.items.lowerBound ? " " : " … "
  }

  private static func plain(_ sentence: Range<Int>, _ words: Range<Int>, of text: [UInt8]) -> String
  {
    let range = shown(sentence, words, of: text)
    let isCutBefore = range.lowerBound > sentence.lowerBound
    let isCutAfter = range.upperBound < sentence.upperBound
    let shown = String(decoding: text[range], as: UTF8.self)
    return "\(isCutBefore ? "… " : "")\(shown)\(isCutAfter ? " …" : "")"
  }

  /// The part of the sentence that stands for it: a thousand mentions in one sentence without a stop
  /// would otherwise give a thousand copies of it.
  private static func shown(
    _ sentence: Range<Int>, _ words: Range<Int>, of text: [UInt8]
  ) -> Range<Int> {
    guard sentence.count > limit else { return sentence }
    let from = max(sentence.lowerBound, words.lowerBound - around)
    let to = min(sentence.upperBound, min(words.upperBound, words.lowerBound + limit) + around)
    return atWords(text, from, to, within: sentence)
  }

  /// The range narrowed to whole words; to whole characters where a word is longer than that.
  private static func atWords(
    _ text: [UInt8], _ from: Int, _ to: Int, within range: Range<Int>
  ) -> Range<Int> {
    var start = from
    if start > range.lowerBound {
      while start < from + 80, start < to, text[start - 1] != 0x20 { start += 1 }
      while start < to, text[start] & 0xC0 == 0x80 { start += 1 }
    }
    var end = to
    if end < range.upperBound {
      while end > to - 80, end > start, text[end] != 0x20 { end -= 1 }
      while end > start, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return start..<max(start, end)
  }
}
