package import DossierModel

/// A text with marks such as 1️⃣ in it: the text without them, and where they stood.
///
/// A test's input is thus written as an author writes it, with a mark in front of each place that
/// the test speaks of.
package struct MarkedText: Sendable {
  package let text: String
  /// Offsets in bytes of `text`, by mark.
  package let offsets: [String: Int]

  package init(_ marked: String) {
    var text = ""
    var offsets: [String: Int] = [:]
    for character in marked {
      if Self.isMark(character) {
        offsets[String(character)] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The digits in a key: 0️⃣ to 9️⃣.
  private static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.count == 3 && character.unicodeScalars.last == "\u{20E3}"
  }
}

/// Files of a dossier in memory, with marks in them.
package struct MarkedFiles: Sendable {
  package private(set) var files: [SourceFile] = []
  private var marks: [Place: String] = [:]

  private struct Place: Hashable {
    let file: String
    let position: SourcePosition
  }

  /// - Parameter texts: each file's text by its path from the dossier's folder.
  package init(_ texts: [String: String]) {
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let marked = MarkedText(text)
      let file = SourceFile(path: path, bytes: Array(marked.text.utf8))
      files.append(file)
      for (mark, offset) in marked.offsets {
        marks[Place(file: path, position: file.position(of: offset))] = mark
      }
    }
  }

  /// The mark at a place; where there is none, the place itself as `path:line:column`.
  package func name(of place: SourceSpan) -> String {
    marks[Place(file: place.file, position: place.start)]
      ?? "\(place.file):\(place.start.line):\(place.start.column)"
  }
}
