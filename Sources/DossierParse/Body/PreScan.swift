import DossierModel

/// Refuses two kinds of text on which libcmark 0.30.2 takes far longer than their size deserves.
///
/// Measured: `![[]()` 40,000 times takes 28 s, the square of their number; a list 20,000 deep with
/// 20,000 blank lines behind it 21 s, for each blank line is tried against each list.
enum PreScan {
  private static let imageLimit = 5000
  /// Squares of the images in a paragraph, added up.
  private static let imageCostLimit = 2 * imageLimit * imageLimit
  /// Lists and quotations that are open at blank lines, added up.
  private static let blankLineCostLimit = 5_000_000

  /// True when the passage may be given to libcmark; otherwise a finding says why not.
  static func isAffordable(_ passage: Passage, _ findings: inout Findings) -> Bool {
    let text = passage.bytes
    let end = passage.range.upperBound
    var images = 0
    var imageCost = 0
    var depth = 0
    var blankLineCost = 0
    var isBehindBlank = true
    var line = passage.range.lowerBound
    while line < end {
      let lineEnd = Lines.end(text, line, limit: end)
      let start = lineStart(text, line, lineEnd)
      if start.isBlank {
        blankLineCost += depth
        images = 0
      } else if start.hasMarkers || isBehindBlank {
        depth = start.depth
      } else {
        // It may go on in the paragraph above without its marks.
        depth = max(depth, start.depth)
      }
      let found = countImages(text, line, lineEnd)
      imageCost += found * (2 * images + found)
      images += found
      if images > imageLimit || imageCost > imageCostLimit {
        refuse("too many '![' stand in a paragraph", at: line, passage, &findings)
        return false
      }
      if blankLineCost > blankLineCostLimit {
        refuse("too many blank lines stand in lists too deep", at: line, passage, &findings)
        return false
      }
      isBehindBlank = start.isBlank
      line = lineEnd + 1
    }
    return true
  }

  private static func refuse(
    _ summary: String, at offset: Int, _ passage: Passage, _ findings: inout Findings
  ) {
    findings.report(
      .tooCostly, summary, at: passage.fileOffset(offset),
      hint: "reading it would take too long; part the text or remove them")
  }

  /// How many blocks at most are open behind a line's white space and marks: an item takes two
  /// columns of indentation at least.
  private static func lineStart(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (depth: Int, hasMarkers: Bool, isBlank: Bool) {
    var columns = 0
    var markers = 0
    var hasMarkers = false
    var index = start
    while index < end {
      switch text[index] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      case UInt8(ascii: ">"): markers += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard index + 1 == end || text[index + 1] == 0x20 || text[index + 1] == 0x09 else {
          return (columns / 2 + markers, hasMarkers, false)
        }
        markers += 1
        hasMarkers = true
      case 0x30...0x39:
        var digit = index
        while digit < end, digit < index + 10, (0x30...0x39).contains(text[digit]) { digit += 1 }
        guard digit < end, text[digit] == UInt8(ascii: ".") || text[digit] == UInt8(ascii: ")")
        else { return (columns / 2 + markers, hasMarkers, false) }
        markers += 1
        hasMarkers = true
        index = digit
      default: return (columns / 2 + markers, hasMarkers || markers > 0, false)
      }
      index += 1
    }
    return (columns / 2 + markers, hasMarkers, !hasMarkers)
  }

  private static func countImages(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var count = 0
    var index = start
    while let found = text[index..<end].firstIndex(of: UInt8(ascii: "!")) {
      index = found + 1
      if index < end, text[index] == UInt8(ascii: "[") { count += 1 }
    }
    return count
  }
}
