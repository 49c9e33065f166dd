/// What the reader asks about the words around a number.
extension NumberReader {
  /// True for the `in` of `one in five` in its language.
  func isShareJoint(_ index: Int) -> Bool {
    switch meaning(index) {
    case .outOf?: return true
    case .of?: return tongue == .german
    case .inside(nil)?:
      return tongue == .english
        && text[tokens[index].start..<tokens[index].end].elementsEqual("in".utf8)
    default: return false
    }
  }

  /// True for letters and digits, false for signs.
  func isWord(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].meaning {
    case .numeral, .malformedNumeral, .noNumber: return true
    default: return tokens[index].isWord
    }
  }

  /// The words of some tokens, in lower case, for messages.
  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else { return "" }
    let end = tokens[range.upperBound - 1].end
    return String(decoding: text[tokens[range.lowerBound].start..<end].prefix(80), as: UTF8.self)
  }
}
