import DossierLink

/// The blocks that the lines of a plain text make.
struct TextBlocks {
  private let lines: [TextLine]
  private let mode: LineMode
  /// Offsets of the first words of lines that the text's author began.
  private let begun: Set<Int>
  /// The marker of each line that is a list's item.
  private var markers: [Int: ListMark] = [:]

  private struct ListMark {
    var number: Int?
    /// The bullet, or the sign behind the number.
    var sign: Unicode.Scalar
    /// The rest of the line; empty where the marker has a line of its own.
    var rest: String
  }

  /// Cuts lines, which are those of `bytes`; without lists each marker is a word.
  init(_ lines: [TextLine], of bytes: [UInt8], mode: LineMode, withLists: Bool) {
    self.lines = lines
    self.mode = mode
    begun = mode == .wrapped ? PlainLines.begun(in: bytes) : []
    if withLists { markers = Self.markers(lines) }
  }

  var blocks: [ArticleBlock] {
    var blocks: [ArticleBlock] = []
    var isOpen = false
    // A paragraph that goes on behind what is left out, as behind a page's number.
    var isInterrupted = false
    var skips = false
    var lastNumber: Int?
    for (index, line) in lines.enumerated() {
      if line.isOmitted || line.isBlank {
        isInterrupted = (isInterrupted || isOpen) && hasOmission(around: index)
        isOpen = false
        continue
      }
      if skips {
        // The words of a marker that has a line of its own.
        skips = false
        blocks[blocks.count - 1].lines = [.init(text: line.text, number: line.number)]
        isOpen = true
        continue
      }
      if let mark = markers[index], Self.follows(mark.number, lastNumber) {
        lastNumber = mark.number
        blocks.append(
          ArticleBlock(
            form: .item(number: mark.number), lines: [.init(text: mark.rest, number: line.number)]))
        skips = mark.rest.isEmpty
        isOpen = true
        continue
      }
      let isLower = line.text.unicodeScalars.first?.properties.isLowercase == true
      let goesOn =
        mode == .wrapped
        && (isOpen && !begun.contains(line.offset) || isInterrupted && isLower)
      isInterrupted = false
      if goesOn {
        blocks[blocks.count - 1].lines.append(.init(text: line.text, number: line.number))
      } else {
        blocks.append(
          ArticleBlock(form: .paragraph, lines: [.init(text: line.text, number: line.number)]))
        lastNumber = nil
      }
      isOpen = true
    }
    return blocks
  }

  /// True in a run of lines without words of the article, some of which are left out.
  private func hasOmission(around index: Int) -> Bool {
    if lines[index].isOmitted { return true }
    let before = lines[..<index].last { !$0.isBlank || $0.isOmitted }
    let after = lines[index...].first { !$0.isBlank || $0.isOmitted }
    return before?.isOmitted == true || after?.isOmitted == true
  }

  /// A number goes on from the item before it, or begins a list.
  private static func follows(_ number: Int?, _ last: Int?) -> Bool {
    guard let number, let last else { return true }
    return number == last + 1
  }

  // MARK: Markers

  /// Signs that nothing but a list's item begins with.
  private static let bullets = "•‣◦▪●○■·".unicodeScalars

  private static func markers(_ lines: [TextLine]) -> [Int: ListMark] {
    var found: [Int: ListMark] = [:]
    var candidates: [(index: Int, mark: ListMark)] = []
    for (index, line) in lines.enumerated() where !line.isOmitted {
      guard let mark = mark(line.text) else { continue }
      if bullets.contains(mark.sign) {
        let next = lines.indices.contains(index + 1) ? lines[index + 1] : nil
        let hasWords = next.map { !$0.isBlank && !$0.isOmitted && Self.mark($0.text) == nil }
        if !mark.rest.isEmpty || hasWords == true { found[index] = mark }
      } else if !mark.rest.isEmpty {
        candidates.append((index, mark))
      }
    }
    // A dash or a number may begin a sentence; two that belong together are a list.
    for (one, two) in zip(candidates, candidates.dropFirst())
    where one.mark.sign == two.mark.sign && areNear(one.index, two.index, lines) {
      switch (one.mark.number, two.mark.number) {
      case (nil, nil): break
      case (let first?, let second?) where second == first + 1: break
      default: continue
      }
      found[one.index] = one.mark
      found[two.index] = two.mark
    }
    return found
  }

  /// At most a blank line parts them from what stands between.
  private static func areNear(_ one: Int, _ two: Int, _ lines: [TextLine]) -> Bool {
    two - one <= 12 && lines[one...two].count { $0.isBlank } <= 1
  }

  private static func mark(_ text: String) -> ListMark? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    if bullets.contains(first) || "-*+".unicodeScalars.contains(first) {
      let rest = scalars.dropFirst()
      guard rest.first.map(TextLine.isSpace) ?? true else { return nil }
      return ListMark(number: nil, sign: first, rest: trimmed(rest))
    }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard (1...4).contains(digits.count), let number = Int(String(digits)),
      String(number) == String(digits)
    else { return nil }
    let rest = scalars.dropFirst(digits.count)
    guard let sign = rest.first, sign == "." || sign == ")",
      let space = rest.dropFirst().first, TextLine.isSpace(space)
    else { return nil }
    return ListMark(number: number, sign: sign, rest: trimmed(rest.dropFirst()))
  }

  private static func trimmed(_ text: Substring.UnicodeScalarView) -> String {
    String(String.UnicodeScalarView(text.drop(while: TextLine.isSpace)))
  }
}
