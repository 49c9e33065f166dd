package import DossierModel

/// A text as it was given: which kind of text it is, and what is wrong with it if it is none.
struct SourceText {
  enum Form: Sendable, Hashable {
    case plain, markdown, html
  }

  /// In UTF-8; the very bytes of the file if it was in UTF-8 before.
  let bytes: [UInt8]
  let form: Form
  /// Nil for a text that was in UTF-8.
  let encoding: SourceEncoding?

  private init(bytes: [UInt8], form: Form, encoding: SourceEncoding?) {
    self.bytes = bytes
    self.form = form
    self.encoding = encoding
  }

  /// The text, or what stands in its way.
  ///
  /// `encoding`: as the author has named it; nil for UTF-8, and for a page for what it says itself.
  static func read(
    _ file: SourceFile, _ encoding: SourceEncoding?
  ) -> Result<SourceText, SourceFault> {
    if let program = Binary.hint(for: file.bytes) {
      return .failure(SourceFault(unfit(file, "is no text but \(program.what)", program.hint)))
    }
    let form = Self.form(of: file)
    let used = encoding ?? (form == .html ? PageEncoding.named(in: file.bytes) : nil) ?? .utf8
    if used != .utf16, encoding == nil || used != .utf8, file.bytes.contains(0) {
      let likely = SourceEncoding.likely(file.bytes) == .utf16 || Self.hasZeros(file.bytes)
      return .failure(
        SourceFault(
          unfit(
            file, "is no text but bytes",
            likely
              ? "if it is a text in UTF-16, name that: --encoding utf-16"
              : "save it as plain text in UTF-8")))
    }
    let (text, fault) = used.decoded(file.bytes)
    guard let text else { return .failure(SourceFault(undecoded(file, used, at: fault))) }
    guard String(decoding: text, as: UTF8.self).unicodeScalars.contains(where: isVisible) else {
      return .failure(SourceFault(unfit(file, "is empty", "copy the text into it, and save it")))
    }
    return .success(
      SourceText(bytes: text, form: form, encoding: used == .utf8 ? nil : used))
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar != "\u{FEFF}"
  }

  /// Every second byte is 0 in a Latin text in UTF-16.
  private static func hasZeros(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 == 0 } * 4 > bytes.count
  }

  private static func form(of file: SourceFile) -> Form {
    let path = file.path.lowercased()
    if [".html", ".htm", ".xhtml", ".mhtml"].contains(where: { path.hasSuffix($0) }) {
      return .html
    }
    if [".md", ".markdown"].contains(where: { path.hasSuffix($0) }) { return .markdown }
    if path.hasSuffix(".txt") { return .plain }
    let start = String(decoding: file.bytes.prefix(1024), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let isPage = ["<!doctype html", "<html", "<?xml"].contains { start.hasPrefix($0) }
    return isPage && (!start.hasPrefix("<?xml") || start.contains("<html")) ? .html : .plain
  }

  static func unfit(_ file: SourceFile, _ what: String, _ hint: String) -> Diagnostic {
    Diagnostic(
      .unfitSource, "this \(what)",
      at: SourceSpan(file: file.path, start: SourcePosition(line: 1, column: 1)), hint: hint)
  }

  private static func undecoded(
    _ file: SourceFile, _ encoding: SourceEncoding, at offset: Int
  ) -> Diagnostic {
    let start = file.position(of: offset)
    let digits = String(file.bytes[min(offset, file.bytes.count - 1)], radix: 16, uppercase: true)
    let likely = SourceEncoding.likely(file.bytes)
    return Diagnostic(
      .invalidUTF8, "byte 0x\(digits) is no character of \(encoding.name)",
      at: SourceSpan(file: file.path, start: start),
      hint: encoding == .utf8
        ? "name its encoding (\(SourceEncoding.names)); it may be --encoding \(likely.name)"
        : "name another encoding (\(SourceEncoding.names)), or leave --encoding away for UTF-8")
  }
}

/// What stands in the way of a text.
package struct SourceFault: Error {
  package let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// Files of other programs, by their first bytes, and what makes text of them.
enum Binary {
  static func hint(for bytes: [UInt8]) -> (what: String, hint: String)? {
    func starts(_ text: String) -> Bool { bytes.starts(with: Array(text.utf8)) }
    if starts("%PDF-") {
      return ("a PDF", "make text of it: pdftotext -layout FILE.pdf FILE.txt")
    }
    if starts("PK\u{3}\u{4}") {
      return (
        "a document of a word processor, or an archive",
        "make text of it: pandoc -t plain --wrap=none FILE.docx -o FILE.txt"
      )
    }
    if starts("{\\rtf") {
      return (
        "a document in RTF", "make text of it: pandoc -t plain --wrap=none FILE.rtf -o FILE.txt"
      )
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return ("an old Office document", "save it as plain text in UTF-8 with its program")
    }
    let images: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38],
    ]
    if images.contains(where: { bytes.starts(with: $0) }) {
      return ("an image", "type what stands in it into a text file")
    }
    if bytes.starts(with: [0x1F, 0x8B]) { return ("compressed", "unpack it first: gunzip FILE") }
    return nil
  }
}

/// The encoding that a page names in its head.
enum PageEncoding {
  /// Nil where it names none that is known.
  static func named(in bytes: [UInt8]) -> SourceEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    // The Encoding Standard looks at the first 1024 bytes; pages that were saved have more in front.
    let head = String(decoding: bytes.prefix(4096).map { $0 & 0x7F }, as: UTF8.self).lowercased()
    for key in ["charset", "encoding"] {
      guard let found = head.range(of: key) else { continue }
      let name = head[found.upperBound...].drop { " =\"'\t\n".contains($0) }
        .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      if let encoding = SourceEncoding(named: String(name)) {
        // A page that can be read to its head in bytes is in no UTF-16, whatever it says.
        return encoding == .utf16 ? .utf8 : encoding
      }
    }
    return nil
  }
}

extension String {
  /// Where a text stands first; nil where it does not.
  fileprivate func range(of text: String) -> Range<String.Index>? { self.firstRange(of: text) }
}
