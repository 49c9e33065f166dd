@_spi(_Unicode) import Swift

/// The form under which names are compared: without case, accents, surplus white space
/// and what nobody sees.
package enum Folding {
  /// Returns `text` in lower case, decomposed, without combining marks and
  /// invisible characters, runs of white space as one
  /// space, typographic apostrophes as `'`.
  package static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(text) }
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    // Upper case first, as Unicode's case folding has it: `ſ` and `ﬁ` are `s` and `fi`, on some disks too.
    for scalar in text.uppercased().lowercased()._nfd {
      let properties = scalar.properties
      if properties.canonicalCombiningClass != .notReordered { continue }
      if InvisibleCharacters.contains(scalar) { continue }
      if properties.isWhitespace {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace {
        folded.append(" ")
        pendingSpace = false
      }
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{02BC}": folded.append("'")
      // Letters that no normal form takes apart.
      case "ß": folded.append(contentsOf: "ss".unicodeScalars)
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case "œ": folded.append(contentsOf: "oe".unicodeScalars)
      case "đ", "ð": folded.append("d")
      case "ħ": folded.append("h")
      case "ı": folded.append("i")
      case "ł": folded.append("l")
      case "ø": folded.append("o")
      case "ς": folded.append("σ")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  private static func foldASCII(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D: pendingSpace = !folded.isEmpty
      default:
        if pendingSpace {
          folded.append(0x20)
          pendingSpace = false
        }
        folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// `text` in Unicode's composed normal form.
  package static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }
}
