// In: the bytes of a saved web page in UTF-8. Out: what it says of itself, and its text in blocks.
// PageTree reads it by libxml2, PageRoot finds where its text is, PageFurniture says what is no part
// of it, PageReading cuts the rest in blocks, PageFacts asks JSON-LD, Open Graph, Dublin Core.

/// ▶ A web page that somebody saved.
package struct SavedPage: Sendable {
  package enum Block: Sendable, Hashable {
    case paragraph(String)
    /// A level from 1 to 6.
    case heading(Int, String)
    case quotation(String)
    /// An item of a list; nil without a number.
    case item(Int?, String)
    /// Rows of cells, the first one being the head; all of one length.
    case table([[String]])
  }

  package let facts: PageFacts
  package let blocks: [Block]
  /// What stood among the text and is no part of it: "cookie", "share", each once.
  package let leftOut: [String]
  /// Where the text was found: "article", "main", or the block with most text.
  package let place: String

  /// Nil for a page whose elements are nested too deeply, or which has a tag of thousands of
  /// attributes.
  package init?(_ bytes: [UInt8]) {
    guard let tree = PageTree(bytes) else { return nil }
    let root = PageRoot.find(in: tree)
    facts = PageFacts(tree, root: root)
    var reading = PageReading(tree)
    if let root { reading.read(root) }
    blocks = reading.blocks
    leftOut = reading.leftOut
    let element = root.map { tree.elements[$0] }
    let names = [element?.name, element?.attributes["role"]].compactMap(\.self)
    place = names.first { ["article", "main"].contains($0) } ?? "block"
  }
}
