import DossierModel

/// What looks like an annotation to a reader of the Markdown, and is none.
struct Slip {
  enum Cause {
    /// What stands in the parentheses is no address and no note.
    case form
    /// No `)` closes the reference in its block.
    case unclosed
    /// White space stands in its address.
    case spaced
    /// White space stands behind the kind's colon.
    case spacedKind
    /// Quotation marks in the note end it.
    case quotes
    /// No quotation mark ends the note.
    case openNote
    /// The note stands in parentheses that it has inside, too.
    case parentheses
    /// No `[` opens it in its block.
    case unopened
    /// Space or a line's end before the `(`.
    case apart
    /// Square brackets for round ones.
    case square
    /// A `!` in front makes an image of it.
    case image
    /// So does one that ends what stands before.
    case exclamation
    /// It stands in the title of a link.
    case title
    /// It stands in a block of raw HTML.
    case html
  }

  /// Offset in the passage.
  let offset: Int
  let cause: Cause

  /// What stands behind a `]` as an annotation's reference would.
  struct Reference {
    /// The offset of its `(` or `[`.
    let start: Int
    let isSquare: Bool
  }

  /// How far behind a `]` a reference is looked for, in bytes.
  private static let reach = 80

  /// Finds `(person:x` or `[person:x` at `start`, with or without white space before and in it; nil
  /// when no kind is named so.
  static func reference(
    _ text: [UInt8], at start: Int, limit: Int, _ configuration: Configuration
  ) -> Reference? {
    let rest = text[start..<min(start + reach, limit)]
    let inside = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    guard let bracket = inside.first, bracket == UInt8(ascii: "(") || bracket == UInt8(ascii: "[")
    else { return nil }
    let name = inside.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "<") }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")), colon > name.startIndex,
      name[..<colon].allSatisfy({ $0 > 0x20 })
    else { return nil }
    // In running text a space follows a colon.
    let isApart = inside.startIndex > start
    if isApart, colon + 1 >= text.count || text[colon + 1] <= 0x20 { return nil }
    let kind = String(decoding: name[..<colon], as: UTF8.self).lowercased()
    guard configuration.kind(named: kind) != nil else { return nil }
    return Reference(start: inside.startIndex, isSquare: bracket == UInt8(ascii: "["))
  }

  /// The offsets of the `]` of all that looks like an annotation in source that is shown or kept as
  /// it is.
  static func all(
    in range: Range<Int>, of text: [UInt8], _ configuration: Configuration
  ) -> [Int] {
    var found: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if text[index] == UInt8(ascii: "]"),
        reference(text, at: index + 1, limit: range.upperBound, configuration) != nil
      {
        found.append(index)
      }
      index += 1
    }
    return found
  }

  /// Why `(…` is no link's, in the block that ends at `limit`.
  static func formFault(_ text: [UInt8], at start: Int, limit: Int) -> Cause {
    let rest = text[start..<min(limit, text.count)]
    guard rest.contains(UInt8(ascii: ")")) else { return .unclosed }
    let address = rest.dropFirst().drop { $0 <= 0x20 }.prefix { $0 > 0x20 && $0 != 0x29 }
    let behind = rest[address.endIndex...]
    guard let next = behind.first, next <= 0x20,
      let opening = behind.firstIndex(where: { $0 > 0x20 })
    else { return .form }
    switch text[opening] {
    case UInt8(ascii: "("): return .parentheses
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return rest[(opening + 1)...].contains(text[opening]) ? .quotes : .openNote
    default: return address.last == UInt8(ascii: ":") ? .spacedKind : .spaced
    }
  }

  var summary: String {
    switch cause {
    case .form, .apart, .square, .spaced, .spacedKind, .quotes, .openNote, .parentheses:
      "annotation ignored: its brackets do not make a link"
    case .unclosed: "annotation is not read, for no ')' closes it in its block"
    case .unopened: "annotation ignored: no '[' opens it in its block"
    case .image, .exclamation: "annotation is not read, for '!' makes an image of it"
    case .title: "annotation ignored: it is in the title of a link"
    case .html: "annotation ignored: it is in raw HTML"
    }
  }

  var hint: String {
    switch cause {
    case .form: "write '<' and '>' around its address"
    case .unclosed: "write all of it, up to the ')', on one line"
    case .spaced: "write '+' for the space in its address"
    case .spacedKind: "remove the space behind ':'"
    case .quotes: "write a backslash in front of the quotation marks in its note"
    case .openNote: "write the quotation mark that ends its note in front of ')'"
    case .parentheses: "write its note between quotation marks"
    case .unopened:
      "write '[' in front of its words, with no blank line, list item, heading or code between"
    case .apart: "write '](' without a space or a line's end between"
    case .square: "write the reference between '(' and ')'"
    case .image: "remove the '!'"
    case .exclamation: "write '\\!'"
    case .title: "put it beside the link"
    case .html: "write the block in Markdown"
    }
  }
}
