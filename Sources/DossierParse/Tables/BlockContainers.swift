/// The quotations and list items around a block, and where they let the text of a line begin.
struct BlockContainers {
  private enum Container {
    case quotation
    /// How many columns a further line must be indented, from where the text around begins.
    case item(Int)
  }

  private var containers: [Container] = []
  /// Where the text of the innermost one begins on the line that it opens on.
  private var starts: [(line: Int, offset: Int)] = []
  private let text: [UInt8]
  private let lineStart: (Int) -> Int

  /// `lineStart`: the offset in `text` of a line, from 1.
  init(_ text: [UInt8], lineStart: @escaping (Int) -> Int) {
    self.text = text
    self.lineStart = lineStart
  }

  /// Goes into a quotation or item that begins at `offset`.
  mutating func enter(_ node: CMarkNode, at offset: Int) {
    let line = node.line
    guard node.kind == .item else {
      containers.append(.quotation)
      let isSpaced = offset + 1 < text.count && text[offset + 1] == 0x20
      starts.append((line, offset + (isSpaced ? 2 : 1)))
      return
    }
    var end = offset
    while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
    // An item without words on its line has one column behind its sign.
    let child = node.firstChild.flatMap { $0.line == line ? lineStart(line) + $0.column - 1 : nil }
    let start = child ?? end + 2
    let outer =
      starts.last.flatMap { $0.line == line ? $0.offset : nil }
      ?? textStart(ofLine: lineStart(line), limit: text.count)
    containers.append(.item(column(of: start, line) - column(of: outer ?? offset, line)))
    starts.append((line, start))
  }

  mutating func leave() {
    containers.removeLast()
    starts.removeLast()
  }

  private func column(of offset: Int, _ line: Int) -> Int {
    var column = 0
    for index in lineStart(line)..<max(offset, lineStart(line)) {
      column += index < text.count && text[index] == 0x09 ? 4 - column % 4 : 1
    }
    return column
  }

  /// Where the text of a further line begins; nil when it goes on without the signs around it.
  func textStart(ofLine start: Int, limit: Int) -> Int? {
    var index = start
    var column = 0
    func isBlank() -> Bool { index < limit && TableRow.isBlank(text[index]) }
    func step() {
      column += text[index] == 0x09 ? 4 - column % 4 : 1
      index += 1
    }
    for container in containers {
      let from = column
      switch container {
      case .item(let width):
        while isBlank(), column - from < width { step() }
        guard column - from >= width else { return nil }
      case .quotation:
        while isBlank(), column - from < 4 { step() }
        guard column - from < 4, index < limit, text[index] == UInt8(ascii: ">") else { return nil }
        step()
        if isBlank() { step() }
      }
    }
    return index
  }
}
