/// Sentences that begin in lower case: `iPhone sales fell`, `van Gogh sold`, `'s Avonds`, `ii. Check`.
extension SentenceFinder {
  /// `start`: the first letter of the next word, in lower case.
  func beginsSmall(_ ending: Ending, start: Int) -> Bool {
    if isItemLetter(start) { return true }
    guard isSmallName(start) || isSmallItem(start) else { return false }
    let isPoint = text[ending.terminator] == UInt8(ascii: ".")
    if !isPoint { return !hasCloser(ending) && ".!?".utf8.contains(text[ending.terminator]) }
    return ending.last == ending.terminator
      && pointEnds(ending, scalar(at: start).scalar, start)
  }

  /// `"Non!" de Gaulle said`: the quotation goes on in the sentence.
  func hasCloser(_ ending: Ending) -> Bool {
    ending.end > ending.last + scalar(at: ending.last).length
      && text[ending.end - 1] != UInt8(ascii: "]")
  }

  /// True for the letter of an item with its bracket, as in `b) Close`.
  private func isItemLetter(_ start: Int) -> Bool {
    start + 2 < block.upperBound && text[start] < 0x80 && text[start + 1] == UInt8(ascii: ")")
      && spaceLength(at: start + 2) > 0
  }

  /// `ii.` and `iv)` before a word that does not begin in lower case.
  private func isSmallItem(_ start: Int) -> Bool {
    var index = start
    while index < min(block.upperBound, start + 5), "ivx".utf8.contains(text[index]) { index += 1 }
    guard index > start, index + 1 < block.upperBound, ".)".utf8.contains(text[index]),
      spaceLength(at: index + 1) > 0
    else { return false }
    let next = skippingSpaces(index + 1)
    return next < block.upperBound && !scalar(at: next).scalar.properties.isLowercase
  }

  private func isSmallName(_ start: Int) -> Bool {
    var end = start
    while end < min(block.upperBound, start + 12), isSmallLetter(end) { end += 1 }
    guard end > start, end < block.upperBound else { return false }
    // `iPhone`, `mRNA`, `al-Qaida`.
    if end <= start + 4, isCapital(end) || text[end] == UInt8(ascii: "-") && isCapital(end + 1) {
      return true
    }
    guard text[end] == 0x20, end + 1 < block.upperBound,
      scalar(at: end + 1).scalar.properties.isUppercase
    else { return false }
    if end == start + 1, text[start - 1] == UInt8(ascii: "'") {
      return "stn".utf8.contains(text[start])
    }
    return rules.particles.contains(
      String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self))
  }

  private func isSmallLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(text[index]) }

  private func isCapital(_ index: Int) -> Bool {
    index < block.upperBound && (0x41...0x5A).contains(text[index])
  }
}
