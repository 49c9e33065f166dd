/// Characters that nobody sees: with one in it, a name looks like another and is not the same.
package enum InvisibleCharacters {
  /// True for what Unicode calls default ignorable: zero-width spaces and joiners, soft hyphens,
  /// marks of writing direction, selectors of variants, fillers.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    // The first is U+00AD; asking for properties is slow.
    scalar.value >= 0xAD && scalar.properties.isDefaultIgnorableCodePoint
  }

  /// The text with its invisible characters written out: `Petr<U+200B> Novak`.
  ///
  /// Left alone is what a script needs: joiners and marks of direction between letters from Hebrew
  /// on (Arabic, Persian, the scripts of India), and whatever follows a symbol or an emoji.
  package static func shown(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    guard text.unicodeScalars.contains(where: contains) else { return text }
    var shown = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if contains(scalar), !isNeeded(scalar, behind: last) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        shown.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
      } else {
        shown.append(scalar)
        last = scalar
      }
    }
    return String(shown)
  }

  private static func isNeeded(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar?) -> Bool {
    guard let last, last.value >= 0x590 else { return false }
    switch scalar.value {
    case 0x200C...0x200F, 0x061C: return true
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF: return true
    default: return false
    }
  }
}

extension Record {
  /// The name as pages and diagnostics show it, with invisible characters written out.
  package var shownName: String { InvisibleCharacters.shown(name.value) }
}
