import DossierModel

/// Tells lines of an archived text that its author ended from lines that were wrapped.
///
/// A line that begins in lower case goes on from the one before. Else the line before was ended when
/// the next word would have had room on it; and when it would not, for text that is not wrapped
/// elsewhere, when the next line begins with a capital.
struct ArchivedLines {
  /// For each word whether it begins a line that its author began.
  private var begins: [Bool]

  private struct Line {
    let first: Int
    /// In Unicode scalars.
    let length: Int
    let block: Int
  }

  private enum Opening {
    case marker, lower, upper, other
  }

  init(_ plain: TextWords) {
    begins = [Bool](repeating: false, count: plain.words.count)
    let lines = Self.lines(of: plain)
    var widths: [Int] = []
    for line in lines {
      if line.block == widths.count { widths.append(0) }
      widths[line.block] = max(widths[line.block], line.length)
    }
    let openings = lines.map { Self.opening(of: $0.first, in: plain) }
    let isWrapped = lines.indices.contains {
      openings[$0] == .lower && plain.words[lines[$0].first].gap != .paragraph
    }
    for index in lines.indices.dropFirst() where lines[index].block == lines[index - 1].block {
      let first = lines[index].first
      let word = plain.words[first]
      // Chinese and Japanese lines end one or two characters early rather than begin with a sign.
      let need =
        word.gap == .bareLine ? 3 : 1 + Self.length(plain.bytes[word.range])
      let hasRoom = lines[index - 1].length + need <= widths[lines[index].block]
      begins[first] =
        switch openings[index] {
        case .marker: true
        case .lower: false
        case .upper: hasRoom || !isWrapped
        case .other: hasRoom
        }
    }
  }

  func begin(with word: Int) -> Bool { begins[word] }

  private static func lines(of plain: TextWords) -> [Line] {
    var lines: [Line] = []
    var block = -1
    var first = 0
    for index in plain.words.indices {
      if plain.words[index].gap == .paragraph { block += 1 }
      if plain.words[index].gap.endsLine { first = index }
      let next = index + 1
      guard next == plain.words.count || plain.words[next].gap.endsLine else { continue }
      let range = plain.words[first].range.lowerBound..<plain.words[index].range.upperBound
      lines.append(Line(first: first, length: length(plain.bytes[range]), block: max(0, block)))
    }
    return lines
  }

  private static func length(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { !SourceFile.goesOn($0) }
  }

  /// How a line begins, by its first letter or digit behind quotes and brackets.
  private static func opening(of first: Int, in plain: TextWords) -> Opening {
    let word = plain.bytes[plain.words[first].range]
    var scalars = String(decoding: word, as: UTF8.self).unicodeScalars[...]
    switch ListMarkers.marker(word) {
    case .bullet where scalars.first == "–" || scalars.first == "—":
      // A dash within a sentence, or one that a speaker's words begin with.
      guard first + 1 < plain.words.count else { return .marker }
      let next = opening(ofLetters: plain.bytes[plain.words[first + 1].range])
      return next == .lower ? .lower : .marker
    case .bullet: return .marker
    // `2023.` is rather a year that ends a sentence.
    case .number where word.count <= 4: return .marker
    default: break
    }
    while let scalar = scalars.first, !isLetterOrDigit(scalar) { scalars.removeFirst() }
    return opening(scalars.first)
  }

  private static func opening(ofLetters word: ArraySlice<UInt8>) -> Opening {
    opening(String(decoding: word, as: UTF8.self).unicodeScalars.first(where: isLetterOrDigit))
  }

  private static func opening(_ scalar: Unicode.Scalar?) -> Opening {
    guard let properties = scalar?.properties else { return .other }
    return properties.isLowercase ? .lower : properties.isUppercase ? .upper : .other
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
