/// Path and bytes of one file of the dossier.
package struct SourceFile: Sendable {
  /// The path from the dossier's folder, parted by `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The file's name without folders and without its ending, its letters composed: the slug of a
  /// content file.
  ///
  /// So its page has one address, whatever disk the file comes from.
  package var stem: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return Folding.composed(String(name))
    }
    return Folding.composed(String(name[..<dot]))
  }

  /// The name of the folder right below `content/`, or nil elsewhere.
  package var contentFolder: String? {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == "content" ? String(parts[1]) : nil
  }

  /// Returns line and column of a byte offset; scans the file from its start, so it is for
  /// diagnostics and not for every annotation.
  ///
  /// LF, CR LF and CR all end a line.
  package func position(of offset: Int) -> SourcePosition {
    var line = 1
    var lineStart = 0
    var index = 0
    let limit = min(offset, bytes.count)
    while index < limit {
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !follows(0x0A, index)) {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    return SourcePosition(line: line, column: limit - lineStart + 1)
  }

  /// Returns the span of a range of byte offsets.
  package func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: path, start: position(of: range.lowerBound), end: position(of: range.upperBound))
  }

  private func follows(_ byte: UInt8, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == byte
  }

  /// Returns a line of the file, from 1, without its end; at most 200 bytes around `column`.
  ///
  /// Scans the file from its start, as `position(of:)` does.
  package func excerpt(at position: SourcePosition) -> Excerpt {
    var line = 1
    var start = 0
    while line < position.line, start < bytes.count {
      if bytes[start] == 0x0A || (bytes[start] == 0x0D && !follows(0x0A, start)) { line += 1 }
      start += 1
    }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return excerpt(lineStart: start, column: min(position.column, end - start + 1))
  }

  /// True for a byte that is not the first of its character.
  package static func goesOn(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The same for a line that is known to begin at an offset.
  ///
  /// `column`: at most one behind the line's last byte. `characterColumn`: the same place in code
  /// points; counted from the line's start where it is not known, which takes time on a long line.
  package func excerpt(
    lineStart start: Int, column: Int, characterColumn: Int? = nil
  ) -> Excerpt {
    let offset = min(start + column - 1, bytes.count)
    let limit = min(bytes.count, offset + 100)
    var from = max(start, offset - 120)
    var end = offset
    while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while from > start, Self.goesOn(bytes[from]) { from -= 1 }
    var to = min(end, offset + 80)
    while to < end, Self.goesOn(bytes[to]) { to += 1 }
    return Excerpt(
      text: String(decoding: bytes[min(from, to)..<to], as: UTF8.self), column: offset - from + 1,
      characterColumn: characterColumn
        ?? bytes[min(start, offset)..<offset].count { !Self.goesOn($0) } + 1,
      isCutBefore: from > start, isCutAfter: to < end)
  }
}

/// The line of a file that a diagnostic shows.
package struct Excerpt: Sendable, Hashable {
  package let text: String
  /// Where the caret stands: from 1, in UTF-8 bytes of `text`.
  package let column: Int
  /// The place's column in its line, from 1, in Unicode code points.
  package let characterColumn: Int
  package let isCutBefore: Bool
  package let isCutAfter: Bool
}
