/// One block of an article that is made of a text.
struct ArticleBlock: Sendable, Hashable {
  enum Form: Sendable, Hashable {
    case paragraph
    case heading(level: Int)
    case quotation
    /// An item of a list; nil without a number.
    case item(number: Int?)
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
    let (first, rest) =
      switch block.form {
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
      text += MarkdownSigns.escaped(line.text, &found)
      if found > 0, escapedLines.last != line.number { escapedLines.append(line.number) }
      signs += found
    }
  }
}
