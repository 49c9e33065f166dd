/// One block of an article that is made of a text.
struct ArticleBlock: Sendable, Hashable {
  enum Form: Sendable, Hashable {
    case paragraph
    case heading(level: Int)
    case quotation
    /// An item of a list; nil without a number.
    case item(number: Int?)
    /// Rows of cells, the first one being the head; it has no lines.
    case table([[String]])
  }

  var form: Form
  var lines: [Line]

  struct Line: Sendable, Hashable {
    var text: String
    /// The line of the text that was taken in, from 1.
    var number: Int
  }
}

/// Blocks as the Markdown of an article.
struct ArticleBody {
  private(set) var text = ""
  /// The lines of the text that was taken in on which signs were escaped, ascending, each once.
  private(set) var escapedLines: [Int] = []
  private(set) var signs = 0

  init(_ blocks: [ArticleBlock]) {
    var last: ArticleBlock.Form?
    for block in blocks {
      if let last { text += Self.areOneList(last, block.form) ? "\n" : "\n\n" }
      add(block)
      last = block.form
    }
    if !blocks.isEmpty { text += "\n" }
  }

  private static func areOneList(_ one: ArticleBlock.Form, _ two: ArticleBlock.Form) -> Bool {
    switch (one, two) {
    case (.item(nil), .item(nil)), (.item(.some), .item(.some)): true
    default: false
    }
  }

  private mutating func add(_ block: ArticleBlock) {
    if case .table(let rows) = block.form { return add(rows) }
    let (first, rest) =
      switch block.form {
      case .table: ("", "")
      case .paragraph: ("", "")
      case .heading(let level): (String(repeating: "#", count: level) + " ", "")
      case .quotation: ("> ", "> ")
      case .item(nil): ("- ", "  ")
      case .item(let number?):
        ("\(number). ", String(repeating: " ", count: "\(number). ".utf8.count))
      }
    for (index, line) in block.lines.enumerated() {
      var found = 0
      text += index == 0 ? first : "\n" + rest
      let words = MarkdownSigns.escaped(line.text, &found)
      text += isHeading(block) ? Self.unclosed(words, &found) : words
      if found > 0, escapedLines.last != line.number { escapedLines.append(line.number) }
      signs += found
    }
  }

  private func isHeading(_ block: ArticleBlock) -> Bool {
    if case .heading = block.form { true } else { false }
  }

  /// Signs at a heading's end would close it and be gone.
  private static func unclosed(_ words: String, _ found: inout Int) -> String {
    guard words.hasSuffix("#"), !words.hasSuffix("\\#") else { return words }
    found += 1
    return words.dropLast() + "\\#"
  }

  private mutating func add(_ rows: [[String]]) {
    for (index, row) in rows.enumerated() {
      let cells = row.map { cell in
        var found = 0
        defer { signs += found }
        return " \(MarkdownSigns.escaped(cell, &found)) |"
      }
      text += (index == 0 ? "|" : "\n|") + cells.joined()
      if index == 0 { text += "\n|" + String(repeating: "---|", count: row.count) }
    }
  }
}
