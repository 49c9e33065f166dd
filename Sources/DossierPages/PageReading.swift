/// Cuts what an element of a page holds in blocks.
struct PageReading {
  private(set) var blocks: [SavedPage.Block] = []
  private(set) var leftOut: [String] = []
  private let tree: PageTree
  /// Words of the block that is open, as they stand in the page.
  private var words = ""
  private var form = Form.paragraph

  private enum Form {
    case paragraph
    case heading(Int)
    case quotation
    case item(Int?)
  }

  private enum Step {
    case enter(Int)
    case text(String)
    case leave(Int, Form)
  }

  init(_ tree: PageTree) { self.tree = tree }

  /// Reads the element with all that it holds, without recursion.
  mutating func read(_ root: Int) {
    var numbers: [Int: Int] = [:]
    var stack = [Step.enter(root)]
    while let step = stack.popLast() {
      switch step {
      case .text(let text): words += text
      case .leave(let element, let before):
        if Self.isBlock(tree.elements[element].name) {
          close()
          form = before
        }
      case .enter(let number):
        let element = tree.elements[number]
        if let name = PageFurniture.name(of: element), number != root {
          note(name, number)
          // Where it stood, words do not run together.
          words += " "
          continue
        }
        if element.name == "br" {
          endLine()
          continue
        }
        if element.name == "table", let rows = PageTable.rows(of: number, in: tree) {
          close()
          let before = form
          form = .paragraph
          for case .element(let inner) in element.children
          where tree.elements[inner].name == "caption" {
            words = tree.text(of: inner)
            close()
          }
          form = before
          blocks.append(.table(rows))
          continue
        }
        let before = form
        if Self.isBlock(element.name) {
          close()
          form = self.form(of: element, &numbers)
        }
        if ["td", "th", "option"].contains(element.name) { words += " " }
        stack.append(.leave(number, before))
        for child in element.children.reversed() {
          switch child {
          case .element(let inner): stack.append(.enter(inner))
          case .text(let text):
            stack.append(
              .text(element.name == "pre" ? text.replacing("\n", with: "\u{2028}") : text))
          }
        }
      }
    }
    close()
  }

  private mutating func note(_ name: String, _ element: Int) {
    guard !PageFurniture.isSilent(name), !leftOut.contains(name),
      !PageWords.collapsed(tree.text(of: element)).isEmpty
    else { return }
    leftOut.append(name)
  }

  /// A line that ends within a paragraph ends it; elsewhere it is a space.
  private mutating func endLine() {
    switch form {
    case .paragraph, .quotation: close()
    case .heading, .item: words += " "
    }
  }

  private mutating func close() {
    for line in words.split(separator: "\u{2028}") {
      let text = PageWords.collapsed(String(line))
      if text.isEmpty { continue }
      switch form {
      case .paragraph: blocks.append(.paragraph(text))
      case .heading(let level): blocks.append(.heading(level, text))
      case .quotation: blocks.append(.quotation(text))
      case .item(let number):
        blocks.append(.item(number, text))
        // What else the item holds are paragraphs of their own.
        form = .paragraph
      }
    }
    words = ""
  }

  private func form(of element: PageTree.Element, _ numbers: inout [Int: Int]) -> Form {
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return .heading(element.name.last?.wholeNumberValue ?? 2)
    case "blockquote": return .quotation
    case "li":
      guard element.parent >= 0, tree.elements[element.parent].name == "ol" else {
        return .item(nil)
      }
      let list = tree.elements[element.parent]
      let next =
        numbers[element.parent].map { $0 + 1 } ?? list.attributes["start"].flatMap { Int($0) } ?? 1
      let number = element.attributes["value"].flatMap { Int($0) } ?? next
      numbers[element.parent] = number
      return (0...9999).contains(number) ? .item(number) : .item(nil)
    // A paragraph of a quotation or an item is theirs.
    case "p", "div", "span", "section": return form
    default: return .paragraph
    }
  }

  private static let blockNames: Set<String> = [
    "address", "article", "blockquote", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
    "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul", "caption", "body", "html",
  ]

  private static func isBlock(_ name: String) -> Bool { blockNames.contains(name) }
}

/// A table with data in it, not one that lays a page out.
enum PageTable {
  private static let limit = 20_000

  /// The cells of its rows, all of one length; nil for a table that holds other blocks, or only one
  /// row or column.
  static func rows(of table: Int, in tree: PageTree) -> [[String]]? {
    var rows: [[String]] = []
    var count = 0
    var stack = [table]
    while let number = stack.popLast() {
      let element = tree.elements[number]
      switch element.name {
      case "table" where number != table: return nil
      case "p", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "pre", "form":
        return nil
      case "caption": continue
      case "tr": rows.append([])
      case "td", "th":
        guard !rows.isEmpty, !holdsBlocks(number, tree) else { return nil }
        let span =
          element.attributes["colspan"].flatMap { Int($0) }.map { min(max($0, 1), 50) } ?? 1
        rows[rows.count - 1].append(PageWords.collapsed(tree.text(of: number)))
        for _ in 1..<max(2, span) where span > 1 { rows[rows.count - 1].append("") }
        count += span
        if count > limit { return nil }
        continue
      default: break
      }
      for child in element.children.reversed() {
        switch child {
        case .element(let inner): stack.append(inner)
        case .text(let text): if !PageWords.collapsed(text).isEmpty { return nil }
        }
      }
    }
    rows.removeAll { $0.allSatisfy(\.isEmpty) }
    let columns = rows.map(\.count).max() ?? 0
    // Cells of a layout hold whole texts.
    guard rows.count > 1, columns > 1, columns * rows.count <= limit,
      rows.allSatisfy({ $0.allSatisfy { $0.utf8.count <= 600 } }),
      rows[0].contains(where: { !$0.isEmpty })
    else { return nil }
    return rows.map { $0 + [String](repeating: "", count: columns - $0.count) }
  }

  private static func holdsBlocks(_ cell: Int, _ tree: PageTree) -> Bool {
    var stack = [cell]
    while let number = stack.popLast() {
      for case .element(let inner) in tree.elements[number].children {
        let element = tree.elements[inner]
        if ["table", "p", "ul", "ol", "div", "blockquote", "br", "script", "style"].contains(
          element.name)
        {
          return true
        }
        stack.append(inner)
      }
    }
    return false
  }
}
