import DossierModel

/// Lines under a title, closed by a line with their checksum, so that a file that was cut off,
/// merged or edited is known for it.
///
///     dossier-manifest 1
///     0123456789abcdef 512 index.html
///     end fedcba9876543210
struct SealedText {
  let lines: [ArraySlice<UInt8>]
  /// False when title or checksum are not as they must be.
  let isWhole: Bool

  static func seal(_ title: String, _ lines: some Sequence<String>) -> [UInt8] {
    var text = title + "\n"
    for line in lines {
      text += line
      text += "\n"
    }
    var bytes = Array(text.utf8)
    bytes += seal(bytes[...])
    return bytes
  }

  private static func seal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array("end \(Digest.hex(Checksum.of(bytes)))\n".utf8)
  }

  /// The lines between title and end; all that can be read when the text is not whole.
  init(_ bytes: [UInt8], title: String) {
    let body = bytes.dropLast("end 0123456789abcdef\n".utf8.count)
    let lines = body.split(separator: UInt8(ascii: "\n"))
    isWhole =
      (lines.first?.elementsEqual(title.utf8) ?? false)
      && bytes.suffix(bytes.count - body.count).elementsEqual(Self.seal(body))
    self.lines = isWhole ? Array(lines.dropFirst()) : bytes.split(separator: UInt8(ascii: "\n"))
  }
}
