/// Somebody or something that an attribute names: a record, or plain words.
///
/// Two referents are equal when they name one record, or the same words but for case, accents,
/// punctuation and a leading article.
package struct Referent: Sendable, Hashable {
  /// The name as shown: the record's, or the words as written.
  package var name: String
  /// The record; nil for plain words.
  package var entity: EntityID? { storedEntity.value }
  private let storedEntity: OptionalIdentity<Record>
  /// What plain words are compared by; empty for a record.
  package let key: String

  /// A record.
  package init(name: String, entity: EntityID) {
    self.name = name
    storedEntity = OptionalIdentity(entity)
    key = ""
  }

  /// Plain words.
  package init(words: String) {
    name = words
    storedEntity = OptionalIdentity(nil)
    key = NameKey.key(words)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.storedEntity == right.storedEntity && left.key == right.key
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(storedEntity)
    hasher.combine(key)
  }
}

/// The form under which names of sources, places and populations are one: `The Anglers’ Club`,
/// `anglers club` and `ANGLERS-CLUB` are.
package enum NameKey {
  /// The text folded as ``Folding/fold(_:)`` does, without apostrophes, other punctuation and hyphens
  /// as one space, without leading articles; never empty unless the text has no letter or digit.
  package static func key(_ text: String) -> String {
    let text = text.utf8.contains(0x2E) ? undotted(text) : text
    return ascii(text) ?? words(text).joined(separator: " ")
  }

  /// The text with `UN` for `U.N.` and `U. N.`: single letters with a dot lose what stands before the next.
  private static func undotted(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func isLetter(_ index: Int) -> Bool {
      scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
    }
    func isSingle(_ index: Int) -> Bool {
      isLetter(index) && !isLetter(index - 1) && !isLetter(index + 1)
    }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      result.append(scalars[index])
      index += 1
      guard index < scalars.count, scalars[index] == ".", isSingle(index - 1) else { continue }
      let next = scalars[(index + 1)...].firstIndex { $0 != " " } ?? index
      if isSingle(next) { index = next }
    }
    return String(result)
  }

  /// The key of a text in ASCII: one pass over its bytes, for most names are; nil for others.
  private static func ascii(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes -> String? in
      var key: [UInt8] = []
      key.reserveCapacity(bytes.count)
      var word = 0
      for byte in bytes {
        switch byte {
        case 0x80...: return nil
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          key.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
        case UInt8(ascii: "'")
        where key.count - word != 1 || !(key[word] == 0x6C || key[word] == 0x64):
          continue
        default:
          guard key.count > word else { continue }
          key.append(0x20)
          word = key.count
        }
      }
      if key.last == 0x20 { key.removeLast() }
      var start = 0
      while let space = key[start...].firstIndex(of: 0x20) {
        // The longest of the articles has four letters.
        guard space - start <= 4,
          articles.contains(String(decoding: key[start..<space], as: UTF8.self))
        else { break }
        start = space + 1
      }
      return String(decoding: key[start...], as: UTF8.self)
    }
  }

  /// The words of the key.
  package static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in Folding.fold(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if scalar == "'", word.count != 1 || !elisions.contains(String(word)) {
        // `Bride's` and `Brides` are one; `l'évêché` is two words.
        continue
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    while words.count > 1, articles.contains(words[0]) { words.removeFirst() }
    return words
  }

  private static let elisions: Set<String> = ["l", "d"]

  // English, German, French, Spanish, Italian, Portuguese, Dutch. No article of a language is left
  // out because another has the word: both spellings of a name lose it alike.
  private static let articles: Set<String> = [
    "a", "an", "the", "der", "die", "das", "den", "dem", "des", "ein", "eine", "le", "la", "les",
    "l", "un", "une", "el", "los", "las", "il", "lo", "gli", "o", "os", "as", "de", "het", "een",
  ]
}
