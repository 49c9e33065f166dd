import DossierTestSupport

/// A document put together of pieces that CommonMark's blocks and inlines trip over.
struct RandomMarkdown {
  private(set) var pieces: [String]

  var text: String { pieces.joined() }

  private static let lineStarts = [
    "", "", "", "", "- ", "> ", "1. ", "2022. ", "# ", "  ", "    ", "\t", ">", "* ", "+ ", "## ",
    "``` ", "```", "~~~", "---", "===", "<!-- ", "<div>", "10) ", "> > ", "- - ", "   ", "#x ",
    ": ",
    "<a>", "[lab]: country:gamma", "[lab]:", "[web]: https://e.org",
    "[lab]: <country:delta> 'note'",
    "[lab]: country:gamma \"", "     > ", "> - ", "- > ", "</div>", "- [lab]: country:beta",
  ]

  private static let inlines = [
    "word", "word", " ", " ", "[", "]", "(", ")", "[it](country:alpha)", "[it](country:alpha)",
    "](country:alpha)", "[Alpha]", "[Alpha]", "[x][Alpha]", "[lab]", "[x][lab]", "[Alpha][]", "`",
    "`", "``", "```", "\\", "*", "**", "_", "!", "![x](map.png)", "<a href=\"", "\">", "<!-- ",
    "-->", "<https://e.org>", "<", ">", "[it](country:alpha \"note", "\")", "&amp;",
    "(country:beta 'n')", "[w](https://e.org)", "[web]", "<b>", "</b>", "\\[", "'", "\"", "<?",
    "?>", "<!A ", "]]>", "<![CDATA[", "é", "O`zbek", "[it](", "<country:beta>", "~~", "-", "--",
    "?",
    "<a@b.c>", "/>", "=", "[x](<", ">)", "][",
  ]

  init(_ numbers: inout SeededNumbers) {
    pieces = []
    for _ in 0...numbers.below(6) {
      pieces.append(numbers.one(of: Self.lineStarts) ?? "")
      for _ in 0..<numbers.below(7) { pieces.append(numbers.one(of: Self.inlines) ?? "") }
      pieces.append("\n")
    }
  }

  /// The document without what is not needed for a property that it has.
  func reduced(_ holds: (String) -> Bool) -> String {
    var reduced = self
    var index = 0
    while index < reduced.pieces.count {
      var shorter = reduced
      shorter.pieces.remove(at: index)
      if holds(shorter.text) {
        reduced = shorter
        index = 0
      } else {
        index += 1
      }
    }
    return reduced.text
  }
}
