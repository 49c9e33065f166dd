import CCMark
import CMarkArena

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Owns one tree that libcmark parsed, and frees it once.
///
/// Nodes are lent for the time of a walk; only values leave this module. A thread that holds several
/// trees must let go of the last one first: they share its arena (CMarkArena).
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer
  private let mark: dossier_mark

  /// Parses CommonMark 0.30 with source positions and without smart punctuation; nil when that takes
  /// more than `memoryLimit`, which `takeRefusal` then tells.
  init?(parsing text: UnsafeBufferPointer<UInt8>) {
    let mark = dossier_arena_mark()
    let root = text.withMemoryRebound(to: CChar.self) {
      dossier_parse($0.baseAddress, $0.count, CMARK_OPT_SOURCEPOS, Self.memoryLimit(of: $0.count))
    }
    guard let root else {
      dossier_arena_release(mark)
      return nil
    }
    self.mark = mark
    self.root = root
  }

  /// Bytes that the tree of a text of `size` bytes may take: ten times what prose needs.
  ///
  /// A node has some 200 bytes, and a text of nothing but signs a node for each of them.
  static func memoryLimit(of size: Int) -> Int { max(384 << 20, 24 * size) }

  deinit { dossier_arena_release(mark) }

  /// True when a text of this thread was not parsed since this was asked last.
  ///
  /// Whoever reads a file asks once, for all the texts that are made of it.
  static func takeRefusal() -> Bool { dossier_take_refusal() != 0 }

  /// Calls `body` when a node is entered and when it is left, in the order of the document; without
  /// recursion, however deep the tree.
  borrowing func walk(_ body: (CMarkNode, _ isEntering: Bool) -> Void) {
    Self.walk(root, body)
  }

  fileprivate static func walk(
    _ root: OpaquePointer, _ body: (CMarkNode, _ isEntering: Bool) -> Void
  ) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let pointer = cmark_iter_get_node(iterator) else { return }
      body(CMarkNode(pointer: pointer), event == CMARK_EVENT_ENTER)
    }
  }
}

/// A node of a tree that is still alive.
struct CMarkNode {
  fileprivate let pointer: OpaquePointer

  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading
    case thematicBreak, text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    default: .other
    }
  }

  /// The text of a leaf; valid while the tree lives.
  var literal: UnsafeBufferPointer<UInt8> { Self.buffer(cmark_node_get_literal(pointer)) }
  var url: UnsafeBufferPointer<UInt8> { Self.buffer(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { Self.buffer(cmark_node_get_title(pointer)) }
  var info: UnsafeBufferPointer<UInt8> { Self.buffer(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// From 1; in the text that was parsed, columns in bytes.
  ///
  /// Right for blocks; for inlines of libcmark 0.30.2 only on a block's first line.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  var column: Int { Int(cmark_node_get_start_column(pointer)) }
  /// Of blocks.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The column, from 0, in which the text of an item begins.
  var itemColumn: Int {
    if let child = cmark_node_first_child(pointer).map(CMarkNode.init), child.line == line {
      return child.column - 1
    }
    return column + 1
  }

  /// True for a paragraph that a tight list shows without `<p>`.
  var isInTightList: Bool {
    guard let parent = cmark_node_parent(pointer), let grandparent = cmark_node_parent(parent)
    else { return false }
    return cmark_node_get_type(grandparent) == CMARK_NODE_LIST
      && cmark_node_get_list_tight(grandparent) != 0
  }

  /// True when a paragraph or heading stands directly in front of it.
  var isBehindParagraph: Bool {
    guard let previous = cmark_node_previous(pointer) else { return false }
    let type = cmark_node_get_type(previous)
    return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING
  }

  /// The same for two nodes only when they are children of one.
  var parentIdentity: Int { cmark_node_parent(pointer).map { Int(bitPattern: $0) } ?? 0 }

  /// The node that is entered next after what stands in this one; nil at the end of the block.
  var following: CMarkNode? {
    var pointer = pointer
    while true {
      if let next = cmark_node_next(pointer) { return CMarkNode(pointer: next) }
      guard let parent = cmark_node_parent(pointer) else { return nil }
      switch cmark_node_get_type(parent) {
      case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: pointer = parent
      default: return nil
      }
    }
  }

  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map { CMarkNode(pointer: $0) } }

  /// Walks through the node as through a tree.
  func walk(_ body: (CMarkNode, _ isEntering: Bool) -> Void) { CMarkTree.walk(pointer, body) }

  /// True when a link stands in the node, at whatever depth.
  var holdsLink: Bool {
    var holdsLink = false
    walk { node, _ in holdsLink = holdsLink || node.kind == .link }
    return holdsLink
  }

  private static func buffer(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let length = strlen(text)
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: length)
  }
}
