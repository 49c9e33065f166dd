import DossierLink
import DossierModel

/// Writes a paragraph of an archived text: marks around what annotations quote, and what the article
/// leaves out told apart.
struct SourceParagraph {
  /// A stretch of the paragraph; of an annotation that goes over several only the first has the id.
  struct Mark {
    let range: Range<Int>
    let id: String?
  }

  private let archive: Archive
  private let range: Range<Int>
  private let marks: [Mark]

  /// - Parameters:
  ///   - archive: the whole text.
  ///   - range: the paragraph, bytes of its file.
  ///   - marks: none crosses another, nor the paragraph's ends.
  init(_ archive: Archive, _ range: Range<Int>, _ marks: [Mark]) {
    self.archive = archive
    self.range = range
    let isOmitted = archive.omissions(in: range).contains(range)
    self.isOmitted = isOmitted
    // What opens first is outside. An annotation that goes on behind an omission marks none of it.
    self.marks = (isOmitted ? [] : marks).enumerated().sorted {
      ($0.element.range.lowerBound, -$0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, -$1.element.range.upperBound, $1.offset)
    }.map(\.element)
  }

  /// True when the article has nothing of the paragraph.
  let isOmitted: Bool

  var html: HTML {
    var html = HTML()
    var offset = range.lowerBound
    var ends: [Int] = []
    for mark in marks {
      close(&ends, upTo: mark.range.lowerBound, &offset, &html)
      write(offset..<mark.range.lowerBound, &html)
      offset = mark.range.lowerBound
      html.markup("<mark")
      if let id = mark.id {
        html.markup(" id=\"")
        html.append(escaping: id)
        html.markup("\"")
      }
      html.markup(">")
      ends.append(mark.range.upperBound)
    }
    close(&ends, upTo: range.upperBound, &offset, &html)
    write(offset..<range.upperBound, &html)
    return html
  }

  private func close(_ ends: inout [Int], upTo limit: Int, _ offset: inout Int, _ html: inout HTML)
  {
    while let end = ends.last, end <= limit {
      write(offset..<end, &html)
      html.markup("</mark>")
      offset = end
      ends.removeLast()
    }
  }

  private func write(_ stretch: Range<Int>, _ html: inout HTML) {
    guard !stretch.isEmpty else { return }
    var offset = stretch.lowerBound
    for omission in archive.omissions(in: stretch) where omission != range {
      let omitted = omission.clamped(to: stretch)
      write(words: offset..<omitted.lowerBound, &html)
      html.markup("<s>")
      write(words: omitted, &html)
      html.markup("</s>")
      offset = omitted.upperBound
    }
    write(words: offset..<stretch.upperBound, &html)
  }

  /// A line's end between two characters of Chinese or Japanese is no space.
  private func write(words stretch: Range<Int>, _ html: inout HTML) {
    let bytes = archive.file.bytes
    var start = stretch.lowerBound
    while let end = bytes[start..<stretch.upperBound].firstIndex(where: Self.endsLine) {
      let next =
        bytes[end..<stretch.upperBound].firstIndex { !Self.endsLine($0) }
        ?? stretch.upperBound
      let isJoined =
        Ideographs.ends(bytes[range.lowerBound..<end])
        && Ideographs.begins(bytes[next..<range.upperBound])
      html.append(escaping: bytes, start..<(isJoined ? end : next))
      start = next
    }
    html.append(escaping: bytes, start..<stretch.upperBound)
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension Archive {
  /// The omissions that have something of a range.
  fileprivate func omissions(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = omissions.count
    while low < high {
      let middle = (low + high) / 2
      if omissions[middle].upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return omissions[low...].prefix { $0.lowerBound < range.upperBound }
  }
}
