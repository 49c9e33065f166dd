import DossierModel

/// Whether a sentence ends at a terminator: what stands around it decides, and ``pointEnds`` for points.
extension SentenceFinder {
  /// True when a sentence ends with a terminator.
  ///
  /// `ending`: the terminator, with what closes behind it. `next`: where the next word begins,
  /// within the block.
  func endsSentence(_ ending: Ending, next: Int) -> Bool {
    if next > ending.end, opensWithDots(next) { return true }
    let start = skippingOpeners(next)
    let first = start < min(block.upperBound, next + 60) ? scalar(at: start).scalar : "\u{FFFD}"
    let isSpaced = next > ending.end
    if first == "№" { return false }
    if isWide(ending.terminator),
      !Self.isLowercase(first) || scalar(at: ending.terminator).scalar != "．"
    {
      return wideEnds(ending, next)
    }
    if Self.isLowercase(first) { return isSpaced && beginsSmall(ending, start: start) }
    if !isSpaced { return endsWithoutSpace(ending, next) }
    if isCitation(next, behind: ending.end) { return false }
    guard text[ending.terminator] == UInt8(ascii: "."), ending.last == ending.terminator else {
      return !leavesOut(ending) && !isListEnd(next) && !asksInQuotes(ending, next)
    }
    if rules.endsWithColon, opensSpeech(next) { return false }
    return pointEnds(ending, first, start)
  }

  /// Unicode gives Georgian letters capitals that no sentence is written with.
  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase && !(0x10D0...0x10FF).contains(scalar.value)
  }

  /// `...and then`, with no space behind the dots, begins a sentence.
  private func opensWithDots(_ next: Int) -> Bool {
    var index = next
    while index < block.upperBound, text[index] == UInt8(ascii: ".") { index += 1 }
    if index == next, scalar(at: index).scalar == "…" { index += 3 }
    return index >= next + 3 && index < block.upperBound && spaceLength(at: index) == 0
      && scalar(at: index).scalar.properties.isAlphabetic
  }

  /// True for three dots with spaces around them.
  ///
  /// They leave something out within a sentence; four end it.
  private func leavesOut(_ ending: Ending) -> Bool {
    guard ending.terminator > ending.start, text[ending.terminator - 1] == 0x20,
      text[ending.terminator] == UInt8(ascii: ".")
    else { return false }
    return text[ending.terminator..<ending.end].elementsEqual(". . .".utf8)
  }

  /// `الخبز... إلخ.`: dots before the end of a list.
  private func isListEnd(_ next: Int) -> Bool {
    var end = next
    while end < min(block.upperBound, next + 20), QuotedSpans.isLetterOrDigit(text[end]) {
      end += 1
    }
    guard end > next, end < block.upperBound, text[end] == UInt8(ascii: ".") else { return false }
    let word = String(decoding: UnsafeBufferPointer(rebasing: text[next..<end]), as: UTF8.self)
    return rules.lists.contains(word)
  }

  /// `“कौन है?” उसने पूछा`: in scripts without capitals, what follows a question in quotes says who asks.
  private func asksInQuotes(_ ending: Ending, _ next: Int) -> Bool {
    hasCloser(ending) && "?!؟".unicodeScalars.contains(scalar(at: ending.last).scalar)
      && text[ending.end - 1] != UInt8(ascii: ")")
      && scalar(at: next).scalar.properties.generalCategory == .otherLetter
  }

  /// `Նա ասաց. «Ես կգամ»`: in Armenian a point before a quotation is a colon.
  private func opensSpeech(_ next: Int) -> Bool {
    next + 1 < block.upperBound && text[next] == 0xC2 && text[next + 1] == 0xAB
  }

  /// `"a quiet flood." (Marsh 12).`: what stands in brackets behind a quotation belongs to it.
  private func isCitation(_ next: Int, behind end: Int) -> Bool {
    guard text[next] == UInt8(ascii: "("), end > block.lowerBound,
      [0x22, 0x27, 0x9D, 0x99, 0xBB].contains(text[end - 1])
    else { return false }
    var index = next + 1
    while index < min(block.upperBound, next + 120), text[index] != UInt8(ascii: ")") { index += 1 }
    return index + 1 < block.upperBound && ".!?".utf8.contains(text[index + 1])
  }

  /// `।` needs no space; `Hello.Today` lacks one between a word and a capitalised one.
  private func endsWithoutSpace(_ ending: Ending, _ next: Int) -> Bool {
    if text[ending.terminator] >= 0x80 { return scalar(at: ending.terminator).scalar != "…" }
    guard ending.end == ending.terminator + 1, ".!?".utf8.contains(text[ending.terminator]) else {
      return false
    }
    if Ideographs.begins(text[next..<block.upperBound]),
      Ideographs.ends(
        ArraySlice(text[max(ending.start, ending.terminator - 4)..<ending.terminator]))
    {
      return true
    }
    let (first, length) = scalar(at: next)
    guard first.properties.isUppercase, next + length < block.upperBound,
      scalar(at: next + length).scalar.properties.isLowercase
    else { return false }
    var index = next
    while index < min(block.upperBound, next + 60), spaceLength(at: index) == 0 {
      if text[index] == UInt8(ascii: "@") { return false }
      index += 1
    }
    let word = wordBefore(ending).word
    if word.utf8.contains(UInt8(ascii: ".")) { return false }
    let scalars = word.unicodeScalars
    return scalars.count > 1
      && (scalars.suffix(2).allSatisfy { $0.properties.isLowercase }
        || scalars.allSatisfy { ("0"..."9").contains($0) })
  }
}
