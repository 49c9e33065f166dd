import DossierModel
import DossierQuantities

/// What holds whatever the input.
enum Invariants {
  private static let inBodies: Set<String> = [
    "p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "code", "pre", "ul", "ol", "li",
    "blockquote", "hr", "br", "a",
  ]
  private static let nowhere: Set<String> = ["iframe", "object", "embed", "base", "form"]

  static func expectUTF8(_ bytes: [UInt8], _ path: String) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      fatalError("\(path) is not UTF-8")
    }
  }

  /// UTF-8 without control characters and noncharacters.
  static func expectText(_ bytes: [UInt8], _ path: String) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      fatalError("\(path) is not UTF-8")
    }
    let isPlain = bytes.withUnsafeBufferPointer {
      $0.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A }
    }
    guard isPlain || text.unicodeScalars.allSatisfy(\.isPublishable) else {
      fatalError("\(path) holds a control character")
    }
  }

  /// A text's HTML: few tags, closed in order, no address that leads astray; slots in order.
  static func expectFit(_ text: AnnotatedText) {
    MarkupCheck.run(text.html.bytes, "a text") { name, _ in inBodies.contains(name) }
    var last = 0
    for slot in text.slots {
      guard slot.offset >= last, slot.offset <= text.html.count else { fatalError("slots") }
      last = slot.offset
    }
    for annotation in text.annotations {
      guard annotation.words.upperBound <= text.text.count,
        annotation.sentence.upperBound <= text.text.count
      else { fatalError("words outside the text") }
    }
  }

  /// A page: tags closed in order, no script but the theme's own and data.
  static func expectPage(_ bytes: [UInt8], _ path: String) {
    MarkupCheck.run(bytes, path) { name, tag in
      name == "script" ? isOwnScript(tag) : !nowhere.contains(name)
    }
  }

  /// A script of the theme, from a file of its own, or data that no browser runs.
  private static func isOwnScript(_ tag: ArraySlice<UInt8>) -> Bool {
    let tag = String(decoding: tag, as: UTF8.self)
    return tag.contains("type=\"application/") || tag.contains("assets/script.")
  }

  /// What was read is printed, and the print is read as the same.
  ///
  /// Numbers are read up to 18 digits: what words like "trillion" make longer is not read back.
  static func expectReadBack(_ quantity: Quantity, language: String) {
    if let low = quantity.low, let high = quantity.high, high < low {
      fatalError("a range that ends before it begins")
    }
    guard [quantity.low, quantity.high].allSatisfy({ $0.map(isReadable) ?? true }) else { return }
    let text = QuantityFormat.text(quantity, language: language)
    guard
      case .quantity(var read, let conversions, _) = QuantityReader.read(text, language: language)
    else { fatalError("\(language): \(quantity) is printed as '\(text)', which is not read") }
    var expected = quantity
    expected.precision = nil
    read.precision = nil
    guard read == expected, conversions.isEmpty else {
      fatalError("\(language): \(quantity) is printed as '\(text)', which is read as \(read)")
    }
  }

  private static func isReadable(_ number: DecimalNumber) -> Bool {
    QuantityFormat.number(number, language: "en").utf8.count { (0x30...0x39).contains($0) } <= 18
  }
}
