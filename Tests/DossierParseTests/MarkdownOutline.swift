import DossierModel

@testable import DossierParse

/// A text's blocks, words and links as one line, from libcmark itself and from what TextReader gives.
enum MarkdownOutline {
  /// What libcmark sees, with a definition in front for the bare name `[Alpha]`.
  static func libcmark(_ markdown: String) -> String {
    var writer = Writer()
    Array("[Alpha]: name:Alpha\n\n\(markdown)".utf8).withUnsafeBufferPointer {
      guard let tree = CMarkTree(parsing: $0) else { return }
      tree.walk { node, isEntering in writer.visit(node, isEntering) }
    }
    return writer.outline.filter { $0 != "\n" }
  }

  /// What the reading of a text gives, without attributes.
  static func dossier(_ reading: Reading) -> String {
    var outline = reading.body.replacing(#/<([a-z0-9]+)[^>]*>/#) { "<\($0.1)>" }
    for (entity, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&"),
    ] {
      outline = outline.replacing(entity, with: sign)
    }
    for (number, annotation) in reading.text.annotations.enumerated() {
      let kind = annotation.kind.map { Kind.builtIn[$0].name } ?? "name"
      outline = outline.replacing(
        "⟦\(number):", with: mark(kind, annotation.kind == nil ? "" : annotation.reference))
    }
    return outline.filter { $0 != "\n" }
  }

  private static func mark(_ kind: String, _ reference: String) -> String {
    "⟦\(kind):\(reference.prefix { $0.isASCII && $0.isLetter }):"
  }

  /// Writes a tree as pages show it.
  private struct Writer {
    var outline = ""
    private var closers: [String] = []

    mutating func visit(_ node: CMarkNode, _ isEntering: Bool) {
      let literal = String(decoding: node.literal, as: UTF8.self)
      switch node.kind {
      case .text: outline += literal
      case .softBreak: outline += "\n"
      case .lineBreak: outline += "<br>"
      case .code: outline += "<code>\(literal)</code>"
      case .htmlInline: if !literal.hasPrefix("<!--") { outline += literal }
      case .link: isEntering ? openLink(node) : (outline += closers.popLast() ?? "")
      case .emphasis: tag("em", isEntering)
      case .strong: tag("strong", isEntering)
      case .paragraph: if !node.isInTightList { tag("p", isEntering) }
      case .heading: tag("h\(max(2, node.headingLevel))", isEntering)
      case .blockQuote: tag("blockquote", isEntering)
      case .list: tag(node.isOrderedList ? "ol" : "ul", isEntering)
      case .item: tag("li", isEntering)
      case .thematicBreak: outline += "<hr>"
      case .codeBlock: outline += "<pre><code>\(literal)</code></pre>"
      case .htmlBlock: writeHTML(literal)
      case .image, .document, .other: break
      }
    }

    private mutating func tag(_ name: String, _ isEntering: Bool) {
      outline += isEntering ? "<\(name)>" : "</\(name)>"
    }

    private mutating func openLink(_ node: CMarkNode) {
      let url = String(decoding: node.url, as: UTF8.self)
      let parts = url.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if url.hasPrefix("#") {
        outline += "<a>"
        closers.append("</a>")
        return
      }
      switch parts.count > 1 ? parts[0] : "" {
      case "country" where isAutolink(node): closers.append("")
      case "country", "name":
        outline += MarkdownOutline.mark(
          String(parts[0]), parts[0] == "name" ? "" : String(parts[1]))
        closers.append("⟧")
      case "https", "mailto":
        outline += "<a>"
        closers.append("</a>")
      default: closers.append("")
      }
    }

    /// An address in angle brackets marks no words.
    private func isAutolink(_ node: CMarkNode) -> Bool {
      var words: [UInt8] = []
      node.walk { inner, _ in if inner.kind == .text { words += inner.literal } }
      return words == Array(node.url)
    }

    private mutating func writeHTML(_ literal: String) {
      let shown = literal.replacing(#/<!--(?s:.*?)-->/#, with: "")
      let isComment = shown != literal
      if isComment, shown.allSatisfy(\.isWhitespace) { return }
      outline += "<p>\(shown)</p>"
    }
  }
}
